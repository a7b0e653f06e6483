import type { Side } from './toldOfSale'

/** One way in which it may have been: every attempt, and whether it counts. */
export type World = readonly { side: Side; counts: boolean; doubtful: boolean }[]

export const countIn = (world: World, side: Side) =>
  world.filter((attempt) => attempt.side === side && attempt.counts).length

/** Payments that count: taken and not given back. */
export const totalOf = (world: World) => countIn(world, 'takes') - countIn(world, 'gives')

export function withOneUndone(world: World): World {
  const one = world.findIndex(({ side, counts }) => side === 'takes' && counts)
  return world.map((attempt, place) => (place === one ? { ...attempt, counts: false } : attempt))
}
