import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemble, pretendSymptom } from '../../../src/authoring/generated/pretend'
import { posterior } from '../../../src/wizard/engine/inference'
import type { Model } from '../../../src/wizard/engine/model'
import {
  type Availability,
  availabilityAfter,
  clearlyGreater,
  createPlanner,
} from '../../../src/wizard/engine/planner'
import { allUsable, likelihoods, modelOf, situation, size, sum } from './situation'

// The numbers are those of the invariants in docs/engine.md section 8.

describe('the expected cost of acting', () => {
  it('is positive, at most the uninformed call, and grows with the weights (5)', () => {
    fc.assert(
      fc.property(situation(), fc.double({ min: 0.01, max: 100, noNaN: true }), ({ model, clues }, t) => {
        const planner = createPlanner(model)
        const p = posterior(model, clues)
        const cost = planner.outlook(p, allUsable(model)).cost
        expect(cost).toBeGreaterThan(0)
        expect(cost).toBeLessThanOrEqual(model.serviceCost * (1 + 1e-9))
        const scaled = planner.outlook(
          p.map((value) => value * t),
          allUsable(model),
        ).cost
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
          expect(planner.outlook(p, all).cost).toBeLessThanOrEqual(planner.outlook(p, without).cost + 1e-6)
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
              return planner.outlook(
                p.map((value, i) => value * (row[i] ?? 0)),
                availability,
              ).cost
            }),
          )
          expect(informed).toBeLessThanOrEqual(planner.outlook(p, availability).cost + 1e-6)
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
        expect(Math.abs(total - planner.outlook(p, availability).cost)).toBeLessThan(1e-6 * model.serviceCost)
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
    expect(planner.outlook(model.prior, allUsable(model)).cost).toBeLessThan(model.serviceCost)
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
      party: null,
      harmless: false,
      treats: Int32Array.of(0),
      success: Float64Array.of(success),
    })),
    calls: { size: 4, seconds: 90, joins: 0.05 },
    serviceCost: service,
    unsure: 0.1,
  })
  const planOf = (model: Model, availability = allUsable(model)) =>
    createPlanner(model).plan(model.prior, availability)
  const orderOf = (model: Model, availability = allUsable(model)) =>
    planOf(model, availability).order.map(({ remedy }) => remedy)
  const costOf = (model: Model, availability = allUsable(model)) =>
    createPlanner(model).outlook(model.prior, availability).cost

  it('counts the question that an unknown fact still costs, and that the fact may not hold', () => {
    const model = repairsOf(0, [100, 0.5])
    const waiting = { ...allUsable(model), addedCost: Float64Array.of(50), factor: Float64Array.of(0.5) }
    expect(costOf(model)).toBeCloseTo(100 + 0.5 * service)
    expect(costOf(model, waiting)).toBeCloseTo(150 + 0.75 * service)
    expect(planOf(model, waiting)).toEqual({
      order: [{ remedy: 'remedy:r0', besides: [], reached: 1, repairs: 0.25, seconds: 150 }],
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
