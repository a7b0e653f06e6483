import { describe, expect, it } from 'vitest'
import type { Code, CodeReading } from '../../../src/knowledge/codes/schema'
import type { Content } from '../../../src/knowledge/schema'
import {
  type CodeBook,
  codeSeenIn,
  isSure,
  provesOf,
  readingsOf,
  retryOf,
  type Said,
  saidOf,
} from '../../../src/wizard/case/code'

const reading: CodeReading = {
  decides: ['issuer'],
  class: 'C',
  retry: 'other-card',
  reach: 'refused',
  confidence: 'high',
  sources: ['source:table'],
}
const doubtful: CodeReading = { ...reading, confidence: 'low' }
const code = (id: Code['id'], readings: Code['readings']): Code => ({ id, readings, elsewhere: {} })

const book: CodeBook = {
  'code:51': code('code:51', { card: reading }),
  'code:04': code('code:04', { online: reading, card: reading }),
  'code:ZZ': code('code:ZZ', { card: doubtful }),
  'code:E2': code('code:E2', { private: reading }),
  'code:Q1': code('code:Q1', {}),
}
const content: Pick<Content, 'codeLeads'> = {
  codeLeads: {
    entry: 'question:seen',
    unclear: 'symptom:unclear',
    leads: { 'code:51': { card: 'symptom:a' }, 'code:04': { card: 'symptom:a', online: 'symptom:b' } },
  },
}
const short = (said: Said) => (said.said === 'meaning' ? said.reading.scope : said.said)
const say = (...args: [Code['id'], ('card' | 'online' | 'reversal')?]) =>
  short(saidOf(content, book, args[0], args[1] ?? null))

describe('what may be said of a code at once', () => {
  it('is nothing where it is in no table', () => {
    expect(say('code:99')).toBe('unknown')
  })

  it('is its reading where there is one that is sure', () => {
    expect(say('code:51')).toBe('card')
  })

  it('is no meaning where no reading is sure enough, or where each acquirer has its own', () => {
    expect(say('code:ZZ')).toBe('varies')
    expect(say('code:E2')).toBe('varies')
    expect(say('code:Q1')).toBe('varies')
  })

  it('hangs on where it was seen, where the same characters stand for several messages', () => {
    expect(say('code:04')).toBe('several')
    expect(say('code:04', 'online')).toBe('online')
    expect(say('code:04', 'reversal')).toBe('varies')
  })
})

describe('the readings of a code', () => {
  it('come with the likeliest one first: after a card', () => {
    const both = book['code:04']
    expect(both === undefined ? [] : readingsOf(content, 'mainland', both).map(({ scope }) => scope)).toEqual(
      ['card', 'online'],
    )
  })

  it('are not given without advice where they are not sure', () => {
    expect(isSure(reading)).toBe(true)
    expect(isSure({ ...reading, confidence: 'medium' })).toBe(true)
    expect(isSure(doubtful)).toBe(false)
  })
})

describe('what a code proves', () => {
  it('is the line, where somebody beyond the terminal answered a card', () => {
    expect(provesOf({ ...reading, scope: 'card' })).toBe('line')
    expect(provesOf({ ...reading, scope: 'card', decides: ['switch', 'terminal'] })).toBe('line')
  })

  it('is nothing, where the terminal set it or it answers a reversal', () => {
    expect(provesOf({ ...reading, scope: 'card', decides: ['terminal', 'issuer'] })).toBe('nothing')
    expect(provesOf({ ...reading, scope: 'reversal' })).toBe('nothing')
  })

  it('is unsure, where nobody knows who set it or where it holds, or single apps write it themselves', () => {
    expect(provesOf({ ...reading, scope: 'card', someAppsWriteIt: true })).toBe('unsure')
    expect(provesOf({ ...reading, scope: 'card', decides: [] })).toBe('unsure')
    expect(provesOf({ ...reading, scope: 'abroad' })).toBe('unsure')
  })
})

describe('trying a payment again after a code', () => {
  it('waits for a look while nobody knows whether it was charged, whatever the table allows', () => {
    expect(retryOf({ ...reading, reach: 'in-doubt', retry: 'later' })).toBe('check-first')
    expect(retryOf({ ...reading, retry: 'later' })).toBe('later')
  })

  it('is “not with this card” only where the code judges the card', () => {
    expect(retryOf({ ...reading, retry: 'never' })).toBe('never')
    expect(retryOf({ ...reading, retry: 'never', notAboutCard: true })).toBe('ask-acquirer')
  })
})

describe('where the code of a case was seen', () => {
  const seen = (answer: string) =>
    codeSeenIn(content, [{ question: 'question:seen', answer, by: 'person', awake: true, carried: false }])
  it('is what was answered, and unknown where that names no place', () => {
    expect(seen('online')).toBe('online')
    expect(seen('not-sure')).toBeNull()
    expect(codeSeenIn(content, [])).toBeNull()
  })
})
