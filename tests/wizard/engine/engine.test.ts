import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemble, pretend, pretendSymptom } from '../../../src/authoring/generated/pretend'
import type { Effect, Knowledge } from '../../../src/knowledge/schema'
import { type Clue, posterior, weightBetween } from '../../../src/wizard/engine/inference'
import { expectedInformation, prospects } from '../../../src/wizard/engine/lookahead'
import { buildModel, entropy, type Model, type ModelQuestion } from '../../../src/wizard/engine/model'
import {
  type Availability,
  availabilityAfter,
  clearlyGreater,
  createPlanner,
} from '../../../src/wizard/engine/planner'

// The numbers are those of the invariants in docs/engine.md section 8.

const size = { causes: 7, questions: 6, remedies: 6 }
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0)
const modelOf = (knowledge: Knowledge) => buildModel(knowledge, pretendSymptom)

const allUsable = (model: Model): Availability => ({
  usable: model.repairs.map(() => true),
  addedCost: new Float64Array(model.repairs.length),
  factor: new Float64Array(model.repairs.length).fill(1),
  waits: [],
})

/** A model with clues drawn from it: at most one answer per question, some remedies that changed nothing. */
const situation = (shape: Parameters<typeof pretend>[0] = size) =>
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

function likelihoods(model: Model, question: ModelQuestion, a: number): Float64Array {
  return question.rows.slice(a * model.prior.length, (a + 1) * model.prior.length)
}

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
          posterior(model, other).forEach((value, i) => {
            expect(Math.abs(value - (p[i] ?? 0))).toBeLessThan(1e-12)
          })
        },
      ),
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
          prospects(m, createPlanner(m), at, allUsable(m), m.questions)[0]?.question.id
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
        )
        expect(found.filter(({ question }) => dull.includes(question))).toEqual([])
      }),
    )
  })
})

describe('the expected cost of acting', () => {
  it('is positive, at most the uninformed call, and grows with the weights (5)', () => {
    fc.assert(
      fc.property(situation(), fc.double({ min: 0.01, max: 100, noNaN: true }), ({ model, clues }, t) => {
        const planner = createPlanner(model)
        const p = posterior(model, clues)
        const cost = planner.expectedCost(p, allUsable(model))
        expect(cost).toBeGreaterThan(0)
        expect(cost).toBeLessThanOrEqual(model.serviceCost * (1 + 1e-9))
        const scaled = planner.expectedCost(
          p.map((value) => value * t),
          allUsable(model),
        )
        expect(Math.abs(scaled - t * cost)).toBeLessThan(1e-6 * t * model.serviceCost)
      }),
    )
  })

  it('never rises when a remedy is added that overlaps with none (5)', () => {
    fc.assert(
      fc.property(situation({ ...size, disjoint: true }), ({ model, clues }) => {
        const planner = createPlanner(model)
        const p = posterior(model, clues)
        const all = allUsable(model)
        model.repairs.forEach((_, r) => {
          const without = { ...all, usable: all.usable.map((usable, i) => usable && i !== r) }
          expect(planner.expectedCost(p, all)).toBeLessThanOrEqual(planner.expectedCost(p, without) + 1e-6)
        })
      }),
    )
  })

  it('never rises by knowing more, where remedies do not overlap (6)', () => {
    fc.assert(
      fc.property(situation({ ...size, disjoint: true }), ({ model, clues }) => {
        const planner = createPlanner(model)
        const availability = allUsable(model)
        const p = posterior(model, clues)
        for (const question of model.questions) {
          const informed = sum(
            question.answers.map((_, a) => {
              const row = likelihoods(model, question, a)
              return planner.expectedCost(
                p.map((value, i) => value * (row[i] ?? 0)),
                availability,
              )
            }),
          )
          expect(informed).toBeLessThanOrEqual(planner.expectedCost(p, availability) + 1e-6)
        }
      }),
    )
  })

  it('of the plan agrees with trying its remedies one after the other', () => {
    fc.assert(
      fc.property(situation(), ({ model, clues }) => {
        const planner = createPlanner(model)
        const availability = allUsable(model)
        const p = posterior(model, clues)
        const { order, callAfter } = planner.plan(p, availability)
        let left = [...p]
        let cost = 0
        for (const { remedy } of order.slice(0, callAfter)) {
          const repair = model.repairs.find(({ id }) => id === remedy)
          cost += sum(left) * (repair?.cost ?? 0)
          left = left.map((value, i) => value * (1 - (repair?.success[repair.treats.indexOf(i)] ?? 0)))
        }
        const total = cost + sum(left) * model.serviceCost
        expect(Math.abs(total - planner.expectedCost(p, availability))).toBeLessThan(1e-6 * model.serviceCost)
      }),
    )
  })

  it('stops before a later, larger gain is lost: the best stop is looked for among all', () => {
    // The first remedy by rate does not pay by itself; the pair does.
    const cause = (id: `cause:${string}`) => ({
      id,
      owner: 'acquirer' as const,
      link: 'acquirer' as const,
      minutesToRepair: null,
      signs: {},
      standing: { kind: 'judged' as const },
    })
    const knowledge = assemble(
      { 'cause:a': 'common', 'cause:b': 'common' },
      [cause('cause:a'), cause('cause:b')],
      [],
      (['a', 'b'] as const).map((name) => ({
        id: `remedy:${name}` as const,
        effect: 'repairs' as const,
        doneBy: 'cashier' as const,
        handsOn: 3000,
        wait: 0,
        steps: [],
        sideEffects: [],
        notWhen: [],
        requires: [],
        undo: 'nothing-to-undo' as const,
        treats: { [`cause:${name}`]: 'always' as const },
      })),
    )
    const model = modelOf(knowledge)
    const planner = createPlanner(model)
    const { order, callAfter } = planner.plan(model.prior, allUsable(model))
    expect(order.map(({ remedy }) => remedy)).toEqual(['remedy:a', 'remedy:b'])
    expect(callAfter).toBe(2)
    expect(planner.expectedCost(model.prior, allUsable(model))).toBeLessThan(model.serviceCost)
  })
})

