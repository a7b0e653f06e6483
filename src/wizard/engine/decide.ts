import type { AnswerId, QuestionId, RemedyId } from '../../knowledge/ids'
import type { Weights } from '../../knowledge/likelihood'
import { chanceOfAnswers, type Prospect, prospects } from './lookahead'
import type { Model, ModelQuestion } from './model'
import { type Availability, clearlyGreater, type Planned, type Planner } from './planner'

/** A fact that would make an act pointless, while it can still be looked at. */
export interface Doubt {
  question: QuestionId
  /** The answers after which the act is pointless. */
  answers: readonly AnswerId[]
  /** Whether it is looked at however unlikely they are: what is done for nothing cannot be undone. */
  always: boolean
}

/** A fault in numbers: what the rule decides by. It knows no session and no words. */
export interface Situation {
  model: Model
  planner: Planner
  /** n + 1 probabilities, the last that of `other`. */
  probabilities: Float64Array
  availability: Availability
  /** The question that a repair with an unknown precondition waits for. */
  asks: ReadonlyMap<RemedyId, QuestionId>
  /** What would make an own act pointless, for each that has such facts open. */
  doubts: ReadonlyMap<RemedyId, readonly Doubt[]>
  /** Questions that may be asked now, in the model's order; none once the cap is reached. */
  open: readonly ModelQuestion[]
  /** Questions put in this case, and how many of them were answered with something that tells nothing, as "not sure". */
  asked: number
  unsure: number
}

/** What decides when to ask (engine.md section 4). With `otherLeads` null it tries on, whatever fits. */
export type AskingRule = Pick<
  Weights,
  'patience' | 'unsureWeight' | 'onlyIfItChanges' | 'lookFirst' | 'lastTries' | 'worthActing'
> & {
  otherLeads: number | null
}

/** The next thing to do by the numbers. `hand-over` is the uninformed call; every other act is a `try`. */
export type Next =
  /** `saves`: seconds that asking it first is expected to save over acting at once. */
  | { kind: 'ask'; question: QuestionId; why: 'saves-time'; saves: number; remedy: null }
  /** `remedy`: the one that may only be offered once this fact is known. */
  | { kind: 'ask'; question: QuestionId; why: 'precondition'; saves: null; remedy: RemedyId }
  /** `besides`: what else is asked for in the same call. */
  | { kind: 'try'; remedy: RemedyId; besides: readonly RemedyId[] }
  | { kind: 'hand-over' }

/** The next thing to do, with everything it was decided by. */
export interface Decision {
  next: Next
  /** The plan in its order, and how much of it to try before the uninformed call; the requests of a call count as one. */
  order: Planned[]
  callAfter: number
  /** The open questions, most useful first; those that change nothing now come last. */
  prospects: Prospect[]
}

/** Whether none of the listed causes fits well: `other` is above its limit, or no cause is likelier. */
export function noneFits(probabilities: Float64Array, otherLeads: number): boolean {
  const other = probabilities[probabilities.length - 1] ?? 0
  return other > otherLeads || other >= Math.max(...probabilities.slice(0, -1))
}

/**
 * Decides what to do next: ask where an answer can change the next act and saves more than it costs in time and patience;
 * then the first act of the plan, or the fact it waits for, or one that would make it pointless; the uninformed call
 * where none of the usual causes fits, or where nothing is worth trying (engine.md section 4).
 */
export function decide(situation: Situation, rule: AskingRule): Decision {
  const { model, planner, probabilities, availability, open } = situation
  const { order, callAfter } = planner.plan(probabilities, availability)
  const unsure = chanceOfUnsure(situation, rule)
  const [first] = callAfter === 0 ? [] : order
  const act = first === undefined ? [] : [first.remedy, ...first.besides]
  const all = prospects(model, planner, probabilities, availability, open, act, unsure)
  const isWorthIt = ({ changes }: Prospect) => changes || !rule.onlyIfItChanges
  const found = [...all.filter(isWorthIt), ...all.filter((prospect) => !isWorthIt(prospect))]
  const calls = callAfter === 0 || (noneOf(situation, rule) && isPoor(situation, rule))
  const next =
    payingQuestion(situation, rule, found) ??
    (calls
      ? (lastTry(situation, rule, order) ?? { kind: 'hand-over' as const })
      : (lookFirst(situation, rule, order, callAfter) ?? firstAct(situation, order, callAfter)))
  return { next, order, callAfter, prospects: found }
}

