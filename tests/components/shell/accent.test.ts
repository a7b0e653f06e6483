import { parse, wcagContrast } from 'culori/fn'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Accent, readableAccent } from '../../../src/components/shell/accent'

const digits = fc.integer({ min: 0, max: 0xffffff }).map((colour) => colour.toString(16).padStart(6, '0'))

const of = (accent: Accent, name: string): string => accent[`--vendor-${name}`] ?? ''

describe('a vendor’s colour', () => {
  it('has words of 4.5:1 on every surface it is seen on, in light and in dark, or is ignored', () => {
    fc.assert(
      fc.property(digits, (colour) => {
        const made = readableAccent(colour)
        if (made === null) return
        for (const [one, other] of [
          [of(made, 'accent'), '#f3f5f3'],
          [of(made, 'accent'), '#ffffff'],
          [of(made, 'accent'), of(made, 'accent-soft')],
          [of(made, 'on-accent'), of(made, 'accent')],
          [of(made, 'accent-dark'), '#1a2221'],
          [of(made, 'accent-dark'), '#111716'],
          [of(made, 'accent-dark'), of(made, 'accent-soft-dark')],
          [of(made, 'on-accent-dark'), of(made, 'accent-dark')],
        ] as const) {
          expect(wcagContrast(one, other), `${colour}: ${one} on ${other}`).toBeGreaterThanOrEqual(4.5)
        }
      }),
    )
  })

  it('comes with all six properties or none', () => {
    fc.assert(
      fc.property(digits, (colour) => {
        const made = readableAccent(colour)
        if (made === null) return
        expect(Object.keys(made)).toHaveLength(6)
        for (const value of Object.values(made)) expect(parse(value)).toBeDefined()
      }),
    )
  })

  it('keeps its hue where it can', () => {
    expect(of(readableAccent('0b5960') ?? {}, 'accent')).toBe('#0b5960')
    expect(readableAccent('7b1fa2')).not.toBeNull()
  })

  it('gives way to ink where it would look like a warning', () => {
    for (const warning of ['c62828', 'ff0000', 'a56a00']) {
      expect(of(readableAccent(warning) ?? {}, 'accent')).toBe('#15211f')
    }
  })

  it.each(['', 'red', '12345', '1234567', 'gggggg', '#0b5960'])('is none: %s', (text) => {
    expect(readableAccent(text)).toBeNull()
  })
})
