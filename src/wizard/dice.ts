/** Chance from a seed: the same seed gives the same draws on every machine. */
export interface Dice {
  /** 0 inclusive to 1 exclusive. */
  unit(): number
  /** One of the list, each equally likely. An empty list is our mistake and throws. */
  pick<T>(from: readonly T[]): T
}

/** Mulberry32: small, seeded and the same everywhere, so that what failed once can be drawn again. */
export function createDice(seed: number): Dice {
  let state = seed
  const whole = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  return {
    unit: () => whole() / 2 ** 32,
    pick: (from) => {
      const drawn = from[whole() % from.length]
      if (drawn === undefined) throw new Error('There is nothing to draw from')
      return drawn
    },
  }
}
