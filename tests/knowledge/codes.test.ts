import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { type CodeSeen, codeSeen } from '../../src/knowledge/codeLeads'
import { codes } from '../../src/knowledge/codes/book'
import { type CodeReading, type Scope, scope as scopes } from '../../src/knowledge/codes/schema'
import type { CodeId } from '../../src/knowledge/ids'
import { knowledge } from '../../src/knowledge/knowledge'
import type { Language } from '../../src/knowledge/schema'
import { provesOf, retryOf } from '../../src/wizard/case/code'
import { asksWhereSeen } from '../../src/wizard/case/message'
import { readCsv } from '../../tools/cli/readCsv'
import { readTexts } from '../../tools/cli/readTexts'
import { sentByNoHost } from '../calls/domainFacts'

const { leads, unclear } = knowledge.codeLeads
const { texts } = readTexts()

interface Row {
  id: CodeId
  decides: string[]
  class: string
  retry: string
  confidence: string
}

const rows = readCsv(readFileSync(new URL('../../docs/domain/response-codes.csv', import.meta.url), 'utf8'))
if ('unreadable' in rows) throw new Error(rows.unreadable)

/** The table of codes that the domain keeps: the columns that the book must agree with. */
const table = rows.map(
  ({ code = '', who_decides = '', class: codeClass = '', retry = '', confidence = '' }): Row => ({
    id: `code:${code}`,
    decides: who_decides.split(';').filter((one) => one !== 'unknown'),
    class: codeClass,
    retry: retry.replaceAll('_', '-'),
    confidence,
  }),
)

const readingsOf = (id: CodeId) =>
  scopes.options.flatMap((scope) => {
    const reading = codes[id]?.readings[scope]
    return reading === undefined ? [] : [{ id, scope, reading }]
  })
/** Codes of scans alone, which no list of card answers has. */
const ofScansOnly: CodeId[] = ['code:74']
const everyReading = [...table.map(({ id }) => id), ...ofScansOnly].flatMap(readingsOf)

/**
 * What the table of the online gateway says of the money (terminal-faults.md 0.2, `variants` of the table of codes). What
 * it only calls failed, closed, repeated or not found is no word about the money.
 */
const onScans: Record<string, readonly string[]> = {
  approved: ['00'],
  refused: ['31', '32', '33', '41', '43', '60', '61', '64', '68', '77'],
  'in-doubt': ['01', '02', '03', '04', '05', '06', '12', '34', '35', '36', '42', '74', '75'],
}

/** Documents that say what a code means at a place. Lists of card answers say nothing of scans, and domestic ones nothing of abroad. */
const readAt: Record<Scope, readonly string[]> = {
  card: [
    'unionpay-code-annex',
    'changjie-terminal-spec',
    'nld-starpos',
    'koolpos-messages',
    'bestpay-constants',
    'chinaljp-front-end',
    'halalah-codes',
    'basewin-codes',
    'ccb-codes',
    'visa-code-tables',
  ],
  online: ['unionpay-online-codes'],
  reversal: ['changjie-terminal-spec', 'chinaljp-front-end'],
  private: [],
  abroad: [
    'iso-8583-lists',
    'visa-code-tables',
    'tsys-codes',
    'oracle-codes',
    'windcave-codes',
    'cybersource-docs',
    'thredd-docs',
  ],
}

/** Section 5 of terminal-faults.md: a host's answer that leaves the result open, whatever its class. */
const leavesUnknown: CodeId[] = ['code:68', 'code:94', 'code:96', 'code:98', 'code:A0']

/**
 * The reading of a code at a place without one of its own: a private table is read after a card, and the lists abroad say
 * what the domestic one says where one of them is cited beside it.
 */
function readElsewhere(code: CodeId, seen: CodeSeen): CodeReading | undefined {
  const { card, private: ofOne } = codes[code]?.readings ?? {}
  if (seen === 'card') return ofOne
  const everywhere = ['code:Y1', 'code:Y3', 'code:Z1', 'code:Z3'].includes(code)
  const cited = card?.sources.some((source) => readAt.abroad.includes(source.slice('source:'.length)))
  return seen === 'abroad' && (everywhere || cited === true) ? card : undefined
}

