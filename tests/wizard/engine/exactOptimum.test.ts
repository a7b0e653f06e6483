import { beforeAll, describe, expect, it } from 'vitest'
import { generateKnowledge } from '../../../src/authoring/generated/generatedKnowledge'
import { pretendSymptom } from '../../../src/authoring/generated/pretend'
import {
  type PriceRegime,
  priceRegimes,
  smallKnowledge,
} from '../../../src/authoring/generated/smallKnowledge'
import { startCase } from '../../../src/authoring/generated/startCase'
import { diceOf, pick } from '../../../src/authoring/simulation/dice'
import { spreadOf } from '../../../src/authoring/simulation/figures'
import { readPosition } from '../../../src/authoring/simulation/position'
import { type Act, ruleByTime, ruleWhileItPays } from '../../../src/authoring/simulation/rule'
import { byRule, ours } from '../../../src/authoring/simulation/strategies'
import { notSure } from '../../../src/knowledge/ids'
import type { Knowledge, Question } from '../../../src/knowledge/schema'
import { answer, attempt } from '../../../src/wizard/case/session'
import { type Step, survey } from '../../../src/wizard/case/walk'
import { buildModel, type Model } from '../../../src/wizard/engine/model'
import { costOfRule, exactOptimum } from '../../../tools/bench/exactOptimum'

// Invariant 11 of docs/engine.md section 8: the rule looks one question ahead, the solver to the end.

const regimes = Object.keys(priceRegimes) as PriceRegime[] // Object.keys widens the keys of the record
const seeds = Array.from({ length: 40 }, (_, seed) => seed + 1)

const byTime = (knowledge: Knowledge) => byRule(knowledge, 'by time', ruleByTime)

/** The numbers without the questions about the money: none of them speaks of a fault, and each doubles the ways. */
function modelOfFault(knowledge: Knowledge): Model {
  const model = buildModel(knowledge, pretendSymptom)
  const money = Object.values(knowledge.money.questions)
  return { ...model, questions: model.questions.filter(({ id }) => !money.includes(id)) }
}

/** Cost of the product's rule over that of the best one, for each seed. */
const ratios = (regime: PriceRegime, guarded: number) =>
  seeds.map((seed) => {
    const knowledge = smallKnowledge(seed, regime, guarded)
    const model = modelOfFault(knowledge)
    return costOfRule(knowledge, model, byTime(knowledge)) / exactOptimum(knowledge, model)
  })

describe('against the exact optimum (11)', () => {
  const free = new Map<PriceRegime, number[]>()
  const guarded = new Map<PriceRegime, number[]>()
  const together = (found: Map<PriceRegime, number[]>) => [...found.values()].flat()

  beforeAll(() => {
    for (const regime of regimes) {
      free.set(regime, ratios(regime, 0))
      guarded.set(regime, ratios(regime, 0.4))
    }
    // Some seconds of work, on two cores that everything else shares.
  }, 60_000)

  it('no rule is better than the best', () => {
    const all = [...together(free), ...together(guarded)]
    expect(all).toHaveLength(2 * regimes.length * seeds.length)
    for (const ratio of all) expect(ratio).toBeGreaterThanOrEqual(1 - 1e-9)
  })

  it('the rule loses next to nothing, in each regime of prices', () => {
    for (const found of [together(free), ...free.values()]) {
      const { mean, percentile95, worst } = spreadOf(found)
      expect(mean).toBeLessThanOrEqual(1.015)
      expect(percentile95).toBeLessThanOrEqual(1.03)
      expect(worst).toBeLessThanOrEqual(1.06)
    }
  })

  it('it loses more where repairs wait for facts: what a fact unlocks lies more than one step ahead', () => {
    const { mean, percentile95, worst } = spreadOf(together(guarded))
    // Measured on 900 such models: 1.008, 1.030 and 1.194.
    expect(mean).toBeLessThanOrEqual(1.015)
    expect(percentile95).toBeLessThanOrEqual(1.03)
    expect(worst).toBeLessThanOrEqual(1.12)
  })
})

