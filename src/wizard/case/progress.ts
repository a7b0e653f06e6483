import type { QuestionId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import type { Walk } from './walk'

/** The progress of a case. */
export interface Progress {
  /** Number of the step that is shown, from 1. */
  step: number
  /** At most this many questions are left; null unless they are few: a total that can grow is never shown. */
  left: number | null
}

export function progressOf({ step, asked, acts, atMost }: Walk): Progress {
  const few = step.kind === 'ask' && atMost !== null && atMost > 0 && atMost <= mostLeft
  return { step: asked + acts.length + 1, left: few ? atMost : null }
}

/** Questions left that are few. */
const mostLeft = 3

/** Whether the case says anything yet but what happened to the payment, so that a result so far is worth a look. */
export const hasFindings = (
  knowledge: Pick<Knowledge, 'money' | 'questions' | 'causes'>,
  { diagnosis, answers, tried }: Walk,
): boolean =>
  diagnosis !== null && (tried.length > 0 || answers.some(({ question }) => isOfMachine(knowledge, question)))

/** Whether a question is about the machine; some answers say what is wrong with it and what became of its records at once. */
export const isOfMachine = (
  { money, questions, causes }: Pick<Knowledge, 'money' | 'questions' | 'causes'>,
  question: QuestionId,
): boolean =>
  money.facts[question] === undefined ||
  (questions[question]?.ofThePayment !== true &&
    Object.values(causes).some(({ signs }) => signs[question] !== undefined))
