import { posix } from 'node:path'

/** A path or a link that a document writes, and its line. */
export interface Written {
  line: number
  path: string
}

const file = /\.(?:ts|tsx|mjs|json|md|csv|css|html|svg|png|webp|txt)$/
const path = /^(?:[\w.@*-]|<[\w-]+>)+(?:\/(?:[\w.@*-]|<[\w-]+>)+)*\/?$/

/** The paths between backticks: what ends like a file, or begins with a folder of ours. Blocks of code are examples. */
export function pathsIn(markdown: string, folders: ReadonlySet<string>): Written[] {
  return proseOf(markdown).flatMap(({ line, text }) =>
    [...text.matchAll(/`([^`]+)`/g)].flatMap(([, words = '']) => {
      const [first = '', ...rest] = words.split('/')
      const ours = file.test(words) || (rest.length > 0 && folders.has(first))
      return ours && path.test(words) ? [{ line, path: words }] : []
    }),
  )
}

/** The links and pictures of a document that lead to no other site. */
export function linksIn(markdown: string): Written[] {
  return proseOf(markdown).flatMap(({ line, text }) =>
    [...text.matchAll(/(?:\]\(|\b(?:src|srcset|href)=")([^)\s"]+)/g)].flatMap(([, target = '']) =>
      /^[a-z]+:/.test(target) ? [] : [{ line, path: target }],
    ),
  )
}

/** Name of a heading in the address of a link, as hosts of repositories write it. */
export const slugsIn = (markdown: string): Set<string> =>
  new Set(
    [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )

/**
 * Whether the tree has what a document writes: a path from the root or beside the document, or a file by its name
 * alone. `*` and `<language>` may be anything.
 */
export function isThere(written: string, document: string, tree: readonly string[]): boolean {
  const wanted = written.replace(/\/$/, '')
  const beside = posix.join(posix.dirname(document), wanted)
  const alone = wanted.includes('/') ? [] : [`**/${wanted}`]
  return [wanted, beside, ...alone].some((one) => {
    const form = matching(one)
    return tree.some((there) => form.test(there))
  })
}

function matching(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^$()|[\]{}\\]/g, '\\$&')
    .replace(/^\*\*\//, '(?:.+/)?')
    .replace(/<[\w-]+>|\*/g, '[^/]+')
  return new RegExp(`^${source}$`)
}

function proseOf(markdown: string): { line: number; text: string }[] {
  let inBlock = false
  return markdown.split('\n').flatMap((text, index) => {
    if (/^\s*```/.test(text)) {
      inBlock = !inBlock
      return []
    }
    return inBlock ? [] : [{ line: index + 1, text }]
  })
}
