import { DecisionTreeClassifier } from 'ml-cart'
import * as z from 'zod/mini'
import { pretendSymptom } from '../../src/authoring/generated/pretend'
import { type ReadPosition, readPosition } from '../../src/authoring/simulation/position'
import { askThenAct, type Strategy } from '../../src/authoring/simulation/strategies'
import { believedWorld, type DrawnCase, drawCases } from '../../src/authoring/simulation/world'
import { type AnswerId, notSure, type QuestionId } from '../../src/knowledge/ids'
import type { Knowledge } from '../../src/knowledge/schema'
import { isAnswered, type Session } from '../../src/wizard/case/session'
import { posterior } from '../../src/wizard/engine/inference'
import { buildModel } from '../../src/wizard/engine/model'

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

interface Feature {
  question: QuestionId
  answer: AnswerId
}

export function trainCart(knowledge: Knowledge, cases: number, seed: number): Cart {
  const model = buildModel(knowledge, pretendSymptom)
  const features = model.questions.flatMap(({ id, answers }) =>
    answers.map((answer): Feature => ({ question: id, answer })),
  )
  const drawn = inQuickOrder(drawCases(believedWorld(model), cases, seed))
  const classifier = new DecisionTreeClassifier({ minNumSamples: 10, gainThreshold: 0.0005, maxDepth: 12 })
  classifier.train(
    drawn.map((one) => features.map((feature) => (says(one, feature) ? 1 : 0))),
    drawn.map(({ faults }) => faults[0] ?? 0),
  )
  const tree = grown.parse(JSON.parse(JSON.stringify(classifier.toJSON().root)))
  const root = nodeOf(tree, features, model.prior, drawn)
  return { root, strategy: (depth, beliefs) => walkTree(knowledge, root, depth, beliefs) }
}

const says = ({ answers }: DrawnCase, { question, answer }: Feature) => answers.get(question) === answer

function nodeOf(
  tree: Grown,
  features: readonly Feature[],
  prior: Float64Array,
  reached: readonly DrawnCase[],
): CartNode {
  const shares = prior.map((share) => share * priorCases)
  for (const { faults } of reached) shares[faults[0] ?? 0] = (shares[faults[0] ?? 0] ?? 0) + 1
  const feature = features[tree.splitColumn ?? -1]
  const side = (branch: Grown, said: boolean) =>
    nodeOf(
      branch,
      features,
      prior,
      reached.filter((one) => feature !== undefined && says(one, feature) === said),
    )
  return {
    shares: shares.map((share) => share / (reached.length + priorCases)),
    split:
      feature === undefined || tree.left === undefined || tree.right === undefined
        ? null
        : { ...feature, yes: side(tree.right, true), no: side(tree.left, false) },
  }
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
  return askThenAct(
    knowledge,
    source === 'leaf' ? 'CART, acting on its leaf' : 'CART, acting on our posterior',
    ({ open }, session) => {
      const { ask } = reach(root, depth, session)
      return open.some(({ id }) => id === ask) ? ask : null
    },
    source === 'leaf' ? onTheLeaf(root, depth) : readPosition,
  )
}

/** A point of a case with the shares of the leaf in place of the posterior; what has failed since counts against them. */
const onTheLeaf =
  (root: CartNode, depth: number): ReadPosition =>
  (knowledge, session) => {
    const { first, reckoning } = readPosition(knowledge, session)
    const failed = reckoning.clues.filter((clue) => 'failed' in clue)
    const prior = reach(root, depth, session).leaf.shares
    return {
      first,
      reckoning: { ...reckoning, probabilities: posterior({ ...reckoning.model, prior }, failed) },
    }
  }

/** The node to which the answers of a case lead, and the question that is asked there. */
function reach(root: CartNode, depth: number, session: Session): { leaf: CartNode; ask: QuestionId | null } {
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
