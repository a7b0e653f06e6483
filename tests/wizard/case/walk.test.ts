import { describe, expect, it } from 'vitest'
import { assemble, pretendSymptom } from '../../../src/authoring/generated/pretend'
import type { Knowledge, Usual } from '../../../src/knowledge/schema'
import {
  answer,
  attempt,
  choose,
  isAnswered,
  newSession,
  type Session,
  service,
  untry,
} from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'
import { afterMoney, begin, cause, question, repair, twoCauses } from './twoCauses'

const simple = twoCauses()

describe('a walk', () => {
  it('asks for the symptom, and nothing about the money where no act needs it', () => {
    expect(survey(simple, newSession('2026.1')).step).toEqual({ kind: 'choose-symptom' })
    expect(survey(simple, begin(simple)).step).toEqual({ kind: 'try', remedy: 'remedy:a', besides: [] })
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

  it('waits for what the shop can try in five minutes without harm', () => {
    const hopeless = twoCauses([repair('a', { 'cause:a': 'never' }, { handsOn: 240 })], [])
    expect(survey(hopeless, afterMoney(hopeless))).toMatchObject({
      step: { kind: 'try', remedy: 'remedy:a', besides: [] },
      callAfter: 0,
    })
    const tried = attempt(hopeless, afterMoney(hopeless), 'remedy:a', 'no-change')
    expect(survey(hopeless, tried).step).toEqual({ kind: 'hand-over' })
    const harms = twoCauses([repair('a', { 'cause:a': 'never' }, { sideEffects: ['loses-keys'] })], [])
    expect(survey(harms, afterMoney(harms)).step).toEqual({ kind: 'hand-over' })
  })

  it('is the step where none of the usual causes fits, even with a remedy that would pay a little', () => {
    const causes = Array.from({ length: 33 }, (_, i) => cause(`c${i}`))
    const cures = Object.fromEntries(causes.map(({ id }) => [id, 'rarely' as const]))
    const many = assemble(
      Object.fromEntries(causes.map(({ id }) => [id, 'common'])),
      causes,
      [],
      [repair('a', cures, { handsOn: 301 })],
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
        money: { attempt: 'maybe', reach: 'in-doubt' },
        broke: 'line',
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
    // What came before the attempt on the screen is another thing by now.
    expect(walk.answers.map((a) => [a.question, a.carried])).toEqual([['question:keeps', true]])
    expect(walk.asked).toBe(0)
    // One changed nothing, the other led to this message: neither is worth doing again.
    expect(walk.plan).toEqual([])
  })
})
