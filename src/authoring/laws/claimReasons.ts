import { gradesOf, isAboveWebPage } from '../grades'
import { allJudgements, claimsFolder } from '../judgements'
import type { Base, Law } from './law'

export const claimReasons = {
  name: 'claimReasons',
  says: 'A reason for a verdict is given for something, and cites more than web pages where it is called established.',
  mend: 'Take the reason away, or cite a better document.',
  find: ({ knowledge, claims }: Pick<Base, 'knowledge' | 'claims'>) => {
    const used = new Set<string | undefined>(allJudgements(claims).map(({ reason }) => reason))
    return Object.entries(claims.reasons).flatMap(([id, standing]) => {
      const doubtful = standing.kind === 'established' && !isAboveWebPage(gradesOf(knowledge, standing))
      return [
        ...(doubtful ? ['is called established but cites nothing above a web page'] : []),
        ...(used.has(id) ? [] : ['is given for nothing']),
      ].map((what) => ({ culprit: id, what, file: claimsFolder }))
    })
  },
} satisfies Law
