import { notSure, type QuestionId, type SymptomId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import type { Situation } from '../engine/decide'
import { type Clue, posterior } from '../engine/inference'
import { buildModel, type Model } from '../engine/model'
import { createPlanner, type Planner } from '../engine/planner'
import { availabilityOf, type Held } from './availability'
import { doubtsOf } from './doubts'
import { type Evidence, readEvidence, triedWith } from './evidence'
import { currentSymptom } from './message'
import { readSales, type SalesOfVisit } from './saleEvents'
import { isAnswered, type Session, service } from './session'

/** A case in numbers: the situation that the engine decides by, and what it was made of. */
export interface Reckoning extends Situation {
  clues: readonly Clue[]
  heldBack: Held[]
}

interface Engine {
  model: Model
  planner: Planner
}

const engines = new WeakMap<Knowledge, Map<SymptomId, Engine>>()

/** Building a model depends on nothing but its arguments, so one per knowledge and symptom is kept. */
function engineFor(knowledge: Knowledge, symptom: SymptomId): Engine {
  const known = engines.get(knowledge) ?? new Map<SymptomId, Engine>()
  engines.set(knowledge, known)
  const built = known.get(symptom)
  if (built !== undefined) return built
  const model = buildModel(knowledge, symptom)
  const engine = { model, planner: createPlanner(model) }
  known.set(symptom, engine)
  return engine
}

/** Reckons one symptom with what is known of the case. The symptom must be one the knowledge has. */
export function reckon(
  knowledge: Knowledge,
  session: Session,
  symptom: SymptomId,
  evidence: Evidence,
  sales: SalesOfVisit,
): Reckoning {
  const { model, planner } = engineFor(knowledge, symptom)
  const clues = cluesOf(session, evidence)
  const mayAsk = evidence.asked < knowledge.weights.questionCap
  return {
    model,
    planner,
    clues,
    probabilities: posterior(model, clues),
    open: mayAsk ? model.questions.filter(({ id }) => mayBeAsked(knowledge, id) && evidence.isOpen(id)) : [],
    asked: evidence.asked,
    unsure: evidence.unsure,
    doubts: doubtsOf(knowledge, evidence, model),
    ...availabilityOf(knowledge, session, evidence, sales, model, mayAsk),
  }
}

/** Reckons a case, or null while it has no symptom that the knowledge knows. */
export function reckonCase(knowledge: Knowledge, session: Session): Reckoning | null {
  const symptom = currentSymptom(knowledge, session.picked, session.observations)
  if (symptom === null) return null
  return reckon(knowledge, session, symptom, readEvidence(knowledge, session), readSales(knowledge, session))
}

/** Whether the rule may ask a question: a look at the payment comes by the state of the sale, and not by what it tells. */
export const mayBeAsked = ({ questions, money }: Knowledge, id: QuestionId): boolean => {
  const { ofThePayment, retired } = questions[id] ?? {}
  return ofThePayment !== true && retired !== true && id !== money.questions.gate
}

/** What moves probability: answers that are awake and say something, and remedies that changed nothing. */
function cluesOf(session: Session, evidence: Evidence): Clue[] {
  const answers = session.observations
    .filter(isAnswered)
    .filter((seen) => seen.answer !== notSure && evidence.awake(seen.answered) === seen)
    .map(({ answered, answer }): Clue => ({ question: answered, answer }))
  const failed = triedWith(session, 'no-change')
    .filter(({ tried }) => tried !== service)
    .map(({ tried }): Clue => ({ failed: tried }))
  return [...answers, ...failed]
}
