import { type CodeSeen, codeSeen } from '../../knowledge/codeLeads'
import type { Code, CodeReading, Scope } from '../../knowledge/codes/schema'
import type { Front } from '../../knowledge/front'
import type { CodeId } from '../../knowledge/ids'
import type { AnswerGiven } from './answersGiven'
import { asksWhereSeen } from './message'

/** Every code we know; it is fetched apart from the rest of the knowledge. */
export type CodeBook = Readonly<Record<CodeId, Code>>

export interface ScopedReading extends CodeReading {
  scope: Scope
}

/**
 * The meaning of a code as far as it may be given at once: none where it is in no table, `varies` where no reading is
 * sure enough, `several` where it must first be told where it was seen, else its reading.
 */
export type Said = { said: 'unknown' | 'varies' | 'several' } | { said: 'meaning'; reading: ScopedReading }

export function saidOf(
  content: Pick<Front, 'codeLeads'>,
  book: CodeBook,
  code: CodeId,
  seen: CodeSeen | null = null,
): Said {
  const entry = book[code]
  if (entry === undefined) return { said: 'unknown' }
  if (seen === null && asksWhereSeen(content, code)) return { said: 'several' }
  const readings = readingsOf(entry)
  const reading = seen === null ? readings[0] : readings.find(({ scope }) => scope === seen)
  return reading === undefined || !isSure(reading) || reading.scope === 'private'
    ? { said: 'varies' }
    : { said: 'meaning', reading }
}

/** The readings of a code, in the order in which they are likeliest to be the right one. */
export const readingsOf = ({ readings }: Code): ScopedReading[] =>
  scopes.flatMap((scope) => {
    const reading = readings[scope]
    return reading === undefined ? [] : [{ scope, ...reading }]
  })

const scopes: readonly Scope[] = ['card', 'online', 'reversal', 'private', 'abroad']

/** Whether a meaning may be given without the advice to read the code out to the acquirer before it. */
export const isSure = ({ confidence }: CodeReading): boolean => confidence !== 'low'

/** The proof that a code gives about the way to whoever set it. */
export function provesOf({ scope, decides, someAppsWriteIt }: ScopedReading): 'line' | 'nothing' | 'unsure' {
  if (scope === 'reversal' || decides[0] === 'terminal') return 'nothing'
  return scope === 'card' && decides.length > 0 && someAppsWriteIt !== true ? 'line' : 'unsure'
}

/**
 * The time at which the payment may be tried again: while nobody knows whether it was charged, a look comes first,
 * whatever the table allows. "Not with this card" is said only where the code judges the card.
 */
export function retryOf({ reach, retry, notAboutCard }: CodeReading): CodeReading['retry'] {
  if (reach === 'in-doubt') return 'check-first'
  return retry === 'never' && notAboutCard === true ? 'ask-acquirer' : retry
}

/** The place where the code of a case was seen, as far as that is told. */
export function codeSeenIn(
  { codeLeads }: Pick<Front, 'codeLeads'>,
  answers: readonly AnswerGiven[],
): CodeSeen | null {
  const where = answers.find(({ question }) => question === codeLeads.entry)?.answer
  return codeSeen.safeParse(where).data ?? null
}
