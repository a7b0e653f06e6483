import type { Fact, Knowledge, Question, QuestionId, RemedyId } from '../../knowledge/schema'
import { isAnswered } from '../../wizard/case/session'
import type { Walk } from '../../wizard/case/walk'
import { rowOf } from '../../wizard/engine/model'
import { type Exceptions, unneeded } from '../exceptions'
import { unrecognised } from '../recognition'
import { diceOf } from '../simulation/dice'
import { walkAtRandom } from '../simulation/randomWalk'
import type { Finding } from './law'

/**
 * What is wrong with a base once the engine runs on it: causes that their own answers do not lead to, questions that
 * count one fact twice, remedies that are offered against their preconditions. An empty list is the proof that there
 * is nothing, the last point as far as `walks` random walks of each message go. For a base without defects.
 */
export function findFlaws(
  knowledge: Knowledge,
  exceptions: Exceptions,
  { walks }: { walks: number },
): Finding[] {
  return [
    ...unrecognised(knowledge, exceptions),
    ...countedTwice(knowledge, exceptions),
    ...offeredWrongly(knowledge, walks),
  ]
}

/**
 * Rows nearer than this ask the same: it is less than one step of a word makes on an answer that tells something
 * (`rarely` to `sometimes` .22, `more` to `much more` on a rare answer .22).
 */
export const nearlyEqual = 0.15

/** Questions that see one fact without being grouped: the second answer would count once more what the first said. */
function countedTwice(knowledge: Knowledge, exceptions: Exceptions): Finding[] {
  const signs = new Set(Object.values(knowledge.causes).flatMap((cause) => Object.keys(cause.signs)))
  // A question without signs moves nothing, however often its fact is seen.
  const telling = Object.values(knowledge.questions).filter(({ id }) => signs.has(id))
  const near = telling.flatMap((one, i) =>
    telling.slice(i + 1).flatMap((other) => {
      const grouped = one.group !== undefined && one.group === other.group
      const distance = grouped ? 1 : rowDistance(knowledge, one, other)
      return distance < nearlyEqual ? [{ one: one.id, other: other.id, distance }] : []
    }),
  )
  const isPair =
    (one: QuestionId, other: QuestionId) =>
    ({ questions }: Exceptions['twoFacts'][number]) =>
      questions.includes(one) && questions.includes(other)
  return [
    ...near
      .filter(({ one, other }) => !exceptions.twoFacts.some(isPair(one, other)))
      .map(({ one, other, distance }) => ({
        culprit: other,
        what: `has nearly the rows of ${one}: under no cause do they differ by more than ${distance.toFixed(2)}, and ${nearlyEqual} is the least. Group them if they see one fact`,
      })),
    ...exceptions.twoFacts
      .filter((declared) => !near.some(({ one, other }) => isPair(one, other)(declared)))
      .map(({ questions }) => unneeded('twoFacts', questions)),
  ]
}

/**
 * How far the rows of two questions are apart, 0–1: half the sum of differences, under the cause where it is greatest.
 * The answers are paired so that it comes out smallest; with another number of answers they are wholly apart.
 */
export function rowDistance({ causes, weights }: Knowledge, one: Question, other: Question): number {
  const rowsOf = ({ id, answers }: Question) => [
    rowOf(weights, answers),
    ...Object.values(causes).map(({ signs }) => rowOf(weights, answers, signs[id])),
  ]
  const [mine, theirs] = [rowsOf(one), rowsOf(other)]
  const answers = Object.keys(one.answers).map((_, a) => a)
  if (Object.keys(other.answers).length !== answers.length) return 1
  const apart = (order: readonly number[]) =>
    Math.max(
      ...mine.map(
        (row, i) => row.reduce((sum, p, a) => sum + Math.abs(p - (theirs[i]?.[order[a] ?? a] ?? 0)), 0) / 2,
      ),
    )
  return Math.min(...orders(answers).map(apart))
}

const orders = (items: readonly number[]): number[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item) => orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]))

/** Remedies that a walk offers, as the next act or to keep selling, against a fact they need or must not meet. */
function offeredWrongly(knowledge: Knowledge, walks: number): Finding[] {
  const found = new Map<string, Finding>()
  for (const { id: symptom } of Object.values(knowledge.symptoms)) {
    for (let seed = 1; seed <= walks; seed++) {
      for (const walk of walkAtRandom(knowledge, symptom, diceOf(seed))) {
        const act = walk.step.kind === 'try' ? [walk.step.remedy] : []
        for (const remedy of [...act, ...walk.keepSelling.map((way) => way.remedy)]) {
          for (const objection of factsAgainst(knowledge, walk, remedy)) {
            const key = `${remedy} ${objection}`
            if (found.has(key)) continue
            found.set(key, { culprit: remedy, what: `${objection}: ${symptom} ${wayTo(walk)}` })
          }
        }
      }
    }
  }
  return [...found.values()]
}

/**
 * Why a remedy must not be offered at a point of a walk: a fact it requires that is not known, or one that rules it out.
 * Read from what the walk shows as said, not from how the engine judges facts.
 */
export function factsAgainst(knowledge: Knowledge, { answers }: Walk, id: RemedyId): string[] {
  const remedy = knowledge.remedies[id]
  const groupOf = (question: QuestionId) => knowledge.questions[question]?.group
  const holds = (fact: Fact) =>
    answers.some(
      ({ question, answer, awake }) =>
        awake &&
        fact.answers.includes(answer) &&
        (question === fact.question ||
          (groupOf(question) !== undefined && groupOf(question) === groupOf(fact.question))),
    )
  const named = ({ question, answers: given }: Fact) => `${question} is ${given.join(' or ')}`
  return [
    ...(remedy?.requires ?? [])
      .filter((fact) => !holds(fact))
      .map((fact) => `is offered while it is not known that ${named(fact)}`),
    ...(remedy?.notWhen ?? []).filter(holds).map((fact) => `is offered although ${named(fact)}`),
  ]
}

const wayTo = ({ session }: Walk): string =>
  session.observations
    .map((seen) =>
      isAnswered(seen)
        ? `${seen.answered.slice('question:'.length)}=${seen.answer}`
        : `tried:${seen.tried.slice('remedy:'.length)}=${seen.result}`,
    )
    .join(' ')
