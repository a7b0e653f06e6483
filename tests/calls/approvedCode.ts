import type { Conversation } from './call'
import { paysBack, takesAgain } from './machines'

const afterCard = { 'question:code-seen': 'card', 'question:sale-before': 'first-try' } as const

/** CSV, 00: treat as paid; do not charge again. Nor is a paid sale paid back because nothing printed. */
const never = [...takesAgain, ...paysBack, 'remedy:restart-terminal', 'remedy:restart-and-sign-in'] as const

export const approvedCode: readonly Conversation[] = [
  {
    title: '00 on the slip, and the cashier is new and does not know what it means',
    symptom: 'code:00',
    sees: { ...afterCard, 'question:paper-look': 'looks-right', 'question:which-cards': 'one-card' },
    remedies: { 'remedy:treat-as-paid': 'helped' },
    // Section 5: 00 is paid.
    money: 'approved',
    // CSV, 00: treat as paid, check the amount.
    firstActs: [['remedy:treat-as-paid'], []],
    never,
    finally: { ends: 'solved', cause: 'cause:payment-done', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '00 on the screen and no slip: the roll is empty, and the customer holds the card out again',
    symptom: 'code:00',
    sees: { ...afterCard, 'question:paper-look': 'no-paper', 'question:which-cards': 'one-card' },
    remedies: { 'remedy:load-paper': 'helped', 'remedy:treat-as-paid': 'helped' },
    money: 'approved',
    // 3.17: load paper, reprint; never repeat the sale because nothing printed.
    firstActs: [['remedy:treat-as-paid', 'remedy:load-paper'], []],
    never,
    finally: { ends: 'solved', withinActs: 2 },
  },
  {
    title: '11 on a card of an important customer; weak signal is a red herring',
    symptom: 'code:11',
    sees: { ...afterCard, 'question:signal-icon': 'low', 'question:bearer': 'sim' },
    remedies: { 'remedy:treat-as-paid': 'helped' },
    // CSV, 11: treat as approved.
    money: 'approved',
    firstActs: [['remedy:treat-as-paid'], []],
    never,
    finally: { ends: 'solved', cause: 'cause:payment-done', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'one card was refused, the next one 00',
    symptom: 'code:00',
    sees: { ...afterCard, 'question:sale-before': 'refused-before' },
    remedies: { 'remedy:treat-as-paid': 'helped' },
    // One refused, one approved: the worst of both.
    money: 'approved',
    firstActs: [['remedy:treat-as-paid'], []],
    never,
    finally: { ends: 'solved', withinActs: 1 },
  },
  {
    title: 'the first try hung, the second says 00, and both stand in the list',
    symptom: 'code:00',
    sees: { ...afterCard, 'question:sale-before': 'unclear-before', 'question:paid-entries': 'two-or-more' },
    remedies: { 'remedy:treat-as-paid': 'helped' },
    // Section 5: two successes for one sale.
    money: 'unknown',
    moneyOnceLooked: 'charged-twice',
    // 00 itself is paid; the void of one is the money part of the page (section 5, 9).
    firstActs: [['remedy:treat-as-paid', 'remedy:load-paper'], []],
    never: takesAgain,
  },
  {
    title: '00 after a card, and nobody is sure about anything else',
    symptom: 'code:00',
    sees: { 'question:code-seen': 'card' },
    // "Not sure" about earlier attempts: unknown is worse than approved.
    money: 'unknown',
    firstActs: [['remedy:treat-as-paid', 'remedy:load-paper'], []],
    never,
    finally: { ends: 'hand-over' },
  },
]
