import { describe, expect, it } from 'vitest'
import { knowledge } from '../../../src/knowledge/knowledge'
import { asksHowItArose, chooseAnother } from '../../../src/wizard/case/arose'
import { aroseBy, paymentItself } from '../../../src/wizard/case/aroseBy'
import { countOf } from '../../../src/wizard/case/sale'
import { readSales } from '../../../src/wizard/case/saleEvents'
import { answer, beginCase, type Picked, type Session } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'
import { caseOf } from '../../support/caseOf'

const { arose } = knowledge.money.questions
const counts = (session: Session) => countOf(readSales(knowledge, session).current.sale)
const parked = (session: Session) => readSales(knowledge, session).parked.length
const other: Picked = 'symptom:invalid-terminal-97'

it('the ways that are not asked about are answers to the question, and the payment itself is a message', () => {
  for (const answerId of Object.values(aroseBy)) {
    expect(knowledge.questions[arose]?.answers).toHaveProperty(answerId)
    expect(knowledge.money.facts[arose]?.[answerId]?.fact).toBe('arose')
  }
  expect(knowledge.symptoms[paymentItself]?.money.itself).toBe(true)
})

describe('another message', () => {
  it('takes the place of one of which nothing was said', () => {
    const picked = chooseAnother(knowledge, caseOf('no-answer'), other)
    expect(picked).toMatchObject({ picked: other, earlier: [] })
  })

  it('takes the place where no payment is at stake, and keeps what was said', () => {
    const before = caseOf('ip-layer-error', 'bearer=sim', 'signal-icon=low')
    const picked = chooseAnother(knowledge, before, other)
    expect(picked).toEqual({ ...before, picked: other })
  })

  it('is no other where it is the same', () => {
    const before = caseOf('no-answer', 'paid-entries=none')
    expect(chooseAnother(knowledge, before, 'symptom:no-answer')).toEqual(before)
  })

  it('begins a further case where a payment is at stake, and it is asked first how it came up', () => {
    const picked = chooseAnother(knowledge, caseOf('no-answer', 'paid-entries=none'), other)
    expect(picked).toMatchObject({ picked: other, earlier: [{ picked: 'symptom:no-answer' }] })
    expect(asksHowItArose(knowledge, picked)).toBe(true)
    expect(survey(knowledge, picked).step).toMatchObject({ kind: 'ask', question: arose })
  })

  it('counts as one more attempt until somebody says otherwise, and replaces one that was picked wrongly', () => {
    const picked = chooseAnother(
      knowledge,
      caseOf('no-answer', 'paid-entries=none'),
      'symptom:issuer-timeout-68',
    )
    expect(counts(picked)).toEqual([0, 2])
    expect(counts(answer(knowledge, picked, arose, 'tried-again'))).toEqual([0, 2])
    expect(counts(answer(knowledge, picked, arose, 'picked-wrong'))).toEqual([0, 1])
    expect(counts(answer(knowledge, picked, arose, 'by-itself'))).toEqual([0, 1])
    const next = answer(knowledge, picked, arose, 'next-customer')
    expect([counts(next), parked(next)]).toEqual([[0, 1], 1])
  })

  it('is the same once what was picked wrongly is replaced as if it had been picked right at once', () => {
    const wrongly = answer(
      knowledge,
      chooseAnother(knowledge, caseOf('no-answer', 'sale-before=first-try'), 'symptom:response-code-01'),
      arose,
      'picked-wrong',
    )
    expect(readSales(knowledge, wrongly).current.sale).toEqual(
      readSales(knowledge, caseOf('response-code-01', 'sale-before=first-try')).current.sale,
    )
  })
})

describe('a sale that was tried again with the same message', () => {
  it('has one more attempt, also where other answers tell which message it is', () => {
    for (const [message, ...words] of [
      ['no-answer', 'paid-entries=none'],
      ['96', 'code-seen=card'],
      ['printer-no-paper', 'sale-before=first-try'],
    ] as const) {
      const before = caseOf(message, ...words)
      const again = beginCase(knowledge, before, aroseBy.again, before.picked)
      expect([message, counts(before)[1], counts(again)[1]]).toEqual([message, 1, 2])
    }
  })

  it('is asked anew how long the terminal waited, and keeps what was said of the machine', () => {
    const before = caseOf('communication-failed', 'when-shown=connecting', 'bearer=sim')
    const again = beginCase(knowledge, before, aroseBy.again, before.picked)
    expect(survey(knowledge, again).step).toMatchObject({ question: knowledge.money.questions.when })
    const waited = answer(knowledge, again, knowledge.money.questions.when, 'long-wait')
    expect(counts(waited)[1]).toBeGreaterThan(0)
    expect(waited.observations).toContainEqual(
      expect.objectContaining({ answered: 'question:bearer', answer: 'sim', carried: true }),
    )
  })

  it('is still tried again when a carried answer is changed later', () => {
    const before = caseOf('ip-layer-error', 'sale-before=unclear-before', 'bearer=sim')
    const next = beginCase(knowledge, before, aroseBy.nextCustomer, before.picked)
    expect(parked(next)).toBe(1)
    expect(parked(answer(knowledge, next, 'question:bearer', 'wifi'))).toBe(1)
  })
})

describe('a payment that is taken up again', () => {
  it('is the one that was parked last, with everything that was found', () => {
    const before = caseOf('no-answer', 'paid-entries=none', 'other-attempts=waiting')
    const next = beginCase(knowledge, before, aroseBy.nextCustomer, other)
    const back = beginCase(knowledge, next, aroseBy.openPayment, paymentItself)
    expect(parked(back)).toBe(0)
    expect(readSales(knowledge, back).current.sale).toEqual(readSales(knowledge, before).current.sale)
  })

  it('is the one at hand where none is parked', () => {
    const before = caseOf('no-answer', 'paid-entries=none')
    const back = beginCase(knowledge, before, aroseBy.openPayment, paymentItself)
    expect([counts(back), parked(back)]).toEqual([[0, 1], 0])
  })
})
