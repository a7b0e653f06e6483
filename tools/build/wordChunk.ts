import { textParts } from '../../src/components/textParts.ts'

const partOf = new Map<string, string>(
  Object.entries(textParts).flatMap(([part, files]) => files.map((file) => [file, part] as const)),
)

/** The chunk of a file of words, by its language and part, or null for a file of something else. */
export function wordChunk(id: string): string | null {
  const [, language, name, query = ''] = /[\\/]locales[\\/]([^\\/]+)[\\/](\w+)\.json(\?\w+)?/.exec(id) ?? []
  const part = partOf.get(`${name}${query}`)
  return language === undefined || part === undefined ? null : `${language}-${part}`
}
