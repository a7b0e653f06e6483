import type { Size } from '../../src/authoring/generated/largeKnowledge'
import { longerBy, scoreOf } from '../../src/authoring/simulation/score'
import { contendersOf, playAll } from './contenders'
import { product } from './rules'
import { digits, percent, type Section } from './table'

const compared: readonly Size[] = ['14 x 18', '30 x 25']

/** Our rule beside the ways of asking that a developer might write instead, on the same knowledge and cases. */
export const strategySection: Section = {
  name: 'ways of asking',
  run: ({ seed, cases }, say) =>
    compared.map((size) => {
      const { bases, stops } = contendersOf(size, seed, say)
      say(`${size}: playing ${cases} cases`)
      const results = playAll(
        bases,
        cases,
        ({ believed }) => believed,
        ({ strategies }) => strategies,
      )
      const own = results.find(({ name }) => name === product.way)?.played ?? []
      return {
        name: `strategies-${size.replaceAll(' ', '')}`,
        title: `Ways of asking, ${size.replace('x', 'causes x')} questions`,
        columns: [
          { key: 'strategy', head: 'way of asking' },
          { key: 'stop', head: 'stops' },
          { key: 'minutes', head: 'minutes', show: digits(1) },
          { key: 'longer', head: 'more than ours', show: digits(1) },
          { key: 'longerError', head: '±', show: digits(1) },
          { key: 'questions', head: 'questions', show: digits(1) },
          { key: 'tries', head: 'tries', show: digits(1) },
          { key: 'calls', head: 'calls', show: percent },
          { key: 'first', head: 'first', show: percent },
          { key: 'firstThree', head: 'in three', show: percent },
          { key: 'logLoss', head: 'log-loss', show: digits(2) },
          { key: 'calibrationError', head: 'calibration', show: percent },
        ],
        rows: results.map(({ name, played }, s) => {
          const { minutes, error } = longerBy(played, own)
          return {
            strategy: name,
            stop: stops[s] ?? 'by itself',
            ...scoreOf(played),
            longer: name === product.way ? null : minutes,
            longerError: name === product.way ? null : error,
          }
        }),
        notes: [
          `${cases} cases over ${bases.length} generated knowledge bases, the same for every way. _Minutes_ until repaired, the uninformed call included; _±_ is the standard error of the difference in the same cases. _First_, _in three_, log-loss (natural) and calibration (mean distance between what is said of the first cause and how often it is right) are taken when the first act is offered.`,
        ],
      }
    }),
}
