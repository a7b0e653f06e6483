import { type AnswerId, notSure, type QuestionId, type RemedyId, type SymptomId } from '../knowledge/ids'
import type { Knowledge } from '../knowledge/schema'
import { codeNamed } from '../wizard/case/picked'
import {
  answer,
  attempt,
  choose,
  newSession,
  type Result,
  result,
  type Session,
  service,
} from '../wizard/case/session'

/** A word of a case that the knowledge does not have, and what could have been meant. */
export interface Unread {
  kind: 'symptom' | 'question' | 'answer' | 'remedy' | 'result'
  word: string
  known: readonly string[]
}

/**
 * Reads a case as it is typed on a command line: a message or a code, then `question=answer` and `tried:remedy=result`, id
 * prefixes optional. Gives the session, or every word it could not read.
 */
export function readCase(
  knowledge: Knowledge,
  symptomWord: string,
  words: readonly string[],
): { session: Session } | { unread: Unread[] } {
  const unread: Unread[] = []
  const find = <Id extends string>(
    kind: 'symptom' | 'question' | 'remedy',
    word: string,
    among: readonly Id[],
  ) => {
    const id = among.find((known) => known === word || known === `${kind}:${word}`)
    if (id === undefined)
      unread.push({ kind, word, known: among.map((known) => known.slice(kind.length + 1)) })
    return id
  }
  const picked =
    codeNamed(symptomWord.replace(/^code:/, '')) ??
    // Object.keys widens the keys of the records.
    find('symptom', symptomWord, Object.keys(knowledge.symptoms) as SymptomId[])
  let session = newSession(knowledge.edition)
  if (picked !== undefined) session = choose(session, picked)

  for (const word of words) {
    const at = word.indexOf('=')
    const [left, right] = at < 0 ? [word, ''] : [word.slice(0, at), word.slice(at + 1)]
    if (left.startsWith('tried:')) {
      const remedy = find(
        'remedy',
        left.slice('tried:'.length),
        [...(Object.keys(knowledge.remedies) as RemedyId[]), service], // Object.keys widens the keys of the record
      )
      const ended = result.safeParse(right)
      if (!ended.success)
        unread.push({ kind: 'result', word: right, known: result.options as readonly Result[] })
      else if (remedy !== undefined) session = attempt(knowledge, session, remedy, ended.data)
    } else {
      const question = find('question', left, Object.keys(knowledge.questions) as QuestionId[])
      if (question === undefined) continue
      const known: AnswerId[] = [...Object.keys(knowledge.questions[question]?.answers ?? {}), notSure]
      if (known.includes(right)) session = answer(knowledge, session, question, right)
      else unread.push({ kind: 'answer', word: word, known: known.map((id) => `${left}=${id}`) })
    }
  }
  return unread.length > 0 ? { unread } : { session }
}
