import type { CauseId } from '../../knowledge/ids'
import type { Knowledge, Link, Owner } from '../../knowledge/schema'
import type { Reason } from '../engine/explain'
import { type LikelihoodWord, likelihoodOf } from '../engine/inference'
import { chainOf } from './chain'
import type { Diagnosis, RankedCause } from './diagnosis'
import type { Walk } from './walk'

/**
 * The verdict in one line, at the level that is certain: the cause that leads, with what decided for it, strongest first;
 * else whose job it is whichever of the causes it is, and whether the line is proven to work; else where the break is.
 */
export type Verdict =
  | { verdict: 'leads'; cause: CauseId; likelihood: LikelihoodWord; because: Reason[] }
  | { verdict: 'owner'; owner: Owner; lineWorks: boolean }
  | { verdict: 'link'; link: Link }
  | { verdict: 'uncertain' | 'none-fits' }

/** The verdict on a case that has a diagnosis. */
export function verdictOn(
  knowledge: Pick<Knowledge, 'symptoms' | 'causes' | 'weights'>,
  { symptom, diagnosis }: { symptom: Walk['symptom']; diagnosis: Diagnosis },
): Verdict {
  const { ranked, verdict } = diagnosis
  const [first] = ranked
  if (verdict === 'none-fits') return { verdict }
  if (verdict === 'leads' && first !== undefined && isTold({ ranked })) {
    const { cause, likelihood } = first
    return { verdict, cause, likelihood, because: telling(first).filter(speaksFor).slice(0, longestBecause) }
  }
  const links = chainOf(knowledge, { symptom, diagnosis })?.links ?? []
  const owner = certainOwner(knowledge, ranked)
  if (owner !== null) {
    const lineWorks = line.every((one) => links.some(({ link, state }) => link === one && state === 'proven'))
    return { verdict: 'owner', owner, lineWorks }
  }
  const broken = links.find(({ state }) => state === 'break')
  return broken === undefined ? { verdict: 'uncertain' } : { verdict: 'link', link: broken.link }
}

/** The shop's line: how the terminal is connected, and the way from there to the acquirer. */
const line: readonly Link[] = ['bearer', 'path']

/** Who would have to repair it whichever cause it is, where that is likely at least. */
function certainOwner(
  { causes, weights }: Pick<Knowledge, 'causes' | 'weights'>,
  ranked: readonly RankedCause[],
): Owner | null {
  const shares = new Map<Owner, number>()
  for (const { cause, probability } of ranked) {
    const owner = causes[cause]?.owner
    if (owner !== undefined) shares.set(owner, (shares.get(owner) ?? 0) + probability)
  }
  const [most] = [...shares].sort(([, a], [, b]) => b - a)
  if (most === undefined) return null
  const [owner, share] = most
  const word = likelihoodOf(weights, share)
  return word === 'very-likely' || word === 'likely' ? owner : null
}

/** Reasons that one line has room for. */
const longestBecause = 3

/** The reasons that have any weight. */
export const telling = ({ reasons }: RankedCause): Reason[] => reasons.filter(({ word }) => word !== 'none')

/** Whether anything said so far tells one cause from another: until then the list says how usual each is, and no more. */
export const isTold = ({ ranked }: Pick<Diagnosis, 'ranked'>): boolean =>
  ranked.some((cause) => telling(cause).length > 0)

/** Whether a reason speaks for its cause, and not against it. */
export const speaksFor = ({ decibans }: Reason): boolean => decibans > 0

/** Causes that are shown open. */
const openCauses = 3

/** The ranking as it is shown: the first causes open, the others folded. */
export const shownCauses = ({ ranked }: Diagnosis): { open: RankedCause[]; folded: RankedCause[] } => ({
  open: ranked.slice(0, openCauses),
  folded: ranked.slice(openCauses),
})
