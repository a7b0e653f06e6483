import type { Conversation } from './call'
import { neverWhileUnknown, paysBack, takesAgain } from './machines'

const afterCard = { 'question:code-seen': 'card', 'question:sale-before': 'first-try' } as const

/** CSV, 04 and 34: stop; phone the acquirer; do not keep trying. */
const never = [...takesAgain, ...paysBack] as const
const asksAboutCard = ['remedy:ask-acquirer-about-card'] as const

export const stopAndCall: readonly Conversation[] = [
  {
    title: '04 on one card; the cashier asks whether to keep it',
    symptom: 'code:04',
    sees: {
      ...afterCard,
      'question:which-cards': 'one-card',
      'question:card-notice': 'none',
      'question:card-kind': 'in-use',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-acquirer-about-card': 'helped' },
    // S8: refused.
    money: 'refused',
    // CSV, 04: stop; do not take the card by force; phone the acquirer for instructions.
    firstActs: [asksAboutCard, []],
    never,
    finally: { ends: 'solved', cause: 'cause:card-flagged', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '41 on a card whose holder found it again yesterday and wants to try it the other way in',
    symptom: 'code:41',
    sees: {
      ...afterCard,
      'question:sale-before': 'refused-before',
      'question:which-cards': 'one-card',
      'question:card-notice': 'refusal',
      'question:how-presented': 'swiped',
      'question:entry-modes': 'no-way-works',
    },
    remedies: { 'remedy:ask-acquirer-about-card': 'helped' },
    // Two attempts refused.
    money: 'refused',
    // CSV, 41: do not force; phone the acquirer. Another way to read the same card is one more try.
    firstActs: [asksAboutCard, []],
    never,
    finally: { ends: 'solved', cause: 'cause:card-flagged', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '93 at one kind of sale; the sticker number differs, which is a red herring for one card',
    symptom: 'code:93',
    sees: {
      ...afterCard,
      'question:which-cards': 'one-card',
      'question:card-notice': 'none',
      'question:card-kind': 'in-use',
      'question:numbers-match': 'differ',
    },
    remedies: { 'remedy:ask-acquirer-about-card': 'helped' },
    money: 'refused',
    // CSV, 93: never with this card; phone the acquirer.
    firstActs: [asksAboutCard, []],
    never,
    finally: { ends: 'solved', cause: 'cause:payment-against-rules', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '34 on every card since a letter about expired papers',
    symptom: 'code:34',
    sees: {
      ...afterCard,
      'question:which-cards': 'every-card',
      'question:card-notice': 'none',
      'question:acquirer-notice': 'papers-or-closure',
      'question:other-terminals': 'work',
    },
    remedies: {
      'remedy:ask-acquirer-account-state': 'helped',
      'remedy:ask-acquirer-about-card': 'no-change',
    },
    money: 'refused',
    // Table: all cards with one code, R6/R2 ++; O22 expired papers: R6 ++. Asking about the card harms nobody.
    firstActs: [
      ['remedy:ask-acquirer-account-state', 'remedy:ask-acquirer-about-card', 'remedy:ask-acquirer-reason'],
      ['remedy:ask-acquirer-account-state', 'remedy:ask-acquirer-reverify', 'remedy:ask-acquirer-reason'],
    ],
    never,
    finally: { cause: 'cause:merchant-suspended', owner: 'acquirer' },
  },
  {
    title: 'no answer at the first try, then 43; the customer shows a debit on the phone',
    symptom: 'code:43',
    sees: {
      ...afterCard,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'one-card',
      'question:card-notice': 'none',
    },
    remedies: { 'remedy:ask-acquirer-about-card': 'helped' },
    // O25: a debit exists or is held; told never clears it, and not found stays unknown.
    money: 'unknown',
    firstActs: [asksAboutCard, []],
    never: neverWhileUnknown,
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '07 after a card, and nobody is sure about anything else',
    symptom: 'code:07',
    sees: { 'question:code-seen': 'card' },
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    firstActs: [asksAboutCard, ['remedy:ask-acquirer-account-state', 'remedy:ask-acquirer-reason']],
    never: neverWhileUnknown,
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
]
