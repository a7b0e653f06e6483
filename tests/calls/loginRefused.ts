import type { Conversation } from './call'
import { neverWhileOpen } from './machines'

const symptom = 'symptom:login-refused'

/** A machine in daily use, with nothing pending. */
const quietMachine = {
  'question:unsent-records': 'none',
  'question:bearer': 'sim',
  'question:machine-history': 'in-daily-use',
  'question:line-proven': 'went-through',
  'question:other-terminals': 'no-other',
} as const

/** 3.38: neither the customer's PIN (55) nor the sign-in (3.6), and no reset of the machine. */
const never = [
  ...neverWhileOpen,
  'remedy:enter-pin-again',
  'remedy:ask-bank-to-unlock-pin',
  'remedy:sign-in-once',
  'remedy:ask-acquirer-keys',
  'remedy:ask-acquirer-tamper',
  'remedy:ask-vendor-repair',
] as const

export const loginRefused: readonly Conversation[] = [
  {
    title: 'the morning shift forgot the operator password, and the manager is in the back room',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:which-login': 'operator',
      'question:login-tries': 'few',
    },
    remedies: { 'remedy:have-supervisor-reset': 'helped' },
    // S0: no payment.
    money: 'no-payment',
    // 3.38: right number and keyboard, then the shop's supervisor sets a new one, before any call.
    firstActs: [['remedy:have-supervisor-reset', 'remedy:type-login-again'], []],
    never: [...never, 'remedy:ask-acquirer-login', 'remedy:reset-app-password'],
    finally: { ends: 'solved', cause: 'cause:operator-password-lost', owner: 'shop-owner', withinActs: 2 },
  },
  {
    title: 'nobody knows the supervisor code any more since the manager left',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:which-login': 'supervisor',
      'question:login-tries': 'few',
    },
    remedies: { 'remedy:ask-acquirer-login': 'helped' },
    money: 'no-payment',
    // 3.38: the supervisor's own: acquirer or provider.
    firstActs: [['remedy:ask-acquirer-login', 'remedy:type-login-again'], []],
    never: [...never, 'remedy:have-supervisor-reset', 'remedy:reset-app-password'],
    finally: {
      ends: 'solved',
      cause: 'cause:supervisor-password-lost',
      owner: 'acquirer',
      withinActs: 2,
    },
  },
  {
    title:
      'the code goes to a phone number given up last year; the weak signal of the machine is a red herring',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:which-login': 'code',
      'question:login-tries': 'few',
      'question:signal-icon': 'low',
    },
    remedies: { 'remedy:ask-acquirer-login': 'helped' },
    money: 'no-payment',
    // 3.38: old phone number: acquirer; a look at the digits costs nothing.
    firstActs: [['remedy:look-where-code-goes', 'remedy:ask-acquirer-login'], []],
    never: [...never, 'remedy:type-login-again', 'remedy:move-to-better-signal'],
    finally: { ends: 'solved', cause: 'cause:login-code-elsewhere', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'the app password was guessed five times, and now it says locked',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:which-login': 'app-password',
      'question:login-tries': 'many',
    },
    remedies: { 'remedy:reset-app-password': 'helped' },
    money: 'no-payment',
    // 3.38: wait out the lock; the owner resets it by SMS in the official app; no more guessing.
    firstActs: [['remedy:reset-app-password', 'remedy:wait-out-login-lock'], ['remedy:ask-acquirer-login']],
    never: [...never, 'remedy:type-login-again', 'remedy:have-supervisor-reset'],
    finally: { ends: 'solved', owner: 'shop-owner', withinActs: 3 },
  },
  {
    title:
      'the account is in use on the owner’s old phone, which has sent everything; this one shows no list before the login',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:which-login': 'other-device',
      'question:login-tries': 'few',
      'question:unsent-records': 'cannot-see',
      'question:other-device-unsent': 'none',
    },
    remedies: { 'remedy:log-out-elsewhere': 'helped' },
    money: 'no-payment',
    // 3.38: account tied to another device; 3.47: no log-out before what is stored there is up.
    firstActs: [['remedy:log-out-elsewhere'], ['remedy:ask-acquirer-login']],
    never: [...never, 'remedy:type-login-again', 'remedy:reset-app-password'],
    finally: { ends: 'solved', cause: 'cause:account-on-other-device', owner: 'shop-owner', withinActs: 1 },
  },
  {
    title: 'the account is in use on a tablet that still holds sales of the market; this machine holds none',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:which-login': 'other-device',
      'question:login-tries': 'few',
      'question:other-device-unsent': 'some',
    },
    remedies: { 'remedy:ask-acquirer-login': 'helped' },
    money: 'no-payment',
    // 3.47: no log-out while payments wait in it, on the device that holds them.
    firstActs: [['remedy:ask-acquirer-login'], []],
    never: [...never, 'remedy:log-out-elsewhere'],
    finally: { ends: 'solved', cause: 'cause:account-on-other-device', owner: 'acquirer', withinActs: 1 },
  },
  {
    title:
      'the app closed after the PIN, and when it opens again it says that the account is in use elsewhere',
    symptom: 'symptom:app-crashes',
    sees: {
      ...quietMachine,
      'question:broke-off-when': 'after-card',
      'question:paid-entries': 'cannot-look',
      'question:app-does': 'closes',
    },
    firstAct: 'other-message',
    // 3.37: after the card nobody knows.
    money: 'unknown',
    firstActs: [['remedy:open-app-again', 'remedy:close-and-open-app'], []],
    never: neverWhileOpen,
    thenShows: {
      symptom,
      sees: {
        ...quietMachine,
        'question:new-message': 'by-itself',
        'question:which-login': 'other-device',
        'question:login-tries': 'few',
        'question:other-device-unsent': 'none',
        'question:paid-entries': 'cannot-look',
      },
      remedies: { 'remedy:ask-acquirer-login': 'helped', 'remedy:log-out-elsewhere': 'helped' },
      // 3.38: a login is no payment, and settles none: the one before stays as it was.
      money: 'unknown',
      firstActs: [['remedy:ask-acquirer-login'], ['remedy:log-out-elsewhere']],
      never,
    },
  },
  {
    title: 'cannot log in, and nobody is sure about anything',
    symptom,
    sees: {},
    // No payment is at stake, but nobody knows of earlier tries.
    money: 'unknown',
    // 3.38: what the shop can do itself comes before the call.
    firstActs: [
      ['remedy:reset-app-password', 'remedy:have-supervisor-reset', 'remedy:ask-acquirer-login'],
      [],
    ],
    never: [...never, 'remedy:log-out-elsewhere'],
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
]
