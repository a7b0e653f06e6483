import { bookFile, codesInPlaces } from '../codeBook'
import type { Base, Law } from './law'

export const codeMoney = {
  name: 'codeMoney',
  says: 'A code says how far the attempt got, as the message does that it leads to.',
  mend: 'Correct the money of the code, or lead it to another message.',
  find: ({ knowledge, codes }: Pick<Base, 'knowledge' | 'codes'>) =>
    codesInPlaces(knowledge, codes).flatMap(({ code, scope, reading, message }) => {
      const reach = knowledge.symptoms[message]?.money.reach
      if (reach === undefined || reach === reading.reach) return []
      const what = `says ${reading.reach} of the attempt ${scope}, and leads to ${message}, which says ${reach}`
      return [{ culprit: code.id, what, file: bookFile }]
    }),
} satisfies Law
