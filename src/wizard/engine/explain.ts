import type { AnswerId, CauseId, QuestionId, RemedyId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import type { Decision, Situation } from './decide'
import { type Clue, ranking, type WeightWord, weightBetween, wordFor } from './inference'
import { expectedInformation } from './lookahead'
import { availabilityAfter, type Planned } from './planner'

/** Weight of one clue for one cause, in decibans and in the word for them; positive speaks for it. */
export type Reason = (
  | { kind: 'answer'; question: QuestionId; answer: AnswerId }
  | { kind: 'remedy'; remedy: RemedyId }
) & { decibans: number; word: WeightWord }

/**
 * Explanation of a cause's rank before another, in decibans: how usual each is behind this message, and one term per
 * answer and failed remedy. The terms add up to the odds between the two exactly (engine.md section 5).
 */
export interface Comparison {
  cause: CauseId
  /** The next one in the ranking; after the last listed cause it is `other`, none of them. */
  over: CauseId | 'other'
  prior: { decibans: number; word: WeightWord }
  terms: Reason[]
  /** Decibans; never a probability. */
  total: number
}

/** Explanation of why a question is asked, or is not. */
export interface QuestionReason {
  question: QuestionId
  /** Seconds that asking it first is expected to save over acting at once; below 0 it costs more than it saves. */
  saves: number
  /** Expected information about the cause, in bits. */
  bits: number
  /** For each answer its chance, 0–1, and what would be done first if nothing more were asked; null is the uninformed call. */
  answers: { answer: AnswerId; chance: number; leadsTo: RemedyId | null }[]
}

/** Explanation of a repair's place in the plan: what helps most for its time comes first. */
export interface RemedyReason extends Planned {
  /** Share of all cases repaired per minute of work and wait: the order of the plan is the order of this figure. */
  perMinute: number
  /** The fact that has to be looked at before it may be offered. */
  needs: QuestionId | null
  /** Whether it comes before the uninformed call. */
  beforeCall: boolean
}

/** The whole explanation of a decision: for every ranked cause, open question and planned repair why it has its place. */
export interface Explanation {
  causes: Comparison[]
  /** Most useful first. */
  questions: QuestionReason[]
  /** In plan order. */
  remedies: RemedyReason[]
  /** Expected seconds until repaired by acting at once, and those of calling at once without trying anything. */
  actingOnly: number
  callingAtOnce: number
}

/** Input of an explanation: the situation, what it was made of, and what was decided. */
export interface Explained {
  situation: Situation & { clues: readonly Clue[] }
  decision: Decision
}

/** Explains a decision by the numbers it was made by; nothing is reckoned a second time. */
export function explain(weights: Knowledge['weights'], { situation, decision }: Explained): Explanation {
  const { model, planner, probabilities, availability } = situation
  const { cost: actingOnly } = planner.outlook(probabilities, availability)
  return {
    causes: comparisons(weights, situation),
    questions: questionReasons(situation, decision, actingOnly),
    remedies: remedyReasons(situation, decision),
    actingOnly,
    callingAtOnce: model.serviceCost,
  }
}

function comparisons(
  weights: Knowledge['weights'],
  { model, clues, probabilities }: Explained['situation'],
): Comparison[] {
  const ranked = ranking(model, probabilities)
  return ranked.map(({ cause, index }, place): Comparison => {
    const next = ranked[place + 1] ?? { cause: 'other', index: model.causes.length }
    const between = weightBetween(model, clues, index, next.index)
    return {
      cause,
      over: next.cause,
      prior: { decibans: between.prior, word: wordFor(weights, between.prior) },
      terms: clues.map((clue, k) => reasonOf(weights, clue, between.clues[k] ?? 0)),
      total: between.clues.reduce((sum, term) => sum + term, between.prior),
    }
  })
}

/** The terms of an explanation that have no weight: how many, and their decibans together. */
export function withoutWeight({ terms }: Comparison): { count: number; decibans: number } {
  const light = terms.filter(({ word }) => word === 'none')
  return { count: light.length, decibans: light.reduce((sum, { decibans }) => sum + decibans, 0) }
}

function questionReasons(
  { model, planner, probabilities, availability }: Situation,
  { prospects }: Decision,
  actingOnly: number,
): QuestionReason[] {
  const size = model.prior.length
  return prospects.map(({ question, expectedCost }) => ({
    question: question.id,
    saves: actingOnly - expectedCost,
    bits: expectedInformation(model, probabilities, question),
    answers: question.answers.map((answer, a) => {
      const joint = probabilities.map((p, i) => p * (question.rows[a * size + i] ?? 0))
      const chance = joint.reduce((sum, p) => sum + p, 0)
      const { first } = planner.outlook(joint, availabilityAfter(availability, question.id, answer))
      return { answer, chance, leadsTo: first }
    }),
  }))
}

const remedyReasons = ({ asks }: Situation, { order, callAfter }: Decision): RemedyReason[] =>
  order.map((planned, place) => ({
    ...planned,
    perMinute: (planned.repairs / planned.seconds) * 60,
    needs: asks.get(planned.remedy) ?? null,
    beforeCall: place < callAfter,
  }))

/** A clue with what it weighs, in decibans and in the word for them. */
export function reasonOf(weights: Knowledge['weights'], clue: Clue, decibans: number): Reason {
  const weighed = { decibans, word: wordFor(weights, decibans) }
  return 'failed' in clue
    ? { kind: 'remedy', remedy: clue.failed, ...weighed }
    : { kind: 'answer', question: clue.question, answer: clue.answer, ...weighed }
}
