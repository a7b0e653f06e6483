import type { Conversation } from './call'
import { neverWhileOpen, quietWholeMachine } from './machines'

/** "终端锁定" may be a locked screen or the tamper guard (3.19): the words tell. Nothing was sent under either. */
const umbrella = 'symptom:terminal-locked'
const entry = { question: 'question:lock-words' } as const

const tampered = 'symptom:tamper-detected'

/** 3.19: stop using it; no reboot (restart rule), no test, no sign-in, no settlement. */
const stopUsing = [
  'remedy:restart-terminal',
  'remedy:restart-and-sign-in',
  'remedy:sign-in-once',
  'remedy:settle-then-sign-in',
  'remedy:settle-batch',
  'remedy:let-download-run',
  'remedy:try-again-later',
] as const

export const terminalLocked: readonly Conversation[] = [
  {
    title: 'locked, and the screen asks for a password that neither cashier nor supervisor knows',
    symptom: umbrella,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'first-try',
      'question:lock-words': 'asks-password',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-unlock': 'helped' },
    // S0: nothing was sent.
    money: 'not-sent',
    // 3.38: an operator's password is opened in the shop first, by its supervisor; 3.19: then the acquirer unlocks.
    firstActs: [['remedy:have-supervisor-unlock'], ['remedy:ask-acquirer-unlock']],
    never: ['remedy:restart-terminal', 'remedy:restart-and-sign-in'],
    finally: { ends: 'solved', cause: 'cause:locked-by-operator', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'locked since the letter about expired papers, without a word of an attack',
    symptom: umbrella,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'no-one-yet',
      'question:lock-words': 'locked-only',
      'question:acquirer-notice': 'papers-or-closure',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-unlock': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // 3.19: remote lock, the acquirer unlocks; nothing happened to the machine (O26).
    firstActs: [
      ['remedy:ask-acquirer-unlock'],
      ['remedy:ask-acquirer-tamper', 'remedy:ask-acquirer-account-state'],
    ],
    finally: { ends: 'solved', cause: 'cause:locked-remotely', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'locked, with the word “attacked”, since it fell off the counter',
    symptom: umbrella,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'first-try',
      'question:lock-words': 'tamper-words',
      'question:rough-treatment': 'dropped-wet-or-opened',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-tamper': 'helped' },
    // S0: nothing was sent.
    money: 'not-sent',
    // 3.19: T1x by a drop; keys wiped by design, not user-recoverable: stop using it, keep it for the acquirer.
    firstActs: [['remedy:ask-acquirer-tamper'], []],
    never: [...stopUsing, 'remedy:ask-acquirer-unlock'],
    finally: { ends: 'solved', cause: 'cause:tamper-tripped', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'a tamper text; nobody dropped it, and a web page says F1 is a false alarm, reboot',
    symptom: tampered,
    sees: { ...quietWholeMachine, 'question:sale-before': 'no-one-yet' },
    remedies: { 'remedy:ask-acquirer-tamper': 'helped' },
    // S0, nobody paid yet.
    money: 'not-sent',
    // 3.19: that advice has no basis; possible skimming, so stop, even with nothing pending.
    firstActs: [['remedy:ask-acquirer-tamper'], []],
    never: stopUsing,
    finally: { ends: 'solved', cause: 'cause:tamper-tripped', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'only “locked”, after the battery was flat for half a year in the drawer',
    symptom: umbrella,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'no-one-yet',
      'question:lock-words': 'locked-only',
      'question:machine-history': 'idle-3-12-months',
      'question:rough-treatment': 'flat-for-long',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-tamper': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // 3.19 and 3.27: a battery flat for long can end in tamper; who only unlocks is the acquirer as well.
    firstActs: [['remedy:ask-acquirer-tamper', 'remedy:ask-acquirer-unlock'], []],
    // Restart rule: flat for long, no restart at all.
    never: ['remedy:restart-terminal', 'remedy:restart-and-sign-in'],
    finally: { ends: 'solved', cause: 'cause:tamper-tripped', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'it fell while a payment was waiting, and now shows a tamper text; nobody can look at the list',
    symptom: tampered,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'not-sure',
      'question:unsent-records': 'not-sure',
      'question:rough-treatment': 'dropped-wet-or-opened',
    },
    // The try that waited may have charged, whatever the screen says now.
    money: 'unknown',
    // 3.19: stop and report it; the acquirer sees the host's result too (section 5, 6).
    firstActs: [['remedy:ask-acquirer-tamper'], ['remedy:ask-vendor-repair', 'remedy:ask-acquirer-keys']],
    // Section 5, never: swap the device while a result is open.
    never: [...stopUsing, ...neverWhileOpen, 'remedy:ask-acquirer-replacement'],
    finally: { ends: 'hand-over', cause: 'cause:tamper-tripped', owner: 'acquirer' },
  },
  {
    title: '“locked”, and nobody is sure about anything',
    symptom: umbrella,
    sees: {},
    entry,
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // Locked or tampered, both are calls to the acquirer.
    firstActs: [
      ['remedy:ask-acquirer-unlock', 'remedy:ask-acquirer-tamper'],
      ['remedy:ask-vendor-repair', 'remedy:ask-acquirer-keys'],
    ],
    never: [...stopUsing, ...neverWhileOpen],
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
]
