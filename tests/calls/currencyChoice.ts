import type { Conversation } from './call'
import { neverWhileOpen, paysBack, presentsAgain, quietWholeMachine } from './machines'

const symptom = 'symptom:currency-choice'
const entry = { question: 'question:currency-moment' } as const

const tourist = {
  ...quietWholeMachine,
  'question:sale-before': 'first-try',
  'question:which-cards': 'one-card',
  'question:card-kind': 'foreign-new-or-unused',
  'question:card-notice': 'none',
} as const

export const currencyChoice: readonly Conversation[] = [
  {
    title: 'the machine asks, and the cashier would press the green key',
    symptom,
    entry,
    sees: { ...tourist, 'question:currency-moment': 'asks-now' },
    remedies: { 'remedy:let-cardholder-choose': 'helped' },
    // 3.44: nothing charged before the choice.
    money: 'not-sent',
    // 3.44: hand the machine over; the cardholder chooses.
    firstActs: [['remedy:let-cardholder-choose'], []],
    never: ['remedy:undo-wrong-currency', 'remedy:ask-acquirer-currency', ...paysBack],
    finally: { ends: 'solved', cause: 'cause:currency-prompt', owner: 'cardholder', withinActs: 1 },
  },
  {
    title: 'paid in pounds, and the customer wanted local money; the slip is in hand',
    symptom,
    entry,
    sees: { ...tourist, 'question:currency-moment': 'wrong-chosen' },
    remedies: { 'remedy:undo-wrong-currency': 'helped' },
    // The slip says success: paid.
    money: 'approved',
    // 3.44: void today, take it again; later a refund.
    firstActs: [['remedy:undo-wrong-currency'], []],
    never: ['remedy:let-cardholder-choose', 'remedy:settle-batch'],
    finally: { ends: 'solved', cause: 'cause:wrong-currency-chosen', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'never offered to any tourist; the cashier blames the weak signal',
    symptom,
    entry,
    sees: { ...tourist, 'question:currency-moment': 'never-offered', 'question:signal-icon': 'low' },
    remedies: { 'remedy:ask-acquirer-currency': 'helped' },
    // It is about the offer, and no payment is at stake.
    money: 'no-payment',
    // 3.44: never offered: acquirer.
    firstActs: [['remedy:ask-acquirer-currency'], []],
    never: ['remedy:move-to-better-signal', 'remedy:let-cardholder-choose', ...paysBack],
    finally: { ends: 'solved', cause: 'cause:currency-not-offered', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'a first try hung after the PIN, and now the machine asks for the currency; not in the list',
    symptom,
    entry,
    sees: {
      ...tourist,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:currency-moment': 'asks-now',
    },
    // The try before may have charged; absent is still unknown (section 5, 3).
    money: 'unknown',
    // Going on is a second payment while the first is open (section 5, 1).
    firstActs: [['remedy:ask-acquirer-currency'], []],
    never: [...presentsAgain, ...neverWhileOpen, 'remedy:undo-wrong-currency'],
  },
  {
    title:
      'the till is shared: nobody saw whether a currency was chosen; it was the first try, and nothing is in the list',
    symptom,
    entry,
    sees: {
      ...tourist,
      'question:currency-moment': 'not-sure',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
    },
    // 3.44: nothing is charged before the choice, and nobody knows whether there was one.
    money: 'unknown',
    firstActs: [['remedy:ask-acquirer-currency'], []],
    never: [...presentsAgain, ...neverWhileOpen, 'remedy:undo-wrong-currency'],
  },
  {
    title: 'not sure about anything',
    symptom,
    entry,
    sees: {},
    money: 'unknown',
    firstActs: [['remedy:ask-acquirer-currency'], []],
    never: [...presentsAgain, ...neverWhileOpen, 'remedy:undo-wrong-currency'],
  },
]
