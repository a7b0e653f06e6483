import { describe, expect, it } from 'vitest'
import { type Dice, diceOf, drawIndex, drawNormal, pick } from '../../../src/authoring/simulation/dice'

/** Dice that fall as told, over and over. */
const loaded = (...draws: number[]): Dice => {
  let place = 0
  return () => draws[place++ % draws.length] ?? 0
}
const rolls = (dice: Dice, count: number) => Array.from({ length: count }, dice)

describe('the dice', () => {
  it('fall as those of the published generator, so that a seed means the same draws everywhere', () => {
    expect(rolls(diceOf(1), 3)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522])
    expect(diceOf(1)()).not.toBe(diceOf(2)())
  })

  it('stay below one, also from the greatest seed', () => {
    for (const draw of rolls(diceOf(2 ** 32 - 1), 1000)) {
      expect(draw).toBeGreaterThanOrEqual(0)
      expect(draw).toBeLessThan(1)
    }
  })
})

describe('a draw by weights', () => {
  it('falls where the share of the weights says', () => {
    const weights = [1, 2, 1]
    expect([0, 0.24, 0.25, 0.74, 0.75, 0.99].map((roll) => drawIndex(loaded(roll), weights))).toEqual([
      0, 0, 1, 1, 2, 2,
    ])
  })

  it('never falls on what has no weight', () => {
    expect(drawIndex(loaded(0), [0, 1, 0])).toBe(1)
    expect(drawIndex(loaded(0.999999), [0.1, 0.2, 0.7])).toBe(2)
  })
})

describe('a normal draw', () => {
  it('is made of two rolls: how far, and to which side', () => {
    expect(drawNormal(loaded(0, 0.3))).toBeCloseTo(0)
    expect(drawNormal(loaded(1 - Math.exp(-2), 0))).toBeCloseTo(2)
    expect(drawNormal(loaded(1 - Math.exp(-2), 0.5))).toBeCloseTo(-2)
  })

  it('has mean 0 and spread 1', () => {
    const dice = diceOf(3)
    const draws = Array.from({ length: 4000 }, () => drawNormal(dice))
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length
    const spread = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length
    expect(Math.abs(mean)).toBeLessThan(0.05)
    expect(Math.abs(spread - 1)).toBeLessThan(0.05)
  })
})

describe('a pick', () => {
  it('takes each of the list for its share of the roll, and nothing from an empty one', () => {
    expect([0, 0.49, 0.5, 0.99].map((roll) => pick(loaded(roll), ['a', 'b']))).toEqual(['a', 'a', 'b', 'b'])
    expect(() => pick(loaded(0), [])).toThrow('nothing to draw from')
  })
})
