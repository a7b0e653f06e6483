import type { Conversation } from './call'
import { losesStored, neverWhileUnknown, quietShopMachine } from './machines'

const symptom = 'symptom:app-crashes'

/** A machine on the shop's Wi-Fi with room left, of which nothing but its app is wrong. */
const quietApp = {
  ...quietShopMachine,
  'question:rough-treatment': 'nothing',
  'question:other-terminals': 'work',
  'question:line-proven': 'went-through',
  'question:storage-left': 'enough',
} as const

/** 3.37: the app of the machine speaks, and never a bank that cannot be reached. */
const notTheBank = [
  'remedy:wait-for-issuer',
  'remedy:ask-acquirer-fault',
  'remedy:ask-acquirer-reason',
] as const

/** 3.37: money and pending check, then close and open, restart, update; or who pushes the app. */
const mendsTheApp = [
  'remedy:open-app-again',
  'remedy:close-and-open-app',
  'remedy:restart-terminal',
  'remedy:update-app',
] as const

export const appCrashes: readonly Conversation[] = [
  {
    title: 'it closed right after the PIN; the acquirer’s app lists the payment as successful',
    symptom,
    sees: {
      ...quietApp,
      'question:broke-off-when': 'after-card',
      'question:sale-before': 'first-try',
      'question:paid-entries': 'one',
      'question:app-does': 'closes',
    },
    remedies: { 'remedy:open-app-again': 'helped' },
    // 3.37: after card or PIN unknown, look first; looked up as success is paid.
    money: 'unknown',
    moneyOnceLooked: 'approved',
    firstActs: [mendsTheApp, []],
    never: [...neverWhileUnknown, ...notTheBank],
    finally: { ends: 'solved', cause: 'cause:app-faulty', withinActs: 1, money: 'approved' },
  },
  {
    title: 'it stopped in mid-payment, and now nothing opens: neither list nor what is pending can be seen',
    symptom,
    sees: {
      ...quietApp,
      'question:broke-off-when': 'after-card',
      'question:sale-before': 'first-try',
      'question:paid-entries': 'cannot-look',
      'question:unsent-records': 'cannot-see',
      'question:app-does': 'blank',
      'question:storage-left': 'no-such-menu',
    },
    // 3.37: unknown, and a look that nobody can take settles nothing.
    money: 'unknown',
    // Pending check first: nothing is closed, restarted or updated; whoever pushes the app is called.
    firstActs: [
      ['remedy:ask-acquirer-download', 'remedy:ask-vendor-repair'],
      ['remedy:ask-vendor-repair', 'remedy:ask-acquirer-download'],
    ],
    never: [
      ...neverWhileUnknown,
      ...notTheBank,
      'remedy:close-and-open-app',
      'remedy:update-app',
      'remedy:let-download-run',
    ],
    finally: { money: 'unknown' },
  },
  {
    title: 'since the night’s update it closes at start-up; nothing is pending',
    symptom,
    sees: {
      ...quietApp,
      'question:broke-off-when': 'before-card',
      'question:sale-before': 'no-one-yet',
      'question:machine-history': 'updated',
      'question:app-does': 'closes',
      'question:download-state': 'only-asks',
    },
    remedies: {
      'remedy:update-app': 'helped',
      'remedy:let-download-run': 'helped',
      'remedy:ask-acquirer-download': 'helped',
    },
    // 3.37: before the card none.
    money: 'not-sent',
    firstActs: [[...mendsTheApp, 'remedy:let-download-run', 'remedy:ask-acquirer-download'], []],
    never: notTheBank,
    finally: { ends: 'solved', withinActs: 4 },
  },
  {
    title: 'staff keep their photos on it: the settings say that the storage is full',
    symptom,
    sees: {
      ...quietApp,
      'question:broke-off-when': 'before-card',
      'question:sale-before': 'no-one-yet',
      'question:app-does': 'closes',
      'question:storage-left': 'nearly-full',
    },
    remedies: { 'remedy:free-memory': 'helped' },
    money: 'not-sent',
    // 3.37: free memory, photos and other apps.
    firstActs: [
      ['remedy:free-memory', 'remedy:open-app-again'],
      ['remedy:free-memory', ...mendsTheApp],
    ],
    never: [...notTheBank, 'remedy:settle-batch'],
    finally: { ends: 'solved', cause: 'cause:app-memory-full', withinActs: 3 },
  },
  {
    title: 'a herring: updated last week, and today it turns without end; the Wi-Fi has no internet',
    symptom,
    sees: {
      ...quietApp,
      'question:broke-off-when': 'before-card',
      'question:sale-before': 'no-one-yet',
      'question:machine-history': 'updated',
      'question:app-does': 'spins',
      'question:line-proven': 'not-through',
    },
    remedies: { 'remedy:bring-device-online': 'helped' },
    money: 'not-sent',
    // 3.37: no network behind an endless spinner.
    firstActs: [['remedy:bring-device-online'], []],
    never: [...notTheBank, 'remedy:update-app'],
    finally: { ends: 'solved', cause: 'cause:device-offline', withinActs: 1 },
  },
  {
    title: 'it turned after the PIN and holds an offline payment: nothing is closed, restarted or updated',
    symptom,
    sees: {
      ...quietApp,
      'question:broke-off-when': 'after-card',
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:app-does': 'spins',
      'question:line-proven': 'not-through',
    },
    remedies: { 'remedy:bring-device-online': 'helped' },
    money: 'unknown',
    // O33 and 3.47: something waits; the network comes first.
    firstActs: [['remedy:bring-device-online'], []],
    never: [...neverWhileUnknown, ...losesStored, 'remedy:close-and-open-app', 'remedy:update-app'],
    finally: { money: 'unknown' },
  },
  {
    title: 'a machine out of the box that turns at its first start',
    symptom,
    sees: {
      ...quietApp,
      'question:broke-off-when': 'before-card',
      'question:sale-before': 'no-one-yet',
      'question:machine-history': 'new-or-replaced',
      'question:app-does': 'spins',
    },
    remedies: { 'remedy:ask-acquirer-registration': 'helped' },
    money: 'not-sent',
    // 3.37: not assigned or not activated is common on new units.
    firstActs: [
      ['remedy:ask-acquirer-registration', 'remedy:bring-device-online', ...mendsTheApp],
      ['remedy:ask-acquirer-download'],
    ],
    never: notTheBank,
    finally: { ends: 'solved', owner: 'acquirer' },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    // Nobody knows whether a card had been presented, or what came before.
    money: 'unknown',
    firstActs: [
      ['remedy:open-app-again', 'remedy:bring-device-online', 'remedy:ask-acquirer-download'],
      ['remedy:ask-vendor-repair', 'remedy:ask-acquirer-registration'],
    ],
    never: [...neverWhileUnknown, ...notTheBank, 'remedy:close-and-open-app', 'remedy:update-app'],
    finally: { ends: 'hand-over' },
  },
]
