import { type AnswerId, notSure, type QuestionId, type SymptomId } from '../../knowledge/ids'
import { own } from '../../knowledge/own'
import type { Knowledge } from '../../knowledge/schema'
import { buildModel } from '../../wizard/engine/model'
import { type Dice, diceOf, drawIndex } from './dice'
import { disturbPrior, disturbWords } from './disturbWords'
import { believedWorld, type Chance, type DrawnCase, drawCase, type World } from './world'

/** Size and seed of a run. */
export interface Draw {
  seed: number
  /** Cases per message, or per size of generated knowledge. */
  cases: number
}

/** Disturbed copies the cases are drawn from. */
const copies = 20

/**
 * Draws cases of one message from disturbed copies of the knowledge, so that confident rows are not rewarded for being
 * confident (engine.md section 9).
 */
export function drawOwnCases(knowledge: Knowledge, symptom: SymptomId, { cases, seed }: Draw): DrawnCase[] {
  const drawn: DrawnCase[] = []
  for (let copy = 0; copy < copies; copy++) {
    const dice = diceOf(seed * copies + copy)
    const moved = disturbWords(knowledge, dice)
    const worldOf = disturbedWorlds(moved, dice)
    const share = Math.floor(cases / copies) + (copy < cases % copies ? 1 : 0)
    for (let i = 0; i < share; i++) drawn.push(drawOwnCase(moved, symptom, worldOf, dice))
  }
  return drawn
}

/** The world of each message of a disturbed copy, its priors disturbed as well; each is drawn once, when first asked for. */
function disturbedWorlds(moved: Knowledge, dice: Dice): (symptom: SymptomId) => World {
  const worlds = new Map<SymptomId, World>()
  return (symptom) => {
    const known = worlds.get(symptom)
    if (known !== undefined) return known
    const model = buildModel(moved, symptom)
    const world = believedWorld({ ...model, prior: disturbPrior(model, dice) })
    worlds.set(symptom, world)
    return world
  }
}

function drawOwnCase(
  moved: Knowledge,
  picked: SymptomId,
  worldOf: (symptom: SymptomId) => World,
  dice: Dice,
): DrawnCase {
  const umbrella = moved.symptoms[picked]?.umbrella
  // What hangs on no cause: the money of the sale, and which message an umbrella means.
  const ids = new Set([
    ...Object.values(moved.money.questions),
    ...(umbrella === undefined ? [] : [umbrella.entry]),
  ])
  const said = new Map<QuestionId, AnswerId>([...ids].map((id) => [id, drawAnswer(moved, id, dice)]))
  const told = umbrella === undefined ? undefined : said.get(umbrella.entry)
  const lead = own(umbrella?.leads ?? {}, told ?? '')
  return drawCase(worldOf(lead ?? picked), neededThrows(dice), said)
}

function drawAnswer({ questions, weights }: Knowledge, id: QuestionId, dice: Dice): AnswerId {
  const words = questions[id]?.answers ?? {}
  const usual = Object.values(words).map((word) => weights.usualProbability[word])
  const drawn = Object.keys(words)[drawIndex(dice, usual)] ?? notSure
  return dice() < weights.unsure ? notSure : drawn
}

/** Only what a case with one fault needs is thrown: the cases of a message are one row of draws. */
const neededThrows = (dice: Dice): Chance => ({
  luck: 0,
  faults: () => [dice(), 0],
  answer: () => ({ own: dice(), hanging: 1, silent: dice(), either: 0 }),
  repair: () => [dice(), 1],
})
