import { type Language, language as languageSchema } from '../../knowledge/schema'
import { fileOfTexts, type Written } from '../texts'
import type { Base, Finding, Law } from './law'

const namespaces = [
  'cause',
  'claim',
  'code',
  'money',
  'question',
  'reading',
  'remedy',
  'rule',
  'search',
  'source',
  'step',
  'symptom',
  'ui',
  'warning',
]

export const textFiles = {
  name: 'textFiles',
  says: 'Every language has one file of words for each kind of id, and no other.',
  mend: 'Write the file, or move its texts to where they belong.',
  find: ({ texts }: Pick<Base, 'texts'>) =>
    languageSchema.options.flatMap((language) => filesOf(language, texts[language])),
} satisfies Law

function filesOf(language: Language, mine: Written): Finding[] {
  const missing = namespaces.filter((namespace) => !(namespace in mine))
  const strange = Object.keys(mine).filter((namespace) => !namespaces.includes(namespace))
  return [
    ...missing.map((culprit) => ({ culprit, what: 'has no file of words' })),
    ...strange.map((culprit) => ({ culprit, what: 'is no kind of id that has words' })),
  ].map((one) => ({ ...one, file: fileOfTexts(language, one.culprit) }))
}
