import type { QuestionId, RemedyId } from '../../knowledge/ids'
import { type Prospect, prospects } from './lookahead'
import type { Model, ModelQuestion } from './model'
import { type Availability, clearlyGreater, type Planned, type Planner } from './planner'

/** A fault in numbers: what the rule decides by. It knows no session and no words. */
export interface Situation {
  model: Model
  planner: Planner
  /** n + 1 probabilities, the last that of `other`. */
  probabilities: Float64Array
  availability: Availability
  /** The question that a repair with an unknown precondition waits for. */
  asks: ReadonlyMap<RemedyId, QuestionId>
  /** Questions that may be asked now, in the model's order; none once the cap is reached. */
  open: readonly ModelQuestion[]
}

/** The next thing to do by the numbers. `hand-over` is the uninformed call; every other act is a `try`. */
export type Next =
  /** `saves`: seconds that asking it first is expected to save over acting at once. */
  | { kind: 'ask'; question: QuestionId; why: 'saves-time'; saves: number; remedy: null }
  /** `remedy`: the one that may only be offered once this fact is known. */
  | { kind: 'ask'; question: QuestionId; why: 'precondition'; saves: null; remedy: RemedyId }
  | { kind: 'try'; remedy: RemedyId }
  | { kind: 'hand-over' }

/** The next thing to do, with everything it was decided by. */
export interface Decision {
  next: Next
  /** Repairs in plan order, and how many of them to try before the uninformed call. */
  order: Planned[]
  callAfter: number
  /** The open questions, most useful first. */
  prospects: Prospect[]
}

/** Whether none of the listed causes fits well: `other` is above its limit, or no cause is likelier. */
export function noneFits(probabilities: Float64Array, otherLeads: number): boolean {
  const other = probabilities[probabilities.length - 1] ?? 0
  return other > otherLeads || other >= Math.max(...probabilities.slice(0, -1))
}

/**
 * Decides what to do next: ask while a question saves more time than it takes; then the first repair of the plan, or
 * the fact it waits for; the uninformed call where none of the usual causes fits, or where nothing is worth trying
 * (engine.md section 4). `otherLeads` is the limit of `noneFits`, 0–1; with null it tries on, whatever fits.
 */
export function decide(situation: Situation, { otherLeads }: { otherLeads: number | null }): Decision {
  const { model, planner, probabilities, availability, open } = situation
  const { order, callAfter } = planner.plan(probabilities, availability)
  const found = prospects(model, planner, probabilities, availability, open)
  const next =
    payingQuestion(situation, found) ??
    (otherLeads !== null && noneFits(probabilities, otherLeads)
      ? { kind: 'hand-over' as const }
      : firstAct(situation, order, callAfter))
  return { next, order, callAfter, prospects: found }
}

/** The question that saves more time than it takes, if there is one. */
function payingQuestion(
  { planner, probabilities, availability }: Situation,
  [best]: readonly Prospect[],
): Next | null {
  if (best === undefined) return null
  const actingOnly = planner.expectedCost(probabilities, availability)
  if (!clearlyGreater(actingOnly, best.expectedCost)) return null
  const saves = actingOnly - best.expectedCost
  return { kind: 'ask', question: best.question.id, why: 'saves-time', saves, remedy: null }
}

/** The next thing without a question: the first repair of the plan, the fact it waits for, or the uninformed call. */
export function actNext(situation: Situation): Next {
  const { order, callAfter } = situation.planner.plan(situation.probabilities, situation.availability)
  return firstAct(situation, order, callAfter)
}

function firstAct({ asks }: Situation, [first]: readonly Planned[], callAfter: number): Next {
  if (first === undefined || callAfter === 0) return { kind: 'hand-over' }
  const { remedy } = first
  const question = asks.get(remedy)
  return question === undefined
    ? { kind: 'try', remedy }
    : { kind: 'ask', question, why: 'precondition', saves: null, remedy }
}
