import type { AnswerId, Knowledge, QuestionId, Remedy, RemedyId } from '../../knowledge/schema'
import type { Model } from '../engine/model'
import type { Availability, Wait } from '../engine/planner'
import { answeredWith, type Evidence, type FactState, factState, triedWith } from './evidence'
import { mayChargeAgain, mayPayBack, type SaleState } from './sale'
import { isTried, type Session } from './session'

/** Why a remedy is not in the plan now. Facts that are only unknown but can still be asked stay in the plan. */
export type HeldReason =
  | { kind: 'fact-false'; question: QuestionId }
  | { kind: 'fact-unknown'; question: QuestionId }
  | { kind: 'money' }
  | { kind: 'not-possible' }

export interface Held {
  remedy: RemedyId
  reason: HeldReason
}

/** Which repairs may be offered, and the question that each with an unknown fact still waits for. */
export function availabilityOf(
  knowledge: Knowledge,
  session: Session,
  evidence: Evidence,
  sale: SaleState,
  model: Model,
  mayAsk: boolean,
): { availability: Availability; heldBack: Held[]; asks: Map<RemedyId, QuestionId> } {
  const usable = model.repairs.map(() => true)
  const addedCost = new Float64Array(model.repairs.length)
  const factor = new Float64Array(model.repairs.length).fill(1)
  const waits: Wait[] = []
  const heldBack: Held[] = []
  const asks = new Map<RemedyId, QuestionId>()
  const done = everDone(session)
  const impossible = new Set(triedWith(session, 'not-possible').map(({ tried }) => tried))

  model.repairs.forEach(({ id }, r) => {
    const remedy = knowledge.remedies[id]
    if (remedy === undefined || done.has(id)) {
      usable[r] = false
      return
    }
    const facts = requiredFacts(knowledge, evidence, remedy, mayAsk)
    const reason: HeldReason | null = impossible.has(id)
      ? { kind: 'not-possible' }
      : heldReason(evidence, sale, remedy, facts)
    if (reason !== null) {
      usable[r] = false
      heldBack.push({ remedy: id, reason })
      return
    }

    let cheapest = Number.POSITIVE_INFINITY
    for (const { state } of facts) {
      if (state.known !== 'not-yet') continue
      const seeing = model.questions.find((question) => question.id === state.ask)
      const seconds = state.seconds + knowledge.weights.readingTime
      const holds = holdsWith(seeing, state.answers)
      addedCost[r] = (addedCost[r] ?? 0) + seconds
      factor[r] = (factor[r] ?? 1) * holds
      waits.push({ repair: r, question: state.ask, answers: state.answers, holds, seconds })
      if (state.seconds < cheapest) {
        cheapest = state.seconds
        asks.set(id, state.ask)
      }
    }
  })
  return { availability: { usable, addedCost, factor, waits }, heldBack, asks }
}

/** What was done in this case or an earlier one of this visit, and is not offered again. */
const everDone = (session: Session): ReadonlySet<RemedyId> =>
  new Set([
    ...triedWith(session, 'no-change', 'other-message', 'helped').map(({ tried }) => tried),
    ...session.earlier.flatMap((ended) =>
      ended.observations
        .filter(isTried)
        .filter(({ result }) => result !== 'not-possible')
        .map(({ tried }) => tried),
    ),
  ])

/** A fact that a remedy requires, and what is known of it. */
interface RequiredFact {
  question: QuestionId
  state: FactState
}

const requiredFacts = (
  knowledge: Knowledge,
  evidence: Evidence,
  { requires, sideEffects }: Remedy,
  mayAsk: boolean,
): RequiredFact[] =>
  requires.map((fact) => ({
    question: fact.question,
    state: factState(knowledge, evidence, fact, { confirmed: sideEffects.length > 0, mayAsk }),
  }))

/** Why a remedy may not be done now, whatever came of it before. */
function heldReason(
  evidence: Evidence,
  sale: SaleState,
  remedy: Remedy,
  facts: readonly RequiredFact[],
): HeldReason | null {
  if (!moneyAllows(remedy, sale)) return { kind: 'money' }
  const pointless = remedy.notWhen.find((fact) => answeredWith(evidence, fact))
  if (pointless !== undefined) return { kind: 'fact-false', question: pointless.question }
  const wrong = facts.find(({ state }) => state.known === 'false')
  if (wrong !== undefined) return { kind: 'fact-false', question: wrong.question }
  const unknowable = facts.find(({ state }) => state.known === 'never')
  return unknowable === undefined ? null : { kind: 'fact-unknown', question: unknowable.question }
}

/** What is gated is the act: one that could charge again or pay back twice waits until the money is known. */
const moneyAllows = ({ sideEffects }: Remedy, sale: SaleState): boolean =>
  (!sideEffects.includes('may-charge-again') || mayChargeAgain(sale)) &&
  (!sideEffects.includes('may-pay-back-twice') || mayPayBack(sale))

/** How usual it is in general that a fact holds: the weight of the answers that satisfy it. */
const holdsWith = (question: Model['questions'][number] | undefined, answers: readonly AnswerId[]): number =>
  question?.answers.reduce(
    (sum, answer, a) => (answers.includes(answer) ? sum + (question.usual[a] ?? 0) : sum),
    0,
  ) ?? 0
