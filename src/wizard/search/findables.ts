import type { Front, FrontSymptom } from '../../knowledge/front'
import type { CauseId, CodeId, SymptomId } from '../../knowledge/ids'
import type { Weights } from '../../knowledge/likelihood'
import type { Frequency, Knowledge } from '../../knowledge/schema'
import { codeNamed, isCode, pickable, pickOf } from '../case/picked'
import type { Picked } from '../case/session'

/** A message that typed words can lead to, or the code that they name. */
export interface Findable {
  /** What its words are: a message's own, or the name of a code, which no screen shows without it. */
  kind: 'message' | 'code'
  picked: Picked
  /** What is picked where its code was not typed: words alone lead to no code. Null where only the code leads there. */
  byWords: Picked | null
  /** The code it is, where it is one. */
  code: CodeId | null
  /** Everything it can turn out to mean, itself among it: who is led to one of these was not led wrong. */
  means: ReadonlySet<Picked>
  /** It accuses or stops the machine or the card, so nothing less than a strong match may put it first. */
  stops: boolean
  /** The bank judges this card or its holder: nothing that is wrong with a shop or a machine leads here. */
  ofCardholder: boolean
  /** What terminals show. */
  screens: readonly string[]
  /** Its name, and what else people call it. */
  phrases: readonly string[]
}

/** A cause that typed words can name, and the messages it is behind. */
export interface FindableCause {
  cause: CauseId
  phrases: readonly string[]
  behind: readonly Behind[]
}

/** A message that a cause is behind, and how usual it is there. */
export interface Behind {
  symptom: SymptomId
  frequency: Frequency
}

type Content = Pick<Front, 'symptoms' | 'codeLeads'>

/**
 * Everything that can be picked: messages by the words on their screens, codes by their names, both by what else people
 * call them. A message that is a code is picked so that where it was seen is asked if need be.
 */
export function findablesOf(content: Content, wordsFor: (picked: Picked) => readonly string[]): Findable[] {
  const canBePicked = new Set(pickable(content).map(({ id }) => id))
  const messages = pickable(content).map((symptom): Findable => {
    const picked = pickOf(content, symptom)
    const code = symptom.hostCode === undefined ? null : codeNamed(symptom.hostCode)
    return {
      kind: 'message',
      picked,
      byWords: symptom.id,
      code,
      means: meaningsOf(content, [symptom.id, ...(code === null ? [] : [code])]),
      ...weighty(content, symptom.id),
      screens: symptom.screens.map(({ text }) => text),
      phrases: wordsFor(symptom.id),
    }
  })
  const carried = new Map(
    Object.values(content.symptoms).map((symptom) => [`code:${symptom.hostCode}`, pickOf(content, symptom)]),
  )
  // Object.keys widens the keys of the record.
  const codes = (Object.keys(content.codeLeads.leads) as CodeId[]).map((code): Findable => {
    const card = content.codeLeads.leads[code]?.card
    const told = card !== undefined && card !== content.codeLeads.unclear && canBePicked.has(card)
    return {
      kind: 'code',
      picked: carried.get(code) ?? code,
      byWords: told ? card : null,
      code,
      means: meaningsOf(content, [code]),
      ...(card === undefined ? { stops: false, ofCardholder: false } : weighty(content, card)),
      screens: [],
      phrases: wordsFor(code),
    }
  })
  return [...messages, ...codes]
}

const weighty = (
  { symptoms }: Pick<Front, 'symptoms'>,
  id: SymptomId,
): Pick<Findable, 'stops' | 'ofCardholder'> => ({
  stops: symptoms[id]?.stopFirst === true,
  ofCardholder: isOfCardholder(symptoms[id]),
})

const isOfCardholder = (symptom: Pick<FrontSymptom, 'broke'> | undefined): boolean =>
  symptom?.broke === 'one-card' || symptom?.broke === 'flagged-card'

/** What picks can turn out to mean: themselves, what an umbrella's question leads to, and a code after a card. */
function meaningsOf({ symptoms, codeLeads }: Content, picks: readonly Picked[]): Set<Picked> {
  const led = picks.flatMap((picked): Picked[] => {
    if (!isCode(picked)) return Object.values(symptoms[picked]?.umbrella?.leads ?? {})
    const card = codeLeads.leads[picked]?.card
    return card === undefined || card === codeLeads.unclear ? [] : [card]
  })
  return new Set([...picks, ...led])
}

/** The causes that people name, with the messages each is behind, the most usual first. */
export const causesFound = (
  { symptoms, weights }: Pick<Knowledge, 'symptoms' | 'weights'>,
  causes: readonly CauseId[],
  wordsFor: (cause: CauseId) => readonly string[],
): FindableCause[] =>
  causes.map((cause) => ({
    cause,
    phrases: wordsFor(cause),
    behind: messagesBehind(symptoms, cause)
      .map((one) => ({ ...one, share: shareOf(symptoms[one.symptom]?.causes ?? {}, cause, weights) }))
      .sort(
        (a, b) =>
          weights.frequencyWeight[b.frequency] - weights.frequencyWeight[a.frequency] || b.share - a.share,
      )
      .map(({ symptom, frequency }) => ({ symptom, frequency })),
  }))

/**
 * The messages that can be picked by their words and have this cause. What people name is wrong with the shop, the machine
 * or the network, so none of the cardholder; and none that stops or accuses is told on a guess. A code that was not typed
 * comes only where no umbrella asks which it is.
 */
function messagesBehind(symptoms: Knowledge['symptoms'], cause: CauseId): Behind[] {
  const all = pickable({ symptoms }).flatMap(({ id }): Behind[] => {
    const frequency = symptoms[id]?.causes[cause]
    const { stops, ofCardholder } = weighty({ symptoms }, id)
    return frequency === undefined || stops || ofCardholder ? [] : [{ symptom: id, frequency }]
  })
  const asked = new Set(all.flatMap(({ symptom }) => Object.values(symptoms[symptom]?.umbrella?.leads ?? {})))
  return all.filter(({ symptom }) => symptoms[symptom]?.hostCode === undefined || !asked.has(symptom))
}

/** How much of a message is this cause, before anything is said. */
function shareOf(
  causes: Readonly<Record<CauseId, Frequency>>,
  cause: CauseId,
  { frequencyWeight }: Pick<Weights, 'frequencyWeight'>,
): number {
  const all = Object.values(causes).reduce((sum, frequency) => sum + frequencyWeight[frequency], 0)
  const own = causes[cause]
  return own === undefined ? 0 : frequencyWeight[own] / all
}
