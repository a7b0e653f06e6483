import type { Conversation } from './call'

const symptom = 'symptom:invalid-terminal-97'

/** A card machine from the bank in its usual place, of which nobody changed anything, with nothing pending. */
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
  'question:sign-in-result': 'same-message',
  'question:twin-number': 'no',
} as const

export const invalidTerminal97: readonly Conversation[] = [
  {
    title: 'the machine was replaced yesterday',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:machine-history': 'new-or-replaced',
    },
    remedies: { 'remedy:ask-acquirer-registration': 'helped' },
    // 97 is a refusal by acquirer or switch; no earlier attempt.
    money: 'refused',
    // O16 new or replaced: R1 and R2 strongly up. Restart will not cure; it only picks up a fresh binding, afterwards.
    firstActs: [['remedy:ask-acquirer-registration'], ['remedy:restart-and-sign-in']],
    finally: { ends: 'solved', cause: 'cause:not-yet-activated', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: 'replaced yesterday, and the old machine still carries the same terminal number',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:machine-history': 'new-or-replaced',
      'question:numbers-match': 'differ',
      'question:twin-number': 'yes',
    },
    // 97 came at sign-in; nobody's card was presented.
    money: 'not-sent',
    // R1 and R2 strongly up, R2 once more by O21; sign-in by turns with a twin is forbidden (sign-in rule), so no
    // restart and sign-in even when the acquirer's acts change nothing; then parameters, switch or SIM registration.
    firstActs: [
      ['remedy:ask-acquirer-registration'],
      ['remedy:ask-acquirer-parameters', 'remedy:ask-acquirer-fault', 'remedy:ask-acquirer-register-sim'],
    ],
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
  {
    title: 'the first day of the season, after a year unused',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:machine-history': 'idle-over-a-year',
    },
    remedies: { 'remedy:ask-acquirer-reverify': 'helped' },
    // Seen at sign-in, nobody paid yet.
    money: 'not-sent',
    // O15 twelve months and more: R3 strongly up; service stops until identity is verified again (section 7).
    firstActs: [
      ['remedy:ask-acquirer-reverify'],
      ['remedy:ask-acquirer-account-state', 'remedy:ask-acquirer-registration'],
    ],
    finally: { ends: 'solved', cause: 'cause:dormant', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'a timed-out attempt for the same customer, then 97; nobody looked',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'unclear-before',
      'question:unsent-records': 'some',
    },
    // 97 refused this try, but the one before may have charged: the worst of both.
    money: 'unknown',
    // Worked this morning, nothing changed: R8, R6 and R7 up, R2 still frequent; a waiting reversal forbids restart.
    firstActs: [
      ['remedy:ask-acquirer-account-state', 'remedy:ask-acquirer-fault', 'remedy:ask-acquirer-registration'],
      ['remedy:ask-acquirer-replacement'],
    ],
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
  {
    title: 'a timed-out attempt for the same customer, then 97; looked and not found',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:machine-history': 'new-or-replaced',
    },
    remedies: { 'remedy:ask-acquirer-registration': 'helped' },
    // Absent is still unknown, never "not charged" (section 5, 3).
    money: 'unknown',
    // New unit: R1 and R2 strongly up.
    firstActs: [['remedy:ask-acquirer-registration'], []],
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'two tries before, and the list shows the sale twice as success',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'two-or-more',
      'question:acquirer-notice': 'fee',
    },
    remedies: { 'remedy:ask-acquirer-account-state': 'helped' },
    // Two successes for one sale, looked up on the terminal.
    money: 'unknown',
    moneyOnceLooked: 'charged-twice',
    // O22 notice: R6 strongly up (unpaid fee).
    firstActs: [
      ['remedy:ask-acquirer-account-state'],
      ['remedy:ask-acquirer-replacement', 'remedy:ask-acquirer-fault', 'remedy:ask-acquirer-registration'],
    ],
    finally: { ends: 'solved', cause: 'cause:merchant-suspended', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // R1 and R2 are the very common ones, R3 to R6 the common ones; nothing may be powered off with records and twin
    // unknown.
    firstActs: [
      ['remedy:ask-acquirer-registration'],
      [
        'remedy:ask-acquirer-reverify',
        'remedy:ask-acquirer-account-state',
        'remedy:ask-acquirer-relocation',
        'remedy:ask-acquirer-register-sim',
      ],
    ],
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
  {
    title: 'numbers on the screen are not those of the sticker; the first call does not help',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:machine-history': 'repaired-or-reset',
      'question:numbers-match': 'differ',
    },
    // Refused by 97, first try.
    money: 'refused',
    // O21 differ after a repair: R2 strongly up, re-bind; wrong entry of numbers is corrected by the acquirer's download.
    firstActs: [
      ['remedy:ask-acquirer-registration'],
      ['remedy:ask-acquirer-parameters', 'remedy:restart-and-sign-in'],
    ],
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
  {
    title: 'the terminal number is blank after an update',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'refused-before',
      'question:machine-history': 'updated',
      'question:numbers-match': 'blank',
    },
    remedies: { 'remedy:ask-acquirer-parameters': 'helped' },
    // Every try was refused.
    money: 'refused',
    // 3.4: firmware lost its parameters, the terminal sends a blank number; the acquirer pushes parameters.
    firstActs: [['remedy:ask-acquirer-parameters', 'remedy:ask-acquirer-registration'], []],
    finally: { ends: 'solved', cause: 'cause:parameters-lost', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'a text message said the licence has expired; an update last week is a red herring',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:acquirer-notice': 'papers-or-closure',
      'question:machine-history': 'updated',
      'question:twin-number': 'not-sure',
    },
    remedies: { 'remedy:ask-acquirer-account-state': 'helped' },
    // Refused by 97, first try.
    money: 'refused',
    // O22 expired papers: R6 strongly up; a bank's machine speaks against R7. Documents to the acquirer. R1 and R2 stay
    // very common (3.4), and the acquirer's first action on 97 is to check registration: that call may come first.
    firstActs: [
      ['remedy:ask-acquirer-account-state', 'remedy:ask-acquirer-registration'],
      [
        'remedy:ask-acquirer-account-state',
        'remedy:ask-acquirer-reverify',
        'remedy:ask-acquirer-replacement',
      ],
    ],
    finally: { ends: 'solved', cause: 'cause:merchant-suspended', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'the shop moved across town',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'refused-before',
      'question:moved': 'yes',
      'question:qr-works': 'works',
    },
    remedies: { 'remedy:ask-acquirer-relocation': 'helped' },
    // All tries refused.
    money: 'refused',
    // O14 moved: R4 strongly up, and QR still working speaks for it too: file a relocation.
    firstActs: [
      ['remedy:ask-acquirer-relocation'],
      ['remedy:ask-acquirer-register-sim', 'remedy:ask-acquirer-registration'],
    ],
    finally: { ends: 'solved', cause: 'cause:moved-away', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'another SIM since this morning, and the old one is gone',
    symptom,
    sees: { ...quietMachine, 'question:sale-before': 'first-try', 'question:sim-changed': 'yes' },
    remedies: {
      'remedy:put-original-sim-back': 'not-possible',
      'remedy:ask-acquirer-register-sim': 'helped',
    },
    // Refused by 97, first try.
    money: 'refused',
    // O13 changed: R5 strongly up; restore the old SIM, or have the change registered.
    firstActs: [['remedy:put-original-sim-back', 'remedy:ask-acquirer-register-sim'], []],
    finally: { ends: 'solved', cause: 'cause:sim-or-line-not-registered', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'another SIM, but nobody knows whether records are waiting',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:sim-changed': 'yes',
      'question:unsent-records': 'not-sure',
    },
    remedies: { 'remedy:ask-acquirer-register-sim': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // Powering off for the SIM needs "nothing pending": unknown here, so the registration is changed instead.
    firstActs: [
      ['remedy:ask-acquirer-register-sim'],
      ['remedy:ask-acquirer-registration', 'remedy:ask-acquirer-relocation'],
    ],
    finally: { ends: 'solved', cause: 'cause:sim-or-line-not-registered', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'a “free POS” from an agent, with a notice that the product is closed',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:supplier': 'agent',
      'question:acquirer-notice': 'papers-or-closure',
    },
    remedies: { 'remedy:ask-acquirer-replacement': 'helped' },
    // Refused by 97, first try.
    money: 'refused',
    // O30 agent machine and O22 closure: R7 and R6 strongly up; a new contract, or the account's state first.
    firstActs: [['remedy:ask-acquirer-replacement', 'remedy:ask-acquirer-account-state'], []],
    finally: { ends: 'solved', cause: 'cause:withdrawn-product', withinActs: 2 },
  },
  {
    title: 'since an hour ago, and the shops next door with the same acquirer get 97 too',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:other-terminals': 'neighbours-fail',
    },
    remedies: { 'remedy:ask-acquirer-fault': 'helped' },
    // Refused by 97, first try.
    money: 'refused',
    // O7 others too and nothing changed: R8 strongly up twice; report it. Nobody is sent next door before the first call,
    // which asks what is commoner (R1, R6); its outcome leads on.
    firstActs: [
      ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-registration'],
      ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-account-state', 'remedy:ask-acquirer-replacement'],
    ],
    finally: { ends: 'solved', cause: 'cause:acquirer-data-fault', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'sign-in passes on the new machine, sales get 97',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:machine-history': 'new-or-replaced',
      'question:sign-in-result': 'success',
    },
    remedies: { 'remedy:ask-acquirer-registration': 'helped' },
    // Refused by 97, first try.
    money: 'refused',
    // O4 sign-in passes, sales 97: the switch has not got the data yet (R1).
    firstActs: [['remedy:ask-acquirer-registration'], ['remedy:ask-acquirer-fault']],
    finally: { ends: 'solved', cause: 'cause:not-yet-activated', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'a year idle; says that it was moved, and takes that back',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:machine-history': 'idle-over-a-year',
    },
    // O14, told beside the call.
    changesMind: {
      afterAnswering: 'question:moved',
      question: 'question:moved',
      to: 'yes',
    },
    remedies: { 'remedy:ask-acquirer-reverify': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // The move weighs no more: to verify the shop again (R3) is asked in the first call.
    firstActs: [
      ['remedy:ask-acquirer-reverify'],
      ['remedy:ask-acquirer-account-state', 'remedy:ask-acquirer-registration'],
    ],
    finally: { ends: 'solved', cause: 'cause:dormant', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'four months unused, nothing heard from the acquirer',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:machine-history': 'idle-3-12-months',
    },
    remedies: { 'remedy:ask-acquirer-reverify': 'helped' },
    // Refused by 97, first try.
    money: 'refused',
    // Idle 3-12 months: R3 strongly up, R6 and R7 up.
    firstActs: [
      ['remedy:ask-acquirer-reverify'],
      ['remedy:ask-acquirer-account-state', 'remedy:ask-acquirer-replacement'],
    ],
    finally: { ends: 'solved', cause: 'cause:dormant', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'moved to another city and got a local SIM, records unknown',
    symptom,
    sees: {
      'question:sale-before': 'refused-before',
      'question:bearer': 'sim',
      'question:moved': 'yes',
      'question:sim-changed': 'yes',
      'question:machine-history': 'in-daily-use',
    },
    remedies: { 'remedy:ask-acquirer-register-sim': 'helped' },
    // All tries refused.
    money: 'refused',
    // O14 raises R4 strongly, O13 raises R5 strongly and R4 once more: relocation and SIM registration, in either order.
    firstActs: [['remedy:ask-acquirer-relocation', 'remedy:ask-acquirer-register-sim'], []],
    finally: {
      ends: 'solved',
      cause: 'cause:sim-or-line-not-registered',
      owner: 'acquirer',
      withinActs: 2,
    },
  },
  {
    title: 'all the shop’s machines get 97 since noon, everything else unsure',
    symptom,
    sees: { 'question:sale-before': 'first-try', 'question:other-terminals': 'also-fail' },
    remedies: { 'remedy:ask-acquirer-fault': 'helped' },
    // Refused by 97, first try.
    money: 'refused',
    // O7: R8 strongly up, all others but R7 down.
    firstActs: [
      ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-account-state', 'remedy:ask-acquirer-registration'],
      ['remedy:ask-acquirer-replacement'],
    ],
    finally: { ends: 'solved', cause: 'cause:acquirer-data-fault', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'not sure whether anybody tried before; the list shows a reversal',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'not-sure',
      'question:paid-entries': 'none',
      'question:other-attempts': 'undone',
      'question:machine-history': 'new-or-replaced',
    },
    remedies: { 'remedy:ask-acquirer-registration': 'helped' },
    // "Not sure" is unknown; a successful reversal has released the money, and released is worse than this refusal.
    money: 'unknown',
    moneyOnceLooked: 'released',
    // New unit: R1 and R2 strongly up.
    firstActs: [['remedy:ask-acquirer-registration'], []],
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'an earlier try was unclear; the list shows it refused',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'refused',
      'question:moved': 'yes',
    },
    remedies: { 'remedy:ask-acquirer-relocation': 'helped' },
    // Looked up as refused, and this try refused by 97.
    money: 'unknown',
    moneyOnceLooked: 'refused',
    // O14 moved: R4 strongly up.
    firstActs: [['remedy:ask-acquirer-relocation'], []],
    finally: { ends: 'solved', cause: 'cause:moved-away', owner: 'acquirer', withinActs: 1 },
  },
]
