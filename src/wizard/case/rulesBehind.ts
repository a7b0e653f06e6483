import type { CauseId, SymptomId } from '../../knowledge/ids'
import type { Content, Rule } from '../../knowledge/schema'

/**
 * The rules behind a message and these causes of it, those of the message first, then by cause. Folklore is
 * handed out apart, so that it can never be shown as a rule.
 */
export function rulesBehind(
  { rules }: Pick<Content, 'rules'>,
  symptom: SymptomId,
  causes: readonly CauseId[],
): { rules: Rule[]; folklore: Rule[] } {
  const all = Object.values(rules)
  const found = new Set([
    ...all.filter(({ symptoms }) => symptoms.includes(symptom)),
    ...causes.flatMap((cause) => all.filter((rule) => rule.causes.includes(cause))),
  ])
  return {
    rules: [...found].filter(({ standing }) => standing.kind !== 'claimed'),
    folklore: [...found].filter(({ standing }) => standing.kind === 'claimed'),
  }
}
