/** Middle, spread and extremes of a handful of figures. */
export interface Spread {
  count: number
  mean: number
  median: number
  /** The smallest figure that 95 of 100 do not exceed. */
  percentile95: number
  worst: number
}

export function spreadOf(figures: readonly number[]): Spread {
  const at = (share: number) => boundOf(figures, share)
  return {
    count: figures.length,
    mean: meanOf(figures),
    median: at(0.5),
    percentile95: at(0.95),
    worst: at(1),
  }
}

/** The smallest figure that this share of them, 0–1, does not exceed. */
export function boundOf(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const meanOf = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + figure, 0) / figures.length

/** Standard error of the mean; of a single figure nothing is known, and it is 0. */
export function errorOf(figures: readonly number[]): number {
  const mean = meanOf(figures)
  return Math.sqrt(meanOf(figures.map((figure) => (figure - mean) ** 2)) / Math.max(1, figures.length - 1))
}
