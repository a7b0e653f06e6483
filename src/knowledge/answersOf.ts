import type { AnswerId } from './ids'
import type { Question, Usual } from './schema'

/** The answers of a question in the order shown, each with how usual it is in general. */
export function answersOf({ answers, order }: Pick<Question, 'answers' | 'order'>): [AnswerId, Usual][] {
  const listed = Object.entries(answers)
  return order === undefined ? listed : listed.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
}
