import {
  type AnswerId,
  notSure,
  type QuestionId,
  type RemedyId,
  type SymptomId,
} from '../../src/knowledge/ids'
import { isCode } from '../../src/wizard/case/picked'
import type { Picked, Result } from '../../src/wizard/case/session'
import {
  comesWithoutPayment,
  type Ending,
  endingOf,
  isOfNoPayment,
  isToldApart,
  isToldApproved,
  type Said,
  silentAboutPayments,
  umbrellas,
} from './attemptEndings'
import { chargesAgain } from './domainFacts'

/** What was told of one message, in its order. */
export interface ToldOfMessage {
  picked: Picked | null
  observations: readonly (
    | { answered: QuestionId; answer: AnswerId; by?: string; carried?: true | undefined }
    | { tried: RemedyId; result: Result }
  )[]
}

/**
 * What happened to the sale at hand, and what was found out about it, in its order. Another customer’s sale is a new one;
 * a message picked wrongly makes no attempt, and a screen that changed by itself none of its own.
 */
export function stepsTold(told: readonly ToldOfMessage[]): Step[] {
  return told.reduce<Step[]>((steps, one, place) => {
    const read = readMessage(one, told[place - 1])
    return [...withAttempt(read.arose === 'next-customer' ? [] : steps, read), ...read.steps]
  }, [])
}

export type Side = 'takes' | 'gives'

/** Something that happened to the sale, or was found out about it. */
export type Step =
  | { attempt: Ending; side: Side; ofMessage?: true; uncounted?: boolean }
  | { answered: QuestionId; answer: AnswerId }
  | { kind: AnswerId | null; noPayment: boolean; kindMatters: boolean }

interface Read {
  arose: AnswerId | undefined
  kind: AnswerId | null
  attempt: Extract<Step, { attempt: Ending }> | null
  steps: Step[]
}

function readMessage({ picked, observations }: ToldOfMessage, before: ToldOfMessage | undefined): Read {
  const said = new Map<QuestionId, AnswerId>()
  for (const seen of observations)
    if ('answered' in seen && seen.carried !== true && seen.by !== 'site')
      said.set(seen.answered, seen.answer)
  const kind = kindOf(picked, said)
  const attempt = picked === null ? null : attemptOf(picked, said, kind)
  const noPayment = picked !== null && (isOfNoPayment(picked, said) || isNotPaying(picked, said))
  const kindMatters = kind === null && picked !== null && turnedByVoid.includes(picked)
  const steps = observations.flatMap((seen): Step[] => {
    if ('answered' in seen) return seen.carried === true || seen.by === 'site' ? [] : [seen]
    const shown = picked === null ? 'in-doubt' : endingOf(picked, said)
    const again = presentsAgain.includes(seen.tried) ? endOfRepeat(seen.result, shown) : null
    return again === null ? [] : [{ attempt: again, side: sideOf(kind) }]
  })
  return {
    arose: aroseOf(said, before),
    kind,
    attempt,
    steps: [{ kind, noPayment, kindMatters }, ...shownBy(picked), ...steps],
  }
}

/** What the customer sees, where that is what somebody comes with (3.29, 3.30). */
const shownBy = (picked: Picked | null): Step[] =>
  picked === 'symptom:charged-but-failed' || picked === 'symptom:charged-twice'
    ? [{ answered: 'question:customer-shows', answer: picked === 'symptom:charged-twice' ? 'two' : 'one' }]
    : []

/** A payment made once more is approved, or it ended with the same message; another message speaks for itself. */
const endOfRepeat = (result: Result, shown: Ending): Ending | null =>
  result === 'helped' ? 'approved' : result === 'no-change' ? shown : null

const presentsAgain: readonly RemedyId[] = [
  ...chargesAgain,
  'remedy:ask-cardholder-limit',
  'remedy:ask-cardholder-valid-card',
  'remedy:sell-by-another-way',
  'remedy:sell-on-another-card',
]

const givers: readonly (AnswerId | null)[] = ['void', 'refund', 'hold-void']
export const sideOf = (kind: AnswerId | null): Side => (givers.includes(kind) ? 'gives' : 'takes')

