import * as z from 'zod/mini'
import type { Language } from '../knowledge/schema'

/** A text, or texts under their keys; a list counts from 0. */
export type TextTree = string | TextTree[] | { [key: string]: TextTree }

const words: z.ZodMiniType<TextTree> = z.lazy(() =>
  z.union([z.string(), z.array(words), z.record(z.string(), words)]),
)

/** The content of one file of `locales/`: the texts of one kind of id in one language. */
export const textFile = z.record(z.string(), words)

/** Everything written in one language, by kind of id. */
export const written = z.record(z.string(), textFile)
export type Written = z.infer<typeof written>

/** Texts of every language. */
export type Texts = Record<Language, Written>

export interface Text {
  /** The full key, the kind of id in front. */
  key: string
  text: string
  namespace: string
}

/** Every string of a language; the parts of a list count from 0. */
export const textsOf = (mine: Written): Text[] =>
  Object.entries(mine).flatMap(([namespace, entries]) =>
    flat(entries).map(({ key, text }) => ({ key: `${namespace}:${key}`, text, namespace })),
  )

/** Every string of one part of an entry; none where the entry lacks it. */
export function textsAt(mine: Written, id: string, part: string): Text[] {
  const [namespace, name] = splitId(id)
  const found = groupOf(mine[namespace]?.[name])[part]
  return found === undefined
    ? []
    : flat(found, part).map(({ key, text }) => ({ key: `${id}.${key}`, text, namespace }))
}

function flat(found: TextTree, key = ''): { key: string; text: string }[] {
  if (typeof found === 'string') return [{ key, text: found }]
  return Object.entries(found).flatMap(([name, inner]) => flat(inner, key === '' ? name : `${key}.${name}`))
}

/** File of the texts of one kind of id in a language. */
export const fileOfTexts = (language: Language, namespace: string) => `locales/${language}/${namespace}.json`

/** Kind of an id, and the name under which its texts are written. */
export function splitId(id: string): [namespace: string, name: string] {
  const at = id.indexOf(':')
  return [id.slice(0, at), id.slice(at + 1)]
}

/** Texts of a group by their keys; none where there is no group. */
export const groupOf = (found: TextTree | undefined): Record<string, TextTree> =>
  typeof found === 'object' && !Array.isArray(found) ? found : {}

/** Texts of a list; none where there is no list. */
export const listOf = (found: TextTree | undefined): TextTree[] => (Array.isArray(found) ? found : [])

/** One text that differs between two versions; null where a version does not have it. */
export interface TextChange {
  language: string
  key: string
  old: string | null
  now: string | null
}

/** The texts that differ between two versions, those of a language only where both have it. */
export function compareTexts(
  old: Readonly<Record<string, Written>>,
  now: Readonly<Record<string, Written>>,
): TextChange[] {
  return Object.entries(now).flatMap(([language, mine]) => {
    const theirs = old[language]
    if (theirs === undefined) return []
    const before = new Map(textsOf(theirs).map(({ key, text }) => [key, text]))
    const after = new Map(textsOf(mine).map(({ key, text }) => [key, text]))
    return [...new Set([...before.keys(), ...after.keys()])]
      .filter((key) => before.get(key) !== after.get(key))
      .map((key) => ({ language, key, old: before.get(key) ?? null, now: after.get(key) ?? null }))
  })
}
