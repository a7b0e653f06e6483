import type { ReasonId, SaidId } from '../../../knowledge/claims/schema'

/** Key of the text of a saying or a reason: the sayings of guides are one file, parted by kind. */
export function claimKey(id: SaidId | ReasonId) {
  type Kind = typeof id extends `${infer K}:${string}` ? K : never
  return `claim:${id.replace(':', '.')}` as `claim:${Kind}.${string}` // an id is its kind, a colon and a name
}
