import { describe, expect, it } from 'vitest'
import { findDefects } from '../../src/authoring/laws/defects'
import { readCase } from '../../src/authoring/readCase'
import { knowledge } from '../../src/knowledge/knowledge'
import type { Knowledge, Reading, Rule, Standing, Symptom } from '../../src/knowledge/schema'
import { survey, type Walk } from '../../src/wizard/case/walk'
import { explanationOf } from '../support/explanationOf'

/** The base with one entry changed; one that does not exist cannot be spoiled. */
const changed = <T extends object>(entry: T | undefined, change: Partial<T>): T => {
  if (entry === undefined) throw new Error('The entry to spoil does not exist')
  return { ...entry, ...change }
}
const spoilRule = (id: Rule['id'], change: Partial<Rule>): Knowledge => ({
  ...knowledge,
  rules: { ...knowledge.rules, [id]: changed(knowledge.rules[id], change) },
})
const spoilReading = (id: Reading['id'], change: Partial<Reading>): Knowledge => ({
  ...knowledge,
  readings: { ...knowledge.readings, [id]: changed(knowledge.readings[id], change) },
})
const spoilSymptom = (id: Symptom['id'], change: Partial<Symptom>): Knowledge => ({
  ...knowledge,
  symptoms: { ...knowledge.symptoms, [id]: changed(knowledge.symptoms[id], change) },
})
const withoutTable = (id: Symptom['id'], hostCode?: string): Knowledge => {
  const { codeTable: _, ...rest } = changed(
    knowledge.symptoms[id],
    hostCode === undefined ? {} : { hostCode },
  )
  return { ...knowledge, symptoms: { ...knowledge.symptoms, [id]: rest } }
}

const established = (...sources: NonNullable<Standing['sources']>): Standing => ({
  kind: 'established',
  sources,
})

describe('a defect is found and names its culprit:', () => {
  const idle = 'rule:idle-machines'
  const told = 'rule:cancelled-when-idle'
  const tsys = 'reading:tsys-term-id-error'
  it.each<[string, Knowledge, string, RegExp]>([
    ['a rule behind no cause that exists', spoilRule(idle, { causes: ['cause:gone'] }), idle, /cause:gone/],
    [
      'a rule behind no message that exists',
      spoilRule(idle, { symptoms: ['symptom:gone'] }),
      idle,
      /symptom:gone/,
    ],
    ['a rule behind nothing', spoilRule(idle, { causes: [] }), idle, /behind nothing/],
    [
      'a rule from no source that exists',
      spoilRule(idle, { standing: established('source:pcac-inspection-guide', 'source:gone') }),
      idle,
      /source:gone/,
    ],
    [
      'a rule that only web pages establish',
      spoilRule(idle, { standing: established('source:idle-cancellation-pages') }),
      idle,
      /neither a regulation nor a standard/,
    ],
    [
      'a rule that one program establishes',
      spoilRule(idle, { standing: established('source:bestpay-constants') }),
      idle,
      /neither a regulation nor a standard/,
    ],
    [
      'folklore that is called established',
      spoilRule(told, { standing: established('source:idle-cancellation-pages') }),
      told,
      /neither a regulation nor a standard/,
    ],
    [
      'folklore that cites a regulation',
      spoilRule(told, { standing: { kind: 'claimed', sources: ['source:pboc-2021-259'] } }),
      told,
      /more than web pages/,
    ],
    ['folklore in force', spoilRule(told, { inForce: '2024-01-01' }), told, /date in force/],
    ['a rule under another id', spoilRule(idle, { id: told }), idle, /not its id/],
    [
      'a reading of no message that exists',
      spoilReading(tsys, { symptoms: ['symptom:gone'] }),
      tsys,
      /symptom:gone/,
    ],
    [
      'a reading from no source that exists',
      spoilReading(tsys, { standing: established('source:gone') }),
      tsys,
      /source:gone/,
    ],
    [
      'a reading from web pages',
      spoilReading(tsys, { standing: established('source:sim-lock-pages') }),
      tsys,
      /above a web page/,
    ],
    [
      'a judged reading',
      spoilReading(tsys, { standing: { kind: 'judged', sources: ['source:tsys-codes'] } }),
      tsys,
      /not established/,
    ],
    [
      'a 97 carried over a border',
      spoilReading(tsys, { screens: [{ text: '97 INVALID AMOUNT', lang: 'en' }] }),
      tsys,
      /reads 97 by the table of another/,
    ],
    [
      'a 97 of nobody',
      withoutTable('symptom:invalid-terminal-97'),
      'symptom:invalid-terminal-97',
      /table that 97/,
    ],
    [
      'a letter code of nobody',
      withoutTable('symptom:mac-error-a0'),
      'symptom:mac-error-a0',
      /table that A0/,
    ],
    [
      'a code in small letters of nobody',
      withoutTable('symptom:mac-error-a0', 'a0'),
      'symptom:mac-error-a0',
      /table that a0/,
    ],
    [
      'a table of no code',
      spoilSymptom('symptom:ip-layer-error', { codeTable: 'unionpay' }),
      'symptom:ip-layer-error',
      /has no code/,
    ],
    [
      'a table whose document is not cited',
      spoilSymptom('symptom:merchant-abnormal-c2', { codeTable: 'unionpay' }),
      'symptom:merchant-abnormal-c2',
      /source:unionpay-code-annex/,
    ],
  ])('%s', (_, base, culprit, what) => {
    expect(findDefects(base)).toContainEqual({ culprit, what: expect.stringMatching(what) })
  })

  it.each(['2022-02-30', '2022-3-1', 'March 2022', '0000-13-01'])('the date %s', (inForce) => {
    expect(findDefects(spoilRule(idle, { inForce }))[0]?.culprit).toBe(`rules › ${idle} › inForce`)
  })

  it('a reading of no message', () => {
    expect(findDefects(spoilReading(tsys, { symptoms: [] }))[0]?.culprit).toBe(
      `readings › ${tsys} › symptoms`,
    )
  })

  it('a source that only a rule cited', () => {
    const { [told]: _, ...rules } = knowledge.rules
    expect(findDefects({ ...knowledge, rules })).toEqual([
      { culprit: 'source:idle-cancellation-pages', what: 'is used nowhere' },
    ])
  })
})

describe('a code that ISO 8583 gives one meaning', () => {
  it.each(['01', '58', '96'])('needs no table: %s', (code) => {
    const found = findDefects(withoutTable('symptom:invalid-terminal-97', code))
    expect(found.filter(({ what }) => what.includes('table'))).toEqual([])
  })
})

describe('rules and readings', () => {
  it('never enter the model: without them every message is diagnosed and planned the same', () => {
    const bare: Knowledge = { ...knowledge, rules: {}, readings: {} }
    for (const { id } of Object.values(knowledge.symptoms)) {
      const read = readCase(knowledge, id, ['sale-before=first-try'])
      if (!('session' in read)) throw new Error(`Not a case: ${id}`)
      const shown = ({ numbers: _, ...walk }: Walk) => walk
      expect(shown(survey(bare, read.session))).toEqual(shown(survey(knowledge, read.session)))
      expect(explanationOf(bare, read.session)).toEqual(explanationOf(knowledge, read.session))
    }
  })
})
