import type { Conversation } from './call'

const symptom = 'symptom:merchant-abnormal-c2'

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

/** CSV, C2: only the acquirer decides it, so neither cardholder nor SIM nor line can be at fault. */
const onlyTheAcquirer = [
  'remedy:ask-cardholder-to-call',
  'remedy:put-original-sim-back',
  'remedy:try-again-later',
] as const

export const merchantAbnormalC2: readonly Conversation[] = [
  {
    title: 'C2 since the message about the yearly inspection',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:acquirer-notice': 'papers-or-closure',
      'question:qr-works': 'fails',
    },
    remedies: { 'remedy:ask-acquirer-account-state': 'helped' },
    // C2 is a refusal (S6), first try.
    money: 'refused',
    // O22: R6 strongly up (section 7, inspection).
    firstActs: [
      ['remedy:ask-acquirer-account-state'],
      ['remedy:ask-acquirer-reverify', 'remedy:ask-acquirer-registration'],
    ],
    never: onlyTheAcquirer,
    finally: { ends: 'solved', cause: 'cause:merchant-suspended', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'C2 on the first day of the season, after a year unused',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:machine-history': 'idle-over-a-year',
      'question:sign-in-result': 'same-message',
    },
    remedies: { 'remedy:ask-acquirer-reverify': 'helped' },
    // Came at sign-in, nobody paid yet.
    money: 'not-sent',
    // O15: R3 strongly up; section 7: after twelve months the service stops; C2 is among its codes.
    firstActs: [
      ['remedy:ask-acquirer-reverify'],
      ['remedy:ask-acquirer-account-state', 'remedy:ask-acquirer-registration'],
    ],
    never: onlyTheAcquirer,
    finally: { ends: 'solved', cause: 'cause:dormant', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'C2 on a machine delivered this morning',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:machine-history': 'new-or-replaced',
    },
    remedies: { 'remedy:ask-acquirer-registration': 'helped' },
    // Refused by C2.
    money: 'refused',
    // O16 new: R1 and R2 strongly up.
    firstActs: [
      ['remedy:ask-acquirer-registration'],
      ['remedy:ask-acquirer-account-state', 'remedy:restart-and-sign-in'],
    ],
    never: [...onlyTheAcquirer, 'remedy:ask-acquirer-reverify'],
    finally: { ends: 'solved', cause: 'cause:not-yet-activated', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'C2 on a “free POS”, and on every other machine of that agent',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'refused-before',
      'question:supplier': 'agent',
      'question:other-terminals': 'also-fail',
    },
    remedies: {
      'remedy:ask-acquirer-account-state': 'helped',
      'remedy:ask-acquirer-replacement': 'helped',
    },
    // Every try was refused.
    money: 'refused',
    // CSV, C2: also agent status abnormal; other merchants too: R8 strongly up. Nobody pays an agent for unlocking (3.4).
    firstActs: [
      ['remedy:ask-acquirer-account-state', 'remedy:ask-acquirer-fault', 'remedy:ask-acquirer-replacement'],
      ['remedy:ask-acquirer-registration'],
    ],
    never: [...onlyTheAcquirer, 'remedy:ask-acquirer-reverify'],
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: 'the sale hung, then C2; not in the list, a reversal is waiting, the new router is a red herring',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:bearer': 'wifi',
      'question:router-changed': 'yes',
      'question:machine-history': 'repaired-or-reset',
      'question:numbers-match': 'differ',
    },
    remedies: { 'remedy:ask-acquirer-registration': 'helped' },
    // C2 refused this try, the one before may have charged; absent is still unknown (section 5, 3).
    money: 'unknown',
    // O21 differ and a repair: R2 strongly up. A host code proves the line; the waiting reversal forbids a restart.
    firstActs: [
      ['remedy:ask-acquirer-registration'],
      ['remedy:ask-acquirer-account-state', 'remedy:ask-acquirer-parameters'],
    ],
    never: [...onlyTheAcquirer, 'remedy:restart-and-sign-in', 'remedy:refund-on-original-machine'],
    finally: { ends: 'solved', cause: 'cause:binding-mismatch', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'not sure about anything but the C2',
    symptom,
    sees: {},
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // CSV: call the acquirer; R6, R1, R2 and R3 share the frequency.
    firstActs: [
      [
        'remedy:ask-acquirer-account-state',
        'remedy:ask-acquirer-registration',
        'remedy:ask-acquirer-reverify',
      ],
      [],
    ],
    never: [...onlyTheAcquirer, 'remedy:restart-and-sign-in'],
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
]
