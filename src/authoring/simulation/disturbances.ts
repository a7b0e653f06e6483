import type { Knowledge } from '../../knowledge/schema'
import { buildModel, entropy, type Model, type ModelQuestion } from '../../wizard/engine/model'
import { type Dice, drawNormal } from './dice'
import { disturbPrior, disturbWords } from './disturbWords'
import { believedWorld, type World } from './world'

/** A way in which the world may differ from what the knowledge says. */
export interface Disturbance {
  name: string
  /** Whether an engine could have been told: not so for what its model has no place for. */
  tellable: boolean
  disturb(knowledge: Knowledge, believed: Model, dice: Dice): World
}

const inModel = (name: string, change: (believed: Model, dice: Dice) => Model): Disturbance => ({
  name,
  tellable: true,
  disturb: (_, believed, dice) => believedWorld(change(believed, dice)),
})

const outsideModel = (name: string, change: Partial<World>): Disturbance => ({
  name,
  tellable: false,
  disturb: (_, believed) => ({ ...believedWorld(believed), ...change }),
})

/** From the world as believed to the one that is wrong in everything the knowledge can be wrong in. */
export const disturbances: readonly Disturbance[] = [
  inModel('as believed', (believed) => believed),
  inModel('10 % wrong answers', (believed) => misread(believed, 0.1)),
  inModel('20 % wrong answers', (believed) => misread(believed, 0.2)),
  inModel('30 % not sure', (believed) => ({ ...believed, unsure: 0.3 })),
  inModel('priors × lognormal(1)', wrongPriors),
  {
    name: 'words one step off, 3 in 10',
    tellable: true,
    disturb: (knowledge, believed, dice) => believedWorld(wrongWords(knowledge, believed, dice)),
  },
  inModel('numbers between the words', betweenWords),
  inModel('costs × lognormal(0.5)', wrongCosts),
  inModel('service costs a quarter', (believed) => ({
    ...believed,
    serviceCost: believed.serviceCost / 4,
  })),
  inModel('service costs four times', (believed) => ({
    ...believed,
    serviceCost: believed.serviceCost * 4,
  })),
  {
    name: 'words, priors, 5 % wrong answers',
    tellable: true,
    disturb: (knowledge, believed, dice) =>
      believedWorld(misread(wrongPriors(wrongWords(knowledge, believed, dice), dice), 0.05)),
  },
  outsideModel('answers that hang together', { hangingTogether: 0.5 }),
  outsideModel('two faults at once', { faults: 2 }),
]

const wrongWords = (knowledge: Knowledge, { symptom }: Model, dice: Dice): Model =>
  buildModel(disturbWords(knowledge, dice), symptom)

function wrongPriors(believed: Model, dice: Dice): Model {
  return { ...believed, prior: disturbPrior(believed, dice) }
}

/** Beside the lapses that the rows reckon with: with this chance any answer is given, the right one included. */
const misread = (believed: Model, chance: number): Model =>
  withRows(believed, (row) => row.map((share) => (1 - chance) * share + chance / row.length))

function wrongCosts(believed: Model, dice: Dice): Model {
  const dearer = <T extends { cost: number }>(one: T): T => ({
    ...one,
    cost: one.cost * Math.exp(drawNormal(dice) / 2),
  })
  return {
    ...believed,
    questions: believed.questions.map(dearer),
    repairs: believed.repairs.map(dearer),
  }
}

/** Half the way, in logarithms, from a word to the next: every number up to there is rounded to the word. */
const halfStep = { effect: 0.5, usual: 0.6, frequency: 0.55 }

/** The numbers that experts would have said, had the words not been all they could say. */
function betweenWords(believed: Model, dice: Dice): Model {
  const factor = (half: number) => Math.exp((2 * dice() - 1) * half)
  const moved = (share: number) => {
    const odds = (share / (1 - share)) * factor(halfStep.usual)
    return odds / (1 + odds)
  }
  const rowed = withRows(believed, (row) => normalised(row.map((share) => share * factor(halfStep.effect))))
  return {
    ...rowed,
    prior: Float64Array.from(
      normalised([...believed.prior].map((share) => share * factor(halfStep.frequency))),
    ),
    repairs: believed.repairs.map((repair) => ({ ...repair, success: repair.success.map(moved) })),
  }
}

function normalised(shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0)
  return shares.map((share) => share / sum)
}

/** The model with each row of each question replaced; what follows from the rows follows anew. */
function withRows(believed: Model, change: (row: number[]) => number[]): Model {
  const size = believed.prior.length
  return {
    ...believed,
    questions: believed.questions.map((question): ModelQuestion => {
      const rows = new Float64Array(question.rows.length)
      const noise = new Float64Array(size)
      for (let i = 0; i < size; i++) {
        const row = change(question.answers.map((_, a) => question.rows[a * size + i] ?? 0))
        row.forEach((share, a) => {
          rows[a * size + i] = share
        })
        noise[i] = entropy(row)
      }
      // None of the causes has the row that is general, and so has `other`.
      const usual = question.answers.map((_, a) => rows[a * size + size - 1] ?? 0)
      return { ...question, rows, noise, usual: Float64Array.from(usual) }
    }),
  }
}