describe('the plan', () => {
  const service = 7200
  /** A model of the first cause, sure but for what `other` takes, and one repair per line: cost and success. */
  const repairsOf = (other: number, ...lines: [cost: number, success: number][]): Model => ({
    symptom: pretendSymptom,
    causes: ['cause:a'],
    prior: Float64Array.of(1 - other, other),
    questions: [],
    repairs: lines.map(([cost, success], r) => ({
      id: `remedy:r${r}`,
      cost,
      treats: Int32Array.of(0),
      success: Float64Array.of(success),
    })),
    serviceCost: service,
    unsure: 0.1,
  })
  const planOf = (model: Model, availability = allUsable(model)) =>
    createPlanner(model).plan(model.prior, availability)
  const orderOf = (model: Model, availability = allUsable(model)) =>
    planOf(model, availability).order.map(({ remedy }) => remedy)
  const costOf = (model: Model, availability = allUsable(model)) =>
    createPlanner(model).expectedCost(model.prior, availability)

  it('counts the question that an unknown fact still costs, and that the fact may not hold', () => {
    const model = repairsOf(0, [100, 0.5])
    const waiting = { ...allUsable(model), addedCost: Float64Array.of(50), factor: Float64Array.of(0.5) }
    expect(costOf(model)).toBeCloseTo(100 + 0.5 * service)
    expect(costOf(model, waiting)).toBeCloseTo(150 + 0.75 * service)
    expect(planOf(model, waiting)).toEqual({
      order: [{ remedy: 'remedy:r0', reached: 1, repairs: 0.25, seconds: 150 }],
      callAfter: 1,
    })
  })

  it('says of each remedy how often it is reached and what it repairs there', () => {
    const { order } = planOf(repairsOf(0, [100, 0.5], [100, 0.4]))
    expect(order.map(({ reached }) => reached)).toEqual([1, 0.5])
    expect(order.map(({ repairs }) => repairs)).toEqual([0.5, expect.closeTo(0.2)])
  })

  it('puts a remedy whose fact is doubtful behind one that can be tried at once', () => {
    const model = repairsOf(0, [100, 0.5], [120, 0.5])
    expect(orderOf(model)).toEqual(['remedy:r0', 'remedy:r1'])
    const doubtful = { ...allUsable(model), factor: Float64Array.of(0.5, 1) }
    expect(orderOf(model, doubtful)).toEqual(['remedy:r1', 'remedy:r0'])
    const dearer = { ...allUsable(model), addedCost: Float64Array.of(50, 0) }
    expect(orderOf(model, dearer)).toEqual(['remedy:r1', 'remedy:r0'])
  })

  it('holds nothing that can help nobody', () => {
    const model = repairsOf(0, [100, 0.5])
    expect(orderOf(model, { ...allUsable(model), factor: Float64Array.of(0) })).toEqual([])
  })

  it('calls where a try would save exactly nothing, and tries where it saves a little', () => {
    expect(planOf(repairsOf(0, [3600, 0.5])).callAfter).toBe(0)
    expect(planOf(repairsOf(0, [3599, 0.5])).callAfter).toBe(1)
  })

  it('keeps the cheaper of two that help equally per second, whatever rounding says', () => {
    expect(orderOf(repairsOf(0, [100, 0.3], [100 + 1e-12, 0.1 + 0.2]))[0]).toBe('remedy:r0')
  })

  it('knows once a fact is seen: what waited for it counts in full, or not at all', () => {
    const wait = { question: 'question:fact' as const, answers: ['yes', 'perhaps'], holds: 0.25, seconds: 30 }
    const elsewhere = { ...wait, repair: 1, question: 'question:other' as const }
    const waiting: Availability = {
      usable: [true, true, true],
      addedCost: Float64Array.of(70, 30, 0),
      factor: Float64Array.of(0.125, 0.25, 1),
      waits: [{ ...wait, repair: 0 }, elsewhere],
    }
    const held: Availability = {
      usable: [true, true, true],
      addedCost: Float64Array.of(40, 30, 0),
      factor: Float64Array.of(0.5, 0.25, 1),
      waits: [elsewhere],
    }
    expect(availabilityAfter(waiting, 'question:fact', 'perhaps')).toEqual(held)
    expect(availabilityAfter(waiting, 'question:fact', 'no')).toEqual({
      ...held,
      usable: [false, true, true],
    })
    expect(availabilityAfter(waiting, 'question:light', 'no')).toEqual(waiting)
  })

  it('looks at equal numbers alike at any scale', () => {
    for (const scale of [1e-9, 1, 1e9]) {
      expect(clearlyGreater(scale * (1 + 1e-12), scale)).toBe(false)
      expect(clearlyGreater(scale * (1 + 1e-6), scale)).toBe(true)
      expect(clearlyGreater(scale, scale * (1 + 1e-6))).toBe(false)
    }
  })
})

