import type { RemedyId } from '../../knowledge/ids'
import type { Knowledge, Owner, ReadyItem } from '../../knowledge/schema'
import type { Band } from './band'
import { causesTreated, type Told, toldInCall } from './callFacts'
import { askedWith, calledFor } from './openCalls'
import { isOpen } from './sale'
import { service } from './session'
import type { Walk } from './walk'

/** A call for help: whom to ask, and what to have ready. The sentences to say are joined where it is shown. */
export interface Request {
  /** The remedy that asks, the uninformed call, or the call about a message that is not on the list. */
  id: RemedyId | 'unlisted'
  /** What else is asked for in the same call, what helps most first. */
  besides: readonly RemedyId[]
  to: Owner
  ready: readonly ReadyItem[]
  /** Whether the payment is asked about in the same call. */
  asksAboutPayment: boolean
  /** What is known of that payment. */
  band: Band
  /** What is said of the records in the machine to whoever may reset or exchange it; null where there is nothing to say. */
  memory: 'holds' | 'lost' | null
  /** What was answered and tells of what is asked for, the strongest first. */
  told: readonly Told[]
  /** What was tried without change. */
  tried: readonly RemedyId[]
}

/** The call to make now: the next request of the plan, else the uninformed call. */
export function callNow(knowledge: Knowledge, walk: Walk): Request {
  const next = walk.step.kind === 'hand-over' ? null : nextRequest(knowledge, walk)
  return (next === null ? null : requestOf(knowledge, walk, next)) ?? uninformedCall(knowledge, walk)
}

/** The first remedy of the plan that asks somebody, if one comes before the uninformed call. */
export const nextRequest = (
  { remedies }: Pick<Knowledge, 'remedies'>,
  { plan, callAfter }: Pick<Walk, 'plan' | 'callAfter'>,
): RemedyId | null => plan.slice(0, callAfter).find((id) => asked(remedies, id) !== undefined) ?? null

/** The request that a remedy makes, or null where it asks nobody. */
export function requestOf(knowledge: Knowledge, walk: Walk, id: RemedyId): Request | null {
  const request = asked(knowledge.remedies, id)
  if (request === undefined) return null
  const besides = askedTogether(knowledge, walk, id)
  const ready = besides.flatMap((one) => asked(knowledge.remedies, one)?.ready ?? [])
  return withPayment(walk, {
    id,
    besides,
    ...request,
    ready: [...new Set([...request.ready, ...ready])],
    ...toldBy(knowledge, walk, [id, ...besides]),
  })
}

/** What else is asked for in the call for a remedy: what a call was made for, or what the plan puts into one. */
export function askedTogether(
  knowledge: Pick<Knowledge, 'remedies'>,
  { session, step, calls }: Pick<Walk, 'session' | 'step' | 'calls'>,
  id: RemedyId,
): readonly RemedyId[] {
  const before = askedWith(knowledge, session, id)
  if (before.length > 0) return before
  if (step.kind === 'try' && step.remedy === id) return step.besides
  return calls.find((call) => call.includes(id))?.filter((one) => one !== id) ?? []
}

/**
 * What can be told in a call of what was answered and tried. To the customer, who is at the till, nothing is told, nor in a
 * call about a payment.
 */
const toldBy = (
  knowledge: Knowledge,
  walk: Walk,
  called: readonly [RemedyId, ...RemedyId[]],
): Pick<Request, 'told' | 'tried'> =>
  calledFor(knowledge, called[0]) === null || knowledge.remedies[called[0]]?.effect === 'settles'
    ? { told: [], tried: [] }
    : { told: toldInCall(knowledge, walk, called), tried: ruledOut(knowledge, walk) }

const asked = (remedies: Knowledge['remedies'], id: RemedyId) => {
  const remedy = remedies[id]
  return remedy === undefined || remedy.effect === 'works-around' ? undefined : remedy.request
}

const uninformedCall = (knowledge: Knowledge, walk: Walk): Request =>
  withPayment(walk, {
    id: service,
    to: 'acquirer',
    ready: ['merchant-number', 'terminal-number', 'serial', 'exact-words', 'time', 'what-was-tried'],
    besides: [],
    ...toldBy(knowledge, walk, [service]),
  })

/** The call about a message that is not on the list. */
export const unlistedCall = (walk: Walk): Request =>
  withPayment(walk, {
    id: 'unlisted',
    to: 'acquirer',
    ready: ['exact-words', 'photo', 'time', 'what-changed', 'merchant-number', 'terminal-number', 'serial'],
    besides: [],
    told: [],
    tried: [],
  })

/** A payment in doubt is asked about in the same call: only the acquirer sees what the host answered. */
function withPayment(
  { sales, band }: Walk,
  asking: Omit<Request, 'asksAboutPayment' | 'band' | 'memory'>,
): Request {
  const handlesMachine = asking.to === 'acquirer' || asking.to === 'vendor'
  const request = { ...asking, band, memory: handlesMachine ? tellingMemory(sales) : null }
  const asksAboutPayment = isOpen(sales.current.sale) && request.to === 'acquirer'
  return asksAboutPayment
    ? { ...request, ready: [...new Set([...request.ready, ...paymentReady])], asksAboutPayment }
    : { ...request, asksAboutPayment }
}

/** What is known of the records in the machine, where it must be said: they may be lost, or are. */
export const tellingMemory = ({ memory }: Walk['sales']): Request['memory'] =>
  memory === 'holds' || memory === 'lost' ? memory : null

const paymentReady: readonly ReadyItem[] = ['trace-number', 'time', 'payment']

/** Acts at the till that are still worth trying for what a call is about, best first: who asks for a call may be asked for them. */
export function ownActsFor(
  { remedies }: Pick<Knowledge, 'remedies'>,
  { plan }: Pick<Walk, 'plan'>,
  called: readonly RemedyId[],
): RemedyId[] {
  const causes = new Set(called.flatMap((id) => causesTreated(remedies[id])))
  return plan
    .filter(
      (id) => asked(remedies, id) === undefined && causesTreated(remedies[id]).some((one) => causes.has(one)),
    )
    .slice(0, mostOwnActs)
}

/** Own acts that are named beside a call. */
const mostOwnActs = 3

/** Acts without change after which handing over is offered beside the next remedy. */
const missesBeforeHandOver = 2

/** Whether handing over is offered beside the next remedy, with equal weight. */
export const handOverOffered = ({ acts }: Pick<Walk, 'acts'>): boolean =>
  acts.filter(({ result }) => result === 'no-change').length >= missesBeforeHandOver

/** Remedies tried without change, to be told in the call. */
export const ruledOut = (
  { remedies }: Pick<Knowledge, 'remedies'>,
  { tried }: Pick<Walk, 'tried'>,
): RemedyId[] =>
  tried
    .filter(({ remedy, result }) => result === 'no-change' && remedy in remedies)
    .map(({ remedy }) => remedy)
