import type { ClaimVerdicts } from '../../../knowledge/claims/schema'
import { type Late, useLate } from '../../useLate'
import { needWords } from '../../words'

async function loadClaims(): Promise<ClaimVerdicts> {
  const [{ claimVerdicts }] = await Promise.all([
    import('../../../knowledge/claims/verdicts'),
    needWords('claim'),
  ])
  return claimVerdicts
}

/** The account of what guides say, with its words: nobody fetches it before a page wants it. */
export const useClaims = (): Late<ClaimVerdicts> => useLate(loadClaims)
