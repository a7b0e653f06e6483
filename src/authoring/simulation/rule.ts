import type { QuestionId, RemedyId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import { actNext, decide, type Next, noneFits, type Situation } from '../../wizard/engine/decide'

/** A rule that decides what is done next by the numbers of a case. */
export type Rule = (situation: Situation, weights: Knowledge['weights']) => Next

/** The rule of the product. */
export const productRule: Rule = (situation, weights) => decide(situation, weights).next

/** Asks while it saves more time than it takes, whatever it leads to and however often a person was asked. */
export const askingWhileItPays = {
  patience: [0],
  unsureWeight: Number.POSITIVE_INFINITY,
  onlyIfItChanges: false,
  lookFirst: Number.POSITIVE_INFINITY,
  lastTries: 0,
  worthActing: 1,
} as const

/** Asks while it pays, and makes the call when none of the usual causes fits. */
export const ruleWhileItPays: Rule = (situation, { otherLeads }) =>
  decide(situation, { ...askingWhileItPays, otherLeads }).next

/** Asks while it pays, and never makes the call because none of the usual causes fits. */
export const ruleByTime: Rule = (situation) =>
  decide(situation, { ...askingWhileItPays, otherLeads: null }).next

/** The plan of the product without questions, but for the facts that a repair waits for. */
export const actingAlone: Rule = (situation, { otherLeads }) =>
  noneFits(situation.probabilities, otherLeads) ? { kind: 'hand-over' } : actNext(situation)

/** The next thing to do in a case: ask, try what is done in one go, or make the uninformed call. */
export type Act = { ask: QuestionId } | { try: readonly [RemedyId, ...RemedyId[]] } | 'call'

/** The decision of a rule as an act. */
export function actOf(next: Next): Act {
  switch (next.kind) {
    case 'ask':
      return { ask: next.question }
    case 'try':
      return { try: [next.remedy, ...next.besides] }
    case 'hand-over':
      return 'call'
    default:
      return next satisfies never
  }
}
