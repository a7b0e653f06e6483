import { bookFile, codesInPlaces } from '../codeBook'
import type { Base, Law } from './law'

export const codeMoney = {
  name: 'codeMoney',
  says: 'A code says of the money what the message says that it leads to.',
  mend: 'Correct the money of the code, or lead it to another message.',
  find: ({ knowledge, codes }: Pick<Base, 'knowledge' | 'codes'>) =>
    codesInPlaces(knowledge, codes).flatMap(({ code, scope, reading, message }) => {
      const money = knowledge.symptoms[message]?.money
      if (money === undefined || money === reading.money) return []
      const what = `says ${reading.money} of the money ${scope}, and leads to ${message}, which says ${money}`
      return [{ culprit: code.id, what, file: bookFile }]
    }),
} satisfies Law
