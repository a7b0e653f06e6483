import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemble, pretend, pretendSymptom } from '../../../src/authoring/generated/pretend'
import type {
  Cause,
  Knowledge,
  Question,
  QuestionId,
  Remedy,
  RemedyId,
  Usual,
} from '../../../src/knowledge/schema'
import {
  answer,
  attempt,
  choose,
  isAnswered,
  isTried,
  newSession,
  type Result,
  type Session,
  service,
  untry,
} from '../../../src/wizard/case/session'
import { type Step, survey } from '../../../src/wizard/case/walk'

const begin = (knowledge: Knowledge): Session => choose(newSession(knowledge.edition), pretendSymptom)
const afterMoney = (knowledge: Knowledge): Session =>
  answer(knowledge, begin(knowledge), 'question:gate', 'clear')

const cause = (name: string, signs: Cause['signs'] = {}): Cause => ({
  id: `cause:${name}`,
  owner: 'acquirer',
  link: 'acquirer',
  minutesToRepair: null,
  signs,
  standing: { kind: 'judged' },
})

const question = (name: string, more: Partial<Question> = {}): Question => ({
  id: `question:${name}`,
  kind: 'look',
  seconds: 10,
  carriesOver: false,
  answers: { yes: 'sometimes', no: 'often' },
  ...more,
})

const repair = (name: string, treats: Record<`cause:${string}`, Usual>, more: Partial<Remedy> = {}): Remedy =>
  ({
    id: `remedy:${name}`,
    effect: 'repairs',
    doneBy: 'cashier',
    handsOn: 60,
    wait: 60,
    steps: [],
    sideEffects: [],
    notWhen: [],
    requires: [],
    undo: 'nothing-to-undo',
    treats,
    ...more,
  }) as Remedy // `more` may only sharpen fields of the same kind of remedy

/** Two causes told apart by one look, each with its own remedy. */
const twoCauses = (
  remedies: readonly Remedy[],
  questions: readonly Question[] = [question('light')],
): Knowledge =>
  assemble(
    { 'cause:a': 'very common', 'cause:b': 'common' },
    [
      cause('a', { 'question:light': { yes: 'much more' } }),
      cause('b', { 'question:light': { no: 'much more' } }),
    ],
    questions,
    remedies,
  )

const simple = twoCauses([repair('a', { 'cause:a': 'always' }), repair('b', { 'cause:b': 'always' })])

const asked = (step: Step) => (step.kind === 'ask' ? step.question : step.kind)

