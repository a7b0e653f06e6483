import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** Words of the messages cut down to their tiles (`symptom.json?tiles`): the meanings come with the walk. */
export const symptomTilesPlugin: Plugin = {
  name: 'pos-triage:symptom-tiles',
  enforce: 'pre',
  load: (id) => {
    const [file = id, query] = id.split('?')
    if (query !== 'tiles') return null
    const symptoms: Record<string, Record<string, unknown>> = JSON.parse(readFileSync(file, 'utf8'))
    const tiles = Object.entries(symptoms).map(([name, words]) => [
      name,
      { name: words.name, tile: words.tile },
    ])
    return { code: `export default ${JSON.stringify(Object.fromEntries(tiles))}`, moduleType: 'js' }
  },
}
