// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { MoneyBand } from '../../../src/components/shell/MoneyBand'
import type { RemedyId } from '../../../src/knowledge/ids'
import { knowledge } from '../../../src/knowledge/knowledge'
import { type Language, language } from '../../../src/knowledge/schema'
import { chooseAnother } from '../../../src/wizard/case/arose'
import { aroseBy } from '../../../src/wizard/case/aroseBy'
import { bands } from '../../../src/wizard/case/band'
import { answer, attempt, beginCase, type Session } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'
import { caseOf } from '../../support/caseOf'
import { showInCase } from '../../support/showInCase'
import { say, wordsAt } from '../../support/words'

afterEach(cleanup)

const show = (session: Session, spoken: Language = 'en') =>
  showInCase(spoken, session, <MoneyBand start={false} wide={false} />)
const band = () => screen.getByRole('complementary', { name: say('en', 'ui:moneyBand.label') })
const button = (key: string) => screen.queryByRole('button', { name: say('en', key) })
const press = (key: string) => userEvent.click(screen.getByRole('button', { name: say('en', key) }))

const { questions, acts } = knowledge.money
const looked = caseOf('no-answer', 'paid-entries=none', 'other-attempts=waiting')

it.each<[string, ...string[]]>([
  ['no-answer'],
  ['no-answer', 'paid-entries=one'],
  ['no-answer', 'paid-entries=two-or-more'],
  ['response-code-01', 'sale-before=first-try'],
  ['ip-layer-error', 'sale-before=first-try'],
  ['qr-payment-pending'],
  ['batch-out-of-balance'],
])('says the state and what to do after %s', async (message, ...words) => {
  const session = caseOf(message, ...words)
  const { band: name } = survey(knowledge, session)
  for (const spoken of language.options) {
    await show(session, spoken)
    const shown = screen.getByRole('complementary')
    expect(shown.textContent).toContain(say(spoken, `money:${name}.state`))
    expect(shown.textContent).toContain(say(spoken, `money:${name}.do`))
    const told = wordsAt(spoken, `money:${name}.say`)
    if (typeof told === 'string') expect(shown.textContent).toContain(told)
    cleanup()
  }
})

it('has the words of a state only once, so that a page can tell them apart', () => {
  for (const spoken of language.options) {
    const both = bands.map(
      (name) => `${say(spoken, `money:${name}.state`)} ${say(spoken, `money:${name}.do`)}`,
    )
    expect(new Set(both).size).toBe(bands.length)
  }
})

describe('the next act', () => {
  it('is a look that leads to its question', async () => {
    const { getState } = await show(caseOf('no-answer', 'paid-entries=none'))
    await press('ui:moneyBand.act.look')
    expect(getState().place).toEqual({ page: 'question', question: questions.others })
    // There it is on screen already.
    await waitFor(() => expect(button('ui:moneyBand.act.look')).toBeNull())
  })

  it('is an act that leads to its page where the walk is busy with the machine', async () => {
    const session = caseOf('no-answer', 'paid-entries=cannot-look', 'what-was-done=sale')
    expect(survey(knowledge, session).step).not.toMatchObject({ remedy: acts.call })
    const { getState } = await show(session)
    await press('ui:moneyBand.act.call')
    expect(getState().place).toEqual({ page: 'settle', remedy: acts.call, asks: questions.acquirer })
  })

  it('is not offered while the line is down, and why is said', async () => {
    await show(looked)
    expect(survey(knowledge, looked).payment).toEqual({ kind: 'wait', until: 'line' })
    expect(band().textContent).toContain(say('en', 'ui:openPayment.until.line'))
  })

  it('is the gate while nobody said what came before, in the words of the message', async () => {
    const { getState } = await show(caseOf('ip-layer-error'))
    await press(`${questions.gate}.variants.maybe.ask`)
    expect(getState().place).toEqual({ page: 'question', question: questions.gate })
  })
})

describe('where it is asked what the machine shows now', () => {
  const onNext = async (session: Session, remedy: RemedyId) => {
    await showInCase(
      'en',
      attempt(knowledge, session, remedy, 'other-message'),
      <MoneyBand start wide={false} />,
    )
    return screen.queryByRole('complementary')
  }

  it('a payment that counts is still said, for nothing can undo it', async () => {
    const shown = await onNext(caseOf('no-answer', 'paid-entries=one'), 'remedy:move-to-better-signal')
    expect(shown?.textContent).toContain(say('en', 'money:approved.state'))
  })

  it('that nothing was charged is not said: another attempt may have followed', async () => {
    expect(
      await onNext(caseOf('ip-layer-error', 'sale-before=first-try'), 'remedy:restart-router'),
    ).toBeNull()
  })
})

