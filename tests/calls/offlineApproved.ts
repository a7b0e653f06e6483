import type { Conversation } from './call'
import { neverWhileOpen, paysBack, quietSimMachine, takesAgain } from './machines'

/** Y1 and Y3 are said by card and terminal, not by a host; the record still has to be sent. */
const waiting = {
  ...quietSimMachine,
  'question:code-seen': 'card',
  'question:sale-before': 'first-try',
  'question:unsent-records': 'some',
} as const

/** CSV, Y1: treat as paid. Restart rule: what waits to be sent is lost with the power. */
const never = [...neverWhileOpen, ...takesAgain, ...paysBack] as const
/** Section 5, 8: never settle on a dead line. */
const settles = [
  'remedy:settle-batch',
  'remedy:send-waiting-then-settle',
  'remedy:settle-then-sign-in',
] as const

export const offlineApproved: readonly Conversation[] = [
  {
    title: 'Y1 in the basement shop; the cashier holds it for a refusal because no bank answered',
    symptom: 'code:Y1',
    sees: {
      ...waiting,
      'question:line-proven': 'went-through',
      'question:signal-icon': 'full-no-data',
      'question:which-cards': 'one-card',
    },
    remedies: { 'remedy:send-waiting-then-settle': 'helped' },
    // CSV, Y1: class A.
    money: 'approved',
    // CSV, Y1: go online soon. The line is proven, so what waits can be sent.
    firstActs: [['remedy:send-waiting-then-settle', 'remedy:get-line-first'], []],
    never,
    finally: { ends: 'solved', cause: 'cause:offline-record-waits', owner: 'cashier', withinActs: 2 },
  },
  {
    title: 'Y3, one bar, and nothing else goes through',
    symptom: 'code:Y3',
    sees: {
      ...waiting,
      'question:line-proven': 'not-through',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
      'question:phone-same-carrier': 'has-data',
    },
    remedies: { 'remedy:get-line-first': 'helped', 'remedy:move-to-better-signal': 'helped' },
    // CSV, Y3: class A, offline approved.
    money: 'approved',
    // Section 0, Q1: Y3 says that the terminal could not go online: look at the network; then send.
    firstActs: [['remedy:get-line-first', 'remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'], []],
    never: [...never, ...settles],
    finally: { ends: 'solved', cause: 'cause:line-too-poor', withinActs: 2 },
  },
  {
    title: 'Y3, and the evening settlement is due on a dead line; an agent’s machine is a red herring',
    symptom: 'code:Y3',
    sees: {
      ...waiting,
      'question:line-proven': 'not-through',
      'question:signal-icon': 'full-no-data',
      'question:supplier': 'agent',
      'question:settle-tried': 'not-tried',
    },
    remedies: { 'remedy:get-line-first': 'helped' },
    money: 'approved',
    firstActs: [
      ['remedy:get-line-first', 'remedy:toggle-airplane-mode'],
      ['remedy:ask-acquirer-sim-status', 'remedy:get-line-first', 'remedy:ask-acquirer-settlement'],
    ],
    never: [...never, ...settles],
  },
  {
    title: 'a time-out first, then Y1; the list has nothing of the first',
    symptom: 'code:Y1',
    sees: {
      ...waiting,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:line-proven': 'went-through',
    },
    // Approved here, and the first try may have charged too: unknown is worse (section 5).
    money: 'unknown',
    // Sent and still waiting: only the acquirer sees what its host has of it (as in the call below).
    firstActs: [
      ['remedy:send-waiting-then-settle', 'remedy:get-line-first'],
      ['remedy:ask-acquirer-settlement'],
    ],
    never,
  },
  {
    title: 'Y1 after a card, and nobody is sure about anything else',
    symptom: 'code:Y1',
    sees: { 'question:code-seen': 'card' },
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // Nobody knows whether the line holds: line first, no settlement.
    firstActs: [['remedy:get-line-first'], ['remedy:ask-acquirer-settlement']],
    never: [...never, ...settles],
    finally: { ends: 'hand-over' },
  },
]
