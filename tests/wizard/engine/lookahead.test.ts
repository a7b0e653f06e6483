import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemble } from '../../../src/authoring/generated/pretend'
import type { Effect } from '../../../src/knowledge/schema'
import { posterior } from '../../../src/wizard/engine/inference'
import { expectedInformation, prospects } from '../../../src/wizard/engine/lookahead'
import { entropy, type Model, type ModelQuestion } from '../../../src/wizard/engine/model'
import {
  type Availability,
  availabilityAfter,
  clearlyGreater,
  createPlanner,
} from '../../../src/wizard/engine/planner'
import { allUsable, likelihoods, modelOf, situation, sum } from './situation'

// The numbers are those of the invariants in docs/engine.md section 8.

describe('expected information', () => {
  it('lies between nothing and what there is to know (4)', () => {
    fc.assert(
      fc.property(situation(), ({ model, clues }) => {
        const p = posterior(model, clues)
        for (const question of model.questions) {
          const bits = expectedInformation(model, p, question)
          expect(bits).toBeGreaterThanOrEqual(0)
          expect(bits).toBeLessThanOrEqual(
            Math.min(entropy([...p]), Math.log2(question.answers.length)) + 1e-9,
          )
          if (!question.informs) expect(bits).toBeLessThan(1e-9)
        }
      }),
    )
  })

  it('is nothing where all rows are equal, and such a question is never a prospect (4)', () => {
    fc.assert(
      fc.property(situation(), ({ model, clues }) => {
        const dull = model.questions.filter(({ informs }) => !informs)
        const found = prospects(
          model,
          createPlanner(model),
          posterior(model, clues),
          allUsable(model),
          model.questions,
          [],
        )
        expect(found.filter(({ question }) => dull.includes(question))).toEqual([])
      }),
    )
  })
})

describe('a question', () => {
  const chanceOf = (model: Model, p: Float64Array, question: ModelQuestion, a: number) =>
    sum(likelihoods(model, question, a).map((likelihood, i) => likelihood * (p[i] ?? 0)))

  /** Availability while the first repair waits for an answer to the given question. */
  const waitingFor = (question: ModelQuestion | undefined, model: Model): Availability => {
    const all = allUsable(model)
    if (question === undefined || model.repairs.length === 0) return all
    const wait = { question: question.id, answers: question.answers.slice(0, 1), holds: 0.5, seconds: 40 }
    return {
      ...all,
      addedCost: all.addedCost.map((_, r) => (r === 0 ? wait.seconds : 0)),
      factor: all.factor.map((_, r) => (r === 0 ? wait.holds : 1)),
      waits: [{ ...wait, repair: 0 }],
    }
  }

  it('tells what the uncertainty shrinks by, on average over its answers', () => {
    fc.assert(
      fc.property(situation(), ({ model, clues }) => {
        const open = model.questions.filter(
          ({ id }) => !clues.some((clue) => 'question' in clue && clue.question === id),
        )
        const p = posterior(model, clues)
        for (const question of open) {
          const left = question.answers.map((answer, a) => {
            const after = posterior(model, [...clues, { question: question.id, answer }])
            return chanceOf(model, p, question, a) * entropy([...after])
          })
          const told = entropy([...p]) - sum(left)
          expect(Math.abs(expectedInformation(model, p, question) - told)).toBeLessThan(1e-9)
        }
      }),
    )
  })

  it('costs its own time, then what acting costs after each answer, or as before after "not sure"', () => {
    fc.assert(
      fc.property(situation(), ({ model, clues }) => {
        const open = model.questions.filter(
          ({ id }) => !clues.some((clue) => 'question' in clue && clue.question === id),
        )
        const planner = createPlanner(model)
        const availability = waitingFor(open[0], model)
        const p = posterior(model, clues)
        for (const { question, expectedCost } of prospects(model, planner, p, availability, open, [])) {
          const answered = question.answers.map((answer, a) => {
            const after = posterior(model, [...clues, { question: question.id, answer }])
            const then = availabilityAfter(availability, question.id, answer)
            return chanceOf(model, p, question, a) * planner.outlook(after, then).cost
          })
          const unsure = model.unsure * planner.outlook(p, availability).cost
          const expected = question.cost + (1 - model.unsure) * sum(answered) + unsure
          expect(Math.abs(expectedCost - expected)).toBeLessThan(1e-6 * model.serviceCost)
        }
      }),
    )
  })

  it('comes before all that cost more, and of equal ones the cheaper, then the first by name', () => {
    fc.assert(
      fc.property(situation(), ({ model, clues }) => {
        const twins = model.questions.map((question) => ({ ...question, id: `${question.id}-twin` as const }))
        const open = [...model.questions, ...twins].sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1))
        const doubled = { ...model, questions: open }
        const found = prospects(
          doubled,
          createPlanner(doubled),
          posterior(model, clues),
          allUsable(model),
          open,
          [],
        )
        found.slice(1).forEach((later, place) => {
          const earlier = found[place]
          if (earlier === undefined) throw new Error('Nothing comes before a later question')
          expect(clearlyGreater(earlier.expectedCost, later.expectedCost)).toBe(false)
          if (clearlyGreater(later.expectedCost, earlier.expectedCost)) return
          expect(open.indexOf(earlier.question)).toBeLessThan(open.indexOf(later.question))
        })
      }),
    )
  })

  it('is looked at only among the eight most telling per second, once there are more than two dozen', () => {
    const shades: Effect[] = ['more', 'much more', 'less', 'much less', 'hardly ever']
    const many = (count: number): Model => {
      const questions = Array.from({ length: count }, (_, q) => ({
        id: `question:q${q}` as const,
        kind: 'look' as const,
        seconds: 10 + ((q * 37) % 50),
        carriesOver: false,
        answers: { a: 'often' as const, b: 'sometimes' as const },
      }))
      const causes = ['cause:a', 'cause:b', 'cause:c'] as const
      return modelOf(
        assemble(
          { 'cause:a': 'common', 'cause:b': 'common', 'cause:c': 'rare' },
          causes.map((id, i) => ({
            id,
            owner: 'acquirer',
            link: 'acquirer',
            minutesToRepair: null,
            signs: Object.fromEntries(
              questions.map((one, q) => [one.id, { a: shades[(q + i) % 5] ?? 'less' }]),
            ),
            standing: { kind: 'judged' },
          })),
          questions,
          [],
        ),
      )
    }
    const lookedAt = (model: Model) =>
      prospects(model, createPlanner(model), model.prior, allUsable(model), model.questions, []).map(
        ({ question }) => question,
      )
    expect(lookedAt(many(24))).toHaveLength(24)
    const model = many(25)
    const kept = lookedAt(model)
    expect(kept).toHaveLength(8)
    const rate = (question: ModelQuestion) =>
      expectedInformation(model, model.prior, question) / question.cost
    const dropped = model.questions.filter((question) => !kept.includes(question))
    expect(Math.min(...kept.map(rate))).toBeGreaterThanOrEqual(Math.max(...dropped.map(rate)))
  })
})
