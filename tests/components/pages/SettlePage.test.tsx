// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { OpenPaymentPage } from '../../../src/components/pages/openPayment/OpenPaymentPage'
import { QuestionPage } from '../../../src/components/pages/question/QuestionPage'
import { SettlePage } from '../../../src/components/pages/settle/SettlePage'
import { SolvedPage } from '../../../src/components/pages/solved/SolvedPage'
import { MoneyBand } from '../../../src/components/shell/MoneyBand'
import { notSure } from '../../../src/knowledge/ids'
import { knowledge } from '../../../src/knowledge/knowledge'
import { type Language, language } from '../../../src/knowledge/schema'
import { worksAgain } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'
import { exampleOf, sessionOf } from '../../../tools/pageExamples'
import { caseOf } from '../../support/caseOf'
import { showInCase } from '../../support/showInCase'
import { say } from '../../support/words'

afterEach(cleanup)

const { questions, acts } = knowledge.money
const title = () => screen.getByRole('heading', { level: 1 }).textContent

describe('an act for the payment', () => {
  it.each<Language>(language.options)('ends with the answers of its question in %s', async (spoken) => {
    const session = sessionOf(exampleOf('an act for the payment'))
    await showInCase(spoken, session, <SettlePage remedy={acts.query} asks={questions.order} />)
    const group = screen.getByRole('group', { name: say(spoken, `${questions.order}.ask`) })
    const shown = [...group.querySelectorAll('button')].map(({ textContent }) => textContent)
    const answers = Object.keys(knowledge.questions[questions.order]?.answers ?? {})
    for (const [place, answer] of answers.entries())
      expect(shown[place]).toContain(say(spoken, `${questions.order}.options.${answer}`))
    expect(shown[answers.length]).toContain(say(spoken, 'ui:question.unsure'))
  })

  it('answers by the press, and every answer counts', async () => {
    const session = sessionOf(exampleOf('an act for the payment'))
    const { getState } = await showInCase(
      'en',
      session,
      <SettlePage remedy={acts.query} asks={questions.order} />,
    )
    await userEvent.click(screen.getByRole('button', { name: say('en', `${questions.order}.options.paid`) }))
    await userEvent.click(screen.getByRole('button', { name: say('en', 'ui:question.unsure') }))
    expect(getState().session.observations).toMatchObject([
      { answered: questions.order, answer: 'paid' },
      { answered: questions.order, answer: notSure },
    ])
    expect(getState().place).toEqual({ page: 'step' })
  })

  it('says whom to call and what to say where it is a call, the records of the machine included', async () => {
    const session = caseOf(
      'charged-but-failed',
      'unsent-records=some',
      'paid-entries=none',
      'other-attempts=waiting',
      'reversal-words=failed',
    )
    await showInCase('en', session, <SettlePage remedy={acts.call} asks={questions.acquirer} />)
    expect(screen.getByRole('region', { name: say('en', 'ui:call.title') }).textContent).toContain(
      say('en', 'ui:report.say.holds'),
    )
  })

  it('that pays back is not shown where it is not the next one', async () => {
    await showInCase(
      'en',
      caseOf('charged-twice', 'paid-entries=one'),
      <SettlePage remedy={acts.voidOne} asks={questions.undone} />,
    )
    expect(screen.getByText(say('en', 'ui:held.money.undo-one'))).toBeDefined()
    expect(screen.queryByRole('group', { name: say('en', `${questions.undone}.ask`) })).toBeNull()
  })
})

describe('a payment that is still open', () => {
  it.each(['line', 'acquirer-answers', 'acquirer-reached'] as const)(
    'says why nothing can be done until %s, and leads to the act',
    async (until) => {
      const session = sessionOf(exampleOf('a payment still open once the machine works'))
      const { getState } = await showInCase(
        'en',
        session,
        <OpenPaymentPage until={until} remedy="remedy:restart-router" />,
      )
      expect(title()).toBe(say('en', 'ui:openPayment.title'))
      expect(screen.getByText(say('en', `ui:openPayment.until.${until}`))).toBeDefined()
      expect(screen.getByText(say('en', 'ui:openPayment.never'))).toBeDefined()
      expect(screen.getByText(say('en', 'ui:openPayment.machine'))).toBeDefined()
      await userEvent.click(screen.getByRole('button', { name: say('en', `ui:openPayment.act.${until}`) }))
      expect(getState().place).toMatchObject({
        page: 'settle',
        remedy: until === 'line' ? acts.reversal : acts.call,
      })
    },
  )

  it('says nothing of a machine that nobody repaired', async () => {
    const session = sessionOf(exampleOf('a payment that waits for the acquirer'))
    await showInCase('en', session, <OpenPaymentPage until="acquirer-answers" remedy={null} />)
    expect(screen.queryByText(say('en', 'ui:openPayment.machine'))).toBeNull()
    expect(screen.queryByRole('button', { name: say('en', 'ui:solved.again') })).toBeNull()
  })
})

