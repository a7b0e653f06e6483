// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { readCase } from '../../../src/authoring/readCase'
import { Why } from '../../../src/components/parts/Why/Why'
import { knowledge } from '../../../src/knowledge/knowledge'
import type { Language } from '../../../src/knowledge/schema'
import { showInCase } from '../../support/showInCase'
import { say } from '../../support/words'

afterEach(cleanup)

async function show(language: Language, symptom: string, ...answers: string[]) {
  const read = readCase(knowledge, symptom, answers)
  if (!('session' in read)) throw new Error(`Not a case: ${JSON.stringify(read.unread)}`)
  await showInCase(language, read.session, <Why />)
}

/** The one entry that speaks of it, among rules, folklore and readings alike. */
const entry = (name: string) => {
  const found = screen.getAllByRole('listitem').find((item) => item.textContent?.includes(name))
  if (found === undefined) throw new Error(`No entry: ${name}`)
  return within(found)
}

const idle = ['invalid-terminal-97', 'sale-before=first-try', 'machine-history=idle-over-a-year'] as const

describe.each<[Language, string]>([
  ['en', 'In force since March 1, 2022'],
  ['zh-CN', '2022年3月1日起施行'],
])('97 after a year unused, in %s,', (language, date) => {
  const words = (key: string) => say(language, key)

  it('shows the rule on identity with its date, its standing and its source', async () => {
    await show(language, ...idle)
    expect(screen.getByRole('heading', { level: 3, name: words('ui:result.rules_other') })).toBeDefined()
    const rule = entry(words('rule:idle-machines.name'))
    expect(rule.getByText(date).getAttribute('datetime')).toBe('2022-03-01')
    expect(rule.getByText(words('ui:standing.established'))).toBeDefined()
    expect(rule.getByText(new RegExp(words('ui:grade.regulation')))).toBeDefined()
  })

  it('marks what is only told, folds it, and says that it differs', async () => {
    await show(language, ...idle)
    const told = entry(words('rule:cancelled-when-idle.name'))
    expect(told.getByText(words('ui:standing.claimed'))).toBeDefined()
    expect(told.getByText(words('rule:cancelled-when-idle.differs'))).toBeDefined()
    expect(told.queryByText(words('ui:standing.established'))).toBeNull()
    const folded = told.getByText(words('ui:standing.claimed')).closest('details')
    expect(folded?.open).toBe(false)
    // No folklore among the rules.
    expect(
      screen.getAllByText(words('ui:standing.claimed')).every((mark) => mark.closest('details') === folded),
    ).toBe(true)
  })

  it('says whose table 97 is read by, and to ask where it is another', async () => {
    await show(language, ...idle)
    const sentence = words('ui:result.table')
      .replace('{{code}}', '97')
      .replace('{{table}}', words('ui:table.unionpay'))
    expect(screen.getByText(sentence)).toBeDefined()
  })

  it('has what it is called elsewhere to unfold, each with its source', async () => {
    await show(language, ...idle)
    const reading = entry(words('reading:first-data-unused.where'))
    expect(reading.getByText('INV TERM ID 912').lang).toBe('en')
    expect(reading.getByText(new RegExp(words('source:first-data-help.title')))).toBeDefined()
    expect(reading.getByText('INV TERM ID 912').closest('details')?.open).toBe(false)
  })
})

describe('a message in words only', () => {
  it('names no table of codes', async () => {
    await show('en', 'ip-layer-error', 'sale-before=first-try')
    expect(screen.queryByText(new RegExp(say('en', 'ui:table.unionpay')))).toBeNull()
  })
})
