import type { AnswerId, CauseId, Knowledge, QuestionId, RemedyId, SymptomId } from '../../knowledge/schema'
import { decide, noneFits } from '../engine/decide'
import { type Explained, type Reason, reasonOf } from '../engine/explain'
import { type Clue, type LikelihoodWord, likelihoodOf, ranking, weightFor } from '../engine/inference'
import type { Model } from '../engine/model'
import type { Held } from './availability'
import { type Evidence, readEvidence, triedWith } from './evidence'
import { type ReadMessage, readMessage } from './message'
import { type Reckoning, reckon } from './reckoning'
import { type SaleState, saleState } from './sale'
import { keepSelling, type SellingWay } from './sellingWays'
import { type By, isAnswered, isTried, type Result, type Session } from './session'

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
  | { kind: 'try'; remedy: RemedyId }
  | {
      kind: 'solved'
      remedy: RemedyId
      how: 'repaired' | 'worked-around'
      /** What was most likely behind it: after a repair, among what that repair treats. */
      cause: CauseId | null
    }
  | { kind: 'hand-over' }

/** One answer as it stands in the list of finished answers. Asleep: its condition no longer holds; no weight. */
export interface AnswerGiven {
  question: QuestionId
  answer: AnswerId
  by: By
  awake: boolean
  carried: boolean
}

export interface RankedCause {
  cause: CauseId
  /** 0–1 */
  probability: number
  likelihood: LikelihoodWord
  /** What speaks for it, then what speaks against it, each strongest first; what has no weight last. */
  reasons: Reason[]
  /** Repairs and hand-overs for it, in plan order; what cannot be offered now last. */
  remedies: RemedyId[]
}

export interface Diagnosis {
  ranked: RankedCause[]
  /** Probability that none of the listed causes is behind it, 0–1. */
  other: number
  /** leads: the first cause is at least likely. none-fits: `other` leads or exceeds its limit. */
  verdict: 'leads' | 'uncertain' | 'none-fits'
}

/** Everything a screen, a ticket or the command line shows, computed from (knowledge, session). */
export interface Walk {
  session: Session
  /** What the case is about: under an umbrella, and with a code, the message that the entry answers lead on to. */
  symptom: SymptomId | null
  step: Step
  sale: SaleState
  diagnosis: Diagnosis | null
  /** Remedies in plan order, neither tried nor held back. The first one may still need a fact. */
  plan: RemedyId[]
  /** How many of `plan` to try before the uninformed call; the call stands after them. */
  callAfter: number
  heldBack: Held[]
  answers: AnswerGiven[]
  tried: { remedy: RemedyId; result: Result }[]
  /** Questions that are open now, most useful first; the person may jump to any of them. */
  openQuestions: QuestionId[]
  /** Work-arounds that get round what may be broken, most useful first. */
  keepSelling: SellingWay[]
  /** Questions asked so far in this case, of any kind, without those carried over. */
  asked: number
  /** At most this many more questions will be asked of this message; null while it is not clear which one it is. */
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
  const sale = saleState(knowledge, session)
  const message = readMessage(knowledge, session.picked, session.observations)
  return {
    session,
    symptom: message?.symptom ?? null,
    sale,
    answers: answersGiven(knowledge, session, evidence),
    tried: session.observations.filter(isTried).map(({ tried, result }) => ({ remedy: tried, result })),
    asked: evidence.asked,
    ...(message === null
      ? withoutMessage(knowledge, evidence)
      : withMessage(knowledge, session, evidence, sale, message)),
  }
}

/** The part of a walk that hangs on the message. */
type Followed = Omit<Walk, 'session' | 'symptom' | 'sale' | 'answers' | 'tried' | 'asked'>

const withoutMessage = (knowledge: Knowledge, evidence: Evidence): Followed => ({
  step: { kind: 'choose-symptom' },
  diagnosis: null,
  plan: [],
  callAfter: 0,
  heldBack: [],
  openQuestions: [],
  keepSelling: keepSelling(knowledge, evidence, null),
  atMost: knowledge.weights.questionCap,
  numbers: null,
})

function withMessage(
  knowledge: Knowledge,
  session: Session,
  evidence: Evidence,
  sale: SaleState,
  message: ReadMessage,
): Followed {
  const reckoning = reckon(knowledge, session, message.symptom, evidence, sale)
  const { model, clues, probabilities, heldBack } = reckoning
  const decision = decide(reckoning, knowledge.weights)
  const plan = decision.order.map(({ remedy }) => remedy)
  const diagnosis = diagnosisOf(knowledge, model, clues, probabilities, plan, heldBack)
  const first = firstQuestion(knowledge, message, evidence, sale)
  return {
    step:
      solvedStep(knowledge, session, reckoning, diagnosis) ??
      (first === null ? decision.next : { kind: 'ask', ...first, saves: null, remedy: null }),
    diagnosis,
    plan,
    callAfter: decision.callAfter,
    heldBack,
    openQuestions: [
      ...(first === null ? [] : [first.question]),
      ...decision.prospects.map(({ question }) => question.id),
    ],
    keepSelling: keepSelling(knowledge, evidence, diagnosis.ranked),
    atMost: message.entries.some((question) => evidence.isOpen(question))
      ? null
      : Math.min(
          Math.max(0, knowledge.weights.questionCap - evidence.asked),
          decision.prospects.length + (first === null ? 0 : 1),
        ),
    numbers: { situation: reckoning, decision },
  }
}

