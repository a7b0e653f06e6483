import { type AnswerId, notSure, type QuestionId, type RemedyId } from '../../knowledge/ids'
import type { Model, ModelQuestion } from '../../wizard/engine/model'
import { type Dice, diceOf, drawIndex } from './dice'

/** The truth, as opposed to what the knowledge believes: cases are drawn from it and time is counted by it. */
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
  world: World
  /** Places in the model of the world; the last place is `other`. */
  faults: readonly number[]
  answers: ReadonlyMap<QuestionId, AnswerId>
  mends: ReadonlyMap<RemedyId, readonly number[]>
  /** For ways of working that leave something to chance. */
  luck: number
}

/** The world as the knowledge believes it to be. */
export const believedWorld = (model: Model): World => ({ model, faults: 1, hangingTogether: 0 })

/** The throws that a case hangs on, in the order in which they are asked for; each is uniform on 0–1. */
export interface Chance {
  luck: number
  faults(): readonly [first: number, second: number]
  answer(): AnswerChance
  /** One throw for each fault. */
  repair(): readonly [first: number, second: number]
}

interface AnswerChance {
  own: number
  hanging: number
  silent: number
  /** Which of two faults speaks, where both or neither have something to say. */
  either: number
}

/**
 * Draws cases. The same seed uses the same draws in every world, so that two worlds differ in what was changed and
 * not in luck.
 */
export const drawCases = (world: World, count: number, seed: number): DrawnCase[] =>
  Array.from({ length: count }, (_, i) => drawCase(world, everyThrow(diceOf(seed * 100_003 + i))))

/** Everything is thrown that some world may need. */
function everyThrow(dice: Dice): Chance {
  const luck = Math.floor(dice() * 2 ** 31)
  return {
    luck,
    faults: () => [dice(), dice()],
    answer: () => ({ own: dice(), hanging: dice(), silent: dice(), either: dice() }),
    repair: () => [dice(), dice()],
  }
}

/** Draws one case; what is `said` was decided before, and is kept. */
export function drawCase(
  world: World,
  chance: Chance,
  said: ReadonlyMap<QuestionId, AnswerId> = new Map(),
): DrawnCase {
  const { questions, repairs, unsure } = world.model
  const faults = drawFaults(world, chance.faults())
  const answers = new Map(said)
  let before = 0
  for (const question of questions) {
    if (answers.has(question.id)) continue
    const { own, hanging, silent, either } = chance.answer()
    before = hanging < world.hangingTogether ? before : own
    const seen = answerIn(question, speakerOf(question, faults, either), before)
    answers.set(question.id, silent < unsure ? notSure : seen)
  }
  const mends = new Map<RemedyId, number[]>()
  for (const { id, treats, success } of repairs) {
    const throws = chance.repair()
    const mended = faults.filter((fault, k) => (throws[k] ?? 1) < (success[treats.indexOf(fault)] ?? 0))
    mends.set(id, mended)
  }
  return { world, faults, answers, mends, luck: chance.luck }
}

function drawFaults({ model: { prior }, faults }: World, throws: readonly [number, number]): number[] {
  const first = drawIndex(() => throws[0], prior)
  if (faults === 1) return [first]
  const others = prior.map((share, i) => (i === first ? 0 : share))
  return [first, drawIndex(() => throws[1], others)]
}

/** With two faults, the one that has something to say about this question says it. */
function speakerOf(
  { answers, rows, usual }: ModelQuestion,
  faults: readonly number[],
  either: number,
): number {
  const size = rows.length / answers.length
  const speaking = faults.filter((fault) => answers.some((_, a) => rows[a * size + fault] !== usual[a]))
  const drawn = speaking.length === 1 ? speaking[0] : faults[Math.floor(either * faults.length)]
  return drawn ?? 0
}

function answerIn({ answers, rows }: ModelQuestion, fault: number, thrown: number): AnswerId {
  const size = rows.length / answers.length
  const row = answers.map((_, a) => rows[a * size + fault] ?? 0)
  return answers[drawIndex(() => thrown, row)] ?? notSure
}
