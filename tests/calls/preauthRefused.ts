import type { Conversation } from './call'
import { neverWhileUnknown, paysBack } from './machines'

const symptom = 'symptom:preauth-refused'

/** The completion of a pre-authorisation, tried for the first time. */
const completesNow = {
  'question:what-was-done': 'completion',
  'question:sale-before': 'first-try',
  'question:hold-record': 'fits',
} as const

/** 3.34: nobody’s sale is given back, and a bank that froze the money has no part in it. */
const neverAtAHold = [
  ...paysBack,
  'remedy:settle-batch',
  'remedy:settle-then-sign-in',
  'remedy:ask-cardholder-to-call',
] as const

/** 3.34: never complete twice, nor more than agreed, nor beside a completion that may have charged. */
const completes = [
  'remedy:complete-from-slip',
  'remedy:complete-within-share',
  'remedy:new-payment-for-hold',
] as const

export const preauthRefused: readonly Conversation[] = [
  {
    title: 'the guest stayed a week longer; the bill is half as much again as the hold',
    symptom,
    sees: { ...completesNow, 'question:hold-record': 'above-share' },
    remedies: { 'remedy:complete-within-share': 'helped' },
    // 3.34: a refused completion leaves the freeze as it was, and charges nothing.
    money: 'refused',
    // V4: amount at most 115 %; the rest as a new sale with the customer's consent.
    firstActs: [['remedy:complete-within-share'], ['remedy:ask-acquirer-hold']],
    never: [...neverAtAHold, 'remedy:new-payment-for-hold'],
    finally: { ends: 'solved', cause: 'cause:hold-amount-above', owner: 'cashier', withinActs: 1 },
  },
  {
    title:
      '25 at a completion: the authorisation number is from another guest; the new roll is a red herring',
    symptom: 'code:25',
    sees: {
      ...completesNow,
      'question:code-seen': 'card',
      'question:hold-record': 'differs',
      'question:machine-history': 'updated',
    },
    remedies: { 'remedy:complete-from-slip': 'helped' },
    money: 'refused',
    // 3.34: pre-authorisation slip: authorisation no., date, card.
    firstActs: [['remedy:complete-from-slip'], ['remedy:ask-acquirer-hold']],
    never: [...neverAtAHold, 'remedy:new-payment-for-hold'],
    finally: { ends: 'solved', cause: 'cause:hold-details-wrong', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '22 at the completion of a hire car that came back after six weeks',
    symptom: 'code:22',
    sees: { ...completesNow, 'question:hold-record': 'month-old' },
    remedies: { 'remedy:ask-acquirer-hold': 'helped' },
    money: 'refused',
    // V3: expired: new payment, or the acquirer files a late completion.
    firstActs: [['remedy:ask-acquirer-hold', 'remedy:new-payment-for-hold'], []],
    never: [...neverAtAHold, 'remedy:complete-from-slip', 'remedy:complete-within-share'],
    finally: { ends: 'solved', cause: 'cause:hold-expired', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: '22 at a completion that the night shift had done already',
    symptom: 'code:22',
    sees: { ...completesNow, 'question:hold-record': 'finished', 'question:hold-end': 'completed' },
    remedies: { 'remedy:leave-completed-hold': 'helped' },
    money: 'refused',
    // 3.34: already completed (22), so it is paid; never complete twice.
    firstActs: [['remedy:leave-completed-hold'], ['remedy:ask-acquirer-hold']],
    never: [...neverAtAHold, ...completes],
    finally: {
      ends: 'solved',
      money: 'approved',
      cause: 'cause:hold-finished',
      owner: 'cashier',
      withinActs: 1,
    },
  },
  {
    title: 'a completion is refused: a colleague had voided the hold when the guest cancelled',
    symptom,
    sees: { ...completesNow, 'question:hold-record': 'finished', 'question:hold-end': 'released' },
    remedies: { 'remedy:ask-acquirer-hold': 'helped' },
    // Nothing is held any more, and nothing was taken.
    money: 'refused',
    // 3.34: voided or reversed (22): the acquirer says what can still be charged.
    firstActs: [['remedy:ask-acquirer-hold'], []],
    never: [...neverAtAHold, ...completes, 'remedy:leave-completed-hold'],
    finally: { ends: 'solved', cause: 'cause:hold-finished', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'the hold of a guest who left is voided twice; the first void is in the list',
    symptom,
    sees: {
      ...completesNow,
      'question:what-was-done': 'hold-void',
      'question:hold-record': 'finished',
      'question:hold-end': 'released',
    },
    remedies: { 'remedy:leave-released-hold': 'helped' },
    // Until the record is read, what was frozen is taken to be so.
    money: 'held',
    firstActs: [['remedy:leave-released-hold'], ['remedy:ask-acquirer-hold']],
    never: [...neverAtAHold, ...completes, 'remedy:release-from-slip'],
    finally: {
      ends: 'solved',
      money: 'freed',
      cause: 'cause:hold-finished',
      owner: 'cashier',
      withinActs: 1,
    },
  },
  {
    title: 'the hold cannot be voided, because the minibar was charged on it last night',
    symptom,
    sees: {
      ...completesNow,
      'question:what-was-done': 'hold-void',
      'question:hold-record': 'finished',
      'question:hold-end': 'completed',
    },
    remedies: { 'remedy:ask-acquirer-hold': 'helped' },
    money: 'held',
    // It was charged: there is nothing to release, and a payment counts.
    firstActs: [['remedy:ask-acquirer-hold'], []],
    never: [...neverAtAHold, ...completes, 'remedy:release-from-slip', 'remedy:leave-released-hold'],
    finally: {
      ends: 'solved',
      money: 'approved',
      cause: 'cause:hold-finished',
      owner: 'acquirer',
      withinActs: 1,
    },
  },
  {
    title: '40 at the first pre-authorisation of a small hotel, with every card; sales work',
    symptom: 'code:40',
    sees: {
      'question:what-was-done': 'pre-auth',
      'question:sale-before': 'first-try',
      'question:which-cards': 'every-card',
    },
    remedies: { 'remedy:ask-acquirer-enable': 'helped' },
    money: 'refused',
    // V5: only some trades get it; the acquirer opens it.
    firstActs: [['remedy:ask-acquirer-enable'], []],
    never: [...neverAtAHold, ...completes],
    finally: { ends: 'solved', cause: 'cause:function-not-open', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'the guest leaves without cost, and the void of the hold is refused: one digit is wrong',
    symptom,
    sees: { ...completesNow, 'question:what-was-done': 'hold-void', 'question:hold-record': 'differs' },
    remedies: { 'remedy:release-from-slip': 'helped' },
    // The freeze is as it was.
    money: 'held',
    // 3.34: void the pre-authorisation, do not let it run out.
    firstActs: [['remedy:release-from-slip'], ['remedy:ask-acquirer-hold']],
    never: [...neverAtAHold, ...completes],
    finally: { ends: 'solved', cause: 'cause:hold-details-wrong', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'the first completion got no answer, the second is refused; the list shows nothing',
    symptom,
    sees: {
      ...completesNow,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
    },
    // 3.34: a completion without an answer may have charged; section 5, 3: looked up and not found stays unknown.
    money: 'unknown',
    firstActs: [['remedy:ask-acquirer-hold', 'remedy:ask-acquirer-enable'], []],
    never: [...neverAtAHold, ...completes, ...neverWhileUnknown],
  },
  {
    title: 'something with a pre-authorisation is refused, and nobody is sure about anything',
    symptom,
    sees: { 'question:what-was-done': 'not-sure' },
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    firstActs: [['remedy:ask-acquirer-hold', 'remedy:ask-acquirer-enable'], []],
    never: [...neverAtAHold, ...completes, ...neverWhileUnknown],
    finally: { owner: 'acquirer' },
  },
]
