import type { Conversation } from './call'
import { neverWhileOpen, quietWholeMachine } from './machines'

const symptom = 'symptom:printer-no-paper'

/** A machine that is well but for the slip. */
const quietMachine = {
  ...quietWholeMachine,
  'question:printed-long': 'no',
  'question:battery-sign': 'enough',
} as const

export const printerNoPaper: readonly Conversation[] = [
  {
    title: 'the roll ran out after a payment, and the customer offers the card again; the list shows success',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'one',
      'question:paper-look': 'no-paper',
    },
    remedies: { 'remedy:load-paper': 'helped' },
    // Table 0.1, S9: no slip is yes or unknown; present as success is paid (section 5, 3).
    money: 'unknown',
    moneyOnceLooked: 'approved',
    // 3.17: load paper, reprint last; never repeat the sale because nothing printed.
    firstActs: [['remedy:load-paper'], []],
    never: neverWhileOpen,
    finally: { ends: 'solved', cause: 'cause:paper-out', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'a new roll, and the slips come out blank',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'one',
      'question:paper-look': 'blank-slip',
    },
    remedies: { 'remedy:turn-paper': 'helped' },
    // Often follows an approval (3.17); looked up as success.
    money: 'unknown',
    moneyOnceLooked: 'approved',
    // 3.17: thermal paper upside down very common.
    firstActs: [['remedy:turn-paper'], []],
    never: neverWhileOpen,
    finally: { ends: 'solved', cause: 'cause:paper-reversed', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'at opening, with the paper cover not quite shut',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'no-one-yet',
      'question:paper-look': 'cover-ajar',
    },
    remedies: { 'remedy:close-paper-cover': 'helped' },
    // Nobody paid yet.
    money: 'not-sent',
    // 3.17: cover open common.
    firstActs: [['remedy:close-paper-cover'], []],
    never: ['remedy:restart-terminal', 'remedy:ask-vendor-repair'],
    finally: { ends: 'solved', cause: 'cause:printer-cover-open', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'paper in and shut, after printing the whole day’s slips again; the payment is not in the list',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:paper-look': 'looks-right',
      'question:printed-long': 'yes',
    },
    remedies: { 'remedy:let-printer-cool': 'helped' },
    // S9; absent is still unknown.
    money: 'unknown',
    // 3.17: head hot; the paper itself looks right.
    firstActs: [['remedy:let-printer-cool'], ['remedy:turn-paper', 'remedy:load-paper']],
    never: neverWhileOpen,
    finally: { ends: 'solved', cause: 'cause:print-head-hot', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'paper in and shut, but the battery sign is red',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'one',
      'question:paper-look': 'looks-right',
      'question:battery-sign': 'low',
    },
    remedies: { 'remedy:charge-machine': 'helped' },
    // S9; looked up as success.
    money: 'unknown',
    moneyOnceLooked: 'approved',
    // 3.17: low battery; a restart would need the battery too.
    firstActs: [['remedy:charge-machine'], ['remedy:let-printer-cool', 'remedy:turn-paper']],
    never: neverWhileOpen,
    finally: { ends: 'solved', cause: 'cause:battery-low', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'no slip came, so the cashier took the payment again; the list shows both as success',
    symptom,
    sees: {
      ...quietMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'two-or-more',
      'question:paper-look': 'no-paper',
    },
    remedies: { 'remedy:load-paper': 'helped' },
    // Two successes for one sale, looked up on the terminal.
    money: 'unknown',
    moneyOnceLooked: 'charged-twice',
    // 3.17: load paper; the void of one of the two is a matter of the money (section 5, 9), not of the paper.
    firstActs: [['remedy:load-paper'], []],
    never: ['remedy:try-again-later', 'remedy:restart-terminal', 'remedy:restart-and-sign-in'],
    finally: { ends: 'solved', cause: 'cause:paper-out', withinActs: 1 },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    // S9, and nobody knows of earlier attempts.
    money: 'unknown',
    // 3.17: paper out or upside down very common, cover open common; all three are harmless.
    firstActs: [['remedy:load-paper', 'remedy:turn-paper', 'remedy:close-paper-cover'], []],
    never: neverWhileOpen,
    finally: { ends: 'hand-over' },
  },
]