describe('a walk', () => {
  it('asks for the symptom, then about the money of the sale, before anything else', () => {
    expect(survey(simple, newSession('2026.1')).step).toEqual({ kind: 'choose-symptom' })
    expect(survey(simple, begin(simple)).step).toMatchObject({
      kind: 'ask',
      question: 'question:gate',
      why: 'money',
    })
  })

  it('ends solved when a remedy helped, and goes on when that is taken back', () => {
    const solved = attempt(simple, afterMoney(simple), 'remedy:a', 'helped')
    expect(survey(simple, solved).step).toEqual({
      kind: 'solved',
      remedy: 'remedy:a',
      how: 'repaired',
      cause: 'cause:a',
    })
    expect(survey(simple, untry(solved, 'remedy:a')).step.kind).not.toBe('solved')
    const since = attempt(simple, solved, 'remedy:b', 'helped')
    // The likelier cause is not what this repair cures.
    expect(survey(simple, since).step).toMatchObject({
      kind: 'solved',
      remedy: 'remedy:b',
      cause: 'cause:b',
    })
  })

  it('ends with the cause that the repair most likely cured, which need not be the likeliest before', () => {
    const cured = (a: Usual) => {
      const knowledge = twoCauses([repair('both', { 'cause:a': a, 'cause:b': 'always' })])
      return survey(knowledge, attempt(knowledge, afterMoney(knowledge), 'remedy:both', 'helped')).step
    }
    expect(cured('rarely')).toMatchObject({ cause: 'cause:b' })
    expect(cured('always')).toMatchObject({ cause: 'cause:a' })
    const even = assemble(
      { 'cause:a': 'common', 'cause:b': 'common' },
      [cause('a'), cause('b')],
      [],
      [repair('both', { 'cause:b': 'often', 'cause:a': 'often' })],
    )
    expect(survey(even, attempt(even, afterMoney(even), 'remedy:both', 'helped')).step).toMatchObject({
      cause: 'cause:a',
    })
  })

  it('hands over, in place of a remedy, when none of the listed causes fits', () => {
    let session = afterMoney(simple)
    session = attempt(simple, session, 'remedy:a', 'no-change')
    session = attempt(simple, session, 'remedy:b', 'no-change')
    const walk = survey(simple, session)
    expect(walk.step.kind === 'hand-over' || walk.step.kind === 'ask').toBe(true)
    session = answer(simple, session, 'question:light', 'not-sure')
    expect(survey(simple, session).step).toEqual({ kind: 'hand-over' })
    expect(survey(simple, session).diagnosis?.other).toBeGreaterThan(0.3)
    expect(survey(simple, session).diagnosis?.verdict).toBe('none-fits')
  })

  it('never throws on a session of another edition, whatever ids it holds', () => {
    const strange: Session = {
      ...begin(simple),
      edition: '1999.1',
      observations: [
        { answered: 'question:gone', answer: 'yes', by: 'person' },
        { answered: 'question:light', answer: 'gone', by: 'person' },
        { tried: 'remedy:gone', result: 'no-change' },
        { tried: service, result: 'no-change' },
      ],
      earlier: [{ picked: 'symptom:gone', observations: [{ tried: 'remedy:gone', result: 'helped' }] }],
    }
    expect(survey(simple, strange).symptom).toBe(pretendSymptom)
    expect(survey(simple, { ...strange, picked: 'symptom:gone' }).step).toEqual({ kind: 'choose-symptom' })
    const cured = attempt(simple, strange, 'remedy:gone', 'helped')
    expect(survey(simple, cured).step).toMatchObject({ kind: 'solved', remedy: 'remedy:gone' })
  })
})

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

  it('is the first of the open questions until it is asked', () => {
    expect(survey(simple, begin(simple)).openQuestions).toEqual(['question:gate', 'question:light'])
    expect(survey(simple, afterMoney(simple)).openQuestions).toEqual(['question:light'])
  })
})

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
    expect(survey(cheap, afterMoney(cheap)).step).toEqual({ kind: 'try', remedy: 'remedy:a' })
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

  it('is announced only where there is one: so many at most', () => {
    expect(survey(dear, begin(dear)).atMost).toBe(2)
    expect(survey(dear, afterMoney(dear)).atMost).toBe(1)
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

describe('the uninformed call', () => {
  it('is the step where nothing that is left to try pays, or nothing is left', () => {
    const hopeless = twoCauses([repair('a', { 'cause:a': 'often' }, { handsOn: 7000 })], [])
    expect(survey(hopeless, afterMoney(hopeless))).toMatchObject({
      step: { kind: 'hand-over' },
      plan: ['remedy:a'],
      callAfter: 0,
    })
    const nothing = twoCauses([], [])
    expect(survey(nothing, afterMoney(nothing)).step).toEqual({ kind: 'hand-over' })
  })

  it('is the step where none of the usual causes fits, even with a remedy that would pay', () => {
    const causes = Array.from({ length: 33 }, (_, i) => cause(`c${i}`))
    const cures = Object.fromEntries(causes.map(({ id }) => [id, 'often' as const]))
    const many = assemble(
      Object.fromEntries(causes.map(({ id }) => [id, 'common'])),
      causes,
      [],
      [repair('a', cures)],
    )
    expect(survey(many, afterMoney(many))).toMatchObject({
      step: { kind: 'hand-over' },
      plan: ['remedy:a'],
      callAfter: 1,
      diagnosis: { verdict: 'none-fits' },
    })
  })

  it('that changed nothing says nothing about the causes', () => {
    const called = attempt(simple, afterMoney(simple), service, 'no-change')
    expect(survey(simple, called).diagnosis).toEqual(survey(simple, afterMoney(simple)).diagnosis)
    expect(survey(simple, called).tried).toEqual([{ remedy: service, result: 'no-change' }])
  })
})

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
      repair('held', { 'cause:a': 'often' }, { sideEffects: ['may-charge-again'], handsOn: 5 }),
      repair('first', { 'cause:a': 'often' }, { handsOn: 300 }),
      {
        ...repair('round', {}),
        effect: 'works-around',
        getsRound: ['acquirer'],
      } as Remedy, // a work-around treats nothing
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
    expect(survey(guarded, holds).step).toEqual({ kind: 'try', remedy: 'remedy:a' })
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
    expect(asked(survey(risky, filled).step)).toBe('question:fact')
    const confirmed = answer(risky, filled, 'question:fact', 'holds')
    expect(survey(risky, confirmed).step).toEqual({ kind: 'try', remedy: 'remedy:a' })
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
    expect(asked(survey(sameFact, afterMoney(sameFact)).step)).toBe('question:quicker')
    const seen = answer(sameFact, afterMoney(sameFact), 'question:quicker', 'holds')
    expect(survey(sameFact, seen).step).toEqual({ kind: 'try', remedy: 'remedy:a' })
  })
})

