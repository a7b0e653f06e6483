// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Selling } from '../../../src/components/parts/Selling/Selling'
import type { QuestionId } from '../../../src/knowledge/ids'
import { knowledge } from '../../../src/knowledge/knowledge'
import { language as languageSchema } from '../../../src/knowledge/schema'
import { answer, choose, newSession, type Picked } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'
import { showInCase } from '../../support/showInCase'
import { say } from '../../support/words'

afterEach(cleanup)

const caseOf = (picked: Picked, ...said: [QuestionId, string][]) =>
  said.reduce(
    (session, [question, given]) => answer(knowledge, session, question, given),
    choose(newSession(knowledge.edition), picked),
  )
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const firstTry: [QuestionId, string] = ['question:sale-before', 'first-try']

describe.each(languageSchema.options)('ways to go on selling in %s', (language) => {
  const show = (...of: Parameters<typeof caseOf>) =>
    showInCase(language, caseOf(...of), <Selling heading="h2" />)
  const words = (key: string) => say(language, key)
  const headings = (level: number) => screen.getAllByRole('heading', { level }).map((one) => one.textContent)

  it('are parted into this sale and the next customer, three at once, and none is listed twice', async () => {
    const session = caseOf('symptom:network-unreachable', firstTry)
    const { thisSale, next } = survey(knowledge, session).selling
    await showInCase(language, session, <Selling heading="h2" />)
    expect(headings(2)).toEqual([words('ui:selling.thisSale'), words('ui:selling.next')])
    expect(screen.getByText(words('ui:selling.alike'))).toBeDefined()
    const lists = screen
      .getAllByRole('list')
      .filter((list) => within(list).queryAllByRole('heading').length > 0)
    const shown = lists.map((list) => within(list).getAllByRole('heading').length)
    expect(shown).toEqual([3, thisSale.length - 3, next.length - thisSale.length])
    expect(headings(3)).toHaveLength(next.length)
  })

  it.each([
    ['paid', ['symptom:no-answer', firstTry, ['question:paid-entries', 'one']]],
    ['in-doubt', ['symptom:no-answer', firstTry]],
    ['flagged', ['symptom:stop-and-call', firstTry]],
    ['not-missing', ['symptom:no-answer', ['question:what-was-done', 'void']]],
  ] as [string, Parameters<typeof caseOf>][])(
    'say first why there is none for this sale: %s',
    async (why, of) => {
      await show(...of)
      expect(screen.getByText(words(`ui:selling.none.${why}`))).toBeDefined()
    },
  )

  it('are as always for the next customer where nothing but one card was refused', async () => {
    await show('symptom:stop-and-call', firstTry)
    expect(screen.getByText(words('ui:selling.asAlways'))).toBeDefined()
  })

  it.each([
    ['symptom:ip-layer-error', 'question:sale-before', 'question:sale-before.variants.maybe'],
    ['code:41', 'question:code-seen', 'question:code-seen'],
  ] as const)('are counted once beside the question they wait for: %s', async (picked, question, wording) => {
    const session = caseOf(picked)
    const { thisSale, next } = survey(knowledge, session).selling
    const waiting = thisSale.filter(({ asks }) => asks === question)
    expect(waiting.length).toBeGreaterThan(1)
    await showInCase(language, session, <Selling heading="h2" />)
    const ask = words(`${wording}.ask`)
    expect(screen.getAllByRole('button', { name: new RegExp(escaped(ask)) })).toHaveLength(1)
    expect(
      screen.getByText(words('ui:selling.waiting_other').replace('{{count}}', String(waiting.length))),
    ).toBeDefined()
    const names = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)
    expect(names).toHaveLength(thisSale.length - waiting.length + next.length)
  })

  it('lead to the question that comes before one may be used, and say no steps until then', async () => {
    await show('symptom:network-unreachable', firstTry)
    const offline = screen.getByText(words('remedy:sell-offline.name')).closest('details')
    if (offline === null) throw new Error('The way does not unfold')
    offline.open = true
    expect(offline.textContent).toContain(words('question:offline-opened.ask'))
    expect(within(offline).getAllByRole('button')).toHaveLength(1)
    expect(within(offline).queryByRole('list')).toBeNull()
  })
})
