import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Section } from './table'

const built = fileURLToPath(new URL('../../dist/', import.meta.url))

/** What a browser has to fetch before the first page stands, counted from the last build. */
export const pageSection: Section = {
  name: 'page',
  run: () => {
    const parts = existsSync(`${built}index.html`) ? firstLoad() : []
    return [
      {
        name: 'page',
        title: 'First load of the built page, gzip',
        columns: [
          { key: 'part', head: 'part' },
          { key: 'files', head: 'files' },
          { key: 'bytes', head: 'bytes' },
        ],
        rows: parts.map(({ part, files }) => ({
          part,
          files: files.length,
          bytes: files.reduce((sum, file) => sum + gzipSync(readFileSync(`${built}${file}`)).length, 0),
        })),
        notes: parts.length > 0 ? [] : ['Not counted: there is no build. `npm run build` makes one.'],
      },
    ]
  },
}

/** The files that index.html names, and the words of each language, of which one is fetched. */
function firstLoad(): { part: string; files: string[] }[] {
  const html = readFileSync(`${built}index.html`, 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file = '']) => file)
  const words = readdirSync(`${built}assets`).filter((file) => /^(zh-CN|en)-.*\.js$/.test(file))
  return [
    { part: 'page', files: ['index.html'] },
    { part: 'scripts', files: named.filter((file) => file.endsWith('.js')) },
    { part: 'styles', files: named.filter((file) => file.endsWith('.css')) },
    ...words.map((file) => ({ part: `words, ${file.replace(/-[^-]+$/, '')}`, files: [`assets/${file}`] })),
  ]
}
