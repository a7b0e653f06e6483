import { describe, expect, it } from 'vitest'
import { assemble } from '../../../src/authoring/generated/pretend'
import type { AnswerGiven } from '../../../src/wizard/case/answersGiven'
import type { HeldReason } from '../../../src/wizard/case/availability'
import { heldBy, releasedBy, waitingFor } from '../../../src/wizard/case/heldBack'
import type { Step } from '../../../src/wizard/case/walk'

const knowledge = assemble({}, [], [], [])
const door = 'question:door'
const given = (more: Partial<AnswerGiven> = {}): AnswerGiven => ({
  question: door,
  answer: 'shut',
  by: 'person',
  awake: true,
  carried: false,
  ...more,
})

describe('what would let a held-back remedy through', () => {
  it.each<[HeldReason, string | null]>([
    [{ kind: 'fact-false', question: door }, door],
    [{ kind: 'fact-unknown', question: door }, door],
    [{ kind: 'money', need: 'take-again' }, knowledge.money.questions.entries],
    [{ kind: 'not-possible' }, null],
  ])('%o: %s', (reason, question) => {
    expect(releasedBy(knowledge, reason)).toBe(question)
  })
})

describe('the answer that holds a remedy back', () => {
  it('is the one that counts now', () => {
    const reason: HeldReason = { kind: 'fact-false', question: door }
    expect(heldBy([given({ question: 'question:other' }), given()], reason)).toBe('shut')
    expect(heldBy([given({ awake: false })], reason)).toBeUndefined()
    expect(heldBy([], reason)).toBeUndefined()
  })

  it('is none where no question is in the way', () => {
    expect(heldBy([given()], { kind: 'money', need: 'take-again' })).toBeUndefined()
  })
})

describe('the remedy that waits for an answer', () => {
  const asking = (why: 'precondition' | 'saves-time'): Step => ({
    kind: 'ask',
    question: door,
    why,
    saves: null,
    remedy: 'remedy:close',
  })
  it('is named only where the question comes next because of it', () => {
    expect(waitingFor({ step: asking('precondition') }, door)).toBe('remedy:close')
    expect(waitingFor({ step: asking('precondition') }, 'question:other')).toBeNull()
    expect(waitingFor({ step: asking('saves-time') }, door)).toBeNull()
    expect(waitingFor({ step: { kind: 'hand-over' } }, door)).toBeNull()
  })
})
