import * as z from 'zod/mini'
import { longestText } from '../../../wizard/case/fields'

/** When a message came. */
export const whenItCame = z.enum(['starting', 'card', 'scan', 'waiting', 'printing', 'by-itself'])

/** What still works. */
export const stillWorks = z.enum(['scan', 'card', 'neither', 'untried'])

/** What is noted of a message that is on no list, besides its words. */
export const noted = {
  when: z.optional(whenItCame),
  /** What was done before it came, in the person's words. */
  before: z.optional(z.string().check(z.maxLength(longestText.before))),
  works: z.optional(stillWorks),
}

/** All that a person noted; nothing of it must be there. */
export interface Noted {
  typed?: string | undefined
  when?: z.infer<typeof whenItCame> | undefined
  before?: string | undefined
  works?: z.infer<typeof stillWorks> | undefined
}
