import { claimIds } from '../../knowledge/claims/claimIds'
import type { ClaimVerdicts } from '../../knowledge/claims/schema'
import { claimsFolder, judgementsByMessage } from '../judgements'
import type { Base, Finding, Law } from './law'

export const judgedOnce = {
  name: 'judgedOnce',
  says: 'A claim has its verdict under one message, and one for each entry that it means.',
  mend: 'Leave the claim in the one place where it belongs.',
  find: ({ claims }: Pick<Base, 'claims'>): Finding[] =>
    [...entriesTwice(claims), ...claimsTwice(claims)].map((one) => ({ ...one, file: claimsFolder })),
} satisfies Law

const entriesTwice = (claims: ClaimVerdicts): Finding[] =>
  judgementsByMessage(claims).flatMap(({ under, judgements }) => {
    const entries = judgements.map(({ said }) => said)
    return entries
      .filter((said, i) => entries.indexOf(said) !== i)
      .map((said) => ({ culprit: `${under} ${said}`, what: 'is judged twice' }))
  })

function claimsTwice(claims: ClaimVerdicts): Finding[] {
  const places = new Map<string, { under: string; said: string }[]>()
  const put = (list: string, under: string, said: string) => {
    for (const id of claimIds(list)) places.set(id, [...(places.get(id) ?? []), { under, said }])
  }
  for (const { under, judgements } of judgementsByMessage(claims))
    for (const judgement of judgements) put(judgement.claims, under, judgement.said)
  for (const list of Object.values(claims.background).flat()) put(list, 'background', '')
  return [...places].flatMap(([culprit, found]) => {
    const under = [...new Set(found.map((place) => place.under))]
    if (under.length > 1) return [{ culprit, what: `is listed under ${under.join(' and ')}` }]
    return new Set(found.map(({ said }) => said)).size === found.length
      ? []
      : [{ culprit, what: 'is listed twice in one place' }]
  })
}
