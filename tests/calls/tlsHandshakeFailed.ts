import type { Conversation } from './call'
import { onlyForTheSim, quietShopMachine, quietSimMachine } from './machines'

const symptom = 'symptom:tls-handshake-failed'

/** 3.10, S4: the path is up as far as TLS, so neither radio, SIM, router nor cable is at fault. */
const notTheLine = [
  ...onlyForTheSim,
  'remedy:restart-router',
  'remedy:ask-isp',
  'remedy:other-cable-or-port',
  'remedy:ask-carrier-outage',
] as const

/** Section 5: what charges again, pays back on top of a reversal, or takes the power from an open result. */
const neverWhileOpen = [
  'remedy:try-again-later',
  'remedy:refund-on-original-machine',
  'remedy:restart-terminal',
  'remedy:restart-and-sign-in',
] as const

export const tlsHandshakeFailed: readonly Conversation[] = [
  {
    title:
      '“certificate expired” after a year in the drawer with a flat battery; the date on the screen is 2018',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'no-one-yet',
      'question:clock-right': 'wrong',
      'question:machine-history': 'idle-over-a-year',
      'question:phones-on-wifi': 'fine',
      'question:hotspot-test': 'fails',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:set-clock': 'helped' },
    // S4 at sign-in, nobody paid yet.
    money: 'not-sent',
    // 3.10: wrong clock, to check first (backup battery, long storage); O18 wrong: N14 strongly up; N14: set date.
    firstActs: [['remedy:set-clock'], ['remedy:ask-acquirer-certificate', 'remedy:ask-vendor-repair']],
    // Restart rule: none after a battery flat for long.
    never: [...notTheLine, 'remedy:restart-terminal', 'remedy:restart-and-sign-in'],
    finally: { ends: 'solved', cause: 'cause:clock-wrong', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'an old machine in daily use; the date is right, the newer machine beside it works',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:signal-icon': 'full-no-data',
      'question:better-at-window': 'no-better',
      'question:phone-same-carrier': 'has-data',
      'question:mobile-generation': 'newer',
      'question:hotspot-test': 'fails',
      'question:other-terminals': 'work',
    },
    remedies: {
      'remedy:ask-acquirer-certificate': 'helped',
      'remedy:ask-vendor-repair': 'helped',
    },
    // S4, first try: nothing was sent.
    money: 'not-sent',
    // 3.10: old app or root store common (older machines failed while newer ones worked); N14: app or firmware update,
    // by vendor or acquirer.
    firstActs: [['remedy:ask-acquirer-certificate', 'remedy:ask-vendor-repair'], []],
    // The clock was looked at and is right.
    never: [...notTheLine, 'remedy:set-clock', 'remedy:ask-it-allow-acquirer'],
    finally: { ends: 'solved', cause: 'cause:old-certificate-store', withinActs: 1 },
  },
  {
    title: 'an office network that looks into encrypted traffic; a phone hotspot works at once',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'refused-before',
      'question:clock-right': 'right',
      'question:network-kind': 'office-filtered',
      'question:router-changed': 'yes',
      'question:phones-on-wifi': 'fine',
      'question:hotspot-test': 'works',
      // Red herring: the second machine fails as well, but it is on the same network.
      'question:other-terminals': 'also-fail',
    },
    remedies: { 'remedy:ask-it-allow-acquirer': 'helped' },
    // Earlier tries refused, this one not sent: the worst of both.
    money: 'refused',
    // O20 and O12: N8 strongly up, N14 down (hotspot works); section 4: IT allows the acquirer's host names, inspects no TLS.
    firstActs: [['remedy:ask-it-allow-acquirer', 'remedy:use-plain-network'], []],
    never: [...notTheLine, 'remedy:set-clock'],
    finally: { ends: 'solved', cause: 'cause:network-filter', owner: 'it', withinActs: 2 },
  },
  {
    title: 'guest Wi-Fi with a login page at a fair',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'first-try',
      'question:moved': 'yes',
      'question:network-kind': 'login-page',
      'question:phones-on-wifi': 'fine',
      'question:hotspot-test': 'works',
    },
    remedies: { 'remedy:use-plain-network': 'helped' },
    // S4, first try.
    money: 'not-sent',
    // 3.10: captive portal; O20 strongly up, O12 works. N6/N8: a plain network, or who runs this one.
    firstActs: [['remedy:use-plain-network', 'remedy:ask-it-allow-acquirer'], []],
    never: [...notTheLine, 'remedy:set-clock'],
    finally: { ends: 'solved', cause: 'cause:network-filter', withinActs: 2 },
  },
  {
    title: 'since midnight, on every machine of this acquirer in the street',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:signal-icon': 'full-no-data',
      'question:phone-same-carrier': 'has-data',
      'question:mobile-generation': 'newer',
      'question:hotspot-test': 'fails',
      'question:other-terminals': 'neighbours-fail',
      // Red herring: an update last week, which the neighbours did not have.
      'question:machine-history': 'updated',
    },
    remedies: {
      'remedy:ask-acquirer-certificate': 'helped',
      'remedy:ask-acquirer-fault': 'helped',
    },
    // S4, first try.
    money: 'not-sent',
    // 3.10: the acquirer's certificate renewal, many terminals at once; O7 all fail: the acquirer. Nothing in the shop.
    firstActs: [['remedy:ask-acquirer-certificate', 'remedy:ask-acquirer-fault'], []],
    never: [...notTheLine, 'remedy:set-clock', 'remedy:ask-vendor-newer-machine'],
    finally: { ends: 'solved', cause: 'cause:acquirer-certificate-fault', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'a very old machine; neither the acquirer’s certificates nor the vendor’s update change anything',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:mobile-generation': 'older',
      'question:phone-same-carrier': 'has-data',
      'question:hotspot-test': 'fails',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-vendor-newer-machine': 'helped' },
    // S4, first try.
    money: 'not-sent',
    // 3.10: old store common, TLS-1.0-only rare but permanent: update first, then another machine.
    firstActs: [
      ['remedy:ask-acquirer-certificate', 'remedy:ask-vendor-repair'],
      ['remedy:ask-vendor-newer-machine'],
    ],
    never: [...notTheLine, 'remedy:set-clock'],
    finally: { ends: 'solved', owner: 'vendor', withinActs: 4 },
  },
  {
    title: 'the time was right, only on the second look the year is not',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'first-try',
      'question:clock-right': 'right',
      'question:machine-history': 'idle-3-12-months',
      'question:phones-on-wifi': 'fine',
      'question:hotspot-test': 'fails',
      'question:other-terminals': 'work',
    },
    // 3.10: the clock is what to check first; date and time, not the time alone (O18).
    changesMind: {
      afterAnswering: 'question:clock-right',
      question: 'question:clock-right',
      to: 'wrong',
      forGood: true,
    },
    remedies: { 'remedy:set-clock': 'helped' },
    // S4, first try.
    money: 'not-sent',
    // O18 wrong: N14 strongly up, and setting the date is the cashier's.
    firstActs: [['remedy:set-clock'], ['remedy:ask-acquirer-certificate', 'remedy:ask-vendor-repair']],
    never: notTheLine,
    finally: { ends: 'solved', cause: 'cause:clock-wrong', withinActs: 1 },
  },
  {
    title: 'a time-out for this customer first, then “SSL handshake failed”; a reversal is waiting',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:phone-same-carrier': 'has-data',
      'question:mobile-generation': 'newer',
      'question:hotspot-test': 'fails',
      'question:other-terminals': 'also-fail',
    },
    remedies: {
      'remedy:ask-acquirer-certificate': 'helped',
      'remedy:ask-acquirer-fault': 'helped',
    },
    // Section 0, Q2: the handshake sent nothing, but the earlier time-out is the dangerous one; absent is still unknown.
    money: 'unknown',
    // O7 all fail at once: the acquirer; with the clock right and a reversal waiting nothing is switched off.
    firstActs: [['remedy:ask-acquirer-certificate', 'remedy:ask-acquirer-fault'], []],
    never: [...notTheLine, ...neverWhileOpen],
    finally: { ends: 'solved', cause: 'cause:acquirer-certificate-fault', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    // "Not sure" about earlier attempts: unknown (section 5).
    money: 'unknown',
    // 3.10: clock and old store are the frequent ones; the date may be looked at, vendor and acquirer may be asked, and a
    // plain network harms nobody.
    firstActs: [
      [
        'remedy:set-clock',
        'remedy:ask-acquirer-certificate',
        'remedy:ask-vendor-repair',
        'remedy:use-plain-network',
        'remedy:ask-it-allow-acquirer',
      ],
      ['remedy:ask-acquirer-fault'],
    ],
    never: neverWhileOpen,
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
]
