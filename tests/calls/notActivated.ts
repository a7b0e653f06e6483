import type { Conversation } from './call'
import { paysBack, takesAgain } from './machines'

const symptom = 'symptom:not-activated'

/** 3.40: a machine that is not active, tied to somebody else, on an unfinished account, or only without a signature. */
const entry = { question: 'question:set-up-words' } as const

/** A new machine of the bank on its SIM, with nothing pending. */
const newMachine = {
  'question:unsent-records': 'none',
  'question:bearer': 'sim',
  'question:sim-changed': 'no',
  'question:signal-icon': 'middle',
  'question:machine-history': 'new-or-replaced',
  'question:moved': 'no',
  'question:numbers-match': 'same',
  'question:acquirer-notice': 'none',
  'question:other-terminals': 'no-other',
  'question:supplier': 'bank-or-acquirer',
  'question:twin-number': 'no',
  'question:rough-treatment': 'nothing',
} as const

/** 3.40, do not: no card is run to activate it; a new machine is neither locked nor tampered with (e-signature). */
const never = [
  ...takesAgain,
  'remedy:ask-acquirer-unlock',
  'remedy:ask-acquirer-tamper',
  'remedy:ask-cardholder-to-call',
  'remedy:put-original-sim-back',
] as const

export const notActivated: readonly Conversation[] = [
  {
    title: 'a new machine without paper wants to be activated, and the letter of the bank has a code',
    symptom,
    sees: {
      ...newMachine,
      'question:sale-before': 'no-one-yet',
      'question:set-up-words': 'not-active',
      'question:activation-code': 'from-acquirer',
    },
    entry,
    remedies: { 'remedy:enter-activation-code': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // 3.40: serial against the contract, activation code from the acquirer’s app or letter, download.
    firstActs: [['remedy:enter-activation-code'], ['remedy:ask-acquirer-registration']],
    never,
    finally: { ends: 'solved', cause: 'cause:set-up-unfinished', owner: 'shop-owner', withinActs: 2 },
  },
  {
    title: 'the replacement says “not active”, nobody sent a code, and the counter waits',
    symptom,
    sees: {
      ...newMachine,
      'question:sale-before': 'first-try',
      'question:set-up-words': 'not-active',
      'question:activation-code': 'none',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-registration': 'helped' },
    // Money none (3.40).
    money: 'not-sent',
    // 3.40: R1 very common: the acquirer binds or releases the serial.
    firstActs: [
      ['remedy:ask-acquirer-registration'],
      ['remedy:ask-acquirer-keys', 'remedy:ask-acquirer-parameters'],
    ],
    never: [...never, 'remedy:enter-activation-code'],
    finally: { ends: 'solved', cause: 'cause:not-yet-activated', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '“already bound”; the man who sold it second-hand sends a code to scan, after a deposit',
    symptom,
    sees: {
      ...newMachine,
      'question:sale-before': 'no-one-yet',
      'question:set-up-words': 'bound-elsewhere',
      'question:activation-code': 'from-others',
      'question:numbers-match': 'differ',
      'question:supplier': 'agent',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-registration': 'helped' },
    money: 'not-sent',
    // 3.40: R2, serial still bound to somebody else; no activation codes from strangers, no deposits.
    firstActs: [['remedy:ask-acquirer-registration'], []],
    never: [...never, 'remedy:enter-activation-code'],
    finally: { ends: 'solved', cause: 'cause:serial-bound-elsewhere', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '“payments processing not set up” on a reader that a shop abroad bought yesterday',
    symptom,
    sees: {
      ...newMachine,
      'question:bearer': 'wifi',
      'question:sale-before': 'no-one-yet',
      'question:set-up-words': 'account',
    },
    entry,
    remedies: { 'remedy:finish-account-set-up': 'helped' },
    money: 'not-sent',
    // 3.40 and 9.2: account or bank details missing, provider’s account page.
    firstActs: [['remedy:finish-account-set-up'], ['remedy:ask-acquirer-registration']],
    never: [...never, 'remedy:enter-activation-code'],
    finally: { ends: 'solved', cause: 'cause:account-not-verified', owner: 'shop-owner', withinActs: 2 },
  },
  {
    title: 'the signature does not upload after a sale, and the cashier wants to run the card again',
    symptom,
    sees: {
      'question:unsent-records': 'none',
      'question:bearer': 'sim',
      'question:machine-history': 'in-daily-use',
      'question:sale-before': 'first-try',
      'question:set-up-words': 'signature',
      'question:line-proven': 'went-through',
    },
    entry,
    remedies: { 'remedy:sign-again-and-upload': 'helped' },
    // Typed words: the payment stands.
    money: 'approved',
    // 3.40: sign again, let it upload; it does not undo the payment.
    firstActs: [['remedy:sign-again-and-upload'], []],
    never: [...never, ...paysBack, 'remedy:ask-acquirer-registration', 'remedy:enter-activation-code'],
    finally: { ends: 'solved', cause: 'cause:signature-waits', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '“not ready”, and nobody is sure about anything',
    symptom,
    sees: {},
    entry,
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // 3.40: R1 very common; the acquirer binds it.
    firstActs: [
      ['remedy:ask-acquirer-registration'],
      ['remedy:ask-acquirer-keys', 'remedy:ask-acquirer-parameters', 'remedy:finish-account-set-up'],
    ],
    never: [...never, 'remedy:enter-activation-code'],
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
]
