// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { CallFacts } from '../../../src/components/parts/CallFacts/CallFacts'
import type { RemedyId } from '../../../src/knowledge/ids'
import { knowledge } from '../../../src/knowledge/knowledge'
import { factsForCall } from '../../../src/wizard/case/callFacts'
import { survey } from '../../../src/wizard/case/walk'
import { caseOf } from '../../support/caseOf'
import { showInCase } from '../../support/showInCase'
import { say } from '../../support/words'

afterEach(cleanup)

const remedy: RemedyId = 'remedy:ask-acquirer-registration'
const session = caseOf('invalid-terminal-97', 'sale-before=first-try', 'which-number=97')

describe('the facts that would sharpen a call', () => {
  it('are answered in passing: the answer counts, and the person stays at the call', async () => {
    const stay = { page: 'remedy', remedy } as const
    const { getState } = await showInCase('en', session, <CallFacts called={[remedy]} stay={stay} />)
    const [question] = factsForCall(knowledge, survey(knowledge, session), [remedy])
    if (question === undefined) throw new Error('No fact would sharpen it')
    await userEvent.click(screen.getByText(say('en', 'ui:call.sharpen')))
    const group = screen.getByRole('group', { name: say('en', `${question}.ask`) })
    const [first] = Object.keys(knowledge.questions[question]?.answers ?? {})
    await userEvent.click(
      within(group).getByRole('button', { name: say('en', `${question}.options.${first}`) }),
    )
    expect(getState().session.observations.slice(-1)).toMatchObject([{ answered: question, answer: first }])
    expect(getState().place).toEqual(stay)
  })

  it('are not listed where there are none', async () => {
    await showInCase(
      'en',
      session,
      <CallFacts called={['remedy:restart-router']} stay={{ page: 'result' }} />,
    )
    expect(screen.queryByText(say('en', 'ui:call.sharpen'))).toBeNull()
  })
})
