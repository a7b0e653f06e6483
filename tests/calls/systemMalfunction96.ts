import type { Conversation } from './call'

const symptom = 'symptom:system-malfunction-96'

/** Section 5: what charges again or pays back while nobody knows; and nothing in the shop cures a host (3.24). */
const neverWhileOpen = [
  'remedy:try-again-later',
  'remedy:refund-on-original-machine',
  'remedy:restart-terminal',
] as const

/** A bank's card machine in its usual place, of which nobody changed anything. */
const quietMachine = {
  'question:unsent-records': 'none',
  'question:machine-history': 'in-daily-use',
  'question:moved': 'no',
  'question:numbers-match': 'same',
  'question:supplier': 'bank-or-acquirer',
  'question:twin-number': 'no',
  'question:acquirer-notice': 'none',
  'question:time-of-day': 'other-time',
} as const

export const systemMalfunction96: readonly Conversation[] = [
  {
    title: 'every card in every shop; not in the list, and the customer offers to tap once more',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'neighbours-fail',
    },
    remedies: { 'remedy:ask-acquirer-fault': 'helped' },
    // 96 does not say; absent is still unknown (section 5, 3).
    money: 'unknown',
    // CSV, 96: no new attempt before it is clear; several terminals at once: outage, report.
    firstActs: [['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason'], []],
    never: [...neverWhileOpen, 'remedy:wait-for-issuer', 'remedy:restart-and-sign-in'],
    finally: { ends: 'solved', cause: 'cause:acquirer-system-fault', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'at the first sign-in of a machine delivered yesterday',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:machine-history': 'new-or-replaced',
      'question:other-terminals': 'work',
      'question:sign-in-result': 'same-message',
    },
    remedies: { 'remedy:ask-acquirer-registration': 'helped' },
    // Came at sign-in, nobody paid yet.
    money: 'not-sent',
    // CSV, 96: acquirers return it for missing terminal records too; O16 new: R1 and R2 strongly up, O7 work: N10 down.
    firstActs: [
      ['remedy:ask-acquirer-registration', 'remedy:ask-acquirer-fault'],
      ['remedy:restart-and-sign-in', 'remedy:ask-acquirer-reason'],
    ],
    never: ['remedy:wait-for-issuer'],
    finally: { ends: 'solved', cause: 'cause:not-yet-activated', owner: 'acquirer', withinActs: 3 },
  },
  {
    title:
      'the 96 stands on a reversal slip; the list shows the reversal as successful, somebody wants to refund',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'undone',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'work',
    },
    // Section 0: 96 on a reversal slip is the terminal's own reason, after an approval; a successful reversal releases it.
    money: 'unknown',
    moneyOnceLooked: 'released',
    // All cards: N10 and the switch; no refund on top of a reversal (section 5, 7).
    firstActs: [
      [
        'remedy:ask-acquirer-fault',
        'remedy:ask-acquirer-reason',
        'remedy:ask-acquirer-registration',
        'remedy:try-again-later',
      ],
      [],
    ],
    never: ['remedy:refund-on-original-machine', 'remedy:wait-for-issuer'],
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
  {
    title: 'every card, at five past midnight; the payment is not in the list',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:time-of-day': 'around-midnight',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'also-fail',
    },
    remedies: { 'remedy:wait-out-day-end': 'helped' },
    // 96 does not say; absent is still unknown.
    money: 'unknown',
    // 23:00 to 00:30: X1 strongly up; O7 all fail: N10 strongly up as well.
    firstActs: [['remedy:wait-out-day-end', 'remedy:ask-acquirer-fault'], ['remedy:ask-acquirer-reason']],
    never: [...neverWhileOpen, 'remedy:wait-for-issuer'],
    finally: { ends: 'solved', cause: 'cause:switch-day-end', withinActs: 3 },
  },
  {
    title: '“try again” was obeyed twice: the list shows two successes',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'two-or-more',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'also-fail',
    },
    remedies: { 'remedy:ask-acquirer-fault': 'helped' },
    // Two successes for one sale, looked up (section 5).
    money: 'unknown',
    moneyOnceLooked: 'charged-twice',
    // O7 and all cards: N10.
    firstActs: [['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason'], []],
    never: ['remedy:try-again-later', 'remedy:wait-for-issuer'],
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'not sure about anything but the 96',
    symptom,
    sees: {},
    // 96 and "not sure" about earlier attempts: unknown.
    money: 'unknown',
    // CSV, 96: another bank's card or later, several terminals: report. Waiting and reporting harm nobody.
    firstActs: [
      [
        'remedy:ask-acquirer-fault',
        'remedy:ask-acquirer-reason',
        'remedy:wait-for-issuer',
        'remedy:wait-out-day-end',
      ],
      ['remedy:ask-acquirer-registration'],
    ],
    never: [...neverWhileOpen, 'remedy:restart-and-sign-in'],
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
]
