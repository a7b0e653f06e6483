import type { Conversation } from './call'

const symptom = 'symptom:invalid-merchant-03'

/** "无效商户" without a number: 03 and C2 differ in who says so, both are refusals. */
const umbrella = 'symptom:invalid-merchant'
const entry = { question: 'question:which-merchant-code' } as const

/** A bank's card machine in its usual place, of which nobody changed anything, at an ordinary sale. */
const quietMachine = {
  'question:unsent-records': 'none',
  'question:bearer': 'sim',
  'question:sim-changed': 'no',
  'question:machine-history': 'in-daily-use',
  'question:moved': 'no',
  'question:numbers-match': 'same',
  'question:acquirer-notice': 'none',
  'question:other-terminals': 'work',
  'question:supplier': 'bank-or-acquirer',
  'question:twin-number': 'no',
  'question:which-cards': 'every-card',
} as const

/** The registration group: nothing in the shop cures it, and no cardholder can where every card is refused. */
const neverForEveryCard = ['remedy:ask-cardholder-to-call', 'remedy:put-original-sim-back'] as const

export const invalidMerchant: readonly Conversation[] = [
  {
    title: '03 on every card, after a letter about an expired licence; another SIM is a red herring',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:acquirer-notice': 'papers-or-closure',
      // 3.22: that a swapped SIM gives 03 is only claimed.
      'question:sim-changed': 'yes',
    },
    remedies: { 'remedy:ask-acquirer-account-state': 'helped' },
    // 03 is a refusal (S6), first try.
    money: 'refused',
    // 3.22 all cards; O22 expired papers: R6 strongly up; documents to the acquirer. R2 is as frequent.
    firstActs: [
      ['remedy:ask-acquirer-account-state'],
      ['remedy:ask-acquirer-registration', 'remedy:ask-acquirer-reverify'],
    ],
    never: [...neverForEveryCard, 'remedy:ask-acquirer-register-sim'],
    finally: { ends: 'solved', cause: 'cause:merchant-suspended', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '03 on every card of the machine that was replaced yesterday; the number differs from the sticker',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'refused-before',
      'question:machine-history': 'new-or-replaced',
      'question:numbers-match': 'differ',
      'question:sign-in-result': 'same-message',
    },
    remedies: { 'remedy:ask-acquirer-registration': 'helped' },
    // Every try was refused.
    money: 'refused',
    // O16 and O21: R2 strongly up twice: re-bind.
    firstActs: [
      ['remedy:ask-acquirer-registration'],
      ['remedy:restart-and-sign-in', 'remedy:ask-acquirer-parameters'],
    ],
    never: [...neverForEveryCard, 'remedy:ask-acquirer-reverify'],
    finally: { ends: 'solved', cause: 'cause:binding-mismatch', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '03 on the very first morning of a new machine, at sign-in',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:machine-history': 'new-or-replaced',
      'question:sign-in-result': 'same-message',
    },
    remedies: { 'remedy:ask-acquirer-registration': 'helped' },
    // Came at sign-in, nobody paid yet.
    money: 'not-sent',
    // O16: R1 and R2 strongly up: activate, wait for the data to arrive.
    firstActs: [['remedy:ask-acquirer-registration'], ['remedy:restart-and-sign-in']],
    never: neverForEveryCard,
    finally: { ends: 'solved', cause: 'cause:not-yet-activated', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '03 on one card only; the next customer’s card of another bank was accepted',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:which-cards': 'one-card',
      'question:card-notice': 'none',
      'question:card-kind': 'in-use',
      'question:qr-works': 'works',
    },
    remedies: { 'remedy:ask-cardholder-to-call': 'helped' },
    // Refused by 03.
    money: 'refused',
    // 3.22 and the CSV: one card, MCC rule: this card is not allowed at this kind of merchant. The machine took another.
    firstActs: [['remedy:ask-cardholder-to-call'], ['remedy:ask-acquirer-reason']],
    never: [
      'remedy:restart-and-sign-in',
      'remedy:restart-terminal',
      'remedy:ask-acquirer-registration',
      'remedy:ask-acquirer-reverify',
    ],
    finally: { ends: 'solved', cause: 'cause:card-not-for-this-trade', owner: 'cardholder', withinActs: 1 },
  },
  {
    title: '03 on every card and in every shop of this acquirer since noon; the morning went well',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:other-terminals': 'neighbours-fail',
      'question:sign-in-result': 'success',
    },
    remedies: { 'remedy:ask-acquirer-fault': 'helped' },
    // Refused by 03.
    money: 'refused',
    // Worked this morning and other merchants too: R8 strongly up twice; R6 is common and up by the morning as well.
    firstActs: [
      ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-account-state'],
      ['remedy:ask-acquirer-registration'],
    ],
    never: [...neverForEveryCard, 'remedy:ask-acquirer-reverify', 'remedy:ask-acquirer-relocation'],
    finally: { ends: 'solved', cause: 'cause:acquirer-data-fault', owner: 'acquirer', withinActs: 3 },
  },
  {
    title:
      'a time-out for the same customer, then 03; the list shows a reversal, and somebody wants to refund',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'undone',
      'question:unsent-records': 'not-sure',
      'question:acquirer-notice': 'fee',
    },
    remedies: { 'remedy:ask-acquirer-account-state': 'helped' },
    // The try before is unknown until looked up, and released once reversed.
    money: 'unknown',
    moneyOnceLooked: 'released',
    // O22 fee notice: R6 strongly up. No refund on top of a reversal (section 5, 7).
    firstActs: [['remedy:ask-acquirer-account-state'], ['remedy:ask-acquirer-registration']],
    never: [...neverForEveryCard, 'remedy:refund-on-original-machine', 'remedy:restart-and-sign-in'],
    finally: { ends: 'solved', cause: 'cause:merchant-suspended', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'not sure about anything but the 03',
    symptom,
    sees: {},
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // 3.22: R6, R2 and R1 common for all cards, the MCC rule for one; all are calls. Nothing is switched off.
    firstActs: [
      [
        'remedy:ask-acquirer-account-state',
        'remedy:ask-acquirer-registration',
        'remedy:ask-cardholder-to-call',
      ],
      ['remedy:ask-acquirer-reverify', 'remedy:ask-acquirer-reason'],
    ],
    never: ['remedy:try-again-later', 'remedy:restart-and-sign-in', 'remedy:refund-on-original-machine'],
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
  {
    title: '“invalid merchant”, and the number was 03: the shop moved across the town',
    symptom: umbrella,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:which-merchant-code': '03',
      'question:moved': 'yes',
      'question:sign-in-result': 'success',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-relocation': 'helped' },
    // 03 and C2 are both refusals.
    money: 'refused',
    // O14: R4 strongly up: file a relocation. R6 and R2 are the common ones.
    firstActs: [
      [
        'remedy:ask-acquirer-relocation',
        'remedy:ask-acquirer-account-state',
        'remedy:ask-acquirer-registration',
      ],
      [],
    ],
    never: neverForEveryCard,
    finally: { ends: 'solved', cause: 'cause:moved-away', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: '“invalid merchant” without any number, after five months unused',
    symptom: umbrella,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:which-merchant-code': 'other-or-none',
      'question:machine-history': 'idle-3-12-months',
      'question:sign-in-result': 'same-message',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-reverify': 'helped' },
    // Came at sign-in, nobody paid yet.
    money: 'not-sent',
    // O15: R3 strongly up; section 7: after a long idle time 97, 03, 58 or C2.
    firstActs: [
      ['remedy:ask-acquirer-reverify', 'remedy:ask-acquirer-account-state'],
      ['remedy:ask-acquirer-registration'],
    ],
    never: neverForEveryCard,
    finally: { ends: 'solved', cause: 'cause:dormant', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: '“invalid merchant”: says 03, and finds C2 on the slip; the papers have expired',
    symptom: umbrella,
    sees: {
      ...quietMachine,
      'question:sale-before': 'refused-before',
      'question:which-merchant-code': '03',
      'question:acquirer-notice': 'papers-or-closure',
    },
    entry,
    changesMind: {
      afterAnswering: 'question:acquirer-notice',
      question: 'question:which-merchant-code',
      to: 'c2',
      money: 'refused',
      forGood: true,
    },
    remedies: { 'remedy:ask-acquirer-account-state': 'helped' },
    // Refused under either number.
    money: 'refused',
    // O22, kept from before the change: R6 strongly up.
    firstActs: [
      ['remedy:ask-acquirer-account-state'],
      ['remedy:ask-acquirer-registration', 'remedy:ask-acquirer-reverify'],
    ],
    never: neverForEveryCard,
    finally: { ends: 'solved', cause: 'cause:merchant-suspended', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '“invalid merchant” without a code, since another SIM was put in; a neighbour blames the licence',
    symptom: umbrella,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:which-merchant-code': 'other-or-none',
      'question:sim-changed': 'yes',
      'question:qr-works': 'works',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-register-sim': 'helped' },
    // Refused.
    money: 'refused',
    // Screen texts: asks about a changed SIM or place; R5 of the catalogue: restore, or register the change.
    firstActs: [
      ['remedy:put-original-sim-back', 'remedy:ask-acquirer-register-sim'],
      ['remedy:ask-acquirer-registration', 'remedy:ask-acquirer-account-state'],
    ],
    never: ['remedy:ask-cardholder-to-call'],
    finally: { ends: 'solved', cause: 'cause:sim-or-line-not-registered', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: '“invalid merchant”, and nobody is sure about anything',
    symptom: umbrella,
    sees: {},
    entry,
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // 3.22: R6, R2 and R1; a call in any case.
    firstActs: [
      [
        'remedy:ask-acquirer-account-state',
        'remedy:ask-acquirer-registration',
        'remedy:ask-acquirer-reverify',
      ],
      ['remedy:ask-cardholder-to-call'],
    ],
    never: ['remedy:try-again-later', 'remedy:restart-and-sign-in', 'remedy:refund-on-original-machine'],
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
]
