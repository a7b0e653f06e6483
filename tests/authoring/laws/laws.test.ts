import { describe, expect, it } from 'vitest'
import { findAll, laws } from '../../../src/authoring/laws/laws'
import { whole } from './broken'
import { brokenTexts } from './brokenTexts'

describe('our base', () => {
  it('keeps every law', () => {
    expect(findAll(whole)).toEqual({ findings: [], unasked: [] })
  })
})

describe('a broken law is found, with its culprit:', () => {
  const broken = [...brokenTexts]

  it.each(broken)('$law.name by $by', ({ law, base, culprit, what, file }) => {
    expect(law.find(base)).toContainEqual({
      culprit,
      what: expect.stringMatching(what),
      ...(file === undefined ? {} : { file }),
    })
  })

  it('each has an example of being broken', () => {
    const seen = new Set(broken.map(({ law }) => law.name))
    expect(laws.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([])
  })
})

describe('a law that counts on another', () => {
  it('is not asked while that one is broken', () => {
    const [example] = brokenTexts
    if (example === undefined) throw new Error('There is no example')
    const { findings, unasked } = findAll(example.base)
    expect(findings).toEqual(example.base.unreadable)
    expect(unasked.map(({ name }) => name)).toContain('requiredTexts')
  })
})
