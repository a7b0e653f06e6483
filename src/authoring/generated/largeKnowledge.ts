import type { Knowledge } from '../../knowledge/schema'
import { diceOf } from '../simulation/dice'
import { generateKnowledge, type Shape } from './generatedKnowledge'

/** Prices and signs in the proportions of our own knowledge. */
const asOurs = {
  askSeconds: [10, 120],
  repairSeconds: [120, 1200],
  signs: 6,
  overlap: 0.9,
  guarded: 0.2,
} as const satisfies Partial<Shape>

export const sizes = {
  '14 x 18': { causes: 14, questions: 18, repairs: 17 },
  '30 x 25': { causes: 30, questions: 25, repairs: 34 },
  '75 x 50': { causes: 75, questions: 50, repairs: 84 },
  '150 x 100': { causes: 150, questions: 100, repairs: 168 },
  '300 x 200': { causes: 300, questions: 200, repairs: 336 },
} as const

/** Causes x questions. */
export type Size = keyof typeof sizes

/** A generated knowledge like our own; 14 x 18 is as large as our largest message. */
export const largeKnowledge = (size: Size, seed: number): Knowledge =>
  generateKnowledge(diceOf(seed), { ...asOurs, ...sizes[size] })
