import { describe, expect, it } from 'vitest'
import { pretendSymptom } from '../../../src/authoring/generated/pretend'
import type { Knowledge, Symptom } from '../../../src/knowledge/schema'
import { countOf } from '../../../src/wizard/case/sale'
import {
  answer,
  attempt,
  beginCase,
  choose,
  newSession,
  type Session,
} from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'
import { afterMoney, begin, cause, question, repair, twoCauses } from './twoCauses'

const simple = twoCauses()

/** The same with other words about the money of the message. */
const withMoney = (knowledge: Knowledge, money: Symptom['money']): Knowledge => {
  const symptom = knowledge.symptoms[pretendSymptom]
  if (symptom === undefined) throw new Error('The pretend knowledge lost its symptom')
  return { ...knowledge, symptoms: { ...knowledge.symptoms, [pretendSymptom]: { ...symptom, money } } }
}

const saleIn = (knowledge: Knowledge, session: Session) => survey(knowledge, session).sales.current.sale

describe('the money of the sale', () => {
  it('is looked up in the record where an earlier try ended unclear, before anything is done', () => {
    const unclear = answer(simple, begin(simple), 'question:gate', 'unclear')
    expect(survey(simple, unclear).step).toEqual({
      kind: 'ask',
      question: 'question:record',
      why: 'money',
      saves: null,
      remedy: null,
    })
    const looked = answer(simple, unclear, 'question:record', 'missing')
    expect(survey(simple, looked).step).not.toMatchObject({ why: 'money' })
    expect(survey(simple, afterMoney(simple)).step).not.toMatchObject({ question: 'question:record' })
  })

  it('is the first of the open questions while it must be looked up, and none of them otherwise', () => {
    const unclear = answer(simple, begin(simple), 'question:gate', 'unclear')
    expect(survey(simple, unclear).openQuestions).toEqual(['question:record', 'question:light'])
    for (const session of [begin(simple), afterMoney(simple)])
      expect(survey(simple, session).openQuestions).toEqual(['question:light'])
  })

  it('is never looked up for what it would tell of the fault', () => {
    const signs = { 'question:record': { found: 'much more' as const } }
    const telling = { ...simple, causes: { ...simple.causes, 'cause:a': cause('a', signs) } }
    expect(survey(telling, begin(telling)).openQuestions).toEqual(['question:light'])
  })
})

describe('an act that takes the sale again', () => {
  const again = twoCauses([repair('a', { 'cause:a': 'always' }, { need: 'take-again' })], [])
  const unclear = answer(again, begin(again), 'question:gate', 'unclear')

  it('waits for what came before, which nobody was asked until then', () => {
    const gate = { kind: 'ask', question: 'question:gate', why: 'precondition', remedy: 'remedy:a' }
    expect(survey(again, begin(again)).step).toMatchObject(gate)
    const filled = answer(again, begin(again), 'question:gate', 'clear', { by: 'site' })
    expect(survey(again, filled).step).toMatchObject(gate)
  })

  it('is offered where nothing was sent', () => {
    expect(survey(again, afterMoney(again)).step).toEqual({ kind: 'try', remedy: 'remedy:a', besides: [] })
  })

  it('is held back while the money is unknown, and only the act', () => {
    const walk = survey(again, unclear)
    expect(walk.heldBack).toMatchObject([{ remedy: 'remedy:a', reason: { kind: 'money' } }])
    expect(walk.diagnosis?.ranked[0]?.cause).toBe('cause:a')
  })

  it('stays held back after a look that found nothing, and after one that found a payment', () => {
    for (const found of ['missing', 'found'])
      expect(survey(again, answer(again, unclear, 'question:record', found)).heldBack).toMatchObject([
        { remedy: 'remedy:a', reason: { kind: 'money' } },
      ])
  })

  it('makes an attempt: what was looked up before it is looked up again', () => {
    const { facts } = again.money
    const undone = { fact: 'count', all: 0, rest: 'undone' } as const
    const waited: Knowledge = {
      ...withMoney(again, { attempt: 'always', reach: 'in-doubt' }),
      money: { ...again.money, facts: { ...facts, 'question:record': { undone } } },
    }
    const look = { kind: 'ask', question: 'question:record', why: 'money' }
    expect(survey(waited, begin(waited)).step).toMatchObject(look)
    const looked = answer(waited, begin(waited), 'question:record', 'undone')
    expect(survey(waited, looked).step).toEqual({ kind: 'try', remedy: 'remedy:a', besides: [] })
    const once = attempt(waited, looked, 'remedy:a', 'no-change')
    expect(countOf(saleIn(waited, once))).toEqual([0, 1])
    expect(survey(waited, once).step).toMatchObject(look)
  })
})

