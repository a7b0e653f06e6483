import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pretend, pretendSymptom } from '../../../src/authoring/generated/pretend'
import { diceOf } from '../../../src/authoring/simulation/dice'
import { walkAtRandom } from '../../../src/authoring/simulation/randomWalk'
import { acquirerCall } from '../../../src/knowledge/calls'
import type { RemedyId } from '../../../src/knowledge/ids'
import type { Knowledge, Owner } from '../../../src/knowledge/schema'
import { readSessionLink, writeSessionLink } from '../../../src/wizard/case/link'
import { calledFor, openCalls } from '../../../src/wizard/case/openCalls'
import {
  answer,
  attempt,
  isTried,
  type Result,
  result,
  type Session,
  service,
  storedSession,
  type Tried,
} from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'
import { explain } from '../../../src/wizard/engine/explain'
import { nextIn } from '../../support/visit'
import { afterMoney, question, repair, twoCauses, workAround } from './twoCauses'

const asking = (name: string, treated: 'a' | 'b', to: Owner, handsOn: number) =>
  repair(name, treated === 'a' ? { 'cause:a': 'often' } : { 'cause:b': 'often' }, {
    ...acquirerCall,
    doneBy: to,
    handsOn,
    request: { to, ready: ['time'] },
  })

/** Two calls to the acquirer, one to the carrier, one act of one's own, and one question. */
const calls = twoCauses(
  [
    asking('acquirer', 'a', 'acquirer', 60),
    asking('acquirer-too', 'b', 'acquirer', 70),
    asking('carrier', 'b', 'carrier', 300),
    repair('restart', { 'cause:b': 'often' }, { handsOn: 1000 }),
    workAround('cash'),
  ],
  [question('light', { seconds: 3000 })],
)

type Ends = readonly [remedy: string, ended: Result][]

const told = (...ends: Ends): Session =>
  ends.reduce<Session>(
    (session, [remedy, ended]) => attempt(calls, session, `remedy:${remedy}`, ended),
    afterMoney(calls),
  )
const toldOf = (...ends: Ends) => survey(calls, told(...ends))
const next = (...ends: Ends) => nextIn(toldOf(...ends))
const chancesOf = (session: Session) =>
  survey(calls, session).diagnosis?.ranked.map(({ cause: id, probability }) => [id, probability])

describe('a call they are on', () => {
  it('makes the case wait, and names what is worth doing meanwhile that calls nobody who is on it', () => {
    const { step } = toldOf(['acquirer', 'under-way'])
    expect(step).toEqual({
      kind: 'wait-for',
      remedy: 'remedy:acquirer',
      report: 'under-way',
      meanwhile: { kind: 'try', remedy: 'remedy:carrier', besides: [] },
    })
  })

  it('waits no longer once something else was tried, and again when nothing is left', () => {
    expect(next(['acquirer', 'under-way'], ['carrier', 'no-change'])).toBe('~restart')
    expect(next(['acquirer', 'under-way'], ['carrier', 'no-change'], ['restart', 'no-change'])).toBe(
      'under-way: ~acquirer',
    )
  })

  it('goes on waiting over what is said of the payment', () => {
    const session = answer(calls, told(['acquirer', 'under-way']), 'question:gate', 'clear', {
      correction: true,
    })
    expect(nextIn(survey(calls, session))).toBe('under-way: ~acquirer')
  })

  it('is not over when the shop sells another way, and is when the machine works', () => {
    const waits = told(['acquirer', 'under-way'])
    const selling = attempt(calls, waits, 'remedy:cash', 'helped')
    expect(nextIn(survey(calls, selling))).toBe('under-way: ~acquirer')
    expect(nextIn(survey(calls, attempt(calls, selling, 'remedy:acquirer', 'helped')))).toBe(
      'solved: repaired',
    )
  })

  it('is explained by what is known, and not as if it had failed', () => {
    const { numbers, diagnosis } = toldOf(['acquirer', 'under-way'])
    if (numbers === null) throw new Error('Nothing is reckoned')
    const { causes, actingOnly, questions } = explain(calls.weights, numbers)
    expect(causes.map(({ cause: id }) => id)).toEqual(diagnosis?.ranked.map(({ cause: id }) => id))
    const [asked] = numbers.decision.prospects
    expect(questions[0]?.saves).toBeCloseTo(actingOnly - (asked?.expectedCost ?? 0))
  })

  it('shows why the calls to the same people are not offered', () => {
    const call = { remedy: 'remedy:acquirer', report: 'under-way' }
    expect(toldOf(['acquirer', 'under-way']).heldBack).toEqual([
      { remedy: 'remedy:acquirer', reason: { kind: 'called', call } },
      { remedy: 'remedy:acquirer-too', reason: { kind: 'called', call } },
    ])
  })

  it('that is the uninformed one leaves the other owners to be called', () => {
    expect(nextIn(survey(calls, attempt(calls, told(), service, 'under-way')))).toBe('under-way: ~service')
    expect(toldOf(['service', 'under-way']).plan).toEqual(['remedy:carrier', 'remedy:restart'])
  })

  it('is not made again with another message of the visit, and one without an answer is', () => {
    const another = (ended: Result) => {
      const former = told(['acquirer', ended])
      const moved = { picked: pretendSymptom, observations: former.observations } as const
      return survey(calls, { ...afterMoney(calls), earlier: [moved] }).plan
    }
    expect(another('under-way')).not.toContain('remedy:acquirer')
    for (const ended of ['no-answer', 'not-yet', 'wants-something'] as const)
      expect(another(ended)).toContain('remedy:acquirer')
  })
})

