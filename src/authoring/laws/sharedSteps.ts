import { language as languageSchema } from '../../knowledge/schema'
import { fileOfTexts } from '../texts'
import type { Base, Finding, Law } from './law'

export const sharedSteps = {
  name: 'sharedSteps',
  says: 'A step is written once: steps with the same words in every language are one.',
  mend: 'Let the remedies name one of them, and take the other away.',
  find: ({ texts }: Pick<Base, 'texts'>) => {
    const written = languageSchema.options.map((language) => texts[language].step ?? {})
    const names = new Set(written.flatMap((steps) => Object.keys(steps)))
    const first = new Map<string, string>()
    return [...names].flatMap((name): Finding[] => {
      const words = JSON.stringify(written.map((steps) => steps[name]))
      const other = first.get(words)
      if (other === undefined) {
        first.set(words, name)
        return []
      }
      const files = languageSchema.options.map((language) => fileOfTexts(language, 'step'))
      return [{ culprit: `step:${name}`, what: `says the same as step:${other}`, file: files.join(', ') }]
    })
  },
} satisfies Law
