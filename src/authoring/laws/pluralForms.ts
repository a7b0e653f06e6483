import { type Language, language as languageSchema } from '../../knowledge/schema'
import { fileOfTexts, splitId, type Texts, textsOf } from '../texts'
import type { Base, Finding, Law } from './law'

export const pluralForms = {
  name: 'pluralForms',
  says: 'A text that changes with a number has every form that its language counts in, and no other.',
  mend: 'Write the forms that are named; English counts in `…_one` and `…_other`, Chinese in `…_other` alone.',
  find: ({ texts }: Pick<Base, 'texts'>) => {
    const counted = new Set(
      languageSchema.options.flatMap((language) => [...formsIn(texts, language).keys()]),
    )
    return languageSchema.options.flatMap((language) => wrongForms(texts, language, counted))
  },
} satisfies Law

function wrongForms(texts: Texts, language: Language, counted: ReadonlySet<string>): Finding[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
  const wanted = [...pluralCategories].sort().join(', ')
  const written = formsIn(texts, language)
  return [...counted].flatMap((key) => {
    const given = [...(written.get(key) ?? [])].sort().join(', ')
    if (given === wanted) return []
    const file = fileOfTexts(language, splitId(key)[0])
    return [{ culprit: key, what: `has the forms ${given || 'none'}, not ${wanted}`, file }]
  })
}

/** Forms of each text that changes with a number, by its key without them. */
function formsIn(texts: Texts, language: Language): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>()
  for (const { key } of textsOf(texts[language])) {
    const [, stem, form] = /^(.*)_(zero|one|two|few|many|other)$/.exec(key) ?? []
    if (stem !== undefined && form !== undefined) forms.set(stem, (forms.get(stem) ?? new Set()).add(form))
  }
  return forms
}
