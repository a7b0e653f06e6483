import { answersOf } from '../knowledge/answersOf'
import { type AnswerId, notSure, type QuestionId, type RemedyId, type SymptomId } from '../knowledge/ids'
import type { Knowledge } from '../knowledge/schema'
import { answer, attempt, choose, newSession, type Observation, type Session } from '../wizard/case/session'
import { type Step, survey, type Walk } from '../wizard/case/walk'

/**
 * The walks of one message as a tree, grown by the same rule that leads a person (engine.md section 7). For looking at
 * only: a walk never reads it.
 */
export interface TreeNode {
  /** Everything said and tried on the way here. */
  observations: readonly Observation[]
  /** Probability of coming here, 0–1, by the knowledge’s own rows. */
  reach: number
  step: Step
  /** Likeliest cause here and its probability. */
  leading: { cause: string; probability: number } | null
  /** One branch per answer and for "not sure", or for a remedy that helped or changed nothing. Empty at an end, and where
   *  the payment must wait. */
  branches: TreeBranch[]
  /** The node has branches, but it is reached too rarely to be drawn on. */
  cut: boolean
}

export type TreeBranch = ({ answer: AnswerId } | { tried: RemedyId; helped: boolean }) & { node: TreeNode }

/**
 * Grows the tree of a message down to nodes that are reached with at least `reach`, 0–1. The reach of the ends and of
 * the nodes cut off adds up to 1. The money questions, and how an act for the payment ends, move nothing and have the
 * reach of their default rows.
 */
export function growTree(knowledge: Knowledge, symptom: SymptomId, reach: number): TreeNode {
  return grow(knowledge, choose(newSession(knowledge.edition), symptom), 1, reach)
}

function grow(knowledge: Knowledge, session: Session, reach: number, least: number): TreeNode {
  const walk = survey(knowledge, session)
  const { step } = walk
  const [first] = walk.diagnosis?.ranked ?? []
  const node = {
    observations: session.observations,
    reach,
    step,
    leading: first === undefined ? null : { cause: first.cause, probability: first.probability },
  }
  const ways = waysOn(knowledge, walk)
  if (ways.length > 0 && reach < least) return { ...node, branches: [], cut: true }
  return {
    ...node,
    cut: false,
    branches: ways.map(({ way, chance, next }) => ({
      ...way,
      node: grow(knowledge, next, reach * chance, least),
    })),
  }
}

interface Way {
  way: { answer: AnswerId } | { tried: RemedyId; helped: boolean }
  chance: number
  next: Session
}

function waysOn(knowledge: Knowledge, { session, step, numbers }: Walk): Way[] {
  // How an act for the payment ends is the answer to its question.
  const question = step.kind === 'ask' ? step.question : step.kind === 'settle' ? step.asks : null
  if (question !== null) {
    const { unsure } = knowledge.weights
    const given = [
      ...chancesOf(knowledge, numbers, question).map(({ id, chance }) => ({
        id,
        chance: chance * (1 - unsure),
      })),
      { id: notSure, chance: unsure },
    ]
    return given.map(({ id, chance }) => ({
      way: { answer: id },
      chance,
      next: answer(knowledge, session, question, id),
    }))
  }
  if (step.kind !== 'try') return []
  const { remedy } = step
  const helps = helpsWith(numbers, remedy)
  return [
    {
      way: { tried: remedy, helped: true },
      chance: helps,
      next: attempt(knowledge, session, remedy, 'helped'),
    },
    {
      way: { tried: remedy, helped: false },
      chance: 1 - helps,
      next: attempt(knowledge, session, remedy, 'no-change'),
    },
  ]
}

/** Probability of each answer here: by the causes where the question speaks of them, else as it is in general. */
function chancesOf(
  { questions, weights }: Knowledge,
  numbers: Walk['numbers'],
  question: QuestionId,
): { id: AnswerId; chance: number }[] {
  const asked = numbers?.situation.model.questions.find(({ id }) => id === question)
  if (numbers === null || asked === undefined) {
    const words = answersOf(questions[question] ?? { answers: {} })
    const weighed = words.map(([id, word]) => ({ id, weight: weights.usualProbability[word] }))
    const sum = weighed.reduce((total, { weight }) => total + weight, 0)
    return weighed.map(({ id, weight }) => ({ id, chance: weight / sum }))
  }
  const { probabilities } = numbers.situation
  return asked.answers.map((id, a) => ({
    id,
    chance: probabilities.reduce((sum, p, i) => sum + p * (asked.rows[a * probabilities.length + i] ?? 0), 0),
  }))
}

function helpsWith(numbers: Walk['numbers'], remedy: RemedyId): number {
  const repair = numbers?.situation.model.repairs.find(({ id }) => id === remedy)
  if (numbers === null || repair === undefined) return 0
  const { probabilities } = numbers.situation
  return repair.treats.reduce(
    (sum, cause, k) => sum + (probabilities[cause] ?? 0) * (repair.success[k] ?? 0),
    0,
  )
}

/** Every node of a tree, from the root down. */
export function nodesOf(tree: TreeNode): TreeNode[] {
  return [tree, ...tree.branches.flatMap(({ node }) => nodesOf(node))]
}