describe('the end of a case', () => {
  it('says of a payment that is clear what it is, and what to tell the customer', async () => {
    const session = sessionOf(exampleOf('a payment that is clear'))
    await showInCase(
      'en',
      session,
      <>
        <MoneyBand start={false} wide={false} />
        <main>
          <SolvedPage remedy={null} how="settled" />
        </main>
      </>,
    )
    const { band } = survey(knowledge, session)
    expect(title()).toBe(say('en', 'ui:solved.titleSettled'))
    // The band lies right above, so the page does not say once more what it says.
    for (const part of ['state', 'do'])
      expect(screen.getAllByText(say('en', `money:${band}.${part}`))).toHaveLength(1)
    expect(within(screen.getByRole('main')).getByText(say('en', `money:${band}.say`))).toBeDefined()
  })

  it('names no remedy where the machine works by itself again', async () => {
    const session = caseOf('no-answer', 'paid-entries=one')
    await showInCase('en', session, <SolvedPage remedy={worksAgain} how="repaired" />)
    expect(screen.queryByText(say('en', 'ui:solved.helped'), { exact: false })).toBeNull()
  })
})

describe('a question', () => {
  const inDoubt = caseOf('no-answer', 'paid-entries=none', 'other-attempts=waiting')

  it('is asked in the words that fit the message', async () => {
    await showInCase('en', caseOf('ip-layer-error'), <QuestionPage question={questions.gate} />)
    expect(title()).toBe(say('en', `${questions.gate}.variants.maybe.ask`))
    expect(
      screen.getByRole('button', { name: say('en', `${questions.gate}.variants.maybe.options.first-try`) }),
    ).toBeDefined()
    cleanup()
    await showInCase('en', caseOf('response-code-01'), <QuestionPage question={questions.gate} />)
    expect(title()).toBe(say('en', `${questions.gate}.ask`))
    cleanup()
    await showInCase('en', caseOf('till-says-failed'), <QuestionPage question={questions.entries} />)
    expect(title()).toBe(say('en', `${questions.entries}.variants.till.ask`))
  })

  it('lets only the payment be left, while one is open', async () => {
    const { getState } = await showInCase('en', inDoubt, <QuestionPage question="question:bearer" />)
    await userEvent.click(screen.getByRole('button', { name: say('en', 'ui:question.onlyPayment') }))
    const { step } = survey(knowledge, getState().session)
    expect(step).toMatchObject({ kind: 'settle', remedy: acts.reversal })
    cleanup()
    await showInCase('en', caseOf('ip-layer-error'), <QuestionPage question="question:bearer" />)
    expect(screen.queryByRole('button', { name: say('en', 'ui:question.onlyPayment') })).toBeNull()
  })

  it('that repeats marks no former answer when it is asked once more, and changes it when it is corrected', async () => {
    const option = say('en', `${questions.entries}.options.none`)
    const chosen = () =>
      screen.getByRole('button', { name: new RegExp(`^\\d? ?${option}`) }).getAttribute('data-earlier')
    await showInCase('en', inDoubt, <QuestionPage question={questions.entries} />)
    expect(chosen()).toBeNull()
    cleanup()
    const { getState } = await showInCase(
      'en',
      inDoubt,
      <QuestionPage question={questions.entries} correct />,
    )
    expect(chosen()).not.toBeNull()
    await userEvent.click(screen.getByText(say('en', `${questions.entries}.options.one`)))
    expect(getState().session.observations).toMatchObject([{ answer: 'one' }, { answer: 'waiting' }])
  })

  it('that was answered twice is listed twice, and the last answer can be changed', async () => {
    const twice = caseOf('no-answer', 'paid-entries=none', 'other-attempts=waiting', 'paid-entries=one')
    const { getState } = await showInCase('en', twice, <QuestionPage question="question:bearer" />)
    const name = say('en', 'ui:answers.changeOf').replace(
      '{{question}}',
      say('en', `${questions.entries}.ask`),
    )
    await userEvent.click(screen.getByText(say('en', 'ui:answers.title')))
    const list = screen.getAllByRole('list').slice(-1)[0] ?? document.body
    expect(within(list).getAllByText(say('en', `${questions.entries}.ask`))).toHaveLength(2)
    await userEvent.click(within(list).getByRole('button', { name }))
    expect(getState().place).toEqual({ page: 'question', question: questions.entries, correct: true })
  })
})
