import type { Conversation } from './call'
import { neverWhileUnknown, paysBack } from './machines'

const afterCard = { 'question:code-seen': 'card', 'question:sale-before': 'first-try' } as const

/** CSV, 14: "read the chip again once". */
const readsAgain = ['remedy:insert-or-tap', 'remedy:present-card-properly', 'remedy:wipe-card'] as const

export const cardNotKnown: readonly Conversation[] = [
  {
    title: '14 when one card was swiped; it has a chip nobody tried',
    symptom: 'code:14',
    sees: {
      ...afterCard,
      'question:which-cards': 'one-card',
      'question:how-presented': 'swiped',
      'question:entry-modes': 'other-way-works',
      'question:card-kind': 'in-use',
    },
    remedies: { 'remedy:insert-or-tap': 'helped' },
    // S8: refused.
    money: 'refused',
    // CSV, 14: read the chip once, then another card.
    firstActs: [
      readsAgain,
      [...readsAgain, 'remedy:ask-cardholder-to-call', 'remedy:ask-cardholder-new-card'],
    ],
    never: paysBack,
    finally: { cause: 'cause:card-misread', withinActs: 3 },
  },
  {
    title: '14 on one inserted card that was closed last month; the others work',
    symptom: 'code:14',
    sees: {
      ...afterCard,
      'question:which-cards': 'one-card',
      'question:how-presented': 'inserted',
      'question:card-notice': 'none',
      'question:card-kind': 'foreign-new-or-unused',
      'question:card-elsewhere': 'fails-elsewhere',
    },
    remedies: { 'remedy:ask-cardholder-to-call': 'helped' },
    money: 'refused',
    // CSV, 14: includes a closed account; read once more, then another card, the cardholder's bank.
    firstActs: [
      ['remedy:ask-cardholder-to-call', 'remedy:present-card-properly', 'remedy:wipe-card'],
      ['remedy:ask-cardholder-to-call', 'remedy:present-card-properly', 'remedy:ask-acquirer-reason'],
    ],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:account-not-there', owner: 'cardholder', withinActs: 3 },
  },
  {
    title: '15 on the cards of one small bank; the new router and the weak Wi-Fi are red herrings',
    symptom: 'code:15',
    sees: {
      ...afterCard,
      'question:which-cards': 'one-bank',
      'question:how-presented': 'inserted',
      'question:bearer': 'wifi',
      'question:router-changed': 'yes',
      'question:other-terminals': 'also-fail',
    },
    remedies: { 'remedy:ask-acquirer-reason': 'helped' },
    // Table 0.1, S7: no.
    money: 'refused',
    // CSV, 15: not routable; the switch decides: another card. A code proves the line.
    firstActs: [
      ['remedy:ask-acquirer-reason', 'remedy:ask-cardholder-to-call'],
      ['remedy:ask-acquirer-reason', 'remedy:ask-cardholder-to-call', 'remedy:ask-acquirer-fault'],
    ],
    never: paysBack,
    finally: { cause: 'cause:bank-not-connected' },
  },
  {
    title: '42 on every card since this morning, at the neighbours too',
    symptom: 'code:42',
    sees: {
      ...afterCard,
      'question:which-cards': 'every-card',
      'question:how-presented': 'inserted',
      'question:card-notice': 'none',
      'question:other-terminals': 'neighbours-fail',
    },
    remedies: { 'remedy:ask-acquirer-reason': 'helped' },
    money: 'refused',
    // Table: all cards fail with one code: I1 --, acquirer side ++ (3.5: mapping or BIN routing).
    firstActs: [['remedy:ask-acquirer-reason'], ['remedy:ask-acquirer-fault']],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:card-routing-fault', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'a power cut at the first try, then 14; somebody wants to wipe the chip and go on',
    symptom: 'code:14',
    sees: {
      ...afterCard,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'one-card',
      'question:how-presented': 'swiped',
    },
    remedies: { 'remedy:ask-cardholder-to-call': 'helped' },
    // Section 5: a power cut leaves the sale unknown, and not found stays unknown: reading the card again is a new charge.
    money: 'unknown',
    firstActs: [
      ['remedy:ask-cardholder-to-call', 'remedy:ask-acquirer-reason'],
      ['remedy:ask-cardholder-to-call', 'remedy:ask-acquirer-reason'],
    ],
    never: neverWhileUnknown,
  },
  {
    title: '56 after a card, and nobody is sure about anything else',
    symptom: 'code:56',
    sees: { 'question:code-seen': 'card' },
    // "Not sure" about earlier attempts: unknown, so that the card is not read again.
    money: 'unknown',
    // CSV, 56: another card; cardholder; issuer.
    firstActs: [
      ['remedy:ask-cardholder-to-call', 'remedy:ask-acquirer-reason'],
      ['remedy:ask-cardholder-to-call', 'remedy:ask-acquirer-reason'],
    ],
    never: neverWhileUnknown,
    finally: { ends: 'hand-over' },
  },
]
