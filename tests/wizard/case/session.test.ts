import { describe, expect, it } from 'vitest'
import { assemble } from '../../../src/authoring/generated/pretend'
import type { Question, WorkAround } from '../../../src/knowledge/schema'
import {
  answer,
  answerIn,
  attempt,
  awaitsNextMessage,
  beginCase,
  choose,
  newSession,
  type Session,
  session as sessionSchema,
  untry,
} from '../../../src/wizard/case/session'

const question = (name: string, more: Partial<Question> = {}): Question => ({
  id: `question:${name}`,
  kind: 'look',
  seconds: 10,
  carriesOver: false,
  answers: { yes: 'sometimes', no: 'often' },
  ...more,
})

const card: WorkAround = {
  id: 'remedy:card',
  effect: 'works-around',
  doneBy: 'cashier',
  handsOn: 60,
  wait: 0,
  steps: [],
  sideEffects: [],
  notWhen: [],
  requires: [],
  undo: 'nothing-to-undo',
}

const questions = [
  question('light'),
  question('sound'),
  question('bearer', { carriesOver: true }),
  question('shop', { carriesOver: true }),
  question('glow', { group: 'lamp' }),
  question('shine', { group: 'lamp' }),
  question('list', { repeats: true }),
  question('arose', { repeats: true }),
]
const content: Parameters<typeof attempt>[0] = {
  questions: Object.fromEntries(questions.map((one) => [one.id, one])),
  remedies: {
    'remedy:card': card,
    'remedy:hotspot': {
      ...card,
      id: 'remedy:hotspot',
      proves: { question: 'question:light', answer: 'yes' },
    },
  },
}
const { money } = assemble({}, [], [], [])
const withMoney = {
  ...content,
  money: { ...money, questions: { ...money.questions, arose: 'question:arose' } },
} as const
const begun = choose(newSession('2026.1', 1_760_000_000_000), 'symptom:no-line')
const said = ({ observations }: Session) =>
  observations.map((seen) => ('tried' in seen ? [seen.tried, seen.result] : [seen.answered, seen.answer]))

describe('an answer', () => {
  it('is the person’s unless somebody else gave it, and has a time where it is known', () => {
    expect(answer(content, begun, 'question:light', 'yes').observations).toEqual([
      { answered: 'question:light', answer: 'yes', by: 'person' },
    ])
    expect(answer(content, begun, 'question:light', 'yes', { by: 'measured', at: 0 }).observations).toEqual([
      { answered: 'question:light', answer: 'yes', by: 'measured', at: 0 },
    ])
  })

  it('that is changed keeps its place among the others', () => {
    const two = answer(content, answer(content, begun, 'question:light', 'yes'), 'question:sound', 'yes')
    const tried = attempt(content, two, 'remedy:restart', 'no-change')
    expect(said(answer(content, tried, 'question:light', 'no'))).toEqual([
      ['question:light', 'no'],
      ['question:sound', 'yes'],
      ['remedy:restart', 'no-change'],
    ])
    expect(said(answer(content, tried, 'question:sound', 'no'))[1]).toEqual(['question:sound', 'no'])
  })

  it('to one of several questions about one fact becomes the latest when it is changed', () => {
    const two = answer(content, answer(content, begun, 'question:glow', 'yes'), 'question:shine', 'yes')
    expect(said(answer(content, two, 'question:glow', 'no'))).toEqual([
      ['question:shine', 'yes'],
      ['question:glow', 'no'],
    ])
  })

  it('to a question that repeats is one more look, and only a correction replaces the last', () => {
    const once = answer(content, begun, 'question:list', 'yes')
    const between = answer(content, once, 'question:light', 'yes')
    const twice = answer(content, between, 'question:list', 'no')
    expect(said(twice)).toEqual([
      ['question:list', 'yes'],
      ['question:light', 'yes'],
      ['question:list', 'no'],
    ])
    const corrected = answer(content, twice, 'question:list', 'not-sure', { correction: true })
    expect(said(corrected)).toEqual([...said(between), ['question:list', 'not-sure']])
    expect(said(answer(content, begun, 'question:list', 'no', { correction: true }))).toEqual([
      ['question:list', 'no'],
    ])
  })

  it('to a question of another edition is kept like every other', () => {
    const told = answer(content, answer(content, begun, 'question:gone', 'yes'), 'question:light', 'yes')
    expect(said(answer(content, told, 'question:gone', 'no'))).toEqual([
      ['question:gone', 'no'],
      ['question:light', 'yes'],
    ])
  })
})

describe('what a case holds as an answer', () => {
  it('is the last that was given, and nothing where none was', () => {
    const once = answer(content, begun, 'question:light', 'yes')
    expect(answerIn(answer(content, once, 'question:light', 'no'), 'question:light')).toBe('no')
    expect(answerIn(begun, 'question:light')).toBeNull()
  })
})

