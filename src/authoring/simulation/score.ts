import { errorOf, meanOf } from './figures'
import type { Played } from './play'

/** What a way of working is worth over the same drawn cases. */
export interface Score {
  /** Mean minutes until repaired: questions, work, waits and the uninformed call. */
  minutes: number
  minutesError: number
  questions: number
  tries: number
  /** Share of the cases that end with the uninformed call. */
  calls: number
  /** Shares of the cases in which the true cause is believed first, or among the first three, at the first act. */
  first: number
  firstThree: number
  /** Mean of −ln of what was believed of the truth at the first act; less is better. */
  logLoss: number
  /** How far what is said of the first cause is from how often it is right, over ten bins. */
  calibrationError: number
}

/** With two faults, knowing either counts as knowing. `other` is a candidate like the causes. */
export function scoreOf(played: readonly Played[]): Score {
  const minutes = minutesOf(played)
  const places = played.map(placeOfTruth)
  return {
    minutes: meanOf(minutes),
    minutesError: errorOf(minutes),
    questions: meanOf(played.map(({ questions }) => questions)),
    tries: meanOf(played.map(({ tries }) => tries)),
    calls: meanOf(played.map(({ called }) => Number(called))),
    first: meanOf(places.map((place) => Number(place === 0))),
    firstThree: meanOf(places.map((place) => Number(place < 3))),
    logLoss: meanOf(played.map((one) => -Math.log(believedTruth(one)))),
    calibrationError: calibrationError(played),
  }
}

export const minutesOf = (played: readonly Played[]): number[] => played.map(({ seconds }) => seconds / 60)

/** Mean minutes by which one way takes longer than another in the same cases, and the standard error of that. */
export function longerBy(
  one: readonly Played[],
  other: readonly Played[],
): { minutes: number; error: number } {
  const against = minutesOf(other)
  const differences = minutesOf(one).map((minutes, i) => minutes - (against[i] ?? 0))
  return { minutes: meanOf(differences), error: errorOf(differences) }
}

const believedTruth = ({ drawn, beliefs }: Played): number =>
  Math.max(...drawn.faults.map((fault) => beliefs[fault] ?? 0))

/** How many are believed more; of equal ones the earlier in the model comes first, as nobody can say which it is. */
function placeOfTruth({ drawn, beliefs }: Played): number {
  const places = drawn.faults.map((fault) => {
    const truth = beliefs[fault] ?? 0
    return beliefs.filter((belief, i) => belief > truth || (belief === truth && i < fault)).length
  })
  return Math.min(...places)
}

function calibrationError(played: readonly Played[]): number {
  const bins = Array.from({ length: 10 }, () => ({ said: 0, right: 0 }))
  for (const one of played) {
    const said = Math.max(...one.beliefs)
    const bin = bins[Math.min(9, Math.floor(said * 10))]
    if (bin === undefined) throw new Error(`${said} is no probability`)
    bin.said += said
    bin.right += Number(placeOfTruth(one) === 0)
  }
  return bins.reduce((sum, { said, right }) => sum + Math.abs(said - right), 0) / played.length
}
