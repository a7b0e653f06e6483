import type { Conversation } from './call'
import { neverWhileUnknown, paysBack } from './machines'

/** The answer to a scan or to a payment in the browser. */
const online = { 'question:code-seen': 'online', 'question:sale-before': 'first-try' } as const

export const onlinePaymentRefused: readonly Conversation[] = [
  {
    title: '31 at every scan since the licence ran out',
    symptom: 'code:31',
    sees: {
      ...online,
      'question:which-cards': 'every-card',
      'question:acquirer-notice': 'papers-or-closure',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-acquirer-account-state': 'helped' },
    // CSV, 31, online gateway: merchant status incorrect: a refusal.
    money: 'refused',
    // O22 expired papers: R6 ++.
    firstActs: [
      ['remedy:ask-acquirer-account-state'],
      ['remedy:ask-acquirer-enable', 'remedy:ask-acquirer-reason'],
    ],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:merchant-suspended', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: '61 at one customer’s scan; it is not a limit here, the bars of the machine are a red herring',
    symptom: 'code:61',
    sees: {
      ...online,
      'question:which-cards': 'one-card',
      'question:card-notice': 'refusal',
      'question:signal-icon': 'low',
    },
    remedies: { 'remedy:ask-cardholder-to-call': 'helped' },
    // CSV, 61, online gateway: invalid card number.
    money: 'refused',
    firstActs: [['remedy:ask-cardholder-to-call'], []],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:issuer-refuses-card', owner: 'cardholder', withinActs: 1 },
  },
  {
    title: '32 at every scan on the new contract; cards work',
    symptom: 'code:32',
    sees: {
      ...online,
      'question:which-cards': 'every-card',
      'question:acquirer-notice': 'none',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-acquirer-enable': 'helped', 'remedy:ask-acquirer-account-state': 'helped' },
    // CSV, 32, online gateway: no permission.
    money: 'refused',
    firstActs: [['remedy:ask-acquirer-enable', 'remedy:ask-acquirer-account-state'], []],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:function-not-open', owner: 'acquirer', withinActs: 2 },
  },
  {
    title:
      'a first scan hung, the second says 01; the list has nothing, and the customer would scan a third time',
    symptom: 'code:01',
    sees: {
      ...online,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'one-card',
    },
    // 3.21: never another scan before the first order is closed; not found stays unknown.
    money: 'unknown',
    firstActs: [
      ['remedy:ask-cardholder-to-call', 'remedy:ask-acquirer-fault', 'remedy:ask-acquirer-account-state'],
      ['remedy:ask-acquirer-enable', 'remedy:ask-acquirer-limit'],
    ],
    never: neverWhileUnknown,
  },
  {
    title: '77 at one customer’s scan: the card is not opened for this, and nobody signs in',
    symptom: 'code:77',
    sees: { ...online, 'question:which-cards': 'one-card' },
    // CSV, 77, on a scan: this bank card is not opened for authenticated payment; no sign-in.
    money: 'refused',
    firstActs: [['remedy:ask-cardholder-to-call'], []],
    never: [...paysBack, 'remedy:sign-in-once', 'remedy:settle-then-sign-in'],
  },
  {
    title: '68 at one customer’s scan: a card that does not support this, and no time-out',
    symptom: 'code:68',
    sees: { ...online, 'question:which-cards': 'one-card' },
    // CSV, 68, on a scan: a refusal, not a time-out; ask the bank.
    money: 'refused',
    firstActs: [['remedy:ask-cardholder-to-call'], []],
    never: [...paysBack, 'remedy:wait-for-issuer', 'remedy:let-reversal-run'],
  },
  {
    title: '64 at one customer’s scan: not enough money, and no original to compare',
    symptom: 'code:64',
    sees: { ...online, 'question:which-cards': 'one-card' },
    // CSV, 64, on a scan: insufficient balance.
    money: 'refused',
    firstActs: [['remedy:ask-cardholder-to-call', 'remedy:ask-cardholder-limit'], []],
    never: [...paysBack, 'remedy:ask-acquirer-original'],
  },
  {
    title: '43 at every scan: no right to this business, and no stolen card',
    symptom: 'code:43',
    sees: { ...online, 'question:which-cards': 'every-card' },
    // CSV, 43, on a scan: no right to this business; not a stolen card.
    money: 'refused',
    firstActs: [['remedy:ask-acquirer-enable', 'remedy:ask-acquirer-account-state'], []],
    never: [...paysBack, 'remedy:ask-acquirer-about-card'],
  },
  {
    title: '41 at one customer’s scan: nobody calls about a lost card',
    symptom: 'code:41',
    sees: { ...online, 'question:which-cards': 'one-card' },
    // CSV, 41, on a scan: batch state wrong; not a lost card, nothing to stop or call about.
    money: 'refused',
    firstActs: [['remedy:ask-cardholder-to-call'], []],
    never: [...paysBack, 'remedy:ask-acquirer-about-card'],
  },
  {
    title: '60 in a scan, and nobody is sure about anything else',
    symptom: 'code:60',
    sees: { 'question:code-seen': 'online' },
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // CSV, 60, online gateway: failed, ask the issuer; which of the others it is, the acquirer sees.
    firstActs: [
      ['remedy:ask-cardholder-to-call', 'remedy:ask-acquirer-account-state', 'remedy:ask-acquirer-fault'],
      ['remedy:ask-acquirer-enable', 'remedy:ask-acquirer-limit'],
    ],
    never: neverWhileUnknown,
    finally: { ends: 'hand-over' },
  },
]
