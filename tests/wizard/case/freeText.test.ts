import { describe, expect, it } from 'vitest'
import { createField } from '../../../src/wizard/case/freeText'

/** Types a text a key at a time, and gives what was kept after each. */
const byKeys = (text: string) => {
  const field = createField({ longest: 200 })
  return { field, kept: [...text].map((_, place) => field.type(text.slice(0, place + 1))) }
}
const card = '6222021234567890123'
const order = '4111111111111111'

describe('a field', () => {
  it('keeps nothing of a card number at any time from where it is one, and shows that once the person pauses', () => {
    const { field, kept } = byKeys(`卡号${card}`)
    const isOne = kept.findIndex(({ removed }) => removed === 'card-number')
    expect(kept.slice(isOne).every(({ text }) => text === '卡号' || text.length < 18)).toBe(true)
    expect(kept[kept.length - 1]).toMatchObject({ text: '卡号', removed: 'card-number', pending: true })
    expect(field.pause()).toMatchObject({ text: '卡号', removed: 'card-number', pending: false })
  })

  it('keeps nothing of a swipe that is typed key by key, neither number nor name', () => {
    const { field, kept } = byKeys(`%B${card}^CHEN/LI^25121010000?;${card}=25121010000?`)
    expect(kept.some(({ text }) => /C|LI|\d{13}/.test(text))).toBe(false)
    expect(field.pause()).toMatchObject({ text: '', removed: 'swipe', pending: false })
  })

  it('keeps a long number that only began like a card', () => {
    const { kept } = byKeys('4200001234202611221234567890')
    expect(kept[kept.length - 1]).toMatchObject({ text: '4200001234202611221234567890', removed: 'nothing' })
  })

  it('puts back what was no card number, and takes it out no more', () => {
    const field = createField({ longest: 200 })
    field.type(`order ${order} open`)
    field.pause()
    expect(field.putBack()).toMatchObject({ text: `order ${order} open`, removed: 'nothing', vouched: true })
    expect(field.type(`order ${order} open?`)).toMatchObject({
      text: `order ${order} open?`,
      removed: 'nothing',
    })
    expect(field.type(`order ${order} ${card}`)).toMatchObject({
      text: `order ${order} `,
      removed: 'card-number',
    })
  })

  it('begins with a number that was kept as no card’s, and takes out any other', () => {
    const field = createField({ longest: 200 })
    expect(field.open(order, true)).toMatchObject({ text: order, removed: 'nothing', vouched: true })
    expect(field.type(`${order} ${card}`).text).toBe(`${order} `)
    expect(createField({ longest: 200 }).open(order, false)).toMatchObject({
      text: '',
      removed: 'card-number',
    })
  })

  it('keeps no more than it has room for, however much a character becomes', () => {
    const field = createField({ longest: 8, keep: (text) => text.normalize('NFKC').replace(/[^\d() ]/g, '') })
    expect(field.type('123456789').text).toBe('12345678')
    expect(field.type('⒇⒇⒇⒇⒇⒇⒇⒇').text).toBe('(20)(20)')
    field.type('')
    expect(field.open('x'.repeat(10_000), false).text).toBe('')
  })

  it('keeps no number that only comes together as what the field does not take is left out', () => {
    const field = createField({ longest: 40, keep: (text) => text.replace(/[^\d ]/g, '') })
    expect(field.type('4111 1111 abc 1111 1111')).toMatchObject({ text: '', removed: 'card-number' })
    expect(field.pause()).toMatchObject({ text: '', removed: 'card-number', pending: false })
    expect(field.putBack()).toMatchObject({ text: '4111 1111  1111 1111', vouched: true })
  })

  it('puts it back behind what was typed since', () => {
    const field = createField({ longest: 200 })
    field.type(`order ${order}`)
    field.pause()
    expect(field.type('order of today')).toMatchObject({ text: 'order of today', removed: 'card-number' })
    expect(field.putBack().text).toBe(`order of today ${order}`)
  })

  it('never puts back a swipe, and forgets what was taken out when it is emptied', () => {
    const field = createField({ longest: 200 })
    field.type(`;${card}=25121010000?`)
    expect(field.putBack()).toMatchObject({ text: '', removed: 'swipe' })
    field.type(order)
    field.pause()
    expect(field.type('')).toMatchObject({ text: '', removed: 'nothing' })
    expect(field.putBack()).toMatchObject({ text: '', removed: 'nothing', vouched: false })
  })
})
