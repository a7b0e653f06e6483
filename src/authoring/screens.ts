import type { SymptomId } from '../knowledge/ids'
import type { Knowledge } from '../knowledge/schema'

/** Letters and figures only: nobody minds spaces, signs or capitals when they type what they read. */
export const asTyped = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Whether one message is meant, or an umbrella among them asks which. */
export const isDecided = ({ symptoms }: Knowledge, ids: readonly SymptomId[]): boolean =>
  ids.length < 2 ||
  ids.some((id) => {
    const leads = Object.values(symptoms[id]?.umbrella?.leads ?? {})
    return ids.every((other) => other === id || leads.includes(other))
  })
