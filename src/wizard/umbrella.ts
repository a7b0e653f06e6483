import {
  type CodeId,
  type Content,
  codeId,
  type QuestionId,
  type Symptom,
  type SymptomId,
} from '../knowledge/schema'
import { isAnswered, type Observation, type Picked } from './session'

type Messages = Pick<Content, 'symptoms' | 'codeLeads'>

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
  const entries: QuestionId[] = []
  let shown: SymptomId
  if (isCode(picked)) {
    const meanings = Object.entries(codeLeads.leads[picked] ?? {})
    if (asksWhereSeen({ codeLeads }, picked)) {
      entries.push(codeLeads.entry)
      const seen = given.get(codeLeads.entry)
      shown = meanings.find(([where]) => where === seen)?.[1] ?? codeLeads.unclear
    } else {
      shown = meanings[0]?.[1] ?? codeLeads.unclear
    }
  } else {
    shown = picked
  }
  const umbrella = symptoms[shown]?.umbrella
  if (umbrella === undefined) return shown in symptoms ? { symptom: shown, entries } : null
  const told = given.get(umbrella.entry)
  const symptom = (told === undefined ? undefined : umbrella.leads[told]) ?? shown
  return symptom in symptoms ? { symptom, entries: [...entries, umbrella.entry] } : null
}

/** The message a case is about, or null where there is none that the knowledge knows. */
export const currentSymptom = (
  messages: Messages,
  picked: Picked | null,
  observations: readonly Observation[],
): SymptomId | null => readMessage(messages, picked, observations)?.symptom ?? null

/** Whether what was picked is a code, and not a message by its words. */
export const isCode = (picked: string): picked is CodeId => codeId.safeParse(picked).success

/** The code that two typed characters name, wide or narrow, in capitals or not; null where they are none. */
export const codeNamed = (typed: string): CodeId | null =>
  codeId.safeParse(`code:${typed.normalize('NFKC').trim().toUpperCase()}`).data ?? null

/** Whether the same two characters stand for different messages, so that the walk must ask where they were seen. */
export const asksWhereSeen = ({ codeLeads }: Pick<Content, 'codeLeads'>, code: CodeId): boolean =>
  new Set(Object.values(codeLeads.leads[code] ?? {})).size > 1

/**
 * What picking a message by its words picks. One that is a code is picked as that code where the walk must ask where it
 * was seen; words of the domestic table have told already that it was not abroad.
 */
export function pickOf({ codeLeads }: Pick<Content, 'codeLeads'>, { id, hostCode }: Symptom): Picked {
  const code = hostCode === undefined ? null : codeNamed(hostCode)
  if (code === null) return id
  const { abroad: _, ...here } = codeLeads.leads[code] ?? {}
  return new Set(Object.values(here)).size > 1 ? code : id
}

/**
 * The messages a person can pick. One that shares its words with an umbrella is reached through the umbrella's
 * question only: who reads the words cannot know which of the two it is.
 */
export function pickable({ symptoms }: Pick<Content, 'symptoms'>): Symptom[] {
  const all = Object.values(symptoms)
  return all.filter(
    ({ id, screens }) =>
      !all.some(
        ({ umbrella, screens: shown }) =>
          Object.values(umbrella?.leads ?? {}).includes(id) &&
          screens.every(({ text }) => shown.some((other) => other.text === text)),
      ),
  )
}
