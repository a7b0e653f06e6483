import { describe, expect, it } from 'vitest'
import { assemble, pretendSymptom } from '../../../src/authoring/generated/pretend'
import type { CauseId } from '../../../src/knowledge/ids'
import { weights } from '../../../src/knowledge/likelihood'
import type { Cause, Knowledge, Question, Repair, Usual } from '../../../src/knowledge/schema'
import { buildModel, entropy, type Model, rowOf } from '../../../src/wizard/engine/model'

const cause = (name: string, signs: Cause['signs'] = {}): Cause => ({
  id: `cause:${name}`,
  owner: 'acquirer',
  link: 'acquirer',
  minutesToRepair: null,
  signs,
  standing: { kind: 'judged' },
})

const question = (name: string, answers: Question['answers'], seconds = 10): Question => ({
  id: `question:${name}`,
  kind: 'look',
  seconds,
  carriesOver: false,
  answers,
})

const repair = (name: string, treats: Record<CauseId, Usual>, more: Partial<Repair> = {}): Repair => ({
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
  treats,
  ...more,
})

const even = { a: 'sometimes', b: 'sometimes' } as const
const even3 = { ...even, c: 'sometimes' } as const

const closeTo = (values: Iterable<number>, expected: readonly number[]) => {
  const all = [...values]
  expect(all).toHaveLength(expected.length)
  all.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 12)
  })
}

describe('a row', () => {
  it('shares out what the words say in general', () => {
    closeTo(rowOf(weights, { answers: even }), [1 / 2, 1 / 2])
    closeTo(rowOf(weights, { answers: { a: 'often', b: 'sometimes' } }), [0.65 / 0.95, 0.3 / 0.95])
  })

  it('is in the order shown where an answer is named like a number', () => {
    const numbered = { answers: { '97': 'rarely', '58': 'often' }, order: ['97', '58'] } as const
    closeTo(rowOf(weights, { ...numbered, order: [...numbered.order] }), [0.1 / 0.75, 0.65 / 0.75])
  })

  it('moves the answers that a cause makes more or less usual', () => {
    closeTo(rowOf(weights, { answers: even }, { a: 'more' }), [3 / 4, 1 / 4])
    closeTo(rowOf(weights, { answers: even }, { b: 'much less' }), [8 / 9, 1 / 9])
    closeTo(rowOf(weights, { answers: even3 }, { a: 'more', b: 'less' }), [9 / 13, 1 / 13, 3 / 13])
  })

  it('is never certain, in either direction', () => {
    closeTo(rowOf(weights, { answers: even }, { b: 'hardly ever' }), [
      0.95 / (0.95 + 1 / 21),
      1 / 21 / (0.95 + 1 / 21),
    ])
    closeTo(rowOf(weights, { answers: { a: 'often', b: 'rarely' } }, { b: 'hardly ever' }), [
      0.95 / 0.97,
      0.02 / 0.97,
    ])
  })
})

describe('uncertainty', () => {
  it('is one bit between two even chances, two between four, none where all is certain', () => {
    expect(entropy([1 / 2, 1 / 2])).toBe(1)
    expect(entropy([1 / 4, 1 / 4, 1 / 4, 1 / 4])).toBe(2)
    expect(entropy([1, 0])).toBe(0)
  })
})

