import { describe, expect, it } from 'vitest'
import { assemble } from '../../../src/authoring/generated/pretend'
import type { Knowledge, Remedy } from '../../../src/knowledge/schema'
import { answer, attempt, type Session } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'
import { afterMoney, cause, question, repair, workAround } from './twoCauses'

describe('the verdict', () => {
  const alike = (count: number, repairs: Remedy[] = []): Knowledge => {
    const causes = Array.from({ length: count }, (_, i) => cause(`c${i}`))
    return assemble(Object.fromEntries(causes.map(({ id }) => [id, 'common'])), causes, [], repairs)
  }
  const verdictOn = (knowledge: Knowledge, session = afterMoney(knowledge)) =>
    survey(knowledge, session).diagnosis?.verdict

  it('has a leading cause where one is at least likely', () => {
    expect(verdictOn(alike(3))).toBe('leads')
    expect(verdictOn(alike(4))).toBe('uncertain')
  })

  it('fits none where "none of them" is as likely as the first', () => {
    expect(verdictOn(alike(32))).toBe('uncertain')
    expect(verdictOn(alike(33))).toBe('none-fits')
  })

  it('fits none where "none of them" passes its limit, even behind a likely cause', () => {
    const tried = alike(1, [repair('a', { 'cause:c0': 'always' })])
    const failed = attempt(tried, afterMoney(tried), 'remedy:a', 'no-change')
    const { diagnosis } = survey(tried, failed)
    expect(diagnosis?.ranked[0]?.probability).toBeGreaterThan(0.6)
    expect(diagnosis?.other).toBeGreaterThan(0.3)
    expect(diagnosis?.verdict).toBe('none-fits')
  })
})

describe('"none of them"', () => {
  const one = (otherPrior: number, otherLeads: number): Knowledge => {
    const knowledge = assemble({ 'cause:a': 'common' }, [cause('a')], [], [])
    // The types hold both to their numbers.
    return { ...knowledge, weights: { ...knowledge.weights, otherPrior, otherLeads } } as unknown as Knowledge
  }
  const verdictOn = (knowledge: Knowledge) => survey(knowledge, afterMoney(knowledge)).diagnosis?.verdict

  it('leads only when it passes its limit, but already when it draws level with the first cause', () => {
    expect(verdictOn(one(0.25, 0.25))).toBe('leads')
    expect(verdictOn(one(0.5, 0.5))).toBe('none-fits')
  })
})

describe('the ranking', () => {
  const lamps = assemble(
    { 'cause:b': 'common', 'cause:a': 'common', 'cause:rare': 'rare' },
    [
      cause('a', {
        'question:light': { yes: 'more' },
        'question:hum': { yes: 'much more' },
        'question:cold': { perhaps: 'less' },
      }),
      cause('b', { 'question:light': { yes: 'less' } }),
      cause('rare', { 'question:cold': { no: 'much less' } }),
    ],
    [
      question('light', { answers: { yes: 'sometimes', no: 'sometimes' } }),
      question('hum', { answers: { yes: 'sometimes', no: 'sometimes' } }),
      question('cold', { answers: { yes: 'often', no: 'sometimes', perhaps: 'rarely' } }),
    ],
    [
      repair('both', { 'cause:a': 'often', 'cause:b': 'often' }, { handsOn: 900 }),
      repair('held', { 'cause:a': 'often' }, { need: 'take-again', handsOn: 5 }),
      repair('first', { 'cause:a': 'often' }, { handsOn: 300 }),
      workAround('round'),
    ],
  )
  const rankedOf = (session: Session) => survey(lamps, session).diagnosis?.ranked ?? []

  it('puts the likeliest first, equal ones by name, each with its word', () => {
    expect(rankedOf(afterMoney(lamps)).map((one) => [one.cause, one.likelihood])).toEqual([
      ['cause:a', 'likely'],
      ['cause:b', 'likely'],
      ['cause:rare', 'unlikely'],
    ])
    const lit = answer(lamps, afterMoney(lamps), 'question:light', 'no')
    expect(rankedOf(lit).map((one) => [one.cause, one.likelihood])).toEqual([
      ['cause:b', 'very-likely'],
      ['cause:a', 'possibly'],
      ['cause:rare', 'unlikely'],
    ])
  })

  it('decides between equal ones by name, however they are listed', () => {
    const causes = ['b', 'd', 'a', 'c'].map((name) => cause(name))
    const alike = assemble(Object.fromEntries(causes.map(({ id }) => [id, 'common'])), causes, [], [])
    expect(survey(alike, afterMoney(alike)).diagnosis?.ranked.map((one) => one.cause)).toEqual([
      'cause:a',
      'cause:b',
      'cause:c',
      'cause:d',
    ])
  })

  it('gives each cause its remedies in plan order, what is held back last, and no work-around', () => {
    const unclear = answer(lamps, afterMoney(lamps), 'question:gate', 'unclear')
    const [a, b, rare] = ['cause:a', 'cause:b', 'cause:rare'].map(
      (id) => rankedOf(unclear).find((one) => one.cause === id)?.remedies,
    )
    expect(a).toEqual(['remedy:first', 'remedy:both', 'remedy:held'])
    expect(b).toEqual(['remedy:both'])
    expect(rare).toEqual([])
  })

  it('says why: first what speaks for a cause, then against it, strongest first, what has no weight last', () => {
    const told = [
      ['question:cold', 'no'],
      ['question:light', 'no'],
      ['question:hum', 'yes'],
    ] as const
    const session = told.reduce((before, [q, given]) => answer(lamps, before, q, given), afterMoney(lamps))
    const failed = attempt(lamps, session, 'remedy:first', 'no-change')
    const a = rankedOf(failed).find((one) => one.cause === 'cause:a')
    expect(
      a?.reasons.map((reason) => [reason.kind === 'answer' ? reason.question : reason.remedy, reason.word]),
    ).toEqual([
      ['question:hum', 'slight'],
      ['remedy:first', 'slight'],
      ['question:light', 'slight'],
      ['question:cold', 'none'],
      ['question:gate', 'none'],
    ])
    expect(a?.reasons[3]?.decibans).toBeGreaterThan(0)
    expect(a?.reasons[0]).toMatchObject({ kind: 'answer', question: 'question:hum', answer: 'yes' })
    expect(a?.reasons[1]).toMatchObject({ kind: 'remedy', remedy: 'remedy:first' })
    expect(a?.reasons[0]?.decibans).toBeGreaterThan(0)
    expect(a?.reasons[1]?.decibans).toBeLessThan(a?.reasons[2]?.decibans ?? 0)
  })
})
