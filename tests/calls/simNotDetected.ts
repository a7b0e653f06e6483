import type { Conversation } from './call'
import { onlyForTheShopNetwork, quietSimMachine } from './machines'

const symptom = 'symptom:sim-not-detected'

/** Section 5 and the restart rule: what charges again or takes the power from an open result. */
const neverWhileOpen = [
  'remedy:try-again-later',
  'remedy:refund-on-original-machine',
  'remedy:restart-terminal',
  'remedy:reseat-sim',
  'remedy:put-original-sim-back',
] as const

/** A machine that says it has no SIM, in a place where phones of the same carrier have data. */
const noSimMachine = {
  ...quietSimMachine,
  'question:signal-icon': 'no-sim',
  'question:phone-same-carrier': 'has-data',
  'question:mobile-generation': 'newer',
  'question:other-terminals': 'work',
} as const

export const simNotDetected: readonly Conversation[] = [
  {
    title: '“no SIM card” at opening, after the flap was open for cleaning; a fee notice is a red herring',
    symptom,
    sees: {
      ...noSimMachine,
      'question:sale-before': 'no-one-yet',
      'question:acquirer-notice': 'fee',
    },
    remedies: { 'remedy:reseat-sim': 'helped' },
    // S1 at start-up, nobody paid yet.
    money: 'not-sent',
    // 3.13: N3 very common; O9 "no SIM": N3 strongly up, N1 down. Power off and reseat, with nothing pending (N3).
    firstActs: [['remedy:reseat-sim', 'remedy:toggle-airplane-mode', 'remedy:restart-terminal'], []],
    never: [...onlyForTheShopNetwork, 'remedy:move-to-better-signal'],
    finally: { ends: 'solved', cause: 'cause:sim-not-seated', owner: 'shop-owner', withinActs: 3 },
  },
  {
    title: 'reseated once already in vain: the slot is broken',
    symptom,
    sees: {
      ...noSimMachine,
      'question:sale-before': 'first-try',
    },
    remedies: { 'remedy:ask-vendor-repair': 'helped' },
    // S1, first try: nothing was sent.
    money: 'not-sent',
    // N3: slot broken, N12: vendor; the reseating that anyone can do with nothing pending may come before. Nobody opens
    // the case.
    firstActs: [
      [
        'remedy:reseat-sim',
        'remedy:toggle-airplane-mode',
        'remedy:restart-terminal',
        'remedy:ask-vendor-repair',
      ],
      ['remedy:ask-acquirer-sim-status'],
    ],
    // The SIM was never changed.
    never: [...onlyForTheShopNetwork, 'remedy:move-to-better-signal', 'remedy:put-original-sim-back'],
    finally: { ends: 'solved', owner: 'vendor', withinActs: 5 },
  },
  {
    title: 'the SIM had an evening in somebody’s phone, and the machine does not accept it any more',
    symptom,
    sees: {
      ...noSimMachine,
      'question:sale-before': 'first-try',
      // O13: put in another device.
      'question:sim-changed': 'yes',
    },
    remedies: { 'remedy:ask-acquirer-sim-status': 'helped' },
    // S1, first try.
    money: 'not-sent',
    // 3.13: the IMEI lock shows as SIM rejected; O13: N4 strongly up, N3 up. Section 7: the carrier stopped it, so
    // acquirer and carrier; reseating and the original SIM cost minutes with nothing pending.
    firstActs: [
      [
        'remedy:ask-acquirer-sim-status',
        'remedy:put-original-sim-back',
        'remedy:reseat-sim',
        'remedy:toggle-airplane-mode',
        'remedy:restart-terminal',
      ],
      [],
    ],
    never: [...onlyForTheShopNetwork, 'remedy:move-to-better-signal'],
    finally: { ends: 'solved', cause: 'cause:wrong-sim-or-apn', owner: 'acquirer', withinActs: 6 },
  },
  {
    title: 'a cheaper SIM was put in yesterday, nothing pending',
    symptom,
    sees: {
      ...noSimMachine,
      'question:sale-before': 'refused-before',
      'question:sim-changed': 'yes',
    },
    remedies: { 'remedy:put-original-sim-back': 'helped' },
    // Earlier tries refused, this one not sent: the worst of both.
    money: 'refused',
    // O13 swapped: N4 strongly up, N3 up; N4: the original SIM back, a change goes through the acquirer.
    firstActs: [
      [
        'remedy:put-original-sim-back',
        'remedy:reseat-sim',
        'remedy:toggle-airplane-mode',
        'remedy:restart-terminal',
      ],
      ['remedy:ask-acquirer-sim-status'],
    ],
    never: [...onlyForTheShopNetwork, 'remedy:move-to-better-signal'],
    finally: { ends: 'solved', cause: 'cause:wrong-sim-or-apn', withinActs: 4 },
  },
  {
    title: 'a payment stood waiting when the “no SIM” came; not in the list, and a reversal is waiting',
    symptom,
    sees: {
      ...noSimMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
    },
    // The try that waited may have charged; absent is still unknown (section 5, 3).
    money: 'unknown',
    // N3 is the likely one, but reseating takes the power and may lose the reversal: only the toggle, or those who can
    // say how to go on.
    firstActs: [
      ['remedy:toggle-airplane-mode', 'remedy:ask-vendor-repair', 'remedy:ask-acquirer-sim-status'],
      [],
    ],
    never: [...neverWhileOpen, ...onlyForTheShopNetwork],
    finally: { ends: 'hand-over', cause: 'cause:sim-not-seated', owner: 'vendor' },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // Records unknown: nothing that powers off; vendor and acquirer see slot and SIM.
    firstActs: [
      ['remedy:ask-vendor-repair', 'remedy:ask-acquirer-sim-status', 'remedy:toggle-airplane-mode'],
      [],
    ],
    never: [...neverWhileOpen, ...onlyForTheShopNetwork],
    finally: { ends: 'hand-over' },
  },
]
