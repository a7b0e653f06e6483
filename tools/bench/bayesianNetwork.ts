import { createRequire } from 'node:module'
import type { ICombinations, INetwork } from 'bayesjs'
import type { Clue } from '../../src/wizard/engine/inference'
import type { Model } from '../../src/wizard/engine/model'

/** The package is bundled CommonJS in which Node finds no names to import. */
const { infer }: typeof import('bayesjs') = createRequire(import.meta.url)('bayesjs')

const cause = 'cause'

/** The package calls the shares of a row so; spelt out, the row would pass for a promise. */
const shares = 'then'

/**
 * The model as a general network: one node for the cause, one below it for each question and one for what became of
 * each repair. State i of the cause is cause i of the model, the last one `other`.
 */
export function networkOf({ prior, questions, repairs }: Model): INetwork {
  const states = [...prior.keys()].map(String)
  const below = (id: string, outcomes: readonly string[], likelihood: (i: number, k: number) => number) => ({
    id,
    states: [...outcomes],
    parents: [cause],
    cpt: states.map((state, i) => ({
      when: { [cause]: state },
      [shares]: Object.fromEntries(outcomes.map((outcome, k) => [outcome, likelihood(i, k)])),
    })),
  })
  const nodes = [
    {
      id: cause,
      states,
      parents: [],
      cpt: Object.fromEntries(states.map((state, i) => [state, prior[i] ?? 0])),
    },
    ...questions.map(({ id, answers, rows }) =>
      below(id, answers, (i, a) => rows[a * prior.length + i] ?? 0),
    ),
    ...repairs.map(({ id, treats, success }) =>
      below(id, ['failed', 'helped'], (i, k) => {
        const helps = success[treats.indexOf(i)] ?? 0
        return k === 0 ? 1 - helps : helps
      }),
    ),
  ]
  return Object.fromEntries(nodes.map((node) => [node.id, node]))
}

/** Posterior over the causes and `other` as a general Bayesian-network package infers it. */
export function inferCauses(network: INetwork, clues: readonly Clue[]): number[] {
  const given: ICombinations = Object.fromEntries(
    clues.map((clue) => ('failed' in clue ? [clue.failed, 'failed'] : [clue.question, clue.answer])),
  )
  // One cause at a time: to infer all nodes at once the package takes longer still.
  return (network[cause]?.states ?? []).map((state) => infer(network, { [cause]: state }, given))
}
