import type { Conversation } from './call'
import { neverWhileOpen, paysBack, presentsAgain, quietWholeMachine } from './machines'

const symptom = 'symptom:contactless-asks-more'

/** It is asked what the machine wanted before the money is stated. */
const entry = { question: 'question:tap-words' } as const

/** A machine that is well, one customer, one try. */
const firstTap = {
  ...quietWholeMachine,
  'question:sale-before': 'first-try',
  'question:which-cards': 'one-card',
  'question:card-notice': 'none',
  'question:amount': 'usual',
} as const

export const contactlessAsksMore: readonly Conversation[] = [
  {
    title: 'a card tapped for the fifth time without a PIN: insert card',
    symptom,
    entry,
    sees: {
      ...firstTap,
      'question:tap-words': 'asks-for-card',
      'question:how-presented': 'tapped-card',
      'question:card-kind': 'in-use',
    },
    remedies: { 'remedy:insert-for-pin': 'helped' },
    // 3.45: this tap did not charge.
    money: 'refused',
    // 3.45: insert, leave it in, PIN; the same sale goes on.
    firstActs: [['remedy:insert-for-pin'], []],
    never: ['remedy:tap-one-card', 'remedy:ask-vendor-repair', 'remedy:ask-cardholder-to-call', ...paysBack],
    finally: { ends: 'solved', cause: 'cause:bank-wants-pin', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '“see phone” on the screen; the cashier blames the signal, which is weak',
    symptom,
    entry,
    sees: {
      ...firstTap,
      'question:tap-words': 'asks-for-phone',
      'question:how-presented': 'tapped-phone',
      'question:signal-icon': 'low',
    },
    remedies: { 'remedy:unlock-phone': 'helped' },
    // 3.45: “see phone”: nothing sent yet.
    money: 'not-sent',
    // 3.45: phone: unlock, hold again. Nothing was sent, so the signal has no part in it.
    firstActs: [['remedy:unlock-phone'], ['remedy:insert-for-pin']],
    never: ['remedy:move-to-better-signal', 'remedy:ask-vendor-repair', ...paysBack],
    finally: { ends: 'solved', cause: 'cause:wallet-locked', owner: 'cardholder', withinActs: 1 },
  },
  {
    title: 'the whole purse on the reader: one card only',
    symptom,
    entry,
    sees: {
      ...firstTap,
      'question:tap-words': 'one-card-only',
      'question:how-presented': 'tapped-card',
    },
    remedies: { 'remedy:tap-one-card': 'helped' },
    // Two cards in the field: none was read, nothing sent.
    money: 'not-sent',
    // 3.45: one card, out of the purse.
    firstActs: [['remedy:tap-one-card'], ['remedy:insert-for-pin']],
    never: ['remedy:unlock-phone', 'remedy:ask-vendor-repair'],
    finally: { ends: 'solved', cause: 'cause:several-cards', withinActs: 1 },
  },
  {
    title: '1A on a machine abroad after a card was tapped',
    symptom: 'code:1A',
    sees: {
      ...firstTap,
      'question:code-seen': 'abroad',
      'question:how-presented': 'tapped-card',
      'question:card-kind': 'foreign-new-or-unused',
    },
    remedies: { 'remedy:insert-for-pin': 'helped' },
    // 3.45: a soft decline: a host answered, this tap did not charge.
    money: 'refused',
    firstActs: [['remedy:insert-for-pin'], []],
    never: ['remedy:ask-cardholder-to-call', 'remedy:ask-acquirer-code', ...paysBack],
    finally: { ends: 'solved', cause: 'cause:bank-wants-pin', withinActs: 1 },
  },
  {
    title: '65 abroad after a tap: no limit of the card, as the cashier believes',
    symptom: 'code:65',
    sees: {
      ...firstTap,
      'question:code-seen': 'abroad',
      'question:tap-words': 'asks-for-card',
      'question:how-presented': 'tapped-card',
    },
    remedies: { 'remedy:insert-for-pin': 'helped' },
    // 3.45, 9.3: 65 on a tap is a soft decline.
    money: 'refused',
    // 3.45, do not: read 65 as “limit, nothing to do” on a tap.
    firstActs: [['remedy:insert-for-pin'], []],
    never: ['remedy:ask-cardholder-limit', ...paysBack],
    finally: { ends: 'solved', cause: 'cause:bank-wants-pin', withinActs: 1 },
  },
  {
    title: '65 abroad on a card that was inserted: there it is a limit',
    symptom: 'code:65',
    sees: {
      ...firstTap,
      'question:code-seen': 'abroad',
      'question:tap-words': 'not-sure',
      'question:how-presented': 'inserted',
    },
    remedies: { 'remedy:ask-cardholder-limit': 'helped' },
    // CSV, 65: the issuer's limit of times; another card.
    money: 'refused',
    firstActs: [['remedy:insert-for-pin', 'remedy:ask-cardholder-limit'], ['remedy:ask-cardholder-limit']],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:card-cannot-cover', owner: 'cardholder', withinActs: 2 },
  },
  {
    title: 'a tap that hung for a minute, then “insert card” for the same sale; not in the list',
    symptom,
    entry,
    sees: {
      ...firstTap,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:tap-words': 'asks-for-card',
      'question:how-presented': 'tapped-card',
    },
    // This tap charged nothing, the one before may have; absent is still unknown (section 5, 3).
    money: 'unknown',
    // Nothing is presented again while the first try is open (section 5, 1).
    firstActs: [[], []],
    never: [...presentsAgain, ...neverWhileOpen],
  },
  {
    title: 'not sure about anything',
    symptom,
    entry,
    sees: {},
    // “Not sure” about earlier attempts: unknown.
    money: 'unknown',
    firstActs: [[], []],
    never: [...presentsAgain, ...neverWhileOpen],
  },
]
