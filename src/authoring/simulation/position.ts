import { pretendSymptom } from '../../src/authoring/generated/pretend'
import type { Knowledge, QuestionId, RemedyId } from '../../src/knowledge/schema'
import { availabilityOf } from '../../src/wizard/case/availability'
import { readEvidence } from '../../src/wizard/case/evidence'
import { type Reckoning, reckon } from '../../src/wizard/case/reckoning'
import { saleState } from '../../src/wizard/case/sale'
import { answer, choose, newSession, type Session } from '../../src/wizard/case/session'
import { actNext, decide, type Next } from '../../src/wizard/engine/decide'
import { posterior } from '../../src/wizard/engine/inference'
import type { Model } from '../../src/wizard/engine/model'
import { createPlanner } from '../../src/wizard/engine/planner'

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

/** What acting alone does next: a repair, the fact it waits for, or the uninformed call. */
export const act = (reckoned: Reckoning): Act => actOf(actNext(reckoned))

/** The rule by time alone: ask while it pays, else act. */
export const byTime = (reckoned: Reckoning): Act => actOf(decide(reckoned, { otherLeads: null }).next)

/** The rule of the product. */
export const byProduct = (knowledge: Knowledge, reckoned: Reckoning): Act =>
  actOf(decide(reckoned, knowledge.weights).next)

function actOf(next: Next): Act {
  switch (next.kind) {
    case 'ask':
      return { ask: next.question }
    case 'try':
      return { try: next.remedy }
    case 'hand-over':
      return 'call'
    default:
      return next satisfies never
  }
}
