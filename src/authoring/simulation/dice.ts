/** A source of chance, uniform on 0–1 (1 excluded): the same seed gives the same row of draws on every machine. */
export type Dice = () => number

/** Mulberry32: small, seeded, even enough for drawing cases. No secret may depend on it. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Index drawn by the given weights, which need not sum to 1. */
export function drawIndex(dice: Dice, weights: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += weights[i] ?? 0
  let left = dice() * sum
  for (let i = 0; i < weights.length - 1; i++) {
    left -= weights[i] ?? 0
    if (left < 0) return i
  }
  return weights.length - 1
}

/** A standard normal draw (Box and Muller 1958). */
export const drawNormal = (dice: Dice): number =>
  Math.sqrt(-2 * Math.log(1 - dice())) * Math.cos(2 * Math.PI * dice())

/** One of the list, each equally likely. An empty list is our mistake and throws. */
export function pick<T>(dice: Dice, from: readonly T[]): T {
  const drawn = from[Math.floor(dice() * from.length)]
  if (drawn === undefined) throw new Error('There is nothing to draw from')
  return drawn
}
