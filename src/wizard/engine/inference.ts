import type { AnswerId, CauseId, QuestionId, RemedyId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import type { Model } from './model'
import { clearlyGreater } from './planner'

/** One piece of evidence that moves probability. "Not sure", and what ended in any other way, is none. */
export type Clue = { question: QuestionId; answer: AnswerId } | { failed: RemedyId }

/**
 * Likelihood of a clue under each cause and `other`, or null for one that the model does not know: another edition's
 * answer, a remedy for other causes.
 */
function likelihoods(model: Model, clue: Clue): Float64Array | null {
  const size = model.prior.length
  if ('failed' in clue) {
    const repair = model.repairs.find(({ id }) => id === clue.failed)
    if (repair === undefined) return null
    const row = new Float64Array(size).fill(1)
    repair.treats.forEach((cause, k) => {
      row[cause] = 1 - (repair.success[k] ?? 0)
    })
    return row
  }
  const question = model.questions.find(({ id }) => id === clue.question)
  if (question === undefined || !question.answers.includes(clue.answer)) return null
  const start = question.answers.indexOf(clue.answer) * size
  return question.rows.subarray(start, start + size)
}

/**
 * Posterior over the causes and `other`, n + 1 probabilities summing to 1, recomputed from the priors: order of the
 * clues does not matter, and taking one back needs no memory (engine.md section 2).
 */
export function posterior(model: Model, clues: readonly Clue[]): Float64Array {
  let probabilities = Float64Array.from(model.prior)
  // Always multiplied in one order: rounding would tell in which one things were said.
  for (const clue of [...clues].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))) {
    const row = likelihoods(model, clue)
    if (row === null) continue
    const weights = probabilities.map((p, i) => p * (row[i] ?? 1))
    // Normalised at each clue, so that no length of dialogue can underflow.
    const sum = weights.reduce((total, weight) => total + weight, 0)
    probabilities = weights.map((weight) => weight / sum)
  }
  return probabilities
}

const nameOf = (clue: Clue): string => ('failed' in clue ? clue.failed : `${clue.question}.${clue.answer}`)

/** A listed cause, its index in the model, and its probability, 0–1. */
export interface Ranked {
  cause: CauseId
  index: number
  probability: number
}

/** The listed causes, likeliest first, equal ones by id; rounding differences do not count as an order. */
export const ranking = ({ causes }: Model, probabilities: Float64Array): Ranked[] =>
  causes
    .map((cause, index) => ({ cause, index, probability: probabilities[index] ?? 0 }))
    .sort((a, b) => {
      if (clearlyGreater(b.probability, a.probability)) return 1
      return clearlyGreater(a.probability, b.probability) || a.cause < b.cause ? -1 : 1
    })

/** Weight of a ratio in decibans (Good 1950). */
export const decibans = (ratio: number): number => 10 * Math.log10(ratio)

/** The word for a probability: the first whose limit it reaches. */
export const likelihoodOf = (
  { likelihoodLimits }: Knowledge['weights'],
  probability: number,
): LikelihoodWord => likelihoodLimits.find(([, limit]) => probability >= limit)?.[0] ?? 'unlikely'

export type LikelihoodWord = Knowledge['weights']['likelihoodLimits'][number][0]

/** Strength of a weight, for or against. */
export type WeightWord = Knowledge['weights']['weightLimits'][number][0]

/** The word for a weight in decibans by its absolute value; a limit belongs to the stronger word. */
export const wordFor = ({ weightLimits }: Knowledge['weights'], weight: number): WeightWord =>
  weightLimits.find(([, limit]) => Math.abs(weight) >= limit)?.[0] ?? 'none'

/**
 * Weight of a clue for one cause, in decibans against how usual it is in general; positive speaks for it. A remedy
 * that changed nothing speaks only against what it treats.
 */
export function weightFor(model: Model, clue: Clue, cause: number): number {
  const row = likelihoods(model, clue)
  // In general: as it is under `other`, whose rows are the default ones.
  return row === null ? 0 : decibans((row[cause] ?? 1) / (row[row.length - 1] ?? 1))
}

/**
 * Terms for cause `i` against `j`: that of the prior and one per clue, in decibans. Their sum is the posterior
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
