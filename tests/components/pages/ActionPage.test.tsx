// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ActionPage } from '../../../src/components/pages/action/ActionPage'
import { language } from '../../../src/knowledge/schema'
import { exampleOf, sessionOf } from '../../../tools/pageExamples'
import { showInCase } from '../../support/showInCase'
import { say } from '../../support/words'

afterEach(cleanup)

describe.each(language.options)('an act in %s', (spoken) => {
  const button = (key: string) => screen.queryByRole('button', { name: say(spoken, key) })

  it('offers to serve others once: while one waits for it, where that is said', async () => {
    const session = sessionOf(exampleOf('an act'))
    await showInCase(spoken, session, <ActionPage remedy="remedy:restart-router" />)
    expect(button('ui:action.meanwhile')).not.toBeNull()
    expect(button('ui:links.selling')).toBeNull()
    cleanup()
    await showInCase(spoken, session, <ActionPage remedy="remedy:ask-isp" />)
    expect(button('ui:action.meanwhile')).toBeNull()
    expect(button('ui:links.selling')).not.toBeNull()
  })

  it('says what guards it before its outcome is asked: the risk, and what it tempts to', async () => {
    const session = sessionOf(exampleOf('an act with a risk'))
    await showInCase(spoken, session, <ActionPage remedy="remedy:reseat-sim" />)
    const outcome = screen.getByRole('region', { name: say(spoken, 'ui:action.did') })
    for (const guard of [
      screen.getByRole('region', { name: say(spoken, 'remedy:reseat-sim.risk.title') }),
      screen.getByRole('region', { name: say(spoken, 'ui:action.dont') }),
      screen.getByText(say(spoken, 'warning:sim-in-phone.text')),
    ])
      expect(guard.compareDocumentPosition(outcome) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })
})
