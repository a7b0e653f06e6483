import { describe, expect, it } from 'vitest'
import { toneOf } from '../../../../src/wizard/case/band'
import { opens } from '../../../../src/wizard/case/opens'
import { countOf } from '../../../../src/wizard/case/sale'
import { nextIn, visit, waysNow } from '../../../support/visit'

/** Laws T1 to T21 of docs/sale.md section 6, each with the counter-example of the product before there was a sale. */

describe('a new sale', () => {
  it.each([
    [['printer-no-paper', 'paid-entries=one', '~load-paper=helped', '>no-answer=next-customer']],
    [['no-answer', 'paid-entries=none', 'other-attempts=undone', '>no-answer=next-customer']],
    [['no-answer', '>no-answer=next-customer']],
  ] as const)('owes nothing to the one before it: %j (T1)', ([picked, ...moves]) => {
    const walk = visit(picked, ...moves)
    expect(walk.band).toBe('unknown')
    expect(nextIn(walk)).toBe('paid-entries')
  })

  it('is untouched where its message says nothing, and what is open of the former is parked', () => {
    const walk = visit('no-answer', '>printer-no-paper=next-customer')
    expect(walk.band).toBe('untouched')
    expect(walk.sales.parked).toHaveLength(1)
    expect(visit('no-answer', '>printer-no-paper=next-customer', '>no-answer=open-payment').band).toBe(
      'unknown',
    )
  })
})

describe('the attempt on the screen', () => {
  it.each([
    ['no-answer', 'unknown'],
    ['no-issuer-answer-98', 'unknown'],
    ['issuer-timeout-68', 'unknown'],
  ])('counts on %s, whatever the gate is answered (T2)', (picked, band) => {
    for (const before of ['no-one-yet', 'first-try', 'refused-before', 'unclear-before', 'not-sure'])
      expect(visit(picked, `sale-before=${before}`).band, before).toBe(band)
  })

  it('is no payment where the same code answers a sign-in, and that is no word about a charge', () => {
    expect(visit('system-malfunction-96', 'sale-before=no-one-yet').band).toBe('no-payment')
    expect(visit('system-malfunction-96', 'sale-before=first-try').band).toBe('unknown')
  })

  it.each(['app-crashes', 'reader-not-paired'])(
    'is told by whether a card had been presented, on %s (T4)',
    (picked) => {
      expect(visit(picked).band).toBe('untouched')
      expect(nextIn(visit(picked))).toBe('broke-off-when')
      expect(visit(picked, 'broke-off-when=before-card').band).toBe('this-attempt')
      for (const given of ['after-card', 'not-sure']) {
        const walk = visit(picked, `broke-off-when=${given}`)
        expect(walk.band).toBe('unknown')
        expect(nextIn(walk)).toBe('paid-entries')
      }
    },
  )

  it('is the worst of all attempts where words stand for several failures (T3)', () => {
    expect(visit('communication-failed', 'sale-before=first-try', 'when-shown=connecting').band).toBe(
      'not-sent',
    )
    expect(visit('communication-failed', 'sale-before=first-try', 'when-shown=long-wait').band).toBe(
      'unknown',
    )
    expect(visit('communication-failed', 'sale-before=unclear-before', 'when-shown=connecting').band).toBe(
      'unknown',
    )
  })

  it('is in doubt where words are for both halves, until told apart (T4)', () => {
    const untold = visit('network-abnormal', 'sale-before=first-try')
    expect(untold.band).not.toBe('not-sent')
    expect(waysNow(untold)).toEqual(['remedy:sell-for-cash'])
    expect(visit('network-abnormal', 'sale-before=first-try', 'when-shown=long-wait').band).toBe('unknown')
    expect(visit('network-abnormal', 'sale-before=first-try', 'when-shown=connecting').band).toBe('not-sent')
  })

  it('is asked about again after another attempt, also under another message (S2, S3)', () => {
    const looked = ['no-answer', 'paid-entries=none', 'other-attempts=undone'] as const
    expect(visit(...looked).band).toBe('released')
    for (const further of [
      '~try-again-later=no-change',
      '>no-issuer-answer-98=tried-again',
      '>no-answer=tried-again',
    ]) {
      const walk = visit(...looked, further)
      expect(walk.band, further).toBe('unknown')
      expect(nextIn(walk), further).toBe('paid-entries')
      expect(opens(walk.sales.current.sale, 'take-again'), further).toBe(false)
    }
  })

  it('is settled by one finding, and the one before it is not (S4)', () => {
    const walk = visit('no-answer', 'sale-before=unclear-before', 'payment-record=refused')
    expect(walk.band).not.toBe('refused')
    expect(waysNow(walk)).toEqual(['remedy:sell-for-cash'])
  })
})

