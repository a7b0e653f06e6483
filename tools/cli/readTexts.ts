import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Finding } from '../../src/authoring/laws/law'
import { type Texts, type TextTree, textFile, type Written } from '../../src/authoring/texts'
import { type Language, language as languageSchema } from '../../src/knowledge/schema'

const folder = new URL('../../locales/', import.meta.url)

/** Every text of `locales/`, and what could not be read there; a file that cannot be read counts as empty. */
export function readTexts(): { texts: Texts; unreadable: Finding[] } {
  const known: readonly string[] = languageSchema.options
  const strange = readdirSync(folder).filter((name) => !known.includes(name))
  const read = languageSchema.options.map((language) => {
    const path = new URL(`${language}/`, folder)
    const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.json')) : []
    return {
      language,
      files: names.map((name) => ({
        namespace: name.replace(/\.json$/, ''),
        ...readFile(new URL(name, path), `locales/${language}/${name}`),
      })),
    }
  })
  return {
    texts: Object.fromEntries(
      read.map(({ language, files }) => [
        language,
        Object.fromEntries(files.map(({ namespace, entries }) => [namespace, entries])),
      ]),
    ) as Texts, // every language was read above
    unreadable: [
      ...strange.map((name) => ({
        culprit: name,
        what: 'is no language that src/knowledge/languages.ts names',
        file: `locales/${name}`,
      })),
      ...read.flatMap(({ files }) => files.flatMap(({ unreadable }) => unreadable)),
    ],
  }
}

function readFile(url: URL, file: string): { entries: Written[string]; unreadable: Finding[] } {
  const json = parse(readFileSync(url, 'utf8'))
  if ('error' in json) {
    return { entries: {}, unreadable: [{ culprit: file, what: `is not JSON: ${json.error}`, file }] }
  }
  const parsed = textFile.safeParse(json.value)
  if (parsed.success) return { entries: parsed.data, unreadable: [] }
  const places = parsed.error.issues.map(({ path }) => path.map(String).join('.'))
  return {
    entries: {},
    unreadable: places.map((place) => ({
      culprit: place || file,
      what: 'is neither a text nor a list or group of texts',
      file,
    })),
  }
}

function parse(text: string): { value: unknown } | { error: string } {
  try {
    const value: unknown = JSON.parse(text)
    return { value }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

/** The text of a part of an entry, or undefined where there is none. */
export function textOf(
  texts: Texts,
  language: Language,
  id: string,
  ...parts: readonly string[]
): string | undefined {
  const [kind = '', key = ''] = id.split(':')
  const found = parts.reduce<TextTree | undefined>(
    (at, part) => (typeof at === 'object' && !Array.isArray(at) ? at[part] : undefined),
    texts[language][kind]?.[key],
  )
  return typeof found === 'string' ? found : undefined
}
