import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Plugin } from 'vite'
import { firstTexts } from '../../src/components/textParts.ts'
import { plainKey } from '../../src/knowledge/market.ts'

/** Texts under their keys. */
type Words = Readonly<Record<string, unknown>>

/** Files of words cut in two: `ui.json?first` is what the first screen says of it, `ui.json?later` what pages say. */
export const firstTextsPlugin: Plugin = {
  name: 'pos-triage:first-texts',
  enforce: 'pre',
  load: (id) => {
    const [file = id, query] = id.split('?')
    if (!/[\\/]locales[\\/]/.test(file) || (query !== 'first' && query !== 'later')) return null
    // The first aid is markup (firstAid.ts).
    const { firstAid: _, ...words }: Words = JSON.parse(readFileSync(file, 'utf8'))
    const cut = cutTexts(words, firstTexts[basename(file, '.json')] ?? [])
    return { code: `export default ${JSON.stringify(cut[query])}`, moduleType: 'js' }
  },
}

/** Texts that the paths name, and all others. */
export function cutTexts(words: Words, paths: readonly string[]): { first: Words; later: Words } {
  const first: Record<string, unknown> = {}
  const later: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(words)) {
    const further = paths
      .map((path) => path.split('.'))
      .filter(([step]) => step === plainKey(key) || step === '*')
      .map(([, ...rest]) => rest.join('.'))
    if (further.length === 0) later[key] = inner
    else if (further.includes('')) first[key] = inner
    else {
      const cut = cutTexts(inner as Words, further) // a path leads on into groups only
      first[key] = cut.first
      if (Object.keys(cut.later).length > 0) later[key] = cut.later
    }
  }
  return { first, later }
}
