import { DecisionTreeClassifier } from 'ml-cart'
import * as z from 'zod/mini'
import { type AnswerId, type Knowledge, notSure, type QuestionId } from '../../src/knowledge/schema'
import { isAnswered, type Session } from '../../src/wizard/case/session'
import { noneFits } from '../../src/wizard/engine/decide'
import { posterior } from '../../src/wizard/engine/inference'
import type { Strategy } from './play'
import { act, reckonCase, startCase } from './situation'
import { believedWorld, type DrawnCase, drawCases } from './world'

/** A decision tree grown by a maintained package from cases of the model; a split asks "is it this answer?". */
export interface Cart {
  root: CartNode
  /** The strategy that walks the tree down to a depth and then acts on what it has. */
  strategy(depth: number, beliefs: 'leaf' | 'posterior'): Strategy
}

interface CartNode {
  /** For each cause and `other`, the share of the training cases that came here, smoothed towards the prior. */
  shares: Float64Array
  split: { question: QuestionId; answer: AnswerId; yes: CartNode; no: CartNode } | null
}

/** The package's tree: only inner nodes have both sides. A feature is 1 where the answer was given, else 0. */
const grown = z.object({
  splitColumn: z.optional(z.number()),
  get left() {
    return z.optional(grown)
  },
  get right() {
    return z.optional(grown)
  },
})
type Grown = z.infer<typeof grown>

/** Weight of the prior in a node, counted in cases: a leaf that a few cases reached knows little. */
const priorCases = 5

export function trainCart(knowledge: Knowledge, cases: number, seed: number): Cart {
  const { model } = reckonCase(knowledge, startCase(knowledge))
  const features = model.questions.flatMap(({ id, answers }) =>
    answers.map((answer) => ({ question: id, answer })),
  )
  const drawn = inQuickOrder(drawCases(believedWorld(model), cases, seed))
  const classifier = new DecisionTreeClassifier({ minNumSamples: 10, gainThreshold: 0.0005, maxDepth: 12 })
  classifier.train(
    drawn.map(({ answers }) =>
      features.map(({ question, answer }) => (answers.get(question) === answer ? 1 : 0)),
    ),
    drawn.map(({ faults }) => faults[0] ?? 0),
  )

  function nodeOf(tree: Grown, reached: readonly DrawnCase[]): CartNode {
    const shares = model.prior.map((share) => share * priorCases)
    for (const { faults } of reached) shares[faults[0] ?? 0] = (shares[faults[0] ?? 0] ?? 0) + 1
    const feature = features[tree.splitColumn ?? -1]
    const split = (() => {
      if (feature === undefined || tree.left === undefined || tree.right === undefined) return null
      const said = ({ answers }: DrawnCase) => answers.get(feature.question) === feature.answer
      return {
        ...feature,
        yes: nodeOf(
          tree.right,
          reached.filter((one) => said(one)),
        ),
        no: nodeOf(
          tree.left,
          reached.filter((one) => !said(one)),
        ),
      }
    })()
    return { shares: shares.map((share) => share / (reached.length + priorCases)), split }
  }
  const root = nodeOf(grown.parse(JSON.parse(JSON.stringify(classifier.toJSON().root))), drawn)
  return { root, strategy: (depth, beliefs) => walkTree(knowledge, root, depth, beliefs) }
}

/**
 * The package looks for a place to split wherever two neighbouring cases differ in cause, and looks for each cause
 * from the start of the list: cases in order of cause, after one of each, take it minutes less and give the same tree.
 */
function inQuickOrder(drawn: readonly DrawnCase[]): DrawnCase[] {
  const cause = ({ faults }: DrawnCase) => faults[0] ?? 0
  const sorted = [...drawn].sort((a, b) => cause(a) - cause(b))
  const isFirst = (one: DrawnCase, i: number) => i === 0 || cause(one) !== cause(sorted[i - 1] ?? one)
  return [...sorted.filter(isFirst), ...sorted.filter((one, i) => !isFirst(one, i))]
}

/** Asks what the splits ask down to the depth, then acts by the plan of the product on its beliefs. */
function walkTree(
  knowledge: Knowledge,
  root: CartNode,
  depth: number,
  source: 'leaf' | 'posterior',
): Strategy {
  function reach(session: Session): { leaf: CartNode; ask: QuestionId | null } {
    const given = new Map(session.observations.filter(isAnswered).map((seen) => [seen.answered, seen.answer]))
    let node = root
    for (let level = 0; level < depth && node.split !== null; level++) {
      const { question, answer, yes, no } = node.split
      const said = given.get(question)
      if (said === undefined) return { leaf: node, ask: question }
      node = said !== notSure && said === answer ? yes : no
    }
    return { leaf: node, ask: null }
  }
  const reckon = (session: Session) => {
    const reckoned = reckonCase(knowledge, session)
    if (source === 'posterior') return reckoned
    const { model, clues } = reckoned
    const failed = clues.filter((clue) => 'failed' in clue)
    return {
      ...reckoned,
      probabilities: posterior({ ...model, prior: reach(session).leaf.shares }, failed),
    }
  }
  return {
    name: source === 'leaf' ? 'CART, acting on its leaf' : 'CART, acting on our posterior',
    decide: (session) => {
      const reckoned = reckon(session)
      const { ask } = reach(session)
      if (ask !== null && reckoned.open.some(({ id }) => id === ask)) return { ask }
      return noneFits(reckoned.probabilities, knowledge.weights.otherLeads) ? 'call' : act(reckoned)
    },
    beliefs: (session) => reckon(session).probabilities,
  }
}
