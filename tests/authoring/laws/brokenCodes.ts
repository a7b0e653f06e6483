import { codeMoney } from '../../../src/authoring/laws/codeMoney'
import { codesInBook } from '../../../src/authoring/laws/codesInBook'
import { codeTexts } from '../../../src/authoring/laws/codeTexts'
import type { Law } from '../../../src/authoring/laws/law'
import { weakCodes } from '../../../src/authoring/laws/weakCodes'
import { wellFormedCodes } from '../../../src/authoring/laws/wellFormedCodes'
import type { Code, CodeReading } from '../../../src/knowledge/codes/schema'
import { type Broken, whole } from './broken'

const { codes, texts } = whole
const { 'code:51': entry, ...others } = codes
const { card } = entry?.readings ?? {}
if (entry === undefined || card === undefined) throw new Error('The code to spoil does not exist')

const spoilt = (change: Partial<Code>) => ({ ...codes, 'code:51': { ...entry, ...change } })
const withCard = (change: Partial<CodeReading>) =>
  spoilt({ readings: { ...entry.readings, card: { ...card, ...change } } })
const bookFile = 'src/knowledge/codes/book.ts'

const rows: [law: Law, by: string, codes: Record<string, Code>, culprit: string, what: RegExp][] = [
  [codeMoney, 'money its message does not have', withCard({ reach: 'approved' }), 'code:51', /says approved/],
  [weakCodes, 'a weak meaning walked as sure', withCard({ confidence: 'low' }), 'code:51', /weakly known/],
  [
    codesInBook,
    'a document that is not there',
    withCard({ sources: ['source:gone'] }),
    'code:51',
    /source:gone/,
  ],
  [
    codesInBook,
    'an entry without a walk',
    { ...codes, 'code:Q7': { ...entry, id: 'code:Q7' } },
    'code:Q7',
    /leads nowhere/,
  ],
  [codesInBook, 'a walk without an entry', others, 'code:51', /no entry/],
  [
    wellFormedCodes,
    'a key that is not the id',
    { ...codes, 'code:52': entry },
    'code:52',
    /not its id, code:51/,
  ],
  [
    wellFormedCodes,
    'a word that the schema does not have',
    withCard({ reach: 'gone' as 'approved' }),
    'code:51.readings.card.reach',
    /./,
  ],
]

/** Code books that break a law. */
export const brokenCodes: Broken[] = [
  ...rows.map(([law, by, book, culprit, what]) => ({
    law,
    by,
    base: { ...whole, codes: book },
    culprit,
    what,
    file: bookFile,
  })),
  {
    law: codeTexts,
    by: 'no word',
    base: { ...whole, texts: { ...texts, en: { ...texts.en, code: { ...texts.en.code, 51: {} } } } },
    culprit: 'code:51.card.meaning',
    what: /is missing/,
    file: 'locales/en/code.json',
  },
  {
    law: codeTexts,
    by: 'words for a place where it is not read',
    base: { ...whole, codes: spoilt({ readings: {} }) },
    culprit: 'code:51.card.meaning',
    what: /does not have/,
    file: 'locales/en/code.json',
  },
  {
    law: codeTexts,
    by: 'words for no code',
    base: { ...whole, codes: others },
    culprit: 'code:51',
    what: /does not exist/,
    file: 'locales/en/code.json',
  },
]
