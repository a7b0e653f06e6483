import type { AnswerId, QuestionId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import { type Advice, adviceOf } from './advice'
import { readEvidence } from './evidence'
import { readMessage } from './message'
import { isCode } from './picked'
import { answer, type Session } from './session'
import { survey, type Walk } from './walk'

/** What is said at once of a message that was just picked. */
export interface AnswerCard {
  /** The case as the card reads it: with what it assumes, where it assumes anything. */
  walk: Walk
  advice: Advice
  /** The question that tells which message it is, where there is one, and what the card assumes as its answer. */
  entry: { question: QuestionId; open: boolean; assumes: AnswerId | null } | null
}

/** Where a code is taken to have been seen while nobody said it: after a card, as most are. */
const usuallySeen = 'card'

/** The card of a case. A code is read as after a card until it is told where it was seen; that is never stored. */
export function answerCard(knowledge: Knowledge, walk: Walk): AnswerCard {
  const { session } = walk
  const entry = entryOf(knowledge, session)
  if (entry === null || entry.assumes === null) return { walk, advice: adviceOf(knowledge, walk), entry }
  const assumed = survey(knowledge, answer(knowledge, session, entry.question, entry.assumes))
  return { walk: assumed, advice: adviceOf(knowledge, assumed), entry }
}

function entryOf(knowledge: Knowledge, session: Session): AnswerCard['entry'] {
  const { picked, observations } = session
  const entries = readMessage(knowledge, picked, observations)?.entries ?? []
  const evidence = readEvidence(knowledge, session)
  const next = entries.find((question) => evidence.isOpen(question))
  const question = next ?? entries[entries.length - 1]
  if (question === undefined) return null
  const { codeLeads } = knowledge
  const seen = picked !== null && isCode(picked) ? codeLeads.leads[picked] : undefined
  const assumes = next === codeLeads.entry && seen?.[usuallySeen] !== undefined ? usuallySeen : null
  return { question, open: next !== undefined, assumes }
}