describe('an act that could charge again', () => {
  const again = twoCauses([repair('a', { 'cause:a': 'always' }, { sideEffects: ['may-charge-again'] })], [])

  it('is held back while the money is unknown, and only the act', () => {
    const unclear = survey(again, answer(again, begin(again), 'question:gate', 'unclear'))
    expect(unclear.heldBack).toEqual([{ remedy: 'remedy:a', reason: { kind: 'money' } }])
    expect(unclear.diagnosis?.ranked[0]?.cause).toBe('cause:a')
  })

  it('stays held back after a look that found nothing', () => {
    const unclear = answer(again, begin(again), 'question:gate', 'unclear')
    expect(survey(again, answer(again, unclear, 'question:record', 'missing')).heldBack).toHaveLength(1)
  })

  it('is offered where nothing was sent', () => {
    expect(survey(again, afterMoney(again)).step).toEqual({ kind: 'try', remedy: 'remedy:a' })
  })
})

describe('an answer', () => {
  const chained = twoCauses(
    [repair('a', { 'cause:a': 'always' }), repair('b', { 'cause:b': 'always' })],
    [
      question('bearer'),
      question('light', { askedOnlyWhen: { question: 'question:bearer', answers: ['yes'] } }),
    ],
  )
  const told = [
    ['question:bearer', 'yes'],
    ['question:light', 'yes'],
  ] as const
  const full = told.reduce((session, [q, a]) => answer(chained, session, q, a), afterMoney(chained))

  it('falls asleep while its condition does not hold, and wakes again by itself', () => {
    const changed = answer(chained, full, 'question:bearer', 'no')
    expect(survey(chained, changed).answers.find((a) => a.question === 'question:light')?.awake).toBe(false)
    const alone = answer(chained, afterMoney(chained), 'question:bearer', 'no')
    expect(survey(chained, changed).diagnosis).toEqual(survey(chained, alone).diagnosis)
    const back = answer(chained, changed, 'question:bearer', 'yes')
    expect(survey(chained, back)).toEqual(survey(chained, full))
  })

  it('keeps its place when it is changed, and everything else stays', () => {
    const changed = answer(chained, full, 'question:bearer', 'no')
    expect(changed.observations.filter(isAnswered).map(({ answered }) => answered)).toEqual(
      full.observations.filter(isAnswered).map(({ answered }) => answered),
    )
  })

  it('of a fact already seen puts the first one to sleep, and the last one counts', () => {
    const grouped = twoCauses(
      [repair('a', { 'cause:a': 'always' })],
      [question('light', { group: 'lamp' }), question('glow', { group: 'lamp' })],
    )
    const first = answer(grouped, afterMoney(grouped), 'question:light', 'yes')
    expect(survey(grouped, first).openQuestions).not.toContain('question:glow')
    const both = survey(grouped, answer(grouped, first, 'question:glow', 'no'))
    expect(both.answers.filter(({ awake }) => awake).map((a) => a.question)).toEqual([
      'question:gate',
      'question:glow',
    ])
    const again = answer(grouped, answer(grouped, first, 'question:glow', 'no'), 'question:light', 'no')
    expect(survey(grouped, again).answers.find((a) => a.question === 'question:light')?.awake).toBe(true)
  })
})

