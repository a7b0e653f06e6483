import { bookFile, codesInPlaces } from '../codeBook'
import type { Base, Law } from './law'

export const weakCodes = {
  name: 'weakCodes',
  says: 'A meaning that is weakly known is not walked as if it were sure.',
  mend: 'Lead the code to the message for unclear codes, or find a better document.',
  find: ({ knowledge, codes }: Pick<Base, 'knowledge' | 'codes'>) =>
    codesInPlaces(knowledge, codes)
      .filter(
        ({ reading, message }) => reading.confidence === 'low' && message !== knowledge.codeLeads.unclear,
      )
      // A code on a reversal slip says by that alone what it is; a message that carries the code has its own proof.
      .filter(
        ({ code, scope, message }) =>
          scope !== 'reversal' && code.id !== `code:${knowledge.symptoms[message]?.hostCode}`,
      )
      .map(({ code, scope, message }) => ({
        culprit: code.id,
        what: `is weakly known ${scope}, and leads to ${message} all the same`,
        file: bookFile,
      })),
} satisfies Law
