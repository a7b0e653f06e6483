import { readFileSync } from 'node:fs'
import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { plainText } from '../../../src/components/parts/Share/plainText'
import { ticketJson, ticketMarkdown, ticketText } from '../../../src/components/parts/Share/reportText'
import { type Ticket, ticket, ticketOf } from '../../../src/components/parts/Share/ticket'
import { usualPreferences } from '../../../src/components/preferences'
import { needWords, startWords, type Words } from '../../../src/components/words'
import { knowledge } from '../../../src/knowledge/knowledge'
import type { Language } from '../../../src/knowledge/schema'
import { attempt, choose, newSession } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'

const hostile =
  '=cmd|"/c calc"!A1\n# [x](javascript:alert(1)) <img src=x onerror=alert(1)> @all [code]`a`[/code] \u202e*b*'
const screen = { id: 'symptom:ip-layer-error', words: 'IP层错误' }

/** A ticket with all that a ticket can have, whatever the knowledge says today. */
const full = (language: Language): Ticket => ({
  format: 'pos-triage-ticket',
  version: 1,
  edition: '2026.1',
  language,
  market: 'mainland',
  screen,
  earlier: [{ id: 'code:97', words: '97' }],
  machine: [
    { id: 'merchant-number', number: '898330000000001', words: 'merchant number is 898330000000001' },
    { id: 'serial', number: hostile, words: hostile },
  ],
  money: {
    state: 'unknown',
    words: 'Not known if charged',
    parked: [{ id: 'symptom:no-answer', words: '接收超时' }],
    memory: { state: 'holds', words: 'There are unsent sales in the machine.' },
  },
  answers: [
    ...Array.from({ length: 40 }, (_, i) => ({
      question: `question:asked-${i}`,
      asked: `Was this seen (${i})?`,
      answer: 'yes',
      words: 'yes, with *a star* in its words',
      by: 'person' as const,
      counts: i % 7 !== 0,
    })),
    {
      question: 'question:measured',
      asked: 'Does it reach?',
      answer: 'fine',
      words: 'It does.',
      by: 'measured',
      counts: true,
    },
  ],
  tried: [
    { act: 'remedy:restart', name: '重启POS机', result: 'no-change', words: 'nothing changed' },
    {
      act: 'remedy:ask',
      name: 'Ask your provider to look at the data of the SIM card, on their side',
      result: 'no-answer',
      words: 'nobody answered',
    },
  ],
  likely: Array.from({ length: 7 }, (_, i) => ({
    cause: `cause:c-${i}`,
    name: `Cause ${i}`,
    likelihood: 'possible',
    words: 'possibly',
  })),
  request: { id: 'remedy:ask', words: 'Please look at the SIM.' },
  link: 'https://guide.test/#s=1!2026.1!ip-layer-error_bearer.sim',
  code: '00144807509450588',
})

const wide = (line: string) => [...line].reduce((sum, one) => sum + (/[⺀-￯]/.test(one) ? 2 : 1), 0)

describe.each<Language>(['en', 'zh-CN'])('a ticket in %s', (language) => {
  beforeAll(async () => {
    await startWords(language)
    await needWords('walk')
  })
  const words = (): Words => ({
    language,
    t: (key: string, values?: Record<string, string | number>) => i18next.t(key, values ?? {}),
    list: () => [],
    optional: () => null,
  })

  it('is written as it always was, hostile text included', async () => {
    const file = (ending: string) => `tickets/${language}.${ending}`
    await expect(ticketText(words(), full(language))).toMatchFileSnapshot(file('txt'))
    await expect(ticketMarkdown(words(), full(language))).toMatchFileSnapshot(file('md'))
    await expect(`${ticketJson(full(language))}\n`).toMatchFileSnapshot(file('json'))
  })

  it('fits 80 columns and 40 lines, and nothing that was typed begins a line of markup', () => {
    const lines = ticketText(words(), full(language)).split('\n')
    expect(lines.length).toBeLessThanOrEqual(40)
    expect(lines.filter((line) => wide(line) > 80)).toEqual([])
    const typed = ticketText(words(), { ...full(language), answers: [], likely: [], tried: [] })
    expect(typed).not.toMatch(/[<>`*@[\]\u202e]|^[=#]/m)
    const marked = ticketMarkdown(words(), { ...full(language), link: '' })
    expect(marked).not.toMatch(/<img|\]\(|@all|`|\u202e/)
  })

  it('names every attempt with what came of it, and follows the schema that is published', () => {
    const begun = choose(newSession(knowledge.edition), 'symptom:ip-layer-error')
    const session = attempt(knowledge, begun, 'remedy:toggle-airplane-mode', 'not-possible')
    const made = ticketOf(words(), knowledge, survey(knowledge, session), {
      link: 'https://guide.test/',
      code: '00144807509450588',
      numbers: { ...usualPreferences.numbers, serial: 'AB-1' },
    })
    expect(ticket.safeParse(JSON.parse(ticketJson(made))).success).toBe(true)
    expect(made.tried).toEqual([
      {
        act: 'remedy:toggle-airplane-mode',
        name: words().t('remedy:toggle-airplane-mode.name'),
        result: 'not-possible',
        words: words().t('ui:answers.result.not-possible'),
      },
    ])
    expect(ticketText(words(), made)).toContain('0014 4807 509 450 588')
  })
})

describe('the published schema', () => {
  it('is that of the tickets we write', () => {
    const file = new URL('../../../docs/ticket.schema.json', import.meta.url)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(ticket))))
  })
})

describe('a text of a person in a ticket', () => {
  it.each([
    ['- list', '－ list'],
    ['1. first', '１. first'],
    ['> quoted', '＞ quoted'],
    ['SN_12_a', 'SN_12_a'],
    ['_b_', '＿b＿'],
    ['a\r\nb', 'a b'],
    ['97 网络异常', '97 网络异常'],
  ])('%j is written %j', (typed, written) => {
    expect(plainText(typed)).toBe(written)
  })
})