describe('the list of what was said', () => {
  it('tells who gave each answer, and leaves out what this edition does not ask', () => {
    const filled = answer(simple, afterMoney(simple), 'question:light', 'yes', { by: 'site' })
    const gone = answer(simple, filled, 'question:gone', 'yes')
    expect(survey(simple, gone).answers).toEqual([
      { question: 'question:gate', answer: 'clear', by: 'person', awake: true, carried: false },
      { question: 'question:light', answer: 'yes', by: 'site', awake: true, carried: false },
    ])
  })
})

describe('another message', () => {
  const two: Knowledge = {
    ...simple,
    symptoms: {
      ...simple.symptoms,
      'symptom:other': {
        id: 'symptom:other',
        stage: 'S5',
        screens: [{ text: 'OTHER', lang: 'en' }],
        money: 'unknown',
        causes: { 'cause:a': 'common', 'cause:b': 'common' },
        never: [],
        standing: { kind: 'judged' },
      },
    },
    questions: {
      ...simple.questions,
      'question:keeps': question('keeps', { carriesOver: true }),
    },
  }
  const before = attempt(
    two,
    answer(two, answer(two, afterMoney(two), 'question:keeps', 'yes'), 'question:light', 'yes'),
    'remedy:b',
    'no-change',
  )
  const moved = attempt(two, before, 'remedy:a', 'other-message')

  it('closes the case and asks what the terminal shows now', () => {
    expect(survey(two, moved).step).toEqual({ kind: 'choose-symptom' })
    expect(moved.earlier).toHaveLength(1)
    expect(moved.earlier[0]?.observations).toHaveLength(5)
  })

  it('carries over what still holds, does not count it, and offers nothing twice in one visit', () => {
    const walk = survey(two, choose(moved, 'symptom:other'))
    expect(walk.answers.map((a) => [a.question, a.carried])).toEqual([
      ['question:gate', true],
      ['question:keeps', true],
    ])
    expect(walk.asked).toBe(0)
    // One changed nothing, the other led to this message: neither is worth doing again.
    expect(walk.plan).toEqual([])
  })

  it('takes the money of both messages: the worst counts', () => {
    expect(survey(two, before).sale.state).toBe('not-sent')
    expect(survey(two, choose(moved, 'symptom:other')).sale.state).toBe('unknown')
  })
})

