import type { RemedyId } from '../../knowledge/ids'
import type { Knowledge, Owner } from '../../knowledge/schema'
import { triedWith } from './evidence'
import { isTried, type Observation, type Result, type Session, service, type Tried } from './session'

/** A call that was made and has no end yet: they are on it, nothing is heard of it, or nobody answered. */
export interface OpenCall {
  remedy: RemedyId
  report: Extract<Result, 'under-way' | 'not-yet' | 'no-answer'>
}

/** Whether somebody is called for a remedy: it asks for something, and of somebody who is not at the till. */
export function calledFor({ remedies }: Pick<Knowledge, 'remedies'>, id: RemedyId): Owner | null {
  if (id === service) return 'acquirer'
  const remedy = remedies[id]
  const to = remedy === undefined || remedy.effect === 'works-around' ? undefined : remedy.request?.to
  return to === undefined || to === 'cardholder' ? null : to
}

/** Something that was done in one go: an act, or a call with everything asked for in it, its first request first. */
export interface ActDone {
  remedies: readonly RemedyId[]
  result: Result
}

/** What was done in a case, in its order. One call is told at one moment, with one end, of the same people. */
export function actsOf(
  knowledge: Pick<Knowledge, 'remedies'>,
  { observations }: Pick<Session, 'observations'>,
): ActDone[] {
  const acts: ActDone[] = []
  let before: Observation | undefined
  for (const seen of observations) {
    const last = acts[acts.length - 1]
    if (isTried(seen))
      if (last !== undefined && isToldWith(knowledge, before, seen))
        acts[acts.length - 1] = { ...last, remedies: [seen.tried, ...last.remedies] }
      else acts.push({ remedies: [seen.tried], result: seen.result })
    before = seen
  }
  return acts
}

/** Whether a request is told together with the one before it. */
const isToldWith = (
  knowledge: Pick<Knowledge, 'remedies'>,
  before: Observation | undefined,
  { tried, result, at }: Tried,
): boolean =>
  before !== undefined &&
  isTried(before) &&
  before.result === result &&
  before.at === at &&
  calledFor(knowledge, tried) !== null &&
  calledFor(knowledge, tried) === calledFor(knowledge, before.tried)

/** The calls of a case that have no end yet, in the order in which they were told. */
export const openCalls = ({ observations }: Pick<Session, 'observations'>): OpenCall[] =>
  observations.filter(isTried).flatMap((seen) => openCall(seen) ?? [])

/** The open call that a try is, or null. */
export function openCall({ tried, result }: Tried): OpenCall | null {
  switch (result) {
    case 'under-way':
    case 'not-yet':
    case 'no-answer':
      return { remedy: tried, report: result }
    default:
      return null
  }
}

/**
 * The open call in which a remedy is asked for: its own, or one to the same people as long as they are on it or do not
 * answer, for they are not called a second time meanwhile.
 */
export function openCallFor(
  knowledge: Pick<Knowledge, 'remedies'>,
  session: Pick<Session, 'observations'>,
  id: RemedyId,
): OpenCall | null {
  const owner = calledFor(knowledge, id)
  const calls = openCalls(session)
  const own = calls.find(({ remedy }) => remedy === id)
  if (own !== undefined || owner === null) return own ?? null
  return (
    calls.find(({ remedy, report }) => report !== 'not-yet' && calledFor(knowledge, remedy) === owner) ?? null
  )
}

/** What else was asked for in the call that a remedy was last asked for in: it had the same end with the same people. */
export function askedWith(
  knowledge: Pick<Knowledge, 'remedies'>,
  session: Pick<Session, 'observations'>,
  id: RemedyId,
): RemedyId[] {
  const told = session.observations.filter(isTried)
  const own = told.find(({ tried }) => tried === id)
  if (own === undefined || (openCall(own) === null && own.result !== 'wants-something')) return []
  return told
    .filter(({ tried, result }) => tried !== id && result === own.result)
    .map(({ tried }) => tried)
    .filter((tried) => calledFor(knowledge, tried) === calledFor(knowledge, id))
}

/** What helped, where something did. While somebody is on it a way to go on selling is no end of the case. */
export function whatHelped({ remedies }: Pick<Knowledge, 'remedies'>, session: Session): RemedyId | null {
  const isUnderWay = openCalls(session).some(({ report }) => report === 'under-way')
  const helped = triedWith(session, 'helped').filter(
    ({ tried }) => !isUnderWay || remedies[tried]?.effect !== 'works-around',
  )
  // Of a call it is the first request, which is recorded last.
  return helped.slice(-1)[0]?.tried ?? null
}
