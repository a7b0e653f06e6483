import { gradesOf, isAboveWebPage } from '../grades'
import { hasManyMeanings } from './codeTables'
import type { Base, Law } from './law'

export const readingsAbroad = {
  name: 'readingsAbroad',
  says: 'What a message is called elsewhere is established by a document, and takes no code with many meanings over a border.',
  mend: 'Cite the document above a web page, and leave the code out.',
  find: ({ knowledge }: Pick<Base, 'knowledge'>) =>
    Object.values(knowledge.readings).flatMap(({ id, symptoms, screens, standing }) => {
      const established = standing.kind === 'established' && isAboveWebPage(gradesOf(knowledge, standing))
      const shown = screens.flatMap(({ text }) => text.split(/[^A-Za-z0-9]+/))
      const codes = symptoms.flatMap((symptom) => knowledge.symptoms[symptom]?.hostCode ?? [])
      return [
        ...(established ? [] : ['is not established by a source above a web page']),
        ...codes
          .filter((code) => hasManyMeanings(code) && shown.includes(code))
          .map((code) => `reads ${code} by the table of another network or acquirer`),
      ].map((what) => ({ culprit: id, what }))
    }),
} satisfies Law
