import type { Conversation } from './call'
import { neverWhileUnknown, paysBack } from './machines'

/** A refund or void, tried for the first time, on a machine that nobody changed. */
const paysBackNow = {
  'question:code-seen': 'card',
  'question:sale-before': 'first-try',
  'question:what-was-done': 'void',
  'question:which-cards': 'one-card',
  'question:unsent-records': 'none',
  'question:twin-number': 'no',
  'question:machine-history': 'in-daily-use',
} as const

export const originalNotMatched: readonly Conversation[] = [
  {
    title: '25 at a void: the voucher number was typed from another slip',
    symptom: 'code:25',
    sees: { ...paysBackNow, 'question:original-found': 'differs' },
    remedies: { 'remedy:look-up-original': 'helped' },
    // The host refused the void: nothing changed, the sale counts (section 5, 16).
    money: 'not-given-back',
    // CSV, 25: check trace no., date and card.
    firstActs: [['remedy:look-up-original'], ['remedy:ask-acquirer-original']],
    never: ['remedy:refund-instead-of-void'],
    finally: { ends: 'solved', cause: 'cause:original-details-wrong', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'its words without the number, at the void of a sale that was settled in the afternoon',
    symptom: 'symptom:original-not-matched',
    sees: { ...paysBackNow, 'question:original-found': 'older' },
    entry: { question: 'question:what-was-done' },
    remedies: { 'remedy:refund-instead-of-void': 'helped' },
    money: 'not-given-back',
    // 3.32: today and unsettled no more: otherwise a refund.
    firstActs: [['remedy:refund-instead-of-void'], ['remedy:ask-acquirer-original']],
    finally: { ends: 'solved', cause: 'cause:void-day-over', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '12 at the void of yesterday’s sale',
    symptom: 'code:12',
    sees: { ...paysBackNow, 'question:original-found': 'older' },
    remedies: { 'remedy:refund-instead-of-void': 'helped' },
    money: 'not-given-back',
    // CSV, 12: wrong day, or cross-day void; section 5, 9: same-day void, later a refund.
    firstActs: [
      ['remedy:refund-instead-of-void'],
      ['remedy:look-up-original', 'remedy:ask-acquirer-original'],
    ],
    finally: { ends: 'solved', cause: 'cause:void-day-over', owner: 'cashier', withinActs: 2 },
  },
  {
    title: '25 at the void of a sale that stands as reversed; the customer wants a refund instead',
    symptom: 'code:25',
    sees: { ...paysBackNow, 'question:original-found': 'not-standing' },
    remedies: { 'remedy:ask-acquirer-original': 'helped' },
    // Already given back: what was to be voided does not count any more.
    money: 'given-back',
    // 3.32: look for the void or reversal in the list, it may be done; then the acquirer, who sees its state.
    firstActs: [['remedy:leave-given-back', 'remedy:ask-acquirer-original'], []],
    // Section 5, 7: no refund in addition to a reversal, the customer would be paid twice.
    never: ['remedy:refund-instead-of-void', 'remedy:refund-on-original-machine'],
    finally: { cause: 'cause:original-not-standing', owner: 'acquirer' },
  },
  {
    title: '64 at a refund: the slip says 108, somebody typed 180; a smudged card is a red herring',
    symptom: 'code:64',
    sees: {
      ...paysBackNow,
      'question:what-was-done': 'refund',
      'question:refund-original': 'differs',
      'question:amount': 'usual',
      'question:how-presented': 'swiped',
    },
    remedies: { 'remedy:look-up-original': 'helped' },
    money: 'not-given-back',
    // CSV, 64: check the original amount.
    firstActs: [['remedy:look-up-original'], ['remedy:ask-acquirer-original']],
    never: ['remedy:refund-instead-of-void'],
    finally: { ends: 'solved', cause: 'cause:original-details-wrong', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '22 at every void since the settlement of last night; the originals fit',
    symptom: 'code:22',
    sees: {
      ...paysBackNow,
      'question:which-cards': 'every-card',
      'question:original-found': 'fits',
      'question:line-proven': 'went-through',
      'question:first-today': 'yes',
    },
    remedies: { 'remedy:ask-acquirer-original': 'helped' },
    money: 'not-given-back',
    // 3.32: settling, or settling and signing in, ends the void for good; the acquirer sees the batch.
    firstActs: [['remedy:ask-acquirer-original', 'remedy:look-up-original'], []],
    // A void of today that fits is not paid back another way besides.
    never: ['remedy:refund-instead-of-void', 'remedy:settle-then-sign-in', 'remedy:sign-in-once'],
    finally: { ends: 'solved', owner: 'acquirer' },
  },
  {
    title: 'the first void got no answer, the second says 25; the customer insists on cash from a refund',
    symptom: 'code:25',
    sees: {
      ...paysBackNow,
      'question:sale-before': 'unclear-before',
      'question:given-entry': 'no-entry',
      'question:original-found': 'not-standing',
    },
    remedies: { 'remedy:ask-acquirer-original': 'helped' },
    // Section 5: a wait without an answer is unknown; not found stays unknown. 25 may say that the first void worked.
    money: 'unknown-if-given-back',
    // 3.32: the list may show that the first void worked after all.
    firstActs: [['remedy:leave-given-back', 'remedy:ask-acquirer-original'], []],
    never: neverWhileUnknown,
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: '12 at an ordinary sale with one card; nothing was to be paid back',
    symptom: 'code:12',
    sees: {
      ...paysBackNow,
      'question:what-was-done': 'sale',
      'question:card-notice': 'none',
      'question:card-kind': 'foreign-new-or-unused',
    },
    remedies: { 'remedy:ask-cardholder-to-call': 'helped' },
    money: 'refused',
    // CSV, 12: for a sale try another card.
    firstActs: [['remedy:ask-cardholder-to-call'], ['remedy:ask-acquirer-reason']],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:issuer-refuses-card', owner: 'cardholder', withinActs: 2 },
  },
  {
    title: '22 after a card, and nobody is sure about anything else',
    symptom: 'code:22',
    sees: { 'question:code-seen': 'card', 'question:what-was-done': 'not-sure' },
    // "Not sure" about earlier attempts: unknown, so that nothing is paid back.
    money: 'unknown',
    firstActs: [['remedy:ask-acquirer-original'], ['remedy:ask-cardholder-to-call']],
    never: neverWhileUnknown,
    finally: { ends: 'hand-over' },
  },
]
