import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { largeKnowledge, type Size, sizes } from '../../src/authoring/generated/largeKnowledge'
import { pretendSymptom } from '../../src/authoring/generated/pretend'
import { startCase } from '../../src/authoring/generated/startCase'
import { spreadOf } from '../../src/authoring/simulation/figures'
import { mostInformationPerSecond, ours } from '../../src/authoring/simulation/strategies'
import { believedWorld, drawCases } from '../../src/authoring/simulation/world'
import { notSure } from '../../src/knowledge/ids'
import type { Knowledge } from '../../src/knowledge/schema'
import { answer, attempt, type Session } from '../../src/wizard/case/session'
import { survey } from '../../src/wizard/case/walk'
import type { Clue } from '../../src/wizard/engine/inference'
import { buildModel, type Model } from '../../src/wizard/engine/model'
import { inferCauses, networkOf } from './bayesianNetwork'
import { type Cell, digits, type Section, type Table } from './table'

const stepsPerSize = 200
const repetitions = 5

/** Sizes at which the general package still answers while one waits. */
const sizesForPackage: readonly Size[] = ['14 x 18', '30 x 25']

/** Time of a step and size of a model, how both grow, and the time of a general package for the same step. */
export const speedSection: Section = {
  name: 'speed and memory',
  run: ({ seed }, say) => [growthTable(seed, say), packageTable(seed, say)],
}

function growthTable(seed: number, say: (text: string) => void): Table {
  const all = Object.keys(sizes) as Size[] // Object.keys widens the keys of the record
  const measured = all.map((size) => {
    say(size)
    return { size, ...measure(largeKnowledge(size, seed)) }
  })
  return {
    name: 'speed',
    title: 'One step, and what the model weighs',
    columns: [
      { key: 'size', head: 'causes x questions' },
      { key: 'cells', head: 'cells, times', show: digits(1) },
      { key: 'decision', head: 'decision, ms', show: digits(2) },
      { key: 'decisionGrowth', head: 'times', show: digits(1) },
      { key: 'screen', head: 'screen, ms', show: digits(2) },
      { key: 'slow', head: '95 of 100, ms', show: digits(2) },
      { key: 'screenGrowth', head: 'times', show: digits(1) },
      { key: 'build', head: 'model, ms', show: digits(1) },
      { key: 'arrays', head: 'arrays, kB', show: digits(0) },
      { key: 'arrayGrowth', head: 'times', show: digits(1) },
      { key: 'heap', head: 'in all, kB', show: digits(0) },
    ],
    rows: measured.map(({ size, cells, ...figures }, s): Record<string, Cell> => {
      const before = measured[s - 1]
      return {
        size,
        ...figures,
        cells: before === undefined ? null : cells / before.cells,
        decisionGrowth: before === undefined ? null : figures.decision / before.decision,
        screenGrowth: before === undefined ? null : figures.screen / before.screen,
        arrayGrowth: before === undefined ? null : figures.arrays / before.arrays,
      }
    }),
    notes: [
      `_Decision_: probabilities, plan and what is next. _Screen_: everything a page is computed from, the reasons and the remedies of every cause included. Both are medians over some ${stepsPerSize} steps of walks that go on asking to the cap. _Times_ is the factor to the row above; _cells_ are causes times questions. _In all_ is what memory grows by for the knowledge and its model.`,
    ],
  }
}

function measure(knowledge: Knowledge) {
  const build = medianTime(repetitions, () => buildModel(knowledge, pretendSymptom))
  const model = buildModel(knowledge, pretendSymptom)
  const sessions = stepsOf(knowledge, model)
  // Once for the compiler to see what it is about.
  for (const session of sessions) survey(knowledge, session)
  const timesOf = (what: (session: Session) => unknown) =>
    spreadOf(sessions.map((session) => timeOf(() => what(session))))
  const { decide } = ours(knowledge)
  const decisions = timesOf((session) => decide(session, 0))
  const screens = timesOf((session) => survey(knowledge, session))
  return {
    cells: model.causes.length * model.questions.length,
    decision: decisions.median,
    screen: screens.median,
    slow: screens.percentile95,
    build,
    arrays: bytesOf(model) / 1024,
    heap: heapGrowth(() => {
      // A copy, for what has been measured so far is in memory already.
      const copy: Knowledge = { ...knowledge, causes: structuredClone(knowledge.causes) }
      return [copy, buildModel(copy, pretendSymptom)]
    }),
  }
}

/** Sessions at each step of walks through drawn cases. */
function stepsOf(knowledge: Knowledge, model: Model): Session[] {
  const sessions: Session[] = []
  // Never sure enough: a step late in a long walk has the most to weigh.
  const strategy = mostInformationPerSecond(knowledge, startCase(knowledge), 1)
  for (let seed = 1; sessions.length < stepsPerSize; seed++) {
    for (const { answers, luck } of drawCases(believedWorld(model), 1, seed)) {
      let session = startCase(knowledge)
      for (;;) {
        sessions.push(session)
        const decided = strategy.decide(session, luck)
        if (decided === 'call') break
        session =
          'ask' in decided
            ? answer(knowledge, session, decided.ask, answers.get(decided.ask) ?? notSure)
            : attempt(knowledge, session, decided.try[0], 'no-change', { besides: decided.try.slice(1) })
      }
    }
  }
  return sessions
}

/** Milliseconds, the least of three: what else the machine did meanwhile is not ours. */
function timeOf(what: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const started = performance.now()
    what()
    return performance.now() - started
  })
  return Math.min(...times)
}

const medianTime = (times: number, what: () => unknown): number =>
  spreadOf(Array.from({ length: times }, () => timeOf(what))).median

const bytesOf = ({ prior, questions, repairs }: Model): number =>
  [
    prior,
    ...questions.flatMap(({ rows, usual, noise }) => [rows, usual, noise]),
    ...repairs.flatMap(({ treats, success }) => [treats, success]),
  ].reduce((sum, { byteLength }) => sum + byteLength, 0)

setFlagsFromString('--expose-gc')
const collect: unknown = runInNewContext('gc')

/** Bytes by which memory grows when something is made and kept, in kB, the median of several. */
function heapGrowth(make: () => unknown): number {
  const kept: unknown[] = []
  const grown = Array.from({ length: repetitions }, () => {
    const before = usedMemory()
    kept.push(make())
    return usedMemory() - before
  })
  return spreadOf(grown).median / 1024
}

function usedMemory(): number {
  if (typeof collect === 'function') collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function packageTable(seed: number, say: (text: string) => void): Table {
  return {
    name: 'package',
    title: 'The same step with a general Bayesian-network package (bayesjs)',
    columns: [
      { key: 'size', head: 'causes x questions' },
      { key: 'one', head: 'one posterior, ms', show: digits(0) },
      { key: 'needed', head: 'posteriors in a step' },
      { key: 'step', head: 'step, s', show: digits(1) },
    ],
    rows: sizesForPackage.map((size) => {
      say(`${size} with bayesjs`)
      const { questions, ...model } = buildModel(largeKnowledge(size, seed), pretendSymptom)
      const network = networkOf({ ...model, questions })
      const clues = questions.slice(0, 3).map(({ id }): Clue => ({ question: id, answer: 'a' }))
      const one = timeOf(() => inferCauses(network, clues))
      const needed = 1 + questions.slice(3).reduce((sum, { answers }) => sum + answers.length, 0)
      return { size, one, needed, step: (one * needed) / 1000 }
    }),
    notes: [
      'A step needs the posterior as it is and after each answer to each open question. One is timed, with three answers given; the step is that times their number. What acting would then cost is not in the package.',
    ],
  }
}
