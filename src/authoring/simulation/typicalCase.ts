import type { AnswerId, CauseId, QuestionId, SymptomId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import { tellingAnswers } from '../../knowledge/silence'
import { readEvidence } from '../../wizard/case/evidence'
import { answer, choose, newSession, type Session } from '../../wizard/case/session'
import { rowOf } from '../../wizard/engine/model'

/** The likeliest answer to a question if this cause is behind the message; of equal ones the first. */
export function typicalAnswer(
  { causes, questions, weights }: Knowledge,
  cause: CauseId,
  question: QuestionId,
): AnswerId | undefined {
  const asked = questions[question]
  if (asked === undefined) return undefined
  const row = rowOf(weights, asked, causes[cause]?.signs[question])
  return tellingAnswers(asked)[row.indexOf(Math.max(...row))]?.[0]
}

/**
 * The case that a cause typically makes: every question it has signs for is given its likeliest answer, as far as they
 * can be open together, and so is what they hang on. Of several ways to see one fact the quickest is taken. Under an
 * umbrella that answer may lead on to another message.
 */
export function typicalCase(knowledge: Knowledge, symptom: SymptomId, cause: CauseId): Session {
  const { questions } = knowledge
  const wanted = new Set<QuestionId>()
  const want = (id: QuestionId) => {
    if (wanted.has(id)) return
    wanted.add(id)
    const condition = questions[id]?.askedOnlyWhen?.question
    if (condition !== undefined) want(condition)
  }
  // Object.keys widens the keys of the record.
  for (const id of Object.keys(knowledge.causes[cause]?.signs ?? {})) want(id as QuestionId)
  const quickest = [...wanted].sort(
    (a, b) => (questions[a]?.seconds ?? 0) - (questions[b]?.seconds ?? 0) || (a < b ? -1 : 1),
  )

  let session = choose(newSession(knowledge.edition), symptom)
  for (;;) {
    const { isOpen } = readEvidence(knowledge, session)
    const next = quickest.find((id) => isOpen(id))
    const given = next === undefined ? undefined : typicalAnswer(knowledge, cause, next)
    if (next === undefined || given === undefined) return session
    session = answer(knowledge, session, next, given)
  }
}
