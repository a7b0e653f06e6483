import { describe, expect, it } from 'vitest'
import { largeKnowledge } from '../../src/authoring/generated/largeKnowledge'
import { pretendSymptom } from '../../src/authoring/generated/pretend'
import { buildModel } from '../../src/wizard/engine/model'
import { replaceBlocks } from '../../tools/bench/docs'
import { meanOf } from '../../tools/bench/figures'
import { play } from '../../tools/bench/play'
import { scoreOf } from '../../tools/bench/score'
import { reckonBy } from '../../tools/bench/situation'
import { askingNothing, ours } from '../../tools/bench/strategies'
import { showTable } from '../../tools/bench/table'
import { believedWorld, drawCases } from '../../tools/bench/world'

const knowledge = largeKnowledge('14 x 18', 1)
const believed = believedWorld(buildModel(knowledge, pretendSymptom))

describe('drawn cases', () => {
  it('are the same from the same seed, and have an answer to every question', () => {
    const cases = drawCases(believed, 20, 1)
    expect(drawCases(believed, 20, 1)).toEqual(cases)
    expect(drawCases(believed, 20, 2)).not.toEqual(cases)
    for (const { answers } of cases) expect(answers.size).toBe(believed.model.questions.length)
  })

  it('have the luck of the same seed in another world', () => {
    const dearer = { ...believed, model: { ...believed.model, serviceCost: 1 } }
    expect(drawCases(dearer, 20, 1)).toEqual(drawCases(believed, 20, 1))
  })

  it('have two different faults where two are asked for', () => {
    for (const { faults } of drawCases({ ...believed, faults: 2 }, 20, 1))
      expect(new Set(faults).size).toBe(2)
  })

  it('show each cause about as often as it is believed', () => {
    const cases = drawCases(believed, 4000, 1)
    believed.model.prior.forEach((share, i) => {
      const drawn = meanOf(cases.map(({ faults }) => Number(faults[0] === i)))
      expect(Math.abs(drawn - share)).toBeLessThan(4 * Math.sqrt(share / 4000))
    })
  })
})

describe('a played case', () => {
  const cases = drawCases(believed, 30, 1)

  it('ends repaired or with the call, and costs at least that', () => {
    for (const drawn of cases) {
      const { seconds, tries, called } = play(knowledge, believed, drawn, askingNothing(knowledge))
      expect(called || tries > 0).toBe(true)
      expect(seconds).toBeGreaterThanOrEqual(called ? believed.model.serviceCost : 0)
    }
  })

  it('goes the same way by the numbers of the knowledge and by equal ones', () => {
    const told = ours(knowledge, 'told', reckonBy(believed.model))
    for (const drawn of cases) {
      const { seconds, questions, tries } = play(knowledge, believed, drawn, ours(knowledge))
      expect(play(knowledge, believed, drawn, told)).toMatchObject({ seconds, questions, tries })
    }
  })

  it('with two faults ends when both are mended', () => {
    const two = { ...believed, faults: 2 as const }
    for (const drawn of drawCases(two, 30, 1)) {
      const { called, tries } = play(knowledge, two, drawn, ours(knowledge))
      const atOnce = [...drawn.mends.values()].some((mended) => mended.length === 2)
      if (!called && !atOnce) expect(tries).toBeGreaterThan(1)
    }
  })
})

describe('the score', () => {
  it('of certainty in the truth has no loss and no distance from what is said', () => {
    const [drawn] = drawCases(believed, 1, 1)
    if (drawn === undefined) throw new Error('No case was drawn')
    const beliefs = believed.model.prior.map((_, i) => Number(i === drawn.faults[0]))
    const played = { drawn, beliefs, seconds: 90, questions: 2, tries: 1, called: false }
    expect(scoreOf([played, { ...played, seconds: 150 }])).toEqual({
      minutes: 2,
      minutesError: 0.5,
      questions: 2,
      tries: 1,
      calls: 0,
      first: 1,
      firstThree: 1,
      logLoss: 0,
      calibrationError: 0,
    })
  })
})

describe('a table', () => {
  const table = {
    name: 'fruit',
    title: 'Fruit',
    columns: [
      { key: 'kind', head: 'kind' },
      { key: 'weight', head: 'weight', show: (value: number) => value.toFixed(1) },
    ],
    rows: [
      { kind: 'apple', weight: 1.25 },
      { kind: 'pear', weight: null },
    ],
    notes: ['By hand.'],
  }

  it('is printed in columns, numbers to the right, what is not known as a dash', () => {
    expect(showTable(table).split('\n')).toEqual([
      '**Fruit**',
      '',
      '| kind  | weight |',
      '| ----- | -----: |',
      '| apple |    1.3 |',
      '| pear  |      – |',
      '',
      'By hand.',
    ])
  })

  it('takes the place of the former one in the documentation, and must have a place there', () => {
    const before = 'a\n<!-- bench:begin fruit -->\nold\n<!-- bench:end fruit -->\nz\n'
    const after = replaceBlocks(before, new Map([['fruit', 'new']]))
    expect(after).toBe('a\n<!-- bench:begin fruit -->\n\nnew\n\n<!-- bench:end fruit -->\nz\n')
    expect(replaceBlocks(after, new Map([['fruit', 'new']]))).toBe(after)
    expect(() => replaceBlocks(before, new Map([['nuts', 'new']]))).toThrow('nuts')
  })
})
