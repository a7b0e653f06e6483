import type { Conversation } from './call'
import { neverWhileOpen, paysBack, presentsAgain, quietWholeMachine } from './machines'

const symptom = 'symptom:foreign-card-refused'

/** A machine that takes home cards as always, and a tourist with a card. */
const tourist = {
  ...quietWholeMachine,
  'question:sale-before': 'first-try',
  'question:which-cards': 'one-card',
  'question:card-kind': 'foreign-new-or-unused',
  'question:card-notice': 'none',
  'question:amount': 'usual',
} as const

const asksTheAcquirer = ['remedy:ask-acquirer-schemes'] as const

export const foreignCardRefused: readonly Conversation[] = [
  {
    title: 'no Visa card was ever taken here, and the door shows UnionPay alone',
    symptom,
    sees: {
      ...tourist,
      'question:scheme-logo': 'not-shown',
      'question:other-foreign-cards': 'none-works',
      'question:how-presented': 'inserted',
    },
    remedies: { 'remedy:ask-acquirer-schemes': 'helped' },
    // 3.43: refused.
    money: 'refused',
    // 3.43: insert first where it was not; which schemes are opened, the acquirer says.
    firstActs: [asksTheAcquirer, ['remedy:pick-other-application']],
    never: [
      'remedy:insert-other-application',
      'remedy:ask-cardholder-use-abroad',
      'remedy:ask-vendor-repair',
      ...paysBack,
    ],
    finally: { ends: 'solved', cause: 'cause:scheme-not-open', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'other Mastercards are taken every day, this one from abroad is not',
    symptom,
    sees: {
      ...tourist,
      'question:scheme-logo': 'shown',
      'question:other-foreign-cards': 'others-work',
      'question:how-presented': 'inserted',
      'question:card-notice': 'refusal',
    },
    remedies: { 'remedy:ask-cardholder-use-abroad': 'helped' },
    money: 'refused',
    // 3.43: one foreign card fails: J2; the cardholder's bank app, use abroad.
    firstActs: [['remedy:ask-cardholder-use-abroad'], ['remedy:pick-other-application']],
    never: ['remedy:insert-other-application', 'remedy:ask-vendor-repair', ...paysBack],
    finally: { ends: 'solved', cause: 'cause:card-blocked-abroad', owner: 'cardholder', withinActs: 2 },
  },
  {
    title: 'a debit card with two logos was inserted, and nobody chose; the shop takes both',
    symptom,
    sees: {
      ...tourist,
      'question:card-kind': 'in-use',
      'question:scheme-logo': 'shown',
      'question:other-foreign-cards': 'others-work',
      'question:how-presented': 'inserted',
    },
    remedies: { 'remedy:pick-other-application': 'helped' },
    money: 'refused',
    // 3.43: take the other application if asked; inserted it is already.
    firstActs: [['remedy:pick-other-application'], ['remedy:ask-acquirer-schemes']],
    never: ['remedy:insert-other-application', 'remedy:clean-reader', ...paysBack],
    finally: { ends: 'solved', cause: 'cause:wrong-application', owner: 'cashier', withinActs: 2 },
  },
  {
    title: 'swiped by its stripe; the cashier has just cleaned the reader, a red herring',
    symptom,
    sees: {
      ...tourist,
      'question:scheme-logo': 'shown',
      'question:other-foreign-cards': 'first-one',
      'question:how-presented': 'swiped',
      'question:rough-treatment': 'nothing',
    },
    remedies: { 'remedy:insert-other-application': 'helped' },
    money: 'refused',
    // 3.43: insert instead, take the other application if asked.
    firstActs: [['remedy:insert-other-application'], ['remedy:ask-acquirer-schemes']],
    never: ['remedy:clean-reader', 'remedy:ask-vendor-repair', ...paysBack],
    finally: { ends: 'solved', cause: 'cause:scheme-by-chip-only', owner: 'cashier', withinActs: 2 },
  },
  {
    title: 'a first try timed out, then the card was not accepted; not in the list',
    symptom,
    sees: {
      ...tourist,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:scheme-logo': 'shown',
      'question:other-foreign-cards': 'others-work',
      'question:how-presented': 'swiped',
    },
    // The first try may have charged; absent is still unknown (section 5, 3).
    money: 'unknown',
    firstActs: [['remedy:ask-acquirer-schemes', 'remedy:ask-cardholder-use-abroad'], []],
    never: [...presentsAgain, ...neverWhileOpen],
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // 3.43: J1 very common: the acquirer says which schemes are opened; nothing is presented again.
    firstActs: [asksTheAcquirer, ['remedy:ask-cardholder-use-abroad']],
    never: [...presentsAgain, ...neverWhileOpen],
    finally: { owner: 'acquirer' },
  },
]
