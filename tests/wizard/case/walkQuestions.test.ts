import { describe, expect, it } from 'vitest'
import type { Knowledge } from '../../../src/knowledge/schema'
import { answer, newSession } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'
import { afterMoney, begin, cause, question, repair, twoCauses } from './twoCauses'

const simple = twoCauses()

describe('a question', () => {
  const dear = twoCauses([
    repair('a', { 'cause:a': 'always' }, { handsOn: 1800 }),
    repair('b', { 'cause:b': 'always' }, { handsOn: 1800 }),
  ])

  it('is asked where its answer saves more time than it takes, with that saving', () => {
    const { step } = survey(dear, afterMoney(dear))
    expect(step).toMatchObject({ kind: 'ask', question: 'question:light', why: 'saves-time', remedy: null })
    if (step.kind !== 'ask') throw new Error('Nothing is asked')
    expect(step.saves).toBeGreaterThan(0)
  })

  it('is not asked where it would cost more than it saves', () => {
    const cheap = twoCauses([
      repair('a', { 'cause:a': 'always' }, { handsOn: 5, wait: 0 }),
      repair('b', { 'cause:b': 'always' }, { handsOn: 5, wait: 0 }),
    ])
    expect(survey(cheap, afterMoney(cheap)).step).toEqual({ kind: 'try', remedy: 'remedy:a', besides: [] })
    expect(survey(cheap, afterMoney(cheap)).openQuestions).toEqual(['question:light'])
  })

  it('is not asked any more once the cap is reached', () => {
    const capped = (questionCap: number) =>
      // The type holds the cap to its number.
      ({ ...dear, weights: { ...dear.weights, questionCap } }) as unknown as Knowledge
    const last = survey(capped(2), afterMoney(dear))
    expect([last.step.kind, last.asked, last.atMost]).toEqual(['ask', 1, 1])
    const none = survey(capped(1), afterMoney(dear))
    expect([none.step.kind, none.asked, none.atMost]).toEqual(['try', 1, 0])
    expect(none.openQuestions).toEqual([])
    expect(survey(capped(0), afterMoney(dear)).atMost).toBe(0)
  })

  it('is one of no more than the cap still allows', () => {
    const several = twoCauses([], [question('light'), question('glow')])
    const signs = { 'question:light': { yes: 'more' as const }, 'question:glow': { yes: 'more' as const } }
    const lit = { ...several, causes: { ...several.causes, 'cause:a': cause('a', signs) } }
    const { weights } = lit
    // The type holds the cap to its number.
    const capped = { ...lit, weights: { ...weights, questionCap: 2 } } as unknown as Knowledge
    expect(survey(lit, afterMoney(lit)).atMost).toBe(2)
    expect(survey(capped, afterMoney(lit)).atMost).toBe(1)
  })

  it('about the money comes before those of the fault, and nobody announces how many looks it takes', () => {
    const unclear = survey(dear, answer(dear, begin(dear), 'question:gate', 'unclear'))
    expect(unclear.openQuestions).toEqual(['question:record', 'question:light'])
    expect(unclear.atMost).toBeNull()
  })

  it('is announced only where there is one: so many at most', () => {
    expect(survey(dear, begin(dear)).atMost).toBe(1)
    expect(survey(dear, answer(dear, begin(dear), 'question:light', 'yes')).atMost).toBe(0)
    expect(survey(dear, newSession(dear.edition))).toMatchObject({
      atMost: dear.weights.questionCap,
      asked: 0,
      plan: [],
      callAfter: 0,
      heldBack: [],
      openQuestions: [],
      diagnosis: null,
    })
  })
})

describe('not sure', () => {
  it('moves no probability and is not asked again', () => {
    const before = survey(simple, afterMoney(simple))
    const after = survey(simple, answer(simple, afterMoney(simple), 'question:light', 'not-sure'))
    expect(after.diagnosis?.ranked.map(({ probability }) => probability)).toEqual(
      before.diagnosis?.ranked.map(({ probability }) => probability),
    )
    expect(after.openQuestions).not.toContain('question:light')
    expect(after.diagnosis).toEqual(before.diagnosis)
  })
})

describe('a precondition', () => {
  const fact = question('fact', { answers: { holds: 'often', 'does-not': 'sometimes' } })
  const guarded = twoCauses(
    [
      repair('a', { 'cause:a': 'always' }, { requires: [{ question: 'question:fact', answers: ['holds'] }] }),
      repair('b', { 'cause:b': 'always' }, { handsOn: 6000 }),
    ],
    [fact],
  )

  it('is asked before the remedy that needs it, then lets it through', () => {
    expect(survey(guarded, afterMoney(guarded)).step).toMatchObject({
      kind: 'ask',
      question: 'question:fact',
      why: 'precondition',
      remedy: 'remedy:a',
    })
    const holds = answer(guarded, afterMoney(guarded), 'question:fact', 'holds')
    expect(survey(guarded, holds).step).toEqual({ kind: 'try', remedy: 'remedy:a', besides: [] })
  })

  it('that is false or cannot be known keeps the remedy visible among what is held back', () => {
    const wrong = survey(guarded, answer(guarded, afterMoney(guarded), 'question:fact', 'does-not'))
    expect(wrong.heldBack).toEqual([
      { remedy: 'remedy:a', reason: { kind: 'fact-false', question: 'question:fact' } },
    ])
    expect(wrong.plan).not.toContain('remedy:a')
    const unsure = survey(guarded, answer(guarded, afterMoney(guarded), 'question:fact', 'not-sure'))
    expect(unsure.heldBack).toEqual([
      { remedy: 'remedy:a', reason: { kind: 'fact-unknown', question: 'question:fact' } },
    ])
  })

  it('of a risky remedy is not met by what a site filled in: the person is asked', () => {
    const risky = twoCauses(
      [
        repair(
          'a',
          { 'cause:a': 'always' },
          {
            sideEffects: ['interrupts-sales'],
            requires: [{ question: 'question:fact', answers: ['holds'] }],
          },
        ),
      ],
      [fact],
    )
    const filled = answer(risky, afterMoney(risky), 'question:fact', 'holds', { by: 'site' })
    expect(survey(risky, filled).step).toMatchObject({ kind: 'ask', question: 'question:fact' })
    const confirmed = answer(risky, filled, 'question:fact', 'holds')
    expect(survey(risky, confirmed).step).toEqual({ kind: 'try', remedy: 'remedy:a', besides: [] })
  })

  it('is met by another question that sees the same fact', () => {
    const sameFact = twoCauses(
      [
        repair(
          'a',
          { 'cause:a': 'always' },
          { requires: [{ question: 'question:fact', answers: ['holds'] }] },
        ),
      ],
      [
        { ...fact, group: 'fact' },
        { ...fact, id: 'question:quicker', seconds: 5, group: 'fact' },
      ],
    )
    expect(survey(sameFact, afterMoney(sameFact)).step).toMatchObject({
      kind: 'ask',
      question: 'question:quicker',
    })
    const seen = answer(sameFact, afterMoney(sameFact), 'question:quicker', 'holds')
    expect(survey(sameFact, seen).step).toEqual({ kind: 'try', remedy: 'remedy:a', besides: [] })
  })
})
