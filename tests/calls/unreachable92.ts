import type { Conversation } from './call'

const symptom = 'symptom:unreachable-92'

export const unreachable92: readonly Conversation[] = [
  {
    title: 'cards of one bank; “network unreachable” made the owner restart the router',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:which-cards': 'one-bank',
      'question:other-terminals': 'also-fail',
      'question:time-of-day': 'other-time',
      // Red herring: CSV, 92 is the host's network, not the shop's.
      'question:router-changed': 'yes',
      'question:bearer': 'wifi',
    },
    remedies: { 'remedy:wait-for-issuer': 'helped', 'remedy:try-again-later': 'helped' },
    // 92 refuses (section 5), first try.
    money: 'refused',
    // CSV, 92: single bank, that bank's line; later, card of another bank.
    firstActs: [
      ['remedy:wait-for-issuer', 'remedy:try-again-later'],
      ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason'],
    ],
    finally: { ends: 'solved', cause: 'cause:issuer-line-down', withinActs: 2 },
  },
  {
    title: 'every bank’s cards, and every machine in the street',
    symptom,
    sees: {
      'question:sale-before': 'refused-before',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'neighbours-fail',
      'question:time-of-day': 'other-time',
    },
    remedies: { 'remedy:ask-acquirer-fault': 'helped' },
    // Every try was refused.
    money: 'refused',
    // CSV, 92: all, acquirer or switch side: report.
    firstActs: [['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason'], []],
    never: ['remedy:wait-for-issuer', 'remedy:ask-cardholder-to-call'],
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'every bank’s cards, only on machines of this acquirer’s new routing',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'work',
      'question:time-of-day': 'other-time',
    },
    remedies: { 'remedy:ask-acquirer-reason': 'helped', 'remedy:ask-acquirer-fault': 'helped' },
    // 92 refuses, first try.
    money: 'refused',
    // CSV, 92: routing impossible, decided by switch or acquirer; all cards: the acquirer.
    firstActs: [['remedy:ask-acquirer-reason', 'remedy:ask-acquirer-fault'], []],
    never: ['remedy:wait-for-issuer', 'remedy:ask-cardholder-to-call'],
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 1 },
  },
  {
    title:
      'a time-out for the same customer, then 92; the list shows a reversal, and somebody wants to refund',
    symptom,
    sees: {
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'undone',
      'question:which-cards': 'one-bank',
      'question:other-terminals': 'work',
      'question:time-of-day': 'other-time',
    },
    remedies: { 'remedy:wait-for-issuer': 'helped', 'remedy:try-again-later': 'helped' },
    // The try before is unknown until looked up, and released once reversed (O28).
    money: 'unknown',
    moneyOnceLooked: 'released',
    // One bank: its line or its system; with the sale released a later try is safe, a refund on top is not (section 5, 7).
    firstActs: [
      ['remedy:wait-for-issuer', 'remedy:try-again-later'],
      ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason'],
    ],
    never: ['remedy:refund-on-original-machine'],
    finally: { ends: 'solved', cause: 'cause:issuer-line-down', withinActs: 2 },
  },
  {
    title: 'not sure about anything but the 92',
    symptom,
    sees: {},
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // CSV, 92: another bank's card, or the acquirer's and the switch's side: waiting and reporting harm nobody.
    firstActs: [['remedy:wait-for-issuer', 'remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason'], []],
    never: ['remedy:try-again-later', 'remedy:refund-on-original-machine'],
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
]
