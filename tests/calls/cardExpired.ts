import type { Conversation } from './call'
import { neverWhileUnknown, paysBack } from './machines'

const afterCard = {
  'question:code-seen': 'card',
  'question:sale-before': 'first-try',
  'question:unsent-records': 'none',
} as const

export const cardExpired: readonly Conversation[] = [
  {
    title: '54 on one card, of which the date on the front is past',
    symptom: 'code:54',
    sees: {
      ...afterCard,
      'question:which-cards': 'one-card',
      'question:clock-right': 'right',
      'question:card-kind': 'foreign-new-or-unused',
    },
    remedies: { 'remedy:ask-cardholder-valid-card': 'helped', 'remedy:ask-cardholder-to-call': 'helped' },
    // S8: refused.
    money: 'refused',
    // CSV, 54: another card.
    firstActs: [['remedy:ask-cardholder-valid-card', 'remedy:ask-cardholder-to-call'], []],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:card-past-date', owner: 'cardholder', withinActs: 1 },
  },
  {
    title: '54 on three cards in a row since the machine lay a year in a drawer; its date is wrong',
    symptom: 'code:54',
    sees: {
      ...afterCard,
      'question:which-cards': 'every-card',
      'question:clock-right': 'wrong',
      'question:machine-history': 'idle-over-a-year',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:set-clock': 'helped' },
    money: 'refused',
    // CSV, 54: if several cards say so check the terminal date; O18 wrong: "expired card" for all.
    firstActs: [['remedy:set-clock'], []],
    never: [...paysBack, 'remedy:restart-terminal', 'remedy:restart-and-sign-in'],
    finally: { ends: 'solved', cause: 'cause:machine-date-wrong', owner: 'cashier', withinActs: 1 },
  },
  {
    title:
      '33 on one card with a date in the future; the clock of the machine is right, and a letter came about fees',
    symptom: 'code:33',
    sees: {
      ...afterCard,
      'question:which-cards': 'one-card',
      'question:clock-right': 'right',
      'question:acquirer-notice': 'fee',
      'question:card-notice': 'none',
    },
    // The bank of the card says so, whatever is printed on it; the letter is a red herring.
    remedies: { 'remedy:ask-cardholder-valid-card': 'helped', 'remedy:ask-cardholder-to-call': 'helped' },
    money: 'refused',
    // CSV, 33: another card; cardholder; issuer. Never taken by force.
    firstActs: [['remedy:ask-cardholder-valid-card', 'remedy:ask-cardholder-to-call'], []],
    never: paysBack,
    finally: { ends: 'solved', owner: 'cardholder', withinActs: 1 },
  },
  {
    title: 'a first try hung, then 54; the list has nothing',
    symptom: 'code:54',
    sees: {
      ...afterCard,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'one-card',
      'question:clock-right': 'right',
    },
    // Section 0, Q2: the earlier try keeps the sale unknown; 54 says nothing of it.
    money: 'unknown',
    firstActs: [['remedy:ask-cardholder-valid-card', 'remedy:ask-cardholder-to-call'], []],
    never: neverWhileUnknown,
  },
  {
    title: '54 after a card, and nobody is sure about anything else',
    symptom: 'code:54',
    sees: { 'question:code-seen': 'card' },
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // A clock that nobody has seen wrong is left alone; with no card compared the call may be all that is left.
    firstActs: [['remedy:ask-cardholder-valid-card', 'remedy:ask-cardholder-to-call'], []],
    never: neverWhileUnknown,
    finally: { ends: 'hand-over' },
  },
]
