import type { AnswerId, QuestionId, RemedyId } from '../../knowledge/ids'
import type { Model } from './model'

/**
 * Availability of the repairs of a model: whether each may be used now, and what an unknown precondition does to its
 * cost (seconds added) and success (factor). Same order as `model.repairs`.
 */
export interface Availability {
  usable: boolean[]
  addedCost: Float64Array
  factor: Float64Array
  waits: readonly Wait[]
}

/** A repair whose precondition is unknown, and the question that would tell. */
export interface Wait {
  /** Index of the repair. */
  repair: number
  question: QuestionId
  /** The answers with which the precondition holds, and how usual they are, 0–1. */
  answers: readonly AnswerId[]
  holds: number
  /** Cost of looking, in seconds. */
  seconds: number
}

/** Availability once a question has a given answer: what waited for it may be used at full worth, or not at all. */
export function availabilityAfter(
  availability: Availability,
  question: QuestionId,
  answer: AnswerId,
): Availability {
  const settled = availability.waits.filter((wait) => wait.question === question)
  if (settled.length === 0) return availability
  const after = {
    usable: [...availability.usable],
    addedCost: Float64Array.from(availability.addedCost),
    factor: Float64Array.from(availability.factor),
    waits: availability.waits.filter((wait) => wait.question !== question),
  }
  for (const { repair, answers, holds, seconds } of settled) {
    if (!answers.includes(answer)) after.usable[repair] = false
    after.addedCost[repair] = (after.addedCost[repair] ?? 0) - seconds
    after.factor[repair] = (after.factor[repair] ?? 1) / holds
  }
  return after
}

/** Greater by more than rounding: two people on the phone must see one order. Relative, so that scale is no matter. */
export const clearlyGreater = (a: number, b: number): boolean => a > b + 1e-9 * Math.abs(b)

/** A repair in the plan: what it costs and what it is expected to do once it is reached. */
export interface Planned {
  remedy: RemedyId
  /** Share of cases, 0–1, in which nothing before it helped. */
  reached: number
  /** Share of all cases, 0–1, that it repairs. */
  repairs: number
  /** Seconds it is counted with: work, wait, surcharges and the look at facts that are still unknown. */
  seconds: number
}

export interface Planner {
  /**
   * Expected seconds until repaired by acting alone, with the uninformed call at the best moment (engine.md section 3).
   * Takes unnormalised weights over the causes and `other`, and is homogeneous in them.
   */
  expectedCost(weights: Float64Array, availability: Availability): number
  /**
   * The ranked repairs, and how many of them to try before the uninformed call. The shares are those of the weights,
   * so they are shares of all cases only where these sum to 1.
   */
  plan(weights: Float64Array, availability: Availability): { order: Planned[]; callAfter: number }
}

/** Planner for one model. It owns scratch memory, so nothing is allocated while questions are compared. */
export function createPlanner(model: Model): Planner {
  const { repairs, serviceCost } = model
  const { costOf, bestNext, use, mass, start } = createSweep(model)
  return {
    expectedCost: (weights, availability) => {
      let remaining = start(weights)
      let cost = 0
      let best = remaining * serviceCost
      while (cost < best) {
        const r = bestNext(availability)
        if (r < 0) break
        cost += remaining * costOf(r, availability)
        use(r, availability)
        remaining = mass()
        best = Math.min(best, cost + remaining * serviceCost)
      }
      return best
    },
    plan: (weights, availability) => {
      let remaining = start(weights)
      let cost = 0
      let best = remaining * serviceCost
      let callAfter = 0
      const order: Planned[] = []
      for (let r = bestNext(availability); r >= 0; r = bestNext(availability)) {
        const reached = remaining
        const seconds = costOf(r, availability)
        cost += reached * seconds
        use(r, availability)
        remaining = mass()
        const remedy = repairs[r]?.id
        if (remedy !== undefined) order.push({ remedy, reached, repairs: reached - remaining, seconds })
        if (cost + remaining * serviceCost < best) {
          best = cost + remaining * serviceCost
          callAfter = order.length
        }
      }
      return { order, callAfter }
    },
  }
}

/** One way through the repairs: what is left of each cause, and what was used. Reused, because garbage costs time. */
function createSweep({ prior, repairs }: Model) {
  const left = new Float64Array(prior.length)
  const used = new Uint8Array(repairs.length)

  const costOf = (r: number, availability: Availability) =>
    (repairs[r]?.cost ?? 0) + (availability.addedCost[r] ?? 0)

  /** Index of the unused repair with the greatest success per second on `left`, or -1 where none helps. */
  function bestNext(availability: Availability): number {
    let best = -1
    let bestRate = 0
    for (let r = 0; r < repairs.length; r++) {
      const repair = repairs[r]
      if (repair === undefined || used[r] === 1 || availability.usable[r] !== true) continue
      let gain = 0
      for (let k = 0; k < repair.treats.length; k++)
        gain += (left[repair.treats[k] ?? 0] ?? 0) * (repair.success[k] ?? 0)
      const rate = (gain * (availability.factor[r] ?? 1)) / costOf(r, availability)
      // Repairs come by cost, then id: an equal rate keeps the earlier one.
      if (clearlyGreater(rate, bestRate)) {
        best = r
        bestRate = rate
      }
    }
    return best
  }

  function use(r: number, availability: Availability): void {
    used[r] = 1
    const repair = repairs[r]
    for (let k = 0; repair !== undefined && k < repair.treats.length; k++) {
      const cause = repair.treats[k] ?? 0
      left[cause] = (left[cause] ?? 0) * (1 - (repair.success[k] ?? 0) * (availability.factor[r] ?? 1))
    }
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

  return { costOf, bestNext, use, mass, start }
}
