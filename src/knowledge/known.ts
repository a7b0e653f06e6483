import type { Front } from './front'
import type { Knowledge } from './schema'

/** State of the base on the page: its front from the start, the whole once it has come, or why it did not. */
export type Known =
  | { state: 'front'; front: Front }
  | { state: 'whole'; knowledge: Knowledge }
  | { state: 'failed'; front: Front; error: unknown }

/** The front, which is there in every state. */
export const frontIn = (known: Known): Front => (known.state === 'whole' ? known.knowledge : known.front)
