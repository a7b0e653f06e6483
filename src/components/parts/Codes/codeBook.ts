import type { Code, CodeReading, Scope } from '../../../knowledge/codes/schema'
import type { CodeId, CodeSeen, Content } from '../../../knowledge/schema'
import { asksWhereSeen } from '../../../wizard/case/message'
import { needWords } from '../../words'

export type CodeBook = Readonly<Record<CodeId, Code>>

/** Fetches the code book and its words; only who has a code needs them. */
export async function loadCodeBook(): Promise<CodeBook> {
  const [{ codes }] = await Promise.all([import('../../../knowledge/codes/book'), needWords('code')])
  return codes
}

export interface ScopedReading extends CodeReading {
  scope: Scope
}

/** The readings of a code, in the order in which they are likeliest to be the right one. */
export const readingsOf = ({ readings }: Code): ScopedReading[] =>
  scopes.flatMap((scope) => {
    const reading = readings[scope]
    return reading === undefined ? [] : [{ scope, ...reading }]
  })

const scopes: readonly Scope[] = ['card', 'online', 'reversal', 'private', 'abroad']

/**
 * What may be said of a code at once: nothing where it is in no table, `varies` where no reading is sure enough,
 * `several` where it must first be told where it was seen, else its reading.
 */
export type Said = { said: 'unknown' | 'varies' | 'several' } | { said: 'meaning'; reading: ScopedReading }

export function saidOf(
  content: Pick<Content, 'codeLeads'>,
  book: CodeBook,
  code: CodeId,
  seen: CodeSeen | null = null,
): Said {
  const entry = book[code]
  if (entry === undefined) return { said: 'unknown' }
  if (seen === null && asksWhereSeen(content, code)) return { said: 'several' }
  const readings = readingsOf(entry)
  const reading = seen === null ? readings[0] : readings.find(({ scope }) => scope === seen)
  return reading === undefined || reading.confidence === 'low' || reading.scope === 'private'
    ? { said: 'varies' }
    : { said: 'meaning', reading }
}

/** What the answer proves about the way to whoever gave it. */
export function provesOf({ scope, decides }: ScopedReading): 'line' | 'nothing' | 'unsure' {
  if (scope === 'reversal' || decides[0] === 'terminal') return 'nothing'
  return scope === 'card' && decides.length > 0 ? 'line' : 'unsure'
}
