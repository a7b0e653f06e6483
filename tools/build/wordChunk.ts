/** Parts of the words of a language that src/components/words.ts fetches one by one. */
const wordParts: Readonly<Record<string, string>> = {
  ui: 'start',
  money: 'start',
  'symptom?tiles': 'start',
  search: 'search',
  typing: 'search',
  code: 'code',
  codebook: 'code',
  claim: 'claim',
}

/** The chunk of a file of words, by its language and part, or null for a file of something else. */
export function wordChunk(id: string): string | null {
  const [, language, name, query = ''] = /[\\/]locales[\\/]([^\\/]+)[\\/](\w+)\.json(\?\w+)?/.exec(id) ?? []
  return language === undefined || name === undefined
    ? null
    : `${language}-${wordParts[name + query] ?? 'walk'}`
}
