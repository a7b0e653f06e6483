import type { Conversation } from './call'
import { onlyForTheShopNetwork, quietSimMachine } from './machines'

const symptom = 'symptom:ppp-dial-failed'

/** 3.12: over cellular; neither the shop's network nor a telephone line is in use. */
const otherBearers = [
  ...onlyForTheShopNetwork,
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

export const pppDialFailed: readonly Conversation[] = [
  {
    title: '“no SIM” in the corner since the flap over the SIM was open',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:signal-icon': 'no-sim',
      'question:phone-same-carrier': 'has-data',
      'question:mobile-generation': 'newer',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:reseat-sim': 'helped' },
    // S1-S2, first try: nothing was sent.
    money: 'not-sent',
    // 3.12: SIM loose; O9 "no SIM": N3 strongly up. Power off and reseat, with nothing pending (N3).
    firstActs: [
      ['remedy:reseat-sim', 'remedy:toggle-airplane-mode', 'remedy:restart-terminal'],
      ['remedy:ask-acquirer-sim-status', 'remedy:check-connection-mode'],
    ],
    never: otherBearers,
    finally: { ends: 'solved', cause: 'cause:sim-not-seated', withinActs: 3 },
  },
  {
    title: 'the SIM was swapped for one with more data, nothing pending',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'no-one-yet',
      'question:sim-changed': 'yes',
      'question:signal-icon': 'full-no-data',
      'question:better-at-window': 'no-better',
      'question:phone-same-carrier': 'has-data',
      'question:mobile-generation': 'newer',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:put-original-sim-back': 'helped' },
    // Came at sign-in, nobody paid yet.
    money: 'not-sent',
    // O13 and O9: N4 strongly up twice: the original SIM back; a change goes through the acquirer.
    firstActs: [
      ['remedy:put-original-sim-back', 'remedy:toggle-airplane-mode', 'remedy:ask-acquirer-sim-status'],
      ['remedy:restart-terminal', 'remedy:check-connection-mode', 'remedy:ask-acquirer-parameters'],
    ],
    never: [...otherBearers, 'remedy:move-to-better-signal'],
    finally: { ends: 'solved', cause: 'cause:wrong-sim-or-apn', withinActs: 3 },
  },
  {
    title: 'after a factory reset: the way online is not chosen any more',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:machine-history': 'repaired-or-reset',
      'question:signal-icon': 'full-no-data',
      'question:better-at-window': 'no-better',
      'question:phone-same-carrier': 'has-data',
      'question:mobile-generation': 'newer',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:check-connection-mode': 'helped' },
    // S2, first try.
    money: 'not-sent',
    // 3.12: communication mode not set; O16 reset: N9 strongly up, N4 (APN) up, full bars: N1. The cashier checks only
    // the mode; the acquirer sends the rest. The SIM was never changed.
    firstActs: [
      [
        'remedy:check-connection-mode',
        'remedy:ask-acquirer-parameters',
        'remedy:toggle-airplane-mode',
        'remedy:restart-terminal',
        'remedy:ask-acquirer-sim-status',
      ],
      [],
    ],
    never: [...otherBearers, 'remedy:put-original-sim-back', 'remedy:move-to-better-signal'],
    finally: { ends: 'solved', cause: 'cause:connection-mode-wrong', withinActs: 4 },
  },
  {
    title: 'somebody tried the machine’s SIM in a phone to see whether there is data left on it',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      // O13: put in another device.
      'question:sim-changed': 'yes',
      'question:signal-icon': 'full-no-data',
      'question:better-at-window': 'no-better',
      'question:phone-same-carrier': 'has-data',
      'question:mobile-generation': 'newer',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-acquirer-sim-status': 'helped' },
    // S2, first try.
    money: 'not-sent',
    // Section 7: carriers stop such SIMs when the IMEI changes, never test the POS SIM in a phone: N4, acquirer and
    // carrier. The right SIM is in already, which the acts of the shop cannot know.
    firstActs: [
      ['remedy:ask-acquirer-sim-status', 'remedy:put-original-sim-back', 'remedy:toggle-airplane-mode'],
      ['remedy:restart-terminal', 'remedy:check-connection-mode', 'remedy:ask-acquirer-parameters'],
    ],
    never: [...otherBearers, 'remedy:move-to-better-signal'],
    finally: { ends: 'solved', cause: 'cause:wrong-sim-or-apn', owner: 'acquirer', withinActs: 5 },
  },
  {
    title: 'in the basement; better on the stairs',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'refused-before',
      'question:moved': 'yes',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
      'question:phone-same-carrier': 'has-data',
      'question:mobile-generation': 'newer',
    },
    remedies: { 'remedy:move-to-better-signal': 'helped' },
    // Earlier tries refused, this one not sent: the worst of both.
    money: 'refused',
    // O9, O11 and O14 each put N2 strongly up.
    firstActs: [['remedy:move-to-better-signal'], ['remedy:toggle-airplane-mode', 'remedy:restart-terminal']],
    never: [...otherBearers, 'remedy:reseat-sim'],
    finally: { ends: 'solved', cause: 'cause:weak-signal', withinActs: 1 },
  },
  {
    title: 'a time-out before for the same customer; the SIM is a new one, and a reversal is waiting',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:sim-changed': 'yes',
      'question:signal-icon': 'full-no-data',
      'question:mobile-generation': 'newer',
    },
    remedies: {
      'remedy:ask-acquirer-sim-status': 'helped',
      'remedy:ask-acquirer-parameters': 'helped',
    },
    // Dialling sent nothing; the try before may have charged, and absent is still unknown (section 5, 3).
    money: 'unknown',
    // N4 strongly up by O13 and O9; with the reversal waiting nobody powers off to change the SIM.
    firstActs: [
      [
        'remedy:ask-acquirer-sim-status',
        'remedy:ask-acquirer-parameters',
        'remedy:toggle-airplane-mode',
        'remedy:check-connection-mode',
      ],
      [],
    ],
    never: [...neverWhileOpen, ...otherBearers, 'remedy:move-to-better-signal'],
    finally: { ends: 'solved', cause: 'cause:wrong-sim-or-apn', owner: 'acquirer', withinActs: 3 },
  },
  {
    title:
      'its label says GPRS only; it has not dialled in once since a certain day, a new SIM changed nothing',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'no-one-yet',
      'question:when-it-fails': 'never-since',
      'question:mobile-generation': 'older',
      'question:signal-icon': 'low',
      'question:better-at-window': 'no-better',
      'question:phone-same-carrier': 'has-data',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-vendor-newer-machine': 'helped' },
    // Came at sign-in, nobody paid yet.
    money: 'not-sent',
    // 3.12 and N17: it stands behind this as well: replace the machine. Moving, the toggle and the SIM come before.
    firstActs: [
      ['remedy:ask-vendor-newer-machine', 'remedy:toggle-airplane-mode', 'remedy:move-to-better-signal'],
      ['remedy:restart-terminal', 'remedy:ask-acquirer-sim-status', 'remedy:reseat-sim'],
    ],
    never: otherBearers,
    finally: { ends: 'solved', cause: 'cause:old-network-only', owner: 'vendor', withinActs: 5 },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // N1 very common, records unknown: nothing that powers off; the mode may be looked at.
    firstActs: [
      [
        'remedy:ask-acquirer-sim-status',
        'remedy:check-connection-mode',
        'remedy:ask-acquirer-parameters',
        'remedy:move-to-better-signal',
        'remedy:toggle-airplane-mode',
      ],
      [],
    ],
    never: neverWhileOpen,
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
]
