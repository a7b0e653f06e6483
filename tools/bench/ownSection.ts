import { readFileSync } from 'node:fs'
import { type Simulation, simulate } from '../../src/authoring/simulation/simulate'
import type { SymptomId } from '../../src/knowledge/ids'
import { knowledge } from '../../src/knowledge/knowledge'
import { product, rulesOnOwn } from './rules'
import { digits, percent, type Section, type Table } from './table'

/** Our own knowledge, message by message, in worlds in which it is a little wrong. */
export const ownSection: Section = {
  name: 'own knowledge',
  run: (draw, say) =>
    rulesOnOwn.flatMap(({ name, rule }) => {
      const simulations = Object.values(knowledge.symptoms).map(({ id }) => {
        say(`${id}, ${name}`)
        return simulate(knowledge, id, draw, rule)
      })
      const tables = [simulationTable(simulations, nameOf), shortfallTable(simulations, nameOf)]
      return rule === product.rule ? tables : tables.map((table) => underRule(table, name))
    }),
}

/** The tables of the product keep their names, by which the documentation finds them. */
const underRule = (table: Table, rule: string): Table => ({
  ...table,
  name: `${table.name}, ${rule}`,
  title: `${table.title}, ${rule}`,
})

const names = new Map<string, string>()

/** English name of a message. */
export function nameOf(id: SymptomId): string {
  if (names.size === 0) {
    const texts: Record<string, { name: string }> = JSON.parse(
      readFileSync(new URL('../../locales/en/symptom.json', import.meta.url), 'utf8'),
    )
    for (const [key, { name }] of Object.entries(texts)) names.set(`symptom:${key}`, name)
  }
  return names.get(id) ?? id
}

/** One row per message. */
export const simulationTable = (
  simulations: readonly Simulation[],
  name: (id: SymptomId) => string,
): Table => ({
  name: 'own-knowledge',
  title: 'On our own knowledge, disturbed',
  columns: [
    { key: 'message', head: 'message' },
    { key: 'ours', head: 'minutes', show: digits(1) },
    { key: 'overNothing', head: 'saved over asking nothing', show: digits(1) },
    { key: 'overNothingError', head: '±', show: digits(1) },
    { key: 'overFixed', head: 'saved over fixed order', show: digits(1) },
    { key: 'overFixedError', head: '±', show: digits(1) },
    { key: 'median', head: 'questions, median' },
    { key: 'most', head: 'most' },
    { key: 'first', head: 'first', show: percent },
    { key: 'firstThree', head: 'in three', show: percent },
    { key: 'usefulFirst', head: 'first, all useful', show: percent },
    { key: 'usefulThree', head: 'in three', show: percent },
    { key: 'ceilingFirst', head: 'first, ceiling', show: percent },
    { key: 'ceilingThree', head: 'in three', show: percent },
    { key: 'logLoss', head: 'log-loss', show: digits(2) },
    { key: 'calibrationError', head: 'calibration', show: percent },
    { key: 'rightOwner', head: 'right owner', show: percent },
  ],
  rows: simulations.map((one) => ({
    message: name(one.symptom),
    ours: one.minutes.ours.mean,
    overNothing: one.saved.overAskingNothing.mean,
    overNothingError: one.saved.overAskingNothing.error,
    overFixed: one.saved.overFixedOrder.mean,
    overFixedError: one.saved.overFixedOrder.error,
    median: one.questions.median,
    most: one.questions.most,
    first: one.atFirstAct.first,
    firstThree: one.atFirstAct.firstThree,
    usefulFirst: one.afterUsefulQuestions.first,
    usefulThree: one.afterUsefulQuestions.firstThree,
    ceilingFirst: one.ceiling.first,
    ceilingThree: one.ceiling.firstThree,
    logLoss: one.atFirstAct.logLoss,
    calibrationError: one.atFirstAct.calibrationError,
    rightOwner: one.atFirstAct.rightOwner,
  })),
  notes: [
    'Truth is drawn from 20 disturbed copies: each word moved one step with probability .3, priors times a lognormal factor, 5 % wrong answers, 10 % not sure. Minutes as the engine counts them. _First_ and _in three_: the true cause when the first act is offered; _all useful_: when asking goes on to the cap while a question tells anything; _ceiling_: with every question answered.',
  ],
})

/** Figures that are required of every message: median of questions, minutes over both baselines, distance to the ceiling. */
const required = { median: 7, points: 0.03 }

/** Figures that miss what is required by more than two standard errors, message by message. */
export function shortfallTable(simulations: readonly Simulation[], name: (id: SymptomId) => string): Table {
  const rows = simulations.flatMap(({ symptom, saved, questions, afterUsefulQuestions, ceiling }) => {
    const misses = [
      ...Object.entries(saved).flatMap(([over, { mean, error }]) =>
        mean < -2 * error
          ? [
              {
                figure:
                  over === 'overFixedOrder'
                    ? 'minutes lost to fixed order'
                    : 'minutes lost to asking nothing',
                value: -mean,
              },
            ]
          : [],
      ),
      ...(questions.median > required.median
        ? [{ figure: 'median of questions', value: questions.median }]
        : []),
      ...[
        { figure: 'first, points below the ceiling', value: ceiling.first - afterUsefulQuestions.first },
        {
          figure: 'in three, points below the ceiling',
          value: ceiling.firstThree - afterUsefulQuestions.firstThree,
        },
      ].flatMap(({ figure, value }) => (value > required.points ? [{ figure, value: value * 100 }] : [])),
    ]
    return misses.map((miss) => ({ message: name(symptom), ...miss }))
  })
  return {
    name: 'shortfalls',
    title: 'Messages that miss a required figure',
    columns: [
      { key: 'message', head: 'message' },
      { key: 'figure', head: 'figure' },
      { key: 'value', head: 'value', show: digits(1) },
    ],
    rows,
    notes: [
      'Required: no more minutes than either baseline (missed where the loss is above two standard errors), a median of at most 7 questions, and within 3 points of the ceiling.',
    ],
  }
}
