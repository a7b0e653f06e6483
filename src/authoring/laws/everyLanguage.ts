import { plainKey } from '../../knowledge/market'
import { type Language, language as languageSchema } from '../../knowledge/schema'
import { fileOfTexts, type Text, textsOf, type Written } from '../texts'
import type { Base, Finding, Law } from './law'
import { missingTexts } from './requiredTexts'

export const everyLanguage = {
  name: 'everyLanguage',
  says: 'A text that one language has is written in every other.',
  mend: 'Write it in the language that lacks it.',
  find: ({ knowledge, texts }: Pick<Base, 'knowledge' | 'texts'>) =>
    languageSchema.options.flatMap((language) => {
      // What is required and missing is a finding already.
      const missing = missingTexts(knowledge, language, texts[language]).map(({ culprit }) => culprit)
      const known = (key: string) => missing.some((part) => key === part || key.startsWith(`${part}.`))
      return languageSchema.options
        .filter((other) => other !== language)
        .flatMap((other) => inOneOnly(language, texts[language], other, texts[other]))
        .filter(({ culprit }) => !known(culprit))
    }),
} satisfies Law

function inOneOnly(language: Language, mine: Written, other: Language, theirs: Written): Finding[] {
  const own = new Set(textsOf(mine).map(keyOf))
  const lacking = new Map(
    textsOf(theirs).flatMap((text) => (own.has(keyOf(text)) ? [] : [[keyOf(text), text] as const])),
  )
  return [...lacking].map(([culprit, { namespace }]) => ({
    culprit,
    what: `is written in ${other} only`,
    file: fileOfTexts(language, namespace),
  }))
}

/** Plural forms and variants for a market differ between languages, and search words in number; each count as one key. */
const keyOf = ({ key }: Text) =>
  plainKey(key.replace(/^(search:.*)\.\d+$/, '$1').replace(/_(zero|one|two|few|many|other)$/, ''))
