import { notSure } from '../../src/knowledge/ids'
import type { Conversation } from './call'
import { onlyForTheShopNetwork, onlyForTheSim, quietShopMachine, quietSimMachine } from './machines'

/** Phone calls of people who walked alone, at which an answer once counted for the wrong cause. */
export const walkedAlone: readonly Conversation[] = [
  {
    title: 'the outage is reported, nothing changes yet, and it is still the outage',
    symptom: 'symptom:connection-failed',
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'no-one-yet',
      'question:phones-on-wifi': 'fine',
      'question:wifi-symbol': 'strong',
      'question:hotspot-test': 'fails',
      'question:other-terminals': 'neighbours-fail',
    },
    // S3, at the sign-in, nobody paid.
    money: 'not-sent',
    // O7 others too, O8 fine, O12 fails: N10 ++ three times (3.3). A report repairs nothing by itself (N10: nobody can say).
    firstActs: [
      ['remedy:ask-acquirer-fault'],
      ['remedy:ask-acquirer-parameters', 'remedy:ask-carrier-outage', 'remedy:ask-vendor-repair'],
    ],
    never: [...onlyForTheSim, 'remedy:rejoin-wifi'],
    finally: { cause: 'cause:acquirer-front-end-down', owner: 'acquirer' },
  },
  {
    title: 'the SIM was in a phone once, and now the bars are crossed out: it is locked',
    symptom: 'symptom:no-signal',
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'no-one-yet',
      'question:signal-icon': 'low',
      'question:sim-changed': 'yes',
      'question:mobile-generation': 'newer',
      'question:better-at-window': 'no-better',
      'question:phone-same-carrier': 'has-data',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-acquirer-sim-status': 'helped' },
    // S1, at start-up.
    money: 'not-sent',
    // 3.13: an IMEI lock shows as no service, so empty bars speak for it. O10 and O11 put N2 down, O13 N4 up. With bars that
    // low the machine is carried to the window before anything is asked about the SIM.
    firstActs: [
      [
        'remedy:move-to-better-signal',
        'remedy:reseat-sim',
        'remedy:put-original-sim-back',
        'remedy:toggle-airplane-mode',
        'remedy:ask-acquirer-sim-status',
      ],
      [],
    ],
    never: onlyForTheShopNetwork,
    finally: { ends: 'solved', cause: 'cause:sim-locked', owner: 'acquirer', withinActs: 6 },
  },
  {
    title: 'full Wi-Fi, phones are fine, a hotspot works: something blocks the machine alone',
    symptom: 'symptom:network-unreachable',
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'no-one-yet',
      'question:network-kind': notSure,
      'question:phones-on-wifi': 'fine',
      'question:wifi-symbol': 'strong',
      'question:hotspot-test': 'works',
      'question:fixed-address': 'automatic',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-it-allow-acquirer': 'helped' },
    // S1, at start-up.
    money: 'not-sent',
    // The machine has joined, so name and password are right (N6 down); O8 and O12 put N8 up, and N7 after it. Before the
    // hotspot was tried, three minutes of re-entering the password come before it.
    firstActs: [
      [
        'remedy:use-plain-network',
        'remedy:ask-it-allow-acquirer',
        'remedy:ask-it-address',
        'remedy:rejoin-wifi',
      ],
      ['remedy:use-plain-network', 'remedy:restart-terminal'],
    ],
    never: [...onlyForTheSim, 'remedy:restart-router', 'remedy:ask-isp'],
    finally: { cause: 'cause:network-filter' },
  },
  {
    title: 'on a cable, with a fixed address from before the new router',
    symptom: 'symptom:network-unreachable',
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'no-one-yet',
      'question:bearer': 'cable',
      'question:phones-on-wifi': 'fine',
      'question:router-changed': 'yes',
      'question:fixed-address': 'fixed',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-it-fixed-values': 'helped' },
    // S1, at start-up.
    money: 'not-sent',
    // N7: static values left over from before a router change: IT gets all four. O19 ++.
    firstActs: [['remedy:ask-it-fixed-values', 'remedy:ask-it-address', 'remedy:other-cable-or-port'], []],
    never: onlyForTheSim,
    finally: { ends: 'solved', cause: 'cause:duplicate-ip', owner: 'it', withinActs: 2 },
  },
  {
    title: 'Wi-Fi joined and without internet since the new router; the address was typed in once',
    symptom: 'symptom:communication-failed',
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'no-one-yet',
      'question:when-shown': 'before-card',
      'question:phones-on-wifi': 'fine',
      'question:wifi-symbol': 'strong',
      'question:router-changed': 'yes',
      'question:fixed-address': 'fixed',
      'question:hotspot-test': 'works',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-it-fixed-values': 'helped' },
    // At the sign-in, before any card.
    money: 'not-sent',
    entry: { question: 'question:when-shown', moneyUntil: 'unknown' },
    // O19 ++ for N6 and N7; joined, so the values and not the password. Entering the password again is the owner's minute.
    firstActs: [
      [
        'remedy:rejoin-wifi',
        'remedy:ask-it-fixed-values',
        'remedy:use-plain-network',
        'remedy:restart-router',
      ],
      ['remedy:ask-it-allow-acquirer'],
    ],
    never: onlyForTheSim,
    finally: { ends: 'solved', cause: 'cause:duplicate-ip', owner: 'it', withinActs: 5 },
  },
  {
    title: '“IP layer error” on a machine that knows only 2G, since a day last month',
    symptom: 'symptom:ip-layer-error',
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'no-one-yet',
      'question:signal-icon': 'low',
      'question:mobile-generation': 'older',
      'question:better-at-window': 'no-better',
      'question:phone-same-carrier': 'has-data',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-vendor-newer-machine': 'helped' },
    // S2, at the sign-in.
    money: 'not-sent',
    // N17 stands behind this message too: other spots do not help, and newer machines beside it have bars.
    firstActs: [
      ['remedy:ask-vendor-newer-machine', 'remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'],
      ['remedy:reseat-sim', 'remedy:restart-terminal'],
    ],
    never: onlyForTheShopNetwork,
    finally: { ends: 'solved', cause: 'cause:old-network-only', owner: 'vendor', withinActs: 4 },
  },
  {
    title: 'a clock that says 2019, and every connection is refused',
    symptom: 'symptom:connection-failed',
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'no-one-yet',
      'question:clock-right': 'wrong',
      'question:phones-on-wifi': 'fine',
      'question:wifi-symbol': 'strong',
      'question:hotspot-test': 'fails',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:set-clock': 'helped' },
    // S3, at the sign-in.
    money: 'not-sent',
    // O18 ++ for N14 alone; the cashier sets the date before anybody is called.
    firstActs: [['remedy:set-clock'], []],
    never: onlyForTheSim,
    finally: { ends: 'solved', cause: 'cause:clock-or-certificate', withinActs: 1 },
  },
  {
    title: 'in a mall, whose Wi-Fi wants a login on a web page',
    symptom: 'symptom:network-unreachable',
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'no-one-yet',
      'question:network-kind': 'login-page',
      'question:phones-on-wifi': 'fine',
      'question:wifi-symbol': 'strong',
      'question:hotspot-test': 'works',
    },
    remedies: { 'remedy:ask-it-skip-login': 'helped' },
    // S1, at start-up.
    money: 'not-sent',
    // O20: a plain network (N6), or whoever runs this one lets the machine on (N8). Until somebody says what network it is,
    // the password may be entered anew; that a mall runs it comes with the call.
    firstActs: [
      ['remedy:use-plain-network', 'remedy:ask-it-skip-login', 'remedy:rejoin-wifi'],
      ['remedy:use-plain-network', 'remedy:ask-it-allow-acquirer'],
    ],
    never: onlyForTheSim,
    finally: { ends: 'solved', cause: 'cause:wifi-login-page', owner: 'it', withinActs: 3 },
  },
  {
    title: '97 since the shop moved; the machine itself was in use until the day before',
    symptom: 'symptom:invalid-terminal-97',
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'no-one-yet',
      'question:moved': 'yes',
      'question:other-terminals': 'work',
      'question:numbers-match': 'same',
    },
    remedies: { 'remedy:ask-acquirer-relocation': 'helped' },
    // Refused at the sign-in: nobody paid.
    money: 'refused',
    // O14: R4 ++. Moved and in daily use are one person's two true answers.
    firstActs: [['remedy:ask-acquirer-relocation'], []],
    finally: { ends: 'solved', cause: 'cause:moved-away', owner: 'acquirer', withinActs: 1 },
  },
]
