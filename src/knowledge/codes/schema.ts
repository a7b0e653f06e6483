import * as z from 'zod/mini'
import { codeSeen } from '../codeLeads'
import { codeId, sourceId } from '../ids'
import { reach } from '../money'

/**
 * The nouns of the code book. It is read by people and by the search, never by the engine: the engine only needs to
 * know which message a code leads to (leads.ts).
 */

/** How sure the meaning is. A low one is never shown before the advice to read the code out to the acquirer. */
export const confidence = z.enum(['high', 'medium', 'low'])

/** Who may set the code, most likely first; empty where nobody knows. */
export const decider = z.enum(['terminal', 'acquirer', 'switch', 'issuer'])

/**
 * The five classes of the domestic acquirer specification: A success, B not done and may be repeated, C not done and
 * not to be repeated, D for the operator, E system fault.
 */
export const codeClass = z.enum(['A', 'B', 'C', 'D', 'E'])

/**
 * What may be done again, and when (terminal-faults.md 0.2). `never`: not with this card; `ask-acquirer`: nothing for the
 * till to try, and nothing said about the card.
 */
export const retry = z.enum([
  'none',
  'never',
  'other-card',
  'fix-then-retry',
  'signin-then-retry',
  'later',
  'ask-acquirer',
  'check-first',
])

/** Where a reading holds: as the walk asks it, or in one acquirer's own table. */
export const scope = z.enum([...codeSeen.options, 'private'])
export type Scope = z.infer<typeof scope>

/** One meaning of a code where it was seen. Its words are `code:XX.<scope>.meaning` and `.action`. */
export const codeReading = z.strictObject({
  decides: z.array(decider),
  class: codeClass,
  retry,
  /** How far an attempt got that ended with this code; section 5 wins over the table of codes. */
  reach,
  confidence,
  sources: z.array(sourceId).check(z.minLength(1)),
  /** Terminals are known to print words that do not fit the number: the words are `code:XX.<scope>.printed`. */
  printedDiffers: z.optional(z.literal(true)),
  /** It judges a file, a message or the payment, so that a `never` of the table does not speak of the card. */
  notAboutCard: z.optional(z.literal(true)),
  /** Single apps write the same characters for faults of their own: they prove nothing about the line. */
  someAppsWriteIt: z.optional(z.literal(true)),
})
export type CodeReading = z.infer<typeof codeReading>

/** What else the code is used for, in one sentence: `code:XX.elsewhere.<name>`. */
export const otherUse = z.strictObject({
  seen: scope,
  sources: z.optional(z.array(sourceId)),
})

export const code = z.strictObject({
  id: codeId,
  readings: z.partialRecord(scope, codeReading),
  elsewhere: z.record(z.string(), otherUse),
})
export type Code = z.infer<typeof code>
