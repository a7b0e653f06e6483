import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutCardData, withoutCardDataIn } from '../../../src/wizard/case/cardData'
import { cardLines, otherLines } from './cardCorpus'

const kept = (typed: string) => ({ text: typed, removed: 'nothing', numbers: [] })

describe('typed text', () => {
  it('loses every card number and swipe, however it is written, and nothing else of it', () => {
    const wrong = [...cardLines(12_000, 1)].filter(({ typed, left, kind }) => {
      const { text, removed } = withoutCardData(typed)
      return text !== left || removed !== kind
    })
    expect(wrong.slice(0, 20).map((line) => ({ ...line, text: withoutCardData(line.typed) }))).toEqual([])
  })

  it('keeps what is no card: at most 5 of 1000 lines are touched', () => {
    const lines = [...otherLines(12_000, 2)]
    const touched = lines.filter(({ typed }) => withoutCardData(typed).removed !== 'nothing')
    expect(touched.length / lines.length, JSON.stringify(touched.slice(0, 60), null, 1)).toBeLessThanOrEqual(
      0.005,
    )
  })

  it.each([
    '97',
    'IP层错误',
    'response code 01',
    '021-1234 5678',
    '终端号 12345678',
    '2026-11-22 05:14',
    '商户号 898310054110001',
    '86 0131 0423 4567 8',
    '89860112851234567890',
    '+86 138 0013 8000',
    '008613800138000',
    '4200001234202611221234567890',
    '622202******0123',
  ])('keeps %s', (typed) => {
    expect(withoutCardData(typed)).toEqual(kept(typed))
  })

  it.each([
    ['6222 0212 3456 7890 123', '', '6222021234567890123'],
    ['card 4111-1111-1111-1111 shows 97', 'card  shows 97', '4111111111111111'],
    ['2026-11-22 05:14:33 4111 1111 1111 1111', '2026-11-22 05:14:33 ', '4111111111111111'],
    ['97 4111 1111 1111 1111 01', '97  01', '4111111111111111'],
  ])('loses the card number of %s', (typed, text, number) => {
    expect(withoutCardData(typed)).toEqual({ text, removed: 'card-number', numbers: [number] })
  })

  it.each([
    ';6222021234567890=2512101?',
    '%B6222021234567890^CHEN/LI^2512101?',
    '％Ｂ６２２２０２１２３４５６７８９０＾ＣＨＥＮ／ＬＩ＾２５１２１０１？；６２２２０２１２３４５６７８９０＝２５１２１０１？',
    '%B6222021234567890^CHEN/L',
  ])('loses the swipe %s, and no number of it can be put back', (typed) => {
    expect(withoutCardData(typed)).toEqual({ text: '', removed: 'swipe', numbers: [] })
  })

  // Nothing in the digits tells them apart, and a card must never stay; docs/architecture.md lists them.
  it.each([
    ['a merchant number that begins like American Express, with its sum', '373310541100014'],
    ['an order that begins with the year in two digits, with the sum of a Mastercard', '2611220514331231'],
    ['an identity number from Jiangxi with the sum of a Diners Club card', '360101199001011234'],
    ['an identity number from Gansu', '620102199001011236'],
    ['goods of Saudi Arabia with the sum of a UnionPay card', '6291234567898'],
  ])('takes %s for a card number', (_, typed) => {
    expect(withoutCardData(typed)).toEqual({ text: '', removed: 'card-number', numbers: [typed] })
  })

  it('keeps a number of which the person said that it is no card’s, and no other', () => {
    const order = '4111 1111 1111 1111'
    expect(withoutCardData(order, ['4111111111111111'])).toEqual(kept(order))
    expect(withoutCardData(`${order}, 5555555555554444`, ['4111111111111111']).text).toBe(`${order}, `)
  })

  it('is left as it was where nothing is taken out, and has nothing left to take out', () => {
    const parts = [
      '1',
      '2',
      '345',
      '6789',
      '4111111111111111',
      ' ',
      '-',
      '=',
      ';',
      '%B',
      '^',
      '?',
      'x',
      '卡',
      '６',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (words) => {
        const typed = words.join('')
        const { text, removed } = withoutCardData(typed)
        if (removed === 'nothing') expect(text).toBe(typed)
        else expect(text.length).toBeLessThan(typed.length)
        expect(withoutCardData(text)).toEqual(kept(text))
      }),
    )
  })
})

describe('a value that is kept', () => {
  it('loses card data in each of its texts, unless the person looked at it', () => {
    const place = { page: 'unlisted', typed: 'at 4111111111111111', count: 3 }
    expect(withoutCardDataIn(place)).toEqual({ ...place, typed: 'at ' })
    expect(withoutCardDataIn({ ...place, vouched: true })).toEqual({ ...place, vouched: true })
    expect(withoutCardDataIn('step')).toBe('step')
  })
})
