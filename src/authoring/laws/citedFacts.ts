import { gradesOf, isAboveWebPage } from '../grades'
import type { Base, Law } from './law'

export const citedFacts = {
  name: 'citedFacts',
  says: 'What is called established cites something above a web page, and what is only claimed stays out of the model.',
  mend: 'Cite a better document, or say `judged()`.',
  find: ({ knowledge }: Pick<Base, 'knowledge'>) =>
    [knowledge.symptoms, knowledge.causes, knowledge.warnings]
      .flatMap((entries) => Object.values(entries))
      .flatMap(({ id, standing }) => {
        if (standing.kind === 'claimed')
          return [{ culprit: id, what: 'is only claimed: it must not enter the model' }]
        return standing.kind !== 'established' || isAboveWebPage(gradesOf(knowledge, standing))
          ? []
          : [{ culprit: id, what: 'is called established but cites nothing above a web page' }]
      }),
} satisfies Law
