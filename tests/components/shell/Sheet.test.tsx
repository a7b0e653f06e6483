// @vitest-environment happy-dom
import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Preferences } from '../../../src/components/preferences'
import { Sheet } from '../../../src/components/shell/Sheet'
import { knowledge } from '../../../src/knowledge/knowledge'
import { language } from '../../../src/knowledge/schema'
import { newSession, type Session } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'
import { caseOf } from '../../support/caseOf'
import { showInCase } from '../../support/showInCase'
import { mainland, say } from '../../support/words'

afterEach(cleanup)

const noted = {
  contact: '95534',
  numbers: { 'merchant-number': '102110053110001', 'terminal-number': '10010001', serial: '' },
} satisfies Partial<Preferences>

async function print(spoken: (typeof language.options)[number], session: Session) {
  await showInCase(spoken, session, <Sheet />, noted)
  expect(screen.queryByRole('article')).toBeNull()
  act(() => {
    window.dispatchEvent(new Event('beforeprint'))
  })
  return screen.queryByRole('article')
}

const stepOf = (session: Session) => survey(knowledge, session).step

describe.each(language.options)('on paper in %s', (spoken) => {
  it('a payment in doubt is said first, with what to tell the customer, and then its act whole', async () => {
    const session = caseOf(
      'no-answer',
      'sale-before=first-try',
      'paid-entries=none',
      'other-attempts=waiting',
      'unsent-records=some',
    )
    const paper = await print(spoken, session)
    if (paper === null) throw new Error('Nothing was printed')
    const { band } = survey(knowledge, session)
    const [first] = within(paper).getAllByRole('heading')
    expect(first?.textContent).toBe(say(spoken, `money:${band}.state`))
    const state = within(paper).getByRole('region', { name: say(spoken, 'ui:moneyBand.label') })
    expect(paper.firstElementChild).toBe(state)
    expect(state.textContent).toContain(say(spoken, `money:${band}.do`))
    expect(state.textContent).toContain(say(spoken, `money:${band}.say`))
    expect(state.textContent).toContain(say(spoken, 'ui:moneyBand.memory.holds'))
    const call = within(paper).getByRole('region', {
      name: say(spoken, 'ui:call.who').replace('{{owner}}', say(spoken, 'ui:owner.acquirer')),
    })
    expect(call.textContent).toContain(say(spoken, 'ui:report.payment.waiting'))
    const told = within(paper).getByRole('region', { name: say(spoken, 'ui:report.answers') })
    expect(told.textContent).toContain(say(spoken, 'question:other-attempts.options.waiting'))
  })

  it('an act has its risk, all its steps and all that must not be done', async () => {
    const session = caseOf(
      'network-unreachable',
      'sale-before=first-try',
      'bearer=sim',
      'signal-icon=no-sim',
      'phone-same-carrier=not-sure',
      'machine-history=in-daily-use',
      'acquirer-notice=none',
      'other-terminals=work',
      'supplier=bank-or-acquirer',
      'unsent-records=none',
      'rough-treatment=nothing',
    )
    const step = stepOf(session)
    if (step.kind !== 'try') throw new Error(`Not an act: ${step.kind}`)
    const paper = await print(spoken, session)
    const now = within(paper ?? document.body).getByRole('region', { name: say(spoken, 'ui:result.now') })
    expect(now.textContent).toContain(say(spoken, `${step.remedy}.risk.title`))
    expect(now.textContent).toContain(say(spoken, `${step.remedy}.expect`))
    for (const one of knowledge.remedies[step.remedy]?.steps ?? [])
      expect(now.textContent).toContain(say(spoken, `${one}.text`))
    for (const warning of knowledge.symptoms['symptom:network-unreachable']?.never ?? [])
      expect(now.textContent).toContain(say(spoken, `${warning}.text`))
  })

  it('a call has its script, the numbers that were noted, and room for those that were not', async () => {
    const session = caseOf(
      'invalid-terminal-97',
      'sale-before=first-try',
      'which-number=97',
      'tried:restart-and-sign-in=no-change',
    )
    const paper = await print(spoken, session)
    const call = within(paper ?? document.body).getByRole('region', {
      name: say(spoken, 'ui:call.who').replace('{{owner}}', say(spoken, 'ui:owner.acquirer')),
    })
    const number = say(spoken, 'ui:call.number.merchant-number').replace('{{number}}', '102110053110001')
    expect(call.textContent).toContain(number)
    expect(within(call).getByText('95534')).toBeDefined()
    expect(within(call).getByText('10010001')).toBeDefined()
    const serial = within(call).getByText(say(spoken, 'ui:ready.serial'))
    expect(serial.nextElementSibling?.textContent?.trim()).toBe('')
    expect(within(call).getByText(say(spoken, 'ui:print.reference'))).toBeDefined()
    const tried = within(paper ?? document.body).getByRole('region', { name: say(spoken, 'ui:report.tried') })
    expect(tried.textContent).toContain(mainland.say(spoken, 'remedy:restart-and-sign-in.name'))
    expect(tried.textContent).toContain(say(spoken, 'ui:answers.result.no-change'))
  })

  it('a message of which nothing was said yet has neither answers nor tries', async () => {
    const paper = within((await print(spoken, caseOf('ip-layer-error'))) ?? document.body)
    expect(paper.getByText('IP层错误')).toBeDefined()
    expect(paper.queryByRole('region', { name: say(spoken, 'ui:report.answers') })).toBeNull()
    expect(paper.queryByRole('region', { name: say(spoken, 'ui:report.tried') })).toBeNull()
  })
})

it('without a case the page prints as it is', async () => {
  expect(await print('en', newSession(knowledge.edition))).toBeNull()
})
