import type { Conversation } from './call'
import { neverWhileUnknown, paysBack } from './machines'

const afterCard = {
  'question:code-seen': 'card',
  'question:sale-before': 'first-try',
  'question:unsent-records': 'none',
  'question:machine-history': 'in-daily-use',
} as const

export const messageFormat30: readonly Conversation[] = [
  {
    title: '30 on one swiped card; all others work',
    symptom: 'code:30',
    sees: {
      ...afterCard,
      'question:which-cards': 'one-card',
      'question:how-presented': 'swiped',
      'question:entry-modes': 'other-way-works',
    },
    remedies: { 'remedy:insert-or-tap': 'helped' },
    // S6: refused.
    money: 'refused',
    // CSV, 30: one card: read problem, use the chip.
    firstActs: [['remedy:insert-or-tap', 'remedy:present-card-properly'], ['remedy:wipe-card']],
    never: [...paysBack, 'remedy:restart-terminal'],
    finally: { ends: 'solved', cause: 'cause:card-misread', owner: 'cashier', withinActs: 2 },
  },
  {
    title: '30 on every card since the update of last night',
    symptom: 'code:30',
    sees: {
      ...afterCard,
      'question:which-cards': 'every-card',
      'question:how-presented': 'inserted',
      'question:machine-history': 'updated',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-acquirer-parameters': 'helped' },
    money: 'refused',
    // CSV, 30: all cards: program or parameter fault, acquirer.
    firstActs: [['remedy:ask-acquirer-parameters'], []],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:app-sends-wrong', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '30 on every card, tapped or inserted; the new Wi-Fi is a red herring',
    symptom: 'code:30',
    sees: {
      ...afterCard,
      'question:which-cards': 'every-card',
      'question:how-presented': 'tapped-card',
      'question:entry-modes': 'no-way-works',
      'question:bearer': 'wifi',
      'question:router-changed': 'yes',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-acquirer-parameters': 'helped' },
    money: 'refused',
    // Section 0, Q1: a host code proves the line, not what the terminal sent.
    firstActs: [['remedy:ask-acquirer-parameters'], []],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:app-sends-wrong', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'the answer never came, then 30 on the same card; it would be quick to insert it',
    symptom: 'code:30',
    sees: {
      ...afterCard,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'one-card',
      'question:how-presented': 'swiped',
    },
    // Section 0, Q2: the first try keeps the sale unknown; the card is not read again.
    money: 'unknown',
    firstActs: [['remedy:ask-acquirer-parameters'], []],
    never: neverWhileUnknown,
  },
  {
    title: '30 after a card, and nobody is sure about anything else',
    symptom: 'code:30',
    sees: { 'question:code-seen': 'card' },
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    firstActs: [['remedy:ask-acquirer-parameters'], []],
    never: neverWhileUnknown,
    finally: { ends: 'hand-over' },
  },
]