/** The end of a case in which something helped; null in every other. */
function solvedStep(
  { remedies }: Pick<Knowledge, 'remedies'>,
  session: Session,
  { model, probabilities }: Reckoning,
  { ranked }: Diagnosis,
): Step | null {
  const helped = triedWith(session, 'helped').slice(-1)[0]
  if (helped === undefined) return null
  return {
    kind: 'solved',
    remedy: helped.tried,
    how: remedies[helped.tried]?.effect === 'works-around' ? 'worked-around' : 'repaired',
    cause: causeBehind(model, probabilities, helped.tried) ?? ranked[0]?.cause ?? null,
  }
}

/**
 * The questions that come before any reckoning: how earlier tries at the sale ended; under an umbrella, or where a
 * code means several things, which message it is; and where the money is still unclear a look at the machine's own record, before anything is done to it.
 */
export function firstQuestion(
  { money }: Knowledge,
  { entries }: ReadMessage,
  evidence: Evidence,
  sale: SaleState,
): { question: QuestionId; why: 'money' | 'entry' } | null {
  if (evidence.isOpen(money.gate)) return { question: money.gate, why: 'money' }
  const entry = entries.find((question) => evidence.isOpen(question))
  if (entry !== undefined) return { question: entry, why: 'entry' }
  return sale.doubtful && evidence.isOpen(money.record) ? { question: money.record, why: 'money' } : null
}

function answersGiven(knowledge: Knowledge, session: Session, evidence: Evidence): AnswerGiven[] {
  return session.observations
    .filter(isAnswered)
    .filter(({ answered }) => answered in knowledge.questions)
    .map((o) => ({
      question: o.answered,
      answer: o.answer,
      by: o.by,
      awake: evidence.awake(o.answered) !== undefined,
      carried: o.carried === true,
    }))
}

function diagnosisOf(
  knowledge: Knowledge,
  model: Model,
  clues: readonly Clue[],
  probabilities: Float64Array,
  order: readonly RemedyId[],
  heldBack: readonly Held[],
): Diagnosis {
  const { weights } = knowledge
  // Gone through once: with hundreds of causes, asking each remedy about each cause took half of a step.
  const treating = new Map<string, RemedyId[]>()
  for (const id of [...order, ...heldBack.map(({ remedy }) => remedy)]) {
    const remedy = knowledge.remedies[id]
    if (remedy?.effect !== 'repairs') continue
    for (const cause of Object.keys(remedy.treats)) treating.set(cause, [...(treating.get(cause) ?? []), id])
  }
  const ranked = ranking(model, probabilities).map(
    ({ cause, index, probability }): RankedCause => ({
      cause,
      probability,
      likelihood: likelihoodOf(weights, probability),
      reasons: clues
        .map((clue) => reasonOf(weights, clue, weightFor(model, clue, index)))
        .sort((a, b) => sideOf(a) - sideOf(b) || Math.abs(b.decibans) - Math.abs(a.decibans)),
      remedies: treating.get(cause) ?? [],
    }),
  )

  return {
    ranked,
    other: probabilities[model.causes.length] ?? 0,
    verdict: noneFits(probabilities, weights.otherLeads) ? 'none-fits' : verdictOn(ranked),
  }
}

const verdictOn = ([first]: readonly RankedCause[]): Diagnosis['verdict'] =>
  first?.likelihood === 'very-likely' || first?.likelihood === 'likely' ? 'leads' : 'uncertain'

/** The cause that a repair which helped most likely cured: the greatest share times its success (engine.md section 6). */
function causeBehind(model: Model, probabilities: Float64Array, helped: RemedyId): CauseId | undefined {
  const repair = model.repairs.find(({ id }) => id === helped)
  let most = 0
  let found: CauseId | undefined
  repair?.treats.forEach((cause, k) => {
    const responsible = (probabilities[cause] ?? 0) * (repair.success[k] ?? 0)
    if (responsible > most) {
      most = responsible
      found = model.causes[cause]
    }
  })
  return found
}

const sideOf = ({ decibans, word }: Reason) => (word === 'none' ? 2 : decibans > 0 ? 0 : 1)