describe('a call that nobody answers', () => {
  it('comes after the next thing, and again at the end', () => {
    expect(next(['acquirer', 'no-answer'])).toBe('~carrier')
    expect(next(['acquirer', 'no-answer'], ['carrier', 'no-change'], ['restart', 'no-change'])).toBe(
      '~acquirer',
    )
  })

  it('leaves nothing to do once it was tried again in vain', () => {
    const tried: Ends = [
      ['carrier', 'no-change'],
      ['restart', 'no-change'],
      ['acquirer', 'no-answer'],
    ]
    expect(next(...tried)).toBe('no-answer: ~acquirer')
    expect(nextIn(survey(calls, attempt(calls, told(...tried), 'remedy:acquirer', 'under-way')))).toBe(
      'under-way: ~acquirer',
    )
  })

  it('to others than the acquirer does not keep the acquirer from being called', () => {
    expect(
      next(
        ['acquirer', 'no-change'],
        ['acquirer-too', 'no-change'],
        ['restart', 'no-change'],
        ['carrier', 'no-answer'],
      ),
    ).toBe('hand-over')
  })
})

describe('a call of which nothing is heard', () => {
  it('lets the others be made, and is made again at the end', () => {
    expect(next(['acquirer', 'not-yet'])).toBe('~acquirer-too')
    expect(
      next(
        ['acquirer', 'not-yet'],
        ['acquirer-too', 'no-change'],
        ['carrier', 'no-change'],
        ['restart', 'no-change'],
      ),
    ).toBe('~acquirer')
  })
})

describe('a call in which they want something', () => {
  it('stays the step, whatever is tried for it', () => {
    expect(next(['acquirer', 'wants-something'])).toBe('~acquirer')
    expect(next(['acquirer', 'wants-something'], ['restart', 'no-change'])).toBe('~acquirer')
    expect(nextIn(survey(calls, attempt(calls, told(), service, 'wants-something')))).toBe('hand-over')
  })
})

describe('the end of a call', () => {
  it.each(result.options.filter((one) => !['no-change', 'other-message', 'helped'].includes(one)))(
    'is no evidence where it is %s',
    (ended) => {
      expect(chancesOf(told(['acquirer', ended]))).toEqual(chancesOf(told()))
    },
  )

  it('is evidence where they say that it is not them', () => {
    expect(chancesOf(told(['acquirer', 'no-change']))).not.toEqual(chancesOf(told()))
  })

  it.each(result.options)('is kept by a link and by the device: %s', (ended) => {
    const session: Session = {
      ...afterMoney(calls),
      observations: [{ tried: 'remedy:acquirer', result: ended }],
    }
    const known = { symptoms: calls.symptoms, questions: calls.questions, remedies: calls.remedies }
    const link = writeSessionLink(session, { money: calls.money, remedies: calls.remedies })
    expect(readSessionLink(link, known)?.session.observations).toEqual(session.observations)
    expect(storedSession.parse(JSON.parse(JSON.stringify(session)))).toEqual(session)
  })
})

/** A pretend base in which every second repair is a call, by turns to two owners. */
const withCalls = (knowledge: Knowledge): Knowledge => ({
  ...knowledge,
  remedies: Object.fromEntries(
    Object.values(knowledge.remedies).map((remedy, r) => {
      const to = r % 4 === 0 ? 'acquirer' : 'carrier'
      return [remedy.id, r % 2 === 0 ? { ...remedy, request: { to, ready: ['time'] } } : remedy]
    }),
  ) as Knowledge['remedies'], // a request is added to repairs only, and there are no others
})

describe('any walk with calls', () => {
  const drawn = fc.record({
    knowledge: pretend({ causes: 5, questions: 8, remedies: 8, conditions: true, needs: true }).map(
      withCalls,
    ),
    seed: fc.nat(),
  })
  const mayCallAgain: readonly Result[] = ['no-answer', 'not-yet', 'wants-something']

  it('ends, and calls nobody who is on it', () => {
    fc.assert(
      fc.property(drawn, ({ knowledge, seed }) => {
        let last = 'none'
        for (const { step, session } of walkAtRandom(knowledge, pretendSymptom, diceOf(seed))) {
          last = step.kind
          const onIt = openCalls(session).filter(({ report }) => report === 'under-way')
          if (step.kind === 'hand-over') expect(onIt).toEqual([])
          if (step.kind !== 'try') continue
          const owner = calledFor(knowledge, step.remedy)
          expect(onIt.filter(({ remedy }) => calledFor(knowledge, remedy) === owner)).toEqual([])
          const before = session.observations.filter(isTried).find(tried(step.remedy))
          if (before !== undefined) expect(mayCallAgain).toContain(before.result)
        }
        expect(['hand-over', 'wait-for']).toContain(last)
      }),
      { numRuns: 300 },
    )
  })

  it('moves nothing by what is said of a call, but for what they say is not them', () => {
    fc.assert(
      fc.property(drawn, ({ knowledge, seed }) => {
        for (const { session, diagnosis } of walkAtRandom(knowledge, pretendSymptom, diceOf(seed))) {
          const without: Session = {
            ...session,
            observations: session.observations.filter(
              (seen) => !isTried(seen) || seen.result === 'no-change',
            ),
          }
          expect(survey(knowledge, without).diagnosis?.ranked.map(chance)).toEqual(
            diagnosis?.ranked.map(chance),
          )
        }
      }),
      { numRuns: 50 },
    )
  })
})

const tried = (remedy: RemedyId) => (seen: Tried) => seen.tried === remedy
const chance = ({ cause: id, probability }: { cause: string; probability: number }) => [id, probability]
