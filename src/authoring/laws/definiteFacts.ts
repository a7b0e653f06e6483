import { language as languageSchema } from '../../knowledge/schema'
import { fileOfTexts, textsOf } from '../texts'
import type { Base, Law } from './law'

export const definiteFacts = {
  name: 'definiteFacts',
  says: 'No help to a question sends people to "not sure": what they know for certain is an answer.',
  mend: 'Make the fact an answer, and list it under `silent` where it tells nothing of the cause.',
  find: ({ texts }: Pick<Base, 'texts'>) =>
    languageSchema.options.flatMap((language) => {
      const all = textsOf(texts[language])
      const unsure = all.find(
        ({ namespace, key }) => namespace === 'ui' && key === 'ui:question.unsure',
      )?.text
      return all
        .filter(
          ({ namespace, text }) => namespace === 'question' && unsure !== undefined && text.includes(unsure),
        )
        .map(({ key, namespace, text }) => ({
          culprit: key,
          what: `sends people to "${unsure}": ${text}`,
          file: fileOfTexts(language, namespace),
        }))
    }),
} satisfies Law
