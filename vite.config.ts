import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { basePlugin } from './tools/build/base.ts'
import { firstAidPlugin } from './tools/build/firstAid.ts'
import { firstTextsPlugin } from './tools/build/firstTexts.ts'
import { frontPlugin } from './tools/build/front.ts'
import { headersPlugin } from './tools/build/headers.ts'
import { offlinePlugin } from './tools/build/offline.ts'
import { packedTextsPlugin } from './tools/build/packedTexts.ts'
import { syllablesPlugin } from './tools/build/syllables.ts'
import { walkPart } from './tools/build/walkPart.ts'
import { wholePart } from './tools/build/wholePart.ts'
import { wordChunk } from './tools/build/wordChunk.ts'
import { wordsPlugin } from './tools/build/words.ts'

const fileAt = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  plugins: [
    react(),
    firstAidPlugin,
    firstTextsPlugin,
    packedTextsPlugin,
    frontPlugin,
    basePlugin,
    syllablesPlugin,
    wordsPlugin,
    offlinePlugin,
    headersPlugin,
  ],
  // Relative, so that the built folder can be served from any path.
  base: './',
  // An address that does not exist is an error, not the start page.
  appType: 'mpa',
  build: {
    target: ['chrome80', 'firefox78', 'safari13.1'],
    // Inlined scripts and data addresses would need a weaker policy.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Building a schema does nothing else: one that the page never reads by need not be on it.
      treeshake: { manualPureFunctions: ['z'] },
      input: [fileAt('index.html'), fileAt('embed/index.html')],
      output: {
        codeSplitting: {
          groups: [
            // What reads packed texts and the base would else lie with the words of one language.
            {
              name: 'packed',
              test: /[\\/](browser[\\/]packed\.ts$|node_modules[\\/]fflate[\\/])/,
              priority: 3,
            },
            { name: wordChunk, debugName: 'words', priority: 2 },
            { name: 'first', tags: ['$initial'], priority: 1 },
            { name: 'knowledge', test: wholePart, priority: 1 },
            // The pages are fetched together, so they and what only they use are one file.
            { name: 'walk', test: walkPart },
          ],
        },
      },
    },
  },
  // The headers of tools/build/headers.ts decide who may read what.
  preview: { host: 'localhost', port: 4173, cors: false },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/support/inlineBreaks.ts'],
    reporters: ['default', ['json', { outputFile: 'reports/unit.json' }]],
    // Nothing else runs meanwhile; left alone, one core of two would idle.
    maxWorkers: '100%',
    // Property tests share two cores with everything else.
    testTimeout: 20_000,
  },
})
