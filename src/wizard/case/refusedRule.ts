import type { Knowledge, Symptom } from '../../knowledge/schema'
import type { RefusedRule } from './band'
import { answeredWith, type Evidence } from './evidence'

/** What may be done again with a card that was refused, as far as message and answers say it. */
export function refusedRuleOf(
  { money }: Pick<Knowledge, 'money'>,
  evidence: Evidence,
  symptom: Symptom | undefined,
): RefusedRule {
  if (symptom === undefined) return 'refused'
  if (symptom.broke === 'flagged-card') return 'refused-flagged'
  const whoseFault = ['terminal-unknown', 'merchant-suspended', 'keys', 'acquirer'].includes(symptom.broke)
  const everyCard = answeredWith(evidence, money.everyCard)
  if (whoseFault || everyCard) return 'refused-every-card'
  return symptom.money.onceMore === true ? 'refused-once-more' : 'refused'
}
