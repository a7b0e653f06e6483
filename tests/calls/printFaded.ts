import type { Conversation } from './call'
import { neverWhileUnknown, quietWholeMachine } from './machines'

const symptom = 'symptom:print-faded'

/** A machine that prints as a whole, with a battery that is full enough. */
const quietPrinter = {
  ...quietWholeMachine,
  'question:battery-sign': 'enough',
  'question:scratch-test': 'dark',
} as const

/** 3.46: a bad slip does not undo a payment: reprint, never sell again; nothing is restarted for a slip. */
const never = neverWhileUnknown

export const printFaded: readonly Conversation[] = [
  {
    title: 'the slip can hardly be read, and the customer wants it done again; the list shows one success',
    symptom,
    sees: {
      ...quietPrinter,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'one',
      'question:print-look': 'all-pale',
      'question:scratch-test': 'faint',
    },
    remedies: { 'remedy:new-dry-roll': 'helped' },
    // S9: looked up as success is paid.
    money: 'unknown',
    moneyOnceLooked: 'approved',
    // 3.46: new dry roll; reprint.
    firstActs: [['remedy:new-dry-roll'], []],
    never,
    finally: { ends: 'solved', cause: 'cause:print-paper-bad', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'for weeks the same white line down each slip',
    symptom,
    sees: { ...quietPrinter, 'question:sale-before': 'no-one-yet', 'question:print-look': 'line-along' },
    remedies: { 'remedy:clean-print-head': 'helped' },
    // Nobody is paying.
    money: 'not-sent',
    // 3.46: pale line along the slip, dirt on the head; wiped while it is cool.
    firstActs: [['remedy:clean-print-head'], []],
    never: [...never, 'remedy:new-dry-roll'],
    finally: { ends: 'solved', cause: 'cause:print-head-dirty', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'a herring: a long day of many slips, and the battery sign is red',
    symptom,
    sees: {
      ...quietPrinter,
      'question:sale-before': 'no-one-yet',
      'question:printed-long': 'yes',
      'question:print-look': 'all-pale',
      'question:battery-sign': 'low',
    },
    remedies: { 'remedy:charge-machine': 'helped' },
    money: 'not-sent',
    // 3.46: battery low common; a new roll costs a minute and harms nothing.
    firstActs: [
      ['remedy:charge-machine', 'remedy:new-dry-roll'],
      ['remedy:charge-machine', 'remedy:clean-print-head'],
    ],
    never,
    finally: { ends: 'solved', cause: 'cause:battery-low', withinActs: 3 },
  },
  {
    title: 'not pale but blank: the new roll is the wrong way round',
    symptom,
    sees: {
      ...quietPrinter,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:print-look': 'blank',
      'question:scratch-test': 'other-side',
    },
    remedies: { 'remedy:turn-paper': 'helped' },
    // S9; absent from the list is still unknown.
    money: 'unknown',
    // 3.46: blank slip, paper upside down very common.
    firstActs: [['remedy:turn-paper', 'remedy:load-paper', 'remedy:new-dry-roll'], ['remedy:turn-paper']],
    never,
    finally: { ends: 'solved', cause: 'cause:paper-reversed', withinActs: 3 },
  },
  {
    title: 'pale since it came back from repair; paper, battery and head are all right',
    symptom,
    sees: {
      ...quietPrinter,
      'question:sale-before': 'no-one-yet',
      'question:machine-history': 'repaired-or-reset',
      'question:print-look': 'all-pale',
    },
    remedies: { 'remedy:ask-vendor-repair': 'helped' },
    money: 'not-sent',
    // 3.46: density set low, uncommon; the vendor comes last.
    firstActs: [
      ['remedy:new-dry-roll', 'remedy:clean-print-head', 'remedy:charge-machine', 'remedy:ask-vendor-repair'],
      [],
    ],
    finally: { ends: 'solved', owner: 'vendor' },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    // S9, and nobody knows of earlier attempts.
    money: 'unknown',
    firstActs: [
      ['remedy:new-dry-roll', 'remedy:clean-print-head', 'remedy:charge-machine', 'remedy:turn-paper'],
      ['remedy:ask-vendor-repair', 'remedy:load-paper'],
    ],
    never,
    finally: { ends: 'hand-over' },
  },
]
