import { ranking } from '../../wizard/engine/inference'
import type { Model } from '../../wizard/engine/model'
import { errorOf, meanOf } from './figures'
import type { Played } from './play'

/** The worth of a way of working over the same drawn cases. */
export interface Score {
  /** Mean minutes until repaired: questions, work, waits and the uninformed call. */
  minutes: number
  minutesError: number
  questions: number
  tries: number
  /** Share of the cases that end with the uninformed call. */
  calls: number
  /** Shares of the cases in which the true cause is believed first, or among the first three, at the first act. */
  first: number
  firstThree: number
  /** Mean of −ln of what was believed of the truth at the first act; less is better. */
  logLoss: number
  /** Mean distance, over ten bins, between what is said of the first cause and how often it is right. */
  calibrationError: number
}

/** With two faults, knowing either counts as knowing. `other` is a candidate like the causes. */
export function scoreOf(played: readonly Played[]): Score {
  const minutes = minutesOf(played)
  const judged = played.map(({ drawn, beliefs }) => judge(drawn.faults, beliefs, byBelief(beliefs)))
  return {
    minutes: meanOf(minutes),
    minutesError: errorOf(minutes),
    questions: meanOf(played.map(({ questions }) => questions)),
    tries: meanOf(played.map(({ tries }) => tries)),
    calls: meanOf(played.map(({ called }) => Number(called))),
    ...hitsOf(judged),
    logLoss: logLossOf(judged),
    calibrationError: calibrationErrorOf(judged),
  }
}

export const minutesOf = (played: readonly Played[]): number[] => played.map(({ seconds }) => seconds / 60)

/** Mean minutes by which one way takes longer than another in the same cases, and the standard error of that. */
export function longerBy(
  one: readonly Played[],
  other: readonly Played[],
): { minutes: number; error: number } {
  const against = minutesOf(other)
  const differences = minutesOf(one).map((minutes, i) => minutes - (against[i] ?? 0))
  return { minutes: meanOf(differences), error: errorOf(differences) }
}

/** The beliefs in a case, held against what is true there. */
export interface Judged {
  /** Place of the truth among the candidates, from 0; infinite where it is none of them. */
  place: number
  /** Probability of the first candidate, and of the truth. */
  ofFirst: number
  ofTruth: number
}

/** Judges beliefs, with the candidates likeliest first; of several faults the one that is believed most counts. */
export const judge = (
  faults: readonly number[],
  beliefs: Float64Array,
  candidates: readonly number[],
): Judged => ({
  place: Math.min(
    ...faults.map((fault) => candidates.indexOf(fault)).map((at) => (at < 0 ? Number.POSITIVE_INFINITY : at)),
  ),
  ofFirst: beliefs[candidates[0] ?? -1] ?? 0,
  ofTruth: Math.max(...faults.map((fault) => beliefs[fault] ?? 0)),
})

/** Everything that is believed in, `other` too; of equal ones the earlier in the model, as nobody can say which it is. */
const byBelief = (beliefs: Float64Array): number[] =>
  [...beliefs.keys()].sort((a, b) => (beliefs[b] ?? 0) - (beliefs[a] ?? 0) || a - b)

/** The listed causes as the product ranks them. */
export const asRanked = (model: Model, beliefs: Float64Array): number[] =>
  ranking(model, beliefs).map(({ index }) => index)

/** Shares of cases, 0–1, in which the true cause is first, or among the first three. */
export interface Hits {
  first: number
  firstThree: number
}

export const hitsOf = (judged: readonly Judged[]): Hits => ({
  first: meanOf(judged.map(({ place }) => Number(place === 0))),
  firstThree: meanOf(judged.map(({ place }) => Number(place < 3))),
})

export const logLossOf = (judged: readonly Judged[]): number =>
  meanOf(judged.map(({ ofTruth }) => -Math.log(ofTruth)))

/** Expected calibration error of the first candidate's probability, over ten bins of equal width. */
export function calibrationErrorOf(judged: readonly Judged[]): number {
  const bins = Array.from({ length: 10 }, () => ({ said: 0, right: 0 }))
  for (const { place, ofFirst } of judged) {
    const bin = bins[Math.min(9, Math.floor(ofFirst * 10))]
    if (bin === undefined) throw new Error(`${ofFirst} is no probability`)
    bin.said += ofFirst
    bin.right += Number(place === 0)
  }
  return bins.reduce((sum, { said, right }) => sum + Math.abs(said - right), 0) / judged.length
}
