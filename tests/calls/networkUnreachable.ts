import type { Conversation } from './call'
import { onlyForTheShopNetwork, onlyForTheSim, quietShopMachine, quietSimMachine } from './machines'

const symptom = 'symptom:network-unreachable'

export const networkUnreachable: readonly Conversation[] = [
  {
    title: '“no SIM” after a new battery; the new router is a red herring',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'no-one-yet',
      'question:signal-icon': 'no-sim',
      'question:phone-same-carrier': 'has-data',
      'question:router-changed': 'yes',
      'question:phones-on-wifi': 'fine',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:reseat-sim': 'helped' },
    // Seen at start-up, nobody paid yet.
    money: 'not-sent',
    // O9 "no SIM": N3 strongly up; power off and reseat, with nothing pending. The router serves others: SIM in use.
    firstActs: [['remedy:reseat-sim', 'remedy:toggle-airplane-mode', 'remedy:restart-terminal'], []],
    never: onlyForTheShopNetwork,
    finally: { ends: 'solved', cause: 'cause:sim-not-seated', withinActs: 2 },
  },
  {
    title: 'an agent’s machine, four months unused: full bars and nothing connects',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:signal-icon': 'full-no-data',
      'question:better-at-window': 'no-better',
      'question:phone-same-carrier': 'has-data',
      'question:machine-history': 'idle-3-12-months',
      'question:acquirer-notice': 'fee',
      'question:supplier': 'agent',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-acquirer-sim-status': 'helped' },
    // S1-S2, first try: nothing was sent.
    money: 'not-sent',
    // O9, O15, O22 and O30 all raise N1 (3.3: IoT SIM fee and expiry are under-reported): acquirer, by ICCID; the toggle
    // and, with nothing pending, a restart are the cashier's minute before.
    firstActs: [
      ['remedy:ask-acquirer-sim-status', 'remedy:toggle-airplane-mode', 'remedy:restart-terminal'],
      [],
    ],
    never: [...onlyForTheShopNetwork, 'remedy:move-to-better-signal'],
    finally: { ends: 'solved', cause: 'cause:sim-service-stopped', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: 'phones on the shop’s Wi-Fi are dead too; a SIM swapped last week is a red herring',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'first-try',
      'question:sim-changed': 'yes',
      'question:phones-on-wifi': 'dead',
      'question:hotspot-test': 'works',
      'question:other-terminals': 'also-fail',
    },
    remedies: { 'remedy:ask-isp': 'helped' },
    // S1-S2, first try.
    money: 'not-sent',
    // O8 dead: N5 strongly up, O12 again; router, then the internet provider. The SIM is not in use.
    firstActs: [['remedy:restart-router'], ['remedy:ask-isp', 'remedy:rejoin-wifi']],
    never: onlyForTheSim,
    finally: { ends: 'solved', cause: 'cause:shop-internet-down', owner: 'carrier', withinActs: 3 },
  },
  {
    title: 'on a cable, new router since Monday, phones are fine',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'refused-before',
      'question:bearer': 'cable',
      'question:router-changed': 'yes',
      'question:phones-on-wifi': 'fine',
      'question:fixed-address': 'automatic',
      'question:hotspot-test': 'works',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:other-cable-or-port': 'no-change', 'remedy:ask-it-address': 'helped' },
    // Earlier tries refused, this one not sent: the worst of both.
    money: 'refused',
    // O19: N7 strongly up; O8 fine: the shop's internet is nearly out. Other cable or port, then IT.
    firstActs: [
      ['remedy:other-cable-or-port', 'remedy:ask-it-address'],
      ['remedy:ask-it-allow-acquirer', 'remedy:restart-terminal', 'remedy:use-plain-network'],
    ],
    never: onlyForTheSim,
    finally: { ends: 'solved', cause: 'cause:lan-cable-or-dhcp', owner: 'it', withinActs: 4 },
  },
  {
    title: 'market stall in a basement; better at the stairs',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:moved': 'yes',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
      'question:phone-same-carrier': 'no-data',
    },
    remedies: { 'remedy:move-to-better-signal': 'helped' },
    // S1, first try.
    money: 'not-sent',
    // O9, O11 and O14 each put N2 strongly up; the phone without data says coverage, not outage, once it is better elsewhere.
    firstActs: [
      ['remedy:move-to-better-signal'],
      ['remedy:toggle-airplane-mode', 'remedy:ask-carrier-outage'],
    ],
    never: onlyForTheShopNetwork,
    finally: { ends: 'solved', cause: 'cause:weak-signal', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'no phone of this carrier has data, and the machines next door fail too',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'no-one-yet',
      'question:unsent-records': 'some',
      'question:signal-icon': 'full-no-data',
      'question:better-at-window': 'no-better',
      'question:phone-same-carrier': 'no-data',
      'question:other-terminals': 'neighbours-fail',
    },
    remedies: { 'remedy:ask-carrier-outage': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // O10 no data and O7 others too: N11; unsent records forbid restart and work on the SIM.
    firstActs: [
      ['remedy:ask-carrier-outage', 'remedy:toggle-airplane-mode', 'remedy:ask-acquirer-sim-status'],
      ['remedy:ask-carrier-outage', 'remedy:toggle-airplane-mode', 'remedy:ask-acquirer-sim-status'],
    ],
    never: onlyForTheShopNetwork,
    finally: { ends: 'solved', cause: 'cause:carrier-outage', owner: 'carrier', withinActs: 3 },
  },
  {
    title: 'the new router knows only the devices on its list; phones that are on it are fine',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'no-one-yet',
      'question:router-changed': 'yes',
      'question:network-kind': 'listed-devices',
      'question:phones-on-wifi': 'fine',
      'question:hotspot-test': 'works',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-it-allow-machine': 'helped' },
    // S1, nobody paid yet.
    money: 'not-sent',
    // O8 fine, O12 works: N8 strongly up, and it is by source: the machine's MAC goes onto the router's list (section 8,
    // seed 001). O19: N6 is very common and quick to try.
    firstActs: [
      ['remedy:ask-it-allow-machine', 'remedy:rejoin-wifi', 'remedy:use-plain-network'],
      ['remedy:ask-it-allow-acquirer'],
    ],
    never: [...onlyForTheSim, 'remedy:restart-router', 'remedy:ask-isp'],
    finally: { ends: 'solved', cause: 'cause:router-shuts-out', owner: 'it', withinActs: 3 },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // Bearer and records unknown: only what is harmless on any machine, or who sees the SIM's state.
    firstActs: [
      [
        'remedy:move-to-better-signal',
        'remedy:toggle-airplane-mode',
        'remedy:rejoin-wifi',
        'remedy:restart-router',
        'remedy:other-cable-or-port',
        'remedy:ask-acquirer-sim-status',
      ],
      [],
    ],
    finally: { ends: 'hand-over' },
  },
  {
    title: 'says Wi-Fi, takes it for the SIM, and back again',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'first-try',
      'question:phones-on-wifi': 'fine',
      'question:router-changed': 'yes',
      'question:hotspot-test': 'works',
      'question:signal-icon': 'full-no-data',
    },
    // 3.3 asks O9, O8, O10, O12; which of them make sense hangs on the bearer.
    changesMind: {
      afterAnswering: 'question:phones-on-wifi',
      question: 'question:bearer',
      to: 'sim',
      sleeps: ['question:phones-on-wifi'],
    },
    remedies: { 'remedy:rejoin-wifi': 'helped' },
    // S1-S2, first try.
    money: 'not-sent',
    // Back on Wi-Fi the fine phones and the changed password weigh again: N6.
    firstActs: [['remedy:rejoin-wifi'], ['remedy:use-plain-network', 'remedy:ask-it-address']],
    never: onlyForTheSim,
    finally: { ends: 'solved', cause: 'cause:wifi-settings-changed', withinActs: 1 },
  },
  {
    title: 'a better spot brings the line back, and the card is answered 01',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
      'question:phone-same-carrier': 'has-data',
      'question:other-terminals': 'work',
    },
    firstAct: 'other-message',
    // S1, first try.
    money: 'not-sent',
    // Few bars, better elsewhere: N2 strongly up.
    firstActs: [['remedy:move-to-better-signal'], []],
    thenShows: {
      symptom: 'symptom:response-code-01',
      sees: {
        ...quietSimMachine,
        'question:sale-before': 'first-try',
        'question:other-terminals': 'work',
        'question:which-cards': 'one-card',
        'question:card-notice': 'refusal',
        'question:card-kind': 'in-use',
      },
      remedies: { 'remedy:ask-cardholder-to-call': 'helped' },
      // One attempt not sent, one refused by the issuer: the worst of both.
      money: 'refused',
      // 3.5: one customer, issuer; the cardholder phones the number on the card.
      firstActs: [['remedy:ask-cardholder-to-call'], []],
    },
    finally: { ends: 'solved', cause: 'cause:issuer-refuses-card', owner: 'cardholder', withinActs: 2 },
  },
]
