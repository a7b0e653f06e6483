import type { Repair } from './schema'

/**
 * An act that gives money back, as far as all of them are alike: it waits until one payment surely counts and nothing was
 * given back, could pay back twice, and is final. Who does it, and how long it takes, is the cashier's usual.
 */
export const giveBack = {
  effect: 'repairs',
  need: 'give-back',
  doneBy: 'cashier',
  wait: 60,
  sideEffects: ['may-pay-back-twice'],
  undo: 'cannot-be-undone',
} as const satisfies Partial<Repair>
