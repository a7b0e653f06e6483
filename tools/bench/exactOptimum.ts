import { startCase } from '../../src/authoring/generated/startCase'
import type { Act } from '../../src/authoring/simulation/rule'
import type { Strategy } from '../../src/authoring/simulation/strategies'
import { type AnswerId, notSure } from '../../src/knowledge/ids'
import type { Knowledge } from '../../src/knowledge/schema'
import { answer, attempt, type Session } from '../../src/wizard/case/session'
import type { Model, ModelRepair } from '../../src/wizard/engine/model'

/**
 * Expected seconds until repaired, from the first question on, of the best way there is to ask and act. Dynamic
 * programming over all that can be known: for each question whether it is open, was answered "not sure" or has one
 * of its answers, and which repairs have failed. It knows the law that a repair waits until its facts hold; groups
 * and conditions of questions it does not know.
 */
export function exactOptimum(knowledge: Knowledge, model: Model): number {
  const { questions, repairs, unsure, serviceCost } = model
  const size = model.prior.length
  // A state is a number with one digit per question: 0 is open, 1 not sure, then the answers.
  const digits = questions.map(({ answers }) => answers.length + 2)
  const place = digits.map((_, q) => digits.slice(0, q).reduce((product, count) => product * count, 1))
  const states = digits.reduce((product, count) => product * count, 1)
  const sets = 2 ** repairs.length
  const left = leftAfter(repairs, size)
  const mayTry = readiness(knowledge, model)

  // Weights stay unnormalised: the cost of a state is then already multiplied by how likely the state is.
  const costs = new Float64Array(states * sets)
  const weights = new Float64Array(size)
  const given = new Int32Array(questions.length)

  // An answer makes the number of the state greater and a failure that of the set: what follows is already known.
  for (let state = states - 1; state >= 0; state--) {
    weights.set(model.prior)
    for (const [q, { rows }] of questions.entries()) {
      const digit = Math.floor(state / (place[q] ?? 1)) % (digits[q] ?? 1)
      given[q] = digit
      if (digit < 2) continue
      for (let i = 0; i < size; i++) weights[i] = (weights[i] ?? 0) * (rows[(digit - 2) * size + i] ?? 0)
    }
    const ready = mayTry(given)
    for (let failed = sets - 1; failed >= 0; failed--) {
      let mass = 0
      for (let i = 0; i < size; i++) mass += (weights[i] ?? 0) * (left[failed * size + i] ?? 0)
      let best = mass * serviceCost
      for (let r = 0; r < repairs.length; r++) {
        const bit = 1 << r
        if ((ready & bit) === 0 || (failed & bit) !== 0) continue
        best = Math.min(best, mass * (repairs[r]?.cost ?? 0) + (costs[state * sets + (failed | bit)] ?? 0))
      }
      for (let q = 0; q < questions.length; q++) {
        if (given[q] !== 0) continue
        const step = (place[q] ?? 1) * sets
        const here = state * sets + failed
        let answered = 0
        for (let digit = 2; digit < (digits[q] ?? 1); digit++) answered += costs[here + digit * step] ?? 0
        const after = (1 - unsure) * answered + unsure * (costs[here + step] ?? 0)
        best = Math.min(best, mass * (questions[q]?.cost ?? 0) + after)
      }
      costs[state * sets + failed] = best
    }
  }
  return costs[0] ?? 0
}

/** For each set of failed repairs, how much of each cause is left. */
function leftAfter(repairs: readonly ModelRepair[], size: number): Float64Array {
  const sets = 2 ** repairs.length
  const left = new Float64Array(sets * size).fill(1)
  for (let failed = 0; failed < sets; failed++) {
    repairs.forEach(({ treats, success }, r) => {
      if ((failed & (1 << r)) === 0) return
      treats.forEach((cause, k) => {
        left[failed * size + cause] = (left[failed * size + cause] ?? 0) * (1 - (success[k] ?? 0))
      })
    })
  }
  return left
}

/** Repairs that have all their facts, as a set of bits, by the digits of the questions. */
function readiness({ remedies }: Knowledge, { questions, repairs }: Model): (given: Int32Array) => number {
  const facts = repairs.map(({ id }) =>
    (remedies[id]?.requires ?? []).map(({ question, answers }) => {
      const q = questions.findIndex((known) => known.id === question)
      return { q, digits: answers.map((name) => (questions[q]?.answers.indexOf(name) ?? -1) + 2) }
    }),
  )
  return (given) =>
    facts.reduce(
      (ready, needed, r) =>
        needed.every(({ q, digits }) => digits.includes(given[q] ?? 0)) ? ready | (1 << r) : ready,
      0,
    )
}

/**
 * The same recursion with the decisions of a rule instead of the best ones: its expected seconds exactly, no case
 * being drawn.
 */
export function costOfRule(knowledge: Knowledge, model: Model, { decide }: Strategy): number {
  const known = new Map<string, number>()

  function costFrom(session: Session, weights: Float64Array): number {
    // The order of what was said does not count.
    const name = session.observations
      .map((seen) => Object.values(seen).join())
      .sort()
      .join(' ')
    const cost = known.get(name) ?? costOf(decide(session, 0), session, weights)
    known.set(name, cost)
    return cost
  }

  function costOf(decided: Act, session: Session, weights: Float64Array): number {
    const mass = weights.reduce((sum, weight) => sum + weight, 0)
    if (decided === 'call') return mass * model.serviceCost
    if ('try' in decided) {
      const [tried, ...besides] = decided.try
      const repair = model.repairs.find(({ id }) => id === tried)
      // What is asked for in one call is unknown to the exact solver, and no generated repair is a request.
      if (repair === undefined || besides.length > 0)
        throw new Error(`The rule tries ${decided.try.join(' and ')}, which is no single repair here`)
      const left = weights.map((weight, i) => weight * (1 - (repair.success[repair.treats.indexOf(i)] ?? 0)))
      return mass * repair.cost + costFrom(attempt(knowledge, session, repair.id, 'no-change'), left)
    }
    const question = model.questions.find(({ id }) => id === decided.ask)
    if (question === undefined) throw new Error(`The rule asks ${decided.ask}, which is not in the model`)
    const next = (said: AnswerId) => answer(knowledge, session, question.id, said)
    const answered = question.answers.reduce((sum, said, a) => {
      const likely = weights.map((weight, i) => weight * (question.rows[a * weights.length + i] ?? 0))
      return sum + costFrom(next(said), likely)
    }, 0)
    const after = (1 - model.unsure) * answered + model.unsure * costFrom(next(notSure), weights)
    return mass * question.cost + after
  }

  return costFrom(startCase(knowledge), model.prior)
}
