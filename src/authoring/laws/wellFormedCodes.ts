import * as z from 'zod/mini'
import { code as codeSchema } from '../../knowledge/codes/schema'
import { bookFile } from '../codeBook'
import type { Base, Finding, Law } from './law'

export const wellFormedCodes = {
  name: 'wellFormedCodes',
  says: 'Every code of the book has the form of `src/knowledge/codes/schema.ts` and is listed under its own id.',
  mend: 'Correct the part at the place that is named.',
  find: ({ codes }: Pick<Base, 'codes'>): Finding[] => {
    const issues = z.record(z.string(), codeSchema).safeParse(codes).error?.issues ?? []
    const malformed = issues.map(({ path, message }) => ({
      culprit: path.map(String).join('.'),
      what: message,
    }))
    const wrongKeys = Object.entries(codes)
      .filter(([key, { id }]) => key !== id)
      .map(([key, { id }]) => ({ culprit: key, what: `is listed under a key that is not its id, ${id}` }))
    return (malformed.length > 0 ? malformed : wrongKeys).map((one) => ({ ...one, file: bookFile }))
  },
} satisfies Law
