import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import type { Knowledge } from './src/knowledge/schema'
import { frontPlugin, loadBase } from './tools/build/front.ts'
import { syllablesPlugin } from './tools/build/syllables.ts'

const fileAt = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The policy of every page. The one Trusted Types policy is there to register the worker. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types pos-triage-sw',
]

/** Every feature with a default that is open; of all of them only two are needed. */
const permissionsPolicy = [
  'clipboard-write=(self)',
  'web-share=(self)',
  ...[
    'accelerometer',
    'autoplay',
    'camera',
    'clipboard-read',
    'display-capture',
    'encrypted-media',
    'fullscreen',
    'gamepad',
    'geolocation',
    'gyroscope',
    'hid',
    'idle-detection',
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'picture-in-picture',
    'publickey-credentials-get',
    'screen-wake-lock',
    'serial',
    'storage-access',
    'sync-xhr',
    'usb',
    'window-management',
    'xr-spatial-tracking',
  ].map((feature) => `${feature}=()`),
].join(', ')

/** The response headers of an address: `/` refuses frames, `/embed/` works in everyone's, files may be read by both. */
function headersOf(path: string): Record<string, string> {
  const everywhere = {
    'Content-Security-Policy': contentSecurityPolicy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': permissionsPolicy,
    'Cross-Origin-Resource-Policy': 'cross-origin',
  }
  // Both are needed before a page that is itself isolated can frame it.
  if (/\/embed\/(index\.html)?$/.test(path))
    return { ...everywhere, 'Cross-Origin-Embedder-Policy': 'require-corp' }
  // A sandboxed frame has no origin and asks for scripts and words as a stranger.
  if (!/(\/|\.html)$/.test(path)) return { ...everywhere, 'Access-Control-Allow-Origin': '*' }
  return {
    ...everywhere,
    'Content-Security-Policy': [...contentSecurityPolicy, "frame-ancestors 'none'"].join('; '),
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
  }
}

const shippedHeaders: Plugin = {
  name: 'pos-triage:headers',
  configurePreviewServer({ middlewares }) {
    middlewares.use(({ url = '/' }, response, next) => {
      const { pathname } = new URL(url, 'http://localhost')
      for (const [name, value] of Object.entries(headersOf(pathname))) response.setHeader(name, value)
      next()
    })
  },
}

/** In a browser that is too old, the page for frames shows the same first aid as the start page. */
const firstAid: Plugin = {
  name: 'pos-triage:first-aid',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace('<!-- The first aid of the start page. -->', readFirstAid),
  },
}

function readFirstAid(): string {
  const [found] = /<main class="fallback">.*<\/main>/s.exec(readFileSync(fileAt('index.html'), 'utf8')) ?? []
  if (found === undefined) throw new Error('index.html has no <main class="fallback">')
  return found
}

/** What the start page shows first, as markup: the common messages in the words of a language. */
const commonMessages: Plugin = {
  name: 'pos-triage:common-messages',
  transformIndexHtml: {
    order: 'pre',
    handler: async (html) => {
      const { knowledge } = await loadBase()
      return html.replace(/<!-- The common messages: ([\w-]+) -->/g, (_, language: string) =>
        listCommon(knowledge, language),
      )
    },
  },
}

function listCommon({ symptoms }: Pick<Knowledge, 'symptoms'>, language: string): string {
  const words: Record<string, { name: string; tile: string }> = JSON.parse(
    readFileSync(fileAt(`locales/${language}/symptom.json`), 'utf8'),
  )
  const items = Object.values(symptoms).flatMap(({ id, common, screens }) => {
    const { name, tile } = words[id.slice('symptom:'.length)] ?? {}
    if (!common || name === undefined || tile === undefined) return []
    const [screen] = screens
    const shown =
      screen === undefined || screen.text === name
        ? ''
        : `<span lang="${screen.lang}">${screen.text}</span> · `
    return [`<dt>${shown}${name}</dt><dd>${tile}</dd>`]
  })
  return `<dl>${items.join('')}</dl>`
}

/** After one visit everything is on the device, in both languages. */
const offline = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'src/browser',
  filename: 'sw.ts',
  // Our own code registers the worker (src/browser/serviceWorker.ts): the plugin's would need a weaker policy.
  injectRegister: false,
  manifest: false,
  injectManifest: { globPatterns: ['**/*.{html,js,css,svg}'], rollupFormat: 'iife' },
})

/** Words of the messages cut down to their tiles: the meanings come with the walk. */
const symptomTiles: Plugin = {
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

function wordChunk(id: string): string | null {
  const [, language, name, query = ''] = /[\\/]locales[\\/]([^\\/]+)[\\/](\w+)\.json(\?\w+)?/.exec(id) ?? []
  return language === undefined || name === undefined
    ? null
    : `${language}-${wordParts[name + query] ?? 'walk'}`
}

export default defineConfig({
  plugins: [
    react(),
    firstAid,
    commonMessages,
    symptomTiles,
    frontPlugin,
    syllablesPlugin,
    offline,
    shippedHeaders,
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
          // Chunks per language for the parts that src/i18n.ts fetches.
          groups: [{ name: wordChunk, debugName: 'words' }],
        },
      },
    },
  },
  // The headers above decide who may read what.
  preview: { host: 'localhost', port: 4173, cors: false },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    reporters: ['default', ['json', { outputFile: 'reports/unit.json' }]],
    // Property tests share two cores with everything else.
    testTimeout: 20_000,
  },
})
