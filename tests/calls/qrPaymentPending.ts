import type { Conversation } from './call'

const symptom = 'symptom:qr-payment-pending'

/** Section 5 and 3.21: what takes the money again, gives it back on top, or cuts off the open order. */
const neverWhileOpen = [
  'remedy:try-again-later',
  'remedy:refund-on-original-machine',
  'remedy:restart-terminal',
  'remedy:restart-and-sign-in',
] as const

export const qrPaymentPending: readonly Conversation[] = [
  {
    title: 'the customer’s phone still asks for the password',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:wallet-shows': 'asks-password',
      'question:order-query': 'still-paying',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:let-customer-finish-paying': 'helped' },
    // 3.21: customer still has to enter a password, nobody knows the end; absent is still unknown.
    money: 'unknown',
    // 3.21: the customer may finish, the cashier polls up to about 60 s; only then, and right after the last query, cancel.
    firstActs: [
      ['remedy:let-customer-finish-paying', 'remedy:query-order'],
      ['remedy:cancel-open-order', 'remedy:ask-acquirer-order'],
    ],
    never: neverWhileOpen,
    finally: { ends: 'solved', cause: 'cause:customer-still-paying', withinActs: 2 },
  },
  {
    title: 'the customer closed the page and wants to scan again; the order is still open',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:wallet-shows': 'not-paid',
      'question:order-query': 'still-paying',
      'question:other-terminals': 'work',
      'question:qr-works': 'works',
    },
    remedies: { 'remedy:cancel-open-order': 'helped' },
    // 3.21, section 5, 10: still paying is open, whatever the phone shows.
    money: 'unknown',
    // Section 5, 10: query by order number; if still paying, cancel right after the last query. No second scan before.
    firstActs: [
      ['remedy:query-order', 'remedy:cancel-open-order', 'remedy:let-customer-finish-paying'],
      ['remedy:ask-acquirer-order'],
    ],
    never: neverWhileOpen,
    finally: { ends: 'solved', cause: 'cause:customer-still-paying', withinActs: 3 },
  },
  {
    title: 'the phone shows it as paid and the customer wants to leave; the query gives no clear answer',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:wallet-shows': 'paid',
      'question:order-query': 'no-clear-answer',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-acquirer-order': 'helped' },
    // Section 5, told: what the customer’s phone says never clears anything; not found stays unknown.
    money: 'unknown',
    // 3.21: or the result got lost; query by order number, and every order without a clear answer is cancelled right after.
    firstActs: [['remedy:query-order', 'remedy:ask-acquirer-order'], ['remedy:ask-acquirer-fault']],
    never: [...neverWhileOpen, 'remedy:let-customer-finish-paying'],
    finally: { ends: 'solved', cause: 'cause:order-result-lost', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: 'the phone asked for the password, and now it says paid; the query knows nothing',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:wallet-shows': 'paid',
      'question:order-query': 'no-clear-answer',
    },
    remedies: { 'remedy:query-order': 'helped', 'remedy:ask-acquirer-order': 'helped' },
    // Told by the customer’s phone: still unknown (section 5).
    money: 'unknown',
    // Section 5, 10: query by order number; without a clear result the order is cancelled right after the last query.
    firstActs: [['remedy:query-order', 'remedy:ask-acquirer-order'], ['remedy:ask-acquirer-fault']],
    never: [...neverWhileOpen, 'remedy:let-customer-finish-paying'],
    finally: { ends: 'solved', cause: 'cause:order-result-lost', withinActs: 2 },
  },
  {
    title: 'no scan gets an answer, and the neighbours of the same acquirer wait too',
    symptom,
    sees: {
      'question:sale-before': 'refused-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:wallet-shows': 'not-paid',
      'question:order-query': 'no-clear-answer',
      'question:qr-works': 'fails',
      'question:other-terminals': 'neighbours-fail',
    },
    remedies: { 'remedy:ask-acquirer-fault': 'helped' },
    // A card was refused before, this order may be paid: the worst of both.
    money: 'unknown',
    // O7 all fail at once: N10; query and order look-up harm nobody.
    firstActs: [['remedy:ask-acquirer-fault', 'remedy:query-order', 'remedy:ask-acquirer-order'], []],
    never: neverWhileOpen,
    finally: { ends: 'solved', cause: 'cause:acquirer-front-end-down', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: 'scanned a second time already: the list shows both as success',
    symptom,
    sees: {
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'two-or-more',
      'question:order-query': 'paid',
      'question:wallet-shows': 'paid',
    },
    // Two successes for one sale, looked up (section 5; 3.21: never a second scan before the first order is closed).
    money: 'unknown',
    moneyOnceLooked: 'charged-twice',
    // Nothing is open any more; the acquirer looks, and void or refund is the money part of the page (section 5, 9).
    firstActs: [['remedy:query-order', 'remedy:ask-acquirer-order', 'remedy:ask-acquirer-fault'], []],
    never: [
      'remedy:try-again-later',
      'remedy:cancel-open-order',
      'remedy:let-customer-finish-paying',
      'remedy:restart-terminal',
    ],
  },
  {
    title: 'the order was closed: the list shows it cancelled, and the customer wants the money back as well',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'undone',
      'question:order-query': 'closed',
      'question:wallet-shows': 'not-paid',
      'question:other-terminals': 'work',
    },
    // A void looked up: released (section 5).
    money: 'unknown',
    moneyOnceLooked: 'released',
    // 3.21: the result got lost or the customer did not finish; queries are harmless, a refund on top is not (section 5, 7).
    firstActs: [
      [
        'remedy:query-order',
        'remedy:ask-acquirer-order',
        'remedy:ask-acquirer-fault',
        'remedy:try-again-later',
      ],
      [],
    ],
    never: [
      'remedy:refund-on-original-machine',
      'remedy:cancel-open-order',
      'remedy:let-customer-finish-paying',
    ],
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    // 3.21 and "not sure" about earlier attempts: unknown.
    money: 'unknown',
    // 3.21: query first; what gives no clear result is cancelled right after the last query.
    firstActs: [
      ['remedy:query-order', 'remedy:let-customer-finish-paying', 'remedy:ask-acquirer-order'],
      ['remedy:ask-acquirer-fault'],
    ],
    never: neverWhileOpen,
    finally: { ends: 'open-payment', owner: 'acquirer' },
  },
]
