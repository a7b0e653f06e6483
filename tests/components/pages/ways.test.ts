import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type PageName, pages } from '../../../src/components/pages/pages'

const source = fileURLToPath(new URL('../../../src', import.meta.url))

/** The product without the table of pages and their examples, which name every page. */
const product = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\b(?:pages|examples)\.ts$/.test(path))
  .map((path) => readFileSync(`${source}/${path}`, 'utf8'))
  .join('\n')

const names = Object.keys(pages) as PageName[] // Object.keys widens the keys of the table

describe.each(names)('the page %s', (name) => {
  it('has a way that leads to it', () => {
    const way = `page: '${name}'`
    expect(product.includes(way), `nothing outside the table goes to { ${way} }`).toBe(true)
  })
})
