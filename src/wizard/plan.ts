import type { RemedyId } from '../knowledge/schema'
import type { Model, ModelRepair } from './model'

/**
 * How the repairs of a model stand now: whether each may be used, and what an unknown precondition does to its cost
 * (seconds added) and success (factor). Same order as `model.repairs`.
 */
export interface Standing {
  usable: boolean[]
  addedCost: Float64Array
  factor: Float64Array
}

/** Greater by more than rounding: two people on the phone must see one order. Relative, so that scale is no matter. */
export const clearlyGreater = (a: number, b: number): boolean => a > b + 1e-9 * Math.abs(b)

export interface Planner {
  /**
   * Expected seconds until repaired by acting alone, calling service at the best moment (engine.md section 3).
   * Takes unnormalised weights over the causes and `other`, and is homogeneous in them.
   */
  expectedCost(weights: Float64Array, standing: Standing): number
  /** The ranked repairs, and how many of them to try before the uninformed call. */
  plan(weights: Float64Array, standing: Standing): { order: RemedyId[]; callAfter: number }
}

/** Planner for one model. It owns scratch memory, so nothing is allocated while questions are compared. */
export function createPlanner(model: Model): Planner {
  const { repairs, serviceCost } = model
  const left = new Float64Array(model.prior.length)
  const used = new Uint8Array(repairs.length)

  const costOf = (r: number, standing: Standing) => (repairs[r]?.cost ?? 0) + (standing.addedCost[r] ?? 0)

  /** Index of the unused repair with the greatest success per second on `left`, or -1 where none helps. */
  function bestNext(standing: Standing): number {
    let best = -1
    let bestRate = 0
    for (let r = 0; r < repairs.length; r++) {
      const repair = repairs[r]
      if (repair === undefined || used[r] === 1 || standing.usable[r] !== true) continue
      let gain = 0
      for (let k = 0; k < repair.treats.length; k++)
        gain += (left[repair.treats[k] ?? 0] ?? 0) * (repair.success[k] ?? 0)
      const rate = (gain * (standing.factor[r] ?? 1)) / costOf(r, standing)
      // Repairs come by cost, then id: an equal rate keeps the earlier one.
      if (clearlyGreater(rate, bestRate)) {
        best = r
        bestRate = rate
      }
    }
    return best
  }

  function use(r: number, standing: Standing): ModelRepair | undefined {
    used[r] = 1
    const repair = repairs[r]
    for (let k = 0; repair !== undefined && k < repair.treats.length; k++) {
      const cause = repair.treats[k] ?? 0
      left[cause] = (left[cause] ?? 0) * (1 - (repair.success[k] ?? 0) * (standing.factor[r] ?? 1))
    }
    return repair
  }

  const mass = () => {
    let sum = 0
    for (let i = 0; i < left.length; i++) sum += left[i] ?? 0
    return sum
  }

  function start(weights: Float64Array): number {
    left.set(weights)
    used.fill(0)
    return mass()
  }

  return {
    expectedCost: (weights, standing) => {
      let remaining = start(weights)
      let cost = 0
      let best = remaining * serviceCost
      while (cost < best) {
        const r = bestNext(standing)
        if (r < 0) break
        cost += remaining * costOf(r, standing)
        use(r, standing)
        remaining = mass()
        best = Math.min(best, cost + remaining * serviceCost)
      }
      return best
    },
    plan: (weights, standing) => {
      let remaining = start(weights)
      let cost = 0
      let best = remaining * serviceCost
      let callAfter = 0
      const order: RemedyId[] = []
      for (let r = bestNext(standing); r >= 0; r = bestNext(standing)) {
        cost += remaining * costOf(r, standing)
        const chosen = use(r, standing)
        if (chosen !== undefined) order.push(chosen.id)
        remaining = mass()
        if (cost + remaining * serviceCost < best) {
          best = cost + remaining * serviceCost
          callAfter = order.length
        }
      }
      return { order, callAfter }
    },
  }
}
