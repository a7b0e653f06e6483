import type { Conversation } from './call'
import { neverWhileUnknown, presentsAgain } from './machines'

const symptom = 'symptom:void-refused'

/** A void, tried for the first time, of one customer’s whole sale. */
const voidsNow = {
  'question:sale-before': 'first-try',
  'question:give-how-much': 'whole',
  'question:refused-where': 'after-sending',
} as const

/**
 * 3.32: settling, or settling and signing in, ends the void for good; the cardholder’s bank has no part in it; and no
 * payment is missing, so that nothing is taken again.
 */
const neverAtAVoid = [
  'remedy:settle-batch',
  'remedy:settle-then-sign-in',
  'remedy:send-waiting-then-settle',
  'remedy:sign-in-once',
  'remedy:ask-cardholder-to-call',
  ...presentsAgain,
] as const

export const voidRefused: readonly Conversation[] = [
  {
    title: 'the machine settled by itself in the afternoon; the customer came back in the evening',
    symptom,
    sees: { ...voidsNow, 'question:original-found': 'older' },
    remedies: { 'remedy:refund-instead-of-void': 'helped' },
    // Section 5, 16: a void that is refused changes nothing, the sale stands.
    money: 'not-given-back',
    // 3.32: today and unsettled no more: otherwise a refund.
    firstActs: [['remedy:refund-instead-of-void'], ['remedy:ask-acquirer-original']],
    never: [...neverAtAVoid, 'remedy:look-up-original', 'remedy:refund-on-original-machine'],
    finally: { ends: 'solved', cause: 'cause:void-day-over', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'the voucher number was read from the slip below; a new roll of paper is a red herring',
    symptom,
    sees: {
      ...voidsNow,
      'question:original-found': 'differs',
      'question:machine-history': 'updated',
      'question:which-cards': 'one-card',
    },
    remedies: { 'remedy:look-up-original': 'helped' },
    money: 'not-given-back',
    // 3.32: today, unsettled: once more with the right number, same card, whole amount.
    firstActs: [['remedy:look-up-original'], ['remedy:ask-acquirer-original']],
    never: [...neverAtAVoid, 'remedy:refund-instead-of-void'],
    finally: { ends: 'solved', cause: 'cause:original-details-wrong', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'sold at the front counter, voided at the back one',
    symptom,
    sees: { ...voidsNow, 'question:original-found': 'other-machine' },
    remedies: { 'remedy:refund-on-original-machine': 'helped' },
    money: 'not-given-back',
    // 3.32: another machine (58): on the same machine.
    firstActs: [['remedy:refund-on-original-machine'], ['remedy:ask-acquirer-original']],
    never: [...neverAtAVoid, 'remedy:refund-instead-of-void'],
    finally: { ends: 'solved', cause: 'cause:original-terminal-differs', withinActs: 1 },
  },
  {
    title: '22 at a void that a colleague had done an hour before',
    symptom: 'code:22',
    sees: {
      ...voidsNow,
      'question:what-was-done': 'void',
      'question:original-found': 'not-standing',
    },
    remedies: { 'remedy:leave-given-back': 'helped' },
    // It was given back by the first void: what was to be voided does not count any more.
    money: 'given-back',
    // 3.32: 22: look for the void or reversal in the list; it may be done -> acquirer.
    firstActs: [['remedy:leave-given-back', 'remedy:ask-acquirer-original'], []],
    never: [...neverAtAVoid, 'remedy:refund-instead-of-void', 'remedy:look-up-original'],
    finally: { ends: 'solved', cause: 'cause:original-not-standing', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '12 at the void of a sale that the list shows as refused; the customer swears that he paid',
    symptom: 'code:12',
    sees: {
      ...voidsNow,
      'question:code-seen': 'card',
      'question:what-was-done': 'void',
      'question:original-found': 'not-there',
    },
    remedies: { 'remedy:ask-acquirer-original': 'helped' },
    // Nothing went back; whether anything was ever paid, the acquirer sees.
    money: 'not-given-back',
    // 3.32: the sale never succeeded (12, 25) -> acquirer. No refund of what nobody has found.
    firstActs: [['remedy:ask-acquirer-original'], []],
    never: [...neverAtAVoid, 'remedy:refund-instead-of-void', 'remedy:look-up-original'],
    finally: { ends: 'solved', cause: 'cause:original-never-paid', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '14 at a void: the customer has brought the new card that came instead of the old one',
    symptom: 'code:14',
    sees: {
      ...voidsNow,
      'question:what-was-done': 'void',
      'question:original-found': 'differs',
      'question:which-cards': 'one-card',
    },
    remedies: { 'remedy:look-up-original': 'helped' },
    // A refused void changes nothing: the sale stands (section 5, 16).
    money: 'not-given-back',
    // 3.32: another card (14): same card.
    firstActs: [['remedy:look-up-original'], ['remedy:ask-acquirer-original']],
    never: [...neverAtAVoid, 'remedy:ask-cardholder-new-card', 'remedy:wipe-card'],
    finally: { ends: 'solved', cause: 'cause:original-details-wrong', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '58 at a void on the counter’s second machine',
    symptom: 'code:58',
    sees: { ...voidsNow, 'question:what-was-done': 'void', 'question:original-found': 'other-machine' },
    remedies: { 'remedy:refund-on-original-machine': 'helped' },
    money: 'not-given-back',
    // 3.32: another machine (58): on the same machine; no registration is at fault.
    firstActs: [['remedy:refund-on-original-machine'], ['remedy:ask-acquirer-original']],
    never: [...neverAtAVoid, 'remedy:ask-acquirer-registration', 'remedy:ask-acquirer-reverify'],
    finally: { ends: 'solved', cause: 'cause:original-terminal-differs', withinActs: 1 },
  },
  {
    title: 'only the dessert is to go back, and the machine refuses the smaller amount',
    symptom,
    sees: { ...voidsNow, 'question:original-found': 'fits', 'question:give-how-much': 'part' },
    remedies: { 'remedy:void-whole-then-charge': 'helped' },
    money: 'not-given-back',
    // V4: void not equal to the original: the right amount, the rest as a new sale.
    firstActs: [
      ['remedy:void-whole-then-charge'],
      ['remedy:look-up-original', 'remedy:ask-acquirer-original'],
    ],
    never: [...neverAtAVoid, 'remedy:refund-instead-of-void'],
    finally: { ends: 'solved', cause: 'cause:void-not-whole', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'the menu wants a password that only the owner has',
    symptom,
    sees: {
      ...voidsNow,
      'question:original-found': 'fits',
      'question:refused-where': 'at-menu',
    },
    remedies: { 'remedy:have-supervisor-void': 'helped' },
    money: 'not-given-back',
    // 3.32: function locked or needs the supervisor.
    firstActs: [['remedy:have-supervisor-void'], ['remedy:look-up-original', 'remedy:ask-acquirer-original']],
    never: [...neverAtAVoid, 'remedy:refund-instead-of-void'],
    finally: { ends: 'solved', cause: 'cause:void-locked', owner: 'shop-owner', withinActs: 1 },
  },
  {
    title: 'the first void got no answer, the second is refused; nobody can say which slip it was',
    symptom,
    sees: {
      ...voidsNow,
      'question:sale-before': 'unclear-before',
      'question:given-entry': 'no-entry',
      'question:original-found': 'not-sure',
    },
    remedies: { 'remedy:ask-acquirer-original': 'helped' },
    // Section 5, 16: a void without an answer is unknown; looked up and not found stays unknown. Never a second void.
    money: 'unknown-if-given-back',
    firstActs: [['remedy:ask-acquirer-original'], []],
    never: [...neverAtAVoid, ...neverWhileUnknown],
    finally: { owner: 'acquirer' },
  },
  {
    title: 'a void is refused, and nobody is sure about anything',
    symptom,
    sees: {},
    // "Not sure" about an earlier void: unknown.
    money: 'unknown-if-given-back',
    firstActs: [['remedy:ask-acquirer-original'], []],
    never: [...neverAtAVoid, ...neverWhileUnknown],
    finally: { owner: 'acquirer' },
  },
]
