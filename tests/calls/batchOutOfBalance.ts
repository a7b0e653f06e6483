import type { Conversation } from './call'
import { neverWhileOpen, neverWhileUnknown } from './machines'

/** Nobody is paying: the code came at the settlement. */
const atSettlement = {
  'question:code-seen': 'card',
  'question:sale-before': 'no-one-yet',
  'question:line-proven': 'went-through',
  'question:unsent-records': 'none',
} as const

export const batchOutOfBalance: readonly Conversation[] = [
  {
    title: '95 at the settlement: the total of the machine and that of the acquirer differ',
    symptom: 'code:95',
    sees: { ...atSettlement, 'question:settle-tried': 'does-not-agree' },
    remedies: { 'remedy:ask-acquirer-settlement': 'helped' },
    // A settlement charges nobody.
    money: 'not-sent',
    // CSV, 95: settlement mismatch; acquirer.
    firstActs: [['remedy:ask-acquirer-settlement'], []],
    never: neverWhileOpen,
    finally: { ends: 'solved', cause: 'cause:batch-disagrees', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '79: two offline sales of the market day were never sent',
    symptom: 'code:79',
    sees: { ...atSettlement, 'question:unsent-records': 'some', 'question:settle-tried': 'not-tried' },
    remedies: { 'remedy:send-waiting-then-settle': 'helped', 'remedy:ask-acquirer-settlement': 'helped' },
    money: 'not-sent',
    // CSV, 79: resend the offline data; acquirer.
    firstActs: [['remedy:send-waiting-then-settle', 'remedy:ask-acquirer-settlement'], []],
    never: neverWhileOpen,
    finally: { ends: 'solved', withinActs: 2 },
  },
  {
    title: '95 after a settlement that broke off last night; the full paper roll is a red herring',
    symptom: 'code:95',
    sees: {
      ...atSettlement,
      'question:unsent-records': 'some',
      'question:settle-tried': 'broke-off',
      'question:paper-look': 'looks-right',
    },
    remedies: { 'remedy:send-waiting-then-settle': 'helped', 'remedy:ask-acquirer-settlement': 'helped' },
    money: 'not-sent',
    firstActs: [['remedy:send-waiting-then-settle', 'remedy:ask-acquirer-settlement'], []],
    never: neverWhileOpen,
    finally: { ends: 'solved', cause: 'cause:settlement-broke-off', withinActs: 2 },
  },
  {
    title: '79 while the line is gone; somebody wants to clear the list so that it fits',
    symptom: 'code:79',
    sees: {
      ...atSettlement,
      'question:unsent-records': 'some',
      'question:line-proven': 'not-through',
      'question:settle-tried': 'broke-off',
    },
    remedies: { 'remedy:ask-acquirer-settlement': 'helped' },
    money: 'not-sent',
    // Section 5, 8: no settlement on a dead line; never clear the transaction log.
    firstActs: [['remedy:ask-acquirer-settlement', 'remedy:get-line-first'], []],
    never: [
      ...neverWhileOpen,
      'remedy:send-waiting-then-settle',
      'remedy:settle-batch',
      'remedy:settle-then-sign-in',
    ],
  },
  {
    title: '95, and nobody is sure about anything else',
    symptom: 'code:95',
    sees: { 'question:code-seen': 'card' },
    // Nobody can say whether somebody was paying, or how it ended: unknown.
    money: 'unknown',
    firstActs: [['remedy:ask-acquirer-settlement'], ['remedy:get-line-first']],
    never: [
      ...neverWhileUnknown,
      'remedy:send-waiting-then-settle',
      'remedy:settle-batch',
      'remedy:settle-then-sign-in',
    ],
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
]
