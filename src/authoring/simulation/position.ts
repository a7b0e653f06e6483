import type { QuestionId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import { availabilityOf } from '../../wizard/case/availability'
import { readEvidence } from '../../wizard/case/evidence'
import { readMessage } from '../../wizard/case/message'
import { type Reckoning, reckon } from '../../wizard/case/reckoning'
import { readSales } from '../../wizard/case/saleEvents'
import type { Session } from '../../wizard/case/session'
import { beforeTheMachine } from '../../wizard/case/walk'
import { posterior } from '../../wizard/engine/inference'
import type { Model } from '../../wizard/engine/model'
import { createPlanner } from '../../wizard/engine/planner'

/** A point of a case: a question that comes before any reckoning, or null, and the numbers as far as they go. */
export interface Position {
  first: QuestionId | null
  reckoning: Reckoning
}

/** Reads a point of a case in the numbers that somebody believes in. */
export type ReadPosition = (knowledge: Knowledge, session: Session) => Position

/** A point of a case in the numbers of the product. A case without a message is our mistake and throws. */
export const readPosition: ReadPosition = (knowledge, session) => {
  const message = readMessage(knowledge, session.picked, session.observations)
  if (message === null) throw new Error('A simulated case has no message')
  const evidence = readEvidence(knowledge, session)
  const sales = readSales(knowledge, session)
  const { step } = beforeTheMachine(knowledge, session, message, evidence, sales)
  return {
    first: step?.kind === 'ask' ? step.question : step?.kind === 'settle' ? step.asks : null,
    reckoning: reckon(knowledge, session, message.symptom, evidence, sales),
  }
}

/** The same, by other numbers for the same questions and repairs: what an engine that had them would reckon. */
export function readPositionBy(model: Model): ReadPosition {
  const planner = createPlanner(model)
  return (knowledge, session) => {
    const { first, reckoning } = readPosition(knowledge, session)
    const evidence = readEvidence(knowledge, session)
    const mayAsk = evidence.asked < knowledge.weights.questionCap
    return {
      first,
      reckoning: {
        ...reckoning,
        model,
        planner,
        probabilities: posterior(model, reckoning.clues),
        open: mayAsk ? model.questions.filter(({ id }) => evidence.isOpen(id)) : [],
        ...availabilityOf(knowledge, session, evidence, readSales(knowledge, session), model, mayAsk),
      },
    }
  }
}
