import type { AnswerId, QuestionId, RemedyId } from '../../knowledge/ids'
import type { Model, ModelRepair } from './model'

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

/**
 * Availability once a question has a given answer: what waited for it may be used at full worth, or not at all. What the
 * answer makes pointless stays: the signs of the causes tell that already, and counted twice it would look like a loss.
 */
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

/** A repair in the plan, or everything asked for in one call: what it costs and what is expected of it once it is reached. */
export interface Planned {
  remedy: RemedyId
  /** What else is asked for in the same call, what helps most first. */
  besides: readonly RemedyId[]
  /** Share of cases, 0–1, in which nothing before it helped. */
  reached: number
  /** Share of all cases, 0–1, that it repairs. */
  repairs: number
  /** Seconds it is counted with: work, wait, surcharges and the look at facts that are still unknown. */
  seconds: number
}

/** Expected seconds until repaired by acting alone, and what comes first then, of a call the best request; null is the uninformed call. */
export interface Outlook {
  cost: number
  first: RemedyId | null
}

export interface Planner {
  /**
   * What acting alone takes, with the uninformed call at the best moment (engine.md section 3). Takes unnormalised
   * weights over the causes and `other`, and the cost is homogeneous in them.
   */
  outlook(weights: Float64Array, availability: Availability): Outlook
  /**
   * The ranked repairs, and how many of them to try before the uninformed call. The shares are those of the weights,
   * so they are shares of all cases only where these sum to 1.
   */
  plan(weights: Float64Array, availability: Availability): { order: Planned[]; callAfter: number }
}

/** Planner for one model. It owns scratch memory, so little is allocated while questions are compared. */
export function createPlanner(model: Model): Planner {
  const { repairs, serviceCost } = model
  const sweep = createSweep(model)
  const { unit, findBest, use, mass, start } = sweep
  const idOf = (place: number) => repairs[unit.members[place] ?? -1]?.id
  return {
    outlook: (weights, availability) => {
      let remaining = start(weights)
      let cost = 0
      let best = remaining * serviceCost
      let begins: RemedyId | null = null
      let first: RemedyId | null = null
      while (cost < best && findBest(availability)) {
        begins ??= idOf(0) ?? null
        cost += remaining * unit.cost
        use(availability)
        remaining = mass()
        if (cost + remaining * serviceCost >= best) continue
        best = cost + remaining * serviceCost
        first = begins
      }
      return { cost: best, first }
    },
    plan: (weights, availability) => {
      let remaining = start(weights)
      let cost = 0
      let best = remaining * serviceCost
      let callAfter = 0
      const order: Planned[] = []
      while (findBest(availability)) {
        const reached = remaining
        cost += reached * unit.cost
        use(availability)
        remaining = mass()
        const [remedy, ...besides] = unit.members.slice(0, unit.size).flatMap((r) => repairs[r]?.id ?? [])
        if (remedy === undefined) continue
        order.push({ remedy, besides, reached, repairs: reached - remaining, seconds: unit.cost })
        if (cost + remaining * serviceCost < best) {
          best = cost + remaining * serviceCost
          callAfter = order.length
        }
      }
      return { order, callAfter }
    },
  }
}

/** What is done in one go: one repair, or the requests of one call. */
interface Unit {
  /** Indices of the repairs; only the first `size` count. */
  members: number[]
  size: number
  /** Seconds. */
  cost: number
  /** Share repaired per second. */
  rate: number
}

/** What repairs of what is left: the share, before anything is known against it. */
function gainOf({ treats, success }: ModelRepair, left: Float64Array): number {
  let gain = 0
  for (let k = 0; k < treats.length; k++) gain += (left[treats[k] ?? 0] ?? 0) * (success[k] ?? 0)
  return gain
}

/** Takes what a repair is expected to cure off what is left. */
function take({ treats, success }: ModelRepair, left: Float64Array, factor: number): void {
  for (let k = 0; k < treats.length; k++) {
    const cause = treats[k] ?? 0
    left[cause] = (left[cause] ?? 0) * (1 - (success[k] ?? 0) * factor)
  }
}

function massOf(left: Float64Array): number {
  let sum = 0
  for (let i = 0; i < left.length; i++) sum += left[i] ?? 0
  return sum
}

