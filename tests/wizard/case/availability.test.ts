import { describe, expect, it } from 'vitest'
import { assemble, pretendSymptom } from '../../../src/authoring/generated/pretend'
import type { AnswerId } from '../../../src/knowledge/ids'
import { weights } from '../../../src/knowledge/likelihood'
import type { Cause, Knowledge, Question, Repair } from '../../../src/knowledge/schema'
import { reckonCase } from '../../../src/wizard/case/reckoning'
import {
  answer,
  attempt,
  choose,
  newSession,
  type Result,
  type Session,
} from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'

const cause: Cause = {
  id: 'cause:a',
  owner: 'acquirer',
  link: 'acquirer',
  minutesToRepair: null,
  signs: {},
  standing: { kind: 'judged' },
}

const question = (name: string, more: Partial<Question> = {}): Question => ({
  id: `question:${name}`,
  kind: 'look',
  seconds: 10,
  carriesOver: false,
  answers: { yes: 'sometimes', no: 'sometimes' },
  ...more,
})

const repair = (name: string, more: Partial<Repair> = {}): Repair => ({
  id: `remedy:${name}`,
  effect: 'repairs',
  doneBy: 'cashier',
  handsOn: 60,
  wait: 0,
  steps: [],
  sideEffects: [],
  notWhen: [],
  requires: [],
  undo: 'nothing-to-undo',
  treats: { 'cause:a': 'often' },
  ...more,
})

const base = (repairs: Repair[], questions: Question[] = []) =>
  assemble({ 'cause:a': 'common' }, [cause], questions, repairs)

const begin = (knowledge: Knowledge, money: AnswerId = 'clear'): Session =>
  answer(knowledge, choose(newSession(knowledge.edition), pretendSymptom), 'question:gate', money)

const standing = (knowledge: Knowledge, session: Session) => {
  const reckoned = reckonCase(knowledge, session)
  if (reckoned === null) throw new Error('The case has no symptom')
  return reckoned.availability
}

describe('a remedy that was tried', () => {
  const two = base([repair('a'), repair('b')])

  it.each<Result>(['no-change', 'helped', 'other-message'])(
    'stays out of the plan once it ended with %s',
    (ended) => {
      const session = begin(two)
      const tried = [...session.observations, { tried: 'remedy:a', result: ended } as const]
      const { plan, heldBack } = survey(two, { ...session, observations: tried })
      expect(plan).toEqual(['remedy:b'])
      expect(heldBack).toEqual([])
    },
  )

  it('stays visible, with the reason, where it was not possible', () => {
    const { plan, heldBack } = survey(two, attempt(two, begin(two), 'remedy:a', 'not-possible'))
    expect(plan).toEqual(['remedy:b'])
    expect(heldBack).toEqual([{ remedy: 'remedy:a', reason: { kind: 'not-possible' } }])
  })

  it('is not offered again with another message, unless it was not possible before', () => {
    for (const [ended, again] of [
      ['no-change', ['remedy:b']],
      ['helped', ['remedy:b']],
      ['other-message', ['remedy:b']],
      ['not-possible', ['remedy:a', 'remedy:b']],
    ] as const) {
      const session: Session = {
        ...begin(two),
        earlier: [{ picked: pretendSymptom, observations: [{ tried: 'remedy:a', result: ended }] }],
      }
      expect(survey(two, session).plan).toEqual(again)
    }
  })
})

describe('an act that could pay back twice', () => {
  const back = base([repair('a', { need: 'give-back', sideEffects: ['may-pay-back-twice'] })])

  it('waits while the money is unknown or nothing was taken, and is offered where one payment counts', () => {
    const unclear = begin(back, 'unclear')
    for (const session of [unclear, begin(back)]) {
      const { heldBack, plan } = survey(back, session)
      expect(heldBack).toMatchObject([{ remedy: 'remedy:a', reason: { kind: 'money' } }])
      expect(plan).toEqual([])
    }
    expect(survey(back, answer(back, unclear, 'question:record', 'found')).plan).toEqual(['remedy:a'])
  })
})

describe('a remedy that is pointless with one answer', () => {
  const pointless = base(
    [repair('a', { notWhen: [{ question: 'question:light', answers: ['yes'] }] })],
    [question('light')],
  )

  it('is offered until that answer is given, then held back for it', () => {
    expect(survey(pointless, begin(pointless)).plan).toEqual(['remedy:a'])
    const no = answer(pointless, begin(pointless), 'question:light', 'no')
    expect(survey(pointless, no).plan).toEqual(['remedy:a'])
    const yes = survey(pointless, answer(pointless, begin(pointless), 'question:light', 'yes'))
    expect(yes.plan).toEqual([])
    expect(yes.heldBack).toEqual([
      { remedy: 'remedy:a', reason: { kind: 'fact-false', question: 'question:light' } },
    ])
  })
})

