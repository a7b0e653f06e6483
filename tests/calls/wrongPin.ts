import type { Conversation } from './call'
import { worksOnTheMachine } from './domainFacts'
import { neverWhileOpen, quietWholeMachine } from './machines'

const symptom = 'symptom:wrong-pin-55'

/** 3.25: whether one customer or all (3.8) decides everything; refused under either. */
const entry = { question: 'question:which-cards' } as const

/** Table 0.1, S8: keys are proven unless every customer gets 55; registration and sign-in are proven anyway. */
const notTheMachine = [
  ...worksOnTheMachine,
  'remedy:sign-in-once',
  'remedy:settle-then-sign-in',
  'remedy:ask-acquirer-keys',
  'remedy:reseat-pin-pad',
  'remedy:ask-vendor-pin-pad',
  'remedy:ask-acquirer-fault',
] as const

/** 3.25: if all customers get it, it is nobody's memory (3.8). */
const notTheCustomer = ['remedy:enter-pin-again', 'remedy:ask-bank-to-unlock-pin'] as const

export const wrongPin: readonly Conversation[] = [
  {
    title: 'one customer mistyped the PIN once; the card before went through',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'first-try',
      'question:which-cards': 'one-card',
    },
    entry,
    remedies: { 'remedy:enter-pin-again': 'helped' },
    // 55: the issuer refused.
    money: 'refused',
    // CSV 55: re-enter once.
    firstActs: [['remedy:enter-pin-again'], ['remedy:ask-bank-to-unlock-pin']],
    never: notTheMachine,
    finally: { ends: 'solved', cause: 'cause:wrong-pin-entered', withinActs: 1 },
  },
  {
    title: 'wrong once, wrong again, and the customer has a third idea',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'refused-before',
      'question:which-cards': 'one-card',
    },
    entry,
    remedies: { 'remedy:ask-bank-to-unlock-pin': 'helped' },
    // Every try was refused.
    money: 'refused',
    // CSV 55: re-enter once; repeated errors lock the card. The cardholder and the issuer are left (I1).
    firstActs: [['remedy:ask-bank-to-unlock-pin'], []],
    never: [...notTheMachine, 'remedy:enter-pin-again'],
    finally: { ends: 'solved', cause: 'cause:wrong-pin-entered', owner: 'cardholder', withinActs: 1 },
  },
  {
    title: 'every customer “mistypes” since the machine was opened this morning',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'first-try',
      'question:which-cards': 'every-card',
      'question:first-today': 'yes',
      'question:no-pin-payments': 'work',
    },
    entry,
    remedies: { 'remedy:sign-in-once': 'helped' },
    // Refused by 55.
    money: 'refused',
    // CSV 55: every card, suspect the PIN key: sign in again; table: first sale of the day, K2 +.
    firstActs: [['remedy:sign-in-once'], ['remedy:ask-acquirer-keys']],
    // K4 is for external pads (3.8), and this one is built in.
    never: [...notTheCustomer, 'remedy:reseat-pin-pad', 'remedy:ask-cardholder-to-call'],
    finally: {
      ends: 'solved',
      cause: 'cause:working-keys-out-of-step',
      owner: 'cashier',
      withinActs: 1,
    },
  },
  {
    title: 'every customer since the workshop had it; signing in went well and changed nothing',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'refused-before',
      'question:which-cards': 'every-card',
      'question:machine-history': 'repaired-or-reset',
      'question:after-sign-in': 'fails-again',
      'question:no-pin-payments': 'work',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-keys': 'helped' },
    // All tries refused.
    money: 'refused',
    // Table: every customer 55, K3 ++; after repair, K3 ++; sign-in succeeds and the sale fails again, K2 -.
    firstActs: [['remedy:ask-acquirer-keys'], ['remedy:ask-acquirer-fault']],
    never: [...notTheCustomer, 'remedy:sign-in-once', 'remedy:restart-terminal'],
    finally: { ends: 'solved', cause: 'cause:master-key-missing', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'every customer since the separate PIN pad hangs on another plug; scanning works',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'first-try',
      'question:which-cards': 'every-card',
      'question:pin-pad': 'separate-moved',
      'question:no-pin-payments': 'work',
    },
    entry,
    remedies: { 'remedy:reseat-pin-pad': 'helped' },
    // Refused by 55.
    money: 'refused',
    // Table: external PIN pad just moved and only PIN sales fail, K4 ++ twice; the CSV begins with the sign-in.
    firstActs: [['remedy:reseat-pin-pad', 'remedy:sign-in-once'], ['remedy:ask-acquirer-keys']],
    never: notTheCustomer,
    finally: { ends: 'solved', cause: 'cause:pin-pad-connection', owner: 'cashier', withinActs: 2 },
  },
  {
    title: '75 for one customer, who is sure to know the PIN now',
    symptom: 'symptom:pin-tries-exceeded-75',
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'refused-before',
      'question:which-cards': 'one-card',
    },
    entry,
    remedies: { 'remedy:ask-bank-to-unlock-pin': 'helped' },
    // 75: the issuer refused.
    money: 'refused',
    // CSV 75: never again with this card; another card, the holder's bank (3.25, I1).
    firstActs: [['remedy:ask-bank-to-unlock-pin'], []],
    never: [...notTheMachine, 'remedy:enter-pin-again', 'remedy:try-again-later'],
    finally: { ends: 'solved', cause: 'cause:pin-tries-used-up', owner: 'cardholder', withinActs: 1 },
  },
  {
    title: '38 after a time-out for the same card; the time-out is not in the list',
    symptom: 'symptom:pin-tries-exceeded-38',
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:which-cards': 'one-card',
    },
    entry,
    // 38 refused this try, the one before may have charged; absent is still unknown (section 5, 3).
    money: 'unknown',
    // CSV 38: another card; the cardholder unlocks it at the bank.
    firstActs: [['remedy:ask-bank-to-unlock-pin'], []],
    never: [...notTheMachine, ...neverWhileOpen, 'remedy:enter-pin-again'],
    finally: { ends: 'hand-over', cause: 'cause:pin-tries-used-up', owner: 'cardholder' },
  },
  {
    title: 'a time-out, then 55 for the same card; the list shows the first try reversed',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'undone',
      'question:which-cards': 'one-card',
    },
    entry,
    remedies: { 'remedy:enter-pin-again': 'helped' },
    // Unknown until looked up; a successful reversal has released the money (O28).
    money: 'unknown',
    moneyOnceLooked: 'released',
    // CSV 55: re-enter once, now that the first try is clear; nothing is refunded on top (section 5, 7).
    firstActs: [['remedy:enter-pin-again'], ['remedy:ask-bank-to-unlock-pin']],
    never: [...notTheMachine, 'remedy:refund-on-original-machine'],
    finally: { ends: 'solved', cause: 'cause:wrong-pin-entered', withinActs: 1 },
  },
  {
    title: '55, and nobody is sure about anything',
    symptom,
    sees: {},
    entry,
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // 3.25: I1, the cardholder; entering it again would be another payment while the first is in doubt.
    firstActs: [
      ['remedy:ask-bank-to-unlock-pin'],
      ['remedy:ask-acquirer-keys', 'remedy:reseat-pin-pad', 'remedy:ask-vendor-pin-pad'],
    ],
    never: [...neverWhileOpen, 'remedy:enter-pin-again', 'remedy:sign-in-once'],
    finally: { ends: 'hand-over', owner: 'cardholder' },
  },
]
