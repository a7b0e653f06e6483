import { describe, expect, it } from 'vitest'
import { pretendSymptom } from '../../../src/authoring/generated/pretend'
import { pageAt } from '../../../src/components/pages/pageAt'
import type { Place } from '../../../src/components/pages/pages'
import { knowledge } from '../../../src/knowledge/knowledge'
import { answer, attempt, choose, newSession, type Session } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'
import { caseOf } from '../../support/caseOf'
import { tinyKnowledge } from '../../support/newVisit'

const blank = newSession('2026.1')
const begun = choose(blank, pretendSymptom)
const at = (place: Place, session: Session) => pageAt(place, session.picked, survey(tinyKnowledge, session))

describe('the page at a place', () => {
  it('is at the step the one that the walk decides', () => {
    const asked = answer(tinyKnowledge, begun, 'question:gate', 'clear')
    expect(at({ page: 'step' }, blank)).toEqual({ page: 'start' })
    expect(at({ page: 'step' }, asked)).toEqual({ page: 'result' })
    expect(at({ page: 'step' }, attempt(tinyKnowledge, asked, 'remedy:service', 'helped'))).toEqual({
      page: 'solved',
      remedy: 'remedy:service',
      how: 'repaired',
    })
  })

  it('is one for the payment where the walk is about that', () => {
    const atStep = (session: Session) => pageAt({ page: 'step' }, session.picked, survey(knowledge, session))
    const { questions, acts } = knowledge.money
    expect(atStep(caseOf('no-answer'))).toEqual({ page: 'question', question: questions.entries })
    expect(atStep(caseOf('qr-payment-pending'))).toEqual({
      page: 'settle',
      remedy: acts.query,
      asks: questions.order,
    })
    const unreached = ['paid-entries=cannot-look', 'what-was-done=sale', 'acquirer-said=nobody']
    expect(atStep(caseOf('charged-but-failed', ...unreached))).toEqual({
      page: 'open-payment',
      until: 'acquirer-reached',
      remedy: null,
    })
    expect(atStep(caseOf('charged-but-failed', 'paid-entries=one'))).toEqual({
      page: 'solved',
      remedy: null,
      how: 'settled',
    })
  })

  it('is elsewhere the one of its name, and the start page where that needs a case and there is none', () => {
    expect(at({ page: 'help' }, blank)).toEqual({ page: 'help' })
    expect(at({ page: 'result' }, begun)).toEqual({ page: 'result' })
    expect(at({ page: 'result' }, blank)).toEqual({ page: 'start' })
  })

  it('cannot be told of a case before the base is there', () => {
    expect(pageAt({ page: 'step' }, pretendSymptom, null)).toBeNull()
    expect(pageAt({ page: 'result' }, pretendSymptom, null)).toBeNull()
    expect(pageAt({ page: 'help' }, pretendSymptom, null)).toEqual({ page: 'help' })
    expect(pageAt({ page: 'step' }, null, null)).toEqual({ page: 'start' })
  })
})
