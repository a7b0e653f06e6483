import type { CauseId, RemedyId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import { noneFits } from '../engine/decide'
import { type Reason, reasonOf } from '../engine/explain'
import { type LikelihoodWord, likelihoodOf, ranking, weightFor } from '../engine/inference'
import type { Model } from '../engine/model'
import type { Reckoning } from './reckoning'

export interface RankedCause {
  cause: CauseId
  /** 0–1 */
  probability: number
  likelihood: LikelihoodWord
  /** What speaks for it, then what speaks against it, each strongest first; what has no weight last. */
  reasons: Reason[]
  /** Repairs and hand-overs for it, in plan order; what cannot be offered now last. */
  remedies: RemedyId[]
}

export interface Diagnosis {
  ranked: RankedCause[]
  /** Probability that none of the listed causes is behind it, 0–1. */
  other: number
  /** leads: the first cause is at least likely. none-fits: `other` leads or exceeds its limit. */
  verdict: 'leads' | 'uncertain' | 'none-fits'
}

/** The diagnosis of a case in words; `order` is the plan. */
export function diagnosisOf(
  knowledge: Knowledge,
  { model, clues, probabilities, heldBack }: Reckoning,
  order: readonly RemedyId[],
): Diagnosis {
  const { weights } = knowledge
  // Gone through once: with hundreds of causes, asking each remedy about each cause took half of a step.
  const treating = new Map<string, RemedyId[]>()
  for (const id of [...order, ...heldBack.map(({ remedy }) => remedy)]) {
    const remedy = knowledge.remedies[id]
    if (remedy === undefined || remedy.effect === 'works-around') continue
    for (const cause of Object.keys(remedy.treats)) treating.set(cause, [...(treating.get(cause) ?? []), id])
  }
  const ranked = ranking(model, probabilities).map(
    ({ cause, index, probability }): RankedCause => ({
      cause,
      probability,
      likelihood: likelihoodOf(weights, probability),
      reasons: clues
        .map((clue) => reasonOf(weights, clue, weightFor(model, clue, index)))
        .sort((a, b) => sideOf(a) - sideOf(b) || Math.abs(b.decibans) - Math.abs(a.decibans)),
      remedies: treating.get(cause) ?? [],
    }),
  )

  return {
    ranked,
    other: probabilities[model.causes.length] ?? 0,
    verdict: noneFits(probabilities, weights.otherLeads) ? 'none-fits' : verdictOn(ranked),
  }
}

const verdictOn = ([first]: readonly RankedCause[]): Diagnosis['verdict'] =>
  first?.likelihood === 'very-likely' || first?.likelihood === 'likely' ? 'leads' : 'uncertain'

/** The cause that one of the repairs which helped most likely cured: the greatest share times its success (engine.md section 6). */
export function causeBehind(
  model: Model,
  probabilities: Float64Array,
  helped: readonly RemedyId[],
): CauseId | undefined {
  let most = 0
  let found: CauseId | undefined
  for (const { treats, success } of model.repairs.filter(({ id }) => helped.includes(id)))
    treats.forEach((cause, k) => {
      const responsible = (probabilities[cause] ?? 0) * (success[k] ?? 0)
      if (responsible > most) {
        most = responsible
        found = model.causes[cause]
      }
    })
  return found
}

const sideOf = ({ decibans, word }: Reason) => (word === 'none' ? 2 : decibans > 0 ? 0 : 1)
