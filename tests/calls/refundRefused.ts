import type { Conversation } from './call'
import { neverWhileUnknown, presentsAgain } from './machines'

const symptom = 'symptom:refund-refused'

/** A refund, tried for the first time, of one customer’s whole sale of last week. */
const refundsNow = {
  'question:sale-before': 'first-try',
  'question:refund-original': 'settled-fits',
  'question:give-how-much': 'whole',
  'question:refund-case': 'ordinary',
  'question:refused-where': 'after-sending',
} as const

/** 3.33: no payment is missing, the cardholder’s bank has no part in it, and settling gives nothing back. */
const neverAtARefund = [
  'remedy:settle-batch',
  'remedy:settle-then-sign-in',
  'remedy:sign-in-once',
  'remedy:ask-cardholder-to-call',
  'remedy:void-whole-then-charge',
  ...presentsAgain,
] as const

export const refundRefused: readonly Conversation[] = [
  {
    title: 'the reference number was read from the slip of another customer',
    symptom,
    sees: { ...refundsNow, 'question:refund-original': 'differs' },
    remedies: { 'remedy:look-up-original': 'helped' },
    // 3.33: a refused refund moves nothing, the sale stands.
    money: 'not-given-back',
    // 3.33: slip: reference no., date, amount; card of the sale.
    firstActs: [['remedy:look-up-original'], ['remedy:ask-acquirer-original']],
    never: [...neverAtARefund, 'remedy:void-instead-of-refund', 'remedy:refund-instead-of-void'],
    finally: { ends: 'solved', cause: 'cause:original-details-wrong', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '61 at a refund, of which a half went back last week; the customer’s limit is a red herring',
    symptom: 'code:61',
    sees: {
      ...refundsNow,
      'question:code-seen': 'card',
      'question:what-was-done': 'refund',
      'question:give-how-much': 'rest',
      'question:amount': 'above-usual',
    },
    remedies: { 'remedy:refund-what-is-left': 'helped' },
    money: 'not-given-back',
    // 3.33: 61, more than is left: what was already returned?
    firstActs: [['remedy:refund-what-is-left'], ['remedy:ask-acquirer-original', 'remedy:look-up-original']],
    never: [...neverAtARefund, 'remedy:ask-cardholder-limit', 'remedy:ask-acquirer-limit'],
    finally: { ends: 'solved', cause: 'cause:refund-above-rest', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '14 at a refund: the card of the sale was replaced since',
    symptom: 'code:14',
    sees: { ...refundsNow, 'question:what-was-done': 'refund', 'question:refund-original': 'differs' },
    remedies: { 'remedy:ask-acquirer-original': 'helped', 'remedy:look-up-original': 'no-change' },
    money: 'not-given-back',
    // 3.33: card of the sale; closed since: the acquirer.
    firstActs: [
      ['remedy:look-up-original', 'remedy:ask-acquirer-original'],
      ['remedy:ask-acquirer-original'],
    ],
    never: [...neverAtARefund, 'remedy:ask-cardholder-new-card'],
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: '“over the amount that may be refunded”, and half of it went back last week',
    symptom,
    sees: { ...refundsNow, 'question:give-how-much': 'rest' },
    remedies: { 'remedy:refund-what-is-left': 'helped' },
    money: 'not-given-back',
    // V4: refund above what is left; 3.33: what was already returned?
    firstActs: [['remedy:refund-what-is-left'], ['remedy:look-up-original', 'remedy:ask-acquirer-original']],
    never: [...neverAtARefund, 'remedy:void-instead-of-refund'],
    finally: { ends: 'solved', cause: 'cause:refund-above-rest', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '“takings not settled today are too small”: the first customer of the morning brings it back',
    symptom,
    sees: { ...refundsNow, 'question:refund-case': 'over-takings' },
    remedies: { 'remedy:refund-once-funded': 'helped' },
    money: 'not-given-back',
    // 3.33: takings too small: later the same day or top up, as the acquirer says; so he may be asked first.
    firstActs: [['remedy:refund-once-funded', 'remedy:ask-acquirer-original'], ['remedy:look-up-original']],
    never: [...neverAtARefund, 'remedy:void-instead-of-refund'],
    finally: { ends: 'solved', cause: 'cause:refund-funds-short', owner: 'shop-owner', withinActs: 2 },
  },
  {
    title: 'bought and brought back within the hour, and the cashier took the refund key',
    symptom,
    sees: { ...refundsNow, 'question:refund-original': 'same-day' },
    remedies: { 'remedy:void-instead-of-refund': 'helped' },
    money: 'not-given-back',
    // 3.33: same day and unsettled: void instead; 3.32: never settle before it.
    firstActs: [['remedy:void-instead-of-refund'], ['remedy:ask-acquirer-original']],
    never: [...neverAtARefund, 'remedy:look-up-original'],
    finally: { ends: 'solved', cause: 'cause:refund-same-day', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'a coat bought two months ago; the customer wants cash',
    symptom,
    sees: { ...refundsNow, 'question:refund-case': 'weeks-old' },
    remedies: { 'remedy:ask-acquirer-original': 'helped' },
    money: 'not-given-back',
    // V3: the acquirer adjusts by hand.
    firstActs: [['remedy:ask-acquirer-original'], []],
    never: neverAtARefund,
    finally: { ends: 'solved', cause: 'cause:original-too-old', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'the first refund ever in this shop; the machine is new, too',
    symptom,
    sees: {
      ...refundsNow,
      'question:refund-case': 'never-yet',
      'question:which-cards': 'every-card',
      'question:machine-history': 'new-or-replaced',
    },
    remedies: { 'remedy:ask-acquirer-enable': 'helped' },
    money: 'not-given-back',
    // V5: the acquirer opens it.
    firstActs: [['remedy:ask-acquirer-enable'], ['remedy:ask-acquirer-original']],
    never: neverAtARefund,
    finally: { ends: 'solved', cause: 'cause:function-not-open', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'it was paid by scanning, and the cashier looks for it under the card menu',
    symptom,
    sees: { ...refundsNow, 'question:refund-original': 'not-there', 'question:refund-case': 'other-form' },
    remedies: { 'remedy:refund-from-order': 'helped' },
    money: 'not-given-back',
    // 3.33: QR: refund from the order in the merchant app.
    firstActs: [['remedy:refund-from-order', 'remedy:ask-acquirer-original'], []],
    never: neverAtARefund,
    finally: { ends: 'solved', cause: 'cause:paid-another-way', owner: 'cashier', withinActs: 2 },
  },
  {
    title: 'the first refund hung without an answer, the second is refused; the list shows a reversal of it',
    symptom,
    sees: {
      ...refundsNow,
      'question:sale-before': 'unclear-before',
      'question:given-entry': 'undone',
    },
    // Section 5, 16: what was reversed is the refund: the customer has not got the money back.
    money: 'unknown-if-given-back',
    firstActs: [['remedy:ask-acquirer-original', 'remedy:ask-acquirer-enable'], ['remedy:look-up-original']],
    never: neverAtARefund,
  },
  {
    title: 'a refund is refused, and nobody is sure about anything',
    symptom,
    sees: {},
    // "Not sure" about an earlier refund: unknown.
    money: 'unknown-if-given-back',
    firstActs: [['remedy:ask-acquirer-original', 'remedy:ask-acquirer-enable'], []],
    never: [...neverAtARefund, ...neverWhileUnknown],
    finally: { owner: 'acquirer' },
  },
]
