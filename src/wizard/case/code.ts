import { type CodeSeen, codeSeen } from '../../knowledge/codeLeads'
import type { Code, CodeReading, Scope } from '../../knowledge/codes/schema'
import type { Front } from '../../knowledge/front'
import type { CodeId } from '../../knowledge/ids'
import type { Market } from '../../knowledge/market'
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
  const reading = readingAt(entry, seen ?? likeliestPlace(content, code))
  return reading === undefined || !isSure(reading) || reading.scope === 'private'
    ? { said: 'varies' }
    : { said: 'meaning', reading }
}

/** The place where a code is likeliest to have been seen, of those where it leads on. */
const likeliestPlace = ({ codeLeads }: Pick<Front, 'codeLeads'>, code: CodeId): Scope | undefined =>
  scopes.find((scope) => scope !== 'private' && codeLeads.leads[code]?.[scope] !== undefined)

/** The reading at a place; what the lists abroad have in common with the domestic one is written once, under the card. */
function readingAt({ readings }: Code, scope: Scope | undefined): ScopedReading | undefined {
  if (scope === undefined) return undefined
  const reading = readings[scope]
  if (reading !== undefined) return { scope, ...reading }
  return scope === 'abroad' && readings.card !== undefined ? { scope: 'card', ...readings.card } : undefined
}

/** The reading of a code after a card, as most are seen, or abroad; none where it has none of its own there. */
export function usualReading(content: Pick<Front, 'codeLeads'>, code: Code): ScopedReading | undefined {
  const place = likeliestPlace(content, code.id)
  return place === 'card' || place === 'abroad' ? readingAt(code, place) : undefined
}

/**
 * The readings of a code in a market, in the order in which they are likeliest to be the right one. Abroad it is one: the
 * tables of mainland China say nothing of a machine there.
 */
export function readingsOf(content: Pick<Front, 'codeLeads'>, market: Market, code: Code): ScopedReading[] {
  const places =
    market === 'mainland'
      ? scopes.filter((scope) => code.readings[scope] !== undefined)
      : [likeliestPlace(content, code.id)]
  return places.flatMap((scope) => readingAt(code, scope) ?? [])
}

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
