import { type Language, language as languageSchema } from '../../knowledge/schema'
import { fileOfTexts, type Text, textsOf } from '../texts'
import type { Base, Finding, Law } from './law'

export const textStyle = {
  name: 'textStyle',
  says: 'A text says something, never shouts, and has the punctuation of its language.',
  mend: 'Write it as a calm sentence with the marks of its own language.',
  find: ({ texts }: Pick<Base, 'texts'>) =>
    languageSchema.options.flatMap((language) =>
      textsOf(texts[language]).flatMap((text) => badStyle(language, text)),
    ),
} satisfies Law

function badStyle(language: Language, { key, text, namespace }: Text): Finding[] {
  const what: string[] = []
  if (text.trim() === '') what.push('is empty')
  if (/[!\uff01]/.test(text)) what.push('shouts: no exclamation marks')
  if (language === 'zh-CN') {
    // Curly quotes turn narrow beside Latin letters.
    if (/[\u2018-\u201f]/.test(text)) what.push('quotes with curly quotes; Chinese takes 「」')
    if (/\p{Script=Han}[,;:?!()]/u.test(text)) what.push('has Latin punctuation after a Chinese character')
  }
  return what.map((one) => ({ culprit: key, what: one, file: fileOfTexts(language, namespace) }))
}
