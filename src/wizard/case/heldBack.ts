import type { AnswerId, QuestionId, RemedyId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import type { HeldReason } from './availability'
import type { AnswerGiven, Walk } from './walk'

/**
 * The question whose answer would let a held-back remedy through; null where the person only said that it is not
 * possible.
 */
export function releasedBy({ money }: Pick<Knowledge, 'money'>, reason: HeldReason): QuestionId | null {
  switch (reason.kind) {
    case 'fact-false':
    case 'fact-unknown':
      return reason.question
    case 'money':
      return money.questions.entries
    case 'not-possible':
      return null
    default:
      return reason satisfies never
  }
}

/** The answer that counts now to the question a remedy is held back by. */
export const heldBy = (answers: readonly AnswerGiven[], reason: HeldReason): AnswerId | undefined =>
  'question' in reason
    ? answers.find(({ question, awake }) => question === reason.question && awake)?.answer
    : undefined

/** The remedy that waits for the answer, where that is why the question comes next. */
export const waitingFor = ({ step }: Pick<Walk, 'step'>, question: QuestionId): RemedyId | null =>
  step.kind === 'ask' && step.question === question && step.why === 'precondition' ? step.remedy : null
