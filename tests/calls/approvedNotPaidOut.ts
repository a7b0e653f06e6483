import type { Conversation } from './call'

const symptom = 'symptom:approved-not-paid-out'

/** 3.28: not a terminal fault, and a paid sale is neither taken again nor paid back for want of a payout. */
const never = [
  'remedy:try-again-later',
  'remedy:refund-on-original-machine',
  'remedy:restart-terminal',
  'remedy:restart-and-sign-in',
  'remedy:ask-vendor-repair',
  'remedy:ask-acquirer-fault',
  'remedy:ask-cardholder-to-call',
] as const

/** A bank's card machine in its usual place, of which nobody changed anything, taking payments as always. */
const sellingMachine = {
  'question:unsent-records': 'none',
  'question:machine-history': 'in-daily-use',
  'question:moved': 'no',
  'question:numbers-match': 'same',
  'question:acquirer-notice': 'none',
  'question:other-terminals': 'work',
  'question:supplier': 'bank-or-acquirer',
  'question:sim-changed': 'no',
  'question:twin-number': 'no',
} as const

export const approvedNotPaidOut: readonly Conversation[] = [
  {
    title: 'every sale approved, no payout since the stall moved to the other end of the town',
    symptom,
    sees: {
      ...sellingMachine,
      'question:sale-before': 'first-try',
      'question:payout-gap': 'since-a-day',
      'question:moved': 'yes',
    },
    remedies: { 'remedy:ask-acquirer-payout': 'helped', 'remedy:ask-acquirer-relocation': 'helped' },
    // Approved is paid by the customer (section 5), whatever became of the payout.
    money: 'approved',
    // 3.28: location checks can suspend settlement while sales still approve; owner to acquirer. O14: file a relocation.
    firstActs: [
      ['remedy:ask-acquirer-payout', 'remedy:ask-acquirer-relocation'],
      ['remedy:ask-acquirer-account-state'],
    ],
    never,
    finally: { ends: 'solved', cause: 'cause:payout-held-location', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'no payout since a letter asked for the new licence',
    symptom,
    sees: {
      ...sellingMachine,
      'question:sale-before': 'first-try',
      'question:payout-gap': 'since-a-day',
      'question:acquirer-notice': 'papers-or-closure',
    },
    remedies: {
      'remedy:ask-acquirer-payout': 'helped',
      'remedy:ask-acquirer-account-state': 'helped',
      'remedy:ask-acquirer-reverify': 'helped',
    },
    // Approved.
    money: 'approved',
    // 3.28: identity checks; O22 expired papers. Owner to acquirer, with documents.
    firstActs: [
      ['remedy:ask-acquirer-payout', 'remedy:ask-acquirer-account-state', 'remedy:ask-acquirer-reverify'],
      [],
    ],
    never,
    finally: { ends: 'solved', cause: 'cause:payout-held-identity', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'only Saturday and Sunday are missing, and nobody changed anything',
    symptom,
    sees: {
      ...sellingMachine,
      'question:sale-before': 'first-try',
      'question:payout-gap': 'latest-day',
    },
    remedies: { 'remedy:check-payout-day': 'helped', 'remedy:ask-acquirer-payout': 'helped' },
    // Approved.
    money: 'approved',
    // The domain has only owner to acquirer (3.28); that a payout day has not come is judged. Both are harmless.
    firstActs: [['remedy:check-payout-day', 'remedy:ask-acquirer-payout'], []],
    never,
    finally: { ends: 'solved', cause: 'cause:payout-not-due', withinActs: 2 },
  },
  {
    title: 'one payment of last week is missing, the customer was debited, all the others came',
    symptom,
    sees: {
      ...sellingMachine,
      'question:sale-before': 'first-try',
      'question:payout-gap': 'one-payment',
    },
    remedies: { 'remedy:ask-acquirer-trace-payment': 'helped' },
    // Approved.
    money: 'approved',
    // Section 5, 7: customer debited and shop not credited: acquirer and issuer adjust it; no refund besides.
    firstActs: [
      ['remedy:ask-acquirer-trace-payment', 'remedy:ask-acquirer-payout'],
      ['remedy:check-payout-day'],
    ],
    never,
    finally: { ends: 'solved', cause: 'cause:payment-not-credited', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'no payout since an agent brought another machine, whose number is not that of the contract',
    symptom,
    sees: {
      ...sellingMachine,
      'question:sale-before': 'refused-before',
      'question:payout-gap': 'since-a-day',
      'question:machine-history': 'new-or-replaced',
      'question:numbers-match': 'differ',
      'question:supplier': 'agent',
    },
    remedies: { 'remedy:ask-acquirer-payout': 'helped', 'remedy:ask-acquirer-registration': 'helped' },
    // An earlier card was refused, this one is approved: the worst of both.
    money: 'approved',
    // Section 7: the serial is linked with the settlement account; O16 and O21: the link is wrong. Owner to acquirer.
    firstActs: [
      [
        'remedy:ask-acquirer-payout',
        'remedy:ask-acquirer-registration',
        'remedy:ask-acquirer-account-state',
        'remedy:ask-acquirer-replacement',
      ],
      [],
    ],
    never,
    // One request covers every reason the acquirer may have; which of them it is need not be known before.
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: 'a first try hung, the second was approved, and now both stand in the list',
    symptom,
    sees: {
      ...sellingMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'two-or-more',
      'question:payout-gap': 'one-payment',
    },
    remedies: { 'remedy:ask-acquirer-trace-payment': 'helped', 'remedy:ask-acquirer-payout': 'helped' },
    // Unknown until looked up; two successes for one sale.
    money: 'unknown',
    moneyOnceLooked: 'charged-twice',
    // Section 5, 7: the acquirer traces and adjusts.
    firstActs: [
      ['remedy:ask-acquirer-trace-payment', 'remedy:ask-acquirer-payout'],
      ['remedy:check-payout-day'],
    ],
    never,
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 2 },
  },
  {
    title:
      'a first try hung and was reversed, the second was approved; the owner wants to refund the first as well',
    symptom,
    sees: {
      ...sellingMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'undone',
      'question:payout-gap': 'latest-day',
    },
    remedies: { 'remedy:check-payout-day': 'helped', 'remedy:ask-acquirer-payout': 'helped' },
    // One attempt released, one approved: the worst of both; no refund on top of a reversal (section 5, 7).
    money: 'unknown',
    moneyOnceLooked: 'approved',
    // 3.28: owner to acquirer; looking up the payout day is harmless.
    firstActs: [['remedy:check-payout-day', 'remedy:ask-acquirer-payout'], []],
    never,
    finally: { ends: 'solved', withinActs: 2 },
  },
  {
    title: 'not sure about anything but the missing money',
    symptom,
    sees: {},
    // "Not sure" about earlier attempts: unknown is worse than approved (section 5).
    money: 'unknown',
    // 3.28: owner to acquirer; looking up the payout day is harmless.
    firstActs: [
      ['remedy:ask-acquirer-payout', 'remedy:check-payout-day'],
      [
        'remedy:ask-acquirer-account-state',
        'remedy:ask-acquirer-trace-payment',
        'remedy:ask-acquirer-relocation',
      ],
    ],
    never,
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
]
