import { describe, expect, it } from 'vitest'
import { knowledge } from '../../../src/knowledge/knowledge'
import { actsOf } from '../../../src/wizard/case/openCalls'
import { progressOf } from '../../../src/wizard/case/progress'
import { handOverOffered } from '../../../src/wizard/case/request'
import { attempt, choose, newSession, type Session } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'

const begun = choose(newSession(knowledge.edition), 'symptom:invalid-terminal-97')

/** The next call of the walk, which changed nothing. */
function calledInVain(session: Session, at: number): Session {
  const { step } = survey(knowledge, session)
  if (step.kind !== 'try') throw new Error(`The next step is ${step.kind}`)
  return attempt(knowledge, session, step.remedy, 'no-change', { ...step, at })
}

describe('a call in which several things were asked for', () => {
  const first = survey(knowledge, begun).step
  const once = calledInVain(begun, 60)
  const twice = calledInVain(once, 1200)

  it('is one act, its first request first', () => {
    if (first.kind !== 'try') throw new Error('97 does not begin with a call')
    expect(first.besides.length).toBeGreaterThan(0)
    const [act] = actsOf(knowledge, once)
    expect(act?.remedies[0]).toBe(first.remedy)
    expect(new Set(act?.remedies)).toEqual(new Set([first.remedy, ...first.besides]))
    expect(actsOf(knowledge, once)).toHaveLength(1)
  })

  it('is apart from the next one to the same people', () => {
    expect(actsOf(knowledge, twice)).toHaveLength(2)
  })

  it('counts as one step, and as one miss before handing over is offered', () => {
    const walk = survey(knowledge, once)
    expect(progressOf(walk).step).toBe(2)
    expect(handOverOffered(walk)).toBe(false)
    expect(handOverOffered(survey(knowledge, twice))).toBe(true)
  })

  it('records of each request what came of it, and nothing of the step it was taken from', () => {
    for (const seen of once.observations) expect(Object.keys(seen).sort()).toEqual(['at', 'result', 'tried'])
  })
})
