import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutCardData } from '../../src/components/cardData'

describe('typed text', () => {
  it.each([
    '97',
    'IP层错误',
    'response code 01',
    '95516',
    '021-1234 5678',
    '终端号 12345678',
    '2026-11-22 05:14',
  ])('keeps %s', (typed) => {
    expect(withoutCardData(typed)).toEqual({ text: typed, removed: false })
  })

  it.each([
    ['6222 0212 3456 7890 123', ''],
    ['card 4111-1111-1111-1111 shows 97', 'card  shows 97'],
    ['６２２２０２１２３４５６７８９０', ''],
    [';6222021234567890=2512101?', ''],
    ['%B6222021234567890^CHEN/LI^2512101?', ''],
  ])('loses the card data of %s', (typed, text) => {
    expect(withoutCardData(typed)).toEqual({ text, removed: true })
  })

  it('never keeps thirteen digits in a row, however they are grouped', () => {
    const groups = fc.array(fc.constantFrom('1', '2', '345', '6789', ' ', '-', 'x'), { maxLength: 40 })
    fc.assert(
      fc.property(groups, (parts) => {
        expect(withoutCardData(parts.join('')).text).not.toMatch(/\d(?:[ -]?\d){12}/)
      }),
    )
  })
})
