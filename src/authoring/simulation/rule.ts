import type { QuestionId, RemedyId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import { actNext, decide, type Next, noneFits, type Situation } from '../../wizard/engine/decide'

/** A rule that decides what is done next by the numbers of a case. */
export type Rule = (situation: Situation, weights: Knowledge['weights']) => Next

/** The rule of the product. */
export const productRule: Rule = (situation, weights) => decide(situation, weights).next

/** The same without the call that the product makes when none of the usual causes fits. */
export const ruleByTime: Rule = (situation) => decide(situation, { otherLeads: null }).next

/** The plan of the product without questions, but for the facts that a repair waits for. */
export const actingAlone: Rule = (situation, { otherLeads }) =>
  noneFits(situation.probabilities, otherLeads) ? { kind: 'hand-over' } : actNext(situation)

/** The next thing to do in a case: ask, try a repair, or make the uninformed call. */
export type Act = { ask: QuestionId } | { try: RemedyId } | 'call'

/** The decision of a rule as an act. */
export function actOf(next: Next): Act {
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
