import type { Conversation } from './call'

const symptom = 'symptom:bank-or-network-unavailable'

/** 91, 92 and 90 refuse; 68, 96 and 98 do not say (section 5): until the number is known the sale is unknown. */
const entry = { question: 'question:which-host-code', moneyUntil: 'unknown' } as const

/** Section 5: what charges again or pays back while nobody knows. */
const neverWhileOpen = ['remedy:try-again-later', 'remedy:refund-on-original-machine'] as const

export const bankOrNetworkUnavailable: readonly Conversation[] = [
  {
    title: '“issuer not available”, and the number was 91: cards of one bank, the others go through',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:which-host-code': '91',
      'question:which-cards': 'one-bank',
      'question:other-terminals': 'work',
      'question:time-of-day': 'other-time',
      // Red herring: 3.24, not the shop.
      'question:router-changed': 'yes',
    },
    entry,
    remedies: { 'remedy:wait-for-issuer': 'helped', 'remedy:try-again-later': 'helped' },
    // 91 refuses (section 5).
    money: 'refused',
    // Another bank's card works: I2 strongly up; CSV, 91: card of another bank, later.
    firstActs: [
      ['remedy:wait-for-issuer', 'remedy:try-again-later'],
      ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason'],
    ],
    finally: { ends: 'solved', cause: 'cause:issuer-system-down', withinActs: 1 },
  },
  {
    title: '“system busy, try again later”, and the number was 96: nobody tries again, every shop has it',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:which-host-code': '96',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'neighbours-fail',
      'question:time-of-day': 'other-time',
      'question:machine-history': 'in-daily-use',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-fault': 'helped' },
    // 96 does not say; absent from the list is still unknown (section 5, 3).
    money: 'unknown',
    // CSV, 96: several terminals at once, outage, report; all cards: N10 up.
    firstActs: [['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason'], []],
    never: [...neverWhileOpen, 'remedy:wait-for-issuer'],
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'says 91, and the slip says 98: refused a moment ago, and now nobody knows',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:which-host-code': '91',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'one-bank',
      'question:other-terminals': 'work',
      'question:time-of-day': 'other-time',
    },
    entry,
    // Section 5: 91 is refused, 98 unknown, and then the look at the record comes before all else.
    changesMind: {
      afterAnswering: 'question:which-cards',
      question: 'question:which-host-code',
      to: '98',
      money: 'unknown',
      thenAsks: 'question:paid-entries',
      forGood: true,
    },
    remedies: { 'remedy:wait-for-issuer': 'helped' },
    // While it passed for 91.
    money: 'refused',
    // One bank's cards: I2 strongly up; other cards meanwhile, this sale is not tried again.
    firstActs: [['remedy:wait-for-issuer'], ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason']],
    never: neverWhileOpen,
    finally: { ends: 'solved', cause: 'cause:issuer-system-down', withinActs: 1 },
  },
  {
    title: 'a time-out for this customer, then the text with 92; the list has the first payment as success',
    symptom,
    sees: {
      'question:sale-before': 'unclear-before',
      'question:which-host-code': '92',
      'question:paid-entries': 'one',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'also-fail',
      'question:time-of-day': 'other-time',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-fault': 'helped', 'remedy:ask-acquirer-reason': 'helped' },
    // 92 refused this try, the one before is paid once looked up (section 5, 3).
    money: 'unknown',
    moneyOnceLooked: 'approved',
    // CSV, 92: all cards, acquirer or switch side: report.
    firstActs: [['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason'], []],
    never: [...neverWhileOpen, 'remedy:wait-for-issuer'],
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'the text without a number the cashier remembers; only cards of one bank',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'refused',
      'question:which-cards': 'one-bank',
      'question:other-terminals': 'work',
      'question:time-of-day': 'other-time',
    },
    entry,
    remedies: { 'remedy:wait-for-issuer': 'helped', 'remedy:try-again-later': 'helped' },
    // May have been 68, 96 or 98: unknown; the record says refused.
    money: 'unknown',
    moneyOnceLooked: 'refused',
    // Another bank's card works: I2 strongly up.
    firstActs: [
      ['remedy:wait-for-issuer', 'remedy:try-again-later'],
      ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason'],
    ],
    never: ['remedy:refund-on-original-machine'],
    finally: { ends: 'solved', cause: 'cause:issuer-system-down', withinActs: 1 },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    entry,
    // Neither number nor earlier attempts are known: unknown.
    money: 'unknown',
    // 3.24: not the shop; waiting with other banks' cards charges nobody, reporting neither.
    firstActs: [
      [
        'remedy:wait-for-issuer',
        'remedy:ask-acquirer-fault',
        'remedy:ask-acquirer-reason',
        'remedy:wait-out-day-end',
      ],
      [],
    ],
    never: neverWhileOpen,
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
]