describe('what is no payment of this sale', () => {
  it.each(['batch-out-of-balance', 'must-settle'])(
    '%s says nothing of a charge and offers no other card (T5)',
    (picked) => {
      const walk = visit(picked)
      expect(walk.band).toBe('no-payment')
      expect(walk.selling.thisSale).toEqual([])
      expect(nextIn(walk)).not.toBe('sale-before')
    },
  )

  it('a refused void or refund leaves its sale and offers no payment (T6)', () => {
    for (const kind of ['void', 'refund']) {
      const walk = visit('original-not-matched', `what-was-done=${kind}`)
      expect(walk.band, kind).toBe('given-refused')
      expect(walk.selling.thisSale, kind).toEqual([])
    }
  })

  it('a reversed void leaves the sale as it was (S5)', () => {
    const walk = visit('no-answer', 'what-was-done=void', 'given-entry=undone')
    expect(walk.band).toBe('given-approved')
    expect(countOf(walk.sales.current.sale)).toEqual([1, 1])
  })

  it('a hold is no payment, and goods are not handed over on it', () => {
    const walk = visit('no-answer', 'what-was-done=pre-auth', 'paid-entries=one')
    expect(walk.band).toBe('hold-approved')
    expect(opens(walk.sales.current.sale, 'hand-over-goods')).toBe(false)
  })
})

describe('the band', () => {
  it.each([
    'printer-no-paper',
    'frozen',
    'ip-layer-error',
    'no-signal',
    'sign-in-required',
    'invalid-terminal-97',
  ])('is quiet on %s before a fact (T8)', (picked) => {
    expect(toneOf(visit(picked).band)).toBe('quiet')
  })

  it('claims nothing for a code before it is told where it was seen (T8)', () => {
    for (const code of ['00', '96', '97', '75']) expect(visit(code).band, code).toBe('untouched')
  })

  it('raises the most for what a customer is told, and opens nothing by it (S7)', () => {
    for (const told of ['customer-shows=one', 'card-notice=charge']) {
      const walk = visit('card-declined-by-bank', 'sale-before=first-try', told)
      expect(walk.band, told).toBe('unknown-told')
      expect(waysNow(walk), told).toEqual(['remedy:sell-for-cash'])
      expect(nextIn(walk), told).toBe('paid-entries')
    }
  })
})

describe('a case over an open payment', () => {
  it('is not solved when the machine works again (T9)', () => {
    const walk = visit('no-answer', 'customer-shows=one', '~move-to-better-signal=helped')
    expect(nextIn(walk)).toBe('paid-entries')
    const looked = visit(
      'no-answer',
      'paid-entries=none',
      'other-attempts=no-entry',
      '~move-to-better-signal=helped',
    )
    expect(nextIn(looked)).toBe('~let-reversal-run reversal-words')
  })

  it('says that a reversal waits until that one did not succeed', () => {
    const waits = ['charged-but-failed', 'paid-entries=none', 'other-attempts=waiting'] as const
    expect(visit(...waits).band).toBe('unknown-waiting')
    for (const words of ['none', 'not-sure'])
      expect(visit(...waits, `reversal-words=${words}`).band, words).toBe('unknown-waiting')
    expect(visit(...waits, 'reversal-words=failed').band).toBe('unknown-looked')
  })

  it('ends as open while the acquirer looks, and as solved with their final word (S9)', () => {
    const called = [
      'no-answer',
      'paid-entries=none',
      'other-attempts=no-entry',
      '~move-to-better-signal=helped',
      'reversal-words=failed',
    ] as const
    expect(visit(...called).band).toBe('unknown-looked')
    expect(nextIn(visit(...called))).toBe('~ask-acquirer-payment acquirer-said')
    expect(nextIn(visit(...called, 'acquirer-said=wait'))).toBe('open until acquirer-answers')
    expect(nextIn(visit(...called, 'acquirer-said=nobody'))).toBe('open until acquirer-reached')
    expect(visit(...called, 'acquirer-said=paid')).toMatchObject({
      band: 'approved',
      step: { kind: 'solved' },
    })
    expect(visit(...called, 'acquirer-said=not-charged')).toMatchObject({
      band: 'not-charged',
      step: { kind: 'solved' },
    })
  })

  it('is entered by the payment itself, and ends when the payment is clear', () => {
    for (const picked of ['charged-but-failed', 'charged-twice', 'till-says-failed'])
      expect(nextIn(visit(picked)), picked).toBe('paid-entries')
    expect(nextIn(visit('charged-but-failed', 'paid-entries=one'))).toBe('solved: settled')
  })
})