describe('a remedy with two facts', () => {
  const requires = [
    { question: 'question:dear', answers: ['yes'] },
    { question: 'question:cheap', answers: ['yes', 'perhaps'] },
  ] as const
  const two = base(
    [
      repair('a', {
        requires: requires.map(({ question, answers }) => ({ question, answers: [...answers] })),
      }),
      repair('b', { handsOn: 6000 }),
    ],
    [
      question('dear', { seconds: 30 }),
      question('cheap', {
        seconds: 20,
        answers: { yes: 'sometimes', perhaps: 'sometimes', no: 'sometimes' },
      }),
    ],
  )

  it('is counted with both looks, and with the chance that both facts hold', () => {
    const { addedCost, factor, waits, usable } = standing(two, begin(two))
    expect(usable).toEqual([true, true])
    expect([...addedCost]).toEqual([30 + 20 + 2 * weights.readingTime, 0])
    expect(factor[0]).toBeCloseTo((1 / 2) * (2 / 3))
    expect(factor[1]).toBe(1)
    expect(waits).toEqual([
      {
        repair: 0,
        question: 'question:cheap',
        answers: ['yes', 'perhaps'],
        holds: expect.closeTo(2 / 3),
        seconds: 20 + weights.readingTime,
      },
      {
        repair: 0,
        question: 'question:dear',
        answers: ['yes'],
        holds: 0.5,
        seconds: 30 + weights.readingTime,
      },
    ])
  })

  it('asks the cheaper look first, then the other', () => {
    expect(survey(two, begin(two)).step).toMatchObject({ question: 'question:cheap', remedy: 'remedy:a' })
    const one = answer(two, begin(two), 'question:cheap', 'perhaps')
    expect(survey(two, one).step).toMatchObject({ question: 'question:dear', remedy: 'remedy:a' })
    expect([...standing(two, one).addedCost]).toEqual([30 + weights.readingTime, 0])
    const both = answer(two, one, 'question:dear', 'yes')
    expect(survey(two, both).step).toEqual({ kind: 'try', remedy: 'remedy:a', besides: [] })
    expect([...standing(two, both).factor]).toEqual([1, 1])
  })

  it('asks for the fact named first where both looks cost the same', () => {
    const { questions } = two
    const alike = { ...two, questions: { ...questions, 'question:dear': question('dear', { seconds: 20 }) } }
    expect(survey(alike, begin(alike)).step).toMatchObject({ question: 'question:dear', remedy: 'remedy:a' })
  })

  it('is held back for the one that is false, whatever is known of the other', () => {
    const wrong = answer(two, begin(two), 'question:dear', 'no')
    const unsure = answer(two, wrong, 'question:cheap', 'not-sure')
    for (const session of [wrong, unsure]) {
      expect(survey(two, session).heldBack).toEqual([
        { remedy: 'remedy:a', reason: { kind: 'fact-false', question: 'question:dear' } },
      ])
      expect(standing(two, session).usable).toEqual([false, true])
    }
  })

  it('is held back once no more questions may be asked', () => {
    const few = { ...two, weights: { ...weights, questionCap: 1 } } as unknown as Knowledge // the type holds the cap to its number
    expect(survey(few, begin(few)).heldBack).toEqual([
      { remedy: 'remedy:a', reason: { kind: 'fact-unknown', question: 'question:dear' } },
    ])
    expect(reckonCase(few, begin(few))?.open).toEqual([])
  })
})

describe('an act that takes the sale again', () => {
  const again = base([repair('a', { need: 'take-again' })])
  const unsaid = choose(newSession(again.edition), pretendSymptom)

  it('is counted with the question what came before, and with the chance that it lets the act be done', () => {
    const seconds = 10 + weights.readingTime
    const holds = 0.65 / (0.65 + 0.3)
    expect(standing(again, unsaid).waits).toEqual([
      { repair: 0, question: 'question:gate', answers: ['clear'], holds, seconds },
    ])
    expect([...standing(again, begin(again)).addedCost]).toEqual([0])
  })

  it('is held back once no more questions may be asked', () => {
    const few = { ...again, weights: { ...weights, questionCap: 0 } } as unknown as Knowledge // the type holds the cap to its number
    expect(survey(few, unsaid).heldBack).toMatchObject([{ remedy: 'remedy:a', reason: { kind: 'money' } }])
  })
})

describe('a remedy that hangs on the money question', () => {
  it('waits for it, and nothing else does', () => {
    const unsent = base([repair('a', { requires: [{ question: 'question:gate', answers: ['clear'] }] })])
    const { step, plan, heldBack } = survey(unsent, choose(newSession(unsent.edition), pretendSymptom))
    expect(step).toMatchObject({ question: 'question:gate', why: 'precondition', remedy: 'remedy:a' })
    expect([plan, heldBack]).toEqual([['remedy:a'], []])
    expect(survey(unsent, begin(unsent)).step).toEqual({ kind: 'try', remedy: 'remedy:a', besides: [] })
  })
})

describe('a fact that a site filled in', () => {
  const requires = [{ question: 'question:light' as const, answers: ['yes'] }]
  const filled = (more: Partial<Repair>) => {
    const knowledge = base([repair('a', { requires, ...more })], [question('light')])
    return survey(knowledge, answer(knowledge, begin(knowledge), 'question:light', 'yes', { by: 'site' }))
  }

  it('is enough for a harmless act, and is confirmed by the person before a risky one', () => {
    expect(filled({}).step).toEqual({ kind: 'try', remedy: 'remedy:a', besides: [] })
    expect(filled({ sideEffects: ['interrupts-sales'] }).step).toMatchObject({
      kind: 'ask',
      question: 'question:light',
      why: 'precondition',
    })
  })
})
