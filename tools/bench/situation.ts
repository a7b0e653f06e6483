import { pretendSymptom } from '../../src/authoring/generated/pretend'
import type { Knowledge, QuestionId, RemedyId } from '../../src/knowledge/schema'
import { availabilityOf } from '../../src/wizard/case/availability'
import { readEvidence } from '../../src/wizard/case/evidence'
import { type Reckoning, reckon } from '../../src/wizard/case/reckoning'
import { saleState } from '../../src/wizard/case/sale'
import { answer, choose, newSession, type Session } from '../../src/wizard/case/session'
import { posterior } from '../../src/wizard/engine/inference'
import { prospects } from '../../src/wizard/engine/lookahead'
import type { Model } from '../../src/wizard/engine/model'
import { clearlyGreater, createPlanner } from '../../src/wizard/engine/planner'

/** What is done next in a case: ask, try a repair, or make the uninformed call. */
export type Act = { ask: QuestionId } | { try: RemedyId } | 'call'

/** A case whose money is known to be untouched, so that all that is left is the fault. */
export const startCase = (knowledge: Knowledge): Session =>
  answer(knowledge, choose(newSession(knowledge.edition), pretendSymptom), knowledge.money.gate, 'clear')

/** A case of generated knowledge in the numbers of the product. */
export const reckonCase = (knowledge: Knowledge, session: Session): Reckoning =>
  reckon(knowledge, session, pretendSymptom, readEvidence(knowledge, session), saleState(knowledge, session))

/** The same, by other numbers for the same questions and repairs: what an engine that had them would reckon. */
export function reckonBy(model: Model): (knowledge: Knowledge, session: Session) => Reckoning {
  const planner = createPlanner(model)
  return (knowledge, session) => {
    const { clues, ...reckoned } = reckonCase(knowledge, session)
    const evidence = readEvidence(knowledge, session)
    const mayAsk = evidence.asked < knowledge.weights.questionCap
    return {
      ...reckoned,
      model,
      planner,
      clues,
      probabilities: posterior(model, clues),
      open: mayAsk ? model.questions.filter(({ id }) => evidence.isOpen(id)) : [],
      ...availabilityOf(knowledge, session, evidence, saleState(knowledge, session), model, mayAsk),
    }
  }
}

/** What the plan has next: a repair, the fact it waits for, or the uninformed call. */
export function act({ planner, probabilities, availability, asks }: Reckoning): Act {
  const { order, callAfter } = planner.plan(probabilities, availability)
  const next = order[0]?.remedy
  if (next === undefined || callAfter === 0) return 'call'
  const fact = asks.get(next)
  return fact === undefined ? { try: next } : { ask: fact }
}

/** The question that saves more time than it costs, if there is one (engine.md, section 4). */
export function payingQuestion({ model, planner, probabilities, availability, open }: Reckoning): Act | null {
  const best = prospects(model, planner, probabilities, availability, open)[0]
  const pays =
    best !== undefined && clearlyGreater(planner.expectedCost(probabilities, availability), best.expectedCost)
  return pays ? { ask: best.question.id } : null
}

/** The rule by time alone: ask while it pays, else act. */
export const byTime = (reckoned: Reckoning): Act => payingQuestion(reckoned) ?? act(reckoned)

/** When none of the usual causes fits well, the product makes the call instead of trying what is left. */
export function noneFits({ otherLeads }: Knowledge['weights'], probabilities: Float64Array): boolean {
  const other = probabilities[probabilities.length - 1] ?? 0
  return other > otherLeads || other >= Math.max(...probabilities.slice(0, -1))
}

/** The rule of the product. */
export const byProduct = (knowledge: Knowledge, reckoned: Reckoning): Act =>
  payingQuestion(reckoned) ?? (noneFits(knowledge.weights, reckoned.probabilities) ? 'call' : act(reckoned))