/** One way through the repairs: what is left of each cause, and what was used. Reused, because garbage costs time. */
function createSweep(model: Model) {
  const { prior, repairs } = model
  const left = new Float64Array(prior.length)
  const used = new Uint8Array(repairs.length)
  const unit: Unit = { members: [], size: 0, cost: 0, rate: 0 }
  const findCalls = createCallFinder(model, used)

  function keep(found: Unit): void {
    for (let k = 0; k < found.size; k++) unit.members[k] = found.members[k] ?? 0
    unit.size = found.size
    unit.cost = found.cost
    unit.rate = found.rate
  }

  /** Finds the unused unit with the greatest success per second on `left`; false where nothing helps. */
  function findBest(availability: Availability): boolean {
    unit.size = 0
    unit.rate = 0
    for (let r = 0; r < repairs.length; r++) {
      const repair = repairs[r]
      if (repair === undefined || used[r] === 1 || availability.usable[r] !== true) continue
      const cost = repair.cost + (availability.addedCost[r] ?? 0)
      const rate = (gainOf(repair, left) * (availability.factor[r] ?? 1)) / cost
      // Repairs come by cost, then id: an equal rate keeps the earlier one.
      if (!clearlyGreater(rate, unit.rate)) continue
      unit.members[0] = r
      unit.size = 1
      unit.cost = cost
      unit.rate = rate
    }
    findCalls(left, availability, (call) => {
      if (clearlyGreater(call.rate, unit.rate)) keep(call)
    })
    return unit.size > 0
  }

  function use(availability: Availability): void {
    for (let k = 0; k < unit.size; k++) {
      const r = unit.members[k] ?? 0
      const repair = repairs[r]
      used[r] = 1
      if (repair !== undefined) take(repair, left, availability.factor[r] ?? 1)
    }
  }

  function start(weights: Float64Array): number {
    left.set(weights)
    used.fill(0)
    return massOf(left)
  }

  return { unit, findBest, use, mass: () => massOf(left), start }
}

function isIn(r: number, { members, size }: Unit): boolean {
  for (let k = 0; k < size; k++) if (members[k] === r) return true
  return false
}

/**
 * Finds for each party the call with the greatest success per second: the likeliest request first, and each further one
 * as long as it raises that (docs/engine.md section 3). Calls for one thing alone are not told.
 */
function createCallFinder({ prior, repairs, calls }: Model, used: Uint8Array) {
  const left = new Float64Array(prior.length)
  const call: Unit = { members: [], size: 0, cost: 0, rate: 0 }
  const parties = [...new Set(repairs.flatMap(({ party }) => party ?? []))]
    .map((party) => repairs.flatMap((repair, r) => (repair.party === party ? [r] : [])))
    .filter((members) => members.length > 1 && calls.size > 1)

  /** The longest of the requests, and the time to say each of the others. */
  function costWithOneMore({ members, size }: Unit, cost: number): number {
    let longest = cost
    for (let k = 0; k < size; k++) longest = Math.max(longest, repairs[members[k] ?? 0]?.cost ?? 0)
    return longest + size * calls.seconds
  }

  /** The request, not yet in the call, that repairs most of what is left after it; -1 where none repairs anything. */
  function likeliest(
    members: readonly number[],
    { usable }: Availability,
  ): readonly [r: number, gain: number] {
    let best = -1
    let bestGain = 0
    for (const r of members) {
      const repair = repairs[r]
      if (repair === undefined || used[r] === 1 || usable[r] !== true || isIn(r, call)) continue
      const gain = gainOf(repair, left)
      if (!clearlyGreater(gain, bestGain)) continue
      best = r
      bestGain = gain
    }
    return [best, bestGain]
  }

  function findCall(members: readonly number[], from: Float64Array, availability: Availability): void {
    left.set(from)
    call.size = 0
    call.rate = 0
    let gained = 0
    const fewest = calls.joins * massOf(left)
    while (call.size < calls.size) {
      const [best, gain] = likeliest(members, availability)
      const repair = repairs[best]
      if (repair === undefined || (call.size > 0 && gain < fewest)) return
      const cost = costWithOneMore(call, repair.cost)
      if (!clearlyGreater((gained + gain) / cost, call.rate)) return
      gained += gain
      take(repair, left, 1)
      call.members[call.size] = best
      call.size += 1
      call.cost = cost
      call.rate = gained / cost
    }
  }

  return (from: Float64Array, availability: Availability, tell: (call: Unit) => void): void => {
    for (const members of parties) {
      findCall(members, from, availability)
      if (call.size > 1) tell(call)
    }
  }
}
