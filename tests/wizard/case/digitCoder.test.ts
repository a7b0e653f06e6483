import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Choice, readDigits, writeDigits } from '../../../src/wizard/case/digitCoder'

const choice = fc
  .array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 12 })
  .chain((shares) =>
    fc.record({ shares: fc.constant(shares), taken: fc.integer({ min: 0, max: shares.length - 1 }) }),
  )
const read = (digits: string, choices: readonly Choice[]) => {
  const reader = readDigits(digits)
  return choices.map(({ shares }) => reader.take(shares))
}

describe('choices as digits', () => {
  it('come back as they were put in', () => {
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 80 }), (choices) => {
        const digits = writeDigits(choices)
        expect(digits).toMatch(/^(\d*[1-9])?$/)
        expect(read(digits, choices)).toEqual(choices.map(({ taken }) => taken))
      }),
      { numRuns: 500 },
    )
  })

  it('take at most one digit more than their shares are worth', () => {
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 60 }), (choices) => {
        const worth = choices.reduce(
          (sum, { shares, taken }) =>
            sum - Math.log10((shares[taken] ?? 0) / shares.reduce((all, one) => all + one, 0)),
          0,
        )
        expect(writeDigits(choices).length).toBeLessThanOrEqual(Math.ceil(worth + 1e-6) + 1)
      }),
    )
  })

  it('are read from any digits without an end to it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,30}$/), fc.array(choice, { maxLength: 60 }), (digits, choices) => {
        const taken = read(digits, choices)
        expect(taken.every((one, i) => one >= 0 && one < (choices[i]?.shares.length ?? 0))).toBe(true)
      }),
    )
  })
})
