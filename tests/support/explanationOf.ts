import type { Knowledge } from '../../src/knowledge/schema'
import type { Session } from '../../src/wizard/case/session'
import { survey } from '../../src/wizard/case/walk'
import { type Explanation, explain } from '../../src/wizard/engine/explain'

/** The explanation of a case in which a message is chosen; without one there is nothing to explain and it throws. */
export function explanationOf(knowledge: Knowledge, session: Session): Explanation {
  const { numbers } = survey(knowledge, session)
  if (numbers === null) throw new Error('The case has no message')
  return explain(knowledge.weights, numbers)
}