describe('the solver', () => {
  const tiny = (seed: number, guarded: number) =>
    generateKnowledge(diceOf(seed), {
      causes: 3,
      questions: 2,
      repairs: 3,
      ...priceRegimes.balanced,
      signs: 1.5,
      overlap: 0.8,
      guarded,
    })

  it('finds what trying out every way finds', () => {
    for (const guarded of [0, 1])
      for (const seed of seeds) {
        const knowledge = tiny(seed, guarded)
        const model = modelOfFault(knowledge)
        const optimum = everyWay(knowledge, model, [...model.prior], {}, [])
        expect(exactOptimum(knowledge, model) / optimum).toBeCloseTo(1, 9)
      }
  })

  it('agrees with the planner where there is nothing to ask and no repair helps twice', () => {
    for (const seed of seeds) {
      const knowledge = generateKnowledge(diceOf(seed), {
        causes: 5,
        questions: 0,
        repairs: 5,
        ...priceRegimes.balanced,
        signs: 0,
        overlap: 0,
        guarded: 0,
      })
      const { reckoning } = readPosition(knowledge, startCase(knowledge))
      const { model, planner, probabilities, availability } = reckoning
      const planned = planner.outlook(probabilities, availability).cost
      expect(exactOptimum(knowledge, model) / planned).toBeCloseTo(1, 9)
    }
  })
})

describe('the rules that are compared', () => {
  it('are those of the product and of asking while it pays; only where no usual cause fits, time alone would go on', () => {
    let calls = 0
    for (const regime of regimes)
      for (const seed of seeds) {
        const knowledge = smallKnowledge(seed, regime, 0.4)
        const dice = diceOf(seed)
        const [product, time] = [ours(knowledge), byTime(knowledge)]
        const whileItPays = byRule(knowledge, 'while it pays', ruleWhileItPays)
        const said = ({ answers }: Question) => pick(dice, [...Object.keys(answers), notSure])
        let session = startCase(knowledge)
        for (;;) {
          const { step, diagnosis } = survey(knowledge, session)
          expect(actOf(step)).toEqual(product.decide(session, 0))
          const next = time.decide(session, 0)
          if (diagnosis?.verdict !== 'none-fits') expect(next).toEqual(whileItPays.decide(session, 0))
          if (next === 'call') break
          if ('try' in next) session = attempt(knowledge, session, next.try[0], 'no-change')
          else {
            const question = knowledge.questions[next.ask]
            if (question === undefined) throw new Error(`The knowledge lost ${next.ask}`)
            session = answer(knowledge, session, next.ask, said(question))
          }
        }
        calls += 1
      }
    expect(calls).toBe(regimes.length * seeds.length)
  })
})

function actOf(step: Step): Act {
  switch (step.kind) {
    case 'ask':
      return { ask: step.question }
    case 'try':
      return { try: [step.remedy] }
    default:
      return 'call'
  }
}

/** Least expected cost, written as one would say it: normalised beliefs, no table, nothing remembered. */
function everyWay(
  knowledge: Knowledge,
  model: Model,
  beliefs: readonly number[],
  said: Readonly<Record<string, string>>,
  failed: readonly string[],
): number {
  const ways = [model.serviceCost]
  for (const { id, cost, treats, success } of model.repairs) {
    const requires = knowledge.remedies[id]?.requires ?? []
    if (failed.includes(id) || !requires.every((fact) => fact.answers.includes(said[fact.question] ?? '')))
      continue
    const left = beliefs.map((belief, i) => belief * (1 - (success[treats.indexOf(i)] ?? 0)))
    const fails = left.reduce((sum, value) => sum + value, 0)
    const then = everyWay(
      knowledge,
      model,
      left.map((value) => value / fails),
      said,
      [...failed, id],
    )
    ways.push(cost + fails * then)
  }
  for (const { id, cost, answers, rows } of model.questions) {
    if (id in said) continue
    const unsure = everyWay(knowledge, model, beliefs, { ...said, [id]: notSure }, failed)
    const answered = answers.map((name, a) => {
      const likely = beliefs.map((belief, i) => belief * (rows[a * beliefs.length + i] ?? 0))
      const chance = likely.reduce((sum, value) => sum + value, 0)
      const then = everyWay(
        knowledge,
        model,
        likely.map((value) => value / chance),
        { ...said, [id]: name },
        failed,
      )
      return chance * then
    })
    ways.push(
      cost + (1 - model.unsure) * answered.reduce((sum, value) => sum + value, 0) + model.unsure * unsure,
    )
  }
  return Math.min(...ways)
}
