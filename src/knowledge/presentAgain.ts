import type { Repair } from './schema'

/**
 * A card that is presented once more in another way, as far as all of these acts are alike: nothing may have been charged
 * yet, it could charge again, and it is quick.
 */
export const presentAgain = {
  effect: 'repairs',
  need: 'take-again',
  doneBy: 'cashier',
  handsOn: 30,
  wait: 10,
  sideEffects: ['may-charge-again'],
  undo: 'cannot-be-undone',
} as const satisfies Partial<Repair>
