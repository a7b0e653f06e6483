import type { Conversation } from './call'

const symptom = 'symptom:speaker-silent'

/** The money is in the list or it is not: that is asked before anything of the speaker. */
const entry = { question: 'question:order-in-app' } as const

/** 3.41: nobody pays again for want of a voice. */
const never = ['remedy:try-again-later', 'remedy:cancel-open-order', 'remedy:restart-terminal'] as const

export const speakerSilent: readonly Conversation[] = [
  {
    title: 'the customer has paid, the list has it, and the speaker says “SIM card cannot connect”',
    symptom,
    entry,
    sees: {
      'question:order-in-app': 'there',
      'question:speaker-start': 'says-no-network',
    },
    remedies: { 'remedy:bring-speaker-online': 'helped' },
    // The order in the app: paid.
    money: 'approved',
    // 3.41: no network very common: window, or Wi-Fi again; acquirer: SIM.
    firstActs: [['remedy:bring-speaker-online'], ['remedy:ask-acquirer-speaker']],
    never: [...never, 'remedy:take-sticker-down'],
    finally: { ends: 'solved', cause: 'cause:speaker-offline', withinActs: 1 },
  },
  {
    title: 'no sound at all since the counter was cleaned',
    symptom,
    entry,
    sees: {
      'question:order-in-app': 'there',
      'question:speaker-start': 'no-sound',
    },
    remedies: { 'remedy:power-and-volume-of-speaker': 'helped' },
    money: 'approved',
    // 3.41: power, volume.
    firstActs: [['remedy:power-and-volume-of-speaker'], []],
    never,
    finally: { ends: 'solved', cause: 'cause:speaker-volume-or-power', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'connected and loud; the customer scanned the owner’s personal code, and the signal is blamed',
    symptom,
    entry,
    sees: {
      'question:order-in-app': 'not-there',
      'question:speaker-start': 'says-online',
      'question:sticker-payee': 'ours-elsewhere',
      'question:customer-bill': 'paid-other',
      'question:signal-icon': 'low',
    },
    remedies: { 'remedy:put-right-code-out': 'helped' },
    money: 'unknown',
    // 3.41: payment came by another code; nobody pays again.
    firstActs: [['remedy:put-right-code-out'], []],
    never: [...never, 'remedy:bring-speaker-online', 'remedy:move-to-better-signal'],
    finally: { ends: 'solved', cause: 'cause:other-own-code', withinActs: 1 },
  },
  {
    title: 'not sure about anything',
    symptom,
    entry,
    sees: {},
    money: 'unknown',
    firstActs: [
      ['remedy:bring-speaker-online', 'remedy:power-and-volume-of-speaker'],
      ['remedy:ask-acquirer-speaker', 'remedy:bind-speaker', 'remedy:wait-for-announcement'],
    ],
    never,
    finally: { owner: 'acquirer' },
  },
]
