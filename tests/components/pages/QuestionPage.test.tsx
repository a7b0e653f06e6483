// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { QuestionPage } from '../../../src/components/pages/question/QuestionPage'
import { language } from '../../../src/knowledge/schema'
import { caseOf } from '../../support/caseOf'
import { showInCase } from '../../support/showInCase'
import { say } from '../../support/words'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

it.each(language.options)(
  'a question about the time has the time of the device beside it, in %s',
  async (spoken) => {
    vi.useFakeTimers({ now: new Date(2026, 4, 4, 14, 20), toFake: ['Date'] })
    const clock = say(spoken, 'ui:question.deviceClock').replace('{{time}}', '')
    await showInCase(spoken, caseOf('issuer-timeout-68'), <QuestionPage question="question:time-of-day" />)
    expect(screen.getByText(new RegExp(`^${clock}.*14:20$`))).toBeDefined()
    cleanup()
    await showInCase(spoken, caseOf('ip-layer-error'), <QuestionPage question="question:bearer" />)
    expect(screen.queryByText(new RegExp(`^${clock}`))).toBeNull()
  },
)

it.each(language.options)(
  'the part of the walk is named beside the one count of steps, in %s',
  async (spoken) => {
    const session = caseOf('ip-layer-error', 'sale-before=first-try')
    await showInCase(spoken, session, <QuestionPage question="question:bearer" />)
    const here = screen.getByText(say(spoken, 'ui:phase.cause'))
    expect(here.getAttribute('aria-current')).toBe('step')
    expect(screen.getByText(say(spoken, 'ui:question.step').replace('{{count}}', '2'))).toBeDefined()
  },
)
