/**
 * Sizes of what a visit may hold. Nobody at a till comes near them; what is larger comes from elsewhere, and reading it
 * would keep the page busy for minutes.
 */

/** Cases of a visit that have ended. */
export const mostEarlier = 100
/** What was said and tried in all cases of a visit together. */
export const mostSaid = 1000
/** Characters of an edition. */
export const edition = /^\d{4}\.\d{1,4}$/

interface Sized {
  observations: readonly unknown[]
  earlier: readonly { observations: readonly unknown[] }[]
}

/** Whether a visit is no larger than that. */
export const fits = ({ observations, earlier }: Sized): boolean =>
  earlier.length <= mostEarlier &&
  earlier.reduce((sum, ended) => sum + ended.observations.length, observations.length) <= mostSaid