/** Chance of "not sure", 0–1: that in general, and what this person said, each by its weight. */
const chanceOfUnsure = ({ model, asked, unsure }: Situation, { unsureWeight }: AskingRule): number =>
  unsureWeight === Number.POSITIVE_INFINITY
    ? model.unsure
    : (unsureWeight * model.unsure + unsure) / (unsureWeight + asked)

/** The question that saves most among those that change the next act, if it saves more than its time and patience. */
function payingQuestion(
  { planner, probabilities, availability, asked }: Situation,
  { onlyIfItChanges, patience }: AskingRule,
  [best]: readonly Prospect[],
): Next | null {
  if (best === undefined || (onlyIfItChanges && !best.changes)) return null
  const { cost } = planner.outlook(probabilities, availability)
  const asking = best.expectedCost + (patience[Math.min(asked, patience.length - 1)] ?? 0)
  if (!clearlyGreater(cost, asking)) return null
  const saves = cost - best.expectedCost
  return { kind: 'ask', question: best.question.id, why: 'saves-time', saves, remedy: null }
}

/** Whether none of the listed causes fits well, where the rule minds that. */
const noneOf = ({ probabilities }: Situation, { otherLeads }: AskingRule): boolean =>
  otherLeads !== null && noneFits(probabilities, otherLeads)

/** Whether the plan saves so little over the uninformed call that it is not worth a person's while. */
function isPoor(
  { planner, model, probabilities, availability }: Situation,
  { worthActing }: AskingRule,
): boolean {
  const { cost } = planner.outlook(probabilities, availability)
  return cost > (1 - worthActing) * model.serviceCost
}

/** What can be tried in the shop in a few minutes and harms nothing, before somebody is called who knows nothing yet. */
function lastTry(
  { model, asks }: Situation,
  { lastTries }: AskingRule,
  order: readonly Planned[],
): Next | null {
  const isShort = ({ remedy, seconds }: Planned) =>
    seconds <= lastTries &&
    !asks.has(remedy) &&
    model.repairs.some(({ id, harmless }) => harmless && id === remedy)
  const left = order.find(isShort)
  return left === undefined ? null : { kind: 'try', remedy: left.remedy, besides: [] }
}

/** The cheapest look that may well show that the first act, an own one, is pointless. */
function lookFirst(
  { model, probabilities, doubts, asks, open }: Situation,
  { lookFirst: least }: AskingRule,
  [first]: readonly Planned[],
  callAfter: number,
): Next | null {
  if (first === undefined || callAfter === 0 || asks.has(first.remedy)) return null
  const cost = model.repairs.find(({ id }) => id === first.remedy)?.cost ?? 0
  const isWorthALook = (question: ModelQuestion): boolean => {
    const doubt = doubts.get(first.remedy)?.find((one) => one.question === question.id)
    if (doubt === undefined) return false
    return (
      doubt.always ||
      (question.cost <= cost && chanceOfAnswers(question, probabilities, doubt.answers) >= least)
    )
  }
  // The model's questions come by cost, then id.
  const look = open.find(isWorthALook)
  return look === undefined
    ? null
    : { kind: 'ask', question: look.id, why: 'precondition', saves: null, remedy: first.remedy }
}

/** The next thing without a question: the first repair of the plan, the fact it waits for, or the uninformed call. */
export function actNext(situation: Situation): Next {
  const { order, callAfter } = situation.planner.plan(situation.probabilities, situation.availability)
  return firstAct(situation, order, callAfter)
}

function firstAct({ asks }: Situation, [first]: readonly Planned[], callAfter: number): Next {
  if (first === undefined || callAfter === 0) return { kind: 'hand-over' }
  const { remedy, besides } = first
  const question = asks.get(remedy)
  return question === undefined
    ? { kind: 'try', remedy, besides }
    : { kind: 'ask', question, why: 'precondition', saves: null, remedy }
}
