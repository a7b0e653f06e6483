import type { Knowledge } from '../../knowledge/schema'
import { diceOf, pick } from '../simulation/dice'
import { generateKnowledge, type Shape } from './generatedKnowledge'

type Prices = Pick<Shape, 'askSeconds' | 'repairSeconds'>

/** Three relations of the price of a question to that of a repair, which decides whether asking pays. */
export const priceRegimes = {
  'cheap questions': { askSeconds: [5, 60], repairSeconds: [300, 3600] },
  balanced: { askSeconds: [20, 180], repairSeconds: [120, 1800] },
  'cheap repairs': { askSeconds: [60, 600], repairSeconds: [30, 600] },
} as const satisfies Record<string, Prices>

export type PriceRegime = keyof typeof priceRegimes

/** A knowledge small enough to be solved exactly: at most 6 causes, 5 questions, 7 repairs. */
export function smallKnowledge(seed: number, regime: PriceRegime, guarded: number): Knowledge {
  const dice = diceOf(seed)
  const questions = pick(dice, [3, 4, 5])
  return generateKnowledge(dice, {
    causes: pick(dice, [4, 5, 6]),
    questions,
    repairs: pick(dice, [4, 5, 6, 7]),
    ...priceRegimes[regime],
    signs: questions / 2,
    overlap: 0.8,
    guarded,
  })
}
