import type { CauseId } from '../../knowledge/ids'
import type { Reason } from '../engine/explain'
import type { LikelihoodWord } from '../engine/inference'
import type { Diagnosis, RankedCause } from './diagnosis'

/** The verdict in one line: it names a cause only where one leads, with what decided for it, strongest first. */
export type Verdict =
  | { verdict: 'leads'; cause: CauseId; likelihood: LikelihoodWord; because: Reason[] }
  | { verdict: 'uncertain' | 'none-fits' }

export function verdictOn({ ranked, verdict }: Diagnosis): Verdict {
  const [first] = ranked
  if (verdict === 'none-fits') return { verdict }
  if (verdict === 'uncertain' || first === undefined || !isTold({ ranked })) return { verdict: 'uncertain' }
  const { cause, likelihood } = first
  return { verdict, cause, likelihood, because: telling(first).filter(speaksFor).slice(0, longestBecause) }
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
