import type { AnswerId, QuestionId, RemedyId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import type { AnswerGiven } from './answersGiven'
import type { Held, HeldReason } from './availability'
import type { Walk } from './walk'

/**
 * The question whose answer would let a held-back remedy through; null where the person only said that it is not
 * possible, or where a call about it has no end yet.
 */
export function releasedBy({ money }: Pick<Knowledge, 'money'>, reason: HeldReason): QuestionId | null {
  switch (reason.kind) {
    case 'fact-false':
    case 'fact-unknown':
      return reason.question
    case 'money':
      return money.questions.entries
    case 'not-possible':
    case 'called':
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

/** Whether a remedy is only held back because nobody answered, or nothing was heard since: then the call may be made again. */
export const mayCallAgain = ({ remedy, reason }: Held): boolean =>
  reason.kind === 'called' && reason.call.remedy === remedy && reason.call.report !== 'under-way'

/** The remedy that waits for the answer, where that is why the question comes next. */
export const waitingFor = ({ step }: Pick<Walk, 'step'>, question: QuestionId): RemedyId | null =>
  step.kind === 'ask' && step.question === question && step.why === 'precondition' ? step.remedy : null