/** What was done, as said; a counted list of today’s sales speaks of card sales. */
function kindOf(picked: Picked | null, said: Said): AnswerId | null {
  const done = said.get('question:what-was-done')
  // Decided by card and terminal without a host, which only happens to a card sale.
  if (picked !== null && decidedWithoutHost.includes(picked)) return 'sale'
  if (picked === 'symptom:currency-choice' || picked === 'symptom:wrong-currency') return 'sale'
  if (done !== undefined && done !== notSure) return done
  const named = picked === null || isCode(picked) ? undefined : namesTheKind[picked]
  if (named !== undefined) return named
  // Signed for is a card sale.
  if (picked === 'symptom:signature-not-sent' || (picked !== null && isToldApproved(picked, said)))
    return 'sale'
  if (picked === 'symptom:qr-sticker-no-money' || picked === 'symptom:speaker-silent') return 'scan'
  if (picked === 'symptom:qr-payment-pending' || said.get('question:code-seen') === 'online') return 'scan'
  return ['one', 'none', 'two-or-more'].includes(said.get('question:paid-entries') ?? '') ? 'sale' : null
}

/** Messages that say by themselves what was done (3.32 to 3.34). */
const namesTheKind: Partial<Record<SymptomId, AnswerId>> = {
  'symptom:void-refused': 'void',
  'symptom:refund-refused': 'refund',
}

const decidedWithoutHost: readonly Picked[] = [
  'code:Y1',
  'code:Y3',
  'symptom:offline-approved',
  'symptom:offline-payments-pending',
]

const isNotPaying = (picked: Picked, said: Said): boolean =>
  said.get('question:what-was-done') === 'no-payment' ||
  // The offer itself is asked about, and no payment (3.44).
  said.get('question:currency-moment') === 'never-offered' ||
  (said.get('question:sale-before') === 'no-one-yet' && comesWithoutPayment(picked, said))

/** The attempt that ended with a message; null where there was none, or nobody said that there was. */
function attemptOf(picked: Picked, said: Said, kind: AnswerId | null): Read['attempt'] {
  const gate = said.get('question:sale-before')
  if (isOfNoPayment(picked, said) || isNotPaying(picked, said)) return null
  const silent = (silentAboutPayments as readonly Picked[]).includes(picked)
  const counted = said.has('question:paid-entries') || said.get('question:order-in-app') === 'there'
  if (silent && gate === undefined && !counted) return null
  const ending = endingOf(picked, said)
  // While it is not told which message it is, or what was approved, nothing is said of the money.
  if (!isToldApart(picked, said) || (ending === 'approved' && kind === null)) return null
  const oneByOne = !umbrellas.includes(picked) || said.get('question:when-shown') === 'long-wait'
  const uncounted = !oneByOne && ending === 'in-doubt' && (gate ?? notSure) === notSure
  return { attempt: ending, side: sideOf(kind), ofMessage: true, uncounted }
}

/** Answers of a host that mean the opposite for a void: what was done is asked before anything is said (section 0, Q2). */
const turnedByVoid: readonly Picked[] = [
  ...'12 13 14 22 25 40 58 61 64 06 09 20 94 A2 A4 A5 A6'
    .split(' ')
    .map((characters): Picked => `code:${characters}`),
  'symptom:original-not-matched',
  'symptom:amount-not-accepted',
  'symptom:function-not-supported-40',
  // Its tile is that of the code.
  'symptom:not-permitted-58',
  'symptom:preauth-refused',
  'symptom:result-not-known',
]

/** How a further message came up; an act that presents the card again says so by itself. */
const aroseOf = (said: Said, before: ToldOfMessage | undefined): AnswerId | undefined =>
  before === undefined ? undefined : (said.get('question:new-message') ?? 'tried-again')

/** The steps with the attempt of a further message: instead of the former, as its worse end, or as one more. */
function withAttempt(steps: readonly Step[], { arose, attempt }: Read): Step[] {
  const former = steps.map((step) => 'attempt' in step && step.ofMessage === true).lastIndexOf(true)
  const old = steps[former]
  if (old === undefined || !('attempt' in old) || (arose !== 'picked-wrong' && arose !== 'by-itself'))
    return attempt === null ? [...steps] : [...steps, attempt]
  const kept = arose === 'by-itself' && (attempt === null || !isWorse(attempt.attempt, old.attempt))
  const now = kept ? old : attempt
  return [...steps.slice(0, former), ...(now === null ? [] : [now]), ...steps.slice(former + 1)]
}

const isWorse = (one: Ending, other: Ending) => worstFirst.indexOf(one) < worstFirst.indexOf(other)
const worstFirst: readonly Ending[] = ['in-doubt', 'approved', 'refused', 'not-sent']
