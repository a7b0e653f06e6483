import { beforeAll, describe, expect, it } from 'vitest'
import type { TextTree } from '../../src/authoring/texts'
import { firstTexts } from '../../src/components/textParts'
import { plainKey } from '../../src/knowledge/market'
import { cutTexts } from '../../tools/build/firstTexts'
import { readTexts } from '../../tools/cli/readTexts'
import { type KeysInSource, keysInSource } from '../support/keysInSource'

const { en } = readTexts().texts

/** Keys of texts as the product asks for them: a list is one key, and so are the forms of a plural and the variants. */
function keysOf(texts: TextTree, path = ''): string[] {
  if (typeof texts === 'string') return [plainKey(path.replace(/_(one|other)$/, ''))]
  if (Array.isArray(texts)) return [plainKey(path)]
  const keys = Object.entries(texts).flatMap(([name, inner]) => keysOf(inner, `${path}.${name}`))
  return [...new Set(keys)]
}

const keysIn = (namespace: string, texts: TextTree = en[namespace] ?? {}): string[] =>
  keysOf(texts).map((key) => `${namespace}:${key.slice(1)}`)

/** Read otherwise than by their keys: by the search box, by the build, and the reasons of warnings in the export. */
const readOtherwise = /^(search:|ui:firstAid\.|warning:[^.]+\.because$)/

let named: KeysInSource
// The compiler reads the whole product.
beforeAll(() => {
  named = keysInSource()
}, 120_000)

describe('the texts', () => {
  it('are all shown somewhere', () => {
    const dead = Object.keys(en)
      .flatMap((namespace) => keysIn(namespace))
      .filter((key) => !readOtherwise.test(key) && !named.all.some((pattern) => pattern.test(key)))
    expect(dead).toEqual([])
  })

  it('of the first screen are those that its modules name, and no others', () => {
    const { first } = cutTexts(en.ui ?? {}, firstTexts.ui ?? [])
    const early = keysIn('ui', first as TextTree) // what is left of texts are texts
    const wanted = keysIn('ui').filter((key) => named.first.some((pattern) => pattern.test(key)))
    expect(early.sort()).toEqual(wanted.sort())
  })
})
