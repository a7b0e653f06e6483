import type { QuestionId, RemedyId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import { type Decision, decide, type Next } from '../engine/decide'
import { type Clue, posterior } from '../engine/inference'
import { askedWith, calledFor, type OpenCall, openCall, openCalls } from './openCalls'
import { isOfMachine } from './progress'
import type { Reckoning } from './reckoning'
import { isTried, type Observation, type Session, service } from './session'

/** A case that waits for a call: it is open, and what can be done meanwhile, if anything is worth it. */
export interface Waiting extends OpenCall {
  kind: 'wait-for'
  meanwhile: Exclude<Next, { kind: 'hand-over' }> | null
}

/**
 * Decides by the numbers. While a call has no end, what else is worth doing is decided as if it helped nothing, for if it
 * helps nothing else was needed; and it is tried however badly the causes fit, for nobody else is called instead. What is
 * explained keeps to the posterior all the same.
 */
export function decideMeanwhile(
  { weights }: Pick<Knowledge, 'weights'>,
  session: Session,
  reckoning: Reckoning,
): { decision: Decision; explained: Decision } {
  const inVain = openCalls(session).map(({ remedy }): Clue => ({ failed: remedy }))
  const limit = inVain.length === 0 ? weights : { ...weights, otherLeads: null }
  const explained = decide(reckoning, limit)
  if (inVain.length === 0) return { decision: explained, explained }
  const probabilities = posterior(reckoning.model, [...reckoning.clues, ...inVain])
  return { decision: decide({ ...reckoning, probabilities }, limit), explained }
}

/**
 * What comes next in view of the calls that were made. Who is asked for something first calls again. Who is told that
 * they are on it waits, until something else is said of the machine: then the case goes on, and waits again at its end.
 * A call that nobody answered comes after the next thing, and again at the end if anything was done since.
 */
export function afterCalls(
  knowledge: Knowledge,
  session: Session,
  reckoning: Pick<Reckoning, 'asks' | 'heldBack'>,
  { next, order }: Decision,
): Next | Waiting {
  const wants = session.observations.filter(isTried).filter(({ result }) => result === 'wants-something')
  const wanting = wants[wants.length - 1]
  if (wanting?.tried === service) return { kind: 'hand-over' }
  if (
    wanting !== undefined &&
    order.some(({ remedy, besides }) => remedy === wanting.tried || besides.includes(wanting.tried))
  )
    return callAgain(knowledge, session, reckoning, wanting.tried)
  const meanwhile = next.kind === 'hand-over' ? null : next
  const latest = ofTheMachine(knowledge, session).slice(-1)[0]
  const told = latest !== undefined && isTried(latest) ? openCall(latest) : null
  if (told?.report === 'under-way') return { kind: 'wait-for', ...told, meanwhile }
  if (meanwhile !== null) return meanwhile
  const due = dueAgain(knowledge, session, reckoning)
  if (due !== undefined)
    return due === service ? { kind: 'hand-over' } : callAgain(knowledge, session, reckoning, due)
  const waited = waitedFor(knowledge, session)
  return waited === undefined ? { kind: 'hand-over' } : { kind: 'wait-for', ...waited, meanwhile: null }
}

/** The call once more, or the fact that it waits for by now. */
function callAgain(
  knowledge: Knowledge,
  session: Session,
  { asks, heldBack }: Pick<Reckoning, 'asks' | 'heldBack'>,
  remedy: RemedyId,
): Next {
  // What was said since may rule out, or make wait, what was asked for besides.
  const mayBeAsked = (id: RemedyId) =>
    !asks.has(id) && !heldBack.some((held) => held.remedy === id && held.reason.kind !== 'called')
  const question: QuestionId | undefined = asks.get(remedy)
  return question === undefined
    ? { kind: 'try', remedy, besides: askedWith(knowledge, session, remedy).filter(mayBeAsked) }
    : { kind: 'ask', question, why: 'precondition', saves: null, remedy }
}

/** What was said and done about the machine. A way to go on selling leaves its fault, and the waiting, as they are. */
const ofTheMachine = (knowledge: Knowledge, { observations }: Session): Observation[] =>
  observations.filter((seen) =>
    isTried(seen)
      ? knowledge.remedies[seen.tried]?.effect !== 'works-around'
      : seen.carried !== true && isOfMachine(knowledge, seen.answered),
  )

/** The first call without an end that may be made again: something else was said or done since, and nobody there is on it. */
function dueAgain(
  knowledge: Knowledge,
  session: Session,
  { heldBack }: Pick<Reckoning, 'heldBack'>,
): RemedyId | undefined {
  const calls = openCalls(session)
  const onIt = calls
    .filter(({ report }) => report === 'under-way')
    .map(({ remedy }) => calledFor(knowledge, remedy))
  const said = ofTheMachine(knowledge, session)
  const isCall = (seen: Observation) => isTried(seen) && openCall(seen) !== null
  const found = calls.find(({ remedy }) => {
    const offered =
      remedy === service || heldBack.some((held) => held.remedy === remedy && held.reason.kind === 'called')
    const place = said.findIndex((seen) => isTried(seen) && seen.tried === remedy)
    return (
      offered &&
      !onIt.includes(calledFor(knowledge, remedy)) &&
      said.slice(place + 1).some((seen) => !isCall(seen))
    )
  })
  return found?.remedy
}

/** The call that is waited for at the end, and not the uninformed one made: somebody is on it, or cannot be reached. */
function waitedFor(knowledge: Knowledge, session: Session): OpenCall | undefined {
  const calls = openCalls(session)
  const last = (fits: (call: OpenCall) => boolean) => calls.filter(fits).slice(-1)[0]
  return (
    last(({ report }) => report === 'under-way') ??
    last(({ remedy }) => calledFor(knowledge, remedy) === 'acquirer')
  )
}
