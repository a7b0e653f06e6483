import { describe, expect, it } from 'vitest'
import { notSure, type QuestionId, type SymptomId } from '../../src/knowledge/ids'
import { knowledge } from '../../src/knowledge/knowledge'
import { answer, choose, newSession } from '../../src/wizard/case/session'
import { survey } from '../../src/wizard/case/walk'

/** Questions put to somebody who is sure of nothing before something is proposed; the card asks which message it is. */
function askedInVain(message: SymptomId): number {
  let session = choose(newSession(knowledge.edition), message)
  const asked: QuestionId[] = []
  for (;;) {
    const { step } = survey(knowledge, session)
    if (step.kind !== 'ask') return asked.length
    if (step.why !== 'entry') asked.push(step.question)
    session = answer(knowledge, session, step.question, notSure)
  }
}

describe('somebody who is sure of nothing', () => {
  const counts = Object.values(knowledge.symptoms)
    .map(({ id }) => askedInVain(id))
    .sort((a, b) => a - b)

  it('is told what to do or whom to call after five questions at most, of any message', () => {
    expect(counts[counts.length - 1]).toBeLessThanOrEqual(5)
  })

  it('is asked no more than three as a rule', () => {
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(3)
  })
})
