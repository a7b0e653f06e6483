// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { ResultPage } from '../../../src/components/pages/result/ResultPage'
import { language } from '../../../src/knowledge/schema'
import { caseOf } from '../../support/caseOf'
import { showInCase } from '../../support/showInCase'
import { say } from '../../support/words'

afterEach(cleanup)

it.each(language.options)(
  'a call to the acquirer says who that is, once on its page, in %s',
  async (spoken) => {
    const explained = say(spoken, 'ui:call.acquirer')
    await showInCase(spoken, caseOf('invalid-terminal-97'), <ResultPage />)
    await userEvent.click(screen.getByText(say(spoken, 'ui:call.title')))
    expect(screen.getAllByText(explained)).toHaveLength(1)
  },
)

it('the numbers of the machine are noted once, and said in the call from then on', async () => {
  await showInCase('en', caseOf('invalid-terminal-97'), <ResultPage />)
  await userEvent.click(screen.getByText(say('en', 'ui:call.title')))
  await userEvent.click(screen.getByText(say('en', 'ui:call.ready')))
  const merchant = screen.getByRole('textbox', { name: say('en', 'ui:ready.merchant-number') })
  await userEvent.type(merchant, '102110053110001')
  await userEvent.click(screen.getByRole('button', { name: say('en', 'ui:call.saveNumbers') }))
  expect(screen.getByText(/My .*102110053110001/)).toBeDefined()
  expect(merchant).toHaveProperty('value', '102110053110001')
})

it('a card number in one of these fields is not kept, and the person is told', async () => {
  await showInCase('en', caseOf('invalid-terminal-97'), <ResultPage />)
  await userEvent.click(screen.getByText(say('en', 'ui:call.title')))
  await userEvent.click(screen.getByText(say('en', 'ui:call.ready')))
  const serial = screen.getByRole('textbox', { name: say('en', 'ui:ready.serial') })
  await userEvent.type(serial, '6222021234567894')
  await userEvent.tab()
  expect(serial).toHaveProperty('value', '')
  expect(screen.getByText(say('en', 'ui:cardRemoved.card-number'))).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: say('en', 'ui:call.saveNumbers') }))
  expect(document.body.textContent).not.toContain('6222021234567894')
})

it('a number that was put back is still there when the fields are opened again', async () => {
  const serial = () => screen.getByRole('textbox', { name: say('en', 'ui:ready.serial') })
  const unfold = () => userEvent.click(screen.getByText(say('en', 'ui:call.ready')))
  await showInCase('en', caseOf('invalid-terminal-97'), <ResultPage />)
  await userEvent.click(screen.getByText(say('en', 'ui:call.title')))
  await unfold()
  await userEvent.type(serial(), '4111111111111111')
  await userEvent.tab()
  await userEvent.click(screen.getByRole('button', { name: say('en', 'ui:cardRemoved.putBack') }))
  await userEvent.click(screen.getByRole('button', { name: say('en', 'ui:call.saveNumbers') }))
  expect(screen.getByText(/My .*4111111111111111/)).toBeDefined()
  expect(serial()).toHaveProperty('value', '4111111111111111')
})
