import { claimVerdicts } from '../../knowledge/claims/schema'
import { claimsFolder } from '../judgements'
import type { Base, Finding, Law } from './law'

export const wellFormedClaims = {
  name: 'wellFormedClaims',
  says: 'The verdicts on claims have the form of `src/knowledge/claims/schema.ts`.',
  mend: 'Correct the part at the place that is named.',
  find: ({ claims }: Pick<Base, 'claims'>): Finding[] => {
    const issues = claimVerdicts.safeParse(claims).error?.issues ?? []
    return issues.map(({ path, message }) => ({
      culprit: path.map(String).join(' › '),
      what: message,
      file: claimsFolder,
    }))
  },
} satisfies Law
