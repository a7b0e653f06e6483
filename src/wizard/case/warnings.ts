import type { RemedyId, SymptomId, WarningId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'

/** What must not be done, parted by whether the act at hand tempts to it. */
export interface WarningsShown {
  /** At most two, said before the outcome of the act is asked; those of the message first. */
  tempting: WarningId[]
  /** The others of the message. */
  others: WarningId[]
}

/** Warnings that an act shows open: more of them nobody reads at a till. */
const mostTempting = 2

/** The warnings at an act. Without one, or without a message, nothing tempts. */
export function warningsAt(
  { symptoms, warnings }: Pick<Knowledge, 'symptoms' | 'warnings'>,
  symptom: SymptomId | null,
  act: RemedyId | null,
): WarningsShown {
  const never = symptom === null ? [] : (symptoms[symptom]?.never ?? [])
  const temptedTo = ({ temptedBy = [] }: { temptedBy?: readonly RemedyId[] | undefined }) =>
    act !== null && temptedBy.includes(act)
  const tempting = Object.values(warnings)
    .filter(temptedTo)
    .sort((a, b) => Number(never.includes(b.id)) - Number(never.includes(a.id)))
    .slice(0, mostTempting)
    .map(({ id }) => id)
  return { tempting, others: never.filter((id) => !tempting.includes(id)) }
}
