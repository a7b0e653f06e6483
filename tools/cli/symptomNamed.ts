import { readCase } from '../../src/authoring/readCase'
import type { SymptomId } from '../../src/knowledge/ids'
import { knowledge } from '../../src/knowledge/knowledge'
import { currentSymptom } from '../../src/wizard/case/message'
import { sayUnread } from './sayUnread'

/** The message that a word names, with or without its kind; says what is not known and gives null. */
export function symptomNamed(word: string): SymptomId | null {
  const read = readCase(knowledge, word, [])
  if ('session' in read) return currentSymptom(knowledge, read.session.picked, [])
  for (const unread of read.unread) sayUnread(unread)
  return null
}
