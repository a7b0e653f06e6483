import { describe, expect, it } from 'vitest'
import { largeKnowledge } from '../../../src/authoring/generated/largeKnowledge'
import { pretendSymptom } from '../../../src/authoring/generated/pretend'
import { startCase } from '../../../src/authoring/generated/startCase'
import { drawOwnCases } from '../../../src/authoring/simulation/ownCases'
import { play } from '../../../src/authoring/simulation/play'
import { readPositionBy } from '../../../src/authoring/simulation/position'
import { actOf, productRule } from '../../../src/authoring/simulation/rule'
import {
  askingNothing,
  byRule,
  ours,
  remembering,
  type Strategy,
} from '../../../src/authoring/simulation/strategies'
import { believedWorld, drawCases } from '../../../src/authoring/simulation/world'
import { knowledge as own } from '../../../src/knowledge/knowledge'
import { choose, newSession } from '../../../src/wizard/case/session'
import { type Step, survey } from '../../../src/wizard/case/walk'
import { buildModel } from '../../../src/wizard/engine/model'

const knowledge = largeKnowledge('14 x 18', 1)
const start = startCase(knowledge)
const believed = believedWorld(buildModel(knowledge, pretendSymptom))
const cases = drawCases(believed, 30, 1)

describe('a played case', () => {
  it('ends repaired or with the call, and costs at least that', () => {
    for (const drawn of cases) {
      const { seconds, tries, called } = play(knowledge, start, drawn, askingNothing(knowledge))
      expect(called || tries > 0).toBe(true)
      expect(seconds).toBeGreaterThanOrEqual(called ? believed.model.serviceCost : 0)
    }
  })

  it('goes the same way by the numbers of the knowledge, by equal ones, and remembered', () => {
    const told = byRule(knowledge, 'told', productRule, readPositionBy(believed.model))
    const remembered = remembering(ours(knowledge))
    for (const drawn of cases) {
      const played = play(knowledge, start, drawn, ours(knowledge))
      expect(play(knowledge, start, drawn, told)).toEqual(played)
      expect(play(knowledge, start, drawn, remembered)).toEqual(played)
    }
  })

  it('goes another way by another rule, and only by the rule', () => {
    const never = byRule(knowledge, 'calls at once', () => ({ kind: 'hand-over' }))
    for (const drawn of cases)
      expect(play(knowledge, start, drawn, never)).toMatchObject({
        questions: 0,
        tries: 0,
        called: true,
        seconds: believed.model.serviceCost,
      })
  })

  it('with two faults ends when both are mended', () => {
    for (const drawn of drawCases({ ...believed, faults: 2 }, 30, 1)) {
      const { called, tries } = play(knowledge, start, drawn, ours(knowledge))
      const atOnce = [...drawn.mends.values()].some((mended) => mended.length === 2)
      if (!called && !atOnce) expect(tries).toBeGreaterThan(1)
    }
  })
})

describe('our way of working', () => {
  const messages = ['symptom:invalid-terminal', 'symptom:no-answer', 'symptom:ip-layer-error'] as const

  it.each(messages)('decides at every step of %s what the product shows', (message) => {
    const way = ours(own)
    const compared: Strategy = {
      ...way,
      decide: (session, luck) => {
        const decided = way.decide(session, luck)
        expect(decided).toEqual(actIn(survey(own, session).step))
        return decided
      },
    }
    for (const drawn of drawOwnCases(own, message, { cases: 20, seed: 1 }))
      expect(play(own, choose(newSession(own.edition), message), drawn, compared).seconds).toBeGreaterThan(0)
  })
})

const actIn = (step: Step) => {
  if (step.kind === 'ask') return { ask: step.question }
  // An act for the payment costs the machine nothing: to the simulation it is the question how it ended.
  if (step.kind === 'settle') return { ask: step.asks }
  if (step.kind === 'try' || step.kind === 'hand-over') return actOf(step)
  throw new Error(`The step is ${step.kind}`)
}
