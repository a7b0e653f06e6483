import type { QuestionId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import type { Walk } from './walk'

/**
 * The other wording of a question: the gate where it is not sure that a payment was being taken at all, and the look into
 * the records where a till ran the terminal.
 */
export type Variant = 'maybe' | 'till'

/** The wording in which a question is asked in this case, or null for its usual one. */
export function variantOf(
  { money, symptoms }: Pick<Knowledge, 'money' | 'symptoms'>,
  { symptom }: Pick<Walk, 'symptom'>,
  question: QuestionId,
): Variant | null {
  const said = symptom === null ? undefined : symptoms[symptom]?.money
  const { gate, entries } = money.questions
  if (question === gate && said?.attempt === 'maybe') return 'maybe'
  return question === entries && said?.till === true ? 'till' : null
}
