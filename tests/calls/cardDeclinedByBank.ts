import type { Conversation } from './call'
import { neverWhileUnknown, paysBack } from './machines'

/** Where 05, 02, 21 and their like were seen: the answer to a card. */
const afterCard = { 'question:code-seen': 'card', 'question:sale-before': 'first-try' } as const

export const cardDeclinedByBank: readonly Conversation[] = [
  {
    title: '05 on one card, and the bank’s app shows a refusal',
    symptom: 'code:05',
    sees: {
      ...afterCard,
      'question:which-cards': 'one-card',
      'question:card-notice': 'refusal',
      'question:card-kind': 'in-use',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-cardholder-to-call': 'helped' },
    // Table 0.1, S8: refused.
    money: 'refused',
    // CSV, 05: another card; the cardholder contacts the issuer. Table: a refusal in the app, I1 ++.
    firstActs: [['remedy:ask-cardholder-to-call'], []],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:issuer-refuses-card', owner: 'cardholder', withinActs: 1 },
  },
  {
    title: '57 on a foreign card only; the machine got an update last night, which is a red herring',
    symptom: 'code:57',
    sees: {
      ...afterCard,
      'question:which-cards': 'one-card',
      'question:card-notice': 'none',
      'question:card-kind': 'foreign-new-or-unused',
      'question:other-terminals': 'work',
      'question:machine-history': 'updated',
    },
    remedies: { 'remedy:ask-cardholder-to-call': 'helped' },
    money: 'refused',
    // CSV, 57: another card; the cardholder asks the bank. Table: foreign or new card, I1 ++.
    firstActs: [['remedy:ask-cardholder-to-call'], []],
    never: [...paysBack, 'remedy:restart-terminal', 'remedy:restart-and-sign-in'],
    finally: { ends: 'solved', cause: 'cause:card-not-allowed-here', owner: 'cardholder', withinActs: 1 },
  },
  {
    title: '62 on every card of every bank since noon, next door too',
    symptom: 'code:62',
    sees: {
      ...afterCard,
      'question:which-cards': 'every-card',
      'question:card-notice': 'none',
      'question:other-terminals': 'neighbours-fail',
    },
    remedies: { 'remedy:ask-acquirer-reason': 'helped' },
    money: 'refused',
    // Table, issuer group: all cards fail with one code: I1 --, acquirer side ++. CSV, 62: acquirers use it themselves.
    firstActs: [
      ['remedy:ask-acquirer-reason'],
      ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-account-state'],
    ],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:acquirer-recodes', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: '05 on the cards of one bank, a third customer now; all other banks’ cards work',
    symptom: 'code:05',
    sees: {
      ...afterCard,
      'question:which-cards': 'one-bank',
      'question:card-notice': 'none',
      'question:card-kind': 'in-use',
      'question:other-terminals': 'also-fail',
    },
    remedies: { 'remedy:ask-acquirer-reason': 'helped', 'remedy:ask-cardholder-to-call': 'no-change' },
    money: 'refused',
    // 3.5: several customers of the same bank: that issuer. Who reports it first is open.
    firstActs: [
      ['remedy:ask-cardholder-to-call', 'remedy:ask-acquirer-reason'],
      ['remedy:ask-acquirer-fault', 'remedy:wait-for-issuer'],
    ],
    never: paysBack,
    finally: { cause: 'cause:issuer-refuses-many' },
  },
  {
    title: 'a time-out for the same customer, then 05; the cashier wants to try a third time',
    symptom: 'code:05',
    sees: {
      ...afterCard,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'one-card',
      'question:card-notice': 'none',
    },
    remedies: { 'remedy:ask-cardholder-to-call': 'helped' },
    // Section 0, Q2: the dangerous one is the earlier try; not found stays unknown, whatever 05 says of this one.
    money: 'unknown',
    firstActs: [['remedy:ask-cardholder-to-call'], ['remedy:ask-acquirer-reason']],
    never: neverWhileUnknown,
    finally: { ends: 'solved', cause: 'cause:issuer-refuses-card', withinActs: 2 },
  },
  {
    title: '21 after a card, and nobody is sure about anything else',
    symptom: 'code:21',
    sees: { 'question:code-seen': 'card' },
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // CSV, 21: the cardholder activates the card with the bank.
    firstActs: [['remedy:ask-cardholder-to-call'], ['remedy:ask-acquirer-reason']],
    never: neverWhileUnknown,
    finally: { ends: 'hand-over' },
  },
]
