import { allJudgements, claimsFolder } from '../judgements'
import type { Base, Law } from './law'

export const carriedClaims = {
  name: 'carriedClaims',
  says: 'What a guide says rightly is carried by something of ours, or a reason says why not.',
  mend: 'Name what of ours says the same, or give the reason.',
  find: ({ claims }: Pick<Base, 'claims'>) =>
    allJudgements(claims)
      .filter(({ treatment }) => treatment === 'kept' || treatment === 'restated' || treatment === 'low')
      .filter(({ ours = [], reason }) => ours.length === 0 && reason === undefined)
      .map(({ culprit }) => ({
        culprit,
        what: 'names nothing of ours and no reason why not',
        file: claimsFolder,
      })),
} satisfies Law
