import type { AnswerId, QuestionId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import type { Evidence } from './evidence'
import { type By, isAnswered, type Session } from './session'

/** One answer in the list of finished answers. Asleep: its condition no longer holds; no weight. */
export interface AnswerGiven {
  question: QuestionId
  answer: AnswerId
  by: By
  awake: boolean
  carried: boolean
}

/** The answers of a case, in the order given. */
export function answersGiven(knowledge: Knowledge, session: Session, evidence: Evidence): AnswerGiven[] {
  return session.observations
    .filter(isAnswered)
    .filter(({ answered }) => answered in knowledge.questions)
    .map((o) => ({
      question: o.answered,
      answer: o.answer,
      by: o.by,
      awake: evidence.awake(o.answered) !== undefined,
      carried: o.carried === true,
    }))
}
