import { type Content, notSure, type Symptom, type SymptomId } from '../knowledge/schema'
import { isAnswered, type Observation } from './session'

/**
 * The symptom a case is about: the one that was picked, or the one that an umbrella's entry answer leads on to. Stored
 * is only what was picked and answered, so a changed entry answer leads elsewhere and loses nothing. Null where the
 * knowledge does not have the symptom.
 */
export function currentSymptom(
  { symptoms }: Pick<Content, 'symptoms'>,
  picked: SymptomId | null,
  observations: readonly Observation[],
): SymptomId | null {
  if (picked === null) return null
  const umbrella = symptoms[picked]?.umbrella
  const given = observations.filter(isAnswered).find(({ answered }) => answered === umbrella?.entry)?.answer
  const symptom = umbrella?.leads[given ?? notSure] ?? picked
  return symptom in symptoms ? symptom : null
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
