import type { Conversation } from './call'
import { onlyForTheShopNetwork, quietSimMachine } from './machines'

const symptom = 'symptom:no-signal'

/** Section 5 and the restart rule: what charges again or takes the power from an open result. */
const neverWhileOpen = [
  'remedy:try-again-later',
  'remedy:refund-on-original-machine',
  'remedy:restart-terminal',
  'remedy:reseat-sim',
  'remedy:put-original-sim-back',
] as const

/** A machine of today without bars. */
const deafMachine = {
  ...quietSimMachine,
  'question:signal-icon': 'low',
  'question:mobile-generation': 'newer',
} as const

export const noSignal: readonly Conversation[] = [
  {
    title: '“no signal” behind the new metal shelf; two bars at the door',
    symptom,
    sees: {
      ...deafMachine,
      'question:sale-before': 'first-try',
      'question:moved': 'yes',
      'question:better-at-window': 'better',
      'question:phone-same-carrier': 'no-data',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:move-to-better-signal': 'helped' },
    // S1, first try: nothing was sent.
    money: 'not-sent',
    // O9 bars 0-1, O11 better and O14 moved: N2 strongly up three times; the SIM is left alone.
    firstActs: [['remedy:move-to-better-signal'], ['remedy:toggle-airplane-mode']],
    never: [...onlyForTheShopNetwork, 'remedy:reseat-sim', 'remedy:put-original-sim-back'],
    finally: { ends: 'solved', cause: 'cause:no-coverage', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '“no service” in the whole street since ten o’clock',
    symptom,
    sees: {
      ...deafMachine,
      'question:sale-before': 'no-one-yet',
      'question:better-at-window': 'no-better',
      'question:phone-same-carrier': 'no-data',
      'question:other-terminals': 'neighbours-fail',
    },
    remedies: { 'remedy:ask-carrier-outage': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // O10 no data and O7 all fail: N11 strongly up, coverage besides; moving and toggling are the cashier's minute.
    firstActs: [
      ['remedy:ask-carrier-outage', 'remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'],
      [],
    ],
    never: [...onlyForTheShopNetwork, 'remedy:ask-vendor-newer-machine'],
    finally: { ends: 'solved', cause: 'cause:carrier-outage', owner: 'carrier', withinActs: 4 },
  },
  {
    title:
      'a machine that knows only GPRS has had no service anywhere since the first of the month; phones are fine',
    symptom,
    sees: {
      ...deafMachine,
      'question:sale-before': 'first-try',
      'question:mobile-generation': 'older',
      'question:better-at-window': 'no-better',
      'question:phone-same-carrier': 'has-data',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-vendor-newer-machine': 'helped' },
    // S1, first try.
    money: 'not-sent',
    // 3.13: 2G shutdown makes old GPRS-only machines fail for ever; N2: 2G-only, replace. Moving, toggling and reseating
    // cost minutes and may come before.
    firstActs: [
      [
        'remedy:ask-vendor-newer-machine',
        'remedy:move-to-better-signal',
        'remedy:toggle-airplane-mode',
        'remedy:reseat-sim',
      ],
      ['remedy:restart-terminal', 'remedy:ask-carrier-outage', 'remedy:ask-vendor-repair'],
    ],
    never: [...onlyForTheShopNetwork, 'remedy:put-original-sim-back'],
    finally: { ends: 'solved', cause: 'cause:old-network-only', owner: 'vendor', withinActs: 5 },
  },
  {
    title: 'no bars since the antenna of the base broke off; phones on the same carrier are fine',
    symptom,
    sees: {
      ...deafMachine,
      'question:sale-before': 'refused-before',
      'question:better-at-window': 'no-better',
      'question:phone-same-carrier': 'has-data',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-vendor-repair': 'helped' },
    // Earlier tries refused, this one not sent: the worst of both.
    money: 'refused',
    // 3.13: N12, antenna and base; O10 yes: SIM or terminal. N3 is common and may be tried first, with nothing pending.
    firstActs: [
      [
        'remedy:ask-vendor-repair',
        'remedy:reseat-sim',
        'remedy:move-to-better-signal',
        'remedy:toggle-airplane-mode',
        'remedy:restart-terminal',
      ],
      [],
    ],
    // Whether it can use the network at all is asked of the vendor in the same call as the repair.
    never: [...onlyForTheShopNetwork, 'remedy:put-original-sim-back'],
    finally: { ends: 'solved', owner: 'vendor', withinActs: 6 },
  },
  {
    title: '“no service” since another SIM is in the machine',
    symptom,
    sees: {
      ...deafMachine,
      'question:sale-before': 'first-try',
      'question:sim-changed': 'yes',
      'question:better-at-window': 'no-better',
      'question:phone-same-carrier': 'has-data',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:put-original-sim-back': 'helped' },
    // S1, first try.
    money: 'not-sent',
    // 3.13: the IMEI lock shows as no service; O13: N4 strongly up, N3 up; N4: the original SIM back.
    firstActs: [
      [
        'remedy:put-original-sim-back',
        'remedy:reseat-sim',
        'remedy:toggle-airplane-mode',
        'remedy:move-to-better-signal',
        'remedy:restart-terminal',
      ],
      ['remedy:ask-acquirer-sim-status'],
    ],
    never: onlyForTheShopNetwork,
    finally: { ends: 'solved', cause: 'cause:wrong-sim-or-apn', withinActs: 5 },
  },
  {
    title: 'the signal went while a payment was waiting; the list shows it as success, better outdoors',
    symptom,
    sees: {
      ...deafMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'one',
      'question:unsent-records': 'some',
      'question:better-at-window': 'better',
      'question:phone-same-carrier': 'no-data',
    },
    remedies: { 'remedy:move-to-better-signal': 'helped' },
    // The try that waited is unknown until looked up; present as success is paid (section 5, 3).
    money: 'unknown',
    moneyOnceLooked: 'approved',
    // O9 and O11: N2; a paid sale is not taken again outdoors, and with records unsent nothing is switched off.
    firstActs: [['remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'], []],
    never: [...neverWhileOpen, ...onlyForTheShopNetwork],
    finally: { ends: 'solved', cause: 'cause:no-coverage', withinActs: 2 },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // N2 very common: moving is harmless; records unknown: nothing that powers off.
    firstActs: [
      [
        'remedy:move-to-better-signal',
        'remedy:toggle-airplane-mode',
        'remedy:ask-carrier-outage',
        'remedy:ask-vendor-repair',
        'remedy:ask-acquirer-sim-status',
      ],
      [],
    ],
    never: [...neverWhileOpen, ...onlyForTheShopNetwork],
    finally: { ends: 'hand-over' },
  },
]
