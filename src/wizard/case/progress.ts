import type { QuestionId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import type { Walk } from './walk'

/** The parts of a walk as a person sees them, in their order; a payment may come up again in any of them. */
export const phases = ['payment', 'cause', 'fix'] as const
export type Phase = (typeof phases)[number]

/** The progress of a case. */
export interface Progress {
  /** Number of the step that is shown, from 1: every answer and every act of this case is one, and nothing else counts. */
  step: number
  /** At most this many questions are left; null unless they are few: a total that can grow is never shown. */
  left: number | null
}

export function progressOf({ step, answers, acts, atMost }: Walk): Progress {
  const few = step.kind === 'ask' && atMost !== null && atMost > 0 && atMost <= mostLeft
  const given = answers.filter(({ carried, by }) => !carried && by !== 'site')
  return { step: given.length + acts.length + 1, left: few ? atMost : null }
}

/** Questions left that are few. */
const mostLeft = 3

/** Whether the case says anything yet but what happened to the payment, so that a result so far is worth a look. */
export const hasFindings = (
  knowledge: Pick<Knowledge, 'money' | 'questions' | 'causes'>,
  { diagnosis, answers, tried }: Walk,
): boolean =>
  diagnosis !== null && (tried.length > 0 || answers.some(({ question }) => isOfMachine(knowledge, question)))

/** The part of the walk that a question belongs to. */
export const phaseOf = (
  knowledge: Pick<Knowledge, 'money' | 'questions' | 'causes'>,
  question: QuestionId,
): Phase => (isOfMachine(knowledge, question) ? 'cause' : 'payment')

/** Whether a question is about the machine; some answers say what is wrong with it and what became of its records at once. */
export const isOfMachine = (
  { money, questions, causes }: Pick<Knowledge, 'money' | 'questions' | 'causes'>,
  question: QuestionId,
): boolean =>
  money.facts[question] === undefined ||
  (questions[question]?.ofThePayment !== true &&
    Object.values(causes).some(({ signs }) => signs[question] !== undefined))
