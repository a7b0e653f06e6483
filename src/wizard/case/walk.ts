import type { CauseId, QuestionId, RemedyId, SymptomId } from '../../knowledge/ids'
import type { Knowledge, Symptom } from '../../knowledge/schema'
import { stages } from '../../knowledge/stages'
import type { Explained } from '../engine/explain'
import { afterCalls, decideMeanwhile, type Waiting } from './afterCalls'
import { type AnswerGiven, answersGiven } from './answersGiven'
import { asksHowItArose } from './arose'
import type { Held } from './availability'
import { type Band, bandOf } from './band'
import { causeBehind, type Diagnosis, diagnosisOf } from './diagnosis'
import { type Evidence, readEvidence, triedWith } from './evidence'
import { type ReadMessage, readMessage } from './message'
import { type ActDone, actsOf, whatHelped } from './openCalls'
import { nextPaymentStep, type PaymentStep } from './payment'
import { questionsLeft } from './questionsLeft'
import { type Reckoning, reckon } from './reckoning'
import { refusedRuleOf } from './refusedRule'
import { countOf } from './sale'
import { readSales, type SalesOfVisit } from './saleEvents'
import { type Selling, sellingWays } from './sellingWays'
import { isTried, type Result, type Session } from './session'

/** What the walk does next. `hand-over` is the uninformed call only; every other act is a `try`. */
export type Step =
  | { kind: 'choose-symptom' }
  | {
      kind: 'ask'
      question: QuestionId
      why: 'money' | 'entry' | 'saves-time' | 'precondition'
      /** Expected saving in seconds, where that is the reason. */
      saves: number | null
      /** The remedy that needs this fact, where that is the reason. */
      remedy: RemedyId | null
    }
  /** `besides`: what else is asked for in the same call, what helps most first. */
  | { kind: 'try'; remedy: RemedyId; besides: readonly RemedyId[] }
  /** An act for the payment in doubt; how it ends is the answer to `asks`. */
  | { kind: 'settle'; remedy: RemedyId; asks: QuestionId }
  /** The machine's walk is over and the payment is still open: nothing can be done for it now, and why. */
  | { kind: 'open-payment'; until: Extract<PaymentStep, { kind: 'wait' }>['until']; remedy: RemedyId | null }
  | {
      kind: 'solved'
      /** What helped, of a call the first request; null where the payment was all there was to find out. */
      remedy: RemedyId | null
      how: 'repaired' | 'worked-around' | 'settled'
      /** What was most likely behind it: after a repair, among what that repair treats. */
      cause: CauseId | null
    }
  | Waiting
  | { kind: 'hand-over' }

/** Everything a screen, a ticket or the command line shows, computed from (knowledge, session). */
export interface Walk {
  session: Session
  /** What the case is about: under an umbrella, and with a code, the message that the entry answers lead on to. */
  symptom: SymptomId | null
  step: Step
  sales: SalesOfVisit
  /** What the band says of the sale at hand. */
  band: Band
  /** The next act for the payment of this sale; null where nothing of it is open. */
  payment: PaymentStep | null
  diagnosis: Diagnosis | null
  /** Remedies in plan order, neither tried nor held back. The first one may still need a fact. */
  plan: RemedyId[]
  /** Remedies of `plan` that are asked for in one call, call by call. */
  calls: (readonly RemedyId[])[]
  /** How many of `plan` to try before the uninformed call. */
  callAfter: number
  heldBack: Held[]
  answers: AnswerGiven[]
  tried: { remedy: RemedyId; result: Result }[]
  /** The same as acts: what was asked for in one call is one of them. */
  acts: ActDone[]
  /** Questions that are open now, most useful first; the person may jump to any of them. */
  openQuestions: QuestionId[]
  selling: Selling
  /** Questions asked so far in this case, of any kind but looks at the payment, without those carried over. */
  asked: number
  /**
   * At most this many more questions will be asked of this message, the one shown included; null while it is not clear
   * which one it is, or how often the payment will be looked up.
   */
  atMost: number | null
  /** The numbers behind it, which explanations take; null while no message is chosen. */
  numbers: Explained | null
}

/**
 * Reads a case: what is likely, what is planned, what to do next. Pure in (knowledge, session); a session
 * never makes it throw, whatever it holds: ids the knowledge does not have count for nothing.
 */
