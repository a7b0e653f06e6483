import type { AnswerId, CauseId, Knowledge, QuestionId, RemedyId } from '../../knowledge/schema'
import { ranking, type WeightWord, weightBetween, wordFor } from '../engine/inference'
import { expectedInformation, prospects } from '../engine/lookahead'
import { availabilityAfter, type Planned } from '../engine/planner'
import { type Reckoning, reckonCase } from './reckoning'
import { type Session, service } from './session'
import { type Reason, reasonOf } from './walk'

/**
 * Why one cause stands before another, in decibans: how usual each is behind this message, and one term per answer
 * and failed remedy. The terms add up to the odds between the two exactly (engine.md section 5).
 */
export interface Comparison {
  cause: CauseId
  /** The next one in the ranking; behind the last listed cause stands `other`, none of them. */
  over: CauseId | 'other'
  prior: { decibans: number; word: WeightWord }
  terms: Reason[]
  /** Decibans; never a probability. */
  total: number
}

/** Why a question is asked, or is not. */
export interface QuestionReason {
  question: QuestionId
  /** Seconds that asking it first is expected to save over acting at once; below 0 it costs more than it saves. */
  saves: number
  /** Expected information about the cause, in bits. */
  bits: number
  /** For each answer its chance, 0–1, and what would be done first if nothing more were asked. */
  answers: { answer: AnswerId; chance: number; leadsTo: RemedyId }[]
}

/** Why a remedy stands where it stands: what helps most for its time comes first. */
export interface RemedyReason extends Planned {
  /** Share of all cases repaired per minute of work and wait: the order of the plan is the order of this figure. */
  perMinute: number
  /** The fact that has to be looked at before it may be offered. */
  needs: QuestionId | null
  /** Whether it stands before the uninformed call. */
  beforeCall: boolean
}

/** The whole account of a diagnosis: for every ranked cause, open question and planned remedy why it stands there. */
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

/** Gives account of a case, or null while it has no symptom. Pure in (knowledge, session), like `survey`. */
export function explain(knowledge: Knowledge, session: Session): Explanation | null {
  const reckoning = reckonCase(knowledge, session)
  if (reckoning === null) return null
  const { model, planner, probabilities, availability } = reckoning
  return {
    causes: comparisons(knowledge, reckoning),
    questions: questionReasons(reckoning),
    remedies: remedyReasons(reckoning),
    actingOnly: planner.expectedCost(probabilities, availability),
    callingAtOnce: model.serviceCost,
  }
}

function comparisons({ weights }: Knowledge, { model, clues, probabilities }: Reckoning): Comparison[] {
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

/** The terms of a comparison that have no weight: how many, and their decibans together. */
export function withoutWeight({ terms }: Comparison): { count: number; decibans: number } {
  const light = terms.filter(({ word }) => word === 'none')
  return { count: light.length, decibans: light.reduce((sum, { decibans }) => sum + decibans, 0) }
}

function questionReasons({ model, planner, probabilities, availability, open }: Reckoning): QuestionReason[] {
  const size = model.prior.length
  const actingOnly = planner.expectedCost(probabilities, availability)
  return prospects(model, planner, probabilities, availability, open).map(({ question, expectedCost }) => ({
    question: question.id,
    saves: actingOnly - expectedCost,
    bits: expectedInformation(model, probabilities, question),
    answers: question.answers.map((answer, a) => {
      const joint = probabilities.map((p, i) => p * (question.rows[a * size + i] ?? 0))
      const chance = joint.reduce((sum, p) => sum + p, 0)
      const { order, callAfter } = planner.plan(joint, availabilityAfter(availability, question.id, answer))
      return { answer, chance, leadsTo: callAfter > 0 ? (order[0]?.remedy ?? service) : service }
    }),
  }))
}

function remedyReasons({ planner, probabilities, availability, asks }: Reckoning): RemedyReason[] {
  const { order, callAfter } = planner.plan(probabilities, availability)
  return order.map((planned, place) => ({
    ...planned,
    perMinute: (planned.repairs / planned.seconds) * 60,
    needs: asks.get(planned.remedy) ?? null,
    beforeCall: place < callAfter,
  }))
}