it('names the next act where it folds, and folds again on another page', async () => {
  const { getState } = await show(caseOf('no-answer', 'paid-entries=cannot-look', 'what-was-done=sale'))
  const summary = () => band().querySelector('summary')
  expect(summary()?.textContent).toContain(say('en', 'ui:moneyBand.tell'))
  expect(summary()?.textContent).toContain(say('en', 'ui:moneyBand.act.call'))
  await userEvent.click(screen.getByText(new RegExp(say('en', 'ui:moneyBand.tell'))))
  expect(band().querySelector('details')?.open).toBe(true)
  act(() => getState().go({ page: 'help' }))
  expect(band().querySelector('details')?.open).toBe(false)
})

describe('what else may have happened', () => {
  it('is that the sale was tried again', async () => {
    const { getState } = await show(looked)
    await press('ui:moneyBand.again')
    expect(getState().session).toMatchObject({ picked: 'symptom:no-answer', earlier: [{}] })
  })

  it('is that the next customer is there', async () => {
    const { getState } = await show(looked)
    await press('ui:moneyBand.nextCustomer')
    expect(survey(knowledge, getState().session).sales.parked).toHaveLength(1)
  })

  it('is not asked while it is asked how another message came up', async () => {
    await show(chooseAnother(knowledge, looked, 'symptom:issuer-timeout-68'))
    expect(button('ui:moneyBand.again')).toBeNull()
    expect(button('ui:moneyBand.nextCustomer')).toBeNull()
  })

  it('may be a charge that the customer shows, until somebody looked', async () => {
    const store = await show(caseOf('response-code-01', 'sale-before=first-try'))
    await press('ui:moneyBand.shown')
    expect(store.getState().place).toEqual({ page: 'question', question: questions.shown })
    cleanup()
    await show(looked)
    expect(button('ui:moneyBand.shown')).toBeNull()
  })

  it('is not asked where no payment was made', async () => {
    await show(caseOf('batch-out-of-balance'))
    expect(button('ui:moneyBand.again')).toBeNull()
    expect(button('ui:moneyBand.nextCustomer')).toBeNull()
  })
})

describe('what lies in the machine', () => {
  it.each([
    ['holds', ['no-answer', 'unsent-records=some']],
    ['lost', ['ip-layer-error', 'machine-history=repaired-or-reset']],
  ] as const)('is said where it %s', async (memory, [message, ...words]) => {
    await show(caseOf(message, ...words))
    expect(band().textContent).toContain(say('en', `ui:moneyBand.memory.${memory}`))
  })

  it('that may be lost leads to what was settled before, until that is said', async () => {
    const reset = caseOf('ip-layer-error', 'machine-history=repaired-or-reset')
    const asked = `${questions.settledBefore}.ask`
    const store = await show(reset)
    await press(asked)
    expect(store.getState().place).toEqual({ page: 'question', question: questions.settledBefore })
    cleanup()
    await show(answer(knowledge, reset, questions.settledBefore, 'not-all'))
    expect(button(asked)).toBeNull()
    expect(band().textContent).toContain(say('en', 'ui:moneyBand.memory.lost'))
    cleanup()
    await show(answer(knowledge, reset, questions.settledBefore, 'all'))
    expect(band().textContent).not.toContain(say('en', 'ui:moneyBand.memory.lost'))
  })

  it('is not mentioned otherwise', async () => {
    await show(caseOf('no-answer', 'unsent-records=none'))
    for (const memory of ['holds', 'lost'])
      expect(band().textContent).not.toContain(say('en', `ui:moneyBand.memory.${memory}`))
  })
})

describe('a payment of an earlier customer', () => {
  const noon = new Date(2026, 4, 4, 12, 0).getTime()
  const stamped: Session = {
    ...looked,
    startedAt: noon,
    observations: looked.observations.map((seen) => ({ ...seen, at: 150 })),
  }
  const parkedFrom = (session: Session) =>
    beginCase(knowledge, session, aroseBy.nextCustomer, 'symptom:invalid-terminal-97')

  it('is listed with the time and what the terminal showed, and is taken up again at a press', async () => {
    const { getState } = await show(parkedFrom(stamped))
    const line = within(band()).getByRole('listitem')
    expect(line.textContent).toContain('12:02')
    expect(line.textContent).toContain('接收超时')
    await press('ui:moneyBand.resume')
    const { sales } = survey(knowledge, getState().session)
    expect(sales.parked).toEqual([])
    expect(sales.current.sale.waiting).toBe(true)
  })

  it('is listed without a time that is not known', async () => {
    await show(parkedFrom(looked))
    expect(within(band()).getByRole('listitem').textContent).toContain('(接收超时)')
  })

  it('is listed before the next message is named, when nothing is said of the next sale', async () => {
    await show(beginCase(knowledge, looked, aroseBy.nextCustomer))
    expect(within(band()).getAllByRole('listitem')).toHaveLength(1)
    for (const name of bands) expect(band().textContent).not.toContain(say('en', `money:${name}.state`))
  })
})
