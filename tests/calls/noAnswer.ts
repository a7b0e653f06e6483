import type { Conversation } from './call'
import { onlyForTheSim, quietShopMachine, quietSimMachine } from './machines'

const symptom = 'symptom:no-answer'

/** Section 5: what charges again, pays back on top of a reversal, or loses the open result. */
const neverWhileOpen = ['remedy:try-again-later', 'remedy:refund-on-original-machine'] as const

export const noAnswer: readonly Conversation[] = [
  {
    title: 'the bars jump and sign-in is slow too; nothing in the list, a reversal is waiting',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
      'question:sign-in-speed': 'slow',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:move-to-better-signal': 'helped' },
    // S5: sent, no answer; absent is still unknown.
    money: 'unknown',
    // 3.9 table: bars jump and slow sign-in, N2 strongly up twice.
    firstActs: [['remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'], []],
    never: [...neverWhileOpen, 'remedy:restart-terminal', 'remedy:restart-router'],
    finally: { ends: 'solved', cause: 'cause:weak-signal', withinActs: 2 },
  },
  {
    title: 'only the cards of one bank wait for ever; nobody found the payment',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:sign-in-speed': 'fast',
      'question:which-cards': 'one-bank',
      'question:other-terminals': 'work',
      'question:phones-on-wifi': 'fine',
      'question:qr-works': 'works',
      // Red herring: no time-out of a single bank comes from the router.
      'question:router-changed': 'yes',
    },
    // S5.
    money: 'unknown',
    // Only one bank's cards: I2 strongly up, N2 and N8 nearly out. Nothing in the shop repairs it, and trying again is out
    // while the sale is open: the acquirer may look up the result, or nobody can do anything.
    // 3.24: not the shop. Waiting takes no payment again.
    firstActs: [['remedy:wait-for-issuer', 'remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason'], []],
    never: [...neverWhileOpen, ...onlyForTheSim, 'remedy:restart-router', 'remedy:restart-terminal'],
    finally: { ends: 'hand-over', cause: 'cause:issuer-system-down' },
  },
  {
    title: 'the customer’s bank shows a charge, and that is all anybody knows',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'first-try',
      'question:customer-shows': 'one',
      'question:sign-in-speed': 'fast',
      'question:which-cards': 'one-bank',
      'question:other-terminals': 'work',
      'question:phones-on-wifi': 'fine',
      'question:qr-works': 'works',
    },
    // O25: a debit exists; section 5: a bank SMS is no proof that the shop will be paid. Told alone clears nothing.
    money: 'unknown',
    firstActs: [['remedy:wait-for-issuer', 'remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason'], []],
    never: [...neverWhileOpen, ...onlyForTheSim, 'remedy:restart-router', 'remedy:restart-terminal'],
    finally: { ends: 'hand-over', cause: 'cause:issuer-system-down' },
  },
  {
    title: 'only the cards of one bank; the list shows the payment as refused',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'refused',
      'question:sign-in-speed': 'fast',
      'question:which-cards': 'one-bank',
      'question:signal-icon': 'full-no-data',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:try-again-later': 'helped' },
    // S5; looked up as refused.
    money: 'unknown',
    moneyOnceLooked: 'refused',
    // I2: the issuer's; with the sale clear a later try is safe.
    // 3.24: not the shop. Waiting takes no payment again.
    firstActs: [
      [
        'remedy:wait-for-issuer',
        'remedy:try-again-later',
        'remedy:ask-acquirer-fault',
        'remedy:ask-acquirer-reason',
      ],
      [],
    ],
    never: ['remedy:refund-on-original-machine', 'remedy:move-to-better-signal', 'remedy:restart-router'],
    // The wait, the call that finds the reason, and the later try: each short, and none takes money before it is clear.
    finally: { ends: 'solved', cause: 'cause:issuer-system-down', withinActs: 3 },
  },
  {
    title: 'behind an office firewall: sign-in is fast, every sale waits',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:network-kind': 'office-filtered',
      'question:phones-on-wifi': 'fine',
      'question:sign-in-speed': 'fast',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'work',
      'question:hotspot-test': 'works',
    },
    remedies: { 'remedy:ask-it-keep-line-open': 'helped' },
    // S5.
    money: 'unknown',
    // Sign-in fast, sales slow: N8 up (idle time-out, section 2), O20 and O12 again; N10 is common and up as well. With
    // nothing pending a restart costs two minutes, and comes before a call to IT.
    firstActs: [
      ['remedy:ask-it-keep-line-open', 'remedy:ask-acquirer-fault', 'remedy:restart-terminal'],
      ['remedy:ask-it-keep-line-open', 'remedy:use-plain-network', 'remedy:ask-it-allow-acquirer'],
    ],
    never: [...neverWhileOpen, ...onlyForTheSim],
    finally: { ends: 'solved', cause: 'cause:cut-while-waiting', owner: 'it', withinActs: 3 },
  },
  {
    title: 'the neighbours on the same acquirer wait too; a new SIM last month is a red herring',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'refused-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:sim-changed': 'yes',
      'question:signal-icon': 'full-no-data',
      'question:sign-in-speed': 'fast',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'neighbours-fail',
    },
    remedies: { 'remedy:ask-acquirer-fault': 'helped' },
    // Earlier tries refused, this one may have charged: the worst of both.
    money: 'unknown',
    // Neighbour slow: N10 strongly up, N13 nearly out; a SIM that signs in quickly is not wrong.
    firstActs: [['remedy:ask-acquirer-fault'], ['remedy:ask-acquirer-sim-status']],
    never: [...neverWhileOpen, 'remedy:put-original-sim-back', 'remedy:reseat-sim'],
    finally: { ends: 'solved', cause: 'cause:acquirer-front-end-down', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'every card waits, at lunch time only; full bars, phones crawl, and the next machine waits too',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:when-it-fails': 'busy-hours',
      'question:signal-icon': 'full-no-data',
      'question:phone-same-carrier': 'patchy',
      'question:sign-in-speed': 'slow',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'also-fail',
    },
    remedies: { 'remedy:wait-out-busy-hour': 'helped' },
    // S5: sent, no answer; absent is still unknown.
    money: 'unknown',
    // 3.9: N16 common when it happens at busy hours only; full bars leave N2 nearly out.
    firstActs: [
      ['remedy:wait-out-busy-hour', 'remedy:toggle-airplane-mode'],
      ['remedy:ask-acquirer-fault', 'remedy:move-to-better-signal'],
    ],
    never: [...neverWhileOpen, 'remedy:restart-terminal', 'remedy:restart-router'],
    finally: { ends: 'solved', cause: 'cause:network-congested', withinActs: 3 },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    // S5, and nobody knows of earlier tries.
    money: 'unknown',
    // N2 is the very common one, N10 the common one that somebody can act on; no power-off, no second try.
    firstActs: [
      ['remedy:move-to-better-signal', 'remedy:toggle-airplane-mode', 'remedy:ask-acquirer-fault'],
      ['remedy:ask-acquirer-sim-status', 'remedy:ask-it-keep-line-open'],
    ],
    never: [...neverWhileOpen, 'remedy:restart-terminal'],
    finally: { ends: 'hand-over' },
  },
  {
    title: 'sign-in at opening waits and fails; better at the door',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'no-one-yet',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
      'question:sign-in-speed': 'slow',
    },
    remedies: { 'remedy:move-to-better-signal': 'helped' },
    // A sign-in moves no money: nobody paid yet.
    money: 'not-sent',
    // Slow sign-in, few bars, better elsewhere: N2.
    firstActs: [['remedy:move-to-better-signal'], ['remedy:toggle-airplane-mode']],
    finally: { ends: 'solved', cause: 'cause:weak-signal', withinActs: 1 },
  },
  {
    title: 'hangs while waiting since the update last night; everything else is fine, nothing pending',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'refused',
      'question:machine-history': 'updated',
      'question:phones-on-wifi': 'fine',
      'question:sign-in-speed': 'slow',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'work',
      'question:hotspot-test': 'fails',
    },
    remedies: { 'remedy:restart-terminal': 'helped' },
    // S5; looked up as refused.
    money: 'unknown',
    moneyOnceLooked: 'refused',
    // N13 update half done, slow sign-in up, one bank out; only mine: N10 down. Restart after the check; N10 is common.
    firstActs: [['remedy:restart-terminal'], ['remedy:ask-acquirer-fault', 'remedy:ask-it-keep-line-open']],
    never: ['remedy:refund-on-original-machine', ...onlyForTheSim],
    finally: { ends: 'solved', cause: 'cause:app-hung', withinActs: 2 },
  },
  {
    title: 'two tries at the same sale, both in the list as success',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'two-or-more',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
      'question:sign-in-speed': 'slow',
    },
    remedies: { 'remedy:move-to-better-signal': 'helped' },
    // Two successes for one sale, looked up on the terminal.
    money: 'unknown',
    moneyOnceLooked: 'charged-twice',
    // N2.
    firstActs: [['remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'], []],
    never: neverWhileOpen,
    finally: { ends: 'solved', cause: 'cause:weak-signal', withinActs: 2 },
  },
  {
    title: 'a time-out, then the line is gone: IP-layer error after the move',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:signal-icon': 'low',
      'question:sign-in-speed': 'slow',
    },
    firstAct: 'other-message',
    // S5, not in the list.
    money: 'unknown',
    // N2 strongly up.
    firstActs: [['remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'], []],
    never: neverWhileOpen,
    thenShows: {
      symptom: 'symptom:ip-layer-error',
      sees: {
        ...quietSimMachine,
        'question:sale-before': 'first-try',
        'question:paid-entries': 'none',
        'question:other-attempts': 'no-entry',
        'question:unsent-records': 'some',
        'question:signal-icon': 'full-no-data',
        'question:better-at-window': 'no-better',
        'question:phone-same-carrier': 'has-data',
        'question:other-terminals': 'work',
        'question:hotspot-test': 'works',
      },
      remedies: { 'remedy:ask-acquirer-sim-status': 'helped' },
      // This attempt was not sent; the one that waited keeps the sale unknown (section 0, Q2).
      money: 'unknown',
      // O9 full bars without data: N1 and N4; the waiting reversal forbids restart and SIM work.
      firstActs: [
        ['remedy:toggle-airplane-mode', 'remedy:ask-acquirer-sim-status'],
        ['remedy:ask-acquirer-parameters', 'remedy:ask-acquirer-fault'],
      ],
      never: [...neverWhileOpen, 'remedy:restart-terminal', 'remedy:put-original-sim-back'],
    },
    finally: { ends: 'solved', cause: 'cause:sim-service-stopped', owner: 'acquirer' },
  },
  {
    title: 'a time-out, then 01 for the same customer',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'not-sure',
      'question:unsent-records': 'some',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
      'question:sign-in-speed': 'slow',
    },
    firstAct: 'other-message',
    // S5.
    money: 'unknown',
    // N2 strongly up.
    firstActs: [['remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'], []],
    never: neverWhileOpen,
    thenShows: {
      symptom: 'symptom:response-code-01',
      sees: {
        'question:sale-before': 'first-try',
        'question:paid-entries': 'none',
        'question:other-attempts': 'no-entry',
        'question:which-cards': 'one-card',
        'question:card-notice': 'none',
      },
      remedies: { 'remedy:ask-cardholder-to-call': 'helped' },
      // 01 itself is refused; the try that waited may have charged, and is not in the list.
      money: 'unknown',
      // 3.5: one customer, issuer.
      firstActs: [['remedy:ask-cardholder-to-call'], []],
      never: neverWhileOpen,
    },
    finally: { ends: 'solved', cause: 'cause:issuer-refuses-card', owner: 'cardholder' },
  },
]
