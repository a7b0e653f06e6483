import { describe, expect, it } from 'vitest'
import { pretendSymptom } from '../../../src/authoring/generated/pretend'
import type { Model, ModelRepair } from '../../../src/wizard/engine/model'
import { createPlanner } from '../../../src/wizard/engine/planner'
import { allUsable } from './situation'

// Requests to one party share a call (docs/engine.md section 3).

const service = 7200

interface Line {
  party?: ModelRepair['party']
  cost?: number
  /** Cause by its place, and how often it is cured. */
  cures: Record<number, number>
}

/** A model with that many equally usual causes, and one repair per line. */
function modelOf(causes: number, ...lines: readonly Line[]): Model {
  return {
    symptom: pretendSymptom,
    causes: Array.from({ length: causes }, (_, i) => `cause:c${i}` as const),
    prior: Float64Array.from([...Array.from({ length: causes }, () => 1 / causes), 0]),
    questions: [],
    repairs: lines.map(({ party = 'acquirer', cost = 600, cures }, r) => ({
      id: `remedy:r${r}`,
      cost,
      party,
      harmless: false,
      treats: Int32Array.from(Object.keys(cures), Number),
      success: Float64Array.from(Object.values(cures)),
    })),
    calls: { size: 4, seconds: 90, joins: 0.05 },
    serviceCost: service,
    unsure: 0.1,
  }
}

const planOf = (model: Model) => createPlanner(model).plan(model.prior, allUsable(model)).order
const actsOf = (model: Model) => planOf(model).map(({ remedy, besides }) => [remedy, ...besides])

describe('requests to one party', () => {
  it('share a call, the likeliest first, which costs the longest of them and the time to say the others', () => {
    const model = modelOf(3, { cures: { 0: 0.5 } }, { cures: { 1: 0.9 }, cost: 900 }, { cures: { 2: 0.7 } })
    expect(planOf(model)).toMatchObject([
      { remedy: 'remedy:r1', besides: ['remedy:r2', 'remedy:r0'], seconds: 900 + 2 * 90 },
    ])
  })

  it('are at most as many as one can read out; the rest is a call of its own', () => {
    const lines = Array.from({ length: 6 }, (_, i) => ({ cures: { [i]: 0.9 } }))
    expect(actsOf(modelOf(6, ...lines)).map((act) => act.length)).toEqual([4, 2])
  })

  it('do not share it with those to others, nor with what stands alone', () => {
    const lines: Line[] = [
      { cures: { 0: 0.9 } },
      { cures: { 1: 0.9 }, party: 'vendor' },
      { cures: { 2: 0.9 }, party: null },
    ]
    for (const act of actsOf(modelOf(3, ...lines))) expect(act).toHaveLength(1)
  })

  it('leave out what hardly any case needs', () => {
    const rare = modelOf(2, { cures: { 0: 0.9 }, cost: 1800 }, { cures: { 1: 0.08 }, cost: 1800 })
    expect(actsOf(rare)[0]).toEqual(['remedy:r0'])
    const joining = { ...rare, calls: { ...rare.calls, joins: 0 } }
    expect(actsOf(joining)[0]).toHaveLength(2)
  })

  it('cost no more together than one by one, and not less than any of them', () => {
    const lines: Line[] = [
      { cures: { 0: 0.9 } },
      { cures: { 1: 0.6 }, cost: 700 },
      { cures: { 0: 0.3, 2: 0.9 }, cost: 800 },
    ]
    const model = modelOf(3, ...lines)
    const alone = { ...model, calls: { ...model.calls, size: 1 } }
    const costOf = (one: Model) => createPlanner(one).outlook(one.prior, allUsable(one)).cost
    expect(costOf(model)).toBeLessThan(costOf(alone))
    for (const { seconds } of planOf(model)) {
      expect(seconds).toBeGreaterThanOrEqual(800)
      expect(seconds).toBeLessThanOrEqual(600 + 700 + 800)
    }
  })

  it('say as the first act what the plan begins with', () => {
    const model = modelOf(3, { cures: { 0: 0.5 } }, { cures: { 1: 0.9 } }, { cures: { 2: 0.7 } })
    const { first } = createPlanner(model).outlook(model.prior, allUsable(model))
    expect(first).toBe(planOf(model)[0]?.remedy)
  })
})
