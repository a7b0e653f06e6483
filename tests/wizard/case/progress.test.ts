import { describe, expect, it } from 'vitest'
import { knowledge } from '../../../src/knowledge/knowledge'
import { lastTouched } from '../../../src/wizard/case/lastTouched'
import { hasFindings, phaseOf, progressOf } from '../../../src/wizard/case/progress'
import { answer, attempt, choose, newSession } from '../../../src/wizard/case/session'
import { survey, type Walk } from '../../../src/wizard/case/walk'

const { gate, entries } = knowledge.money.questions
const begun = choose(newSession(knowledge.edition), 'symptom:ip-layer-error')
const asked = answer(knowledge, begun, gate, 'first-try')
const walkOf = (session: typeof begun): Walk => survey(knowledge, session)

describe('the progress of a case', () => {
  it('counts what was asked and what was tried', () => {
    expect(progressOf(walkOf(begun)).step).toBe(1)
    expect(progressOf(walkOf(attempt(knowledge, asked, 'remedy:restart-router', 'no-change'))).step).toBe(3)
  })

  it('counts a look at the payment like any other answer, and not what came along or was filled in', () => {
    const looked = answer(knowledge, asked, entries, 'none')
    expect(progressOf(walkOf(looked)).step).toBe(3)
    const other = attempt(knowledge, looked, 'remedy:restart-router', 'other-message')
    expect(progressOf(walkOf(choose(other, 'symptom:invalid-terminal-97'))).step).toBe(1)
    const filledIn = answer(knowledge, begun, 'question:bearer', 'sim', { by: 'site' })
    expect(progressOf(walkOf(filledIn)).step).toBe(1)
  })

  it('is the same on the start page, which has no base to read the case with', () => {
    const called = attempt(knowledge, asked, 'remedy:ask-acquirer-fault', 'under-way', {
      at: 9,
      besides: ['remedy:ask-acquirer-sim-status'],
    })
    for (const session of [begun, asked, called])
      expect(lastTouched(session).step).toBe(progressOf(walkOf(session)).step)
  })

  it('is about the payment, or about the cause', () => {
    expect(phaseOf(knowledge, entries)).toBe('payment')
    expect(phaseOf(knowledge, gate)).toBe('payment')
    expect(phaseOf(knowledge, 'question:bearer')).toBe('cause')
  })

  it('says how many questions are left at most only where they are few and one is asked', () => {
    const walk = walkOf(begun)
    const left = (atMost: number | null, step = walk.step) => progressOf({ ...walk, step, atMost }).left
    expect(left(3)).toBe(3)
    expect(left(1)).toBe(1)
    expect(left(4)).toBeNull()
    expect(left(0)).toBeNull()
    expect(left(null)).toBeNull()
    expect(left(2, { kind: 'hand-over' })).toBeNull()
  })
})

describe('a result so far', () => {
  const findings = (session: typeof begun) => hasFindings(knowledge, walkOf(session))

  it('is worth a look once more is said than what happened to the payment', () => {
    expect(findings(newSession(knowledge.edition))).toBe(false)
    expect(findings(begun)).toBe(false)
    expect(findings(answer(knowledge, asked, entries, 'none'))).toBe(false)
    expect(findings(answer(knowledge, asked, 'question:bearer', 'sim'))).toBe(true)
  })

  it('is worth a look after an answer that says something of the machine besides', () => {
    expect(findings(answer(knowledge, asked, 'question:machine-history', 'idle-over-a-year'))).toBe(true)
  })

  it('is worth a look once something was tried', () => {
    expect(findings(attempt(knowledge, begun, 'remedy:restart-router', 'no-change'))).toBe(true)
  })

  it('is none while no message is named, whatever was said before', () => {
    const other = attempt(
      knowledge,
      answer(knowledge, asked, 'question:bearer', 'sim'),
      'remedy:restart-router',
      'other-message',
    )
    expect(findings(other)).toBe(false)
  })
})
