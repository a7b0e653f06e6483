import type { Conversation } from './call'

const symptom = 'symptom:issuer-inoperative-91'

export const issuerInoperative91: readonly Conversation[] = [
  {
    title: 'cards of one bank only; a new SIM and a move are red herrings',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:which-cards': 'one-bank',
      'question:other-terminals': 'work',
      'question:time-of-day': 'other-time',
      'question:sim-changed': 'yes',
      'question:moved': 'yes',
    },
    remedies: { 'remedy:wait-for-issuer': 'helped', 'remedy:try-again-later': 'helped' },
    // 91 refuses (section 5), first try.
    money: 'refused',
    // Another bank's card works: I2 strongly up; CSV: card of another bank, later.
    firstActs: [
      ['remedy:wait-for-issuer', 'remedy:try-again-later'],
      ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason'],
    ],
    finally: { ends: 'solved', cause: 'cause:issuer-system-down', withinActs: 1 },
  },
  {
    title: 'every bank’s cards, at ten to twelve at night',
    symptom,
    sees: {
      'question:sale-before': 'refused-before',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'also-fail',
      'question:time-of-day': 'around-midnight',
    },
    remedies: { 'remedy:wait-out-day-end': 'helped', 'remedy:try-again-later': 'helped' },
    // Every try was refused.
    money: 'refused',
    // 23:00 to 00:30: X1 strongly up, all cards: I2 down; X1: wait 5 to 20 minutes.
    firstActs: [
      ['remedy:wait-out-day-end', 'remedy:try-again-later'],
      ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason'],
    ],
    // No other bank's cards to take meanwhile.
    never: ['remedy:wait-for-issuer'],
    finally: { ends: 'solved', cause: 'cause:switch-day-end', withinActs: 2 },
  },
  {
    title: 'every bank’s cards, in every shop, at noon',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'neighbours-fail',
      'question:time-of-day': 'other-time',
    },
    remedies: { 'remedy:ask-acquirer-fault': 'helped', 'remedy:ask-acquirer-reason': 'helped' },
    // 91 refuses, first try.
    money: 'refused',
    // All cards fail with one code: I2 down, the acquirer's side and the switch up (CSV: who decides issuer; switch): report.
    firstActs: [
      ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason'],
      ['remedy:try-again-later', 'remedy:wait-out-day-end'],
    ],
    never: ['remedy:wait-for-issuer'],
    finally: { ends: 'solved', cause: 'cause:switch-fault', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'a time-out for the same card, then 91; the payment is not in the list',
    symptom,
    sees: {
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'one-bank',
      'question:other-terminals': 'work',
      'question:time-of-day': 'other-time',
    },
    remedies: { 'remedy:wait-for-issuer': 'helped' },
    // 91 refused this try, the one before may have charged; absent is still unknown (section 5, 3).
    money: 'unknown',
    // I2; while the first try is open this sale is not tried again, other banks' cards are other sales.
    firstActs: [['remedy:wait-for-issuer'], ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason']],
    never: ['remedy:try-again-later', 'remedy:refund-on-original-machine'],
    finally: { ends: 'solved', cause: 'cause:issuer-system-down', withinActs: 1 },
  },
  {
    title: 'not sure about anything but the 91',
    symptom,
    sees: {},
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // I2 very common: wait with other banks' cards; nothing that charges again.
    firstActs: [
      ['remedy:wait-for-issuer'],
      ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason', 'remedy:wait-out-day-end'],
    ],
    never: ['remedy:try-again-later', 'remedy:refund-on-original-machine'],
    finally: { ends: 'hand-over' },
  },
]
