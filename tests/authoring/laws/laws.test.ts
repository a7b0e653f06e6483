import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findAll, laws } from '../../../src/authoring/laws/laws'
import { lawsTable } from '../../../tools/cli/lawsTable'
import { whole } from './broken'
import { brokenClaims } from './brokenClaims'
import { brokenCodes } from './brokenCodes'
import { brokenEntries } from './brokenEntries'
import { brokenTexts } from './brokenTexts'
import { brokenWalks } from './brokenWalks'

const broken = [...brokenEntries, ...brokenWalks, ...brokenTexts, ...brokenCodes, ...brokenClaims]
const names = laws.map(({ name }) => name)

/** Some laws walk every message, which takes longer on a busy machine. */
const patience = 60_000

describe('our base', () => {
  it.each(laws)(
    'keeps $name',
    (law) => {
      expect(law.find({ ...whole, walks: 5 })).toEqual([])
    },
    patience,
  )
})

describe('a broken law is found, with its culprit:', () => {
  it.each(broken)('$law.name, broken by $by', ({ law, base, culprit, what, file }) => {
    expect(law.find(base)).toContainEqual({
      culprit,
      what: expect.stringMatching(what),
      ...(file === undefined ? {} : { file }),
    })
  })

  it('each has an example of being broken', () => {
    const seen = new Set(broken.map(({ law }) => law.name))
    expect(names.filter((name) => !seen.has(name))).toEqual([])
  })
})

describe('the list of laws', () => {
  it('has every law that has a file, under the name of that file', () => {
    const files = readdirSync(new URL('../../../src/authoring/laws/', import.meta.url))
    const others = ['law.ts', 'laws.ts']
    const ofLaws = files.filter((file) => !others.includes(file)).map((file) => file.replace(/\.ts$/, ''))
    expect([...names].sort()).toEqual(ofLaws.sort())
  })

  it('is the table that the documentation shows', () => {
    const docs = readFileSync(new URL('../../../docs/writing-knowledge.md', import.meta.url), 'utf8')
    const [shown] = docs.slice(docs.search(/^\| law /m)).split('\n\n')
    expect(shown?.split('\n')).toEqual(lawsTable(laws))
  })
})

describe('a law that counts on others', () => {
  it('is not asked while one of them is broken, or waits itself', () => {
    const example = brokenEntries.find(({ law }) => law.name === 'wellFormed')
    if (example === undefined) throw new Error('There is no example')
    const { findings, unasked } = findAll(example.base)
    expect(findings.map(({ law }) => law)).toContain('wellFormed')
    expect(unasked.map(({ name }) => name)).toEqual(expect.arrayContaining(['namesExist', 'recognised']))
  })

  it(
    'of the texts waits for files that can be read, and those of the entries do not',
    () => {
      const [example] = brokenTexts
      if (example === undefined) throw new Error('There is no example')
      const { findings, unasked } = findAll({ ...example.base, walks: 1 })
      expect(findings.map(({ law }) => law)).toEqual(['readableTexts'])
      expect(unasked.map(({ name }) => name)).toEqual(expect.arrayContaining(['requiredTexts', 'claimTexts']))
      expect(unasked.map(({ name }) => name)).not.toContain('recognised')
    },
    patience,
  )
})
