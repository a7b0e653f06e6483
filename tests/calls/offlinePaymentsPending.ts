import type { Conversation } from './call'
import { losesStored, quietShopMachine, takesAgain } from './machines'

const symptom = 'symptom:offline-payments-pending'

/** A device that took payments without the bank and still holds them. */
const holds = {
  ...quietShopMachine,
  'question:unsent-records': 'some',
  'question:stored-list': 'all-wait',
  'question:stored-app': 'open-same',
} as const

/** 3.47, do not: before all are up nothing restarts, resets, signs out, reinstalls or swaps; what waits is not taken again. */
const never = [...losesStored, ...takesAgain] as const

export const offlinePaymentsPending: readonly Conversation[] = [
  {
    title: 'three wait since noon; the app is open and the Wi-Fi leads nowhere; the cashier wants to restart',
    symptom,
    sees: { ...holds, 'question:line-proven': 'not-through' },
    remedies: { 'remedy:bring-device-online': 'helped' },
    // Taken and not approved: nobody knows yet whether the shop is paid.
    money: 'unknown',
    // 3.47: leave it on, signed in, charged; then the network.
    firstActs: [['remedy:bring-device-online'], ['remedy:ask-acquirer-stored']],
    never,
    finally: { ends: 'solved', cause: 'cause:device-offline', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'the day before was taken at a fair; everything works online now, but somebody closed the app',
    symptom,
    sees: { ...holds, 'question:stored-app': 'closed-or-out', 'question:line-proven': 'went-through' },
    remedies: { 'remedy:open-app-same-account': 'helped' },
    money: 'unknown',
    // 3.47: open the app, watch the number fall, do not cancel an upload.
    firstActs: [['remedy:open-app-same-account'], ['remedy:ask-acquirer-stored']],
    never,
    finally: { ends: 'solved', cause: 'cause:upload-not-running', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'the list is getting shorter, slowly, and the shop would like to close',
    symptom,
    sees: { ...holds, 'question:stored-list': 'getting-fewer', 'question:line-proven': 'went-through' },
    remedies: { 'remedy:let-upload-finish': 'helped' },
    money: 'unknown',
    // 3.47: watch the number fall; do not cancel an upload.
    firstActs: [['remedy:let-upload-finish'], ['remedy:ask-acquirer-stored']],
    never,
    finally: { ends: 'solved', withinActs: 1 },
  },
  {
    title: 'a herring: the Wi-Fi was down and is back, all are up but one, which is marked declined',
    symptom,
    sees: {
      ...holds,
      'question:stored-list': 'some-refused',
      'question:line-proven': 'went-through',
      'question:sale-before': 'no-one-yet',
    },
    remedies: { 'remedy:ask-customer-again': 'helped' },
    // Nobody is paying now; what was refused is an earlier customer's.
    money: 'not-sent',
    // 3.47: refused ones, ask the customer again; nothing else helps.
    firstActs: [['remedy:ask-customer-again'], ['remedy:ask-acquirer-stored']],
    never: losesStored,
    finally: { ends: 'solved', cause: 'cause:stored-payment-refused', withinActs: 1 },
  },
  {
    title: 'the one marked declined is that of the customer at the counter: the record says refused, once',
    symptom,
    sees: {
      ...holds,
      'question:stored-list': 'some-refused',
      'question:line-proven': 'went-through',
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'refused',
    },
    remedies: { 'remedy:ask-customer-again': 'helped' },
    money: 'unknown',
    // Section 5: refused, by the acquirer's record. Only that opens another payment of this sale.
    moneyOnceLooked: 'refused',
    firstActs: [['remedy:ask-customer-again', 'remedy:ask-acquirer-stored'], ['remedy:ask-acquirer-stored']],
    never: losesStored,
    finally: { ends: 'solved', cause: 'cause:stored-payment-refused' },
  },
  {
    title: 'found on Monday: Friday’s payments are marked expired, and the reader is online again',
    symptom,
    sees: { ...holds, 'question:stored-list': 'limit-passed', 'question:line-proven': 'went-through' },
    remedies: { 'remedy:ask-acquirer-stored': 'helped' },
    money: 'unknown',
    // 3.47: a missed time limit is the shop's loss; only the provider can say what still goes.
    firstActs: [['remedy:ask-acquirer-stored'], []],
    never,
    finally: { ends: 'solved', cause: 'cause:stored-limit-passed', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'the phone was lent, and the app is signed in to somebody else’s account',
    symptom,
    sees: { ...holds, 'question:stored-app': 'other-account', 'question:line-proven': 'went-through' },
    remedies: { 'remedy:ask-acquirer-stored': 'helped' },
    money: 'unknown',
    // 3.47: account mismatch; no sign-out before all are up.
    firstActs: [['remedy:ask-acquirer-stored'], []],
    never: [...never, 'remedy:open-app-same-account'],
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    money: 'unknown',
    // 3.47: on, charged, network, app; all of it harms nothing. Then the provider, before the limit.
    firstActs: [
      ['remedy:bring-device-online', 'remedy:open-app-same-account'],
      ['remedy:open-app-same-account', 'remedy:ask-acquirer-stored'],
    ],
    never,
    finally: { ends: 'hand-over' },
  },
]