describe('the model of a message', () => {
  const knowledge = assemble(
    { 'cause:a': 'common', 'cause:b': 'rare' },
    [
      cause('a', { 'question:light': { a: 'more' }, 'question:record': { found: 'more' } }),
      cause('b', { 'question:three': { c: 'more' } }),
      cause('elsewhere', { 'question:dull': { a: 'more' } }),
    ],
    [
      question('three', even3, 20),
      question('light', even, 5),
      question('dull', even, 10),
      question('bright', even, 10),
    ],
    [
      repair('b', { 'cause:elsewhere': 'always', 'cause:b': 'often' }),
      repair('slow', { 'cause:a': 'rarely' }, { wait: 3600 }),
      repair('a', { 'cause:a': 'always' }),
      repair('elsewhere', { 'cause:elsewhere': 'always' }),
      {
        ...repair('round', {}),
        effect: 'works-around',
      },
      {
        ...repair('settle', { 'cause:a': 'always' }),
        effect: 'settles',
      },
    ],
  )
  const modelOf = (base: Knowledge) => buildModel(base, pretendSymptom)
  const asked = (name: string) => modelOf(knowledge).questions.find(({ id }) => id === `question:${name}`)
  const done = (name: string, of: Model = modelOf(knowledge)) =>
    of.repairs.find(({ id }) => id === `remedy:${name}`)

  it('shares the prior by how often each cause is behind it, and keeps a share for none of them', () => {
    expect(modelOf(knowledge).causes).toEqual(['cause:a', 'cause:b'])
    closeTo(modelOf(knowledge).prior, [(10 / 11) * 0.97, (1 / 11) * 0.97, 0.03])
  })

  it('of one that the knowledge does not have is our mistake, and names it', () => {
    expect(() => buildModel(knowledge, 'symptom:gone')).toThrow('symptom:gone')
  })

  it('takes in that every answer is misread now and then, for the general row as well', () => {
    const { rows, usual } = asked('light') ?? { rows: [], usual: [] }
    const read = 0.95 * (3 / 4) + 0.05 * (1 / 4)
    closeTo(rows, [read, 1 / 2, 1 / 2, 1 - read, 1 / 2, 1 / 2])
    closeTo(usual, [1 / 2, 1 / 2])
  })

  it('misreads one of several answers for each other alike', () => {
    const { rows } = asked('three') ?? { rows: [] }
    const raised = 0.95 * (3 / 5) + 0.05 * (2 / 5 / 2)
    const lowered = 0.95 * (1 / 5) + 0.05 * (4 / 5 / 2)
    const third = 1 / 3
    closeTo(rows, [third, lowered, third, third, lowered, third, third, raised, third])
  })

  it('knows how uncertain each answer stays once the cause is known', () => {
    const { noise } = asked('light') ?? { noise: [] }
    const read = 0.95 * (3 / 4) + 0.05 * (1 / 4)
    closeTo(noise, [entropy([read, 1 - read]), 1, 1])
  })

  it('knows which questions tell its causes apart, by cost, then name', () => {
    const looking = (cost: number) => cost - weights.readingTime
    expect(modelOf(knowledge).questions.map(({ id, cost, informs }) => [id, looking(cost), informs])).toEqual(
      [
        ['question:light', 5, true],
        ['question:bright', 10, false],
        ['question:dull', 10, false],
        ['question:gate', 10, false],
        ['question:record', 10, true],
        ['question:three', 20, true],
      ],
    )
  })

  it('reads a cause from what was said about the money only where the cause says so', () => {
    expect(asked('gate')?.informs).toBe(false)
    const { rows, usual } = asked('record') ?? { rows: [], usual: [] }
    // Of its two answers, under the first cause, the second and none of them.
    expect(rows[0]).toBeGreaterThan(usual[0] ?? 1)
    expect([rows[1], rows[2]]).toEqual([usual[0], usual[0]])
  })

  it('has the repairs of its own causes, by cost, then name; no work-around and no act for the payment is one', () => {
    expect(modelOf(knowledge).repairs.map(({ id }) => id)).toEqual(['remedy:a', 'remedy:b', 'remedy:slow'])
    expect([...(done('b')?.treats ?? [])]).toEqual([1])
    expect([...(done('b')?.success ?? [])]).toEqual([0.65])
    expect([...(done('slow')?.success ?? [])]).toEqual([0.1])
  })

  it('never takes a repair for certain, whatever the words count', () => {
    const usualProbability = { ...weights.usualProbability, always: 1 }
    // The type holds each word to the number it counts today.
    const sure = { ...knowledge, weights: { ...weights, usualProbability } } as unknown as Knowledge
    expect([...(done('a', modelOf(sure))?.success ?? [])]).toEqual([0.98])
  })

  it('counts work and wait, the wait up to half an hour', () => {
    expect(done('a')?.cost).toBe(60)
    expect(done('slow')?.cost).toBe(60 + 1800)
  })

  it.each([
    ['interrupts-sales', 60],
    ['loses-keys', 7200],
  ] as const)('charges in full that an act %s', (side, surcharge) => {
    const risky = assemble(
      { 'cause:a': 'common' },
      [cause('a')],
      [],
      [repair('a', { 'cause:a': 'always' }, { wait: 30, sideEffects: [side] })],
    )
    expect(done('a', modelOf(risky))?.cost).toBe(60 + 30 + surcharge)
  })

  it.each([
    ['loses-unsent-sales', 900],
    ['may-charge-again', 1800],
    ['may-pay-back-twice', 1800],
  ] as const)(
    'charges only the misreading that an act %s after all: it waits until that cannot happen',
    (side, surcharge) => {
      const risky = assemble(
        { 'cause:a': 'common' },
        [cause('a')],
        [],
        [repair('a', { 'cause:a': 'always' }, { sideEffects: [side, 'interrupts-sales'] })],
      )
      expect(done('a', modelOf(risky))?.cost).toBe(60 + 0.05 * surcharge + 60)
    },
  )
})
