import { notSure } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import { answer, type Session } from '../../wizard/case/session'
import { expectedInformation } from '../../wizard/engine/lookahead'
import { readPosition } from './position'
import type { DrawnCase } from './world'

/** Below this many bits a question tells nothing worth hearing. */
export const tellsNothing = 0.01

/** Asks on past the first act, most informative question first, while one tells that many bits. */
export function explore(
  knowledge: Knowledge,
  { answers }: DrawnCase,
  from: Session,
  leastBits: number,
): Session {
  let session = from
  for (;;) {
    const { model, probabilities, open } = readPosition(knowledge, session).reckoning
    const [next] = open
      .map((question) => ({ id: question.id, bits: expectedInformation(model, probabilities, question) }))
      .sort((a, b) => b.bits - a.bits)
    if (next === undefined || next.bits < leastBits) return session
    session = answer(knowledge, session, next.id, answers.get(next.id) ?? notSure)
  }
}

/** The knowledge with no limit to the number of questions. */
export const uncapped = (knowledge: Knowledge): Knowledge => ({
  ...knowledge,
  weights: { ...knowledge.weights, questionCap: Number.POSITIVE_INFINITY },
})
