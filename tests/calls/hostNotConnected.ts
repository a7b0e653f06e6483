import type { Conversation } from './call'
import { onlyForTheShopNetwork, onlyForTheSim, quietShopMachine, quietSimMachine } from './machines'

const symptom = 'symptom:host-not-connected'

/** Section 5 and the restart rule: what charges again or takes the power from an open result. */
const neverWhileOpen = [
  'remedy:try-again-later',
  'remedy:refund-on-original-machine',
  'remedy:restart-terminal',
  'remedy:reseat-sim',
  'remedy:put-original-sim-back',
] as const

export const hostNotConnected: readonly Conversation[] = [
  {
    title: 'every machine of this acquirer, on whatever network; full bars',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:signal-icon': 'full-no-data',
      'question:better-at-window': 'no-better',
      'question:phone-same-carrier': 'has-data',
      'question:mobile-generation': 'newer',
      'question:hotspot-test': 'fails',
      'question:qr-works': 'fails',
      'question:other-terminals': 'neighbours-fail',
    },
    remedies: { 'remedy:ask-acquirer-fault': 'helped' },
    // S3, first try: nothing was sent.
    money: 'not-sent',
    // 3.20: the front-end has no session, N10; O7 and O12 each put it strongly up. Nothing in the shop repairs it.
    firstActs: [['remedy:ask-acquirer-fault'], ['remedy:ask-acquirer-parameters']],
    never: [...onlyForTheShopNetwork, ...onlyForTheSim],
    finally: { ends: 'solved', cause: 'cause:acquirer-front-end-down', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'only this machine, since its repair; scanning works on the same Wi-Fi',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'no-one-yet',
      'question:machine-history': 'repaired-or-reset',
      'question:phones-on-wifi': 'fine',
      'question:qr-works': 'works',
      'question:hotspot-test': 'fails',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-acquirer-parameters': 'helped' },
    // Came at sign-in, nobody paid yet.
    money: 'not-sent',
    // O16 and O12: N9 strongly up twice; O6 works: not the shop's internet. Nobody types a host address (3.1).
    firstActs: [['remedy:ask-acquirer-parameters'], ['remedy:ask-acquirer-fault', 'remedy:restart-terminal']],
    never: [...onlyForTheSim, 'remedy:restart-router', 'remedy:ask-isp', 'remedy:rejoin-wifi'],
    finally: { ends: 'solved', cause: 'cause:wrong-comm-parameters', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'said loosely: phones on the Wi-Fi are dead too',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'refused-before',
      'question:phones-on-wifi': 'dead',
      'question:hotspot-test': 'works',
      'question:qr-works': 'fails',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:restart-router': 'helped' },
    // Earlier tries refused, this one not sent: the worst of both.
    money: 'refused',
    // O8 dead and O12 works: N5 strongly up twice, N10 nearly out.
    firstActs: [['remedy:restart-router'], ['remedy:ask-isp', 'remedy:ask-acquirer-fault']],
    never: onlyForTheSim,
    finally: { ends: 'solved', cause: 'cause:shop-internet-down', withinActs: 2 },
  },
  {
    title: 'the office firewall lets phones through and not the machine',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'first-try',
      'question:network-kind': 'office-filtered',
      'question:router-changed': 'yes',
      'question:phones-on-wifi': 'fine',
      'question:hotspot-test': 'works',
      // Red herring: the second machine fails as well, but it is behind the same firewall.
      'question:other-terminals': 'also-fail',
    },
    remedies: { 'remedy:ask-it-allow-acquirer': 'helped' },
    // S3, first try.
    money: 'not-sent',
    // O20, O8 fine and O12 works: N8 strongly up; hotspot works: N10 nearly out, though others fail (O7), so one call to
    // the acquirer is no harm.
    firstActs: [
      ['remedy:ask-it-allow-acquirer', 'remedy:use-plain-network'],
      ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-parameters', 'remedy:rejoin-wifi'],
    ],
    never: [...onlyForTheSim, 'remedy:restart-router', 'remedy:ask-isp'],
    finally: { ends: 'solved', cause: 'cause:network-filter', owner: 'it', withinActs: 3 },
  },
  {
    title:
      'a time-out for the same customer, then “host not connected” at the neighbours too; reversal waiting',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:signal-icon': 'full-no-data',
      'question:phone-same-carrier': 'has-data',
      'question:mobile-generation': 'newer',
      'question:other-terminals': 'neighbours-fail',
    },
    remedies: { 'remedy:ask-acquirer-fault': 'helped' },
    // Connecting failed, not sent; the time-out before may have charged, and absent is still unknown (section 5, 3).
    money: 'unknown',
    // O7 all fail: N10 strongly up; the acquirer can also look up the result (section 5, 6).
    firstActs: [['remedy:ask-acquirer-fault'], ['remedy:ask-acquirer-parameters']],
    never: [...neverWhileOpen, ...onlyForTheShopNetwork],
    finally: { ends: 'solved', cause: 'cause:acquirer-front-end-down', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: 'the acquirer’s front-end comes back, and the card is answered 91',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:signal-icon': 'full-no-data',
      'question:phone-same-carrier': 'has-data',
      'question:mobile-generation': 'newer',
      'question:hotspot-test': 'fails',
      'question:other-terminals': 'also-fail',
    },
    firstAct: 'other-message',
    // S3, first try.
    money: 'not-sent',
    // O7 and O12: N10.
    firstActs: [['remedy:ask-acquirer-fault'], []],
    thenShows: {
      symptom: 'symptom:issuer-inoperative-91',
      sees: {
        ...quietSimMachine,
        'question:sale-before': 'first-try',
        'question:which-cards': 'one-bank',
        'question:time-of-day': 'other-time',
      },
      remedies: { 'remedy:wait-for-issuer': 'helped', 'remedy:try-again-later': 'helped' },
      // One attempt not sent, one refused by 91: the worst of both.
      money: 'refused',
      // 3.24: not the shop; another bank's card, later.
      firstActs: [['remedy:wait-for-issuer', 'remedy:try-again-later'], []],
      never: [...onlyForTheShopNetwork, ...onlyForTheSim, 'remedy:ask-acquirer-parameters'],
    },
    finally: { ends: 'solved', cause: 'cause:issuer-system-down', withinActs: 2 },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // 3.20: N10 and N9 common, both the acquirer's and asked for in one call; then what a shop can do by itself.
    firstActs: [
      ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-parameters'],
      ['remedy:restart-router', 'remedy:move-to-better-signal'],
    ],
    never: neverWhileOpen,
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
]
