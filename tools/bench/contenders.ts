import { largeKnowledge, type Size } from '../../src/authoring/generated/largeKnowledge'
import { pretendSymptom } from '../../src/authoring/generated/pretend'
import type { Knowledge } from '../../src/knowledge/schema'
import { buildModel } from '../../src/wizard/engine/model'
import { type Cart, trainCart } from './cart'
import { meanOf } from './figures'
import { type Played, play, type Strategy } from './play'
import {
  type Asking,
  askingNothing,
  fixedOrder,
  mostInformation,
  mostInformationPerSecond,
  ours,
  oursByTime,
  randomOrder,
} from './strategies'
import { believedWorld, drawCases, type World } from './world'

/** One generated knowledge and the ways of working that meet on it. */
export interface Base {
  knowledge: Knowledge
  /** The world as this knowledge believes it to be. */
  believed: World
  /** Where its cases start in the row of seeds. */
  seed: number
  strategies: readonly Strategy[]
}

export interface Contenders {
  bases: readonly Base[]
  /** When each way stops asking, in the order of the strategies; null where it decides by itself. */
  stops: readonly (string | null)[]
}

const basesPerSize = 5
const tuningCases = 60
const trainingCases = 1500

/** Every way with a threshold gets the one that takes the least time on cases of its own. */
const thresholds = [0.2, 0.35, 0.5, 0.65, 0.8, 0.95]
const depths = [2, 4, 6, 8, 12]

const askings: readonly Asking[] = [fixedOrder, randomOrder, mostInformation, mostInformationPerSecond]
const leaves = ['leaf', 'posterior'] as const

/** Two sections need the same ones, and decision trees take long to grow. */
const made = new Map<string, Contenders>()

/** Draws the knowledge, trains and tunes; `say` hears how far it is. */
export function contendersOf(size: Size, seed: number, say: (text: string) => void): Contenders {
  const key = `${size} ${seed}`
  const contenders = made.get(key) ?? makeContenders(size, seed, say)
  made.set(key, contenders)
  return contenders
}

function makeContenders(size: Size, seed: number, say: (text: string) => void): Contenders {
  const drawn = Array.from({ length: basesPerSize }, (_, b) => {
    const knowledge = largeKnowledge(size, seed * 1000 + b)
    const believed = believedWorld(buildModel(knowledge, pretendSymptom))
    return { knowledge, believed, seed: (seed * 1000 + b) * 3 }
  })
  const tuning = drawn.map(({ believed, seed }) => drawCases(believed, tuningCases, seed + 1))
  const carts = drawn.map(({ knowledge, seed }, b): Cart => {
    say(`${size}: growing decision tree ${b + 1} of ${basesPerSize}`)
    return trainCart(knowledge, trainingCases, seed + 2)
  })
  say(`${size}: choosing thresholds`)
  const minutes = (strategyOf: (b: number) => Strategy) =>
    meanOf(
      drawn.flatMap(({ knowledge, believed }, b) =>
        (tuning[b] ?? []).map((one) => play(knowledge, believed, one, strategyOf(b)).seconds),
      ),
    )
  const leastOf = <Setting>(settings: readonly Setting[], cost: (setting: Setting) => number): Setting => {
    const costs = settings.map(cost)
    const least = settings[costs.indexOf(Math.min(...costs))]
    if (least === undefined) throw new Error('There is no setting to choose from')
    return least
  }
  const knowledgeOf = (b: number) => of(drawn, b).knowledge
  const enough = askings.map((asking) =>
    leastOf(thresholds, (at) => {
      const tuned = drawn.map(({ knowledge }) => asking(knowledge, at))
      return minutes((b) => of(tuned, b))
    }),
  )
  const depth = leaves.map((beliefs) =>
    leastOf(depths, (at) => minutes((b) => of(carts, b).strategy(at, beliefs))),
  )
  const bases = drawn.map((base, b) => ({
    ...base,
    strategies: [
      askingNothing(base.knowledge),
      ...askings.map((asking, k) => asking(base.knowledge, of(enough, k))),
      ...leaves.map((beliefs, k) => of(carts, b).strategy(of(depth, k), beliefs)),
      ours(knowledgeOf(b)),
      oursByTime(knowledgeOf(b)),
    ],
  }))
  return {
    bases,
    stops: [
      null,
      ...enough.map((at) => `at ${Math.round(at * 100)} %`),
      ...depth.map((at) => `depth ${at}`),
      null,
      null,
    ],
  }
}

function of<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new Error(`There is no contender number ${index}`)
  return found
}

/** Plays the same cases with every way of working; one list of cases for each, over all bases. */
export function playAll(
  bases: readonly Base[],
  cases: number,
  worldOf: (base: Base) => World,
  strategiesOf: (base: Base) => readonly Strategy[],
): { name: string; played: Played[] }[] {
  const results: { name: string; played: Played[] }[] = []
  bases.forEach((base, b) => {
    const world = worldOf(base)
    const share = Math.floor(cases / bases.length) + (b < cases % bases.length ? 1 : 0)
    const drawn = drawCases(world, share, base.seed)
    strategiesOf(base).forEach((strategy, s) => {
      results[s] ??= { name: strategy.name, played: [] }
      results[s].played.push(...drawn.map((one) => play(base.knowledge, world, one, strategy)))
    })
  })
  return results
}
