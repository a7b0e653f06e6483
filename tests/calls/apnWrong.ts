import type { Conversation } from './call'
import { onlyForTheShopNetwork, quietSimMachine } from './machines'

const symptom = 'symptom:apn-wrong'

/** Section 5 and the restart rule: what charges again or takes the power from an open result. */
const neverWhileOpen = [
  'remedy:try-again-later',
  'remedy:refund-on-original-machine',
  'remedy:restart-terminal',
  'remedy:reseat-sim',
  'remedy:put-original-sim-back',
] as const

/** 3.14: registered, full bars, no data. */
const fullBarsNoData = {
  ...quietSimMachine,
  'question:signal-icon': 'full-no-data',
  'question:better-at-window': 'no-better',
  'question:phone-same-carrier': 'has-data',
  'question:mobile-generation': 'newer',
  'question:other-terminals': 'work',
} as const

/** O9 full bars without data: N2 nearly excluded, N3 down; with its own SIM in use the shop's network is out. */
const notTheSignal = [...onlyForTheShopNetwork, 'remedy:move-to-better-signal'] as const

export const apnWrong: readonly Conversation[] = [
  {
    title: 'full bars, no data, since an ordinary phone SIM is in the machine',
    symptom,
    sees: {
      ...fullBarsNoData,
      'question:sale-before': 'first-try',
      'question:sim-changed': 'yes',
    },
    remedies: { 'remedy:put-original-sim-back': 'helped' },
    // S2, first try: nothing was sent.
    money: 'not-sent',
    // 3.14: private APN and ordinary SIM; O13 and O9: N4 strongly up twice: the original SIM back, or the acquirer.
    firstActs: [
      ['remedy:put-original-sim-back', 'remedy:ask-acquirer-sim-status', 'remedy:ask-acquirer-parameters'],
      ['remedy:toggle-airplane-mode', 'remedy:restart-terminal'],
    ],
    never: notTheSignal,
    finally: { ends: 'solved', cause: 'cause:wrong-sim-or-apn', withinActs: 3 },
  },
  {
    title: 'since the factory reset the access point is gone; the SIM is the old one',
    symptom,
    sees: {
      ...fullBarsNoData,
      'question:sale-before': 'no-one-yet',
      'question:machine-history': 'repaired-or-reset',
    },
    remedies: { 'remedy:ask-acquirer-parameters': 'helped' },
    // Came at sign-in, nobody paid yet.
    money: 'not-sent',
    // O16 reset: N9 strongly up, N4 up; 3.14: only the acquirer or vendor sets the APN.
    firstActs: [
      ['remedy:ask-acquirer-parameters', 'remedy:ask-acquirer-sim-status'],
      ['remedy:toggle-airplane-mode', 'remedy:restart-terminal'],
    ],
    never: [...notTheSignal, 'remedy:put-original-sim-back', 'remedy:reseat-sim'],
    finally: { ends: 'solved', cause: 'cause:wrong-comm-parameters', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'somebody on the phone had the cashier type in another access point; now nothing connects',
    symptom,
    sees: {
      ...fullBarsNoData,
      'question:sale-before': 'first-try',
      // O16: settings changed.
      'question:machine-history': 'updated',
      'question:supplier': 'agent',
    },
    remedies: { 'remedy:ask-acquirer-parameters': 'helped' },
    // S2, first try.
    money: 'not-sent',
    // O16 parameter change: N9 strongly up; only the acquirer or vendor sets the APN, so nobody types it back.
    firstActs: [
      ['remedy:ask-acquirer-parameters', 'remedy:ask-acquirer-sim-status'],
      ['remedy:toggle-airplane-mode', 'remedy:restart-terminal'],
    ],
    never: [...notTheSignal, 'remedy:put-original-sim-back', 'remedy:reseat-sim'],
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'looks like the access point, but the SIM fee was not paid; six months unused',
    symptom,
    sees: {
      ...fullBarsNoData,
      'question:sale-before': 'refused-before',
      'question:machine-history': 'idle-3-12-months',
      'question:acquirer-notice': 'fee',
      'question:supplier': 'agent',
    },
    remedies: { 'remedy:ask-acquirer-sim-status': 'helped' },
    // Earlier tries refused, this one not sent: the worst of both.
    money: 'refused',
    // O9, O15, O22 and O30 all raise N1, and 3.14 has the same looks: the acquirer, by ICCID.
    firstActs: [
      ['remedy:ask-acquirer-sim-status'],
      ['remedy:ask-acquirer-parameters', 'remedy:toggle-airplane-mode', 'remedy:restart-terminal'],
    ],
    never: [...notTheSignal, 'remedy:put-original-sim-back', 'remedy:reseat-sim'],
    finally: { ends: 'solved', cause: 'cause:sim-service-stopped', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'says the SIM was never touched, and hears from the owner that it is new',
    symptom,
    sees: {
      ...fullBarsNoData,
      'question:sale-before': 'first-try',
      'question:sim-changed': 'no',
    },
    // 3.14: O13 and O16 tell the two apart.
    changesMind: {
      afterAnswering: 'question:sim-changed',
      question: 'question:sim-changed',
      to: 'yes',
      forGood: true,
    },
    remedies: { 'remedy:put-original-sim-back': 'helped' },
    // S2, first try.
    money: 'not-sent',
    // O13 swapped: N4 strongly up.
    firstActs: [
      ['remedy:put-original-sim-back', 'remedy:ask-acquirer-sim-status', 'remedy:ask-acquirer-parameters'],
      ['remedy:toggle-airplane-mode', 'remedy:restart-terminal'],
    ],
    never: notTheSignal,
    finally: { ends: 'solved', cause: 'cause:wrong-sim-or-apn', withinActs: 3 },
  },
  {
    title:
      'another SIM was put in right after a time-out; a reversal is waiting and the payment is not in the list',
    symptom,
    sees: {
      ...fullBarsNoData,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:sim-changed': 'yes',
    },
    remedies: {
      'remedy:ask-acquirer-sim-status': 'helped',
      'remedy:ask-acquirer-parameters': 'helped',
    },
    // This attempt was not sent; the time-out keeps the sale unknown, absent or not (section 5, 3).
    money: 'unknown',
    // N4 strongly up, but changing the SIM takes the power from the waiting reversal: the acquirer.
    firstActs: [
      ['remedy:ask-acquirer-sim-status', 'remedy:ask-acquirer-parameters', 'remedy:toggle-airplane-mode'],
      [],
    ],
    never: [...neverWhileOpen, ...notTheSignal],
    finally: { ends: 'solved', cause: 'cause:wrong-sim-or-apn', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // 3.14: the acquirer sets the APN and sees the SIM; records unknown: nothing that powers off.
    firstActs: [['remedy:ask-acquirer-sim-status', 'remedy:ask-acquirer-parameters'], []],
    never: [...neverWhileOpen, ...onlyForTheShopNetwork],
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
]
