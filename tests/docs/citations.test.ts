import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { citationsIn, idsIn } from './citations'
import { isThere, linksIn, pathsIn, slugsIn } from './paths'
import { placesIn } from './places'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8')

const made = new Set(['node_modules', '.git', ...(read('.gitignore').match(/^[\w-]+(?=\/)/gm) ?? [])])

/** Every file and folder that is written by hand, by its path from the root. */
function listTree(folder = ''): string[] {
  return readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`
    if (made.has(path)) return []
    return entry.isDirectory() ? [path, ...listTree(`${path}/`)] : [path]
  })
}

const tree = listTree()
const domainText = 'docs/domain/terminal-faults.md'

/** Folders whose comments speak of one document and need not name it. */
const homes: readonly (readonly [path: string, document: string])[] = [
  ['src/knowledge/', domainText],
  ['src/authoring/exceptions.ts', domainText],
  ['tests/knowledge/', domainText],
  ['tests/calls/', domainText],
  ['src/wizard/engine/', 'docs/engine.md'],
  ['src/authoring/simulation/', 'docs/engine.md'],
  ['tests/wizard/engine/', 'docs/engine.md'],
  ['tools/bench/', 'docs/engine.md'],
]
const homeOf = (path: string): string | null =>
  path.endsWith('.md') ? path : (homes.find(([start]) => path.startsWith(start))?.[1] ?? null)

const citing = tree.filter(
  (path) =>
    /^(?:src|tests|tools)\/.*\.(?:ts|tsx|mjs|css|md)$|^docs\/.*\.md$|^[^/]+\.(?:ts|mjs|md)$/.test(path) &&
    // Its examples are dead on purpose.
    !path.startsWith('tests/docs/'),
)
const documents = tree.filter((path) => path.endsWith('.md'))
const places = new Map(documents.map((path) => [path, placesIn(read(path))]))

/** The document that a name means: from the root, beside the file that cites it, or by the name alone. */
const documentNamed = (name: string, path: string): string | undefined =>
  [name, posix.join(posix.dirname(path), name)].find((one) => documents.includes(one)) ??
  documents.find((one) => posix.basename(one) === name)

/** Citations of a text that lead nowhere, by file and line. */
function deadIn(path: string, text: string): string[] {
  return citationsIn(text).flatMap(({ line, document, place }) => {
    const cited = document === null ? homeOf(path) : documentNamed(document, path)
    const words = [document ?? 'section', place].filter((part) => part !== null).join(' ')
    if (cited === null) return [`${path}:${line}: ${words} names no document`]
    if (cited === undefined) return [`${path}:${line}: ${words} does not exist`]
    return place === null || places.get(cited)?.has(place)
      ? []
      : [`${path}:${line}: ${words} is no place of ${cited}`]
  })
}

/** The comments of a file, on the lines they have there. */
const commentsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => /(?:^|\s)\/\/ (.*)$|^\s*(?:\/\*\*?|\*) (.*)$/.exec(line)?.slice(1).join('') ?? '')

/** The numbers that comments about the trade name, and that neither the domain text nor its table of codes has. */
function unknownIds(path: string, lines: readonly string[], known: ReadonlySet<string>): string[] {
  return lines.flatMap((text, index) =>
    idsIn(text)
      .filter((id) => !known.has(id))
      .map((id) => `${path}:${index + 1}: ${id} is neither in ${domainText} nor a code`),
  )
}

describe('what comments and documents cite', () => {
  it('exists, down to the section', () => {
    expect(citing.flatMap((path) => deadIn(path, read(path)))).toEqual([])
  })

  it('of the trade by a number alone is a cause, an observation, a section or a code', () => {
    const codes = read('docs/domain/response-codes.csv').match(/^[0-9A-Z]{2}(?=,)/gm) ?? []
    const known = new Set([...(places.get(domainText) ?? []), ...codes])
    const speaking = citing.filter((path) => homeOf(path) === domainText && !path.endsWith('.md'))
    const dead = speaking.flatMap((path) =>
      // Reasons there are data, and cite as comments do.
      unknownIds(
        path,
        path === 'src/authoring/exceptions.ts' ? read(path).split('\n') : commentsOf(read(path)),
        known,
      ),
    )
    expect(dead).toEqual([])
    expect(speaking.length).toBeGreaterThan(40)
  })

  it('is named by file and line where it is dead', () => {
    const text = [
      '/**',
      ' * As terminal-faults.md section 5, 3 says, and',
      ' * section 99; see nowhere.md and engine.md 4.2.',
      ' */',
      '// law 99 · restart rule (section 4) · unheard-of rule (section 4)',
    ].join('\n')
    expect(deadIn('src/knowledge/areas/made-up.ts', text)).toEqual([
      `src/knowledge/areas/made-up.ts:3: section 99 is no place of ${domainText}`,
      'src/knowledge/areas/made-up.ts:3: nowhere.md does not exist',
      'src/knowledge/areas/made-up.ts:5: docs/architecture.md 3.99 is no place of docs/architecture.md',
      `src/knowledge/areas/made-up.ts:5: section 4.unheard-of is no place of ${domainText}`,
    ])
    expect(deadIn('src/browser/made-up.ts', '// section 5')).toEqual([
      'src/browser/made-up.ts:1: section 5 names no document',
    ])
    expect(unknownIds('a.ts', commentsOf('a()\n// O9, N99 and 3.99; CSV, 0X'), new Set(['O9']))).toEqual([
      `a.ts:2: N99 is neither in ${domainText} nor a code`,
      `a.ts:2: 3.99 is neither in ${domainText} nor a code`,
      `a.ts:2: 0X is neither in ${domainText} nor a code`,
    ])
  })
})

describe('what the documents show', () => {
  const ours = documents.filter((path) => !path.startsWith('docs/domain/') && !path.startsWith('tests/'))
  const folders = new Set(tree.flatMap((path) => path.split('/').slice(0, -1)[0] ?? []))

  it('as paths in backticks lies in the tree', () => {
    const missing = ours.flatMap((document) =>
      pathsIn(read(document), folders)
        .filter(({ path }) => !made.has(path.split('/')[0] ?? '') && !isThere(path, document, tree))
        .map(({ path, line }) => `${document}:${line}: ${path}`),
    )
    expect(missing).toEqual([])
  })

  it('as links and pictures lies there, too, with the heading that a link names', () => {
    const missing = ours.flatMap((document) =>
      linksIn(read(document))
        .filter(({ path }) => {
          const [target = '', heading] = path.split('#')
          const there = target === '' ? document : posix.join(posix.dirname(document), target)
          if (!tree.includes(there)) return true
          return heading !== undefined && !slugsIn(read(there)).has(heading)
        })
        .map(({ path, line }) => `${document}:${line}: ${path}`),
    )
    expect(missing).toEqual([])
  })

  it('is looked for as written: with gaps, beside the document, or by the name alone', () => {
    const there = ['locales/en/cause.json', 'docs/engine.md', 'src/knowledge/areas/pin.ts']
    expect(isThere('locales/<language>/cause.json', 'README.md', there)).toBe(true)
    expect(isThere('src/knowledge/areas/*.ts', 'README.md', there)).toBe(true)
    expect(isThere('engine.md', 'docs/glossary.md', there)).toBe(true)
    expect(isThere('pin.ts', 'README.md', there)).toBe(true)
    expect(isThere('areas/pin.ts', 'README.md', there)).toBe(false)
    expect(isThere('src/knowledge/areas/*.css', 'README.md', there)).toBe(false)
  })
})