describe('a payment in doubt', () => {
  const { money } = simple
  const doubtful: Knowledge = {
    ...withMoney(simple, { attempt: 'always', reach: 'in-doubt' }),
    questions: {
      ...simple.questions,
      'question:reversal': question('reversal', { repeats: true }),
      'question:acquirer': question('acquirer', {
        repeats: true,
        answers: { paid: 'sometimes', wait: 'often' },
      }),
    },
    money: {
      ...money,
      questions: { ...money.questions, reversal: 'question:reversal', acquirer: 'question:acquirer' },
      acts: { ...money.acts, reversal: 'remedy:let-it-run', call: 'remedy:call' },
      facts: {
        ...money.facts,
        'question:reversal': { yes: { fact: 'one', one: 'undone' }, no: { fact: 'one', one: 'open' } },
        'question:acquirer': { paid: { fact: 'final', all: 1 }, wait: { fact: 'waits' } },
      },
    },
  }
  const looked = answer(doubtful, begin(doubtful), 'question:record', 'missing')
  const repaired = attempt(doubtful, looked, 'remedy:a', 'helped')
  const stillOpen = answer(doubtful, repaired, 'question:reversal', 'no')

  it('leaves the machine its walk while nothing can be found out', () => {
    expect(survey(doubtful, looked).payment).toEqual({ kind: 'wait', until: 'line' })
    expect(['ask', 'try']).toContain(survey(doubtful, looked).step.kind)
    expect(survey(doubtful, looked).step).not.toMatchObject({ why: 'money' })
  })

  it('comes before the case is called solved: the reversal, then the acquirer', () => {
    expect(survey(doubtful, repaired).step).toEqual({
      kind: 'settle',
      remedy: 'remedy:let-it-run',
      asks: 'question:reversal',
    })
    expect(survey(doubtful, stillOpen).step).toEqual({
      kind: 'settle',
      remedy: 'remedy:call',
      asks: 'question:acquirer',
    })
  })

  it('stays the end of the case while somebody is at it, and no longer', () => {
    const waiting = answer(doubtful, stillOpen, 'question:acquirer', 'wait')
    expect(survey(doubtful, waiting).step).toEqual({
      kind: 'open-payment',
      until: 'acquirer-answers',
      remedy: 'remedy:a',
    })
    const final = answer(doubtful, waiting, 'question:acquirer', 'paid')
    expect(survey(doubtful, final).step).toMatchObject({
      kind: 'solved',
      remedy: 'remedy:a',
      how: 'repaired',
    })
    expect(countOf(saleIn(doubtful, final))).toEqual([1, 1])
  })

  it('is all there is where people come with it, and what helped is then nothing', () => {
    const itself = withMoney(doubtful, { attempt: 'always', reach: 'in-doubt', itself: true })
    const found = answer(itself, begin(itself), 'question:record', 'found')
    expect(survey(itself, found).step).toEqual({ kind: 'solved', remedy: null, how: 'settled', cause: null })
    const missing = answer(itself, begin(itself), 'question:record', 'missing')
    expect(survey(itself, missing).step).toEqual({ kind: 'open-payment', until: 'line', remedy: null })
  })
})

