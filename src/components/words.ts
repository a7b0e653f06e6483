import i18next, { type i18n } from 'i18next'
import { useMemo } from 'react'
import { initReactI18next, useTranslation } from 'react-i18next'
import { type Language, language as languageSchema } from '../knowledge/schema'
import { loadPart } from './loadPart'
import type { CountedKey, ListKey, OptionalKey, TextKey } from './textKeys'
import { textParts } from './textParts'
import { useMarket } from './useApp'

type Namespace = Record<string, unknown>
type NamespacePart = readonly [namespace: string, texts: Namespace]
type Values = Record<string, string | number>

/** Texts of the language now spoken; a key is an id of the knowledge, a dot and the part. */
export interface Words {
  language: Language
  t(key: TextKey, values?: Values): string
  t(key: CountedKey, values: Values & { count: number }): string
  /** Texts of a list; none where an entry has none. */
  list(key: ListKey, values?: Values): string[]
  /** A text that not every entry has, or null; null, too, before its part of the words is there. */
  optional(key: OptionalKey): string | null
}

type Files = Readonly<Record<string, () => Promise<Namespace>>>

/** Files of words, whole or what the build leaves of them for a part (tools/build/firstTexts.ts). */
const files: Readonly<Record<string, Files>> = {
  whole: import.meta.glob<Namespace>(['../../locales/*/*.json', '!../../locales/*/{search,ui}.json'], {
    import: 'default',
  }),
  first: import.meta.glob<Namespace>('../../locales/*/{symptom,ui}.json', {
    import: 'default',
    query: '?first',
  }),
  later: import.meta.glob<Namespace>('../../locales/*/ui.json', { import: 'default', query: '?later' }),
}

/** A part that words are fetched in; what people type is read by the search box alone. */
export type WordPart = Exclude<keyof typeof textParts, 'search'>

const needed = new Set<WordPart>(['start'])
let wanted: Language
let spoken: Language | null = null

/**
 * Speaks a language: loads its words and hands out i18next. Called again it changes the language in place; it rejects,
 * and nothing changes, where the words cannot be loaded.
 */
export async function startWords(language: Language): Promise<i18n> {
  wanted = language
  const words = await loadPart(() => load(language, [...needed])).catch((error: unknown) => {
    // What is needed from here on is needed in the language that stays.
    if (wanted === language && spoken !== null) wanted = spoken
    throw error
  })
  // Of two quick changes the later one counts, not the slower one.
  if (wanted !== language) return i18next
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: language,
      resources: {},
      fallbackLng: false,
      load: 'currentOnly',
      defaultNS: 'ui',
      // React escapes.
      interpolation: { escapeValue: false },
    })
  }
  spoken = language
  keep(language, words)
  if (i18next.language !== language) await i18next.changeLanguage(language)
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

function keep(language: Language, words: readonly NamespacePart[]): void {
  for (const [namespace, texts] of words)
    i18next.addResourceBundle(language, namespace, texts, ...addedToWhatIsThere)
}

/** Deep and overwriting: a file may come in two parts. Not copied first: nobody else holds what was just loaded. */
const addedToWhatIsThere = [true, true, { skipCopy: true }] as const

/** Texts of the current language and market, for components; a change of either renders them again. */
export function useWords(): Words {
  const { t, i18n } = useTranslation()
  const market = useMarket()
  return useMemo(() => {
    // A text that is another one for machines of a market is written beside the plain one, as `ask_mainland` beside `ask`.
    const variant = market === null ? {} : { context: market }
    return {
      language: languageSchema.parse(i18n.language),
      t: (key: TextKey | CountedKey, values?: Values) => t(key, { ...values, ...variant }),
      list: (key, values) => {
        const found: unknown = t(key, { ...values, ...variant, returnObjects: true })
        return Array.isArray(found) ? found.map(String) : []
      },
      optional: (key) => (i18n.exists(key, variant) ? t(key, variant) : null),
    }
  }, [t, i18n, market])
}

async function load(language: Language, parts: readonly WordPart[]): Promise<NamespacePart[]> {
  const names = parts.flatMap((part): readonly string[] => textParts[part])
  return Promise.all(
    names.map(async (file): Promise<NamespacePart> => {
      const [namespace = file, share = 'whole'] = file.split('?')
      const found = files[share]?.[`../../locales/${language}/${namespace}.json`]
      return [namespace, (await found?.()) ?? {}]
    }),
  )
}
