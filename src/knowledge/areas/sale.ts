import type { Area, MoneyTable } from '../schema'

/** What is known of the sale itself. Nothing here speaks for or against a cause. */
export const sale = {
  questions: [
    {
      id: 'question:sale-before',
      kind: 'recall',
      seconds: 5,
      carriesOver: true,
      answers: {
        'no-one-yet': 'sometimes',
        'first-try': 'often',
        'refused-before': 'rarely',
        'unclear-before': 'rarely',
      },
    },
    {
      id: 'question:payment-record',
      kind: 'look',
      seconds: 60,
      carriesOver: true,
      answers: {
        success: 'sometimes',
        'not-there': 'sometimes',
        reversed: 'rarely',
        refused: 'rarely',
        twice: 'never',
        'bank-message': 'rarely',
      },
    },
    {
      id: 'question:unsent-records',
      kind: 'look',
      seconds: 30,
      carriesOver: false,
      answers: { none: 'always', some: 'rarely' },
    },
  ],
} as const satisfies Area

/**
 * The decision table for the money of a sale (terminal-faults.md section 5). Looked up and not found stays unknown:
 * a record that is missing on the terminal proves nothing about the bank.
 */
export const money: MoneyTable = {
  gate: 'question:sale-before',
  readings: {
    'no-one-yet': { thisAttempt: false, earlier: null },
    'first-try': { thisAttempt: true, earlier: null },
    'refused-before': { thisAttempt: true, earlier: 'refused' },
    'unclear-before': { thisAttempt: true, earlier: 'unknown' },
  },
  unsure: { thisAttempt: true, earlier: 'unknown' },
  record: 'question:payment-record',
  findings: {
    success: { state: 'approved', basis: 'checked' },
    'not-there': { state: 'unknown', basis: 'checked' },
    reversed: { state: 'released', basis: 'checked' },
    refused: { state: 'refused', basis: 'checked' },
    twice: { state: 'charged-twice', basis: 'checked' },
    // What the customer is told by a bank is no proof that the shop is paid, and clears nothing.
    'bank-message': { state: 'unknown', basis: 'told' },
  },
  nothingUnsent: { question: 'question:unsent-records', answers: ['none'] },
}
