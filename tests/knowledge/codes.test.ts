import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { codes } from '../../src/knowledge/codes/book'
import { scope as scopes } from '../../src/knowledge/codes/schema'
import { knowledge } from '../../src/knowledge/knowledge'
import type { CodeId, Language } from '../../src/knowledge/schema'
import { asksWhereSeen } from '../../src/wizard/case/message'
import { readTexts } from '../../tools/cli/readTexts'

const { leads, unclear } = knowledge.codeLeads
const { texts } = readTexts()

interface Row {
  id: CodeId
  decides: string[]
  class: string
  retry: string
  confidence: string
}

/** The table of codes that the domain keeps: the columns that the book must agree with. */
const table: Row[] = readFileSync(new URL('codes.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [characters = '', decides = '', codeClass = '', retry = '', confidence = ''] = line.split(',')
    return {
      id: `code:${characters}`,
      decides: decides.split(';').filter((one) => one !== 'unknown'),
      class: codeClass,
      retry: retry.replaceAll('_', '-'),
      confidence,
    }
  })

const readingsOf = (id: CodeId) =>
  scopes.options.flatMap((scope) => {
    const reading = codes[id]?.readings[scope]
    return reading === undefined ? [] : [{ id, scope, reading }]
  })
const everyReading = table.flatMap(({ id }) => readingsOf(id))

/** Section 5 of terminal-faults.md: a host's answer that leaves the result open, whatever its class. */
const leavesUnknown: CodeId[] = ['code:68', 'code:94', 'code:96', 'code:98', 'code:A0']

describe('the code book', () => {
  it('has the codes of the table, and no others', () => {
    expect(Object.keys(codes).sort()).toEqual(table.map(({ id }) => id).sort())
    expect(Object.keys(leads).sort()).toEqual(table.map(({ id }) => id).sort())
  })

  it.each(table)(
    'says of $id what the table says',
    ({ id, decides, class: codeClass, retry, confidence }) => {
      const { card, private: own } = codes[id]?.readings ?? {}
      expect(card ?? own).toMatchObject({ decides, class: codeClass, retry, confidence })
    },
  )
})

describe('a code leads on', () => {
  it('after a card, always', () => {
    expect(table.filter(({ id }) => leads[id]?.card === undefined)).toEqual([])
  })

  it('to unknown money where section 5 says so', () => {
    for (const id of leavesUnknown)
      for (const { scope, reading } of readingsOf(id))
        expect([id, scope, reading.money]).toEqual([id, scope, 'unknown'])
  })

  it('never to "paid" or "refused" where its class or retry says that one must look first', () => {
    // 90 refuses by section 5, which wins over the table.
    const claims = everyReading.filter(
      ({ id, reading }) => id !== 'code:90' && reading.retry === 'check-first' && reading.money !== 'unknown',
    )
    expect(claims).toEqual([])
  })

  it('by asking the context where the same characters collide', () => {
    const collide = '01 02 03 04 05 06 12 31 32 33 34 42 60 61 62 63 96 98 A0'.split(' ')
    expect(collide.filter((characters) => !asksWhereSeen(knowledge, `code:${characters}`))).toEqual([])
  })

  it('without asking where the domain knows one meaning only', () => {
    for (const characters of ['51', '54', '55', '77', '91', 'B4', 'D2', 'ZZ', 'Y1'])
      expect([characters, asksWhereSeen(knowledge, `code:${characters}`)]).toEqual([characters, false])
  })

  it('to no meaning abroad where its two characters are left to each country and acquirer', () => {
    // Y1 to Z3 are the terminal's own in every country, N7 is of an international network.
    const worldwide = ['code:Y1', 'code:Y3', 'code:Z1', 'code:Z3', 'code:N7']
    const national = table
      .map(({ id }) => id)
      .filter(
        (id) => /^code:(9[7-9]|[A-Z])/.test(id) && !worldwide.includes(id) && leads[id]?.card !== unclear,
      )
    expect(national.filter((id) => leads[id]?.abroad !== unclear)).toEqual([])
  })

  it('to "paid" only by an answer to a card or a paid order', () => {
    const paid = everyReading.filter(({ reading }) => reading.money === 'approved')
    expect(paid.filter(({ reading }) => reading.class !== 'A' || reading.confidence === 'low')).toEqual([])
    expect(paid.filter(({ scope }) => scope === 'reversal' || scope === 'private')).toEqual([])
  })
})

/** Owner of a meaning as it is named, or the open admission that nobody is. */
const codesAreNamed: [Language, RegExp][] = [
  ['zh-CN', /银联|畅捷|一家银行|一款|Visa|国际|网页|没有找到|互相矛盾/],
  [
    'en',
    /UnionPay|Changjie|One bank|One app|One Newland|Visa|International|[Ww]eb page|No reliable|contradict/,
  ],
]

describe.each(codesAreNamed)('the words of the code book in %s', (language, named) => {
  const book = z.record(
    z.string(),
    z.looseObject({ elsewhere: z.optional(z.record(z.string(), z.string())) }),
  )
  const words = book.parse(texts[language].code)
  const parts = (id: CodeId) => words[id.slice('code:'.length)] ?? {}

  it('name the network or acquirer of a letter code wherever they give it a meaning', () => {
    // Z1 and Y1 to Y3 are nobody's table: the terminal itself wrote them.
    const terminals = ['code:Y1', 'code:Y3', 'code:Z1', 'code:Z3']
    for (const { id, scope } of everyReading) {
      if (!/^code:[A-Z]/.test(id) || terminals.includes(id) || scope === 'reversal') continue
      const { meaning } = z.looseObject({ meaning: z.string() }).parse(parts(id)[scope])
      expect([id, named.test(meaning)]).toEqual([id, true])
    }
  })
})
