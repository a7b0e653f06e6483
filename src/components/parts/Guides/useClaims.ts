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

/** Fetches the verdicts on what guides say, with their texts, once a page wants them. */
export const useClaims = (): Late<ClaimVerdicts> => useLate(loadClaims)
