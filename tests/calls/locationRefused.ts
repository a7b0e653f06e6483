import type { Conversation } from './call'

const symptom = 'symptom:location-refused'

/** 3.36: the app wants to know where it is, or the acquirer compared the place; nothing charged either way. */
const entry = { question: 'question:location-words' } as const

/** A bank's card machine in its usual place, of which nobody changed anything. */
const quietMachine = {
  'question:unsent-records': 'none',
  'question:bearer': 'sim',
  'question:sim-changed': 'no',
  'question:machine-history': 'in-daily-use',
  'question:moved': 'no',
  'question:numbers-match': 'same',
  'question:acquirer-notice': 'none',
  'question:other-terminals': 'no-other',
  'question:supplier': 'bank-or-acquirer',
  'question:twin-number': 'no',
} as const

/** Screen texts: never the tamper guard; section 4: no restart for what is on file; 3.36: no card is at fault. */
const never = [
  'remedy:ask-acquirer-tamper',
  'remedy:ask-acquirer-unlock',
  'remedy:restart-terminal',
  'remedy:restart-and-sign-in',
  'remedy:ask-cardholder-to-call',
  'remedy:ask-vendor-repair',
] as const

export const locationRefused: readonly Conversation[] = [
  {
    title: '“turn on location” since the update last night, and the switch is off',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:location-words': 'turn-on',
      'question:location-switch': 'off',
      'question:machine-history': 'updated',
    },
    entry,
    remedies: { 'remedy:turn-location-on': 'helped' },
    // S0: nothing was sent.
    money: 'not-sent',
    // 3.36: G2 very common: switch and permission first.
    firstActs: [['remedy:turn-location-on'], []],
    never: [...never, 'remedy:ask-acquirer-relocation'],
    finally: { ends: 'solved', cause: 'cause:location-switched-off', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '“location failed” in a cellar bar with everything on; the new SIM of last week is a red herring',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:location-words': 'turn-on',
      'question:location-switch': 'both-on',
      'question:sim-changed': 'yes',
    },
    entry,
    remedies: { 'remedy:get-location-fix': 'helped' },
    money: 'not-sent',
    // 3.36: no fix indoors: window, open the app again.
    firstActs: [['remedy:get-location-fix'], []],
    never: [...never, 'remedy:turn-location-on', 'remedy:put-original-sim-back'],
    finally: { ends: 'solved', cause: 'cause:location-not-readable', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '“out of range” at the fair in the next town',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:location-words': 'not-here',
      'question:moved': 'yes',
      'question:location-switch': 'both-on',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-relocation': 'helped' },
    // S6: refused.
    money: 'refused',
    // 3.36: R4 very common; O14: file the move.
    firstActs: [
      ['remedy:ask-acquirer-relocation'],
      ['remedy:turn-location-on', 'remedy:ask-acquirer-allowed-region'],
    ],
    never,
    finally: { ends: 'solved', cause: 'cause:moved-away', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '“not the place of business” in a shop that never moved; its address on file is the old one',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'refused-before',
      'question:location-words': 'not-here',
      'question:location-switch': 'both-on',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-relocation': 'helped' },
    money: 'refused',
    // 3.36: registered address wrong or old common: the acquirer compares the address; the window is before it in the order.
    firstActs: [
      ['remedy:ask-acquirer-relocation', 'remedy:get-location-fix'],
      ['remedy:ask-acquirer-allowed-region', 'remedy:ask-acquirer-register-sim'],
    ],
    never,
    finally: { ends: 'solved', cause: 'cause:registered-address-wrong', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: '“moved without permission” on an old machine whose telephone line got a new number',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:location-words': 'not-here',
      'question:bearer': 'phone-line',
      'question:sim-changed': 'yes',
      'question:location-switch': 'no-such-menu',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-register-sim': 'helped' },
    money: 'refused',
    // 3.36 and section 7: the line differs from the registered one (R5); the machine has neither SIM nor location.
    firstActs: [['remedy:ask-acquirer-register-sim', 'remedy:ask-acquirer-relocation'], []],
    never: [...never, 'remedy:put-original-sim-back', 'remedy:turn-location-on'],
    finally: {
      ends: 'solved',
      cause: 'cause:sim-or-line-not-registered',
      owner: 'acquirer',
      withinActs: 2,
    },
  },
  {
    title: 'something about the place, and nobody is sure about anything',
    symptom,
    sees: {},
    entry,
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // 3.36: switch and window are harmless and come first; then the acquirer compares the place.
    firstActs: [['remedy:turn-location-on', 'remedy:get-location-fix', 'remedy:ask-acquirer-relocation'], []],
    never,
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
]
