import { describe, expect, it } from 'vitest'
import { diceOf } from '../../../src/authoring/simulation/dice'
import { hasCheckDigits, withCheckDigits } from '../../../src/wizard/case/checkDigits'

const dice = diceOf(97)
const digit = () => Math.floor(dice() * 10)
const sample = Array.from({ length: 240 }, (_, i) =>
  withCheckDigits(Array.from({ length: 7 + (i % 12) }, digit).join('')),
)
const others = (one: string) => [...'0123456789'].filter((digit) => digit !== one)
const put = (code: string, place: number, digit: string) =>
  `${code.slice(0, place)}${digit}${code.slice(place + 1)}`

describe('the check digits of a code', () => {
  it('hold for every code we write, and are those of the standard', () => {
    expect(sample.filter((code) => !hasCheckDigits(code))).toEqual([])
    // The example of ISO/IEC 7064 for MOD 97-10.
    expect(withCheckDigits('794')).toBe('79444')
  })

  it('tell every single wrong digit', () => {
    const passed = sample.flatMap((code) =>
      [...code].flatMap((one, place) =>
        others(one)
          .map((wrong) => put(code, place, wrong))
          .filter(hasCheckDigits),
      ),
    )
    expect(passed).toEqual([])
  })

  it('tell every two neighbours that changed places', () => {
    const passed = sample.flatMap((code) =>
      [...code]
        .slice(1)
        .map((one, i) => put(put(code, i, one), i + 1, code[i] ?? ''))
        .filter((swapped) => swapped !== code && hasCheckDigits(swapped)),
    )
    expect(passed).toEqual([])
  })

  it('let at most 15 of 1,000 codes with two wrong digits pass', () => {
    let all = 0
    let passed = 0
    for (const code of sample.slice(0, 24))
      for (let first = 0; first < code.length; first++)
        for (let second = first + 1; second < code.length; second++)
          for (const one of others(code[first] ?? ''))
            for (const two of others(code[second] ?? '')) {
              all++
              if (hasCheckDigits(put(put(code, first, one), second, two))) passed++
            }
    expect(all).toBeGreaterThan(150_000)
    expect(passed / all).toBeLessThanOrEqual(0.015)
  })
})
