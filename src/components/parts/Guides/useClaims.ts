import type { ClaimsAccount } from '../../../knowledge/claims/schema'
import { useFetched } from '../../fetched'
import { needWords } from '../../words'

async function loadClaims(): Promise<ClaimsAccount> {
  const [{ account }] = await Promise.all([import('../../../knowledge/claims/account'), needWords('claim')])
  return account
}

/** The account of what guides say, with its words: nobody fetches it before a page wants it. */
export const useClaims = (): ClaimsAccount | 'failed' | null => useFetched(loadClaims)
