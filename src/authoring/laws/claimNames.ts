import { allJudgements, claimsFolder } from '../judgements'
import { kinds } from '../kinds'
import type { Base, Finding, Law } from './law'

export const claimNames = {
  name: 'claimNames',
  says: 'Every message, entry, reason and source that a verdict on a claim names exists.',
  mend: 'Correct the spelling; where an entry of ours was renamed, rename it here too.',
  find: ({ knowledge, claims }: Pick<Base, 'knowledge' | 'claims'>): Finding[] => {
    const known = new Set(
      kinds.filter((kind) => kind !== 'sources').flatMap((kind) => Object.keys(knowledge[kind])),
    )
    const absent = (culprit: string, names: readonly string[], exists: (name: string) => boolean) =>
      names
        .filter((name) => !exists(name))
        .map((name) => ({ culprit, what: `names ${name}, which does not exist`, file: claimsFolder }))
    return [
      ...claims.symptoms
        .filter(({ symptom }) => !known.has(symptom))
        .map(({ symptom }) => ({ culprit: symptom, what: 'does not exist', file: claimsFolder })),
      ...allJudgements(claims).flatMap(({ culprit, ours = [], reason }) => [
        ...absent(culprit, ours, (id) => known.has(id)),
        ...absent(culprit, reason === undefined ? [] : [reason], (id) => id in claims.reasons),
      ]),
      ...Object.entries(claims.reasons).flatMap(([id, { sources = [] }]) =>
        absent(id, sources, (source) => source in knowledge.sources),
      ),
    ]
  },
} satisfies Law
