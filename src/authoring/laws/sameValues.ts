import { type Language, language as languageSchema } from '../../knowledge/schema'
import { fileOfTexts, textsOf, type Written } from '../texts'
import type { Base, Finding, Law } from './law'

/** Language that the values of the others are compared with. */
const reference: Language = 'zh-CN'

export const sameValues = {
  name: 'sameValues',
  says: 'A text fills in the same values in every language.',
  mend: 'Fill in what the other language does: leave everything in {{…}} as it is.',
  find: ({ texts }: Pick<Base, 'texts'>) =>
    languageSchema.options
      .filter((language) => language !== reference)
      .flatMap((language) => otherValues(language, texts[language], texts[reference])),
} satisfies Law

function otherValues(language: Language, mine: Written, theirs: Written): Finding[] {
  const own = new Map(textsOf(mine).map(({ key, text }) => [key, text]))
  return textsOf(theirs).flatMap(({ key, text, namespace }): Finding[] => {
    const found = own.get(key)
    // "1 minute" needs no number; the general form does.
    if (found === undefined || /_(zero|one|two|few|many)$/.test(key)) return []
    const [wanted, given] = [valuesIn(text), valuesIn(found)]
    if (wanted === given) return []
    return [
      {
        culprit: key,
        what: `fills in ${given || 'nothing'}, in ${reference} ${wanted || 'nothing'}`,
        file: fileOfTexts(language, namespace),
      },
    ]
  })
}

const valuesIn = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name]) => name)
    .sort()
    .join(', ')
