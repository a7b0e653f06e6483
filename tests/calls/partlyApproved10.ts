import type { Conversation } from './call'
import { paysBack, takesAgain } from './machines'

const afterCard = { 'question:code-seen': 'card', 'question:sale-before': 'first-try' } as const

const collects = ['remedy:collect-difference'] as const
/** What takes the whole amount once more, or gives back the part that was paid. */
const never = [...takesAgain.filter((act) => act !== 'remedy:collect-difference'), ...paysBack] as const
/** The part is paid; whether an earlier try paid all is not known, so not even the rest is taken. */
const neverInDoubt = [...takesAgain, ...paysBack] as const

export const partlyApproved10: readonly Conversation[] = [
  {
    title: '10 on a gift card: 60 of 100 approved, and the cashier reads it as paid in full',
    symptom: 'code:10',
    sees: { ...afterCard, 'question:which-cards': 'one-card' },
    remedies: { 'remedy:collect-difference': 'helped' },
    // CSV, 10: class A, approved for a part.
    money: 'approved',
    // CSV, 10: read the approved amount and collect the rest separately.
    firstActs: [collects, []],
    never,
    finally: { ends: 'solved', cause: 'cause:part-approved', owner: 'cashier', withinActs: 1 },
  },
  {
    title:
      '10 taken for a refusal: the customer wants the whole amount on another card; a new SIM is a red herring',
    symptom: 'code:10',
    sees: { ...afterCard, 'question:sim-changed': 'yes', 'question:which-cards': 'one-card' },
    remedies: { 'remedy:collect-difference': 'helped' },
    money: 'approved',
    firstActs: [collects, []],
    never,
    finally: { ends: 'solved', cause: 'cause:part-approved', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'a try without an answer came before the 10; the list has both as success',
    symptom: 'code:10',
    sees: { ...afterCard, 'question:sale-before': 'unclear-before', 'question:paid-entries': 'two-or-more' },
    // Section 5: the first paid all, the 10 a part besides.
    money: 'unknown',
    moneyOnceLooked: 'charged-twice',
    firstActs: [['remedy:treat-as-paid', 'remedy:ask-acquirer-code'], []],
    never: takesAgain,
  },
  {
    title: 'a try without an answer came before the 10; the list has nothing of the first',
    symptom: 'code:10',
    sees: {
      ...afterCard,
      'question:sale-before': 'unclear-before',
      // The 10 itself.
      'question:paid-entries': 'one',
      'question:other-attempts': 'no-entry',
    },
    // Not found stays unknown: the first may have paid the whole, so the rest waits (section 5, 1).
    money: 'unknown',
    firstActs: [['remedy:treat-as-paid', 'remedy:ask-acquirer-code'], []],
    never: neverInDoubt,
    finally: { ends: 'hand-over' },
  },
  {
    title: '10 after a card, and nobody is sure about anything else',
    symptom: 'code:10',
    sees: { 'question:code-seen': 'card' },
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    firstActs: [['remedy:treat-as-paid', 'remedy:ask-acquirer-code'], []],
    never: neverInDoubt,
    finally: { ends: 'hand-over' },
  },
]