export function survey(knowledge: Knowledge, session: Session): Walk {
  const evidence = readEvidence(knowledge, session)
  const sales = readSales(knowledge, session)
  const message = readMessage(knowledge, session.picked, session.observations)
  const symptom = message === null ? undefined : knowledge.symptoms[message.symptom]
  return {
    session,
    symptom: message?.symptom ?? null,
    sales,
    band: bandOf(sales, refusedRuleOf(knowledge, evidence, symptom)),
    answers: answersGiven(knowledge, session, evidence),
    tried: session.observations.filter(isTried).map(({ tried, result }) => ({ remedy: tried, result })),
    acts: actsOf(knowledge, session),
    asked: evidence.asked,
    ...(message === null || symptom === undefined
      ? withoutMessage(knowledge, evidence, sales)
      : withMessage(knowledge, session, evidence, sales, message, symptom)),
  }
}

/** The part of a walk that hangs on the message. */
type Followed = Omit<Walk, 'session' | 'symptom' | 'sales' | 'band' | 'answers' | 'tried' | 'acts' | 'asked'>

const withoutMessage = (knowledge: Knowledge, evidence: Evidence, sales: SalesOfVisit): Followed => ({
  step: { kind: 'choose-symptom' },
  payment: nextPaymentStep(knowledge, sales.current, { line: false }),
  diagnosis: null,
  plan: [],
  calls: [],
  callAfter: 0,
  heldBack: [],
  openQuestions: [],
  selling: sellingWays(knowledge, evidence, sales, undefined, []),
  atMost: knowledge.weights.questionCap,
  numbers: null,
})

function withMessage(
  knowledge: Knowledge,
  session: Session,
  evidence: Evidence,
  sales: SalesOfVisit,
  message: ReadMessage,
  symptom: Symptom,
): Followed {
  const reckoning = reckon(knowledge, session, message.symptom, evidence, sales)
  const { decision, explained } = decideMeanwhile(knowledge, session, reckoning)
  const plan = decision.order.flatMap(({ remedy, besides }) => [remedy, ...besides])
  const diagnosis = diagnosisOf(knowledge, reckoning, plan)
  const before = beforeTheMachine(knowledge, session, message, evidence, sales)
  const { helped, over } = before
  const first = before.step?.kind === 'ask' ? before.step.question : null
  return {
    step:
      before.step ??
      (over
        ? solvedStep(knowledge, session, helped, reckoning, diagnosis)
        : afterCalls(knowledge, session, reckoning, decision)),
    payment: before.payment,
    diagnosis,
    plan,
    calls: decision.order
      .filter(({ besides }) => besides.length > 0)
      .map(({ remedy, besides }) => [remedy, ...besides]),
    callAfter: decision.order
      .slice(0, decision.callAfter)
      .reduce((count, { besides }) => count + 1 + besides.length, 0),
    heldBack: reckoning.heldBack,
    openQuestions: [
      ...(first === null ? [] : [first]),
      ...decision.prospects.map(({ question }) => question.id),
    ],
    selling: sellingWays(knowledge, evidence, sales, symptom, diagnosis.ranked),
    atMost: questionsLeft(knowledge, {
      session,
      evidence,
      sales,
      symptom,
      reckoning,
      unsettled: before.payment !== null || message.entries.some((question) => evidence.isOpen(question)),
    }),
    numbers: { situation: reckoning, decision: explained },
  }
}

/** What comes before the machine's own walk: a question that decides what the case is about, or the payment's next act. */
export interface BeforeTheMachine {
  step: Step | null
  payment: PaymentStep | null
  /** What helped, where something did. */
  helped: RemedyId | null
  /** There is nothing to find out about the machine any more. */
  over: boolean
}

/** Reads what comes before the machine's walk. The message must be one that the knowledge has. */
export function beforeTheMachine(
  knowledge: Knowledge,
  session: Session,
  message: ReadMessage,
  evidence: Evidence,
  sales: SalesOfVisit,
): BeforeTheMachine {
  const symptom = knowledge.symptoms[message.symptom]
  if (symptom === undefined) throw new Error(`No such symptom: ${message.symptom}`)
  const helped = whatHelped(knowledge, session)
  const line = stages[symptom.stage].answered || helped !== null
  const payment = nextPaymentStep(knowledge, sales.current, { line })
  const over = helped !== null || symptom.money.itself === true
  const first = firstQuestion(knowledge, session, message, evidence, symptom)
  const last = over && payment === null ? lastQuestion(knowledge, evidence, sales, symptom) : null
  const asked = first ?? (last === null ? null : { question: last, why: 'money' as const })
  const step: Step | null =
    asked === null
      ? paymentStep(knowledge, payment, over, helped)
      : { kind: 'ask', ...asked, saves: null, remedy: null }
  return { step, payment, helped, over }
}

