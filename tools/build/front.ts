import { fileURLToPath } from 'node:url'
import { type Plugin, runnerImport } from 'vite'
import { frontOf } from '../../src/knowledge/front.ts'
import type { Knowledge } from '../../src/knowledge/schema'

/** The module with what the first screen knows: `import { front } from 'virtual:front'`. */
const name = 'virtual:front'
const base = fileURLToPath(new URL('../../src/knowledge/knowledge.ts', import.meta.url))

/** The base and the files it is made of; loaded and not imported, since the configuration has no business with it. */
export async function loadBase(): Promise<{ knowledge: Knowledge; files: string[] }> {
  const { module, dependencies } = await runnerImport<{ knowledge: Knowledge }>(base, { configFile: false })
  return { knowledge: module.knowledge, files: dependencies }
}

/** The base as the first screen needs it, until the whole one is there. */
export const frontPlugin: Plugin = {
  name: 'pos-triage:front',
  resolveId: (id) => (id === name ? `\0${name}` : null),
  async load(id) {
    if (id !== `\0${name}`) return null
    const { knowledge, files } = await loadBase()
    for (const file of files) this.addWatchFile(file)
    return `export const front = ${JSON.stringify(frontOf(knowledge))}`
  },
}
