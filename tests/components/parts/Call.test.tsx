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
