import type { Conversation } from './call'
import { onlyForTheShopNetwork, onlyForTheSim, quietShopMachine, quietSimMachine } from './machines'

const symptom = 'symptom:host-name-not-found'

/** Section 5: what charges again, pays back on top of a reversal, or takes the power from an open result. */
const neverWhileOpen = [
  'remedy:try-again-later',
  'remedy:refund-on-original-machine',
  'remedy:restart-terminal',
  'remedy:reseat-sim',
  'remedy:put-original-sim-back',
] as const

export const hostNameNotFound: readonly Conversation[] = [
  {
    title: 'phones on the shop’s Wi-Fi open nothing either; a letter about a SIM fee is a red herring',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'first-try',
      'question:phones-on-wifi': 'dead',
      'question:hotspot-test': 'works',
      'question:other-terminals': 'work',
      'question:acquirer-notice': 'fee',
    },
    remedies: { 'remedy:restart-router': 'helped' },
    // S2, first try: nothing was sent.
    money: 'not-sent',
    // O8 dead and O12 works: N5 strongly up twice; the owner restarts the router, then the internet provider.
    firstActs: [['remedy:restart-router', 'remedy:ask-isp'], []],
    never: onlyForTheSim,
    finally: { ends: 'solved', cause: 'cause:shop-internet-down', withinActs: 2 },
  },
  {
    title: 'new router since yesterday, phones are fine',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'no-one-yet',
      'question:router-changed': 'yes',
      'question:phones-on-wifi': 'fine',
      'question:hotspot-test': 'works',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:rejoin-wifi': 'helped' },
    // Came at sign-in, nobody paid yet.
    money: 'not-sent',
    // 3.11: N6 common; O19: N6 strongly up, N8 up; O8 fine: N5 nearly out, so the router is left alone.
    firstActs: [
      ['remedy:rejoin-wifi', 'remedy:use-plain-network'],
      ['remedy:ask-it-allow-acquirer', 'remedy:restart-terminal'],
    ],
    never: [...onlyForTheSim, 'remedy:restart-router', 'remedy:ask-isp'],
    finally: { ends: 'solved', cause: 'cause:wifi-settings-changed', owner: 'shop-owner', withinActs: 2 },
  },
  {
    title: 'a school’s network that filters names; phones open web pages',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'first-try',
      'question:network-kind': 'office-filtered',
      'question:phones-on-wifi': 'fine',
      'question:hotspot-test': 'works',
      'question:other-terminals': 'also-fail',
    },
    remedies: { 'remedy:ask-it-allow-acquirer': 'helped' },
    // S2, first try.
    money: 'not-sent',
    // 3.11: DNS filter; O20, O8 fine and O12 works (decisive) each put N8 strongly up: IT allows by host name.
    // 3.11: N6 common, the filter uncommon: three minutes of re-entering the password may come first.
    firstActs: [['remedy:ask-it-allow-acquirer', 'remedy:use-plain-network', 'remedy:rejoin-wifi'], []],
    never: [...onlyForTheSim, 'remedy:restart-router', 'remedy:ask-isp'],
    finally: { ends: 'solved', cause: 'cause:network-filter', owner: 'it', withinActs: 3 },
  },
  {
    title: 'hotel guest Wi-Fi that wants a web login',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'refused-before',
      'question:moved': 'yes',
      'question:network-kind': 'login-page',
      'question:phones-on-wifi': 'fine',
      'question:hotspot-test': 'works',
    },
    remedies: { 'remedy:use-plain-network': 'helped' },
    // Earlier tries refused, this one not sent: the worst of both.
    money: 'refused',
    // 3.11: captive portal; N6 names the login page, its fix is a plain network.
    // 3.11: N6 common: three minutes of re-entering the password may come first.
    firstActs: [['remedy:use-plain-network', 'remedy:ask-it-allow-acquirer', 'remedy:rejoin-wifi'], []],
    never: [...onlyForTheSim, 'remedy:restart-router', 'remedy:ask-isp'],
    finally: { ends: 'solved', withinActs: 2 },
  },
  {
    title: 'since last night’s update; fails on a phone hotspot too',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'first-try',
      'question:machine-history': 'updated',
      'question:phones-on-wifi': 'fine',
      'question:hotspot-test': 'fails',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-acquirer-parameters': 'helped' },
    // S2, first try.
    money: 'not-sent',
    // 3.11: N9 wrong host name after an update; O12 decisive: fails too, so N9 strongly up and the shop's network nearly
    // out; the acquirer sends parameters, nobody types a host address (3.1).
    // N6 is common and N9 uncommon here: re-entering the password takes no longer than the hotspot test.
    // The hotspot is then tried as an act, another plain network, and asked about after it.
    firstActs: [
      ['remedy:ask-acquirer-parameters', 'remedy:rejoin-wifi'],
      ['remedy:restart-terminal', 'remedy:use-plain-network'],
    ],
    never: [...onlyForTheSim, 'remedy:restart-router', 'remedy:ask-isp'],
    finally: { ends: 'solved', cause: 'cause:wrong-comm-parameters', owner: 'acquirer', withinActs: 4 },
  },
  {
    title: 'on its own SIM: full bars, and no page of any kind since the machine lay idle for five months',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:machine-history': 'idle-3-12-months',
      'question:signal-icon': 'full-no-data',
      'question:better-at-window': 'no-better',
      'question:phone-same-carrier': 'has-data',
      'question:mobile-generation': 'newer',
      'question:hotspot-test': 'works',
      'question:other-terminals': 'work',
      'question:supplier': 'agent',
    },
    remedies: { 'remedy:ask-acquirer-sim-status': 'helped' },
    // S2, first try.
    money: 'not-sent',
    // With its own SIM in use N5 and N6 are nearly out; O9, O15 and O30 raise N1: acquirer, by ICCID; the toggle and,
    // with nothing pending, a restart are the cashier's.
    firstActs: [
      ['remedy:ask-acquirer-sim-status', 'remedy:toggle-airplane-mode', 'remedy:restart-terminal'],
      ['remedy:ask-acquirer-parameters'],
    ],
    never: [...onlyForTheShopNetwork, 'remedy:move-to-better-signal'],
    finally: { ends: 'solved', cause: 'cause:sim-service-stopped', owner: 'acquirer', withinActs: 3 },
  },
  {
    title:
      'a first try waited for ever, then this; the list shows it reversed, and somebody wants to refund as well',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'undone',
      'question:phones-on-wifi': 'dead',
      'question:hotspot-test': 'works',
    },
    remedies: { 'remedy:restart-router': 'helped' },
    // The name was not found: not sent; the try before is unknown until looked up, and released once reversed (O28).
    money: 'unknown',
    moneyOnceLooked: 'released',
    // O8 dead: N5. No refund on top of a reversal (section 5, 7).
    firstActs: [['remedy:restart-router', 'remedy:ask-isp'], []],
    never: [...onlyForTheSim, 'remedy:refund-on-original-machine'],
    finally: { ends: 'solved', cause: 'cause:shop-internet-down', withinActs: 2 },
  },
  {
    title:
      'its address and DNS were typed in years ago; since the new router only this machine finds no names',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'no-one-yet',
      'question:router-changed': 'yes',
      'question:fixed-address': 'fixed',
      'question:phones-on-wifi': 'fine',
      'question:hotspot-test': 'works',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-it-fixed-values': 'helped' },
    // Came at sign-in, nobody paid yet.
    money: 'not-sent',
    // 3.11: N7 common where the values are fixed: IT gets the four values. N6 is as common after a new router and quicker.
    firstActs: [
      ['remedy:ask-it-fixed-values', 'remedy:rejoin-wifi', 'remedy:use-plain-network'],
      ['remedy:ask-it-allow-acquirer'],
    ],
    never: [...onlyForTheSim, 'remedy:restart-router', 'remedy:ask-isp'],
    finally: { ends: 'solved', cause: 'cause:duplicate-ip', owner: 'it', withinActs: 3 },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // Bearer unknown: N5 and N6 are the common ones and their acts harmless; or who sees parameters and SIM.
    firstActs: [
      [
        'remedy:restart-router',
        'remedy:rejoin-wifi',
        'remedy:use-plain-network',
        'remedy:ask-isp',
        'remedy:ask-it-allow-acquirer',
        'remedy:ask-acquirer-parameters',
        'remedy:ask-acquirer-sim-status',
      ],
      [],
    ],
    never: neverWhileOpen,
    finally: { ends: 'hand-over' },
  },
]
