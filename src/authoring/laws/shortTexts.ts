import { languages } from '../../knowledge/languages'
import { type Language, language as languageSchema } from '../../knowledge/schema'
import { fileOfTexts, groupOf, listOf, type Text, textsOf, type Written } from '../texts'
import type { Base, Finding, Law } from './law'

/** Greatest lengths by the writing rules. */
const limits = {
  'a question': { characters: 22, words: 12 },
  'an option': { characters: 18, words: 8 },
  'a sentence': { characters: 25, words: 20 },
} as const

/** Sentences to say on the phone: more of them nobody keeps in mind at a till. */
const longestList = 5

export const shortTexts = {
  name: 'shortTexts',
  says: 'Questions, options, sentences and lists are short enough to be read at a till.',
  mend: 'Say less, or say it in two sentences.',
  find: ({ texts }: Pick<Base, 'texts'>) =>
    languageSchema.options.flatMap((language) => [
      ...longLists(language, texts[language]),
      ...textsOf(texts[language]).flatMap((text) => longParts(language, text)),
    ]),
} satisfies Law

const longLists = (language: Language, { remedy = {} }: Written): Finding[] =>
  Object.entries(remedy)
    .map(([name, entry]) => ({ name, said: listOf(groupOf(entry).say).length }))
    .filter(({ said }) => said > longestList)
    .map(({ name, said }) => ({
      culprit: `remedy:${name}.say`,
      what: `has ${said} parts, more than ${longestList}`,
      file: fileOfTexts(language, 'remedy'),
    }))

function longParts(language: Language, found: Text): Finding[] {
  return partsOf(found)
    .map(([kind, part]) => ({
      kind,
      part,
      counted: lengthOf(language, part),
      most: limits[kind][languages[language].countedIn],
    }))
    .filter(({ counted, most }) => counted > most)
    .map(({ kind, part, counted, most }) => ({
      culprit: found.key,
      what: `has ${counted} ${languages[language].countedIn}, ${kind} at most ${most}: ${part.trim()}`,
      file: fileOfTexts(language, found.namespace),
    }))
}

/** Parts of a text with a limit of their own. */
const partsOf = ({ key, text }: Text): (readonly [kind: keyof typeof limits, part: string])[] => [
  ...(/^question:[^.]+\.ask$/.test(key) ? [['a question', text] as const] : []),
  ...(/^question:[^.]+\.options\./.test(key) ? [['an option', text] as const] : []),
  // Titles are quoted and search words are what people type: neither is a sentence of ours.
  ...(/^(source|search):/.test(key) ? [] : sentencesIn(text).map((one) => ['a sentence', one] as const)),
]

const sentencesIn = (text: string): string[] => text.split(/[\u3002\uff01\uff1b\uff1f\n]|[.?!](?:\s|$)/)

/** Words, or characters, where a Latin word or a number counts as one. */
function lengthOf(language: Language, text: string): number {
  if (languages[language].countedIn === 'words')
    return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  return text.match(/\p{Script=Han}|[\p{Script=Latin}\p{N}{}_-]+/gu)?.length ?? 0
}
