import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { language } from '../../src/knowledge/schema'
import type { Section } from './table'

const built = fileURLToPath(new URL('../../dist/', import.meta.url))

const languages = [...language.options].sort()

/** Bytes that a browser fetches before the first page shows, and those that follow, counted from the last build. */
export const pageSection: Section = {
  name: 'page',
  run: () => {
    const parts = existsSync(`${built}index.html`) ? load() : []
    return [
      {
        name: 'page',
        title: 'The built page, gzip',
        columns: [
          { key: 'part', head: 'part' },
          { key: 'files', head: 'files' },
          { key: 'bytes', head: 'bytes' },
        ],
        rows: parts.map(({ part, files }) => ({ part, files: files.length, bytes: bytesOf(files) })),
        notes:
          parts.length > 0
            ? ['One language is fetched. What follows the first load comes without being waited for.']
            : ['Not counted: there is no build. `npm run build` makes one.'],
      },
    ]
  },
}

const bytesOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(`${built}${file}`)).length, 0)

/** The files that index.html names, the words of the start page, and all that is left for later. */
function load(): { part: string; files: string[] }[] {
  const html = readFileSync(`${built}index.html`, 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file = '']) => file)
  const scripts = named.filter((file) => file.endsWith('.js'))
  const styles = named.filter((file) => file.endsWith('.css'))
  const assets = readdirSync(`${built}assets`).map((file) => `assets/${file}`)
  const of = (language: string) => assets.filter((file) => file.startsWith(`assets/${language}-`))
  const common = assets.filter(
    (file) => !named.includes(file) && !languages.some((one) => of(one).includes(file)),
  )
  return [
    { part: 'page', files: ['index.html'] },
    { part: 'scripts', files: scripts },
    { part: 'styles', files: styles },
    ...languages.flatMap((language) => {
      const words = of(language).filter((file) => file.startsWith(`assets/${language}-start-`))
      const later = of(language).filter((file) => !words.includes(file))
      return [
        { part: `words, ${language}`, files: words },
        { part: `first load in all, ${language}`, files: ['index.html', ...scripts, ...styles, ...words] },
        { part: `follows, ${language}`, files: [...common, ...later] },
      ]
    }),
  ]
}
