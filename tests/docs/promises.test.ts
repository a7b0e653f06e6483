import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

interface Promised {
  words: string
  tests: { file: string; title: string }[]
}

/** The numbered points under headings that speak of promises, each with the tests that it names. */
function promisesIn(markdown: string): Promised[] {
  return markdown
    .split(/^#+ /m)
    .filter((part) => /^(?:Promises|承诺)\n/.test(part))
    .flatMap((part) => part.split(/^(?=\d+\. )/m).slice(1))
    .map((words) => ({
      words,
      tests: [...words.replace(/\s+/g, ' ').matchAll(/`(tests\/[^`]+)` › “([^”]+)”/g)].map(
        ([, file = '', title = '']) => ({ file, title }),
      ),
    }))
}

/** What of these promises nothing holds. */
const unheld = (promises: readonly Promised[]): string[] =>
  promises.flatMap(({ words, tests }) =>
    tests.length === 0
      ? [`no test: ${words}`]
      : tests
          .filter(({ file, title }) => !existsSync(new URL(file, root)) || !names(read(file), title))
          .map(({ file, title }) => `${file}: ${title}`),
  )

/** Whether a file has a test of this title; one of several rows may go on behind it. */
const names = (file: string, title: string): boolean =>
  ["'", '`'].some((quote) => file.includes(`${quote}${title}${quote}`) || file.includes(`${quote}${title}:`))

describe('what we promise', () => {
  it.each([
    ['SECURITY.md', 9],
    ['docs/privacy.md', 12],
  ])('in %s is held by the tests that it names', (document, many) => {
    const promises = promisesIn(read(document))
    expect(promises).toHaveLength(many)
    expect(unheld(promises)).toEqual([])
  })

  it('in one language is held by the same tests as in the other', () => {
    const [, chinese = '', english = ''] = read('docs/privacy.md').split(/^## /m)
    const named = (part: string) => promisesIn(part).map(({ tests }) => tests)
    expect(named(chinese)).toEqual(named(english))
    expect(named(english).length).toBeGreaterThan(0)
  })

  it('is found out where a test is gone', () => {
    const lines = '## Promises\n\n1. Nothing.\n2. More. `tests/docs/promises.test.ts` › “no such test”\n'
    expect(unheld(promisesIn(lines))).toEqual([
      expect.stringContaining('no test: 1. Nothing.'),
      'tests/docs/promises.test.ts: no such test',
    ])
  })
})
