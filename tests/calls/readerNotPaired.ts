import type { Conversation } from './call'
import { losesStored, neverWhileUnknown, onlyForTheShopNetwork, quietShopMachine } from './machines'

const symptom = 'symptom:reader-not-paired'

/** A reader that is awake beside its phone, allowed and paired as it should be. */
const quietReader = {
  ...quietShopMachine,
  'question:rough-treatment': 'nothing',
  'question:broke-off-when': 'before-card',
  'question:sale-before': 'no-one-yet',
  'question:reader-look': 'awake-and-near',
  'question:phone-allows': 'all-on',
  'question:reader-paired-with': 'this-app',
  'question:line-proven': 'went-through',
} as const

/** 3.39 is between phone and reader: never a failed connection, so nothing on the shop's network or at the acquirer's host. */
const notTheLine = [
  ...onlyForTheShopNetwork,
  'remedy:ask-acquirer-fault',
  'remedy:ask-acquirer-parameters',
  'remedy:bring-device-online',
] as const

/** 3.39: a restart or a reset only once nothing is stored. */
const notWhileStored = [
  ...losesStored,
  'remedy:restart-reader-and-phone',
  'remedy:reset-reader-bluetooth',
  'remedy:update-app',
] as const

export const readerNotPaired: readonly Conversation[] = [
  {
    title: 'out of the drawer in the morning: the reader stays dark until it was on its cable',
    symptom,
    sees: { ...quietReader, 'question:reader-look': 'dark-or-flat' },
    remedies: { 'remedy:wake-reader-nearby': 'helped' },
    // 3.39: none before the card.
    money: 'not-sent',
    // 3.39: charge, wake, one metre.
    firstActs: [['remedy:wake-reader-nearby'], []],
    never: notTheLine,
    finally: { ends: 'solved', cause: 'cause:reader-out-of-reach', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'an Android phone whose owner said no to the location',
    symptom,
    sees: { ...quietReader, 'question:phone-allows': 'not-allowed' },
    remedies: { 'remedy:allow-bluetooth': 'helped' },
    money: 'not-sent',
    // 3.39: permission (Android: also location) refused.
    firstActs: [['remedy:allow-bluetooth', 'remedy:wake-reader-nearby'], ['remedy:allow-bluetooth']],
    never: notTheLine,
    finally: { ends: 'solved', cause: 'cause:reader-not-allowed', withinActs: 2 },
  },
  {
    title: 'the reader went with a colleague yesterday, and is still paired with her phone',
    symptom,
    sees: { ...quietReader, 'question:reader-paired-with': 'other-phone' },
    remedies: { 'remedy:pair-reader-in-app': 'helped' },
    money: 'not-sent',
    // 3.39: forget the reader on every phone, pair from inside the app.
    firstActs: [
      ['remedy:pair-reader-in-app', 'remedy:wake-reader-nearby', 'remedy:allow-bluetooth'],
      ['remedy:pair-reader-in-app'],
    ],
    never: notTheLine,
    finally: { ends: 'solved', cause: 'cause:reader-paired-elsewhere', withinActs: 3 },
  },
  {
    title: 'a herring: the shop has a new router since today, and the reader lies in the back room',
    symptom,
    sees: { ...quietReader, 'question:router-changed': 'yes', 'question:reader-look': 'too-far' },
    remedies: { 'remedy:wake-reader-nearby': 'helped' },
    money: 'not-sent',
    firstActs: [['remedy:wake-reader-nearby'], []],
    never: notTheLine,
    finally: { ends: 'solved', cause: 'cause:reader-out-of-reach', withinActs: 1 },
  },
  {
    title: 'its battery died after the PIN; the app lists no such payment',
    symptom,
    sees: {
      ...quietReader,
      'question:broke-off-when': 'after-card',
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:reader-look': 'dark-or-flat',
    },
    remedies: { 'remedy:wake-reader-nearby': 'helped' },
    // 3.39: lost in mid-payment, unknown; looked for and not found stays unknown.
    money: 'unknown',
    firstActs: [['remedy:wake-reader-nearby'], []],
    never: [...neverWhileUnknown, ...notTheLine],
    finally: { money: 'unknown' },
  },
  {
    title: 'it fell, and says that it is blocked',
    symptom,
    sees: {
      ...quietReader,
      'question:rough-treatment': 'dropped-wet-or-opened',
      'question:reader-look': 'blocked-text',
    },
    remedies: { 'remedy:ask-acquirer-tamper': 'helped' },
    money: 'not-sent',
    // 3.39: reader locked (tamper); restart rule, section 4: stop using it and call.
    firstActs: [['remedy:ask-acquirer-tamper'], ['remedy:ask-acquirer-reader']],
    never: [...notTheLine, 'remedy:restart-reader-and-phone', 'remedy:reset-reader-bluetooth'],
    finally: { ends: 'solved', cause: 'cause:tamper-tripped' },
  },
  {
    title: 'an old phone, everything allowed and paired, and offline payments of the morning in the app',
    symptom,
    sees: { ...quietReader, 'question:update-offered': 'offered', 'question:unsent-records': 'some' },
    remedies: { 'remedy:ask-acquirer-reader': 'helped' },
    money: 'not-sent',
    firstActs: [
      [
        'remedy:ask-acquirer-reader',
        'remedy:wake-reader-nearby',
        'remedy:pair-reader-in-app',
        'remedy:allow-bluetooth',
      ],
      [],
    ],
    never: [...notTheLine, ...notWhileStored],
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 4 },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    // Nobody knows whether a card had been presented.
    money: 'unknown',
    // 3.39: charge, wake, one metre; permissions; pair in the app. All of it harms nothing.
    firstActs: [
      ['remedy:wake-reader-nearby', 'remedy:allow-bluetooth', 'remedy:pair-reader-in-app'],
      ['remedy:ask-acquirer-reader'],
    ],
    never: [...neverWhileUnknown, ...notTheLine, ...notWhileStored],
    finally: { ends: 'hand-over' },
  },
]
