import type { QuestionId } from '../../knowledge/ids'
import type { Knowledge, Question } from '../../knowledge/schema'
import { rowOf } from '../../wizard/engine/model'
import { type Exceptions, unneeded } from '../exceptions'
import type { Base, Law } from './law'

/**
 * Rows nearer than this ask the same: it is less than one step of a word makes on an answer that tells something
 * (`rarely` to `sometimes` .22, `more` to `much more` on a rare answer .22).
 */
export const nearlyEqual = 0.15

export const oneFactOnce = {
  name: 'oneFactOnce',
  says: 'Two questions that move all causes alike see one fact and share a `group`, so that it counts once.',
  mend: 'Give both the same `group`; two facts that only look alike go into `twoFacts`.',
  find: ({ knowledge, exceptions: { twoFacts } }: Pick<Base, 'knowledge' | 'exceptions'>) => {
    const near = nearPairs(knowledge)
    return [
      ...near
        .filter(({ one, other }) => !twoFacts.some(isPair(one, other)))
        .map(({ one, other, distance }) => ({
          culprit: other,
          what: `has nearly the rows of ${one}: under no cause do they differ by more than ${distance.toFixed(2)}, and ${nearlyEqual} is the least. Group them if they see one fact`,
        })),
      ...twoFacts
        .filter((declared) => !near.some(({ one, other }) => isPair(one, other)(declared)))
        .map(({ questions }) => unneeded('twoFacts', questions)),
    ]
  },
} satisfies Law

const isPair =
  (one: QuestionId, other: QuestionId) =>
  ({ questions }: Exceptions['twoFacts'][number]) =>
    questions.includes(one) && questions.includes(other)

/** Questions without a common group whose rows nearly agree. */
function nearPairs(knowledge: Knowledge): { one: QuestionId; other: QuestionId; distance: number }[] {
  const signs = new Set(Object.values(knowledge.causes).flatMap((cause) => Object.keys(cause.signs)))
  // A question without signs moves nothing, however often its fact is seen.
  const telling = Object.values(knowledge.questions).filter(({ id }) => signs.has(id))
  return telling.flatMap((one, i) =>
    telling
      .slice(i + 1)
      .filter(({ group }) => one.group === undefined || one.group !== group)
      .map((other) => ({ one: one.id, other: other.id, distance: rowDistance(knowledge, one, other) }))
      .filter(({ distance }) => distance < nearlyEqual),
  )
}

/**
 * Distance between the rows of two questions, 0–1: half the sum of differences, under the cause where it is greatest.
 * The answers are paired so that it comes out smallest; with another number of answers they are wholly apart.
 */
export function rowDistance({ causes, weights }: Knowledge, one: Question, other: Question): number {
  const rowsOf = (question: Question) => [
    rowOf(weights, question),
    ...Object.values(causes).map(({ signs }) => rowOf(weights, question, signs[question.id])),
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
