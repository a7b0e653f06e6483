import { largeKnowledge, type Size } from '../../src/authoring/generated/largeKnowledge'
import { pretendSymptom } from '../../src/authoring/generated/pretend'
import { startCase } from '../../src/authoring/generated/startCase'
import { meanOf } from '../../src/authoring/simulation/figures'
import { type Played, play } from '../../src/authoring/simulation/play'
import {
  type Asking,
  askingNothing,
  byRule,
  fixedOrder,
  mostInformation,
  mostInformationPerSecond,
  randomOrder,
  type Strategy,
} from '../../src/authoring/simulation/strategies'
import { believedWorld, type DrawnCase, drawCases, type World } from '../../src/authoring/simulation/world'
import type { Knowledge } from '../../src/knowledge/schema'
import { buildModel } from '../../src/wizard/engine/model'
import { type Cart, trainCart } from './cart'
import { rules } from './rules'

/** One generated knowledge and the ways of working that meet on it. */
export interface Base {
  knowledge: Knowledge
  /** The world as this knowledge believes it to be. */
  believed: World
  /** First of its cases in the row of seeds. */
  seed: number
  strategies: readonly Strategy[]
}

export interface Contenders {
  bases: readonly Base[]
  /** The point at which each way stops asking, in the order of the strategies; null where it decides by itself. */
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

/** A generated knowledge before its ways of working are tuned. */
interface Ground extends Omit<Base, 'strategies'> {
  tuning: readonly DrawnCase[]
  cart: Cart
}

function makeContenders(size: Size, seed: number, say: (text: string) => void): Contenders {
  const grounds = Array.from({ length: basesPerSize }, (_, b): Ground => {
    const knowledge = largeKnowledge(size, seed * 1000 + b)
    const believed = believedWorld(buildModel(knowledge, pretendSymptom))
    const start = (seed * 1000 + b) * 3
    say(`${size}: growing decision tree ${b + 1} of ${basesPerSize}`)
    return {
      knowledge,
      believed,
      seed: start,
      tuning: drawCases(believed, tuningCases, start + 1),
      cart: trainCart(knowledge, trainingCases, start + 2),
    }
  })
  say(`${size}: choosing thresholds`)
  const asked = askings.map((asking) => (at: number) => (ground: Ground) => {
    return asking(ground.knowledge, startCase(ground.knowledge), at)
  })
  const walked = leaves.map(
    (beliefs) =>
      (at: number) =>
      ({ cart }: Ground) =>
        cart.strategy(at, beliefs),
  )
  const enough = asked.map((ways) => ({ ways, at: quickest(grounds, thresholds, ways) }))
  const depth = walked.map((ways) => ({ ways, at: quickest(grounds, depths, ways) }))
  const strategiesOf = (ground: Ground): Strategy[] => [
    askingNothing(ground.knowledge),
    ...[...enough, ...depth].map(({ ways, at }) => ways(at)(ground)),
    ...rules.map(({ way, rule }) => byRule(ground.knowledge, way, rule)),
  ]
  return {
    bases: grounds.map((ground) => ({ ...ground, strategies: strategiesOf(ground) })),
    stops: [
      null,
      ...enough.map(({ at }) => `at ${Math.round(at * 100)} %`),
      ...depth.map(({ at }) => `depth ${at}`),
      ...rules.map(() => null),
    ],
  }
}

/** The setting with which a way takes the least time over the cases for tuning. */
function quickest(
  grounds: readonly Ground[],
  settings: readonly number[],
  ways: (setting: number) => (ground: Ground) => Strategy,
): number {
  const costs = settings.map((setting) =>
    meanOf(
      grounds.flatMap((ground) => {
        const strategy = ways(setting)(ground)
        const start = startCase(ground.knowledge)
        return ground.tuning.map((one) => play(ground.knowledge, start, one, strategy).seconds)
      }),
    ),
  )
  const least = settings[costs.indexOf(Math.min(...costs))]
  if (least === undefined) throw new Error('There is no setting to choose from')
  return least
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
    const share = Math.floor(cases / bases.length) + (b < cases % bases.length ? 1 : 0)
    const drawn = drawCases(worldOf(base), share, base.seed)
    const start = startCase(base.knowledge)
    strategiesOf(base).forEach((strategy, s) => {
      results[s] ??= { name: strategy.name, played: [] }
      results[s].played.push(...drawn.map((one) => play(base.knowledge, start, one, strategy)))
    })
  })
  return results
}
