import { content, type Knowledge } from '../../knowledge/schema'
import { kinds } from '../kinds'
import type { Base, Finding, Law } from './law'

export const wellFormed = {
  name: 'wellFormed',
  says: 'Every entry has the form of `src/knowledge/schema.ts` and is listed under its own id.',
  mend: 'Correct the part at the place that is named.',
  find: ({ knowledge }: Pick<Base, 'knowledge'>) => {
    const malformed = malformedParts(knowledge)
    return malformed.length > 0 ? malformed : wrongKeys(knowledge)
  },
} satisfies Law

function malformedParts({ weights: _, ...parts }: Knowledge): Finding[] {
  const issues = content.safeParse(parts).error?.issues ?? []
  return issues.map(({ path, message }) => ({ culprit: path.map(String).join(' › '), what: message }))
}

const wrongKeys = (knowledge: Knowledge): Finding[] =>
  kinds.flatMap((kind) =>
    Object.entries(knowledge[kind])
      .filter(([key, { id }]) => key !== id)
      .map(([key, { id }]) => ({ culprit: key, what: `is listed under a key that is not its id, ${id}` })),
  )
