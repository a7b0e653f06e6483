import type { Conversation } from './call'
import { onlyForTheShopNetwork, onlyForTheSim, quietShopMachine, quietSimMachine } from './machines'

const symptom = 'symptom:communication-failed'

/** 3.2: an umbrella text for S1 to S5; O2 first, because until then nobody knows whether it was sent. */
const entry = { question: 'question:when-shown', moneyUntil: 'unknown' } as const

/** Nobody paid, so no answer about this message can make the sale doubtful. */
const entryWithoutSale = { question: 'question:when-shown' } as const

/** Section 5: what charges again or loses the open result. */
const neverWhileOpen = [
  'remedy:try-again-later',
  'remedy:refund-on-original-machine',
  'remedy:restart-terminal',
  'remedy:reseat-sim',
  'remedy:put-original-sim-back',
  'remedy:restart-and-sign-in',
] as const

export const communicationFailed: readonly Conversation[] = [
  {
    title: 'at start-up, before any card: full bars and no data, the machine lay unused for half a year',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'no-one-yet',
      'question:when-shown': 'before-card',
      'question:signal-icon': 'full-no-data',
      'question:phone-same-carrier': 'has-data',
      'question:machine-history': 'idle-3-12-months',
      'question:hotspot-test': 'works',
      'question:qr-works': 'fails',
      'question:other-terminals': 'work',
    },
    entry: entryWithoutSale,
    remedies: { 'remedy:ask-acquirer-sim-status': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // O9, O15 and O12: N1; the toggle and a restart with nothing pending cost a minute or two.
    firstActs: [
      ['remedy:toggle-airplane-mode', 'remedy:restart-terminal', 'remedy:ask-acquirer-sim-status'],
      [],
    ],
    never: onlyForTheShopNetwork,
    finally: { ends: 'solved', cause: 'cause:sim-service-stopped', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: 'while connecting, after an update; scanning works on the same line',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'first-try',
      'question:when-shown': 'connecting',
      'question:machine-history': 'updated',
      'question:phones-on-wifi': 'fine',
      'question:qr-works': 'works',
      'question:hotspot-test': 'fails',
      'question:other-terminals': 'work',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-parameters': 'helped' },
    // S3, first try: nothing was sent.
    money: 'not-sent',
    // O6 works: not the shop's internet but host, port, TLS or the acquirer's front-end; O16 and O12: N9 strongly up.
    firstActs: [['remedy:ask-acquirer-parameters', 'remedy:restart-terminal'], ['remedy:ask-acquirer-fault']],
    never: [...onlyForTheSim, 'remedy:restart-router', 'remedy:ask-isp'],
    finally: { ends: 'solved', cause: 'cause:wrong-comm-parameters', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: 'after a long wait, first try; not in the list, and a reversal is waiting',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:when-shown': 'long-wait',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
      'question:sign-in-speed': 'slow',
      'question:which-cards': 'every-card',
    },
    entry,
    remedies: { 'remedy:move-to-better-signal': 'helped' },
    // O2 after a long wait: a time-out; absent from the list is still unknown (section 5, 3).
    money: 'unknown',
    // Bars jump and sign-in is slow too: N2 strongly up twice. Moving lets the reversal out; restarting may lose it.
    firstActs: [['remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'], []],
    never: [...neverWhileOpen, ...onlyForTheShopNetwork],
    finally: { ends: 'solved', cause: 'cause:weak-signal', withinActs: 2 },
  },
  {
    title: 'after a long wait; the list shows a successful reversal, which nobody may refund',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'first-try',
      'question:when-shown': 'long-wait',
      'question:paid-entries': 'none',
      'question:other-attempts': 'undone',
      'question:sign-in-speed': 'fast',
      'question:other-terminals': 'also-fail',
      'question:which-cards': 'every-card',
      'question:phones-on-wifi': 'fine',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-fault': 'helped' },
    // A time-out; a successful reversal has released the money (O28).
    money: 'unknown',
    moneyOnceLooked: 'released',
    // Neighbours slow too: N10 strongly up, N13 nearly out; with the sale released a later try is safe.
    firstActs: [['remedy:ask-acquirer-fault', 'remedy:try-again-later'], []],
    never: ['remedy:refund-on-original-machine', 'remedy:restart-terminal', ...onlyForTheSim],
    finally: { ends: 'solved', cause: 'cause:acquirer-front-end-down', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'after a long wait; the list shows the payment as success',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:when-shown': 'long-wait',
      'question:paid-entries': 'one',
      'question:signal-icon': 'low',
      'question:sign-in-speed': 'slow',
    },
    entry,
    // A time-out; present as success is paid.
    money: 'unknown',
    moneyOnceLooked: 'approved',
    // N2 strongly up; a paid sale is never charged again.
    firstActs: [
      ['remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'],
      ['remedy:restart-terminal', 'remedy:ask-acquirer-fault', 'remedy:ask-acquirer-sim-status'],
    ],
    never: ['remedy:try-again-later', 'remedy:refund-on-original-machine'],
    finally: { cause: 'cause:weak-signal' },
  },
  {
    title: 'says it came while connecting, then after a long wait, then while connecting after all',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:when-shown': 'connecting',
      'question:signal-icon': 'full-no-data',
      'question:phone-same-carrier': 'has-data',
      'question:hotspot-test': 'works',
      'question:qr-works': 'fails',
      'question:other-terminals': 'work',
    },
    entry,
    changesMind: {
      afterAnswering: 'question:signal-icon',
      question: 'question:when-shown',
      to: 'long-wait',
      // O2: with a wait the sale is in doubt, and the look at the record comes before all else.
      money: 'unknown',
      thenAsks: 'question:paid-entries',
    },
    remedies: { 'remedy:ask-acquirer-sim-status': 'helped' },
    // S3, first try.
    money: 'not-sent',
    // O9 full bars without data: N1 and N4, as if nothing had been said in between.
    firstActs: [
      ['remedy:toggle-airplane-mode', 'remedy:restart-terminal', 'remedy:ask-acquirer-sim-status'],
      ['remedy:put-original-sim-back'],
    ],
    never: [...onlyForTheShopNetwork, 'remedy:move-to-better-signal'],
    finally: { ends: 'solved', cause: 'cause:sim-service-stopped', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: 'says it came while connecting, and remembers late that it waited first',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:when-shown': 'connecting',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
      'question:paid-entries': 'not-sure',
      'question:unsent-records': 'not-sure',
      'question:sign-in-speed': 'slow',
    },
    entry,
    changesMind: {
      afterAnswering: 'question:signal-icon',
      question: 'question:when-shown',
      to: 'long-wait',
      money: 'unknown',
      thenAsks: 'question:paid-entries',
      forGood: true,
    },
    remedies: { 'remedy:move-to-better-signal': 'helped' },
    // While it passed for a connect-phase message.
    money: 'not-sent',
    // Few bars, kept from before the change: N2.
    firstActs: [['remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'], []],
    never: [...neverWhileOpen, ...onlyForTheShopNetwork],
    finally: { ends: 'solved', cause: 'cause:weak-signal', withinActs: 2 },
  },
  {
    title: 'a new machine out of the box: full bars, and it has never connected',
    symptom: 'symptom:connection-failed',
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'no-one-yet',
      'question:machine-history': 'new-or-replaced',
      'question:connected-before': 'never-yet',
      'question:signal-icon': 'full-no-data',
      'question:better-at-window': 'no-better',
      'question:phone-same-carrier': 'has-data',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-acquirer-sim-status': 'helped' },
    // S3, nobody paid yet.
    money: 'not-sent',
    // 3.2: on a unit that never connected N1 (SIM not activated), N4, N9, R1 first: all of them are the acquirer's.
    firstActs: [
      [
        'remedy:ask-acquirer-sim-status',
        'remedy:ask-acquirer-parameters',
        'remedy:ask-acquirer-registration',
        'remedy:toggle-airplane-mode',
      ],
      ['remedy:restart-terminal'],
    ],
    never: onlyForTheShopNetwork,
    finally: { ends: 'solved', cause: 'cause:sim-service-stopped', owner: 'acquirer', withinActs: 3 },
  },
  {
    title:
      'a machine that replaced another and took payments all week; one bar since it stands in the cellar',
    symptom: 'symptom:connection-failed',
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:machine-history': 'new-or-replaced',
      'question:connected-before': 'did-before',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:move-to-better-signal': 'helped' },
    // S3, first try.
    money: 'not-sent',
    // Section 2: what it lacked when new is nearly out once it has taken payments; O9, O11: N2.
    firstActs: [['remedy:move-to-better-signal'], ['remedy:toggle-airplane-mode']],
    never: [...onlyForTheShopNetwork, 'remedy:ask-acquirer-registration', 'remedy:ask-acquirer-parameters'],
    finally: { ends: 'solved', cause: 'cause:weak-signal', withinActs: 1 },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    entry,
    // Neither earlier attempts nor the moment are known: unknown.
    money: 'unknown',
    // Only what is harmless on any machine, or who sees SIM and host.
    firstActs: [
      [
        'remedy:move-to-better-signal',
        'remedy:toggle-airplane-mode',
        'remedy:rejoin-wifi',
        'remedy:restart-router',
        'remedy:other-cable-or-port',
        'remedy:ask-acquirer-sim-status',
        'remedy:ask-acquirer-fault',
      ],
      [],
    ],
    never: neverWhileOpen,
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
  {
    title: 'first try, and nobody remembers the moment; the rest is plain: phones on the Wi-Fi are dead',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:phones-on-wifi': 'dead',
      'question:hotspot-test': 'works',
      'question:qr-works': 'fails',
    },
    entry,
    remedies: { 'remedy:restart-router': 'helped' },
    // Word choice unknown, moment unknown: it may have been a time-out.
    money: 'unknown',
    // O8 dead: N5 strongly up; looking and restarting the router harm no open result.
    firstActs: [['remedy:restart-router'], ['remedy:ask-isp']],
    never: [...onlyForTheSim, 'remedy:try-again-later'],
    finally: { ends: 'solved', cause: 'cause:shop-internet-down', withinActs: 1 },
  },
  {
    title: 'before the card, after a year on the shelf, with last year’s date on the screen',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'no-one-yet',
      'question:when-shown': 'before-card',
      'question:machine-history': 'idle-over-a-year',
      'question:clock-right': 'wrong',
      'question:phones-on-wifi': 'fine',
      'question:hotspot-test': 'fails',
      'question:other-terminals': 'work',
    },
    entry: entryWithoutSale,
    remedies: { 'remedy:set-clock': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // O18 wrong, O15 and O12 fails: N14 strongly up three times; setting the date is the cashier's and free.
    firstActs: [['remedy:set-clock'], ['remedy:ask-acquirer-parameters', 'remedy:restart-terminal']],
    never: [...onlyForTheSim, 'remedy:restart-router'],
    finally: { ends: 'solved', cause: 'cause:clock-or-certificate', withinActs: 1 },
  },
  {
    title: '“connection failed” on every machine of this acquirer in the street',
    symptom: 'symptom:connection-failed',
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:signal-icon': 'full-no-data',
      'question:phone-same-carrier': 'has-data',
      'question:hotspot-test': 'fails',
      'question:qr-works': 'fails',
      'question:other-terminals': 'neighbours-fail',
      // Red herring: a fee is not why everybody's machine fails (3.2).
      'question:acquirer-notice': 'fee',
    },
    remedies: { 'remedy:ask-acquirer-fault': 'helped' },
    // "连接" failed: not sent.
    money: 'not-sent',
    // O7 all fail and O12 fails too: N10 strongly up twice; phones of the carrier have data: not N11. The same desk is asked
    // for the commoner stopped SIM (N1) before anybody looks at the neighbours.
    firstActs: [
      ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-sim-status'],
      ['remedy:ask-acquirer-fault', 'remedy:toggle-airplane-mode'],
    ],
    never: onlyForTheShopNetwork,
    finally: { ends: 'solved', cause: 'cause:acquirer-front-end-down', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: '“connection failed” since the SIM was swapped for a cheaper one',
    symptom: 'symptom:connection-failed',
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'refused-before',
      'question:sim-changed': 'yes',
      'question:signal-icon': 'full-no-data',
      'question:phone-same-carrier': 'has-data',
      'question:hotspot-test': 'works',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:put-original-sim-back': 'helped' },
    // Earlier tries refused, this one not sent: the worst of both.
    money: 'refused',
    // O13 and O9: N4 strongly up twice; the original SIM, with nothing pending.
    firstActs: [
      ['remedy:put-original-sim-back', 'remedy:toggle-airplane-mode'],
      ['remedy:ask-acquirer-sim-status', 'remedy:restart-terminal'],
    ],
    never: onlyForTheShopNetwork,
    finally: { ends: 'solved', cause: 'cause:wrong-sim-or-apn', withinActs: 2 },
  },
  {
    title: 'after a long wait; a better spot brings the line back, and the next message is 97',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:when-shown': 'long-wait',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
      'question:moved': 'yes',
      'question:sign-in-speed': 'slow',
    },
    entry,
    firstAct: 'other-message',
    // A time-out, not in the list: unknown.
    money: 'unknown',
    // Bars jump, slow sign-in, moved: N2.
    firstActs: [['remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'], []],
    never: neverWhileOpen,
    thenShows: {
      symptom: 'symptom:invalid-terminal-97',
      sees: {
        ...quietSimMachine,
        'question:sale-before': 'first-try',
        'question:paid-entries': 'none',
        'question:other-attempts': 'no-entry',
        'question:unsent-records': 'some',
        'question:moved': 'yes',
        'question:numbers-match': 'same',
      },
      remedies: { 'remedy:ask-acquirer-relocation': 'helped' },
      // 97 itself is refused; the try that waited keeps the sale unknown (section 0, Q2).
      money: 'unknown',
      // O14 moved: R4 strongly up.
      firstActs: [
        ['remedy:ask-acquirer-relocation'],
        ['remedy:ask-acquirer-register-sim', 'remedy:ask-acquirer-registration'],
      ],
      never: neverWhileOpen,
    },
    finally: { ends: 'solved', cause: 'cause:moved-away', owner: 'acquirer' },
  },
]
