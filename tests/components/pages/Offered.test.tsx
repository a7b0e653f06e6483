// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { Offered } from '../../../src/components/pages/start/Doors'
import { language } from '../../../src/knowledge/schema'
import type { KeptCase } from '../../../src/wizard/case/keptCase'
import { newSession } from '../../../src/wizard/case/session'
import { showInCase } from '../../support/showInCase'
import { sessionOf } from '../../support/visit'
import { say } from '../../support/words'

afterEach(cleanup)

const kept: readonly KeptCase[] = [
  { id: 'case:a', session: sessionOf('ip-layer-error', 'bearer=sim') },
  // The message that came then was not named before the page was closed.
  { id: 'case:b', session: sessionOf('no-signal', '~restart-terminal=other-message') },
]

describe.each(language.options)('cases that were left, in %s', (spoken) => {
  it('are each named by their message, and the one that is pressed goes on', async () => {
    const store = await showInCase(spoken, newSession('2026.1'), <Offered />)
    expect(screen.queryAllByRole('button')).toEqual([])
    act(() => store.setState({ offered: kept }))
    const [first, second] = screen.getAllByRole('button')
    if (first === undefined || second === undefined) throw new Error('Two cases were left')
    for (const offer of [first, second])
      expect(offer.textContent).toContain(say(spoken, 'ui:startPage.offer'))
    expect(second.textContent).not.toBe(first.textContent)
    await userEvent.click(second)
    expect(store.getState()).toMatchObject({ keptAs: 'case:b', session: kept[1]?.session, offered: [] })
    expect(screen.queryAllByRole('button')).toEqual([])
  })
})
