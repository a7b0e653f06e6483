/**
 * The only place where the words of the content become numbers. Shown to authors by `knowledge check`.
 * All probabilities are 0–1, all costs seconds. The words are judgement; engine.md section 1 gives the sources
 * for why a coarse table without 0 and 1 is enough.
 */

/** Frequency of a cause behind a message: relative weights, normalised over the message's causes. */
export const frequencyWeight = { rare: 1, uncommon: 3, common: 10, 'very common': 30 } as const

/** Share of an answer in general, and of the cases of a cause that a remedy helps. */
export const usualProbability = {
  never: 0.02,
  rarely: 0.1,
  sometimes: 0.3,
  often: 0.65,
  always: 0.95,
} as const

/** Effect of a cause on an answer: a factor on the default row. */
export const effectFactor = {
  'much more': 8,
  more: 3,
  less: 1 / 3,
  'much less': 1 / 8,
  'hardly ever': 1 / 20,
} as const

/** Worth of avoiding a side effect, in seconds added to the cost of the remedy. */
export const sideEffectSurcharge = {
  'interrupts-sales': 60,
  'loses-unsent-sales': 900,
  'may-charge-again': 1800,
  'may-pay-back-twice': 1800,
  'loses-keys': 7200,
} as const

/** Words for a probability, strongest first. A probability belongs to the first word whose limit it reaches. */
export const likelihoodLimits = [
  ['very-likely', 0.6],
  ['likely', 0.3],
  ['possibly', 0.1],
  ['unlikely', 0],
] as const

/** Words for a weight of evidence by absolute decibans; a limit belongs to the stronger word (engine.md section 5). */
export const weightLimits = [
  ['very-strong', 20],
  ['strong', 10],
  ['moderate', 5],
  ['slight', 1],
  ['none', 0],
] as const

/** The constants of the decision rule, handed to the engine with the knowledge so that a bench can vary them. */
export const weights = {
  frequencyWeight,
  usualProbability,
  effectFactor,
  sideEffectSurcharge,
  likelihoodLimits,
  weightLimits,
  /** Prior of `other`, none of the listed causes. */
  otherPrior: 0.03,
  /** Every likelihood stays within these bounds: false certainty harms more than imprecision. */
  clamp: { low: 0.02, high: 0.95 },
  /** A remedy never counts as certain. */
  highestSuccess: 0.98,
  /** Chance of a wrong click or a misread light. */
  lapse: 0.05,
  /** Chance that a question is answered "not sure". */
  unsure: 0.1,
  /** Seconds the uninformed call costs: nobody knows yet whose fault it is. */
  serviceCost: 7200,
  /**
   * Seconds to read a question with its answers, on top of its effort. Our questions have 54 English
   * words or 75 Chinese characters on average: 14 and 17 seconds of silent reading (Brysbaert 2019). The longer counts.
   */
  readingTime: 17,
  /** Longest wait for the effect of a remedy that is counted, in seconds. */
  longestWait: 1800,
  /** Questions of any kind after which the walk acts or hands over. */
  questionCap: 12,
  /** Requests to one party that a person can read out in one call. */
  callSize: 4,
  /** Seconds that each further request takes in a call that is made anyway. */
  requestTime: 90,
  /** Share of the cases left, 0–1, that a further request must repair to join a call. */
  joinsCall: 0.05,
  /**
   * Seconds that a question costs in patience, by how many were asked before it; the last one holds from there on. They
   * decide, and are never counted as time.
   */
  patience: [10, 10, 15, 23, 30, 45, 60, 75, 90, 120, 150],
  /** Questions that the general chance of "not sure" weighs against this person's own. */
  unsureWeight: 2,
  /** Whether a question is only asked where an answer leads to another act than the one at hand. */
  onlyIfItChanges: true,
  /** Chance, 0–1, that an own act is pointless by a fact that can be looked at, from which on that is looked at first. */
  lookFirst: 0.15,
  /** Seconds of an act from which on that is looked at whatever the chance: so long a wait for nothing is gone for good. */
  tooLongInVain: 900,
  /** Seconds up to which an act of the shop that harms nothing is tried before the uninformed call. */
  lastTries: 300,
  /** Share of the uninformed call, 0–1, that acting must save where none of the usual causes fits, or the call is made. */
  worthActing: 0.1,
  /** `other` above this share reads as "none of the usual causes fits well". */
  otherLeads: 0.3,
} as const

type Widened<Value> = Value extends number
  ? number
  : Value extends boolean
    ? boolean
    : Value extends readonly number[]
      ? readonly number[]
      : Value

/** The tables and constants; a bench may hand the engine others. */
export type Weights = { readonly [K in keyof typeof weights]: Widened<(typeof weights)[K]> }
