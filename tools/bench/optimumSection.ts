import { pretendSymptom } from '../../src/authoring/generated/pretend'
import { type PriceRegime, priceRegimes, smallKnowledge } from '../../src/authoring/generated/smallKnowledge'
import { spreadOf } from '../../src/authoring/simulation/figures'
import { byRule } from '../../src/authoring/simulation/strategies'
import { buildModel } from '../../src/wizard/engine/model'
import { costOfRule, exactOptimum } from './exactOptimum'
import { rules } from './rules'
import { type Cell, digits, type Section } from './table'

const regimes = Object.keys(priceRegimes) as PriceRegime[] // Object.keys widens the keys of the record

const modelsPerRegime = 40

/** The product last: beside it lies the optimum. */
const compared = [...rules].reverse()

/** Costs over the best way of asking and acting, on models small enough to know it. */
export const optimumSection: Section = {
  name: 'exact optimum',
  run: ({ seed }) => {
    const rows = [0, 0.4].flatMap((guarded) => {
      const found = regimes.map((regime) => ratiosIn(regime, guarded, seed))
      return [
        ...regimes.flatMap((regime, r) => rowsOf(regime, guarded, found[r] ?? [])),
        ...rowsOf('all', guarded, found.flat()),
      ]
    })
    return [
      {
        name: 'optimum',
        title: 'Cost over the exact optimum',
        columns: [
          { key: 'preconditions', head: 'repairs that wait for a fact' },
          { key: 'prices', head: 'prices' },
          { key: 'rule', head: 'rule' },
          { key: 'models', head: 'models' },
          { key: 'mean', head: 'mean', show: digits(3) },
          { key: 'percentile95', head: '95 of 100', show: digits(3) },
          { key: 'worst', head: 'worst', show: digits(3) },
        ],
        rows,
        notes: [
          'At most 6 causes, 5 questions and 7 repairs, drawn by seed. Both costs are expected values, computed and not sampled. _Rule by time_: ask while it pays, else act. _Product_: the same, but it makes the call when none of the usual causes fits.',
        ],
      },
    ]
  },
}

/** For each model, what each rule costs over the best one. */
function ratiosIn(regime: PriceRegime, guarded: number, seed: number): number[][] {
  return Array.from({ length: modelsPerRegime }, (_, i) => {
    const knowledge = smallKnowledge(seed * modelsPerRegime - modelsPerRegime + i + 1, regime, guarded)
    const model = buildModel(knowledge, pretendSymptom)
    const optimum = exactOptimum(knowledge, model)
    return compared.map(
      ({ way, rule }) => costOfRule(knowledge, model, byRule(knowledge, way, rule)) / optimum,
    )
  })
}

const rowsOf = (prices: string, guarded: number, ratios: readonly number[][]): Record<string, Cell>[] =>
  compared.map(({ name }, k) => {
    const { count, mean, percentile95, worst } = spreadOf(ratios.map((ratio) => ratio[k] ?? Number.NaN))
    return {
      preconditions: guarded === 0 ? 'none' : `${guarded * 100} %`,
      prices,
      rule: name,
      models: count,
      mean,
      percentile95,
      worst,
    }
  })
