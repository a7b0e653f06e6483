import type { Size } from '../../src/authoring/generated/largeKnowledge'
import { diceOf } from '../../src/authoring/simulation/dice'
import { type Disturbance, disturbances } from '../../src/authoring/simulation/disturbances'
import { meanOf } from '../../src/authoring/simulation/figures'
import { readPositionBy } from '../../src/authoring/simulation/position'
import { longerBy, minutesOf, scoreOf } from '../../src/authoring/simulation/score'
import { byRule, type Strategy } from '../../src/authoring/simulation/strategies'
import type { World } from '../../src/authoring/simulation/world'
import { type Base, contendersOf, playAll } from './contenders'
import { product } from './rules'
import { type Cell, type Column, digits, percent, type Section } from './table'

const size: Size = '14 x 18'

/** Ways that meet in every disturbed world, by name, and the name of each column for machines. */
const rivals = [
  { name: 'asking nothing', key: 'askingNothing' },
  { name: 'fixed order', key: 'fixedOrder' },
  { name: 'most information per second', key: 'mostInformationPerSecond' },
  { name: 'CART, acting on its leaf', key: 'cart' },
] as const

const knowing = 'knowing it'

/** Minutes lost when the world is not as the knowledge says. */
export const robustnessSection: Section = {
  name: 'robustness',
  run: ({ seed, cases }, say) => {
    const { bases } = contendersOf(size, seed, say)
    return [
      {
        name: 'robustness',
        title: `When the world is not as the knowledge says, ${size.replace('x', 'causes x')} questions`,
        columns,
        rows: disturbances.map((disturbance) => {
          say(disturbance.name)
          return rowOf(disturbance, bases, cases, seed)
        }),
        notes: [
          `Minutes until repaired over ${cases} cases and ${bases.length} generated knowledge bases; where nothing is drawn, every world has the same luck. _Knowing it_ is our rule with the true numbers; _lost_ is what ours takes longer, _±_ its standard error in the same cases. The other figures are ours; with two faults, finding either counts.`,
        ],
      },
    ]
  },
}

const columns: readonly Column[] = [
  { key: 'world', head: 'world' },
  ...rivals.map(({ name, key }) => ({ key, head: name, show: digits(1) })),
  { key: 'minutes', head: 'ours', show: digits(1) },
  { key: 'knowing', head: knowing, show: digits(1) },
  { key: 'lost', head: 'lost', show: digits(1) },
  { key: 'lostError', head: '±', show: digits(1) },
  { key: 'questions', head: 'questions', show: digits(1) },
  { key: 'calls', head: 'calls', show: percent },
  { key: 'first', head: 'first', show: percent },
  { key: 'firstThree', head: 'in three', show: percent },
  { key: 'logLoss', head: 'log-loss', show: digits(2) },
  { key: 'calibrationError', head: 'calibration', show: percent },
]

function rowOf(
  { name, tellable, disturb }: Disturbance,
  bases: readonly Base[],
  cases: number,
  seed: number,
): Record<string, Cell> {
  const worlds = new Map<Base, World>(
    bases.map((base, b) => [base, disturb(base.knowledge, base.believed.model, diceOf(seed * 7919 + b))]),
  )
  const worldOf = (base: Base) => worlds.get(base) ?? base.believed
  const met = new Set<string>([...rivals.map((rival) => rival.name), product.way])
  const results = playAll(bases, cases, worldOf, (base): Strategy[] => [
    ...base.strategies.filter((strategy) => met.has(strategy.name)),
    ...(tellable ? [byRule(base.knowledge, knowing, product.rule, readPositionBy(worldOf(base).model))] : []),
  ])
  const played = (way: string) => results.find((result) => result.name === way)?.played
  const own = played(product.way) ?? []
  const told = played(knowing)
  const lost = told === undefined ? null : longerBy(own, told)
  return {
    world: name,
    ...Object.fromEntries(
      rivals.map(({ name: rival, key }) => [key, meanOf(minutesOf(played(rival) ?? []))]),
    ),
    ...scoreOf(own),
    knowing: told === undefined ? null : meanOf(minutesOf(told)),
    lost: lost?.minutes ?? null,
    lostError: lost?.error ?? null,
  }
}