describe('ways to keep selling', () => {
  const selling = twoCauses([
    repair('a', { 'cause:a': 'always' }),
    {
      id: 'remedy:round',
      effect: 'works-around',
      doneBy: 'cashier',
      handsOn: 10,
      wait: 0,
      steps: [],
      sideEffects: [],
      notWhen: [],
      requires: [],
      undo: 'nothing-to-undo',
      getsRound: ['acquirer'],
      proves: { question: 'question:light', answer: 'yes' },
    },
    {
      id: 'remedy:elsewhere',
      effect: 'works-around',
      doneBy: 'cashier',
      handsOn: 10,
      wait: 0,
      steps: [],
      sideEffects: [],
      notWhen: [{ question: 'question:light', answers: ['yes'] }],
      requires: [],
      undo: 'nothing-to-undo',
      getsRound: ['bearer'],
    },
  ])

  it('are never in the plan, and only shown where they get round what may be broken', () => {
    const walk = survey(selling, afterMoney(selling))
    expect(walk.plan).toEqual(['remedy:a'])
    expect(walk.keepSelling).toEqual([{ remedy: 'remedy:round', known: null }])
  })

  it('are all shown before the message is known, but for those ruled out', () => {
    const start = newSession(selling.edition)
    expect(survey(selling, start).keepSelling).toEqual([
      { remedy: 'remedy:round', known: null },
      { remedy: 'remedy:elsewhere', known: null },
    ])
    expect(survey(selling, answer(selling, start, 'question:light', 'yes')).keepSelling).toEqual([
      { remedy: 'remedy:round', known: 'works' },
    ])
  })

  it('record what they prove, and end the case as worked around', () => {
    const round = attempt(selling, afterMoney(selling), 'remedy:round', 'helped')
    expect(survey(selling, round).step).toEqual({
      kind: 'solved',
      remedy: 'remedy:round',
      how: 'worked-around',
      cause: survey(selling, afterMoney(selling)).diagnosis?.ranked[0]?.cause,
    })
    expect(survey(selling, round).answers.map((a) => [a.question, a.answer])).toContainEqual([
      'question:light',
      'yes',
    ])
  })
})

describe('any walk', () => {
  const scripted = fc.record({
    knowledge: pretend({ causes: 6, questions: 16, remedies: 8, conditions: true }),
    choices: fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
  })

  it('ends, asks nothing twice, offers nothing twice, and never an act whose fact is not known to hold (9)', () => {
    fc.assert(
      fc.property(scripted, ({ knowledge, choices }) => {
        let session = begin(knowledge)
        const questions: QuestionId[] = []
        const remedies: RemedyId[] = []
        for (const choice of choices) {
          const walk = survey(knowledge, session)
          expect(survey(knowledge, session)).toEqual(walk)
          const { step } = walk
          if (step.kind === 'ask') {
            expect(questions).not.toContain(step.question)
            questions.push(step.question)
            const answers = [...Object.keys(knowledge.questions[step.question]?.answers ?? {}), 'not-sure']
            session = answer(
              knowledge,
              session,
              step.question,
              answers[choice % answers.length] ?? 'not-sure',
            )
          } else if (step.kind === 'try') {
            expect(remedies).not.toContain(step.remedy)
            remedies.push(step.remedy)
            for (const fact of knowledge.remedies[step.remedy]?.requires ?? []) {
              const known = walk.answers.find((a) => a.question === fact.question && a.awake)
              const seenElsewhere = walk.answers.some(
                (a) =>
                  a.awake &&
                  knowledge.questions[a.question]?.group !== undefined &&
                  knowledge.questions[a.question]?.group === knowledge.questions[fact.question]?.group &&
                  fact.answers.includes(a.answer),
              )
              expect(seenElsewhere || (known !== undefined && fact.answers.includes(known.answer))).toBe(true)
            }
            const results: Result[] = ['no-change', 'not-possible']
            session = attempt(knowledge, session, step.remedy, results[choice % 2] ?? 'no-change')
          } else {
            expect(step.kind).toBe('hand-over')
            expect(questions.length).toBeLessThanOrEqual(12)
            return
          }
        }
        throw new Error('The walk did not end')
      }),
      { numRuns: 300 },
    )
  })

  it('reads the same from a session that was stored and read back', () => {
    fc.assert(
      fc.property(scripted, ({ knowledge }) => {
        const session = attempt(knowledge, afterMoney(knowledge), 'remedy:r0', 'no-change')
        const stored: Session = JSON.parse(JSON.stringify(session))
        expect(survey(knowledge, stored)).toEqual(survey(knowledge, session))
        expect(stored.observations.filter(isTried)).toHaveLength(1)
      }),
    )
  })
})
