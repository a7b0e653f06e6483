import type { Conversation } from './call'

const symptom = 'symptom:merchant-frozen'

/** 3.35: sales may be stopped, or only the payout; one card alone is its bank's matter. */
const entry = { question: 'question:what-stopped' } as const

/** A bank's card machine in its usual place, of which nobody changed anything. */
const quietMachine = {
  'question:unsent-records': 'none',
  'question:bearer': 'sim',
  'question:sim-changed': 'no',
  'question:machine-history': 'in-daily-use',
  'question:moved': 'no',
  'question:numbers-match': 'same',
  'question:other-terminals': 'no-other',
  'question:supplier': 'bank-or-acquirer',
  'question:twin-number': 'no',
} as const

/** 3.35: nothing in the shop lifts it, and no card is tried again; section 7: nor is a machine or a SIM the reason. */
const never = [
  'remedy:try-again-later',
  'remedy:restart-terminal',
  'remedy:restart-and-sign-in',
  'remedy:put-original-sim-back',
  'remedy:ask-vendor-repair',
  'remedy:refund-on-original-machine',
  'remedy:sell-offline',
] as const

export const merchantFrozen: readonly Conversation[] = [
  {
    title:
      'no card and no code goes through since the large sums of Saturday; the app asks for proof of sales',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'refused-before',
      'question:what-stopped': 'payments',
      'question:freeze-notice': 'risk',
      'question:qr-works': 'fails',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-unfreeze': 'helped' },
    // 3.35: a stopped sale was refused.
    money: 'refused',
    // 3.35, remedies: notice, then what is stopped and until when, then proof of sales and appeal.
    firstActs: [['remedy:ask-acquirer-unfreeze'], ['remedy:ask-acquirer-account-state']],
    never,
    finally: { ends: 'solved', cause: 'cause:risk-rule-stops', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'the licence ran out, and the app says so; the customer’s card is a new one, a red herring',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:what-stopped': 'payments',
      'question:freeze-notice': 'papers',
      'question:acquirer-notice': 'papers-or-closure',
      'question:card-kind': 'foreign-new-or-unused',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-unfreeze': 'helped', 'remedy:ask-acquirer-account-state': 'helped' },
    money: 'refused',
    // 3.35: documents expired common (R6); licence and ID through the official channel; never the card’s date.
    firstActs: [
      ['remedy:ask-acquirer-unfreeze', 'remedy:ask-acquirer-account-state'],
      ['remedy:ask-acquirer-reverify'],
    ],
    never: [...never, 'remedy:ask-cardholder-to-call', 'remedy:set-clock'],
    finally: { ends: 'solved', cause: 'cause:merchant-suspended', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'frozen at the fair, a hundred kilometres from the shop, with a notice about the place',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:what-stopped': 'payments',
      'question:freeze-notice': 'place',
      'question:moved': 'yes',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-relocation': 'helped' },
    money: 'refused',
    // 3.35: place does not fit common, see 3.36: file the move.
    firstActs: [['remedy:ask-acquirer-relocation'], ['remedy:ask-acquirer-unfreeze']],
    never,
    finally: { ends: 'solved', cause: 'cause:moved-away', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: '“payouts paused”: every sale goes through, and no money since Monday, after a customer’s dispute',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:what-stopped': 'payouts-only',
      'question:freeze-notice': 'risk',
      'question:payout-gap': 'since-a-day',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-payout': 'helped', 'remedy:ask-acquirer-unfreeze': 'helped' },
    // 3.35: a held payout is not lost, and no sale is at stake.
    money: 'no-payment',
    // 3.28 and 3.35: owner to acquirer.
    firstActs: [['remedy:ask-acquirer-payout', 'remedy:ask-acquirer-unfreeze'], []],
    never,
    finally: { ends: 'solved', cause: 'cause:risk-rule-stops', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '“transaction at risk” on one card only; the owner thinks that the shop is frozen',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:what-stopped': 'one-card',
      'question:card-notice': 'refusal',
      'question:card-kind': 'in-use',
    },
    entry,
    remedies: { 'remedy:ask-cardholder-to-call': 'helped' },
    money: 'refused',
    // Typed words: one card only is the bank’s refusal (I1).
    firstActs: [['remedy:ask-cardholder-to-call'], ['remedy:ask-acquirer-reason']],
    never: [...never, 'remedy:ask-acquirer-unfreeze', 'remedy:ask-acquirer-account-state'],
    finally: { ends: 'solved', cause: 'cause:issuer-refuses-card', owner: 'cardholder', withinActs: 1 },
  },
  {
    title: '“account on hold”, and nobody is sure about anything',
    symptom,
    sees: {},
    entry,
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // 3.35: G1 very common; the acquirer says what is stopped and until when.
    firstActs: [
      ['remedy:ask-acquirer-unfreeze'],
      ['remedy:ask-acquirer-reverify', 'remedy:ask-acquirer-relocation', 'remedy:ask-acquirer-replacement'],
    ],
    never,
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
]
