import type { Judgement, OursId, ReasonId, SaidId, WarningId } from './schema'

/** Sayings of the guides, each with the ids of the claims that say it. */
type Claims = { readonly [said: SaidId]: string }

/** True as it is said: what of ours says the same, and a reason where it needs a guard. */
export const kept = (ours: readonly OursId[], claims: Claims, reason?: ReasonId): Judgement[] =>
  each(claims, (one) => ({ ...one, treatment: 'kept', ours: [...ours], ...(reason && { reason }) }))

/** Half right or put wrongly: what of ours says it rightly. */
export const restated = (reason: ReasonId, ours: readonly OursId[], claims: Claims): Judgement[] =>
  each(claims, (one) => ({ ...one, treatment: 'restated', reason, ours: [...ours] }))

/** True but not often. */
export const low = (reason: ReasonId, ours: readonly OursId[], claims: Claims): Judgement[] =>
  each(claims, (one) => ({ ...one, treatment: 'low', reason, ours: [...ours] }))

/** Some guides say so; nothing shows it. */
export const claimed = (reason: ReasonId, claims: Claims): Judgement[] =>
  each(claims, (one) => ({ ...one, treatment: 'claimed', reason }))

/** Wrong; where it does harm, what to keep from. */
export const dropped = (reason: ReasonId, claims: Claims, ours: readonly WarningId[] = []): Judgement[] =>
  each(claims, (one) => ({ ...one, treatment: 'dropped', reason, ours: [...ours] }))

const each = (claims: Claims, judge: (one: Pick<Judgement, 'said' | 'claims'>) => Judgement): Judgement[] =>
  Object.entries(claims).map(([said, list]) =>
    // Object.entries widens the keys of the record.
    judge({ said: said as SaidId, claims: list }),
  )
