import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askingWhileItPays } from '../../../src/authoring/simulation/rule'
import { decide, type Next } from '../../../src/wizard/engine/decide'
import { posterior } from '../../../src/wizard/engine/inference'
import type { Model } from '../../../src/wizard/engine/model'
import { createPlanner } from '../../../src/wizard/engine/planner'
import { allUsable, situation } from './situation'

// The numbers are those of the invariants in docs/engine.md section 8.

describe('a decision', () => {
  /** The next thing where time alone decides. */
  const next = (model: Model, probabilities: Float64Array) => {
    const availability = allUsable(model)
    const planner = createPlanner(model)
    const situation = {
      model,
      planner,
      probabilities,
      availability,
      asks: new Map(),
      doubts: new Map(),
      open: model.questions,
      asked: 0,
      unsure: 0,
    }
    return decide(situation, { ...askingWhileItPays, otherLeads: null }).next
  }
  const questionOf = (chosen: Next) => (chosen.kind === 'ask' ? chosen.question : null)

  it('does not change when all costs are multiplied by one number (7)', () => {
    fc.assert(
      fc.property(situation(), fc.constantFrom(0.25, 0.5, 2, 4, 16), ({ model, clues }, k) => {
        const dearer: Model = {
          ...model,
          serviceCost: model.serviceCost * k,
          questions: model.questions.map((question) => ({ ...question, cost: question.cost * k })),
          repairs: model.repairs.map((repair) => ({ ...repair, cost: repair.cost * k })),
        }
        const p = posterior(model, clues)
        const [chosen, same] = [next(model, p), next(dearer, p)]
        // The seconds that it saves are multiplied with all others.
        expect({ ...same, saves: null }).toEqual({ ...chosen, saves: null })
      }),
    )
  })

  it('never turns to a question because that question became dearer (7)', () => {
    fc.assert(
      fc.property(situation(), fc.integer({ min: 1, max: 500 }), ({ model, clues }, more) => {
        const p = posterior(model, clues)
        const chosen = questionOf(next(model, p))
        for (const { id } of model.questions) {
          if (id === chosen) continue
          const questions = model.questions
            .map((question) => (question.id === id ? { ...question, cost: question.cost + more } : question))
            .sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1))
          expect(questionOf(next({ ...model, questions }, p))).not.toBe(id)
        }
      }),
    )
  })
})