describe('two payments', () => {
  const twice = ['charged-twice', 'paid-entries=two-or-more'] as const

  it('lead to undoing one, after the question about a reversal (T10)', () => {
    for (const picked of ['charged-twice', 'no-answer'])
      expect(nextIn(visit(picked, 'paid-entries=two-or-more')), picked).toBe('being-reversed')
    const today = visit(...twice, 'being-reversed=none', 'sale-day=today-unsettled')
    expect(nextIn(today)).toBe('~void-one-of-two undo-result')
    expect(nextIn(visit(...twice, 'being-reversed=none', 'sale-day=settled-since'))).toBe(
      '~refund-one-of-two undo-result',
    )
  })

  it('are not undone by hand while a reversal may run, or where nobody can see it (T11)', () => {
    for (const seen of ['waiting', 'reversed', 'cannot-see', 'not-sure']) {
      const walk = visit(...twice, `being-reversed=${seen}`)
      expect(nextIn(walk), seen).not.toMatch(/undo-result|sale-day/)
    }
  })

  it('are one again once one was undone, and no second one is (T10)', () => {
    const undone = visit(...twice, 'being-reversed=none', 'sale-day=today-unsettled', 'undo-result=done')
    expect(undone).toMatchObject({ band: 'approved', step: { kind: 'solved', how: 'settled' } })
    const unclear = visit(
      ...twice,
      'being-reversed=none',
      'sale-day=today-unsettled',
      'undo-result=no-result',
    )
    expect(nextIn(unclear)).toBe('given-entry')
    expect(opens(unclear.sales.current.sale, 'undo-one')).toBe(false)
  })
})

describe('a scan without a result', () => {
  it('is queried before it is cancelled, and no goods go out after the cancel (T13)', () => {
    expect(nextIn(visit('qr-payment-pending'))).toBe('~query-order order-query')
    const unclear = visit('qr-payment-pending', 'order-query=no-clear-answer')
    expect(nextIn(unclear)).toBe('~cancel-open-order cancel-result')
    const paid = visit('qr-payment-pending', 'order-query=paid')
    expect(paid.band).toBe('approved')
    expect(opens(paid.sales.current.sale, 'cancel-order')).toBe(false)
    for (const result of ['cancelled', 'no-clear-answer']) {
      const walk = visit('qr-payment-pending', 'order-query=no-clear-answer', `cancel-result=${result}`)
      expect(walk.band, result).toBe('cancelled')
      expect(opens(walk.sales.current.sale, 'hand-over-goods'), result).toBe(false)
    }
  })
})

describe('a charge that the customer shows', () => {
  it('is an attempt that nobody told of: a count alone does not take it away (S7)', () => {
    const counted = ['sale-before=first-try', 'card-notice=charge', 'paid-entries=none'] as const
    const shown = visit('card-declined-by-bank', ...counted)
    expect(shown.band).toBe('unknown-looked')
    expect(nextIn(shown)).toBe('other-attempts')
    expect(visit('card-declined-by-bank', ...counted, 'other-attempts=refused').band).toBe('refused')
  })

  it('is found by the query of a scan, also where the machine lost its records', () => {
    const lost = ['what-was-done=scan', 'machine-history=repaired-or-reset', 'card-notice=charge'] as const
    expect(visit('original-not-matched', ...lost, 'order-query=closed').sales.current.sale.took).toEqual([
      0, 0,
    ])
    expect(visit('original-not-matched', ...lost, 'order-query=paid').sales.current.sale.took).toEqual([1, 1])
  })
})

describe('the memory of the machine', () => {
  it('is not lost before a look, and is said (T14)', () => {
    expect(visit('no-answer').plan).not.toContain('remedy:restart-terminal')
    expect(visit('frozen', 'sale-before=no-one-yet', 'unsent-records=some')).toMatchObject({
      band: 'no-payment',
      sales: { memory: 'holds' },
    })
    expect(visit('ip-layer-error', 'machine-history=repaired-or-reset').sales.memory).toBe('lost')
  })
})
