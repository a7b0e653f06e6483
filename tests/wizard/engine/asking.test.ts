import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askingWhileItPays } from '../../../src/authoring/simulation/rule'
import type { QuestionId } from '../../../src/knowledge/ids'
import { weights } from '../../../src/knowledge/likelihood'
import { type AskingRule, decide, type Situation } from '../../../src/wizard/engine/decide'
import { posterior } from '../../../src/wizard/engine/inference'
import { prospects } from '../../../src/wizard/engine/lookahead'
import { createPlanner } from '../../../src/wizard/engine/planner'
import { allUsable, situation } from './situation'

// When to ask (docs/engine.md section 4).

const drawn = situation().map(
  ({ model, clues }): Situation => ({
    model,
    planner: createPlanner(model),
    probabilities: posterior(model, clues),
    availability: allUsable(model),
    asks: new Map(),
    doubts: new Map(),
    open: model.questions,
    asked: 0,
    unsure: 0,
  }),
)
const rule: AskingRule = { ...weights, otherLeads: null, lastTries: 0 }
const asks = (at: Situation, by: AskingRule): QuestionId | null => {
  const { next } = decide(at, by)
  return next.kind === 'ask' ? next.question : null
}

describe('a question', () => {
  it('is only asked where an answer leads to something that the act at hand does not hold', () => {
    fc.assert(
      fc.property(drawn, (at) => {
        const { next, order, callAfter } = decide(at, rule)
        if (next.kind !== 'ask') return
        const [first] = callAfter === 0 ? [] : order
        const act = first === undefined ? [] : [first.remedy, ...first.besides]
        const { model, planner, probabilities, availability, open } = at
        const found = prospects(model, planner, probabilities, availability, open, act)
        expect(found.find(({ question }) => question.id === next.question)?.changes).toBe(true)
      }),
    )
  })

  it('is asked at no moment when it was not worth its time alone', () => {
    fc.assert(
      fc.property(drawn, (at) => {
        if (asks(at, { ...rule, ...askingWhileItPays }) === null) expect(asks(at, rule)).toBeNull()
      }),
    )
  })

  it('is asked less the more patience it costs', () => {
    fc.assert(
      fc.property(drawn, fc.nat(500), fc.nat(500), (at, patience, more) => {
        const patient = { ...rule, patience: [patience] }
        const impatient = { ...rule, patience: [patience + more] }
        if (asks(at, patient) === null) expect(asks(at, impatient)).toBeNull()
      }),
    )
  })

  it('is asked less of somebody who was sure of nothing', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 10 }), (at, asked) => {
        const sure = { ...at, asked }
        if (asks(sure, rule) === null) expect(asks({ ...sure, unsure: asked }, rule)).toBeNull()
      }),
    )
  })
})

describe('a look before an act', () => {
  it('comes first where the act is likely to be pointless, and whatever the chance where it is gone in vain', () => {
    let looks = 0
    fc.assert(
      fc.property(drawn, (at) => {
        const { next } = decide(at, { ...rule, patience: [1e9] })
        const [question] = at.model.questions
        const [answer] = question?.answers ?? []
        if (next.kind !== 'try' || question === undefined || answer === undefined) return
        const doubting = (always: boolean, lookFirst: number) =>
          decide(
            {
              ...at,
              doubts: new Map([[next.remedy, [{ question: question.id, answers: [answer], always }]]]),
            },
            { ...rule, patience: [1e9], lookFirst },
          ).next
        expect(doubting(true, 2)).toMatchObject({ kind: 'ask', question: question.id, remedy: next.remedy })
        expect(doubting(false, 2)).toEqual(next)
        looks += 1
      }),
    )
    expect(looks).toBeGreaterThan(10)
  })
})
