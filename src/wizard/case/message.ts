import type { Front } from '../../knowledge/front'
import type { AnswerId, CodeId, QuestionId, SymptomId } from '../../knowledge/ids'
import { own } from '../../knowledge/own'
import { isCode } from './picked'
import { isAnswered, type Observation, type Picked } from './session'

type Messages = Pick<Front, 'symptoms' | 'codeLeads'>

/** What was picked, read: the message the case is about, and the questions that tell which one it is, in their order. */
export interface ReadMessage {
  symptom: SymptomId
  entries: QuestionId[]
}

/**
 * Reads what was picked. A code leads on to the message it stands for where it was seen, an umbrella to the message
 * that its entry answer tells. Stored is only what was picked and answered, so a changed entry answer leads elsewhere
 * and loses nothing. Null where the knowledge does not have the symptom.
 */
export function readMessage(
  { symptoms, codeLeads }: Messages,
  picked: Picked | null,
  observations: readonly Observation[],
): ReadMessage | null {
  if (picked === null) return null
  const given = new Map(observations.filter(isAnswered).map(({ answered, answer }) => [answered, answer]))
  const shown = isCode(picked) ? readCode(codeLeads, picked, given) : { symptom: picked, entries: [] }
  const umbrella = symptoms[shown.symptom]?.umbrella
  const told = umbrella === undefined ? undefined : given.get(umbrella.entry)
  const symptom = own(umbrella?.leads ?? {}, told ?? '') ?? shown.symptom
  const entries = umbrella === undefined ? shown.entries : [...shown.entries, umbrella.entry]
  return symptom in symptoms ? { symptom, entries } : null
}

/** The message that a code stands for where it was seen; no meaning is claimed while that is not told. */
function readCode(
  codeLeads: Front['codeLeads'],
  code: CodeId,
  given: ReadonlyMap<QuestionId, AnswerId>,
): ReadMessage {
  const { entry, unclear, leads, earlierPayment } = codeLeads
  const meanings = Object.entries(leads[code] ?? {})
  const asksWhere = asksWhereSeen({ codeLeads }, code)
  const seen = given.get(entry)
  const [, symptom = unclear] = (asksWhere ? meanings.find(([where]) => where === seen) : meanings[0]) ?? []
  const entries = asksWhere ? [entry] : []
  // What a scan answers says nothing of an earlier card payment.
  const afterCard = symptom !== unclear && seen !== 'online'
  if (!afterCard || earlierPayment?.codes.includes(code) !== true) return { symptom, entries }
  return {
    symptom: own(earlierPayment.leads, given.get(earlierPayment.entry) ?? '') ?? symptom,
    entries: [...entries, earlierPayment.entry],
  }
}

/** The message a case is about, or null where there is none that the knowledge knows. */
export const currentSymptom = (
  messages: Messages,
  picked: Picked | null,
  observations: readonly Observation[],
): SymptomId | null => readMessage(messages, picked, observations)?.symptom ?? null

/** Whether the same two characters stand for different messages, so that the walk must ask where they were seen. */
export const asksWhereSeen = ({ codeLeads }: Pick<Front, 'codeLeads'>, code: CodeId): boolean =>
  new Set(Object.values(codeLeads.leads[code] ?? {})).size > 1
