import type { Conversation } from './call'
import { neverWhileUnknown, paysBack, quietSimMachine } from './machines'

const symptom = 'code:Z1'

const afterCard = {
  ...quietSimMachine,
  'question:code-seen': 'card',
  'question:sale-before': 'first-try',
} as const

const eitherAct = ['remedy:ask-cardholder-to-call', 'remedy:get-line-first'] as const

export const offlineDeclinedZ1: readonly Conversation[] = [
  {
    title: 'Z1 on one card; the others go through',
    symptom,
    sees: {
      ...afterCard,
      'question:which-cards': 'one-card',
      'question:line-proven': 'went-through',
      'question:card-notice': 'none',
    },
    remedies: { 'remedy:ask-cardholder-to-call': 'helped' },
    // Section 0, Q1: no host sent it; card and terminal decided, nothing was sent.
    money: 'not-sent',
    // CSV, Z1: another card.
    firstActs: [['remedy:ask-cardholder-to-call'], []],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:card-declines-offline', owner: 'cardholder', withinActs: 1 },
  },
  {
    title: 'Z1 on card after card in the car park, one bar on the screen',
    symptom,
    sees: {
      ...afterCard,
      'question:which-cards': 'every-card',
      'question:line-proven': 'not-through',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
    },
    remedies: { 'remedy:get-line-first': 'helped', 'remedy:move-to-better-signal': 'helped' },
    money: 'not-sent',
    // CSV, Z1: or restore the network.
    firstActs: [['remedy:get-line-first', 'remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'], []],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:line-too-poor', withinActs: 2 },
  },
  {
    title: 'Z1 on one card; a page on the web calls it a wallet that is not open, which is a red herring',
    symptom,
    sees: {
      ...afterCard,
      'question:which-cards': 'one-card',
      'question:card-kind': 'foreign-new-or-unused',
      'question:supplier': 'agent',
      'question:line-proven': 'went-through',
    },
    remedies: { 'remedy:ask-cardholder-to-call': 'helped' },
    money: 'not-sent',
    firstActs: [['remedy:ask-cardholder-to-call'], []],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:card-declines-offline', owner: 'cardholder', withinActs: 1 },
  },
  {
    title:
      'a wait without an answer, then Z1; the list has nothing, and the customer offers the same card again',
    symptom,
    sees: {
      ...afterCard,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'one-card',
      'question:line-proven': 'not-through',
      'question:signal-icon': 'low',
    },
    // This one was not sent; the one that waited keeps the sale unknown (section 0, Q2).
    money: 'unknown',
    firstActs: [
      [...eitherAct, 'remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'],
      ['remedy:ask-acquirer-sim-status'],
    ],
    never: neverWhileUnknown,
  },
  {
    title: 'Z1, and nobody is sure about anything else',
    symptom,
    sees: { 'question:code-seen': 'card' },
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    firstActs: [eitherAct, []],
    never: neverWhileUnknown,
    finally: { ends: 'hand-over' },
  },
]
