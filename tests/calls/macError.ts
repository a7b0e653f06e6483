import type { Conversation } from './call'
import { neverWhileOpen, quietWholeMachine } from './machines'

/** "MAC校验错" may be the front-end's A0 or the terminal's finding in the answer (3.7); unknown under each of them. */
const umbrella = 'symptom:mac-error'
const entry = { question: 'question:mac-where' } as const

const code = 'symptom:mac-error-a0'

/** A machine in daily use that nobody has signed in since the message. */
const quietMachine = {
  ...quietWholeMachine,
  'question:which-cards': 'every-card',
  'question:no-pin-payments': 'fail',
  'question:first-today': 'no',
} as const

export const macError: readonly Conversation[] = [
  {
    title: '“MAC error” with A0 at the first sale of the day; the list does not show it',
    symptom: umbrella,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:mac-where': 'a0',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:first-today': 'yes',
    },
    entry,
    remedies: { 'remedy:sign-in-once': 'helped' },
    // 3.7: A0 counts as unknown until looked at; absent is still unknown (section 5, 3).
    money: 'unknown',
    // 3.7: K2 very common; after the money check sign in once.
    firstActs: [['remedy:sign-in-once'], []],
    // 3.7, do not: repeat sales.
    never: neverWhileOpen,
    finally: { ends: 'solved', cause: 'cause:working-keys-out-of-step', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'A0 at the sign-in of the machine that came back from repair',
    symptom: code,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:machine-history': 'repaired-or-reset',
      'question:after-sign-in': 'sign-in-fails',
    },
    remedies: { 'remedy:ask-acquirer-keys': 'helped' },
    // A sign-in moves no money: nobody paid yet.
    money: 'not-sent',
    // Table: sign-in fails with A0, K3 ++; after repair, K3 ++ once more.
    // 3.7 puts "sign in once" first for everybody; who has just done it says so on that page.
    firstActs: [['remedy:ask-acquirer-keys', 'remedy:sign-in-once'], ['remedy:ask-acquirer-fault']],
    never: ['remedy:restart-terminal', 'remedy:restart-and-sign-in'],
    finally: { ends: 'solved', cause: 'cause:master-key-missing', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'A0 taken for a refusal, the card is already out again; the list shows the payment as success',
    symptom: code,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'one',
      'question:first-today': 'yes',
    },
    remedies: { 'remedy:sign-in-once': 'helped' },
    // A0 is not a refusal (section 5); present as success is paid.
    money: 'unknown',
    moneyOnceLooked: 'approved',
    // K2 very common; a paid sale is never charged again.
    firstActs: [['remedy:sign-in-once'], []],
    never: neverWhileOpen,
    finally: { ends: 'solved', cause: 'cause:working-keys-out-of-step', withinActs: 1 },
  },
  {
    title: 'A0 by turns: the machine works until the one at the other counter signs in',
    symptom: code,
    sees: {
      ...quietMachine,
      'question:sale-before': 'refused-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'refused',
      'question:after-sign-in': 'until-other-signs-in',
      'question:twin-number': 'yes',
    },
    remedies: { 'remedy:ask-acquirer-shared-number': 'helped' },
    // A0, looked up as refused.
    money: 'unknown',
    moneyOnceLooked: 'refused',
    // 3.7: two machines share a number, each sign-in kills the other's keys; table: R2 ++.
    firstActs: [['remedy:ask-acquirer-shared-number'], ['remedy:ask-acquirer-keys']],
    // Sign-in rule (section 4): do not sign in by turns.
    never: ['remedy:sign-in-once', 'remedy:settle-then-sign-in', 'remedy:restart-and-sign-in'],
    finally: { ends: 'solved', cause: 'cause:shared-terminal-number', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'A0 since the separate PIN pad was moved to the other side; signed in, and it came again',
    symptom: code,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:pin-pad': 'separate-moved',
      'question:no-pin-payments': 'work',
      'question:after-sign-in': 'fails-again',
    },
    remedies: { 'remedy:reseat-pin-pad': 'helped' },
    // A0, not in the list.
    money: 'unknown',
    // Table: external PIN pad just moved, K4 ++; only PIN sales fail, K4 ++; fix K4: reseat the cable, two minutes.
    // 3.7 puts "sign in once" first for everybody; who has just done it says so on that page.
    firstActs: [
      ['remedy:reseat-pin-pad', 'remedy:sign-in-once'],
      ['remedy:ask-vendor-pin-pad', 'remedy:ask-acquirer-keys'],
    ],
    never: neverWhileOpen,
    finally: { ends: 'solved', cause: 'cause:pin-pad-connection', owner: 'cashier', withinActs: 2 },
  },
  {
    title: 'a reversal with A0 was printed after an approval; the customer wants the money back at once',
    symptom: umbrella,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:mac-where': 'reversal',
      'question:paid-entries': 'none',
      'question:other-attempts': 'undone',
    },
    entry,
    remedies: { 'remedy:sign-in-once': 'helped' },
    // 3.7: a bad MAC in the answer triggers a reversal, money may be held; once reversed it is released (O28).
    money: 'unknown',
    moneyOnceLooked: 'released',
    // K2 very common; nothing is refunded on top of a reversal (section 5, 7).
    firstActs: [['remedy:sign-in-once'], []],
    never: ['remedy:refund-on-original-machine'],
    finally: { ends: 'solved', cause: 'cause:working-keys-out-of-step', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'a time-out for the same customer, then A0; the list shows two payments as success',
    symptom: code,
    sees: {
      ...quietMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'two-or-more',
      'question:unsent-records': 'some',
      'question:machine-history': 'new-or-replaced',
      'question:after-sign-in': 'fails-again',
    },
    remedies: { 'remedy:ask-acquirer-keys': 'helped' },
    // Both tries may have charged; two successes for one sale, looked up.
    money: 'unknown',
    moneyOnceLooked: 'charged-twice',
    // O16: K3 common after repair, reset, swap; sign-in succeeds and the sale fails again: K3 +.
    firstActs: [
      // 3.7 puts "sign in once" first for everybody; who has just done it says so on that page.
      ['remedy:ask-acquirer-keys', 'remedy:sign-in-once'],
      ['remedy:ask-acquirer-shared-number', 'remedy:ask-acquirer-fault'],
    ],
    never: ['remedy:try-again-later', 'remedy:restart-terminal', 'remedy:settle-then-sign-in'],
    finally: { ends: 'solved', cause: 'cause:master-key-missing', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: '“MAC error”, and nobody is sure about anything',
    symptom: umbrella,
    sees: {},
    entry,
    // 3.7, and nobody knows of earlier attempts.
    money: 'unknown',
    // Sign-in rule: not while a twin is possible. K3 is common and the acquirer sees the keys; a cable may be pushed in.
    firstActs: [
      ['remedy:ask-acquirer-keys', 'remedy:reseat-pin-pad'],
      ['remedy:ask-acquirer-shared-number', 'remedy:ask-vendor-pin-pad'],
    ],
    never: [...neverWhileOpen, 'remedy:sign-in-once', 'remedy:settle-then-sign-in'],
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
]
