import type { Repair } from './schema'

/** An act that finds what was done already and leaves it, as far as all of them are alike: a minute in the records. */
export const leaveAsIs = {
  effect: 'repairs',
  doneBy: 'cashier',
  handsOn: 60,
  wait: 0,
  sideEffects: [],
  notWhen: [],
  undo: 'nothing-to-undo',
} as const satisfies Partial<Repair>