describe('a decision', () => {
  const decide = (model: Model, p: Float64Array) => {
    const planner = createPlanner(model)
    const availability = allUsable(model)
    const best = prospects(model, planner, p, availability, model.questions)[0]
    const { order, callAfter } = planner.plan(p, availability)
    const ask = best !== undefined && clearlyGreater(planner.expectedCost(p, availability), best.expectedCost)
    return ask ? best.question.id : callAfter === 0 ? 'call' : order[0]?.remedy
  }

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
        expect(decide(dearer, p)).toBe(decide(model, p))
      }),
    )
  })

  it('never turns to a question because that question became dearer (7)', () => {
    fc.assert(
      fc.property(situation(), fc.integer({ min: 1, max: 500 }), ({ model, clues }, more) => {
        const p = posterior(model, clues)
        const chosen = decide(model, p)
        for (const { id } of model.questions) {
          if (id === chosen) continue
          const questions = model.questions
            .map((question) => (question.id === id ? { ...question, cost: question.cost + more } : question))
            .sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1))
          expect(decide({ ...model, questions }, p)).not.toBe(id)
        }
      }),
    )
  })
})

describe('a question', () => {
  const chanceOf = (model: Model, p: Float64Array, question: ModelQuestion, a: number) =>
    sum(likelihoods(model, question, a).map((likelihood, i) => likelihood * (p[i] ?? 0)))

  /** How the repairs stand while the first one waits for an answer to the given question. */
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
        for (const { question, expectedCost } of prospects(model, planner, p, availability, open)) {
          const answered = question.answers.map((answer, a) => {
            const after = posterior(model, [...clues, { question: question.id, answer }])
            const then = availabilityAfter(availability, question.id, answer)
            return chanceOf(model, p, question, a) * planner.expectedCost(after, then)
          })
          const unsure = model.unsure * planner.expectedCost(p, availability)
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
        )
        found.slice(1).forEach((later, place) => {
          const earlier = found[place]
          if (earlier === undefined) throw new Error('Nothing stands before a later question')
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
      prospects(model, createPlanner(model), model.prior, allUsable(model), model.questions).map(
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

/** The model with its first cause cut in two, the second half availability last. */
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
