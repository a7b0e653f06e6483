import type { Conversation } from './call'

const symptom = 'symptom:issuer-timeout-68'

/** Section 5: what charges again or pays back while nobody knows. */
const neverWhileOpen = ['remedy:try-again-later', 'remedy:refund-on-original-machine'] as const

export const issuerTimeout68: readonly Conversation[] = [
  {
    title: 'the text says “time-out, please retry”; cards of one bank, not in the list',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'one-bank',
      'question:other-terminals': 'work',
      'question:time-of-day': 'other-time',
    },
    remedies: { 'remedy:wait-for-issuer': 'helped' },
    // CSV, 68: the text says retry, but money may have moved; absent is still unknown (section 5, 3).
    money: 'unknown',
    // Another bank's card works: I2 strongly up; let the reversal finish.
    firstActs: [['remedy:wait-for-issuer'], ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason']],
    never: neverWhileOpen,
    finally: { ends: 'solved', cause: 'cause:issuer-system-down', withinActs: 1 },
  },
  {
    title: 'the list shows the payment as success after all; the customer’s message says charged too',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:paid-entries': 'one',
      'question:which-cards': 'one-bank',
      'question:other-terminals': 'work',
      'question:time-of-day': 'other-time',
    },
    // Present as success is paid (section 5, 3).
    money: 'unknown',
    moneyOnceLooked: 'approved',
    // I2; a paid sale is not taken again.
    firstActs: [['remedy:wait-for-issuer'], ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason']],
    never: neverWhileOpen,
    finally: { cause: 'cause:issuer-system-down' },
  },
  {
    title: 'every bank’s cards, and the neighbours too',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'refused',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'neighbours-fail',
      'question:time-of-day': 'other-time',
    },
    remedies: { 'remedy:ask-acquirer-fault': 'helped', 'remedy:ask-acquirer-reason': 'helped' },
    // 68 does not say; looked up as refused.
    money: 'unknown',
    moneyOnceLooked: 'refused',
    // All cards and all machines: I2 down, switch and N10 up (waiting table: neighbour slow): report.
    firstActs: [['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason'], ['remedy:try-again-later']],
    never: ['remedy:wait-for-issuer', 'remedy:refund-on-original-machine'],
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'a power cut at the first try, 68 at the second; nobody finds the first',
    symptom,
    sees: {
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:which-cards': 'one-bank',
      'question:other-terminals': 'also-fail',
      'question:time-of-day': 'other-time',
    },
    // Both are in doubt, absent is still unknown.
    money: 'unknown',
    // I2; or the acquirer, who sees the host's result (section 5, 6).
    firstActs: [['remedy:wait-for-issuer', 'remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason'], []],
    never: neverWhileOpen,
    finally: { ends: 'hand-over', cause: 'cause:issuer-system-down' },
  },
  {
    title: 'not sure about anything but the 68',
    symptom,
    sees: {},
    // 68 and "not sure" about earlier attempts: unknown.
    money: 'unknown',
    // I2 very common: wait with other banks' cards.
    firstActs: [['remedy:wait-for-issuer'], ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason']],
    never: neverWhileOpen,
    finally: { ends: 'hand-over' },
  },
]
