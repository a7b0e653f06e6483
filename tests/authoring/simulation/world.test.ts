import { describe, expect, it } from 'vitest'
import { largeKnowledge } from '../../../src/authoring/generated/largeKnowledge'
import { pretendSymptom } from '../../../src/authoring/generated/pretend'
import { meanOf } from '../../../src/authoring/simulation/figures'
import { believedWorld, drawCases, type World } from '../../../src/authoring/simulation/world'
import { buildModel } from '../../../src/wizard/engine/model'

const believed = believedWorld(buildModel(largeKnowledge('14 x 18', 1), pretendSymptom))

describe('drawn cases', () => {
  it('are the same from the same seed, and have an answer to every question', () => {
    const cases = drawCases(believed, 20, 1)
    expect(drawCases(believed, 20, 1)).toEqual(cases)
    expect(drawCases(believed, 20, 2)).not.toEqual(cases)
    for (const { answers } of cases) expect(answers.size).toBe(believed.model.questions.length)
  })

  it('have the luck of the same seed in another world', () => {
    const dearer = { ...believed, model: { ...believed.model, serviceCost: 1 } }
    const casesIn = (world: World) => drawCases(world, 20, 1).map(({ world: _, ...drawn }) => drawn)
    expect(casesIn(dearer)).toEqual(casesIn(believed))
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
