import type { Conversation } from './call'

const symptom = 'symptom:not-permitted-58'

/** "无效终端" without a number: 3.4 asks for the exact number first. Both numbers are refusals. */
const umbrella = 'symptom:invalid-terminal'
const entry = { question: 'question:which-number' } as const

/** A bank's card machine in its usual place, of which nobody changed anything, at an ordinary sale. */
const quietMachine = {
  'question:unsent-records': 'none',
  'question:bearer': 'sim',
  'question:sim-changed': 'no',
  'question:machine-history': 'in-daily-use',
  'question:moved': 'no',
  'question:numbers-match': 'same',
  'question:acquirer-notice': 'none',
  'question:other-terminals': 'work',
  'question:supplier': 'bank-or-acquirer',
  'question:twin-number': 'no',
  'question:which-cards': 'every-card',
} as const

export const notPermitted58: readonly Conversation[] = [
  {
    title: '“invalid terminal”, and the number was 58: every card, and a notice about expired papers',
    symptom: umbrella,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:which-number': '58',
      'question:acquirer-notice': 'papers-or-closure',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-account-state': 'helped' },
    // 58 and 97 are both refusals.
    money: 'refused',
    // All cards: R2, R3 or R6 at the acquirer; O22 expired papers: R6 strongly up.
    firstActs: [
      ['remedy:ask-acquirer-account-state'],
      ['remedy:ask-acquirer-registration', 'remedy:ask-acquirer-reverify'],
    ],
    never: ['remedy:ask-cardholder-to-call', 'remedy:refund-on-original-machine'],
    finally: { ends: 'solved', cause: 'cause:merchant-suspended', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'one card only; other banks’ cards work',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:which-cards': 'one-card',
      'question:card-notice': 'refusal',
      'question:card-kind': 'foreign-new-or-unused',
    },
    remedies: { 'remedy:ask-cardholder-to-call': 'helped' },
    // Refused by 58.
    money: 'refused',
    // 3.23: one card, the issuer's rule; another card, or the cardholder calls.
    firstActs: [['remedy:ask-cardholder-to-call'], []],
    never: ['remedy:ask-acquirer-registration', 'remedy:ask-acquirer-reverify', 'remedy:restart-terminal'],
    finally: { ends: 'solved', cause: 'cause:card-not-allowed-here', owner: 'cardholder', withinActs: 1 },
  },
  {
    title: 'a refund at the new till of a sale made on the old one',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:what-was-done': 'refund',
      'question:which-cards': 'one-card',
    },
    remedies: { 'remedy:refund-on-original-machine': 'helped' },
    // Refused by 58.
    money: 'not-given-back',
    // 3.23: refund or void only, the terminal number differs from the original's.
    firstActs: [['remedy:refund-on-original-machine'], []],
    finally: { ends: 'solved', cause: 'cause:original-terminal-differs', withinActs: 1 },
  },
  {
    title: 'every card, after half a year unused',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:machine-history': 'idle-3-12-months',
    },
    remedies: { 'remedy:ask-acquirer-reverify': 'helped' },
    // Refused by 58.
    money: 'refused',
    // O15: R3 strongly up; identity is verified again.
    firstActs: [
      ['remedy:ask-acquirer-reverify'],
      ['remedy:ask-acquirer-account-state', 'remedy:ask-acquirer-registration'],
    ],
    never: ['remedy:ask-cardholder-to-call', 'remedy:refund-on-original-machine'],
    finally: { ends: 'solved', cause: 'cause:dormant', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'every card, since the phone line was changed',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'refused-before',
      'question:bearer': 'not-sure',
      'question:sim-changed': 'yes',
      'question:unsent-records': 'not-sure',
    },
    remedies: { 'remedy:ask-acquirer-register-sim': 'helped' },
    // All tries refused.
    money: 'refused',
    // O13: R5 strongly up (58: calling line not the registered one, 3.4); no power-off with records unknown.
    firstActs: [['remedy:ask-acquirer-register-sim'], ['remedy:ask-acquirer-registration']],
    finally: { ends: 'solved', cause: 'cause:sim-or-line-not-registered', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'every card on the replacement machine, whose number is not the sticker’s',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:machine-history': 'new-or-replaced',
      'question:numbers-match': 'differ',
    },
    remedies: { 'remedy:ask-acquirer-registration': 'helped' },
    // Refused by 58.
    money: 'refused',
    // O16 and O21: R2 strongly up twice; re-bind.
    firstActs: [['remedy:ask-acquirer-registration'], []],
    never: ['remedy:ask-cardholder-to-call'],
    finally: { ends: 'solved', cause: 'cause:binding-mismatch', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'not sure about anything but the 58',
    symptom,
    sees: {},
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // R2, R3 and R6 at the acquirer, or the issuer's rule; all are calls. No refund while the money is unknown.
    firstActs: [
      [
        'remedy:ask-acquirer-registration',
        'remedy:ask-acquirer-account-state',
        'remedy:ask-acquirer-reverify',
        'remedy:ask-cardholder-to-call',
      ],
      [],
    ],
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
  {
    title: '“invalid terminal”, and nobody is sure about anything',
    symptom: umbrella,
    sees: {},
    entry,
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // R1 and R2 are the very common ones under 97, R2, R3 and R6 those of 58.
    firstActs: [
      ['remedy:ask-acquirer-registration'],
      [
        'remedy:ask-acquirer-account-state',
        'remedy:ask-acquirer-reverify',
        'remedy:ask-acquirer-relocation',
        'remedy:ask-acquirer-register-sim',
        'remedy:ask-cardholder-to-call',
      ],
    ],
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
  {
    title: '“invalid terminal” without any number, since the shop moved',
    symptom: umbrella,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:which-number': 'other-or-none',
      'question:moved': 'yes',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-relocation': 'helped' },
    // A refusal under every code this text stands for.
    money: 'refused',
    // O14: R4 strongly up; R5 follows a move too.
    firstActs: [
      ['remedy:ask-acquirer-relocation'],
      ['remedy:ask-acquirer-register-sim', 'remedy:ask-acquirer-registration'],
    ],
    finally: { ends: 'solved', cause: 'cause:moved-away', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '“invalid terminal”, and the number was 97: a machine delivered yesterday',
    symptom: umbrella,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:which-number': '97',
      'question:machine-history': 'new-or-replaced',
      'question:sign-in-result': 'same-message',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-registration': 'helped' },
    // Came at sign-in, nobody paid yet.
    money: 'not-sent',
    // O16: R1 and R2 strongly up.
    firstActs: [['remedy:ask-acquirer-registration'], ['remedy:restart-and-sign-in']],
    finally: { ends: 'solved', cause: 'cause:not-yet-activated', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '“invalid terminal”: says 97, finds 58 on the slip late, and it stays 58',
    symptom: umbrella,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:which-number': '97',
      'question:machine-history': 'idle-over-a-year',
      'question:sign-in-result': 'success',
    },
    entry,
    changesMind: {
      afterAnswering: 'question:machine-history',
      question: 'question:which-number',
      to: '58',
      forGood: true,
    },
    remedies: { 'remedy:ask-acquirer-reverify': 'helped' },
    // Refused under either number.
    money: 'refused',
    // O15, kept from before the change: R3 strongly up.
    firstActs: [
      ['remedy:ask-acquirer-reverify'],
      ['remedy:ask-acquirer-account-state', 'remedy:ask-acquirer-registration'],
    ],
    finally: { ends: 'solved', cause: 'cause:dormant', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '“invalid terminal”: says 58, takes it for 97, and back to 58 with one card',
    symptom: umbrella,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:which-number': '58',
      'question:which-cards': 'one-card',
      'question:card-notice': 'refusal',
      'question:sign-in-result': 'success',
    },
    entry,
    // 3.23 hangs on whether it is one card or all.
    changesMind: {
      afterAnswering: 'question:which-cards',
      question: 'question:which-number',
      to: '97',
    },
    remedies: { 'remedy:ask-cardholder-to-call': 'helped' },
    // Refused under either number.
    money: 'refused',
    // One card: the issuer's rule.
    firstActs: [['remedy:ask-cardholder-to-call'], []],
    finally: { ends: 'solved', cause: 'cause:card-not-allowed-here', owner: 'cardholder', withinActs: 1 },
  },
  {
    title: 'a time-out for the same customer, then “invalid terminal” with 58; the list shows a reversal',
    symptom: umbrella,
    sees: {
      ...quietMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'undone',
      'question:which-number': '58',
      'question:acquirer-notice': 'fee',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-account-state': 'helped' },
    // The first try is unknown until looked up, and released once reversed.
    money: 'unknown',
    moneyOnceLooked: 'released',
    // O22 fee notice: R6 strongly up. Nothing is refunded on top of the reversal.
    firstActs: [['remedy:ask-acquirer-account-state'], ['remedy:ask-acquirer-registration']],
    never: ['remedy:refund-on-original-machine'],
    finally: { ends: 'solved', cause: 'cause:merchant-suspended', owner: 'acquirer', withinActs: 1 },
  },
]
