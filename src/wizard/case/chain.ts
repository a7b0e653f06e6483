import type { CauseId } from '../../knowledge/ids'
import { frequencyWeight } from '../../knowledge/likelihood'
import { type Knowledge, type Link, links, type Stage, type Symptom } from '../../knowledge/schema'
import { stages } from '../../knowledge/stages'
import { type LikelihoodWord, likelihoodOf } from '../engine/inference'
import type { Diagnosis } from './diagnosis'
import type { Walk } from './walk'

/** What is known of one link: proven by an answer that came through it, the break, perhaps the break, or neither. */
export type LinkState = 'proven' | 'break' | 'possible' | 'clear' | 'unreached'

export interface LinkShown {
  link: Link
  state: LinkState
  /** How likely the break is at this link. */
  likelihood: LikelihoodWord
}

/** The chain of a case: its links, and how likely none of the known causes is behind it, unless that is unlikely. */
export interface Chain {
  links: LinkShown[]
  other: LikelihoodWord | null
}

/** The chain of a case, or null while no message is known. */
export function chainOf(
  knowledge: Pick<Knowledge, 'symptoms' | 'causes' | 'weights'>,
  { symptom, diagnosis }: Pick<Walk, 'symptom' | 'diagnosis'>,
): Chain | null {
  const stage = symptom === null ? undefined : knowledge.symptoms[symptom]?.stage
  if (stage === undefined || diagnosis === null) return null
  const other = likelihoodOf(knowledge.weights, diagnosis.other)
  return {
    links: linkStates(knowledge, stage, diagnosis),
    other: other === 'unlikely' ? null : other,
  }
}

/**
 * The links as they are known: the causes' probabilities summed per link, over what the stage of the message proves.
 * At most one link is drawn as the break, and none where the causes we know fit badly. The card is part of it only
 * where something may be wrong with it. An answer proves the line, not what the terminal sent: the terminal counts as
 * proven only where no cause lies with it.
 */
function linkStates(
  { causes, weights }: Pick<Knowledge, 'causes' | 'weights'>,
  stage: Stage,
  { ranked, verdict }: Diagnosis,
): LinkShown[] {
  const shares = links.map((link) =>
    ranked.reduce(
      (sum, { cause, probability }) => (causes[cause]?.link === link ? sum + probability : sum),
      0,
    ),
  )
  const greatest = shares.indexOf(Math.max(...shares))
  const { at, answered } = stages[stage]
  const arose = links.indexOf(at)
  return links.flatMap((link, i): LinkShown[] => {
    const share = shares[i] ?? 0
    const likelihood = likelihoodOf(weights, share)
    const suspect = likelihood !== 'unlikely'
    if (link === 'card' && !suspect) return []
    const state: LinkState =
      suspect && likelihood !== 'possibly' && i === greatest && verdict !== 'none-fits'
        ? 'break'
        : suspect
          ? 'possible'
          : answered && i < arose && !(link === 'terminal' && share > 0)
            ? 'proven'
            : i > arose && share === 0
              ? 'unreached'
              : 'clear'
    return [{ link, state, likelihood }]
  })
}

/** The messages that arise at a link; an umbrella arises at none, it only gathers others. */
export const messagesAt = (knowledge: Pick<Knowledge, 'symptoms' | 'causes'>, link: Link): Symptom[] =>
  Object.values(knowledge.symptoms).filter(
    (symptom) => symptom.umbrella === undefined && arisesAt(knowledge, symptom) === link,
  )

/**
 * The link of its stage. An answer whose likeliest causes all lie with the card's bank was given there, though the words
 * tell no more than that an answer came.
 */
function arisesAt({ causes }: Pick<Knowledge, 'causes'>, symptom: Symptom): Link {
  const { at, answered } = stages[symptom.stage]
  if (!answered || at !== 'acquirer') return at
  const usual = Object.entries(symptom.causes).map(([id, how]) => ({
    link: causes[id as CauseId]?.link, // Object.entries widens the keys of the record
    weight: frequencyWeight[how],
  }))
  const most = Math.max(...usual.map(({ weight }) => weight))
  return usual.every((one) => one.weight < most || one.link === 'issuer') ? 'issuer' : at
}
