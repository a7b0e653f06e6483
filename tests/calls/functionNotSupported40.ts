import type { Conversation } from './call'
import { neverWhileUnknown, paysBack } from './machines'

const afterCard = { 'question:code-seen': 'card', 'question:sale-before': 'first-try' } as const

export const functionNotSupported40: readonly Conversation[] = [
  {
    title: '40 on one foreign card; all others work',
    symptom: 'code:40',
    sees: {
      ...afterCard,
      'question:which-cards': 'one-card',
      'question:card-notice': 'none',
      'question:card-kind': 'foreign-new-or-unused',
    },
    remedies: { 'remedy:ask-cardholder-to-call': 'helped' },
    // S6: refused.
    money: 'refused',
    // CSV, 40: another card or type.
    firstActs: [['remedy:ask-cardholder-to-call'], []],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:card-not-allowed-here', owner: 'cardholder', withinActs: 1 },
  },
  {
    title: '40 at every pre-authorisation with every card; ordinary sales work',
    symptom: 'code:40',
    sees: {
      ...afterCard,
      'question:which-cards': 'every-card',
      'question:card-notice': 'none',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-acquirer-enable': 'helped' },
    money: 'refused',
    // CSV, 40: all cards: not enabled for this shop, call the acquirer.
    firstActs: [['remedy:ask-acquirer-enable'], []],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:function-not-open', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '40 at every refund; the machine is brand new and its battery was flat, which are red herrings',
    symptom: 'code:40',
    sees: {
      ...afterCard,
      'question:which-cards': 'every-card',
      'question:what-was-done': 'refund',
      'question:refund-case': 'never-yet',
      'question:machine-history': 'new-or-replaced',
      'question:rough-treatment': 'flat-for-long',
    },
    remedies: { 'remedy:ask-acquirer-enable': 'helped' },
    money: 'not-given-back',
    firstActs: [['remedy:ask-acquirer-enable'], []],
    // A refund that is not open is not paid back another way before the acquirer has spoken.
    never: ['remedy:refund-instead-of-void', 'remedy:restart-terminal', 'remedy:restart-and-sign-in'],
    finally: { ends: 'solved', cause: 'cause:function-not-open', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'the first try was cut off, then 40; the list has the payment as success',
    symptom: 'code:40',
    sees: {
      ...afterCard,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'one',
      'question:other-attempts': 'refused',
      'question:which-cards': 'one-card',
      'question:card-notice': 'none',
    },
    // Section 5, 3: present as success is paid, by the first try.
    money: 'unknown',
    moneyOnceLooked: 'approved',
    firstActs: [['remedy:ask-cardholder-to-call', 'remedy:ask-acquirer-enable'], []],
    never: neverWhileUnknown,
  },
  {
    title: '40 after a card, and nobody is sure about anything else',
    symptom: 'code:40',
    sees: { 'question:code-seen': 'card' },
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    firstActs: [['remedy:ask-cardholder-to-call', 'remedy:ask-acquirer-enable'], []],
    never: neverWhileUnknown,
    finally: { ends: 'hand-over' },
  },
]
