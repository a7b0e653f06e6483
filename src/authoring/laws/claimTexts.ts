import { claimIds } from '../../knowledge/claims/claimIds'
import { sayingStandings } from '../../knowledge/claims/otherThings'
import { saidKinds } from '../../knowledge/claims/saidKinds'
import type { ClaimVerdicts } from '../../knowledge/claims/schema'
import { language as languageSchema } from '../../knowledge/schema'
import { allJudgements } from '../judgements'
import { fileOfTexts, groupOf, splitId } from '../texts'
import type { Base, Law } from './law'

export const claimTexts = {
  name: 'claimTexts',
  says: 'Everything that guides say, and every reason for a verdict, has words in `claim.json`, and nothing else has.',
  mend: 'Write the words, or take them away.',
  find: ({ claims, texts }: Pick<Base, 'claims' | 'texts'>) => {
    const needed = namesInUse(claims)
    return languageSchema.options.flatMap((language) =>
      Object.entries(needed).flatMap(([part, names]) => {
        const words = groupOf(texts[language].claim?.[part])
        return [
          ...[...names]
            .filter((name) => typeof words[name] !== 'string')
            .map((name) => ({ name, what: 'is missing' })),
          ...Object.keys(words)
            .filter((name) => !names.has(name))
            .map((name) => ({ name, what: 'has words but does not exist' })),
        ].map(({ name, what }) => ({
          culprit: `claim:${part}.${name}`,
          what,
          file: fileOfTexts(language, 'claim'),
        }))
      }),
    )
  },
} satisfies Law

/** Names that need words, by the part of the file they belong to. */
function namesInUse(claims: ClaimVerdicts): Record<string, ReadonlySet<string>> {
  const judgements = allJudgements(claims)
  const said = judgements.map((judgement) => splitId(judgement.said))
  return {
    ...Object.fromEntries(
      saidKinds.map((kind) => [kind, new Set(said.flatMap(([of, name]) => (of === kind ? [name] : [])))]),
    ),
    reason: new Set(Object.keys(claims.reasons).map((id) => splitId(id)[1])),
    treatment: new Set(sayingStandings),
    kind: new Set(saidKinds),
    guide: new Set(judgements.flatMap((judgement) => claimIds(judgement.claims)).map((id) => id.slice(0, 2))),
  }
}
