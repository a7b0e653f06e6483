import { readCase } from '../../src/authoring/readCase'
import { knowledge } from '../../src/knowledge/knowledge'
import type { Session } from '../../src/wizard/case/session'

/** A case as it is written on the command line. */
export function caseOf(message: string, ...words: string[]): Session {
  const read = readCase(knowledge, message, words)
  if (!('session' in read)) throw new Error(`Not a case: ${JSON.stringify(read.unread)}`)
  return read.session
}
