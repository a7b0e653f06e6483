import type { AnswerId, CauseId, Knowledge, QuestionId, RemedyId } from '../knowledge/schema'
import type { Model } from './model'

/** One piece of evidence that moves probability. "Not sure", and what ended in any other way, is none. */
export type Clue = { question: QuestionId; answer: AnswerId } | { failed: RemedyId }

/**
 * Multiplies the likelihood of one clue into unnormalised weights, in place. A clue that the model does not know
 * (another edition's answer, a remedy for other causes) changes nothing and gives false.
 */
function weigh(model: Model, weights: Float64Array, clue: Clue): boolean {
  if ('failed' in clue) {
    const repair = model.repairs.find(({ id }) => id === clue.failed)
    repair?.treats.forEach((cause, k) => {
      weights[cause] = (weights[cause] ?? 0) * (1 - (repair.success[k] ?? 0))
    })
    return repair !== undefined
  }
  const question = model.questions.find(({ id }) => id === clue.question)
  const a = question?.answers.indexOf(clue.answer) ?? -1
  if (question === undefined || a < 0) return false
  for (let i = 0; i < weights.length; i++) {
    weights[i] = (weights[i] ?? 0) * (question.rows[a * weights.length + i] ?? 1)
  }
  return true
}

/**
 * Posterior over the causes and `other`, n + 1 probabilities summing to 1, recomputed from the priors: order of the
 * clues does not matter, and taking one back needs no memory (engine.md section 2).
 */
export function posterior(model: Model, clues: readonly Clue[]): Float64Array {
  const weights = Float64Array.from(model.prior)
  for (const clue of clues) {
    if (!weigh(model, weights, clue)) continue
    // Normalised at each clue, so that no length of dialogue can underflow.
    const sum = weights.reduce((total, value) => total + value, 0)
    for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) / sum
  }
  return weights
}

/** A listed cause, its index in the model, and its probability, 0–1. */
export interface Ranked {
  cause: CauseId
  at: number
  probability: number
}

/** The listed causes, likeliest first, equal ones by id. */
export const ranking = ({ causes }: Model, probabilities: Float64Array): Ranked[] =>
  causes
    .map((cause, at) => ({ cause, at, probability: probabilities[at] ?? 0 }))
    .sort((a, b) => b.probability - a.probability || (a.cause < b.cause ? -1 : 1))

/** Weight of a ratio in decibans (Good 1950). */
export const decibans = (ratio: number): number => 10 * Math.log10(ratio)

/** The word for a probability: the first whose limit it reaches. */
export const likelihoodOf = (
  { likelihoodLimits }: Knowledge['weights'],
  probability: number,
): LikelihoodWord => likelihoodLimits.find(([, limit]) => probability >= limit)?.[0] ?? 'unlikely'

export type LikelihoodWord = Knowledge['weights']['likelihoodLimits'][number][0]

/** How strongly a weight speaks, for or against. */
export type WeightWord = Knowledge['weights']['weightLimits'][number][0]

/** The word for a weight in decibans by its absolute value; a limit belongs to the stronger word. */
export const wordFor = ({ weightLimits }: Knowledge['weights'], weight: number): WeightWord =>
  weightLimits.find(([, limit]) => Math.abs(weight) >= limit)?.[0] ?? 'none'

/**
 * How a clue speaks for one cause, in decibans against how usual it is in general; positive speaks for it. A remedy
 * that changed nothing speaks only against what it treats.
 */
export function weightFor(model: Model, clue: Clue, cause: number): number {
  if ('failed' in clue) {
    const repair = model.repairs.find(({ id }) => id === clue.failed)
    const k = repair?.treats.indexOf(cause) ?? -1
    return k < 0 ? 0 : decibans(1 - (repair?.success[k] ?? 0))
  }
  const question = model.questions.find(({ id }) => id === clue.question)
  const a = question?.answers.indexOf(clue.answer) ?? -1
  if (question === undefined || a < 0) return 0
  return decibans((question.rows[a * model.prior.length + cause] ?? 1) / (question.usual[a] ?? 1))
}

/**
 * Why cause `i` rather than `j`: the prior term and one term per clue, in decibans. Their sum is the posterior
 * log-odds exactly (engine.md section 5).
 */
export function weightBetween(
  model: Model,
  clues: readonly Clue[],
  i: number,
  j: number,
): { prior: number; clues: number[] } {
  return {
    prior: decibans((model.prior[i] ?? 1) / (model.prior[j] ?? 1)),
    clues: clues.map((clue) => weightFor(model, clue, i) - weightFor(model, clue, j)),
  }
}
