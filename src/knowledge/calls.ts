import type { Repair } from './schema'

/** A request to the acquirer as far as all of them are alike: ten minutes on the phone, ten until they have looked. */
export const acquirerCall = {
  effect: 'repairs',
  doneBy: 'acquirer',
  handsOn: 600,
  wait: 600,
  sideEffects: [],
  notWhen: [],
  requires: [],
  undo: 'nothing-to-undo',
} as const satisfies Partial<Repair>
