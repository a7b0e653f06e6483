import { describe, expect, it } from 'vitest'
import { isOpen } from '../../../../src/wizard/case/sale'
import { nextIn, visit } from '../../../support/visit'

/** Laws T15, T19 and T21 of docs/sale.md section 6: what is shown, corrected and asked besides the payment. */

describe('offline and other machines', () => {
  const shown = (picked: string, ...moves: string[]) => {
    const { selling } = visit(picked, ...moves)
    return [...selling.thisSale, ...selling.next].map(({ remedy }) => remedy)
  }

  it('are not offered for flagged cards, unknown terminals and suspended merchants (T15)', () => {
    for (const message of ['41', '34', '43']) {
      expect(shown(message, 'code-seen=card', 'sale-before=first-try'), message).toEqual([])
      expect(visit(message, 'code-seen=card', 'sale-before=first-try').band, message).toBe('refused-flagged')
    }
    for (const message of ['invalid-terminal-97', 'invalid-merchant', 'card-declined-by-bank'])
      expect(shown(message, 'sale-before=first-try'), message).not.toContain('remedy:sell-offline')
  })

  it('are only offered offline once the acquirer is said to have opened it', () => {
    const offline = visit('ip-layer-error').selling.next.find(
      ({ remedy }) => remedy === 'remedy:sell-offline',
    )
    expect(offline?.asks).toBe('question:offline-opened')
    expect(shown('ip-layer-error', 'offline-opened=no')).not.toContain('remedy:sell-offline')
  })
})

describe('corrections', () => {
  it('make a message picked wrongly as if it had never been picked (T19)', () => {
    const corrected = visit('no-answer', '>card-declined-by-bank=picked-wrong')
    const right = visit('card-declined-by-bank')
    expect(corrected.band).toBe(right.band)
    expect(corrected.sales.current.sale).toEqual(right.sales.current.sale)
  })

  it('keep the attempt in every other way (T19)', () => {
    for (const how of ['tried-again', 'by-itself', 'not-sure'])
      expect(isOpen(visit('no-answer', `>card-declined-by-bank=${how}`).sales.current.sale), how).toBe(true)
  })
})

describe('what is asked about money', () => {
  it.each([
    'invalid-terminal-97',
    'ip-layer-error',
    'sign-in-required',
    'printer-no-paper',
    'batch-out-of-balance',
    'tamper-detected',
  ])('is nothing on %s before the first act (T21)', (picked) => {
    expect(nextIn(visit(picked))).not.toMatch(/sale-before|paid-entries/)
  })

  it('is one look on a time-out that the list shows as paid, and two otherwise', () => {
    expect(nextIn(visit('no-answer'))).toBe('paid-entries')
    expect(visit('no-answer', 'paid-entries=one').payment).toBeNull()
    expect(nextIn(visit('no-answer', 'paid-entries=none'))).toBe('other-attempts')
    expect(visit('no-answer', 'paid-entries=none', 'other-attempts=undone').payment).toBeNull()
  })
})
