import type { Conversation } from './call'
import { neverWhileOpen, quietWholeMachine } from './machines'

const symptom = 'symptom:dead-or-frozen'

/** A dark screen and a frozen one are different matters (3.27); a power cut during a payment is unknown either way. */
const entry = { question: 'question:screen-state' } as const

/** Restart rule (section 4). */
const noRestart = ['remedy:restart-terminal', 'remedy:restart-and-sign-in'] as const

export const deadOrFrozen: readonly Conversation[] = [
  {
    title: 'a battery sign, then dark, before the first customer; it charges on its dock',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'no-one-yet',
      'question:screen-state': 'low-battery',
      'question:battery-sign': 'low',
      'question:charging-sign': 'charging',
    },
    entry,
    remedies: { 'remedy:charge-machine': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // 3.27: power first.
    firstActs: [['remedy:charge-machine'], []],
    never: ['remedy:ask-vendor-repair', 'remedy:ask-acquirer-tamper'],
    finally: { ends: 'solved', cause: 'cause:battery-low', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'dark all night on its charger, which shows no sign of life',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'no-one-yet',
      'question:screen-state': 'dark',
      'question:charging-sign': 'no-sign',
    },
    entry,
    remedies: { 'remedy:other-charger': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // 3.27: power first, and the charger is part of it.
    firstActs: [['remedy:other-charger', 'remedy:charge-machine'], ['remedy:ask-vendor-repair']],
    finally: { ends: 'solved', cause: 'cause:charger-or-contacts', owner: 'cashier', withinActs: 2 },
  },
  {
    title: 'the battery died in the middle of a payment; the acquirer’s app shows it as success',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'one',
      'question:unsent-records': 'not-sure',
      'question:screen-state': 'low-battery',
      'question:battery-sign': 'low',
      'question:charging-sign': 'charging',
    },
    entry,
    remedies: { 'remedy:charge-machine': 'helped' },
    // Section 5: power cut is unknown; looked up as success is paid.
    money: 'unknown',
    moneyOnceLooked: 'approved',
    // 3.27: power first; the sale is not repeated.
    firstActs: [['remedy:charge-machine'], []],
    never: neverWhileOpen,
    finally: { ends: 'solved', cause: 'cause:battery-low', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'frozen while a payment was waiting; nobody can look at the list or at what is pending',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'not-sure',
      'question:unsent-records': 'not-sure',
      'question:screen-state': 'frozen',
      'question:battery-sign': 'enough',
    },
    entry,
    // Sent or not, nobody knows.
    money: 'unknown',
    // Restart rule: pending check first, and power loss during a transaction can lose data; waiting loses nothing.
    firstActs: [['remedy:wait-for-frozen', 'remedy:ask-acquirer-before-restart'], []],
    never: neverWhileOpen,
    finally: { ends: 'hand-over', cause: 'cause:machine-stuck', owner: 'acquirer' },
  },
  {
    title: 'frozen on the start page right after the settlement, with nothing pending',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'no-one-yet',
      'question:unsent-records': 'none',
      'question:screen-state': 'frozen',
      'question:battery-sign': 'enough',
    },
    entry,
    remedies: { 'remedy:restart-terminal': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // N13: check pending transactions first, then restart; waiting first costs only minutes.
    firstActs: [
      ['remedy:restart-terminal', 'remedy:wait-for-frozen'],
      ['remedy:ask-acquirer-before-restart'],
    ],
    finally: { ends: 'solved', cause: 'cause:machine-stuck', owner: 'cashier', withinActs: 3 },
  },
  {
    title: 'frozen since it fell; nothing is pending, and the cashier would like to switch it off and on',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'no-one-yet',
      'question:unsent-records': 'none',
      'question:screen-state': 'frozen',
      'question:rough-treatment': 'dropped-wet-or-opened',
      'question:battery-sign': 'enough',
    },
    entry,
    // Nobody paid yet.
    money: 'not-sent',
    // Restart rule: after a drop a restart is not advised at all; stop using it and call. Leaving it alone is no use of it.
    firstActs: [
      [
        'remedy:wait-for-frozen',
        'remedy:ask-acquirer-before-restart',
        'remedy:ask-acquirer-tamper',
        'remedy:ask-vendor-repair',
      ],
      [],
    ],
    never: noRestart,
    finally: { ends: 'hand-over' },
  },
  {
    title: 'dark since it fell into the sink, although it is charging',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'no-one-yet',
      'question:screen-state': 'dark',
      'question:rough-treatment': 'dropped-wet-or-opened',
      'question:charging-sign': 'charging',
    },
    entry,
    remedies: { 'remedy:ask-vendor-repair': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // Restart rule: after a drop stop using it and call; hardware is the vendor's (section 4), T1x the acquirer's and
    // vendor's. That it charges, power being the first thing to see to (3.27), is known.
    firstActs: [
      ['remedy:ask-vendor-repair', 'remedy:ask-acquirer-tamper'],
      ['remedy:charge-machine', 'remedy:other-charger'],
    ],
    never: noRestart,
    finally: { ends: 'solved', cause: 'cause:screen-or-board-broken', owner: 'vendor', withinActs: 3 },
  },
  {
    title: 'a year in the drawer, dark; once it has power it shows a tamper text',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'no-one-yet',
      'question:screen-state': 'dark',
      'question:machine-history': 'idle-over-a-year',
      'question:rough-treatment': 'flat-for-long',
      'question:charging-sign': 'charging',
    },
    entry,
    firstAct: 'other-message',
    // Nobody paid yet.
    money: 'not-sent',
    // 3.27: power first; a battery flat for long can end in tamper.
    firstActs: [['remedy:charge-machine', 'remedy:other-charger'], []],
    never: noRestart,
    thenShows: {
      symptom: 'symptom:tamper-detected',
      sees: {
        ...quietWholeMachine,
        'question:sale-before': 'no-one-yet',
        'question:machine-history': 'idle-over-a-year',
        'question:rough-treatment': 'flat-for-long',
      },
      remedies: { 'remedy:ask-acquirer-tamper': 'helped' },
      // Nobody paid yet.
      money: 'not-sent',
      // 3.19: backup battery dead; stop using it, keep it for the acquirer.
      firstActs: [['remedy:ask-acquirer-tamper'], []],
      never: [...noRestart, 'remedy:sign-in-once'],
    },
    finally: { ends: 'solved', cause: 'cause:tamper-tripped', owner: 'acquirer' },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    entry,
    // A power cut during a payment is possible, and nobody knows of earlier attempts.
    money: 'unknown',
    // 3.27: power first; leaving it alone and calling harm nothing.
    firstActs: [
      ['remedy:charge-machine', 'remedy:other-charger'],
      [
        'remedy:wait-for-frozen',
        'remedy:ask-acquirer-before-restart',
        'remedy:ask-vendor-repair',
        'remedy:ask-acquirer-tamper',
      ],
    ],
    never: neverWhileOpen,
    finally: { ends: 'hand-over' },
  },
]
