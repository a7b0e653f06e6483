import i18next, { type i18n } from 'i18next'
import { useMemo } from 'react'
import { initReactI18next, useTranslation } from 'react-i18next'
import { type Language, language as languageSchema } from './knowledge/schema'

type Namespace = Record<string, unknown>
type Values = Record<string, string | number>

/** The words of the language now spoken; a key is an id of the knowledge, a dot and the part. */
export interface Words {
  language: Language
  t(key: string, values?: Values): string
  list(key: string, values?: Values): string[]
  has(key: string): boolean
}

// One file per namespace; the build puts the files of a language into one chunk (vite.config.ts).
const files = import.meta.glob<Namespace>('../locales/*/*.json', { import: 'default' })

let wanted: Language

/**
 * Speaks a language: loads its words and hands out i18next. Called again it changes the language in place; it rejects,
 * and nothing changes, where the words cannot be loaded.
 */
export async function startWords(language: Language): Promise<i18n> {
  wanted = language
  const namespaces = await load(language)
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
  for (const [name, words] of Object.entries(namespaces)) i18next.addResourceBundle(language, name, words)
  await i18next.changeLanguage(language)
  return i18next
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

async function load(language: Language): Promise<Record<string, Namespace>> {
  const mine = Object.entries(files).flatMap(([path, read]) => {
    const [, spoken, namespace] = /([^/]+)\/([^/]+)\.json$/.exec(path) ?? []
    return spoken === language && namespace !== undefined ? [{ namespace, read }] : []
  })
  const loaded = await Promise.all(
    mine.map(async ({ namespace, read }) => [namespace, await read()] as const),
  )
  return Object.fromEntries(loaded)
}
