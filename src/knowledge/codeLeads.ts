import * as z from 'zod/mini'
import { answerId, codeId, questionId, symptomId } from './ids'

/** Where a code was seen: the same two characters mean different things there (terminal-faults.md, 0.2). */
export const codeSeen = z.enum(['card', 'online', 'reversal', 'abroad'])
export type CodeSeen = z.infer<typeof codeSeen>

/** The message that a code stands for, by where it was seen. Codes that say the same lead to one message. */
export const codeMeanings = z.partialRecord(codeSeen, symptomId)
export type CodeMeanings = z.infer<typeof codeMeanings>

/** From a code to the message whose walk goes on from there. */
export const codeLeads = z.strictObject({
  /** Asks where the code was seen; its answers are those of `codeSeen`. */
  entry: questionId,
  /** The message for a code that nobody can read: unknown, or seen who knows where. It claims no meaning. */
  unclear: symptomId,
  leads: z.record(codeId, codeMeanings),
  /**
   * Codes that answer a void or a refund as well as a sale: after a card it is asked what was done, and some answers lead
   * to another message. For a void the words of a refused sale mean the opposite.
   */
  earlierPayment: z.optional(
    z.strictObject({
      codes: z.array(codeId),
      entry: questionId,
      leads: z.record(answerId, symptomId),
    }),
  ),
})
export type CodeLeads = z.infer<typeof codeLeads>
