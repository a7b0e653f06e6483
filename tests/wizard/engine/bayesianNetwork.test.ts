import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pretend, pretendSymptom } from '../../../src/authoring/generated/pretend'
import { type Clue, posterior } from '../../../src/wizard/engine/inference'
import { buildModel } from '../../../src/wizard/engine/model'
import { inferCauses, networkOf } from '../../../tools/bench/bayesianNetwork'

// Invariant 13 of docs/engine.md section 8: a package that knows nothing of ours comes to the same posterior.

describe('the posterior', () => {
  it('is the one that a general Bayesian-network package infers (13)', () => {
    const situations = pretend({ causes: 7, questions: 6, remedies: 6, conditions: true })
      .map((knowledge) => buildModel(knowledge, pretendSymptom))
      .chain((model) => {
        const answers = model.questions.map(({ id, answers }) =>
          fc.option(fc.constantFrom(...answers).map((answer): Clue => ({ question: id, answer }))),
        )
        const failed = fc.subarray(model.repairs.map(({ id }): Clue => ({ failed: id })))
        return fc.tuple(fc.constant(model), fc.tuple(...answers), failed)
      })
    fc.assert(
      fc.property(situations, ([model, answers, failed]) => {
        const clues = [...answers.filter((clue) => clue !== null), ...failed]
        const inferred = inferCauses(networkOf(model), clues)
        expect(inferred).toHaveLength(model.prior.length)
        posterior(model, clues).forEach((probability, i) => {
          expect(Math.abs(probability - (inferred[i] ?? 0))).toBeLessThan(1e-6)
        })
      }),
    )
  })
})