describe('a remedy', () => {
  it('has one ending, the last, with its time where it is known', () => {
    const first = attempt(content, begun, 'remedy:restart', 'not-possible', { at: 5 })
    const second = answer(content, first, 'question:light', 'yes')
    expect(attempt(content, second, 'remedy:restart', 'no-change', { at: 9 }).observations).toEqual([
      { answered: 'question:light', answer: 'yes', by: 'person' },
      { tried: 'remedy:restart', result: 'no-change', at: 9 },
    ])
    expect(attempt(content, begun, 'remedy:restart', 'helped').observations).toStrictEqual([
      { tried: 'remedy:restart', result: 'helped' },
    ])
  })

  it('is open again once it is taken back, and nothing else is lost', () => {
    const one = attempt(
      content,
      answer(content, begun, 'question:light', 'yes'),
      'remedy:restart',
      'no-change',
    )
    const two = attempt(content, one, 'remedy:card', 'helped')
    expect(said(untry(two, 'remedy:restart'))).toEqual([
      ['question:light', 'yes'],
      ['remedy:card', 'helped'],
    ])
  })

  it('that doubles as a test answers its question when it works, and only then', () => {
    expect(attempt(content, begun, 'remedy:hotspot', 'helped', { at: 7 }).observations).toEqual([
      { answered: 'question:light', answer: 'yes', by: 'person', at: 7 },
      { tried: 'remedy:hotspot', result: 'helped', at: 7 },
    ])
    expect(said(attempt(content, begun, 'remedy:hotspot', 'no-change'))).toEqual([
      ['remedy:hotspot', 'no-change'],
    ])
    expect(said(attempt(content, begun, 'remedy:card', 'helped'))).toEqual([['remedy:card', 'helped']])
    expect(said(attempt(content, begun, 'remedy:gone', 'helped'))).toEqual([['remedy:gone', 'helped']])
  })
})

describe('another message', () => {
  const told = [
    ['question:light', 'yes'],
    ['question:bearer', 'yes'],
    ['question:shop', 'not-sure'],
    ['question:gone', 'yes'],
  ] as const
  const full = told.reduce((session, [asked, given]) => answer(content, session, asked, given), begun)

  it('ends the case: it is kept as it was, and what still holds is carried into the next', () => {
    expect(attempt(content, full, 'remedy:restart', 'other-message')).toEqual({
      ...begun,
      picked: null,
      observations: [{ answered: 'question:bearer', answer: 'yes', by: 'person', carried: true }],
      earlier: [
        {
          picked: 'symptom:no-line',
          observations: [...full.observations, { tried: 'remedy:restart', result: 'other-message' }],
        },
      ],
    })
  })

  it('is awaited until it is named', () => {
    const ended = attempt(content, full, 'remedy:restart', 'other-message')
    expect(awaitsNextMessage(begun)).toBe(false)
    expect(awaitsNextMessage(newSession('2026.1'))).toBe(false)
    expect(awaitsNextMessage(ended)).toBe(true)
    expect(awaitsNextMessage(choose(ended, 'symptom:code-97'))).toBe(false)
  })

  it('joins the cases before it, oldest first', () => {
    const once = attempt(content, full, 'remedy:restart', 'other-message')
    const twice = attempt(content, choose(once, 'symptom:code-97'), 'remedy:card', 'other-message')
    expect(twice.earlier.map(({ picked }) => picked)).toEqual(['symptom:no-line', 'symptom:code-97'])
  })

  it('ends nothing where no message was named yet', () => {
    const unnamed = { ...full, picked: null }
    const after = attempt(content, unnamed, 'remedy:restart', 'other-message')
    expect(after.earlier).toEqual([])
    expect(said(after)).toEqual([...said(full), ['remedy:restart', 'other-message']])
  })
})

describe('a further case', () => {
  const told = [
    ['question:light', 'yes'],
    ['question:bearer', 'yes'],
    ['question:sound', 'not-sure'],
    ['question:list', 'yes'],
  ] as const
  const full = told.reduce((session, [asked, given]) => answer(content, session, asked, given), begun)
  const begin = (next?: Session['picked']) => beginCase(withMoney, full, 'next-customer', next)

  it('says how its message came up, after what still holds, and waits for it', () => {
    expect(begin()).toMatchObject({
      picked: null,
      earlier: [{ picked: full.picked, observations: full.observations }],
    })
    expect(awaitsNextMessage(begin())).toBe(true)
    expect(begin().observations).toEqual([
      { answered: 'question:bearer', answer: 'yes', by: 'person', carried: true },
      { answered: 'question:arose', answer: 'next-customer', by: 'person' },
    ])
  })

  it('with the same message keeps all that was said of the machine, and nothing of what was looked up', () => {
    expect(begin(full.picked).picked).toBe(full.picked)
    expect(said(begin(full.picked))).toEqual([
      ['question:light', 'yes'],
      ['question:bearer', 'yes'],
      ['question:arose', 'next-customer'],
    ])
    expect(said(begin('symptom:code-97'))).toEqual(said(begin()))
  })

  it('follows no case where none was begun', () => {
    const unnamed = beginCase(withMoney, newSession('2026.1'), 'next-customer', 'symptom:no-line')
    expect(unnamed.earlier).toEqual([])
    expect(unnamed.picked).toBe('symptom:no-line')
  })
})

describe('a stored case', () => {
  const stored = {
    ...attempt(
      content,
      answer(content, begun, 'question:light', 'yes', { at: 3 }),
      'remedy:restart',
      'helped',
      {
        at: 4,
      },
    ),
    earlier: [{ picked: 'symptom:code-97', observations: [] }],
  }

  it('is read as it was written', () => {
    expect(sessionSchema.parse(JSON.parse(JSON.stringify(stored)))).toEqual(stored)
  })

  it.each([
    ['a time before the start', { at: -1 }],
    ['half a second', { at: 0.5 }],
    ['a mark that cannot be taken off', { carried: false }],
    ['a stranger’s field', { seen: true }],
  ])('is refused with %s', (_, more) => {
    const observations = [{ ...stored.observations[0], ...more }]
    expect(sessionSchema.safeParse({ ...stored, observations }).success).toBe(false)
  })

  it('is refused with anything beside what belongs to it', () => {
    expect(sessionSchema.safeParse({ ...stored, score: 1 }).success).toBe(false)
    const tried = { ...stored.observations[1], by: 'person' }
    expect(sessionSchema.safeParse({ ...stored, observations: [tried] }).success).toBe(false)
    const earlier = [{ ...stored.earlier[0], startedAt: 0 }]
    expect(sessionSchema.safeParse({ ...stored, earlier }).success).toBe(false)
  })
})
