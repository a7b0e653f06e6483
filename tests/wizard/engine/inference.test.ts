import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pretendSymptom } from '../../../src/authoring/generated/pretend'
import type { Knowledge, Symptom } from '../../../src/knowledge/schema'
import { type Clue, posterior, ranking, weightBetween } from '../../../src/wizard/engine/inference'
import { prospects } from '../../../src/wizard/engine/lookahead'
import type { Model } from '../../../src/wizard/engine/model'
import { createPlanner } from '../../../src/wizard/engine/planner'
import { cause, question, twoCauses } from '../case/twoCauses'
import { allUsable, likelihoods, modelOf, situation, sum } from './situation'

// The numbers are those of the invariants in docs/engine.md section 8.

describe('the posterior', () => {
  it('is a distribution after any evidence, contradictory or not (1)', () => {
    fc.assert(
      fc.property(situation(), ({ model, clues }) => {
        const p = posterior(model, [...clues, ...clues, ...clues])
        expect([...p].every((value) => value >= 0 && Number.isFinite(value))).toBe(true)
        expect(Math.abs(sum(p) - 1)).toBeLessThan(1e-12)
      }),
    )
  })

  it('does not depend on the order of the evidence (2)', () => {
    fc.assert(
      fc.property(
        situation().chain((drawn) =>
          fc
            .shuffledSubarray(drawn.clues, { minLength: drawn.clues.length })
            .map((other) => ({ ...drawn, other })),
        ),
        ({ model, clues, other }) => {
          const p = posterior(model, clues)
          expect(posterior(model, other)).toEqual(p)
          expect(ranking(model, posterior(model, other))).toEqual(ranking(model, p))
        },
      ),
    )
  })

  it('ranks equal causes by id, whatever their clues were multiplied in (3)', () => {
    const effects = ['much more', 'more', 'less', 'hardly ever', 'much less', 'more'] as const
    const signs = (name: string) =>
      Object.fromEntries(effects.map((effect, i) => [`question:${i}-${name}`, { yes: effect }]))
    const names = ['a', 'b', 'c']
    const knowledge = twoCauses(
      [],
      effects.flatMap((_, i) => names.map((name) => question(`${i}-${name}`))),
    )
    const mirrored = modelOf({
      ...knowledge,
      symptoms: mapCauses(knowledge, { 'cause:c': 'common', 'cause:b': 'common', 'cause:a': 'common' }),
      causes: Object.fromEntries(names.map((name) => [`cause:${name}`, cause(name, signs(name))])),
    })
    const clues = mirrored.questions
      .filter(({ informs }) => informs)
      .map(({ id }): Clue => ({ question: id, answer: 'yes' }))
    expect(clues).toHaveLength(18)
    fc.assert(
      // The same answers about each cause, as many of them as are drawn.
      fc.property(fc.subarray(effects.map((_, i) => `question:${i}-`)), (kinds) => {
        const said = clues.filter(
          (clue) => 'question' in clue && kinds.some((kind) => clue.question.startsWith(kind)),
        )
        const ranked = ranking(mirrored, posterior(mirrored, said))
        expect(ranked.map(({ cause: ranks }) => ranks)).toEqual(['cause:a', 'cause:b', 'cause:c'])
      }),
    )
  })

  it('is identical to the bit when a clue is taken back, and ignores clues it does not know (2)', () => {
    fc.assert(
      fc.property(situation(), ({ model, clues }) => {
        const before = posterior(model, clues.slice(0, -1))
        posterior(model, clues)
        expect(posterior(model, clues.slice(0, -1))).toEqual(before)
        const strange: Clue[] = [
          { question: 'question:q0', answer: 'never-heard-of' },
          { question: 'question:never-heard-of', answer: 'a' },
          { failed: 'remedy:never-heard-of' },
        ]
        expect(posterior(model, [...clues.slice(0, -1), ...strange])).toEqual(before)
      }),
    )
  })

  it('leaves the others alone when a cause is split into two equal halves (3)', () => {
    fc.assert(
      fc.property(situation(), ({ model, clues }) => {
        const n = model.prior.length
        const split = splitFirst(model)
        const p = posterior(model, clues)
        const q = posterior(split, clues)
        expect(Math.abs((q[0] ?? 0) + (q[n] ?? 0) - (p[0] ?? 0))).toBeLessThan(1e-9)
        for (let i = 1; i < n; i++) expect(Math.abs((q[i] ?? 0) - (p[i] ?? 0))).toBeLessThan(1e-9)
      }),
    )
  })

  it('and every decision permute with the causes, questions and answers (3)', () => {
    fc.assert(
      fc.property(situation(), ({ knowledge, model, clues }) => {
        const turned = modelOf(reversed(knowledge))
        const p = posterior(model, clues)
        const q = posterior(turned, clues)
        model.causes.forEach((cause, i) => {
          expect(Math.abs((q[turned.causes.indexOf(cause)] ?? 0) - (p[i] ?? 0))).toBeLessThan(1e-12)
        })
        const plan = (m: Model, at: Float64Array) => {
          const { order, callAfter } = createPlanner(m).plan(at, allUsable(m))
          return { order: order.map(({ remedy }) => remedy), callAfter }
        }
        expect(plan(turned, q)).toEqual(plan(model, p))
        const asked = (m: Model, at: Float64Array) =>
          prospects(m, createPlanner(m), at, allUsable(m), m.questions, [])[0]?.question.id
        expect(asked(turned, q)).toBe(asked(model, p))
      }),
    )
  })

  it('loses share where a remedy that should have helped most did not, and never where it treats nothing (8)', () => {
    fc.assert(
      fc.property(situation(), ({ model, clues }) => {
        const p = posterior(model, clues)
        for (const repair of model.repairs) {
          if (clues.some((clue) => 'failed' in clue && clue.failed === repair.id)) continue
          const q = posterior(model, [...clues, { failed: repair.id }])
          const highest = Math.max(...repair.success)
          repair.treats.forEach((cause, k) => {
            if (repair.success[k] === highest)
              expect(q[cause] ?? 0).toBeLessThanOrEqual((p[cause] ?? 0) + 1e-12)
          })
          p.forEach((value, i) => {
            if (!repair.treats.includes(i)) expect(q[i] ?? 0).toBeGreaterThanOrEqual(value - 1e-12)
          })
        }
      }),
    )
  })

  it('is explained exactly: prior term and clues add up to the log-odds (10)', () => {
    fc.assert(
      fc.property(situation(), ({ model, clues }) => {
        const p = posterior(model, clues)
        const between = weightBetween(model, clues, 0, 1)
        const odds = 10 * Math.log10((p[0] ?? 0) / (p[1] ?? 1))
        expect(Math.abs(between.prior + sum(between.clues) - odds)).toBeLessThan(1e-9)
      }),
    )
  })
})

