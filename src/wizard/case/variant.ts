import type { QuestionId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import type { Walk } from './walk'

/** How the machine gets online, where a question is worded by it. */
const bearers = ['sim', 'phone-line'] as const

/**
 * The other wording of a question: the gate where it is not sure that a payment was being taken at all, the look into
 * the records where a till ran the terminal, and what is asked of SIM or phone line where it is known which of them.
 */
export type Variant = 'maybe' | 'till' | (typeof bearers)[number]

/** The wording in which a question is asked in this case, or null for its usual one. */
export function variantOf(
  { money, symptoms, questions }: Pick<Knowledge, 'money' | 'symptoms' | 'questions'>,
  { symptom, answers }: Pick<Walk, 'symptom' | 'answers'>,
  question: QuestionId,
): Variant | null {
  const said = symptom === null ? undefined : symptoms[symptom]?.money
  const { gate, entries } = money.questions
  if (question === gate && said?.attempt === 'maybe') return 'maybe'
  if (question === entries && said?.till === true) return 'till'
  const wordedBy = questions[question]?.wordedBy
  const told = answers.find((given) => given.awake && given.question === wordedBy)?.answer
  return bearers.find((bearer) => bearer === told) ?? null
}
