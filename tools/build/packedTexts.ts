import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { pack } from './pack.ts'

const reader = fileURLToPath(new URL('../../src/browser/packed.ts', import.meta.url))

/** Files of words that a walk takes besides the base; the first screen's are cut by `firstTexts.ts` and stay plain. */
const ofEntries = /[\\/]locales[\\/][^\\/]+[\\/](?!search|ui)\w+\.json$/

/** The texts of entries, sent packed as the base is: they are most of what is kept on the device. */
export const packedTextsPlugin: Plugin = {
  name: 'pos-triage:packed-texts',
  enforce: 'pre',
  apply: 'build',
  load: (id) => {
    if (!ofEntries.test(id)) return null
    const packed = JSON.stringify(pack(JSON.parse(readFileSync(id, 'utf8'))))
    return {
      code: `import { unpack } from ${JSON.stringify(reader)}\nexport default unpack(${packed})`,
      moduleType: 'js',
    }
  },
}