describe('another message', () => {
  const other: Symptom = {
    id: 'symptom:other',
    stage: 'S5',
    screens: [{ text: 'OTHER', lang: 'en' }],
    money: { attempt: 'always', reach: 'in-doubt' },
    broke: 'line',
    causes: { 'cause:a': 'common', 'cause:b': 'common' },
    never: [],
    standing: { kind: 'judged' },
  }
  const two: Knowledge = {
    ...simple,
    symptoms: { ...simple.symptoms, [other.id]: other },
    questions: {
      ...simple.questions,
      'question:arose': question('arose', {
        repeats: true,
        answers: { wrong: 'rarely', again: 'often', itself: 'rarely', next: 'sometimes' },
      }),
    },
    money: {
      ...simple.money,
      questions: { ...simple.money.questions, arose: 'question:arose' },
      facts: {
        ...simple.money.facts,
        'question:arose': {
          wrong: { fact: 'arose', how: 'replaced' },
          again: { fact: 'arose', how: 'again' },
          itself: { fact: 'arose', how: 'same' },
          next: { fact: 'arose', how: 'next' },
        },
      },
    },
  }
  const first = afterMoney(two)
  const moved = choose(attempt(two, first, 'remedy:a', 'other-message'), other.id)

  it('takes the money of both messages: an attempt in doubt is not made up for by one that was not sent', () => {
    expect(survey(two, first).band).toBe('not-sent')
    expect(survey(two, moved).band).toBe('unknown')
    const back = choose(attempt(two, moved, 'remedy:b', 'other-message'), pretendSymptom)
    expect(countOf(saleIn(two, back))).toEqual([0, 1])
  })

  it('is asked about first where the sale has an attempt, and by nobody where it has none', () => {
    expect(survey(two, moved).step).toMatchObject({ kind: 'ask', question: 'question:arose', why: 'money' })
    const untouched = choose(attempt(two, begin(two), 'remedy:a', 'other-message'), other.id)
    expect(survey(two, untouched).step).toMatchObject({ question: 'question:record' })
  })

  it('counts by how it came up', () => {
    const waited = choose(newSession(two.edition), other.id)
    const most = (arose: string, next: Symptom['id']) =>
      countOf(saleIn(two, beginCase(two, waited, arose, next)))[1]
    expect(most('again', other.id)).toBe(2)
    expect(most('itself', other.id)).toBe(1)
    // The screen went on to words of what is not sent, and the attempt was waited for all the same.
    expect(most('itself', pretendSymptom)).toBe(1)
    expect(most('wrong', other.id)).toBe(1)
    const next = beginCase(two, waited, 'next', other.id)
    expect(countOf(saleIn(two, next))).toEqual([0, 1])
    expect(survey(two, next).sales.parked.map(({ sale }) => countOf(sale))).toEqual([[0, 1]])
  })

  it('that was picked in place of one without an attempt leaves the attempts before it as they are', () => {
    const never: Symptom = { ...other, id: 'symptom:never', money: { attempt: 'never', reach: 'not-sent' } }
    const three = { ...two, symptoms: { ...two.symptoms, [never.id]: never } }
    const waited = choose(newSession(two.edition), other.id)
    for (const arose of ['wrong', 'itself']) {
      const between = beginCase(three, waited, 'again', never.id)
      expect(countOf(saleIn(three, beginCase(three, between, arose, pretendSymptom)))).toEqual([0, 1])
      expect(countOf(saleIn(three, beginCase(three, between, arose, other.id)))).toEqual([0, 2])
    }
    const changed = beginCase(three, waited, 'itself', never.id)
    expect(countOf(saleIn(three, beginCase(three, changed, 'itself', other.id)))).toEqual([0, 1])
  })

  it('that was picked in place of a wrong one counts as if it had been picked at once', () => {
    const waited = choose(newSession(two.edition), other.id)
    const right = beginCase(two, waited, 'wrong', pretendSymptom)
    expect(saleIn(two, right)).toEqual(saleIn(two, begin(two)))
  })
})
