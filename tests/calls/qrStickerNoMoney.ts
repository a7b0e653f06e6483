import type { Conversation } from './call'

const symptom = 'symptom:qr-sticker-no-money'

/** 3.42: nothing takes the money again, and no personal code steps in. */
const never = ['remedy:try-again-later', 'remedy:restart-terminal', 'remedy:cancel-open-order'] as const

export const qrStickerNoMoney: readonly Conversation[] = [
  {
    title: 'a stranger’s name comes up on the sticker; customers have paid him since morning',
    symptom,
    sees: {
      'question:sticker-payee': 'stranger',
      'question:customer-bill': 'paid-other',
      'question:order-in-app': 'not-there',
      'question:acquirer-notice': 'none',
    },
    remedies: { 'remedy:take-sticker-down': 'helped' },
    money: 'unknown',
    // 3.42: does the payee's name fit? No: take it down, keep it, tell the platform and the police.
    firstActs: [['remedy:take-sticker-down'], []],
    never: [...never, 'remedy:ask-customer-wallet-reason'],
    finally: { ends: 'solved', cause: 'cause:sticker-swapped', owner: 'shop-owner', withinActs: 1 },
  },
  {
    title: 'the code says that it can’t collect; a notice asks for the new licence',
    symptom,
    sees: {
      'question:sticker-payee': 'paused',
      'question:customer-bill': 'not-paid',
      'question:order-in-app': 'not-there',
      'question:acquirer-notice': 'papers-or-closure',
    },
    remedies: { 'remedy:answer-app-notice': 'helped', 'remedy:ask-acquirer-sticker': 'helped' },
    money: 'unknown',
    // 3.42: notice in the merchant app, appeal there.
    firstActs: [['remedy:answer-app-notice', 'remedy:ask-acquirer-sticker'], []],
    never,
    finally: { ends: 'solved', cause: 'cause:sticker-restricted', withinActs: 1 },
  },
  {
    title: 'the name fits and the bill says paid; the owner looked in the bank account, a red herring',
    symptom,
    sees: {
      'question:sticker-payee': 'ours',
      'question:customer-bill': 'paid-ours',
      'question:order-in-app': 'there',
      'question:acquirer-notice': 'none',
    },
    remedies: { 'remedy:find-order-by-bill': 'helped' },
    // The order in the shop's own app: paid.
    money: 'approved',
    firstActs: [['remedy:find-order-by-bill'], []],
    never: [...never, 'remedy:take-sticker-down'],
    finally: { ends: 'solved', cause: 'cause:looking-elsewhere', withinActs: 1 },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    money: 'unknown',
    firstActs: [
      ['remedy:ask-acquirer-sticker', 'remedy:ask-customer-wallet-reason', 'remedy:find-order-by-bill'],
      [],
    ],
    never: [...never, 'remedy:take-sticker-down'],
  },
]
