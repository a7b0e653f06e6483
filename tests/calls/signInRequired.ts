import type { Conversation } from './call'
import { neverWhileOpen, quietWholeMachine } from './machines'

/** "请签到" may be the terminal's own flag or the host's 77 (3.6): O1 tells. The worse of both is refused. */
const umbrella = 'symptom:sign-in-required'
const entry = { question: 'question:sign-in-code', moneyUntil: 'refused' } as const

const code = 'symptom:sign-in-required-77'

/** A machine in daily use that nobody has signed in since the message. */
const quietMachine = { ...quietWholeMachine, 'question:which-cards': 'every-card' } as const

/** Sign-in rule (section 4): never by turns with a twin. */
const signsIn = ['remedy:sign-in-once', 'remedy:settle-then-sign-in', 'remedy:restart-and-sign-in'] as const

export const signInRequired: readonly Conversation[] = [
  {
    title:
      '77 at the first sale of the morning; the cashier typed the operator password and took that for it',
    symptom: code,
    sees: { ...quietMachine, 'question:sale-before': 'first-try', 'question:first-today': 'yes' },
    remedies: { 'remedy:sign-in-once': 'helped' },
    // 77 is a host code that refuses (table 0.1, S6).
    money: 'refused',
    // 3.6: daily sign-in not done is very common, and the operator's log-on is not the terminal's; table: K1 ++.
    firstActs: [['remedy:sign-in-once'], []],
    never: ['remedy:restart-terminal', 'remedy:ask-acquirer-keys', 'remedy:ask-vendor-repair'],
    finally: { ends: 'solved', cause: 'cause:not-signed-in-today', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '“please sign in” without a number, when the shop opens',
    symptom: umbrella,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:sign-in-code': 'words-only',
      'question:first-today': 'yes',
    },
    entry: { question: 'question:sign-in-code' },
    remedies: { 'remedy:sign-in-once': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // 3.6: the local flag "not logged on"; sign in, one minute.
    firstActs: [['remedy:sign-in-once'], []],
    finally: { ends: 'solved', cause: 'cause:not-signed-in-today', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '“please sign in”: says there was no number, and finds 77 on the photo',
    symptom: umbrella,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:sign-in-code': 'words-only',
      'question:first-today': 'yes',
    },
    entry,
    changesMind: {
      afterAnswering: 'question:sign-in-code',
      question: 'question:sign-in-code',
      to: '77',
      // 77: a host refused.
      money: 'refused',
      forGood: true,
    },
    remedies: { 'remedy:sign-in-once': 'helped' },
    // While it passed for the terminal's own flag (S0): nothing was sent.
    money: 'not-sent',
    // 3.6, under either: sign in.
    firstActs: [['remedy:sign-in-once'], []],
    finally: { ends: 'solved', cause: 'cause:not-signed-in-today', owner: 'cashier', withinActs: 1 },
  },
  {
    title:
      '77 since the office settled this machine’s batch at noon; signed in, and the next sale gave 77 again',
    symptom: code,
    sees: {
      ...quietMachine,
      'question:sale-before': 'refused-before',
      'question:first-today': 'no',
      'question:after-sign-in': 'fails-again',
    },
    remedies: { 'remedy:settle-then-sign-in': 'helped' },
    // Every try was refused.
    money: 'refused',
    // 3.6: batch advanced by settlement on another path is common; loop: settle, then sign in; still: acquirer.
    firstActs: [
      ['remedy:settle-then-sign-in'],
      ['remedy:ask-acquirer-batch', 'remedy:ask-acquirer-shared-number'],
    ],
    never: ['remedy:sign-in-once', 'remedy:set-clock', 'remedy:restart-terminal'],
    finally: { ends: 'solved', cause: 'cause:batch-differs', withinActs: 1 },
  },
  {
    title: '77 again after signing in, and a customer of the morning waits for his payment to be voided',
    symptom: code,
    sees: {
      ...quietMachine,
      'question:sale-before': 'refused-before',
      'question:first-today': 'no',
      'question:after-sign-in': 'fails-again',
      'question:void-wanted': 'wanted',
    },
    remedies: { 'remedy:ask-acquirer-batch': 'helped' },
    // Every try was refused.
    money: 'refused',
    // Section 4, settlement rule: no "settle, then sign in" while a void of today is wanted; then the acquirer.
    firstActs: [['remedy:ask-acquirer-batch', 'remedy:ask-acquirer-shared-number'], []],
    never: ['remedy:settle-then-sign-in', 'remedy:sign-in-once', 'remedy:restart-terminal'],
    finally: { ends: 'solved', cause: 'cause:batch-differs', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '77 by turns: each of the two tills works until the other one signs in',
    symptom: code,
    sees: {
      ...quietMachine,
      'question:sale-before': 'refused-before',
      'question:first-today': 'no',
      'question:after-sign-in': 'until-other-signs-in',
      'question:twin-number': 'yes',
    },
    remedies: { 'remedy:ask-acquirer-shared-number': 'helped' },
    // Every try was refused.
    money: 'refused',
    // Keys table: "works, then fails after the twin machine signs in", R2 ++; only the acquirer can part them.
    firstActs: [['remedy:ask-acquirer-shared-number'], ['remedy:ask-acquirer-batch']],
    // Sign-in rule (section 4): do not sign in by turns.
    never: signsIn,
    finally: { ends: 'solved', cause: 'cause:shared-terminal-number', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'not signed in, every morning, and the screen shows last year’s date',
    symptom: 'symptom:not-signed-in',
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:first-today': 'yes',
      'question:clock-right': 'wrong',
      'question:after-sign-in': 'works',
    },
    remedies: { 'remedy:set-clock': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // 3.6: clock/day rollover common, O18 wrong: sign-in oddities. The clock is the cashier's (N14); signing in is the
    // first fix of all, and settling and signing in the second.
    firstActs: [['remedy:set-clock', 'remedy:sign-in-once'], ['remedy:settle-then-sign-in']],
    never: ['remedy:restart-terminal'],
    finally: { ends: 'solved', cause: 'cause:day-rolled-over', owner: 'cashier', withinActs: 3 },
  },
  {
    title: '77 on the machine that came back from the workshop, and signing in does not help',
    symptom: code,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:first-today': 'yes',
      'question:machine-history': 'repaired-or-reset',
    },
    remedies: { 'remedy:ask-acquirer-batch': 'helped' },
    // Refused by 77, first try.
    money: 'refused',
    // 3.6: sign in; loop: settle, then sign in; still: acquirer. Repair: K1 +, restored or swapped.
    firstActs: [['remedy:sign-in-once'], ['remedy:settle-then-sign-in', 'remedy:ask-acquirer-batch']],
    finally: { ends: 'solved', cause: 'cause:restored-or-swapped', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: '“please sign in”, and nobody is sure about anything',
    symptom: umbrella,
    sees: {},
    entry: { question: 'question:sign-in-code' },
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // Sign-in rule: ask first whether another machine carries the number; unknown here, so the acquirer says how to go on.
    firstActs: [['remedy:ask-acquirer-batch'], ['remedy:ask-acquirer-shared-number']],
    // Section 5, 8: nothing is settled with records and line unknown; restart rule: check first.
    never: [...signsIn, ...neverWhileOpen],
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
  {
    title: 'a time-out for the same customer, then 77; not in the list, and a reversal is waiting',
    symptom: code,
    sees: {
      ...quietMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:first-today': 'yes',
    },
    remedies: { 'remedy:sign-in-once': 'helped' },
    // 77 refused this try; the one before may have charged, and absent is still unknown (section 5, 3).
    money: 'unknown',
    // 3.6: sign in. That takes no payment and loses no reversal; the sale is not repeated.
    firstActs: [['remedy:sign-in-once'], ['remedy:ask-acquirer-batch']],
    // Section 5, 8: a settlement gives up on a reversal that fails again, and the line has just failed once.
    never: [...neverWhileOpen, 'remedy:settle-then-sign-in'],
    finally: { ends: 'solved', cause: 'cause:not-signed-in-today', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '77 at the first sale; signed in, and the repeated sale brings A0',
    symptom: code,
    sees: { ...quietMachine, 'question:sale-before': 'first-try', 'question:first-today': 'yes' },
    firstAct: 'other-message',
    // Refused by 77, first try.
    money: 'refused',
    // 3.6: sign in, then repeat.
    firstActs: [['remedy:sign-in-once'], []],
    thenShows: {
      symptom: 'symptom:mac-error-a0',
      sees: {
        ...quietMachine,
        'question:sale-before': 'first-try',
        'question:paid-entries': 'none',
        'question:other-attempts': 'no-entry',
        'question:first-today': 'yes',
        'question:after-sign-in': 'fails-again',
      },
      remedies: { 'remedy:ask-acquirer-keys': 'helped' },
      // A0 counts as unknown until looked at (3.7), whatever 77 said before it.
      money: 'unknown',
      // Table: sign-in succeeds and the sale fails again: K2 -, K3 +, R2 ++, which needs a twin.
      firstActs: [
        ['remedy:ask-acquirer-keys'],
        ['remedy:ask-acquirer-shared-number', 'remedy:ask-acquirer-fault'],
      ],
      never: [...neverWhileOpen, ...signsIn],
    },
    finally: { ends: 'solved', cause: 'cause:master-key-missing', owner: 'acquirer' },
  },
]
