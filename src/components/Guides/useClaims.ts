import { useEffect, useState } from 'react'
import { needWords } from '../../i18n'
import type { ClaimsAccount } from '../../knowledge/claims/schema'

/** The account of what guides say, with its words: nobody fetches it before a page wants it. */
export function useClaims(): ClaimsAccount | 'failed' | null {
  const [claims, setClaims] = useState<ClaimsAccount | 'failed' | null>(null)
  useEffect(() => {
    let gone = false
    Promise.all([import('../../knowledge/claims/account'), needWords('claim')]).then(
      ([{ account }]) => {
        if (!gone) setClaims(account)
      },
      () => {
        if (!gone) setClaims('failed')
      },
    )
    return () => {
      gone = true
    }
  }, [])
  return claims
}
