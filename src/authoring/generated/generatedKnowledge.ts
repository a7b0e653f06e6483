import type { Cause, Effect, Frequency, Knowledge, Question, Repair, Usual } from '../../knowledge/schema'
import { type Dice, pick } from '../simulation/dice'
import { assemble } from './pretend'

/** Shortest and longest, in seconds; drawn evenly by factor, as efforts in the trade are spread. */
export type Seconds = readonly [number, number]

export interface Shape {
  causes: number
  questions: number
  repairs: number
  askSeconds: Seconds
  repairSeconds: Seconds
  /** Questions that one cause has a sign on, on average; at most all of them. */
  signs: number
  /** Causes that one repair treats beside its own, on average. */
  overlap: number
  /** Share of the repairs that may only be offered once a fact, or two, is known to hold. */
  guarded: number
}

const frequencies: readonly Frequency[] = ['rare', 'uncommon', 'common', 'very common']
const helping: readonly Usual[] = ['sometimes', 'often', 'often', 'always']
const speakingFor: readonly Effect[] = ['more', 'more', 'much more']
const speakingAgainst: readonly Effect[] = ['less', 'less', 'much less', 'hardly ever']

/** Default rows whose words add up to about one, as the check of the knowledge demands. */
const defaultRows: readonly (readonly Usual[])[] = [
  ['often', 'sometimes'],
  ['always', 'rarely'],
  ['often', 'sometimes', 'rarely'],
  ['often', 'rarely', 'rarely', 'rarely'],
  ['sometimes', 'sometimes', 'sometimes'],
]

const answerIds = ['a', 'b', 'c', 'd']

/** A knowledge of one symptom in the words of the trade and without its meaning. The same dice give the same one. */
export function generateKnowledge(dice: Dice, shape: Shape): Knowledge {
  const questions = list(shape.questions, (q) => drawQuestion(dice, shape, q))
  const causes = list(shape.causes, (i) => drawCause(dice, shape, i, questions))
  const repairs = list(shape.repairs, (r) => drawRepair(dice, shape, r, { causes, questions }))
  const listed = Object.fromEntries(causes.map(({ id }) => [id, pick(dice, frequencies)]))
  return assemble(listed, causes, questions, repairs)
}

const list = <T>(length: number, make: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => make(index))

const happens = (dice: Dice, chance: number) => dice() < chance

const drawSeconds = (dice: Dice, [shortest, longest]: Seconds) =>
  Math.round(shortest * (longest / shortest) ** dice())

function drawQuestion(dice: Dice, { askSeconds }: Shape, q: number): Question {
  const words = pick(dice, defaultRows)
  return {
    id: `question:q${q}`,
    kind: 'look',
    seconds: drawSeconds(dice, askSeconds),
    carriesOver: true,
    answers: Object.fromEntries(words.map((word, a) => [answerIds[a] ?? 'z', word])),
  }
}

function drawCause(dice: Dice, { signs }: Shape, i: number, questions: readonly Question[]): Cause {
  const telling = questions.filter(() => happens(dice, signs / questions.length))
  return {
    id: `cause:c${i}`,
    owner: 'acquirer',
    link: 'acquirer',
    minutesToRepair: null,
    signs: Object.fromEntries(telling.map((question) => [question.id, drawEffects(dice, question)])),
    standing: { kind: 'judged' },
  }
}

/** One answer speaks for the cause, and every other time another one speaks against it. */
function drawEffects(dice: Dice, { answers }: Question): Record<string, Effect> {
  const ids = Object.keys(answers)
  const expected = pick(dice, ids)
  const unexpected = pick(
    dice,
    ids.filter((id) => id !== expected),
  )
  return {
    [expected]: pick(dice, speakingFor),
    ...(happens(dice, 0.5) ? { [unexpected]: pick(dice, speakingAgainst) } : {}),
  }
}

function drawRepair(
  dice: Dice,
  shape: Shape,
  r: number,
  { causes, questions }: { causes: readonly Cause[]; questions: readonly Question[] },
): Repair {
  const own = causes[r % causes.length]
  const treated = causes.filter(
    (cause) => cause === own || happens(dice, shape.overlap / Math.max(1, shape.causes - 1)),
  )
  return {
    id: `remedy:r${r}`,
    steps: ['step:do-it'],
    effect: 'repairs',
    doneBy: 'cashier',
    handsOn: drawSeconds(dice, shape.repairSeconds),
    wait: 0,
    sideEffects: [],
    notWhen: [],
    requires: questions.length > 0 && happens(dice, shape.guarded) ? drawFacts(dice, questions) : [],
    undo: 'nothing-to-undo',
    treats: Object.fromEntries(treated.map(({ id }) => [id, pick(dice, helping)])),
  }
}

function drawFacts(dice: Dice, questions: readonly Question[]): Repair['requires'] {
  const first = pick(dice, questions)
  const second = pick(dice, questions)
  const seen = second === first || happens(dice, 0.75) ? [first] : [first, second]
  // The most usual answer: a fact that must hold mostly does.
  return seen.map(({ id }) => ({ question: id, answers: ['a'] }))
}