/**
 * The payment's next act as the step of the case: at once where it is a look, an order or a second payment; what needs
 * the line or an office hour once the machine's walk is over. No case is solved over an open payment.
 */
function paymentStep(
  { money }: Pick<Knowledge, 'money'>,
  payment: PaymentStep | null,
  over: boolean,
  helped: RemedyId | null,
): Step | null {
  switch (payment?.kind) {
    case undefined:
      return null
    case 'ask':
      return { kind: 'ask', question: payment.question, why: 'money', saves: null, remedy: null }
    case 'act': {
      const later = payment.remedy === money.acts.reversal || payment.remedy === money.acts.call
      return later && !over ? null : { kind: 'settle', remedy: payment.remedy, asks: payment.asks }
    }
    case 'wait':
      return over ? { kind: 'open-payment', until: payment.until, remedy: helped } : null
    default:
      return payment satisfies never
  }
}

/** The end of a case in which something helped, or in which the payment was all there was. */
function solvedStep(
  { remedies }: Pick<Knowledge, 'remedies'>,
  session: Session,
  helped: RemedyId | null,
  { model, probabilities }: Reckoning,
  { ranked }: Diagnosis,
): Step {
  if (helped === null) return { kind: 'solved', remedy: null, how: 'settled', cause: null }
  const partyOf = (remedy: RemedyId) => model.repairs.find(({ id }) => id === remedy)?.party ?? null
  const inOneCall = triedWith(session, 'helped')
    .map(({ tried }) => tried)
    .filter((tried) => tried === helped || (partyOf(tried) !== null && partyOf(tried) === partyOf(helped)))
  return {
    kind: 'solved',
    remedy: helped,
    how: remedies[helped]?.effect === 'works-around' ? 'worked-around' : 'repaired',
    cause: causeBehind(model, probabilities, inOneCall) ?? ranked[0]?.cause ?? null,
  }
}

/**
 * The questions that come before any reckoning: how a further message came up, where that decides what is still open;
 * under an umbrella, or where a code means several things, which message it is; how far the attempt got, where the words do
 * not say it; and what was done, where the same words mean the opposite for a void.
 */
function firstQuestion(
  knowledge: Knowledge,
  session: Session,
  { entries }: ReadMessage,
  evidence: Evidence,
  { money }: Symptom,
): { question: QuestionId; why: 'money' | 'entry' } | null {
  const { questions } = knowledge.money
  if (asksHowItArose(knowledge, session)) return { question: questions.arose, why: 'money' }
  const entry = entries.find((question) => evidence.isOpen(question))
  if (entry !== undefined) return { question: entry, why: 'entry' }
  const { reachBy } = money
  if (reachBy !== undefined && evidence.isUnsaid(reachBy)) return { question: reachBy, why: 'money' }
  const { kind } = questions
  return money.asksKind === true && evidence.isUnsaid(kind) ? { question: kind, why: 'money' } : null
}

/**
 * The question before a case may end: what became of the attempt on the screen; and what came before it, where the end
 * speaks of the sale and no list was counted.
 */
function lastQuestion(
  { money }: Pick<Knowledge, 'money'>,
  evidence: Evidence,
  { current: { sale, counted }, untold, paying }: SalesOfVisit,
  symptom: Symptom,
): QuestionId | null {
  if (untold !== null && paying !== 'no' && evidence.isUnsaid(untold)) return untold
  const { gate } = money.questions
  const { itself, asksKind } = symptom.money
  const speaksOfTheSale =
    sale.kind !== null && (itself === true || asksKind === true || sale.looked || sale.beganByGiving)
  // A list that was counted shows every payment; that there is none says nothing of what came before.
  const hangsOnIt = counted === null || countOf(sale)[1] === 0
  return speaksOfTheSale && hangsOnIt && !sale.asked && evidence.isUnsaid(gate) ? gate : null
}
