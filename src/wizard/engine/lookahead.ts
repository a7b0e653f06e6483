import type { AnswerId, RemedyId } from '../../knowledge/ids'
import { entropy, type Model, type ModelQuestion } from './model'
import { type Availability, availabilityAfter, clearlyGreater, type Planner } from './planner'

/** Above this many open questions only the most informative ones per second are looked at (engine.md 4.2). */
const shortlistAbove = 24
const shortlistSize = 8

/** A question and what asking it is worth: expected seconds until repaired if it is asked first. */
export interface Prospect {
  question: ModelQuestion
  expectedCost: number
  /** Whether after some answer something comes first that the act at hand does not hold. */
  changes: boolean
}

/** Chance, 0–1, that a question would have one of these answers, by the probabilities of the causes and `other`. */
export function chanceOfAnswers(
  { answers, rows }: ModelQuestion,
  probabilities: Float64Array,
  among: readonly AnswerId[],
): number {
  const size = probabilities.length
  return answers.reduce(
    (sum, answer, a) =>
      among.includes(answer)
        ? sum + probabilities.reduce((all, p, i) => all + p * (rows[a * size + i] ?? 0), 0)
        : sum,
    0,
  )
}

/** Expected information of a question in bits: how much less uncertain the cause is after its answer. */
export function expectedInformation(
  model: Model,
  probabilities: Float64Array,
  question: ModelQuestion,
): number {
  const size = model.prior.length
  const marginal = question.answers.map((_, a) => {
    let sum = 0
    for (let i = 0; i < size; i++) sum += (probabilities[i] ?? 0) * (question.rows[a * size + i] ?? 0)
    return sum
  })
  let noise = 0
  for (let i = 0; i < size; i++) noise += (probabilities[i] ?? 0) * (question.noise[i] ?? 0)
  return Math.max(0, entropy(marginal) - noise)
}

/**
 * The open questions by what asking them first is expected to cost, best first; equal ones by their own cost, then
 * id. `act` is what would be done now, none for the uninformed call. One step of lookahead, with the chance `unsure`, 0–1, that the answer is "not sure" (engine.md section 4).
 */
export function prospects(
  model: Model,
  planner: Planner,
  probabilities: Float64Array,
  availability: Availability,
  open: readonly ModelQuestion[],
  act: readonly RemedyId[],
  unsure: number = model.unsure,
): Prospect[] {
  const size = model.prior.length
  const scratch = new Float64Array(size)
  const informing = open.filter(({ informs }) => informs)
  const looked = informing.length > shortlistAbove ? shortlist(model, probabilities, informing) : informing
  const actingOnly = planner.outlook(probabilities, availability).cost
  const found = looked.map((question): Prospect => {
    let afterAnswer = 0
    let changes = false
    question.answers.forEach((answer, a) => {
      for (let i = 0; i < size; i++) scratch[i] = (probabilities[i] ?? 0) * (question.rows[a * size + i] ?? 0)
      const then = planner.outlook(scratch, availabilityAfter(availability, question.id, answer))
      afterAnswer += then.cost
      changes ||= then.first === null ? act.length > 0 : !act.includes(then.first)
    })
    return {
      question,
      expectedCost: question.cost + (1 - unsure) * afterAnswer + unsure * actingOnly,
      changes,
    }
  })
  // Stable sort on the model's order (cost, then id) decides ties; rounding differences do not count as an order.
  return found.sort((a, b) =>
    clearlyGreater(a.expectedCost, b.expectedCost)
      ? 1
      : clearlyGreater(b.expectedCost, a.expectedCost)
        ? -1
        : 0,
  )
}

function shortlist(
  model: Model,
  probabilities: Float64Array,
  open: readonly ModelQuestion[],
): ModelQuestion[] {
  const rated = open.map((question) => ({
    question,
    rate: expectedInformation(model, probabilities, question) / question.cost,
  }))
  rated.sort((a, b) => (clearlyGreater(b.rate, a.rate) ? 1 : clearlyGreater(a.rate, b.rate) ? -1 : 0))
  const kept = new Set(rated.slice(0, shortlistSize).map(({ question }) => question))
  return open.filter((question) => kept.has(question))
}
