import { type Knowledge, type Language, language as languageSchema } from '../../knowledge/schema'
import { asTyped, isDecided } from '../screens'
import { fileOfTexts, groupOf, listOf, splitId, type Written } from '../texts'
import type { Base, Finding, Law } from './law'

export const searchWords = {
  name: 'searchWords',
  says: 'A search word of one message is not what another message shows, unless a question decides between them.',
  mend: 'Take the word out of `search.json`.',
  find: ({ knowledge, texts }: Pick<Base, 'knowledge' | 'texts'>) =>
    languageSchema.options.flatMap((language) => shownByOthers(knowledge, language, texts[language])),
} satisfies Law

function shownByOthers(knowledge: Knowledge, language: Language, mine: Written): Finding[] {
  const symptoms = Object.values(knowledge.symptoms)
  const searched = symptoms.map(({ id }) => {
    const words = listOf(groupOf(mine.search?.called)[splitId(id)[1]])
    return { id, words: new Set(words.map((word) => (typeof word === 'string' ? asTyped(word) : ''))) }
  })
  return symptoms.flatMap(({ id, screens }) =>
    screens.flatMap(({ text }) =>
      searched
        .filter((other) => other.words.has(asTyped(text)) && !isDecided(knowledge, [id, other.id]))
        .map((other) => ({
          culprit: `search:called.${splitId(other.id)[1]}`,
          what: `holds ${text}, which ${id} shows: no question decides between`,
          file: fileOfTexts(language, 'search'),
        })),
    ),
  )
}
