// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
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
    expect(screen.getAllByText(explained)).toHaveLength(1)
  },
)
