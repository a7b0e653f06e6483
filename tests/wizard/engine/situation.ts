import fc from 'fast-check'
import { pretend, pretendSymptom } from '../../../src/authoring/generated/pretend'
import type { Knowledge } from '../../../src/knowledge/schema'
import type { Clue } from '../../../src/wizard/engine/inference'
import { buildModel, type Model, type ModelQuestion } from '../../../src/wizard/engine/model'
import type { Availability } from '../../../src/wizard/engine/planner'

/** Size of the knowledge that is drawn where a test asks for no other. */
export const size = { causes: 7, questions: 6, remedies: 6 }

/** A model with clues drawn from it: at most one answer per question, some remedies that changed nothing. */
export const situation = (shape: Parameters<typeof pretend>[0] = size) =>
  pretend(shape).chain((knowledge) => {
    const model = modelOf(knowledge)
    const answers = fc.tuple(
      ...model.questions.map((question) =>
        fc.option(
          fc.constantFrom(...question.answers).map((answer): Clue => ({ question: question.id, answer })),
        ),
      ),
    )
    const failures = fc.subarray(model.repairs.map((repair): Clue => ({ failed: repair.id })))
    return fc.tuple(answers, failures).map(([given, failed]) => ({
      knowledge,
      model,
      clues: [...given.filter((clue) => clue !== null), ...failed],
    }))
  })

/** The model of the one message of a pretend knowledge. */
export const modelOf = (knowledge: Knowledge) => buildModel(knowledge, pretendSymptom)

/** Availability in which every repair may be used at once. */
export const allUsable = (model: Model): Availability => ({
  usable: model.repairs.map(() => true),
  addedCost: new Float64Array(model.repairs.length),
  factor: new Float64Array(model.repairs.length).fill(1),
  waits: [],
})

/** Likelihoods of an answer, by its place, under each cause and `other`. */
export function likelihoods(model: Model, question: ModelQuestion, a: number): Float64Array {
  return question.rows.slice(a * model.prior.length, (a + 1) * model.prior.length)
}

/** Sum of numbers. */
export const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0)
