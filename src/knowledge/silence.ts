import { answersOf } from './answersOf'
import { type AnswerId, notSure } from './ids'
import type { Question, Usual } from './schema'

/** The answers of a question that tell something of the cause, in the order shown, with how usual they are. */
export const tellingAnswers = ({
  silent = [],
  ...question
}: Pick<Question, 'answers' | 'order' | 'silent'>): [AnswerId, Usual][] =>
  answersOf(question).filter(([answer]) => !silent.includes(answer))

/** Whether an answer tells nothing of the cause: "not sure", or a definite fact such as that nobody tried. */
export const tellsNothing = ({ silent = [] }: Pick<Question, 'silent'>, answer: AnswerId): boolean =>
  answer === notSure || silent.includes(answer)
