import { describe, expect, it } from 'vitest'
import { knowledge } from '../../../src/knowledge/knowledge'
import { chooseAnother } from '../../../src/wizard/case/arose'
import { aroseBy } from '../../../src/wizard/case/aroseBy'
import { actAfterWait, bandStep, isDueNow, mayOnlyBePayment } from '../../../src/wizard/case/moneyAct'
import { untouched } from '../../../src/wizard/case/sale'
import { attempt, beginCase, type Session, worksAgain } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'
import { caseOf } from '../../support/caseOf'

const { questions, acts } = knowledge.money
const stepOf = (session: Session) => bandStep(knowledge, survey(knowledge, session))

describe('what the band leads to', () => {
  it('is the next act of a payment in doubt', () => {
    expect(stepOf(caseOf('no-answer'))).toMatchObject({ kind: 'ask', question: questions.entries })
    expect(stepOf(caseOf('qr-payment-pending'))).toMatchObject({ kind: 'act', remedy: acts.query })
  })

  it('is the gate while nobody said what came before, and nothing once it is said', () => {
    expect(stepOf(caseOf('ip-layer-error'))).toMatchObject({ kind: 'ask', question: questions.gate })
    expect(stepOf(caseOf('response-code-01'))).toMatchObject({ kind: 'ask', question: questions.gate })
    expect(stepOf(caseOf('response-code-01', 'sale-before=first-try'))).toBeNull()
    expect(stepOf(caseOf('ip-layer-error', 'sale-before=no-one-yet'))).toBeNull()
  })

  it('is nothing where no payment is made, and while it is open how another message came up', () => {
    expect(stepOf(caseOf('batch-out-of-balance'))).toBeNull()
    const further = chooseAnother(
      knowledge,
      caseOf('no-answer', 'paid-entries=none'),
      'symptom:ip-layer-error',
    )
    expect(stepOf(further)).toBeNull()
  })
})

describe('the act for which an open payment waited', () => {
  it('is the reversal once the line is back, and a call in every other case', () => {
    expect(actAfterWait(knowledge, untouched, 'line')).toEqual({
      remedy: acts.reversal,
      asks: questions.reversal,
    })
    for (const until of ['acquirer-answers', 'acquirer-reached'] as const)
      expect(actAfterWait(knowledge, untouched, until)).toEqual({
        remedy: acts.call,
        asks: questions.acquirer,
      })
    const twice = { ...untouched, took: [1, 1], gave: [2, 2] } as const
    expect(actAfterWait(knowledge, twice, 'acquirer-answers').remedy).toBe(acts.givenBackTwice)
  })
})

it('an act that pays back is due only where it comes next; a look or a call always is', () => {
  const twice = ['paid-entries=two-or-more', 'being-reversed=none', 'sale-day=today-unsettled']
  const due = (session: Session, remedy: typeof acts.call) =>
    isDueNow(knowledge, survey(knowledge, session), remedy)
  expect(due(caseOf('charged-twice', ...twice), acts.voidOne)).toBe(true)
  expect(due(caseOf('charged-twice', ...twice), acts.refundOne)).toBe(false)
  expect(due(caseOf('charged-twice', ...twice, 'undo-result=refused'), acts.voidOne)).toBe(false)
  expect(due(caseOf('no-answer'), acts.call)).toBe(true)
})

describe('only the payment', () => {
  const only = (session: Session) => mayOnlyBePayment(knowledge, survey(knowledge, session))

  it('may be left while one is open and the machine is still asked about', () => {
    expect(only(caseOf('no-answer', 'paid-entries=none', 'other-attempts=waiting'))).toBe(true)
    expect(only(caseOf('ip-layer-error', 'sale-before=first-try'))).toBe(false)
    expect(only(caseOf('charged-but-failed'))).toBe(false)
  })

  it('is what the case is about once it was said, and nothing is solved over it', () => {
    const before = caseOf('no-answer', 'paid-entries=none', 'other-attempts=waiting')
    const after = attempt(knowledge, before, worksAgain, 'helped')
    expect(only(after)).toBe(false)
    expect(survey(knowledge, after).step.kind).not.toBe('solved')
  })

  it('is no answer while it is open how another message came up', () => {
    const before = caseOf('no-answer', 'paid-entries=none')
    const further = chooseAnother(knowledge, before, 'symptom:issuer-timeout-68')
    expect(only(further)).toBe(false)
    expect(only(beginCase(knowledge, before, aroseBy.again, 'symptom:no-answer'))).toBe(true)
  })
})
