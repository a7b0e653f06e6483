import type { Conversation } from './call'

const symptom = 'symptom:ip-layer-error'

/** A card machine on its own SIM in the usual place, of which nobody changed anything. */
const quietSimMachine = {
  'question:bearer': 'sim',
  'question:sim-changed': 'no',
  'question:machine-history': 'in-daily-use',
  'question:moved': 'no',
  'question:acquirer-notice': 'none',
  'question:supplier': 'bank-or-acquirer',
  'question:twin-number': 'no',
} as const

/** A card machine on the shop's own network, of which nobody changed anything. */
const quietShopMachine = {
  ...quietSimMachine,
  'question:bearer': 'wifi',
  'question:router-changed': 'no',
  'question:network-kind': 'plain',
} as const

export const ipLayerError: readonly Conversation[] = [
  {
    title: 'full bars and no data on the machine’s own SIM, nothing pending',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:unsent-records': 'none',
      'question:signal-icon': 'full-no-data',
      'question:better-at-window': 'no-better',
      'question:phone-same-carrier': 'has-data',
      'question:hotspot-test': 'works',
      'question:other-terminals': 'work',
      'question:qr-works': 'fails',
    },
    remedies: { 'remedy:ask-acquirer-sim-status': 'helped' },
    // Connect phase, no earlier attempt: nothing was sent.
    money: 'not-sent',
    // O9 full bars without data: N1 and N4 strongly up, N2 nearly out, so moving and reseating are wrong; airplane
    // toggle or a restart with nothing pending is the cashier's, SIM status by ICCID the acquirer's.
    firstActs: [
      ['remedy:toggle-airplane-mode', 'remedy:restart-terminal', 'remedy:ask-acquirer-sim-status'],
      [],
    ],
    finally: { ends: 'solved', cause: 'cause:sim-service-stopped', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: 'full bars and no data, and the acquirer is looking into the SIM',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:unsent-records': 'some',
      'question:signal-icon': 'full-no-data',
      'question:phone-same-carrier': 'has-data',
      'question:machine-history': 'idle-3-12-months',
    },
    remedies: { 'remedy:ask-acquirer-sim-status': 'under-way' },
    money: 'not-sent',
    // As in the call below, N1 is strongly up. Who is on it is not called again, and the case is not closed over it.
    firstActs: [['remedy:toggle-airplane-mode', 'remedy:ask-acquirer-sim-status'], []],
    finally: { ends: 'wait-for', cause: 'cause:sim-service-stopped', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'full bars and no data, but sales of this morning are still unsent',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'no-one-yet',
      'question:unsent-records': 'some',
      'question:signal-icon': 'full-no-data',
      'question:phone-same-carrier': 'has-data',
      'question:machine-history': 'idle-3-12-months',
    },
    remedies: { 'remedy:ask-acquirer-sim-status': 'helped' },
    // Nobody's card was presented: there is no attempt that could have charged.
    money: 'not-sent',
    // Restart rule: with records pending no restart and no work on the SIM; N1 is strongly up by O9 and by O15.
    firstActs: [['remedy:toggle-airplane-mode', 'remedy:ask-acquirer-sim-status'], []],
    finally: { ends: 'solved', cause: 'cause:sim-service-stopped', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'on a cable after the router was changed',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'first-try',
      'question:unsent-records': 'none',
      'question:bearer': 'cable',
      'question:router-changed': 'yes',
      'question:phones-on-wifi': 'fine',
      'question:fixed-address': 'automatic',
      'question:hotspot-test': 'works',
      'question:other-terminals': 'work',
      'question:qr-works': 'fails',
    },
    remedies: { 'remedy:other-cable-or-port': 'helped' },
    // Connect phase, first try.
    money: 'not-sent',
    // O19 router changed: N7 strongly up; O8 phones fine: the shop's internet itself is nearly out, so the router
    // that serves everybody else is left alone. N7: other cable or port, then IT (DHCP, address, filter).
    firstActs: [
      ['remedy:other-cable-or-port', 'remedy:restart-terminal', 'remedy:ask-it-address'],
      ['remedy:ask-it-allow-acquirer'],
    ],
    finally: { ends: 'solved', cause: 'cause:lan-cable-or-dhcp', withinActs: 2 },
  },
  {
    title: 'on a cable with a fixed address after the router was changed',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'no-one-yet',
      'question:bearer': 'cable',
      'question:router-changed': 'yes',
      'question:phones-on-wifi': 'fine',
      'question:fixed-address': 'fixed',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-it-fixed-values': 'helped', 'remedy:ask-it-address': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // A static address must match the shop LAN (N7, section 8): that is for IT to compare; another cable or port is
    // the harmless thing to try before.
    firstActs: [['remedy:ask-it-fixed-values', 'remedy:ask-it-address', 'remedy:other-cable-or-port'], []],
    finally: { ends: 'solved', owner: 'it', withinActs: 2 },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    // "Not sure" whether an earlier attempt went out: unknown (section 5).
    money: 'unknown',
    // Bearer unknown and records unknown: only what is harmless on any machine (move, airplane toggle, Wi-Fi, router), or
    // the acquirer, who sees SIM and host state. Neither cable nor port comes first while no cable is known (3.1).
    firstActs: [
      [
        'remedy:move-to-better-signal',
        'remedy:toggle-airplane-mode',
        'remedy:rejoin-wifi',
        'remedy:restart-router',
        'remedy:ask-acquirer-sim-status',
      ],
      [],
    ],
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
  {
    title: 'one bar, and the first remedy does not help, nor does any other',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:unsent-records': 'none',
      'question:signal-icon': 'low',
      'question:phone-same-carrier': 'no-data',
      'question:other-terminals': 'also-fail',
    },
    // Connect phase, first try.
    money: 'not-sent',
    // O9 few bars: N2 strongly up, cashier moves or toggles; O10 no data on the carrier's phones and O7 others too:
    // coverage or the carrier's outage is the next to ask about.
    firstActs: [
      ['remedy:move-to-better-signal', 'remedy:toggle-airplane-mode', 'remedy:ask-carrier-outage'],
      [],
    ],
    finally: { ends: 'hand-over', owner: 'carrier' },
  },
  {
    title: 'few bars since the stall moved to a fair; better at the entrance',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'no-one-yet',
      'question:unsent-records': 'none',
      'question:moved': 'yes',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
      'question:phone-same-carrier': 'has-data',
      // Red herring: a letter about a fee, but a stopped SIM does not get better at the entrance.
      'question:acquirer-notice': 'fee',
    },
    remedies: { 'remedy:move-to-better-signal': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // O9 few bars, O11 better and O14 moved each put N2 strongly up: move.
    firstActs: [['remedy:move-to-better-signal'], ['remedy:toggle-airplane-mode', 'remedy:restart-terminal']],
    finally: { ends: 'solved', cause: 'cause:weak-signal', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'shop internet down: phones on the same Wi-Fi are dead too',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'first-try',
      'question:unsent-records': 'none',
      'question:phones-on-wifi': 'dead',
      'question:hotspot-test': 'works',
      // Red herring: the second machine fails as well, but it hangs on the same router.
      'question:other-terminals': 'also-fail',
      'question:qr-works': 'fails',
    },
    remedies: { 'remedy:ask-isp': 'helped' },
    // Connect phase, first try.
    money: 'not-sent',
    // O8 phones dead and O12 hotspot works leave N5: the owner restarts the router, then the internet provider.
    firstActs: [['remedy:restart-router'], ['remedy:ask-isp']],
    finally: { ends: 'solved', cause: 'cause:shop-internet-down', owner: 'carrier', withinActs: 2 },
  },
  {
    title: 'Wi-Fi password changed yesterday, phones are fine',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'refused-before',
      'question:unsent-records': 'none',
      'question:router-changed': 'yes',
      'question:phones-on-wifi': 'fine',
      'question:hotspot-test': 'works',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:rejoin-wifi': 'helped' },
    // Earlier tries were refused, this one was not sent: the worst of both is refused.
    money: 'refused',
    // O19 changed and O8 phones fine: N6 strongly up, re-enter the Wi-Fi; the cable of N7 does not exist here.
    firstActs: [['remedy:rejoin-wifi', 'remedy:restart-terminal'], []],
    finally: { ends: 'solved', cause: 'cause:wifi-settings-changed', owner: 'shop-owner', withinActs: 2 },
  },
  {
    title: 'mall guest Wi-Fi with a login page',
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
    // Connect phase, first try.
    money: 'not-sent',
    // N6 names the login page; the fix is a plain WPA network, which re-joining the same network is not.
    firstActs: [['remedy:use-plain-network', 'remedy:rejoin-wifi'], []],
    finally: { ends: 'solved', withinActs: 2 },
  },
  {
    title: 'the SIM was swapped for a cheaper one, nothing pending',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:unsent-records': 'none',
      'question:sim-changed': 'yes',
      'question:signal-icon': 'full-no-data',
      'question:phone-same-carrier': 'has-data',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:put-original-sim-back': 'helped' },
    // Connect phase, first try.
    money: 'not-sent',
    // O13 swapped and O9 full bars: N4 strongly up, put the original SIM back; a change goes through the acquirer.
    firstActs: [
      ['remedy:put-original-sim-back', 'remedy:toggle-airplane-mode'],
      ['remedy:ask-acquirer-sim-status'],
    ],
    finally: { ends: 'solved', cause: 'cause:wrong-sim-or-apn', withinActs: 2 },
  },
  {
    title: 'the SIM was swapped, and a reversal is waiting after a time-out',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:sim-changed': 'yes',
      'question:signal-icon': 'full-no-data',
    },
    remedies: { 'remedy:ask-acquirer-parameters': 'helped', 'remedy:ask-acquirer-sim-status': 'helped' },
    // An earlier attempt timed out; looked and not found stays unknown.
    money: 'unknown',
    // Powering off for the SIM would lose the waiting reversal: only the toggle, or the acquirer (SIM status, APN).
    firstActs: [
      [
        'remedy:toggle-airplane-mode',
        'remedy:ask-acquirer-sim-status',
        'remedy:ask-acquirer-parameters',
        'remedy:ask-acquirer-register-sim',
      ],
      [],
    ],
    finally: { ends: 'solved', cause: 'cause:wrong-sim-or-apn', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: 'the neighbour’s machines of the same acquirer fail too',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'first-try',
      'question:unsent-records': 'none',
      'question:phones-on-wifi': 'fine',
      'question:hotspot-test': 'fails',
      'question:other-terminals': 'neighbours-fail',
      'question:qr-works': 'fails',
      // Red herring: an update last night, but the neighbours had none.
      'question:machine-history': 'updated',
    },
    remedies: { 'remedy:ask-acquirer-fault': 'helped' },
    // Connect phase, first try.
    money: 'not-sent',
    // O7 all fail and O12 hotspot fails too: N10 strongly up, the shop's network out; report it to the acquirer. Who does not
    // begin by telling of the neighbours may enter the password anew while the rest is found out.
    firstActs: [
      ['remedy:ask-acquirer-fault', 'remedy:rejoin-wifi'],
      ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-parameters'],
    ],
    finally: { ends: 'solved', cause: 'cause:acquirer-front-end-down', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'the whole street has no data on this carrier',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'no-one-yet',
      'question:unsent-records': 'none',
      'question:signal-icon': 'full-no-data',
      'question:better-at-window': 'no-better',
      'question:phone-same-carrier': 'no-data',
      'question:other-terminals': 'neighbours-fail',
    },
    remedies: { 'remedy:ask-carrier-outage': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // O10 no data and O7 others too: N11; full bars and no change at the window speak against N2.
    // One call tells whether the SIM was stopped, which is commoner than an outage (N1 very common, N11 uncommon).
    firstActs: [
      [
        'remedy:ask-carrier-outage',
        'remedy:toggle-airplane-mode',
        'remedy:restart-terminal',
        'remedy:ask-acquirer-sim-status',
      ],
      ['remedy:ask-carrier-outage', 'remedy:toggle-airplane-mode'],
    ],
    finally: { ends: 'solved', cause: 'cause:carrier-outage', owner: 'carrier', withinActs: 3 },
  },
  {
    title: '“no SIM” on the screen after the lid over the SIM was open for cleaning',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:unsent-records': 'none',
      'question:signal-icon': 'no-sim',
      'question:phone-same-carrier': 'has-data',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:reseat-sim': 'helped' },
    // Connect phase, first try.
    money: 'not-sent',
    // O9 "no SIM": N3 strongly up; power off and reseat, with nothing pending; moving does not make a SIM appear.
    firstActs: [['remedy:reseat-sim', 'remedy:toggle-airplane-mode', 'remedy:restart-terminal'], []],
    finally: { ends: 'solved', cause: 'cause:sim-not-seated', withinActs: 2 },
  },
  {
    title: 'a time-out a minute ago, now IP-layer error at the second try',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
    },
    remedies: { 'remedy:move-to-better-signal': 'helped' },
    // The message on screen was not sent, the earlier one may have charged; not found in the list stays unknown.
    money: 'unknown',
    // N2 strongly up; looking and moving are never gated by the money, restarting is by the waiting reversal.
    firstActs: [['remedy:move-to-better-signal'], ['remedy:toggle-airplane-mode']],
    finally: { ends: 'solved', cause: 'cause:weak-signal', withinActs: 1 },
  },
  {
    title: 'a time-out before, and the machine’s list shows the sale as success',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'one',
      'question:unsent-records': 'none',
      'question:phones-on-wifi': 'dead',
    },
    remedies: { 'remedy:restart-router': 'helped' },
    // Until looked up the earlier attempt is unknown; present as success is paid.
    money: 'unknown',
    moneyOnceLooked: 'approved',
    // O8 phones dead: N5, restart the router.
    firstActs: [['remedy:restart-router'], ['remedy:ask-isp', 'remedy:rejoin-wifi']],
    finally: { ends: 'solved', cause: 'cause:shop-internet-down', owner: 'shop-owner', withinActs: 1 },
  },
  {
    title: 'the first remedy brings the line back, and the new machine answers 97',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:unsent-records': 'none',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
      'question:other-terminals': 'work',
      'question:machine-history': 'new-or-replaced',
    },
    firstAct: 'other-message',
    // Connect phase, first try.
    money: 'not-sent',
    // Few bars: N2 strongly up, move or toggle.
    firstActs: [['remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'], []],
    thenShows: {
      symptom: 'symptom:invalid-terminal-97',
      sees: {
        ...quietSimMachine,
        'question:sale-before': 'first-try',
        'question:unsent-records': 'none',
        'question:other-terminals': 'work',
        'question:machine-history': 'new-or-replaced',
        'question:numbers-match': 'same',
        'question:sign-in-result': 'same-message',
      },
      remedies: { 'remedy:ask-acquirer-registration': 'helped' },
      // One attempt not sent, one refused: the worst of both is refused.
      money: 'refused',
      // O16 new unit: R1 and R2 strongly up; activate or re-bind, both the acquirer's.
      firstActs: [['remedy:ask-acquirer-registration'], []],
    },
    finally: { ends: 'solved', owner: 'acquirer' },
  },
  {
    title: 'a time-out, then IP-layer error, then 97: one sale, three messages',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'not-sure',
      'question:unsent-records': 'some',
      'question:signal-icon': 'low',
      'question:moved': 'yes',
    },
    firstAct: 'other-message',
    // The timed-out attempt may have charged.
    money: 'unknown',
    // Few bars after a move: N2 strongly up.
    firstActs: [['remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'], []],
    thenShows: {
      symptom: 'symptom:invalid-terminal-97',
      sees: {
        ...quietSimMachine,
        'question:sale-before': 'unclear-before',
        'question:unsent-records': 'some',
        'question:moved': 'yes',
        'question:numbers-match': 'same',
      },
      remedies: { 'remedy:ask-acquirer-relocation': 'helped' },
      // 97 alone is refused; the time-out before it keeps the sale unknown.
      money: 'unknown',
      // O14 moved: R4 strongly up, file a relocation; R5 follows a move too.
      firstActs: [
        ['remedy:ask-acquirer-relocation'],
        [
          'remedy:ask-acquirer-register-sim',
          'remedy:ask-acquirer-account-state',
          'remedy:ask-acquirer-registration',
        ],
      ],
    },
    finally: { ends: 'solved', owner: 'acquirer' },
  },
  {
    title: 'says SIM, corrects to Wi-Fi, and back to SIM after a look at the settings',
    symptom,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:unsent-records': 'none',
      'question:signal-icon': 'full-no-data',
      'question:phone-same-carrier': 'has-data',
      'question:phones-on-wifi': 'fine',
      'question:router-changed': 'no',
      'question:network-kind': 'plain',
      'question:other-terminals': 'work',
    },
    // 3.1 asks the bearer first and the network icon next.
    changesMind: {
      afterAnswering: 'question:signal-icon',
      question: 'question:bearer',
      to: 'wifi',
      sleeps: ['question:signal-icon'],
    },
    remedies: { 'remedy:ask-acquirer-sim-status': 'helped' },
    // Connect phase, first try.
    money: 'not-sent',
    // Back on SIM with full bars and no data the answers given before weigh again: N1, as if nothing had happened.
    firstActs: [
      ['remedy:toggle-airplane-mode', 'remedy:restart-terminal', 'remedy:ask-acquirer-sim-status'],
      [],
    ],
    finally: { ends: 'solved', cause: 'cause:sim-service-stopped', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: 'office network behind a filter; only the card machine fails',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'first-try',
      'question:network-kind': 'office-filtered',
      'question:phones-on-wifi': 'fine',
      'question:hotspot-test': 'works',
    },
    remedies: { 'remedy:ask-it-allow-acquirer': 'helped' },
    // Connect phase, first try.
    money: 'not-sent',
    // O8 phones fine: N8 strongly up, and O20 names the filter; IT allows the acquirer's hosts, or a plain network. But N6
    // is very common where N8 is uncommon (3.1), and entering the password again takes 3 minutes: it may come first.
    firstActs: [
      ['remedy:ask-it-allow-acquirer', 'remedy:use-plain-network', 'remedy:rejoin-wifi'],
      ['remedy:ask-it-allow-acquirer', 'remedy:use-plain-network', 'remedy:ask-it-address'],
    ],
    finally: { ends: 'solved', cause: 'cause:network-filter', owner: 'it', withinActs: 4 },
  },
  {
    title: 'back from repair, no network on any of three connections',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'no-one-yet',
      'question:machine-history': 'repaired-or-reset',
      'question:unsent-records': 'none',
      'question:phones-on-wifi': 'fine',
      'question:hotspot-test': 'fails',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-acquirer-parameters': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // O16 reset and O12 hotspot fails too: N9 strongly up, N6 and N7 nearly out; parameters come from the acquirer. A reset
    // loses the Wi-Fi as well, and until the hotspot was tried three minutes of re-entering it may come first.
    firstActs: [
      ['remedy:ask-acquirer-parameters', 'remedy:restart-terminal', 'remedy:rejoin-wifi'],
      ['remedy:ask-acquirer-parameters', 'remedy:ask-vendor-repair'],
    ],
    finally: { ends: 'solved', cause: 'cause:wrong-comm-parameters', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: 'cable in a corner someone mopped, nothing else changed',
    symptom,
    sees: {
      ...quietShopMachine,
      'question:sale-before': 'refused-before',
      'question:bearer': 'cable',
      'question:phones-on-wifi': 'fine',
      'question:hotspot-test': 'works',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:other-cable-or-port': 'helped' },
    // Earlier tries refused, this one not sent: the worst of both.
    money: 'refused',
    // Cable, phones fine, hotspot works: N7 (or N8); another cable or port comes first.
    firstActs: [['remedy:other-cable-or-port'], ['remedy:ask-it-address', 'remedy:ask-it-allow-acquirer']],
    finally: { ends: 'solved', cause: 'cause:lan-cable-or-dhcp', withinActs: 1 },
  },
  {
    title: 'agent’s machine with a fee text message, full bars and no data, otherwise unsure',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:bearer': 'sim',
      'question:signal-icon': 'full-no-data',
      'question:acquirer-notice': 'fee',
      'question:supplier': 'agent',
    },
    remedies: { 'remedy:ask-acquirer-sim-status': 'helped' },
    // Connect phase, first try.
    money: 'not-sent',
    // O9, O22 SIM fee and O30 agent all raise N1; records unknown, so no restart.
    firstActs: [['remedy:ask-acquirer-sim-status', 'remedy:toggle-airplane-mode'], []],
    finally: { ends: 'solved', cause: 'cause:sim-service-stopped', owner: 'acquirer', withinActs: 2 },
  },
]
