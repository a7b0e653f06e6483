import type { Conversation } from './call'
import { neverWhileUnknown } from './machines'

/** The answer to a card, at the first try, on a machine that nobody changed. */
const afterCard = {
  'question:code-seen': 'card',
  'question:sale-before': 'first-try',
  'question:unsent-records': 'none',
  'question:twin-number': 'no',
  'question:machine-history': 'in-daily-use',
  'question:time-of-day': 'other-time',
} as const

/** CSV, 94: query first, then sign in; where the batch has run on, settle first (77). */
const signsIn = ['remedy:sign-in-once', 'remedy:settle-then-sign-in'] as const

export const resultNotKnown: readonly Conversation[] = [
  {
    title: '94 right after a try without an answer; the list shows that first one as success',
    symptom: 'code:94',
    sees: {
      ...afterCard,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'one',
      'question:which-cards': 'one-card',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-acquirer-code': 'helped', 'remedy:sign-in-once': 'helped' },
    // CSV, 94: the earlier one may have succeeded; present as success is paid (section 5, 3).
    money: 'unknown',
    moneyOnceLooked: 'approved',
    firstActs: [['remedy:ask-acquirer-code', 'remedy:sign-in-once'], []],
    never: neverWhileUnknown,
    finally: { ends: 'solved', cause: 'cause:earlier-payment-counts', withinActs: 2 },
  },
  {
    title:
      '94 on every card of the day, nothing in the list; the machine came back signed in from the other counter',
    symptom: 'code:94',
    sees: {
      ...afterCard,
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'work',
      'question:moved': 'yes',
    },
    remedies: { 'remedy:sign-in-once': 'helped', 'remedy:ask-acquirer-code': 'helped' },
    // Section 0, Q2: 94 is unknown, and not found stays unknown.
    money: 'unknown',
    firstActs: [['remedy:ask-acquirer-code', ...signsIn], []],
    never: neverWhileUnknown,
    finally: { ends: 'solved', withinActs: 2 },
  },
  {
    title: '09 after a minute; the list has it neither as success nor as failed',
    symptom: 'code:09',
    sees: {
      ...afterCard,
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'one-card',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-acquirer-code': 'helped' },
    // CSV, 09: do not re-run at once; query the last transaction.
    money: 'unknown',
    firstActs: [['remedy:ask-acquirer-code', 'remedy:wait-for-issuer'], ['remedy:ask-acquirer-fault']],
    never: neverWhileUnknown,
    finally: { ends: 'solved', cause: 'cause:payment-still-open', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: 'A6 at a top-up: the shop thinks it failed, because no slip came; a low battery is a red herring',
    symptom: 'code:A6',
    sees: {
      ...afterCard,
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'one-card',
      'question:battery-sign': 'low',
    },
    remedies: { 'remedy:ask-acquirer-code': 'helped' },
    // CSV, A2 and A6: success with a defect: do not repeat, confirm with the bank.
    money: 'unknown',
    firstActs: [['remedy:ask-acquirer-code'], ['remedy:wait-for-issuer', 'remedy:ask-acquirer-fault']],
    never: neverWhileUnknown,
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'A2, and it was repeated already: the list shows both',
    symptom: 'code:A2',
    sees: {
      ...afterCard,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'two-or-more',
      'question:which-cards': 'one-card',
    },
    remedies: { 'remedy:ask-acquirer-code': 'helped' },
    // Two successes for one sale, looked up (section 5).
    money: 'unknown',
    moneyOnceLooked: 'charged-twice',
    firstActs: [['remedy:ask-acquirer-code'], ['remedy:wait-for-issuer', 'remedy:ask-acquirer-fault']],
    never: ['remedy:try-again-later', 'remedy:present-card-properly', 'remedy:restart-terminal'],
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: '06 on the cards of one bank only; every other bank works',
    symptom: 'code:06',
    sees: {
      ...afterCard,
      'question:paid-entries': 'none',
      'question:other-attempts': 'refused',
      'question:which-cards': 'one-bank',
      'question:other-terminals': 'also-fail',
    },
    remedies: {
      'remedy:wait-for-issuer': 'helped',
      'remedy:try-again-later': 'helped',
      'remedy:ask-acquirer-code': 'no-change',
    },
    // CSV, 06: check the last transaction, then retry once later or use another card; looked up as refused.
    money: 'unknown',
    moneyOnceLooked: 'refused',
    firstActs: [
      ['remedy:wait-for-issuer', 'remedy:ask-acquirer-code', 'remedy:try-again-later'],
      ['remedy:ask-acquirer-fault'],
    ],
    never: ['remedy:refund-on-original-machine', 'remedy:refund-instead-of-void'],
    finally: { cause: 'cause:issuer-system-down' },
  },
  {
    title: '20 on all cards and at the shop next door; the customer shows a debit message',
    symptom: 'code:20',
    sees: {
      ...afterCard,
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'neighbours-fail',
    },
    remedies: { 'remedy:ask-acquirer-code': 'helped', 'remedy:ask-acquirer-fault': 'helped' },
    // O25: a debit exists or is held; told proves nothing for the shop.
    money: 'unknown',
    // O7: all fail at once, acquirer side.
    firstActs: [['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-code'], []],
    never: neverWhileUnknown,
    finally: { ends: 'solved', cause: 'cause:acquirer-system-fault', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: '19 says “enter again”; nobody is sure about anything else',
    symptom: 'code:19',
    sees: { 'question:code-seen': 'card' },
    // CSV, 19: only after confirming that the last one failed.
    money: 'unknown',
    firstActs: [
      ['remedy:ask-acquirer-code', 'remedy:wait-for-issuer'],
      ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-code'],
    ],
    never: neverWhileUnknown,
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
]
