import { describe, expect, it } from 'vitest'
import { knowledge } from '../../../src/knowledge/knowledge'
import { chooseAnother } from '../../../src/wizard/case/arose'
import { createWalkStore } from '../../../src/wizard/case/store'
import { survey } from '../../../src/wizard/case/walk'

const noon = 1_760_000_000_000

describe('a visit in which a payment is at stake', () => {
  const { arose, entries } = knowledge.money.questions

  function visitAfterNoAnswer() {
    let time = noon
    const { getState: see } = createWalkStore<string>({
      known: { state: 'whole', knowledge, chooseAnother },
      now: () => time,
      market: () => 'mainland',
      start: 'start',
      step: 'step',
      card: 'card',
    })
    see().choose('symptom:no-answer')
    time += 60_000
    see().answer(entries, 'none')
    return see
  }

  it('asks how another message came up, and keeps the case before', () => {
    const see = visitAfterNoAnswer()
    see().go('start')
    see().choose('symptom:invalid-terminal-97')
    expect(see().session).toMatchObject({
      picked: 'symptom:invalid-terminal-97',
      observations: [],
      earlier: [{ picked: 'symptom:no-answer', observations: [{ answered: entries, answer: 'none' }] }],
    })
    expect(survey(knowledge, see().session).step).toMatchObject({ question: arose })
    expect(see().place).toBe('card')
  })

  it('goes on with the same message when the sale was tried again', () => {
    const see = visitAfterNoAnswer()
    see().again()
    expect(see()).toMatchObject({
      place: 'step',
      session: {
        picked: 'symptom:no-answer',
        observations: [{ answered: arose, answer: 'tried-again', at: 60 }],
        earlier: [{ picked: 'symptom:no-answer' }],
      },
    })
  })

  it('parks the payment and asks for the message at the next customer, and takes it up again', () => {
    const see = visitAfterNoAnswer()
    see().nextCustomer()
    expect(see().session.picked).toBeNull()
    expect(survey(knowledge, see().session)).toMatchObject({
      step: { kind: 'choose-symptom' },
      sales: { parked: [{ picked: 'symptom:no-answer' }] },
    })
    see().choose('symptom:response-code-01')
    expect(survey(knowledge, see().session)).toMatchObject({ sales: { parked: [{}] }, step: { kind: 'ask' } })
    see().resumePayment()
    expect(survey(knowledge, see().session)).toMatchObject({
      sales: { parked: [] },
      payment: { kind: 'ask', question: knowledge.money.questions.others },
    })
  })

  it('looks once more when a look is answered again, and replaces the answer only as a correction', () => {
    const see = visitAfterNoAnswer()
    const looks = () => see().session.observations.map((seen) => 'answer' in seen && seen.answer)
    see().answer(entries, 'one', { correction: true })
    expect(looks()).toEqual(['one'])
    see().answer(entries, 'none')
    expect(looks()).toEqual(['one', 'none'])
  })
})
