import { type Dice, diceOf, drawIndex, pick } from '../../src/authoring/simulation/dice'
import { type AnswerId, notSure, type QuestionId, type RemedyId } from '../../src/knowledge/schema'
import type { Model } from '../../src/wizard/engine/model'

/** What is true, as opposed to what the knowledge believes: cases are drawn from it and time is counted by it. */
export interface World {
  /** For the same causes, questions and repairs as the knowledge, in the order of its model. */
  model: Model
  /** Faults that are there at once. */
  faults: 1 | 2
  /** Chance that an answer follows the luck of the one before instead of its own, as if both saw one thing. */
  hangingTogether: number
}

/** One case: what is wrong, what the person would answer to every question, what every repair would mend. */
export interface DrawnCase {
  faults: readonly number[]
  answers: ReadonlyMap<QuestionId, AnswerId>
  mends: ReadonlyMap<RemedyId, readonly number[]>
  /** For ways of working that leave something to chance. */
  luck: number
}

/** The world as the knowledge believes it to be. */
export const believedWorld = (model: Model): World => ({ model, faults: 1, hangingTogether: 0 })

/**
 * Draws cases. The same seed uses the same draws in every world, so that two worlds differ in what was changed and
 * not in luck.
 */
export const drawCases = (world: World, count: number, seed: number): DrawnCase[] =>
  Array.from({ length: count }, (_, i) => drawCase(world, diceOf(seed * 100_003 + i)))

function drawCase({ model, faults, hangingTogether }: World, dice: Dice): DrawnCase {
  const { prior, questions, repairs, unsure } = model
  const size = prior.length
  const luck = Math.floor(dice() * 2 ** 31)
  const first = drawIndex(dice, prior)
  const second = drawIndex(
    dice,
    prior.map((share, i) => (i === first ? 0 : share)),
  )
  const wrong = faults === 1 ? [first] : [first, second]

  const answers = new Map<QuestionId, AnswerId>()
  let before = 0
  for (const { id, answers: possible, rows, usual } of questions) {
    const own = dice()
    const hanging = dice() < hangingTogether
    const silent = dice() < unsure
    const either = pick(dice, wrong)
    before = hanging ? before : own
    // With two faults, the one that has something to say about this question says it.
    const speaking = wrong.filter((i) => possible.some((_, a) => rows[a * size + i] !== usual[a]))
    const speaker = speaking.length === 1 ? speaking[0] : either
    const row = possible.map((_, a) => rows[a * size + (speaker ?? first)] ?? 0)
    const seen = possible[drawIndex(() => before, row)] ?? notSure
    answers.set(id, silent ? notSure : seen)
  }

  const mends = new Map<RemedyId, number[]>()
  for (const { id, treats, success } of repairs) {
    const lucks = [dice(), dice()]
    mends.set(
      id,
      wrong.filter((i, k) => (lucks[k] ?? 1) < (success[treats.indexOf(i)] ?? 0)),
    )
  }
  return { faults: wrong, answers, mends, luck }
}
