// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Answers } from '../../../src/components/parts/Answers/Answers'
import { knowledge } from '../../../src/knowledge/knowledge'
import { caseOf } from '../../support/caseOf'
import { showInCase } from '../../support/showInCase'
import { say } from '../../support/words'

afterEach(cleanup)

describe('the answers on the page', () => {
  it.each([
    ['question:which-host-code', 'bank-or-network-unavailable', ['91', '96', '98', '68', '92', '90']],
    ['question:which-number', 'invalid-terminal', ['97', '58', 'other-or-none']],
  ] as const)('are shown as they were written, numbers too: %s', async (id, message, written) => {
    const question = knowledge.questions[id]
    if (question === undefined) throw new Error(`There is no ${id}`)
    await showInCase(
      'en',
      caseOf(message),
      <Answers question={question} labelledBy="asked">
        <h1 id="asked">Asked</h1>
      </Answers>,
    )
    const shown = screen.getAllByRole('button').map(({ textContent }) => textContent)
    for (const [place, answer] of written.entries())
      expect(shown[place]).toContain(say('en', `${id}.options.${answer}`))
  })
})
