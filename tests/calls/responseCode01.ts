import type { Conversation } from './call'

const symptom = 'symptom:response-code-01'

export const responseCode01: readonly Conversation[] = [
  {
    title: 'one card, with a risk notice in the cardholder’s app',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:which-cards': 'one-card',
      'question:card-notice': 'refusal',
      'question:card-kind': 'in-use',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-cardholder-to-call': 'helped' },
    // S8, the issuer refused.
    money: 'refused',
    // O3 one card and a refusal in the app: I1 strongly up twice; the number on the back of the card.
    firstActs: [['remedy:ask-cardholder-to-call'], []],
    finally: { ends: 'solved', cause: 'cause:issuer-refuses-card', owner: 'cardholder', withinActs: 1 },
  },
  {
    title: 'every card of every bank since this morning; a new SIM and a new router are red herrings',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:which-cards': 'every-card',
      'question:card-notice': 'none',
      'question:card-kind': 'in-use',
      'question:other-terminals': 'also-fail',
      'question:sim-changed': 'yes',
      'question:router-changed': 'yes',
      'question:machine-history': 'updated',
      'question:moved': 'yes',
    },
    remedies: { 'remedy:ask-acquirer-reason': 'helped', 'remedy:ask-acquirer-fault': 'helped' },
    // Refused by 01.
    money: 'refused',
    // 3.5: everyone gives 01, acquirer mapping or BIN routing; ask the acquirer, no cardholder can change it.
    firstActs: [['remedy:ask-acquirer-reason', 'remedy:ask-acquirer-fault'], []],
    never: ['remedy:ask-cardholder-to-call'],
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'every card, and nobody else knows of it; the acquirer’s re-mapping',
    symptom,
    sees: { 'question:sale-before': 'refused-before', 'question:which-cards': 'every-card' },
    remedies: { 'remedy:ask-acquirer-reason': 'helped' },
    // All tries refused.
    money: 'refused',
    // O3 all cards with one code: the acquirer's side strongly up, this card nearly out.
    firstActs: [['remedy:ask-acquirer-reason', 'remedy:ask-acquirer-fault'], []],
    finally: { ends: 'solved', cause: 'cause:acquirer-recodes', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'several customers of one bank, other banks’ cards work',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:which-cards': 'one-bank',
      'question:card-notice': 'none',
      'question:card-kind': 'in-use',
      'question:other-terminals': 'also-fail',
    },
    // Refused by 01.
    money: 'refused',
    // 3.5: several customers of the same bank, that issuer. Their holders can call it, the acquirer can ask, a later try
    // is allowed once; nothing in the shop is at fault.
    firstActs: [
      ['remedy:ask-cardholder-to-call', 'remedy:try-again-later', 'remedy:ask-acquirer-reason'],
      ['remedy:ask-acquirer-fault'],
    ],
    finally: { ends: 'hand-over', cause: 'cause:issuer-refuses-many' },
  },
  {
    title: 'a tourist’s new card, used abroad for the first time',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:which-cards': 'one-card',
      'question:card-notice': 'none',
      'question:card-kind': 'foreign-new-or-unused',
    },
    remedies: { 'remedy:ask-cardholder-to-call': 'helped' },
    // Refused by 01.
    money: 'refused',
    // Foreign, new or long unused: I1 strongly up (activation, usage area).
    firstActs: [['remedy:ask-cardholder-to-call'], []],
    finally: { ends: 'solved', cause: 'cause:issuer-refuses-card', owner: 'cardholder', withinActs: 1 },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // The issuer is very common here: the cardholder calls. Nothing that charges again.
    firstActs: [['remedy:ask-cardholder-to-call'], ['remedy:ask-acquirer-reason']],
    never: ['remedy:try-again-later'],
    finally: { ends: 'hand-over', owner: 'cardholder' },
  },
  {
    title: 'a time-out for the same card before, and the list does not show it',
    symptom,
    sees: {
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'one-card',
      'question:card-notice': 'none',
      'question:unsent-records': 'some',
    },
    // This try was refused, the one before may have charged; absent is still unknown.
    money: 'unknown',
    // Issuer; never again the same card while the first try is open.
    firstActs: [['remedy:ask-cardholder-to-call'], ['remedy:ask-acquirer-reason']],
    never: ['remedy:try-again-later'],
    finally: { ends: 'hand-over', owner: 'cardholder' },
  },
  {
    title:
      'a time-out before; the list shows that payment as success, and the cardholder’s notice tells of a refusal',
    symptom,
    sees: {
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'one',
      'question:other-attempts': 'refused',
      'question:which-cards': 'one-card',
      'question:card-notice': 'refusal',
    },
    // Present as success is paid, whatever the second try says.
    money: 'unknown',
    moneyOnceLooked: 'approved',
    firstActs: [['remedy:ask-cardholder-to-call'], ['remedy:ask-acquirer-reason']],
    never: ['remedy:try-again-later'],
    finally: { cause: 'cause:issuer-refuses-card' },
  },
  {
    title: 'says every card, then only this one, then every card after the next customer',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'work',
    },
    // 3.5: O3/O29 are decisive, so they come first.
    changesMind: {
      afterAnswering: 'question:which-cards',
      question: 'question:which-cards',
      to: 'one-card',
    },
    remedies: { 'remedy:ask-acquirer-reason': 'helped', 'remedy:ask-acquirer-fault': 'helped' },
    // Refused by 01.
    money: 'refused',
    // Everyone: acquirer.
    firstActs: [['remedy:ask-acquirer-reason', 'remedy:ask-acquirer-fault'], []],
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 2 },
  },
]
