import type { Conversation } from './call'
import { onlyForTheShopNetwork, onlyForTheSim, quietShopMachine, quietSimMachine } from './machines'

const symptom = 'symptom:dial-failed'

/** 3.12: on cellular or on a telephone line; which way the machine goes online tells the two apart. */
const entry = { question: 'question:bearer' } as const

/** N15: only a machine that dials over a telephone line needs these. */
const onlyForThePhoneLine = [
  'remedy:plug-phone-line',
  'remedy:ask-phone-company',
  'remedy:ask-it-phone-extension',
] as const

/** Section 5 and the restart rule: what charges again or takes the power from an open result. */
const neverWhileOpen = [
  'remedy:try-again-later',
  'remedy:refund-on-original-machine',
  'remedy:restart-terminal',
  'remedy:reseat-sim',
  'remedy:put-original-sim-back',
] as const

export const dialFailed: readonly Conversation[] = [
  {
    title: '“dial failed” on a machine with its own SIM: full bars, an agent’s, four months unused',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'no-one-yet',
      'question:signal-icon': 'full-no-data',
      'question:better-at-window': 'no-better',
      'question:phone-same-carrier': 'has-data',
      'question:mobile-generation': 'newer',
      'question:machine-history': 'idle-3-12-months',
      'question:acquirer-notice': 'fee',
      'question:supplier': 'agent',
      'question:other-terminals': 'work',
    },
    entry,
    remedies: { 'remedy:ask-acquirer-sim-status': 'helped' },
    // S2 at sign-in, nobody paid yet.
    money: 'not-sent',
    // 3.12: no data left on the SIM; O9, O15, O22 and O30 raise N1: acquirer, by ICCID; the toggle and, with nothing
    // pending, a restart are the cashier's minute before.
    firstActs: [
      ['remedy:ask-acquirer-sim-status', 'remedy:toggle-airplane-mode', 'remedy:restart-terminal'],
      ['remedy:check-connection-mode'],
    ],
    never: [...onlyForTheShopNetwork, ...onlyForThePhoneLine, 'remedy:move-to-better-signal'],
    finally: { ends: 'solved', cause: 'cause:sim-service-stopped', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: '“dial failed” on a telephone cable; an ordinary phone on it has no tone, the plug was half out',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:bearer': 'phone-line',
      'question:phone-set-tone': 'no-tone',
      'question:phone-line-kind': 'own-line',
      'question:other-terminals': 'work',
    },
    entry,
    remedies: { 'remedy:plug-phone-line': 'helped' },
    // S1, first try: nothing was sent.
    money: 'not-sent',
    // 3.12 and N15: no tone, test with a phone set; the plug first, then the telephone company.
    firstActs: [['remedy:plug-phone-line'], ['remedy:ask-phone-company']],
    never: [...onlyForTheSim, ...onlyForTheShopNetwork, 'remedy:toggle-airplane-mode'],
    finally: { ends: 'solved', cause: 'cause:phone-line-dead', withinActs: 1 },
  },
  {
    title: '“dial failed”, and yet the machine hangs on the Wi-Fi; it was reset last week',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'first-try',
      'question:machine-history': 'repaired-or-reset',
      'question:phones-on-wifi': 'fine',
      'question:other-terminals': 'work',
    },
    entry,
    remedies: { 'remedy:check-connection-mode': 'helped', 'remedy:ask-acquirer-parameters': 'helped' },
    // S2, first try.
    money: 'not-sent',
    // 3.12: communication mode not set; O16 reset: N9 strongly up. The cashier checks only the mode (N9), the acquirer
    // the rest.
    firstActs: [['remedy:check-connection-mode', 'remedy:ask-acquirer-parameters'], []],
    never: [...onlyForTheSim, ...onlyForThePhoneLine],
    finally: { ends: 'solved', withinActs: 1 },
  },
  {
    title: '“dial failed”: takes the bars for its own, and then finds the grey telephone cable',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'refused-before',
      'question:bearer': 'sim',
      'question:signal-icon': 'low',
      'question:phone-set-tone': 'needs-prefix',
      'question:phone-line-kind': 'extension',
      'question:other-terminals': 'work',
    },
    entry,
    // 3.12: cellular, or modem on phone lines; nothing of the one helps the other.
    changesMind: {
      afterAnswering: 'question:signal-icon',
      question: 'question:bearer',
      to: 'phone-line',
      sleeps: ['question:signal-icon'],
      forGood: true,
    },
    remedies: { 'remedy:ask-it-phone-extension': 'helped' },
    // Earlier tries refused, this one not sent: the worst of both.
    money: 'refused',
    // 3.12: extension locked, prefix.
    firstActs: [['remedy:ask-it-phone-extension', 'remedy:ask-acquirer-parameters'], []],
    never: [...onlyForTheSim, ...onlyForTheShopNetwork, 'remedy:toggle-airplane-mode'],
    finally: { ends: 'solved', cause: 'cause:phone-line-prefix', withinActs: 2 },
  },
  {
    title: '“dial failed” after a time-out for the same customer; on its SIM, one bar, a reversal is waiting',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
      'question:phone-same-carrier': 'has-data',
      'question:mobile-generation': 'newer',
    },
    entry,
    remedies: { 'remedy:move-to-better-signal': 'helped' },
    // Section 0, Q2: dialling sent nothing, but the try before keeps the sale unknown; absent is still unknown.
    money: 'unknown',
    // O9 few bars and O11 better: N2 strongly up twice. The waiting reversal forbids every power-off.
    firstActs: [
      ['remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'],
      ['remedy:ask-acquirer-sim-status', 'remedy:check-connection-mode'],
    ],
    never: [...neverWhileOpen, ...onlyForTheShopNetwork, ...onlyForThePhoneLine],
    finally: { ends: 'solved', cause: 'cause:weak-signal', withinActs: 2 },
  },
  {
    title: '“dial failed”, not sure about anything',
    symptom,
    sees: {},
    entry,
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // Bearer and records unknown: looking at the mode and at the plugs harms nobody; the acquirer sees SIM and parameters.
    firstActs: [
      [
        'remedy:ask-acquirer-sim-status',
        'remedy:check-connection-mode',
        'remedy:plug-phone-line',
        'remedy:ask-acquirer-parameters',
        'remedy:move-to-better-signal',
        'remedy:toggle-airplane-mode',
      ],
      ['remedy:ask-phone-company'],
    ],
    never: neverWhileOpen,
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
]
