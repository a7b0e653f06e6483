import { isTried, type Observation, type Session } from './session'

/** How far an earlier case came and when it was left, as far as its clock tells. */
export interface LastTouched {
  /** Number of the step that comes next, from 1. */
  step: number
  /** Milliseconds since 1970; null where the device had no time to give. */
  at: number | null
}

/** Read off the case alone: who is offered it has not fetched the base yet. */
export function lastTouched({ observations, startedAt }: Session): LastTouched {
  const own = observations.filter(
    (seen, place) =>
      !isToldAtOnce(observations[place - 1], seen) &&
      (isTried(seen) || (seen.carried !== true && seen.by !== 'site')),
  )
  const seconds = observations.map(({ at = 0 }) => at)
  return {
    step: own.length + 1,
    at: startedAt === null ? null : startedAt + Math.max(0, ...seconds) * 1000,
  }
}

/** Whether it was tried in one call with what is before it: both were told at one moment, with one end. */
const isToldAtOnce = (before: Observation | undefined, seen: Observation): boolean =>
  before !== undefined &&
  isTried(before) &&
  isTried(seen) &&
  before.result === seen.result &&
  before.at === seen.at
