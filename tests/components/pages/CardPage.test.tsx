// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { CardPage } from '../../../src/components/pages/card/CardPage'
import type { CauseId } from '../../../src/knowledge/ids'
import { knowledge } from '../../../src/knowledge/knowledge'
import { type Language, language } from '../../../src/knowledge/schema'
import { caseOf } from '../../support/caseOf'
import { showInCase } from '../../support/showInCase'
import { say } from '../../support/words'

afterEach(cleanup)

const seen = knowledge.codeLeads.entry
const title = () => screen.getByRole('heading', { level: 1 }).textContent
const now = (spoken: Language) => screen.getByRole('region', { name: say(spoken, 'ui:card.now') })
const assuming = (spoken: Language, words: string) =>
  say(spoken, 'ui:card.assuming').replace('{{words}}', words)

describe.each<Language>(language.options)('an answer card in %s', (spoken) => {
  it('says what the message means and whose job it is, with one button that leads there', async () => {
    const { getState } = await showInCase(spoken, caseOf('invalid-terminal-97'), <CardPage />)
    expect(title()).toBe(say(spoken, 'symptom:invalid-terminal-97.name'))
    expect(screen.getByText(say(spoken, 'symptom:invalid-terminal-97.tile'))).toBeDefined()
    const first = 'remedy:ask-acquirer-registration'
    expect(now(spoken).textContent).toContain(say(spoken, `${first}.name`))
    expect(now(spoken).textContent).toContain(say(spoken, 'ui:doneBy.acquirer'))
    await userEvent.click(within(now(spoken)).getByRole('button'))
    expect(getState().place).toEqual({ page: 'remedy', remedy: first })
    expect(getState().session.observations).toEqual([])
  })

  it('explains the acquirer once, where the message may be theirs to repair', async () => {
    const explained = say(spoken, 'ui:call.acquirer')
    await showInCase(spoken, caseOf('invalid-terminal-97'), <CardPage />)
    expect(screen.getAllByText(explained)).toHaveLength(1)
    cleanup()
    await showInCase(spoken, caseOf('printer-no-paper'), <CardPage />)
    expect(screen.queryByText(explained)).toBeNull()
  })

  it('leads on to the next step, and to the ranked causes', async () => {
    const { getState } = await showInCase(spoken, caseOf('printer-no-paper'), <CardPage />)
    await userEvent.click(screen.getByRole('button', { name: say(spoken, 'ui:card.goOn') }))
    expect(getState().place).toEqual({ page: 'step' })
    await userEvent.click(screen.getByRole('button', { name: say(spoken, 'ui:action.all') }))
    expect(getState().place).toEqual({ page: 'result' })
  })

  it('has one way on where the first thing to do is the next step', async () => {
    await showInCase(spoken, caseOf('no-answer'), <CardPage />)
    expect(within(now(spoken)).getByRole('button').textContent).toBe(say(spoken, 'ui:card.look'))
    expect(screen.queryByRole('button', { name: say(spoken, 'ui:card.goOn') })).toBeNull()
  })

  it('names the cause that was typed with its place in the ranking, and none that is not behind the message', async () => {
    const line = (cause: CauseId) => screen.queryByText(new RegExp(say(spoken, `${cause}.name`)))
    await showInCase(spoken, caseOf('ip-layer-error'), <CardPage named="cause:duplicate-ip" />)
    expect(line('cause:duplicate-ip')?.textContent).toMatch(
      new RegExp(
        ['likely', 'very-likely', 'possibly', 'unlikely']
          .map((one) => say(spoken, `ui:likelihood.${one}`))
          .join('|'),
      ),
    )
    cleanup()
    await showInCase(spoken, caseOf('printer-no-paper'), <CardPage named="cause:duplicate-ip" />)
    expect(line('cause:duplicate-ip')).toBeNull()
  })

  it('of a code says where it is taken to be from, by every button that goes on with that', async () => {
    const { getState } = await showInCase(spoken, caseOf('05'), <CardPage />)
    expect(title()).toBe(say(spoken, 'symptom:card-declined-by-bank.name'))
    expect(screen.getByText(say(spoken, `${seen}.options.card`))).toBeDefined()
    expect(await screen.findByText(say(spoken, 'code:05.card.meaning'))).toBeDefined()
    expect(getState().session.observations).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: assuming(spoken, say(spoken, 'ui:card.on')) }))
    expect(getState().place).toEqual({ page: 'step' })
    expect(getState().session.observations).toMatchObject([{ answered: seen, answer: 'card', by: 'person' }])
  })

  it('of a code that was seen elsewhere is the card of that place, and nobody must be sure', async () => {
    const { getState } = await showInCase(spoken, caseOf('05'), <CardPage />)
    const rows = screen.getByRole('group', { name: say(spoken, 'ui:card.elsewhere') })
    expect(within(rows).queryByText(say(spoken, `${seen}.options.card`))).toBeNull()
    expect(within(rows).getByRole('button', { name: say(spoken, 'ui:question.unsure') })).toBeDefined()
    await userEvent.click(within(rows).getByText(say(spoken, `${seen}.options.online`)))
    expect(getState()).toMatchObject({
      place: { page: 'card' },
      session: { observations: [{ answered: seen, answer: 'online' }] },
    })
    cleanup()
    await showInCase(spoken, caseOf('05', 'code-seen=online'), <CardPage />)
    expect(title()).toBe(say(spoken, 'symptom:qr-payment-pending.name'))
    expect(await screen.findByText(say(spoken, 'code:05.online.meaning'))).toBeDefined()
    expect(screen.getByText(say(spoken, 'ui:card.elsewhere'), { selector: 'summary span' })).toBeDefined()
  })

  it('of words with several meanings asks which it is, and goes on where the answer leads to no other', async () => {
    const { getState } = await showInCase(spoken, caseOf('dead-or-frozen'), <CardPage />)
    const ask = 'question:screen-state'
    const rows = screen.getByRole('group', { name: say(spoken, `${ask}.ask`) })
    expect(screen.queryByRole('button', { name: say(spoken, 'ui:card.goOn') })).toBeNull()
    await userEvent.click(within(rows).getByText(say(spoken, `${ask}.options.frozen`)))
    expect(getState().place).toEqual({ page: 'card' })
    await userEvent.click(within(rows).getByRole('button', { name: say(spoken, 'ui:question.unsure') }))
    expect(getState().place).toEqual({ page: 'step' })
  })

  it('says first what must not be done, where the message says stop', async () => {
    await showInCase(spoken, caseOf('tamper-detected'), <CardPage />)
    const stop = screen.getByRole('region', { name: say(spoken, 'ui:card.stop') })
    expect(stop.textContent).toContain(say(spoken, 'warning:use-tampered-machine.text'))
    expect(stop.compareDocumentPosition(now(spoken)) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0)
    // Every warning is said once.
    expect(screen.getAllByText(say(spoken, 'warning:use-tampered-machine.text'))).toHaveLength(1)
    cleanup()
    await showInCase(spoken, caseOf('invalid-terminal-97'), <CardPage />)
    expect(screen.queryByRole('region', { name: say(spoken, 'ui:card.stop') })).toBeNull()
  })

  it('of a refused card offers another way, and what to tell the customer', async () => {
    const { getState } = await showInCase(spoken, caseOf('card-declined-by-bank'), <CardPage />)
    const [ways, told] = within(now(spoken)).getAllByRole('button')
    expect(ways?.textContent).toBe(say(spoken, 'ui:card.ways'))
    expect(told?.textContent).toBe(say(spoken, 'remedy:ask-cardholder-to-call.name'))
    if (ways !== undefined) await userEvent.click(ways)
    expect(getState().place).toEqual({ page: 'keep-selling' })
  })
})