describe('the code book', () => {
  it('has the codes of the table and those of scans, and no others', () => {
    const all = [...table.map(({ id }) => id), ...ofScansOnly].sort()
    expect(Object.keys(codes).sort()).toEqual(all)
    expect(Object.keys(leads).sort()).toEqual(all)
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

  it('to an attempt in doubt where section 5 says so', () => {
    // On a scan 68 says that the card does not support it, and the table of the gateway decides.
    for (const id of leavesUnknown)
      for (const { scope, reading } of readingsOf(id).filter(({ scope: seen }) => seen !== 'online'))
        expect([id, scope, reading.reach]).toEqual([id, scope, 'in-doubt'])
  })

  it('never to "paid" or "refused" where its class or retry says that one must look first', () => {
    const claims = everyReading.filter(
      ({ reading }) => reading.retry === 'check-first' && reading.reach !== 'in-doubt',
    )
    expect(claims).toEqual([])
  })

  it('on a scan to what the table of the gateway says of the money', () => {
    const said = everyReading
      .filter(({ scope }) => scope === 'online')
      .map(({ id, reading }) => [id, reading.reach])
      .sort()
    const wanted = Object.entries(onScans).flatMap(([reach, all]) => all.map((one) => [`code:${one}`, reach]))
    expect(said).toEqual(wanted.sort())
  })

  it('on a scan from 74 and 75 to a charge that the customer is shown', () => {
    for (const characters of ['74', '75'] as const) {
      const message = leads[`code:${characters}`]?.online
      expect(message === undefined ? null : knowledge.symptoms[message]?.money).toMatchObject({
        reach: 'in-doubt',
        told: 1,
      })
    }
  })

  it('to "refused", "not sent" or "paid" only where a document says so of that place', () => {
    const unsourced = everyReading.filter(
      ({ id, scope, reading }) =>
        reading.reach !== 'in-doubt' &&
        // The terminal itself wrote them, in every country alike.
        !['code:Y1', 'code:Y3', 'code:Z1', 'code:Z3'].includes(id) &&
        !reading.sources.some((source) => readAt[scope].includes(source.slice('source:'.length))),
    )
    expect(unsourced).toEqual([])
  })

  it('to an attempt in doubt from every place where it has no meaning', () => {
    const claims = Object.keys(leads).flatMap((id) => {
      const code = id as CodeId // Object.keys widens the keys
      return codeSeen.options.flatMap((seen) => {
        const reading = codes[code]?.readings[seen] ?? readElsewhere(code, seen)
        const message = leads[code]?.[seen]
        if (message === undefined || reading !== undefined) return []
        return knowledge.symptoms[message]?.money.reach === 'in-doubt' ? [] : [`${id} ${seen}`]
      })
    })
    expect(claims).toEqual([])
  })

  it('to “not with this card” only where it judges the card', () => {
    const judgeTheCard = '04 07 15 31 33 34 35 37 38 40 41 43 54 60 66 67 75 N1'.split(' ')
    const said = everyReading.filter(({ reading }) => retryOf(reading) === 'never').map(({ id }) => id)
    expect([...new Set(said)].sort()).toEqual(judgeTheCard.map((characters) => `code:${characters}`).sort())
  })

  it('to no proof of the line where single apps write the characters themselves', () => {
    for (const { id, scope, reading } of everyReading)
      if (sentByNoHost.includes(id)) expect([id, provesOf({ scope, ...reading })]).not.toContain('line')
  })

  it('by asking the context where the same characters collide', () => {
    const collide =
      '01 02 03 04 05 06 12 31 32 33 34 35 36 41 42 43 60 61 62 63 64 65 68 70 74 75 77 96 98 A0'.split(' ')
    expect(collide.filter((characters) => !asksWhereSeen(knowledge, `code:${characters}`))).toEqual([])
  })

  it('without asking where the domain knows one meaning only', () => {
    for (const characters of ['51', '54', '55', '91', 'B4', 'D2', 'ZZ', 'Y1'])
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
    const paid = everyReading.filter(({ reading }) => reading.reach === 'approved')
    expect(paid.filter(({ reading }) => reading.class !== 'A' || reading.confidence === 'low')).toEqual([])
    expect(paid.filter(({ scope }) => scope === 'reversal' || scope === 'private')).toEqual([])
  })
})

/** Words of an act that closes the batch, and of the guard that must stand beside them (section 4, settlement rule). */
const settles = /\bsettle\b|(?<!不要|不要先)结算(?!单)/
const voidsFirst = /[Dd]on’t settle|void first|不要先?结算|先撤销/

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

  it('never tell to settle before what is to be voided is voided', () => {
    for (const { id, scope } of everyReading) {
      const { action } = z.looseObject({ action: z.string() }).parse(parts(id)[scope])
      if (settles.test(action)) expect([id, voidsFirst.test(action)]).toEqual([id, true])
    }
  })

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
