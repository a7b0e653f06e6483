import type { Conversation } from './call'
import { neverWhileOpen, quietWholeMachine } from './machines'

/** "密钥错误" may be the host's 99 or A7, or the terminal's "no master key" (3.8): O1 tells. The worst is refused. */
const umbrella = 'symptom:key-error'
const entry = { question: 'question:key-code', moneyUntil: 'refused' } as const
/** The same where the answer leaves the sale as it is. */
const entryOfRefusals = { question: 'question:key-code' } as const

/** A machine in daily use that nobody has signed in since the message. */
const quietMachine = {
  ...quietWholeMachine,
  'question:which-cards': 'every-card',
  'question:no-pin-payments': 'work',
  'question:first-today': 'no',
} as const

/** Restart rule (section 4): where K3 or T1x is suspected a restart is not advised at all. */
const noRestart = ['remedy:restart-terminal', 'remedy:restart-and-sign-in'] as const

export const keyError: readonly Conversation[] = [
  {
    title: '“key error” with 99 since somebody replugged the separate PIN pad; scanning works',
    symptom: umbrella,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:key-code': '99',
      'question:pin-pad': 'separate-moved',
    },
    entry: entryOfRefusals,
    remedies: { 'remedy:reseat-pin-pad': 'helped' },
    // 99 is a host code that refuses.
    money: 'refused',
    // Table: external PIN pad just moved and only PIN sales fail, K4 ++ twice. CSV 99 names the sign-in first.
    firstActs: [['remedy:reseat-pin-pad', 'remedy:sign-in-once'], []],
    never: noRestart,
    finally: { ends: 'solved', cause: 'cause:pin-pad-connection', owner: 'cashier', withinActs: 2 },
  },
  {
    title: '99 at the first sale after three months of holidays; “the keys have lapsed”, says a web page',
    symptom: 'symptom:pin-format-99',
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:first-today': 'yes',
      'question:machine-history': 'idle-3-12-months',
    },
    remedies: { 'remedy:sign-in-once': 'helped' },
    // Refused by 99, first try.
    money: 'refused',
    // CSV 99: sign in again once, then the acquirer; K2 common. That keys lapse is only claimed (3.8).
    firstActs: [['remedy:sign-in-once'], ['remedy:ask-acquirer-keys']],
    finally: { ends: 'solved', cause: 'cause:working-keys-out-of-step', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'A7 at the sign-in, in the shops next door too',
    symptom: 'symptom:security-failed-a7',
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:after-sign-in': 'sign-in-fails',
      'question:other-terminals': 'neighbours-fail',
      'question:no-pin-payments': 'fail',
    },
    remedies: { 'remedy:ask-acquirer-fault': 'helped' },
    // A sign-in moves no money: nobody paid yet.
    money: 'not-sent',
    // Table: other shops too, K5 ++ and K3 --; A7 is given when key generation fails at sign-in.
    firstActs: [['remedy:ask-acquirer-fault'], ['remedy:ask-acquirer-keys']],
    never: [...noRestart, 'remedy:sign-in-once', 'remedy:ask-vendor-pin-pad'],
    finally: { ends: 'solved', cause: 'cause:acquirer-hsm-fault', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '“no master key” after the battery was flat for half a year',
    symptom: 'symptom:master-key-missing',
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:machine-history': 'idle-3-12-months',
      'question:rough-treatment': 'flat-for-long',
      'question:after-sign-in': 'sign-in-fails',
    },
    remedies: { 'remedy:ask-acquirer-keys': 'helped', 'remedy:ask-acquirer-tamper': 'helped' },
    // S0, nobody paid yet.
    money: 'not-sent',
    // 3.8: K3 common (tamper, flat backup battery); table: flat battery K3 ++, "no master key" at sign-in K3 ++.
    firstActs: [['remedy:ask-acquirer-keys', 'remedy:ask-acquirer-tamper'], []],
    never: [...noRestart, 'remedy:sign-in-once'],
    finally: { ends: 'solved', cause: 'cause:master-key-missing', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '“key error”: the words say the master key is missing, since a nephew reset the machine',
    symptom: umbrella,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:key-code': 'no-master-key',
      'question:machine-history': 'repaired-or-reset',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-keys': 'helped' },
    // The terminal's own words (S0): nothing was sent.
    money: 'not-sent',
    // 3.8: K3 after a factory reset; only an authorised key load brings the key back, no second reset and no restart.
    firstActs: [
      ['remedy:ask-acquirer-keys'],
      ['remedy:ask-acquirer-tamper', 'remedy:ask-acquirer-parameters'],
    ],
    never: noRestart,
    finally: { ends: 'solved', cause: 'cause:master-key-missing', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '99 by turns: this machine works until its twin signs in',
    symptom: 'symptom:pin-format-99',
    sees: {
      ...quietMachine,
      'question:sale-before': 'refused-before',
      'question:after-sign-in': 'until-other-signs-in',
      'question:twin-number': 'yes',
    },
    remedies: { 'remedy:ask-acquirer-shared-number': 'helped' },
    // All tries refused.
    money: 'refused',
    // Keys table: works, then fails after the twin machine signs in: R2 ++.
    firstActs: [['remedy:ask-acquirer-shared-number'], ['remedy:ask-acquirer-keys']],
    // Sign-in rule (section 4).
    never: ['remedy:sign-in-once', 'remedy:settle-then-sign-in', ...noRestart],
    finally: { ends: 'solved', cause: 'cause:shared-terminal-number', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'a time-out for the same customer, then 99; the list shows the first payment as success',
    symptom: 'symptom:pin-format-99',
    sees: {
      ...quietMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'one',
      'question:other-attempts': 'refused',
      'question:first-today': 'no',
    },
    remedies: { 'remedy:sign-in-once': 'helped' },
    // 99 refused this try, but the one before was approved: the sale is paid (section 5, 3).
    money: 'unknown',
    moneyOnceLooked: 'approved',
    // 3.8: sign in.
    firstActs: [['remedy:sign-in-once'], ['remedy:ask-acquirer-keys']],
    never: neverWhileOpen,
    finally: { ends: 'solved', cause: 'cause:working-keys-out-of-step', withinActs: 1 },
  },
  {
    title: '“key error”, and nobody is sure about anything',
    symptom: umbrella,
    sees: {},
    entry: entryOfRefusals,
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // K2, K3 and K4 are common; with a twin possible nobody signs in, the acquirer sees the keys, a cable is harmless.
    firstActs: [
      ['remedy:ask-acquirer-keys', 'remedy:reseat-pin-pad'],
      ['remedy:ask-vendor-pin-pad', 'remedy:ask-acquirer-fault', 'remedy:ask-acquirer-shared-number'],
    ],
    never: [...neverWhileOpen, 'remedy:sign-in-once', 'remedy:settle-then-sign-in'],
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
]
