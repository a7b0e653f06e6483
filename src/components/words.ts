import i18next, { type i18n } from 'i18next'
import { useMemo } from 'react'
import { initReactI18next, useTranslation } from 'react-i18next'
import { type Language, language as languageSchema } from '../knowledge/schema'

type Namespace = Record<string, unknown>
type Values = Record<string, string | number>

/** The words of the language now spoken; a key is an id of the knowledge, a dot and the part. */
export interface Words {
  language: Language
  t(key: string, values?: Values): string
  list(key: string, values?: Values): string[]
  has(key: string): boolean
}

// One file per namespace; the build puts the files of a part into one chunk per language (vite.config.ts).
const files = import.meta.glob<Namespace>('../../locales/*/*.json', { import: 'default' })
/** Of the messages the first screen says no more than what stands on their tiles. */
const tiles = import.meta.glob<Namespace>('../../locales/*/symptom.json', {
  import: 'default',
  query: '?tiles',
})

/**
 * Words are fetched in parts: what the first screen says, what a walk says, the code book, and what guides say.
 */
const parts = {
  start: ['ui', 'money', 'symptom?tiles'],
  walk: ['page', 'symptom', 'question', 'cause', 'remedy', 'step', 'warning', 'source', 'rule', 'reading'],
  code: ['code', 'codebook'],
  claim: ['claim'],
} as const
export type WordPart = keyof typeof parts

const needed = new Set<WordPart>(['start'])
let wanted: Language

/**
 * Speaks a language: loads its words and hands out i18next. Called again it changes the language in place; it rejects,
 * and nothing changes, where the words cannot be loaded.
 */
export async function startWords(language: Language): Promise<i18n> {
  wanted = language
  const namespaces = await load(language, [...needed])
  // Of two quick changes the later one counts, not the slower one.
  if (wanted !== language) return i18next
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: language,
      resources: { [language]: namespaces },
      fallbackLng: false,
      load: 'currentOnly',
      defaultNS: 'ui',
      // React escapes.
      interpolation: { escapeValue: false },
    })
    return i18next
  }
  keep(language, namespaces)
  await i18next.changeLanguage(language)
  return i18next
}

/** Loads a part of the words, in this language and in each one spoken later; rejects where it cannot be loaded. */
export async function needWords(part: WordPart): Promise<void> {
  needed.add(part)
  let language: Language
  do {
    language = wanted
    keep(language, await load(language, [part]))
    // The language may have changed meanwhile, before this part was known to be needed.
  } while (language !== wanted)
}

function keep(language: Language, namespaces: Record<string, Namespace>): void {
  for (const [name, words] of Object.entries(namespaces)) i18next.addResourceBundle(language, name, words)
}

/** The words of the current language, for components; a change of language renders them again. */
export function useWords(): Words {
  const { t, i18n } = useTranslation()
  return useMemo(
    () => ({
      language: languageSchema.parse(i18n.language),
      t: (key, values) => t(key, values ?? {}),
      list: (key, values) => {
        const found: unknown = t(key, { ...values, returnObjects: true })
        return Array.isArray(found) ? found.map(String) : []
      },
      has: (key) => i18n.exists(key),
    }),
    [t, i18n],
  )
}

async function load(
  language: Language,
  wantedParts: readonly WordPart[],
): Promise<Record<string, Namespace>> {
  const names = wantedParts.flatMap((part): readonly string[] => parts[part])
  const loaded = await Promise.all(
    names.map(async (file) => {
      const [name = file, part] = file.split('?')
      const found = (part === undefined ? files : tiles)[`../../locales/${language}/${name}.json`]
      return [name, (await found?.()) ?? {}] as const
    }),
  )
  return Object.fromEntries(loaded)
}
