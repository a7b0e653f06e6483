import type { Plugin } from 'vite'
import { loadBase } from './front.ts'
import { pack } from './pack.ts'

/** The module with the whole base, packed: `import { packed } from 'virtual:base'`. */
const name = 'virtual:base'

/** The base, worked out while building, so that the page fetches values and no code that writes them. */
export const basePlugin: Plugin = {
  name: 'pos-triage:base',
  resolveId: (id) => (id === name ? `\0${name}` : null),
  async load(id) {
    if (id !== `\0${name}`) return null
    const { knowledge, files } = await loadBase()
    for (const file of files) this.addWatchFile(file)
    return `export const packed = ${JSON.stringify(pack(knowledge))}`
  },
}
