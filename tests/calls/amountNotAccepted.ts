import type { Conversation } from './call'
import { neverWhileUnknown, paysBack } from './machines'

const afterCard = {
  'question:code-seen': 'card',
  'question:sale-before': 'first-try',
} as const

export const amountNotAccepted: readonly Conversation[] = [
  {
    title: '13: somebody pressed enter before the last digits, the amount was 0.01',
    symptom: 'code:13',
    sees: { ...afterCard, 'question:amount': 'zero-or-tiny', 'question:which-cards': 'one-card' },
    remedies: { 'remedy:correct-amount': 'helped' },
    // S6: refused.
    money: 'refused',
    // CSV, 13: check for zero, too small or too large, then retry.
    firstActs: [['remedy:correct-amount'], ['remedy:ask-acquirer-limit']],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:amount-typed-wrong', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '13 at the largest sale of the year, every card; small ones go through',
    symptom: 'code:13',
    sees: {
      ...afterCard,
      'question:amount': 'above-usual',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-acquirer-limit': 'helped', 'remedy:correct-amount': 'no-change' },
    money: 'refused',
    // CSV, 13; section 5, never: no splitting to get round a limit. A look at the digits typed comes cheap.
    firstActs: [['remedy:ask-acquirer-limit', 'remedy:correct-amount'], []],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:amount-out-of-range', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: '13 at the second refund of one sale; the amount looks as usual',
    symptom: 'code:13',
    sees: {
      ...afterCard,
      'question:what-was-done': 'refund',
      'question:give-how-much': 'rest',
      'question:amount': 'usual',
      'question:which-cards': 'one-card',
    },
    remedies: { 'remedy:refund-what-is-left': 'helped' },
    money: 'not-given-back',
    // CSV, 13: used for a refund above the remaining amount.
    firstActs: [['remedy:refund-what-is-left'], ['remedy:look-up-original', 'remedy:ask-acquirer-original']],
    never: ['remedy:refund-instead-of-void', 'remedy:correct-amount'],
    finally: { ends: 'solved', cause: 'cause:refund-above-rest', owner: 'cashier', withinActs: 2 },
  },
  {
    title: '13 at an amount as always, on a machine that moved to another counter, which is a red herring',
    symptom: 'code:13',
    sees: {
      ...afterCard,
      'question:amount': 'usual',
      'question:which-cards': 'every-card',
      'question:moved': 'yes',
    },
    remedies: { 'remedy:ask-acquirer-limit': 'helped', 'remedy:correct-amount': 'no-change' },
    money: 'refused',
    // CSV, 13: acquirer, switch or issuer decides; the range they accept may have changed.
    firstActs: [['remedy:ask-acquirer-limit', 'remedy:correct-amount'], []],
    never: paysBack,
    finally: { cause: 'cause:amount-out-of-range', owner: 'acquirer' },
  },
  {
    title: 'no answer to the first try, then 13 because two zeros were typed too many',
    symptom: 'code:13',
    sees: {
      ...afterCard,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:amount': 'above-usual',
      'question:which-cards': 'one-card',
    },
    // Section 0, Q2: the first try may have charged, and not found stays unknown: no new amount, right or wrong.
    money: 'unknown',
    firstActs: [['remedy:ask-acquirer-limit'], []],
    never: neverWhileUnknown,
  },
  {
    title: '13 after a card, and nobody is sure about anything else',
    symptom: 'code:13',
    sees: { 'question:code-seen': 'card' },
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    firstActs: [['remedy:ask-acquirer-limit'], []],
    never: neverWhileUnknown,
    finally: { ends: 'hand-over' },
  },
]
