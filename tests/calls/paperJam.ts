import type { Conversation } from './call'
import { neverWhileUnknown, quietWholeMachine } from './machines'

const symptom = 'symptom:paper-jam'

/** 3.46: a slip that stuck does not undo a payment: reprint, never sell again; nothing is restarted for a slip. */
const never = neverWhileUnknown

export const paperJam: readonly Conversation[] = [
  {
    title: 'the slip stuck half-way, and the customer offers the card again; the list shows one success',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'one',
      'question:jam-look': 'scraps',
    },
    remedies: { 'remedy:clear-paper-jam': 'helped' },
    // S9: looked up as success is paid.
    money: 'unknown',
    moneyOnceLooked: 'approved',
    // 3.46: lid open, roll out, scraps, in feed direction; reprint.
    firstActs: [['remedy:clear-paper-jam'], []],
    never,
    finally: { ends: 'solved', cause: 'cause:paper-scraps-inside', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'a cheap roll from the stationer’s, too thick for the machine',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'no-one-yet',
      'question:jam-look': 'tight-or-crooked',
    },
    remedies: { 'remedy:put-in-fitting-roll': 'helped' },
    // Nobody is paying.
    money: 'not-sent',
    // 3.46: roll too thick, loosely wound or crooked common.
    firstActs: [['remedy:put-in-fitting-roll', 'remedy:clear-paper-jam'], ['remedy:put-in-fitting-roll']],
    never,
    finally: { ends: 'solved', cause: 'cause:roll-does-not-fit', owner: 'cashier', withinActs: 2 },
  },
  {
    title: 'a herring: the battery is low as well, and the cover was only pressed on one side',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'no-one-yet',
      'question:battery-sign': 'low',
      'question:jam-look': 'cover-ajar',
    },
    remedies: { 'remedy:put-in-fitting-roll': 'helped', 'remedy:clear-paper-jam': 'helped' },
    money: 'not-sent',
    // 3.46: cover not shut common; lid open and roll out come first, and a cover is not pressed shut on paper that sticks.
    firstActs: [['remedy:put-in-fitting-roll', 'remedy:clear-paper-jam'], []],
    never: [...never, 'remedy:turn-paper', 'remedy:close-paper-cover', 'remedy:charge-machine'],
    finally: { ends: 'solved', cause: 'cause:cover-shut-on-paper', withinActs: 1 },
  },
  {
    title: 'stuck, and the sale is not in the list; the cashier would take it again',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:jam-look': 'scraps',
    },
    remedies: { 'remedy:clear-paper-jam': 'helped' },
    // S9; absent is still unknown.
    money: 'unknown',
    firstActs: [['remedy:clear-paper-jam'], []],
    never,
    finally: { ends: 'solved', withinActs: 1 },
  },
  {
    title: 'each roll sticks, and nothing is to be seen inside',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'no-one-yet',
      'question:jam-look': 'nothing-seen',
    },
    remedies: { 'remedy:ask-vendor-repair': 'helped' },
    money: 'not-sent',
    // 3.46: roller worn, uncommon; the vendor comes last.
    firstActs: [
      ['remedy:clear-paper-jam', 'remedy:put-in-fitting-roll', 'remedy:ask-vendor-repair'],
      ['remedy:ask-vendor-repair'],
    ],
    finally: { ends: 'solved', cause: 'cause:printer-hardware', owner: 'vendor', withinActs: 3 },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    // S9, and nobody knows of earlier attempts.
    money: 'unknown',
    firstActs: [['remedy:clear-paper-jam', 'remedy:put-in-fitting-roll'], ['remedy:ask-vendor-repair']],
    never,
    finally: { ends: 'hand-over' },
  },
]
