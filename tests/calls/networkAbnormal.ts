import type { Conversation } from './call'
import { onlyForTheShopNetwork, onlyForTheSim, quietShopMachine, quietSimMachine } from './machines'

const symptom = 'symptom:network-abnormal'

export const networkAbnormal: readonly Conversation[] = [
  {
    title: 'a mall’s guest Wi-Fi with a login page; phones that have logged in are fine',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'first-try',
      'question:moved': 'yes',
      'question:network-kind': 'login-page',
      'question:phones-on-wifi': 'fine',
      'question:hotspot-test': 'works',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:use-plain-network': 'helped' },
    // Wi-Fi without internet under the app (S1-S2), first try: nothing was sent.
    money: 'not-sent',
    // O20: N6 names the login page, a card machine cannot fill it in: a plain network. Re-joining the same one is quick
    // and may come first, but does not get past a login page.
    firstActs: [['remedy:use-plain-network', 'remedy:rejoin-wifi'], []],
    never: onlyForTheSim,
    finally: { ends: 'solved', withinActs: 2 },
  },
  {
    title: 'somebody changed the Wi-Fi password; the cashier’s phone knows the new one',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'no-one-yet',
      'question:router-changed': 'yes',
      'question:phones-on-wifi': 'fine',
      'question:hotspot-test': 'works',
    },
    remedies: { 'remedy:rejoin-wifi': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // O19 and O8 fine: N6 strongly up; enter it again.
    firstActs: [['remedy:rejoin-wifi'], ['remedy:use-plain-network']],
    never: [...onlyForTheSim, 'remedy:ask-isp'],
    finally: { ends: 'solved', cause: 'cause:wifi-settings-changed', owner: 'shop-owner', withinActs: 1 },
  },
  {
    title:
      'Wi-Fi connected without internet, phones the same; the SIM in the drawer was changed, a red herring',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'refused-before',
      'question:sim-changed': 'yes',
      'question:phones-on-wifi': 'dead',
      'question:hotspot-test': 'works',
    },
    remedies: { 'remedy:restart-router': 'helped' },
    // Earlier tries refused, this one not sent: the worst of both.
    money: 'refused',
    // O8 dead, O12 works: N5; restart the router.
    firstActs: [['remedy:restart-router'], ['remedy:ask-isp']],
    never: onlyForTheSim,
    finally: { ends: 'solved', cause: 'cause:shop-internet-down', withinActs: 1 },
  },
  {
    title: 'one bar, a time-out for the same customer before, and the list does not show it',
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
    },
    remedies: { 'remedy:move-to-better-signal': 'helped' },
    // This attempt was not sent, the timed-out one may have charged; absent is still unknown (section 5, 3).
    money: 'unknown',
    // N2 strongly up; moving helps the waiting reversal out as well, a restart may lose it.
    firstActs: [['remedy:move-to-better-signal'], ['remedy:toggle-airplane-mode']],
    never: [...onlyForTheShopNetwork, 'remedy:restart-terminal', 'remedy:reseat-sim'],
    finally: { ends: 'solved', cause: 'cause:weak-signal', withinActs: 1 },
  },
  {
    title:
      'one bar in the usual place; the bank announced maintenance and the router is new, both red herrings',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:signal-icon': 'low',
      'question:better-at-window': 'no-better',
      'question:phone-same-carrier': 'has-data',
      'question:router-changed': 'yes',
      'question:other-terminals': 'work',
    },
    // S1, first try.
    money: 'not-sent',
    // 3.3: maintenance does not make the network disappear. O9 few bars: N2 strongly up although it is no better
    // elsewhere; then carrier or radio module. Toggle and restart cost a minute.
    firstActs: [
      ['remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'],
      [
        'remedy:restart-terminal',
        'remedy:reseat-sim',
        'remedy:ask-acquirer-sim-status',
        'remedy:ask-carrier-outage',
        'remedy:ask-vendor-repair',
      ],
    ],
    never: [...onlyForTheShopNetwork, 'remedy:ask-acquirer-fault'],
    finally: { ends: 'hand-over' },
  },
  {
    title: 'an office network that lets only known addresses be reached',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'first-try',
      'question:network-kind': 'office-filtered',
      'question:phones-on-wifi': 'fine',
      'question:hotspot-test': 'works',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-it-allow-acquirer': 'helped', 'remedy:use-plain-network': 'helped' },
    // S1-S2, first try.
    money: 'not-sent',
    // O8 fine and O12 works put N8 strongly up, O20 names the filter; N6 is very common (3.3) and quick to try.
    firstActs: [
      ['remedy:ask-it-allow-acquirer', 'remedy:use-plain-network', 'remedy:rejoin-wifi'],
      ['remedy:ask-it-address'],
    ],
    never: onlyForTheSim,
    finally: { ends: 'solved', cause: 'cause:network-filter', withinActs: 3 },
  },
  {
    title:
      'wet last week: no Wi-Fi connection, not even to a phone, though phones and the other machine are fine',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'no-one-yet',
      'question:phones-on-wifi': 'fine',
      'question:hotspot-test': 'fails',
      'question:other-terminals': 'work',
      'question:router-changed': 'no',
    },
    remedies: { 'remedy:ask-vendor-repair': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // O12 fails too: N5 to N8 nearly out, N12 up; what is left is the radio, the vendor's. A restart costs two minutes.
    // Until the hotspot was tried N6 is very common (3.3) and N12 uncommon: three minutes of re-entering may come first,
    // and another plain network after it: N6 names a band the machine does not support.
    firstActs: [
      ['remedy:ask-vendor-repair', 'remedy:restart-terminal', 'remedy:rejoin-wifi'],
      [
        'remedy:ask-vendor-repair',
        'remedy:restart-terminal',
        'remedy:rejoin-wifi',
        'remedy:use-plain-network',
      ],
    ],
    never: [...onlyForTheSim, 'remedy:restart-router', 'remedy:ask-isp'],
    // It ends earlier than the hotspot was tried: the vendor is named, and the radio not among the first three.
    finally: { owner: 'vendor' },
  },
  {
    title: 'every machine of the company in the street says so; phones are fine, a hotspot changes nothing',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'first-try',
      'question:when-shown': 'connecting',
      'question:phones-on-wifi': 'fine',
      'question:wifi-symbol': 'strong',
      'question:hotspot-test': 'fails',
      'question:other-terminals': 'neighbours-fail',
    },
    remedies: { 'remedy:ask-acquirer-fault': 'helped' },
    // It came at once each time: nothing was sent.
    money: 'not-sent',
    // 3.3: phones on the Wi-Fi fine, every machine of the company fails, hotspot fails too: N10 ++, and the act is a call
    // to the acquirer, not Wi-Fi settings. Until others were asked about N6 is very common (3.3) and quick to try.
    firstActs: [['remedy:ask-acquirer-fault', 'remedy:rejoin-wifi'], []],
    never: [...onlyForTheSim, 'remedy:use-plain-network', 'remedy:restart-router', 'remedy:ask-isp'],
    finally: { ends: 'solved', cause: 'cause:acquirer-front-end-down', owner: 'acquirer', withinActs: 2 },
  },
  {
    title:
      'a stall at a fair: full bars, at noon nothing goes through and phones crawl, in the morning it worked',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'no-one-yet',
      'question:moved': 'yes',
      'question:when-it-fails': 'busy-hours',
      'question:signal-icon': 'full-no-data',
      'question:phone-same-carrier': 'patchy',
      'question:other-terminals': 'also-fail',
    },
    remedies: { 'remedy:wait-out-busy-hour': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // N16: busy hours only ++, a fair ++, phones of the carrier slow +; at any number of bars. Other spot, other bearer,
    // later; a minute of airplane mode costs nothing.
    firstActs: [
      ['remedy:wait-out-busy-hour', 'remedy:toggle-airplane-mode', 'remedy:move-to-better-signal'],
      ['remedy:ask-carrier-outage'],
    ],
    never: [...onlyForTheShopNetwork, 'remedy:ask-vendor-repair', 'remedy:reseat-sim'],
    finally: { ends: 'solved', cause: 'cause:network-congested', withinActs: 3 },
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
]
