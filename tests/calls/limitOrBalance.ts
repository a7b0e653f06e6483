import type { Conversation } from './call'
import { neverWhileUnknown, paysBack } from './machines'

const afterCard = { 'question:code-seen': 'card', 'question:sale-before': 'first-try' } as const

/** CSV: who decides 51 is the cardholder's bank alone; 61 also the acquirer. */
const cardholderFirst = ['remedy:ask-cardholder-limit'] as const

export const limitOrBalance: readonly Conversation[] = [
  {
    title: '51 on one card; the customer swears that the money is there',
    symptom: 'code:51',
    sees: {
      ...afterCard,
      'question:which-cards': 'one-card',
      'question:card-notice': 'none',
      'question:card-kind': 'in-use',
      'question:amount': 'usual',
    },
    remedies: { 'remedy:ask-cardholder-limit': 'helped' },
    // S8: refused.
    money: 'refused',
    // 0.2: for 51 the issuer is the only one who decides; another card.
    firstActs: [cardholderFirst, ['remedy:ask-cardholder-to-call']],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:card-cannot-cover', owner: 'cardholder', withinActs: 1 },
  },
  {
    title: '61 on every customer’s card above a certain amount, small ones go through',
    symptom: 'code:61',
    sees: {
      ...afterCard,
      'question:which-cards': 'every-card',
      'question:amount': 'above-usual',
      'question:other-terminals': 'work',
      'question:card-notice': 'none',
    },
    remedies: { 'remedy:ask-acquirer-limit': 'helped' },
    money: 'refused',
    // CSV, 61: card, terminal or merchant limits; all cards: the shop's. No splitting (section 5, never).
    firstActs: [['remedy:ask-acquirer-limit'], ['remedy:ask-acquirer-reason']],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:shop-limit-reached', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '65 on a card that paid here twice today already; the paper roll was just changed, a red herring',
    symptom: 'code:65',
    sees: {
      ...afterCard,
      'question:which-cards': 'one-card',
      'question:card-notice': 'refusal',
      'question:card-kind': 'in-use',
      'question:paper-look': 'looks-right',
    },
    remedies: { 'remedy:ask-cardholder-limit': 'helped' },
    money: 'refused',
    // CSV, 65: another card; cardholder; issuer.
    firstActs: [cardholderFirst, ['remedy:ask-cardholder-to-call']],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:card-cannot-cover', owner: 'cardholder', withinActs: 1 },
  },
  {
    title: 'a try without an answer, then 51: the money may be gone because the first try took it',
    symptom: 'code:51',
    sees: {
      ...afterCard,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'one',
      'question:other-attempts': 'refused',
      'question:which-cards': 'one-card',
      'question:card-notice': 'none',
    },
    remedies: { 'remedy:ask-cardholder-limit': 'helped' },
    // Section 5, 3: the first try stands in the list as success: paid.
    money: 'unknown',
    moneyOnceLooked: 'approved',
    firstActs: [cardholderFirst, ['remedy:ask-cardholder-to-call', 'remedy:ask-acquirer-limit']],
    never: neverWhileUnknown,
  },
  {
    title: '51 after a card, and nobody is sure about anything else',
    symptom: 'code:51',
    sees: { 'question:code-seen': 'card' },
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    firstActs: [cardholderFirst, ['remedy:ask-acquirer-limit', 'remedy:ask-cardholder-to-call']],
    never: neverWhileUnknown,
    finally: { ends: 'hand-over' },
  },
]
