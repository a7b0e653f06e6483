import { type Language, language as languageSchema } from '../../knowledge/schema'
import { fileOfTexts, groupOf, type TextTree, type Written } from '../texts'
import type { Base, Finding, Law } from './law'

/** The part by which people tell the entries of a kind from each other. */
const nameOf = { question: 'ask', remedy: 'name', cause: 'name', symptom: 'name' }

export const distinctNames = {
  name: 'distinctNames',
  says: 'No two entries of a kind have the same name.',
  mend: 'Give one of them another name.',
  find: ({ texts }: Pick<Base, 'texts'>) =>
    languageSchema.options.flatMap((language) => saidTwice(language, texts[language])),
} satisfies Law

const saidTwice = (language: Language, mine: Written): Finding[] =>
  Object.entries(nameOf).flatMap(([namespace, part]) => {
    const first = new Map<TextTree | undefined, string>()
    return Object.entries(mine[namespace] ?? {}).flatMap(([name, entry]): Finding[] => {
      const said = groupOf(entry)[part]
      const other = first.get(said)
      first.set(said, other ?? name)
      if (said === undefined || other === undefined) return []
      return [
        {
          culprit: `${namespace}:${name}.${part}`,
          what: `says the same as ${namespace}:${other}`,
          file: fileOfTexts(language, namespace),
        },
      ]
    })
  })