/** The model with its first cause cut in two, the second half at the end. */
function splitFirst(model: Model): Model {
  const n = model.prior.length
  const spread = (values: Float64Array) => Float64Array.from([...values, values[0] ?? 0])
  const prior = spread(model.prior)
  prior[0] = (prior[0] ?? 0) / 2
  prior[n] = prior[0] ?? 0
  return {
    ...model,
    prior,
    questions: model.questions.map((question) => ({
      ...question,
      noise: spread(question.noise),
      rows: Float64Array.from(
        question.answers.flatMap((_, a) => [...spread(likelihoods(model, question, a))]),
      ),
    })),
    repairs: model.repairs.map((repair) => {
      const k = repair.treats.indexOf(0)
      return k < 0
        ? repair
        : {
            ...repair,
            treats: Int32Array.from([...repair.treats, n]),
            success: Float64Array.from([...repair.success, repair.success[k] ?? 0]),
          }
    }),
  }
}

/** The pretend message with other causes behind it. */
function mapCauses({ symptoms }: Knowledge, causes: Symptom['causes']): Knowledge['symptoms'] {
  const symptom = symptoms[pretendSymptom]
  if (symptom === undefined) throw new Error('The pretend knowledge lost its symptom')
  return { [pretendSymptom]: { ...symptom, causes } }
}

/** The same knowledge with every list written backwards. */
function reversed(knowledge: Knowledge): Knowledge {
  const backwards = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).reverse())
  const symptom = knowledge.symptoms[pretendSymptom]
  if (symptom === undefined) throw new Error('The pretend knowledge lost its symptom')
  return {
    ...knowledge,
    symptoms: { [pretendSymptom]: { ...symptom, causes: backwards(symptom.causes) } },
    causes: backwards(knowledge.causes),
    questions: Object.fromEntries(
      Object.entries(knowledge.questions)
        .reverse()
        .map(([id, question]) => [id, { ...question, answers: backwards(question.answers) }]),
    ),
    remedies: backwards(knowledge.remedies),
  }
}
