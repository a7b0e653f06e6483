import type { Conversation } from './call'

const symptom = 'symptom:no-issuer-answer-98'

/** Section 5: what charges again or pays back while nobody knows. */
const neverWhileOpen = ['remedy:try-again-later', 'remedy:refund-on-original-machine'] as const

export const noIssuerAnswer98: readonly Conversation[] = [
  {
    title: 'cards of one bank; not in the list, and a reversal is waiting',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:which-cards': 'one-bank',
      'question:other-terminals': 'work',
      'question:time-of-day': 'other-time',
    },
    remedies: { 'remedy:wait-for-issuer': 'helped' },
    // 98: the line is proven, the result is not (section 0); absent is still unknown.
    money: 'unknown',
    // Another bank's card works: I2 strongly up; CSV, 98: wait for the reversal, another bank's card.
    firstActs: [['remedy:wait-for-issuer'], ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason']],
    never: neverWhileOpen,
    finally: { ends: 'solved', cause: 'cause:issuer-system-down', withinActs: 1 },
  },
  {
    title: 'cards of one bank; the list shows a successful reversal',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'undone',
      'question:which-cards': 'one-bank',
      'question:other-terminals': 'also-fail',
      'question:time-of-day': 'other-time',
    },
    remedies: { 'remedy:wait-for-issuer': 'helped', 'remedy:try-again-later': 'helped' },
    // Released once the reversal was seen (section 5, 5).
    money: 'unknown',
    moneyOnceLooked: 'released',
    // I2, or that bank's line; a later try is safe now, a refund on top is not (section 5, 7).
    firstActs: [
      ['remedy:wait-for-issuer', 'remedy:try-again-later'],
      ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason'],
    ],
    never: ['remedy:refund-on-original-machine'],
    finally: { ends: 'solved', cause: 'cause:issuer-line-down', withinActs: 2 },
  },
  {
    title: 'every bank’s cards and every machine; the payment is not in the list',
    symptom,
    sees: {
      'question:sale-before': 'refused-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'neighbours-fail',
      'question:time-of-day': 'other-time',
    },
    remedies: { 'remedy:ask-acquirer-fault': 'helped', 'remedy:ask-acquirer-reason': 'helped' },
    // Earlier tries refused, this one unknown: the worst of both.
    money: 'unknown',
    // All cards fail with one code: I2 down; the switch sets 98 (CSV): report.
    firstActs: [['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason'], []],
    never: [...neverWhileOpen, 'remedy:wait-for-issuer', 'remedy:ask-cardholder-to-call'],
    finally: { ends: 'solved', cause: 'cause:switch-fault', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'tried twice because nothing came; the list shows both as success',
    symptom,
    sees: {
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'two-or-more',
      'question:which-cards': 'one-bank',
      'question:other-terminals': 'work',
      'question:time-of-day': 'other-time',
    },
    remedies: { 'remedy:wait-for-issuer': 'helped' },
    // Two successes for one sale, looked up.
    money: 'unknown',
    moneyOnceLooked: 'charged-twice',
    // I2; nothing is taken again.
    firstActs: [['remedy:wait-for-issuer'], ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason']],
    never: ['remedy:try-again-later'],
    finally: { ends: 'solved', cause: 'cause:issuer-system-down', withinActs: 1 },
  },
  {
    title: 'not sure about anything but the 98',
    symptom,
    sees: {},
    // 98 and "not sure" about earlier attempts: unknown.
    money: 'unknown',
    // I2 very common: wait with other banks' cards.
    firstActs: [['remedy:wait-for-issuer'], ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason']],
    never: neverWhileOpen,
    finally: { ends: 'hand-over' },
  },
]
