import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pretend, pretendSymptom } from '../../../src/authoring/generated/pretend'
import { diceOf, pick } from '../../../src/authoring/simulation/dice'
import { walkAtRandom } from '../../../src/authoring/simulation/randomWalk'
import type { SymptomId } from '../../../src/knowledge/ids'
import { knowledge } from '../../../src/knowledge/knowledge'
import { progressOf } from '../../../src/wizard/case/progress'
import { answer, newSession } from '../../../src/wizard/case/session'
import type { Walk } from '../../../src/wizard/case/walk'

/** Every case on the way at which fewer questions were promised than then came, with the promise and what came. */
function broken(walks: readonly Walk[]): string[] {
  const asksAt = walks.map(({ step }) => Number(step.kind === 'ask'))
  return walks.flatMap(({ atMost, session }, place) => {
    const came = asksAt.slice(place).reduce((sum, one) => sum + one, 0)
    const way = session.observations.map((seen) =>
      'answered' in seen ? `${seen.answered}=${seen.answer}` : `${seen.tried}: ${seen.result}`,
    )
    return atMost === null || came <= atMost ? [] : [`${came} > ${atMost} after ${way.join(' → ')}`]
  })
}

const messages: SymptomId[] = Object.values(knowledge.symptoms).map(({ id }) => id)
const walksOf = (id: SymptomId, seed: number) => [...walkAtRandom(knowledge, id, diceOf(seed))]

describe('"at most N more"', () => {
  it('is never exceeded on any walk, looks at the payment included', () => {
    for (const [place, id] of messages.entries())
      for (let walk = 0; walk < 6; walk++)
        expect(broken(walksOf(id, place * 1_000_000 + walk)).map((what) => `${id}: ${what}`)).toEqual([])
  }, 120_000)

  it('is never exceeded where a site filled in some answers before', () => {
    const questions = Object.values(knowledge.questions)
    for (const [place, id] of messages.entries()) {
      const dice = diceOf(place)
      const filled = questions
        .filter(() => dice() < 0.15)
        .reduce(
          (session, question) =>
            answer(knowledge, session, question.id, pick(dice, Object.keys(question.answers)), {
              by: 'site',
            }),
          newSession(knowledge.edition),
        )
      const walks = [...walkAtRandom(knowledge, id, dice, filled)]
      expect(broken(walks).map((what) => `${id}: ${what}`)).toEqual([])
    }
  }, 120_000)

  it('is never exceeded on a base with conditions, groups, guards and needs that nobody wrote', () => {
    const drawn = pretend({ causes: 5, questions: 36, remedies: 8, conditions: true, needs: true })
    fc.assert(
      fc.property(drawn, fc.nat(), (base, seed) => {
        expect(broken([...walkAtRandom(base, pretendSymptom, diceOf(seed))])).toEqual([])
      }),
      { numRuns: 300 },
    )
  }, 120_000)

  // A walk asks few questions, and is rarely long enough to have few of them left.
  it('is still shown towards the end of some walks', () => {
    const shown = messages.filter((id, place) =>
      walksOf(id, place).some((walk) => progressOf(walk).left !== null),
    )
    expect(shown.length).toBeGreaterThan(messages.length / 12)
  })
})
