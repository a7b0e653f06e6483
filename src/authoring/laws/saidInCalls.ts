import { askedInCalls } from '../../knowledge/askedInCalls'
import { language as languageSchema } from '../../knowledge/schema'
import { fileOfTexts, groupOf, listOf, splitId } from '../texts'
import type { Base, Finding, Law } from './law'

export const saidInCalls = {
  name: 'saidInCalls',
  says: 'What a call leaves out because it was answered is on its list, and its question has a sentence to say instead.',
  mend: 'Correct the place in `src/knowledge/askedInCalls.ts`, or write the sentence under `said`.',
  find: ({ knowledge, texts }: Pick<Base, 'knowledge' | 'texts'>) =>
    languageSchema.options.flatMap((language) =>
      Object.entries(askedInCalls).flatMap(([remedy, places]) =>
        Object.entries(places).flatMap(([place, question]): Finding[] => {
          const mine = texts[language]
          const list = listOf(groupOf(mine.remedy?.[splitId(remedy)[1]]).theyAsk)
          const said = groupOf(groupOf(mine.question?.[splitId(question)[1]]).said)
          const known = Object.keys(knowledge.questions[question]?.answers ?? {})
          return [
            ...(list[Number(place)] === undefined
              ? [
                  {
                    culprit: `${remedy}.theyAsk.${place}`,
                    what: 'is left out of a list that does not have it',
                    file: fileOfTexts(language, 'remedy'),
                  },
                ]
              : []),
            ...(known.some((answer) => answer in said)
              ? []
              : [
                  {
                    culprit: `${question}.said`,
                    what: `says nothing where ${remedy} leaves it out`,
                    file: fileOfTexts(language, 'question'),
                  },
                ]),
          ]
        }),
      ),
    ),
} satisfies Law
