import type { Fact } from '../../knowledge/fact'
import type { AnswerId, QuestionId, RemedyId } from '../../knowledge/ids'
import type { Need } from '../../knowledge/money'
import type { Knowledge, Remedy } from '../../knowledge/schema'
import type { Model } from '../engine/model'
import type { Availability, Wait } from '../engine/planner'
import { mayBeAssumed } from './assumed'
import { answeredWith, type Evidence, type FactState, factState, triedWith } from './evidence'
import { factOf } from './moneyFact'
import { type OpenCall, openCallFor } from './openCalls'
import { opens } from './opens'
import { after, type Sale, sideOf } from './sale'
import type { SalesOfVisit } from './saleEvents'
import { isTried, type Result, type Session } from './session'

/** Why a remedy is not in the plan now. Facts that are only unknown but can still be asked stay in the plan. */
export type HeldReason =
  | { kind: 'fact-false'; question: QuestionId }
  | { kind: 'fact-unknown'; question: QuestionId }
  /** What it needs of the sale is not there. */
  | { kind: 'money'; need: Need }
  | { kind: 'not-possible' }
  /** It is asked for in a call that was made and has no end yet. */
  | { kind: 'called'; call: OpenCall }

export interface Held {
  remedy: RemedyId
  reason: HeldReason
}

/** Which repairs may be offered, and the question that each with an unknown fact still waits for. */
export function availabilityOf(
  knowledge: Knowledge,
  session: Session,
  evidence: Evidence,
  sales: SalesOfVisit,
  model: Model,
  mayAsk: boolean,
): { availability: Availability; heldBack: Held[]; asks: Map<RemedyId, QuestionId> } {
  const usable = model.repairs.map(() => true)
  const addedCost = new Float64Array(model.repairs.length)
  const factor = new Float64Array(model.repairs.length).fill(1)
  const waits: Wait[] = []
  const heldBack: Held[] = []
  const asks = new Map<RemedyId, QuestionId>()
  const done = everDone(session)
  const impossible = new Set(triedWith(session, 'not-possible').map(({ tried }) => tried))

  model.repairs.forEach(({ id }, r) => {
    const remedy = knowledge.remedies[id]
    if (remedy === undefined || done.has(id)) {
      usable[r] = false
      return
    }
    const facts = requiredFacts(knowledge, evidence, remedy, mayAsk)
    const gate = gateFor(knowledge, evidence, remedy, sales, mayAsk)
    const reason: HeldReason | null = impossible.has(id)
      ? { kind: 'not-possible' }
      : heldReason(knowledge, evidence, gate, remedy, facts)
    if (reason !== null) {
      usable[r] = false
      heldBack.push({ remedy: id, reason })
      return
    }

    const missing = [
      // Whether it may be done for this sale at all comes before what else it needs.
      ...(typeof gate === 'string' ? [] : [{ repair: r, ...gate }]),
      ...waitsOf(knowledge, model, facts).map((wait) => ({ repair: r, ...wait })),
    ]
    const [first] = missing
    if (first !== undefined) asks.set(id, first.question)
    const call = openCallFor(knowledge, session, id)
    if (call !== null) {
      usable[r] = false
      heldBack.push({ remedy: id, reason: { kind: 'called', call } })
      return
    }
    for (const { question, answers } of assumedFacts(knowledge, remedy, facts))
      factor[r] = (factor[r] ?? 1) * holdsWith(questionIn(model, question), answers)
    for (const { seconds, holds } of missing) {
      addedCost[r] = (addedCost[r] ?? 0) + seconds
      factor[r] = (factor[r] ?? 1) * holds
    }
    waits.push(...missing)
  })
  return { availability: { usable, addedCost, factor, waits }, heldBack, asks }
}

/** What was done in this case or an earlier one of this visit, and is not offered again. */
const everDone = (session: Session): ReadonlySet<RemedyId> =>
  new Set([
    ...triedWith(session, 'no-change', 'other-message', 'helped').map(({ tried }) => tried),
    ...session.earlier.flatMap((ended) =>
      ended.observations
        .filter(isTried)
        .filter(({ result }) => !undone.includes(result))
        .map(({ tried }) => tried),
    ),
  ])

/** Ends after which nothing was done that would be done twice with another message. */
const undone: readonly Result[] = ['not-possible', 'no-answer', 'not-yet', 'wants-something']

/** A fact that a remedy requires, and what is known of it. */
interface RequiredFact extends Fact {
  state: FactState
}

/** Facts that nobody can tell any more, and under which what harms nothing is offered all the same. */
const assumedFacts = (knowledge: Knowledge, remedy: Remedy, facts: readonly RequiredFact[]): RequiredFact[] =>
  facts.filter((fact) => fact.state.known === 'never' && mayBeAssumed(knowledge, remedy, fact))

const requiredFacts = (
  knowledge: Knowledge,
  evidence: Evidence,
  { requires, sideEffects }: Remedy,
  mayAsk: boolean,
): RequiredFact[] =>
  requires.map((fact) => {
    const confirmed = sideEffects.length > 0 || fact.question === knowledge.money.questions.gate
    return { ...fact, state: factState(knowledge, evidence, fact, { confirmed, mayAsk }) }
  })

/** What looking at the facts that are still unknown costs and promises, the cheapest look first. */
const waitsOf = (
  { weights }: Knowledge,
  model: Model,
  facts: readonly RequiredFact[],
): Omit<Wait, 'repair'>[] =>
  facts
    .flatMap(({ state }) => (state.known === 'not-yet' ? [state] : []))
    .sort((a, b) => a.seconds - b.seconds)
    .map(({ ask, seconds, answers }) => ({
      question: ask,
      answers,
      holds: holdsWith(questionIn(model, ask), answers),
      seconds: seconds + weights.readingTime,
    }))

/** Why a remedy may not be done now, whatever came of it before. */
function heldReason(
  knowledge: Knowledge,
  evidence: Evidence,
  gate: Gate,
  remedy: Remedy,
  facts: readonly RequiredFact[],
): HeldReason | null {
  if (gate === 'held')
    return { kind: 'money', need: remedy.need ?? (remedy.endsVoids ? 'settle' : 'nothing') }
  // Of what came before, only the person's word counts.
  const told = ({ question }: Fact) =>
    question !== knowledge.money.questions.gate || evidence.awake(question)?.by !== 'site'
  const pointless = remedy.notWhen.find((fact) => answeredWith(evidence, fact) && told(fact))
  if (pointless !== undefined) return { kind: 'fact-false', question: pointless.question }
  const wrong = facts.find(({ state }) => state.known === 'false')
  if (wrong !== undefined) return { kind: 'fact-false', question: wrong.question }
  const assumed = assumedFacts(knowledge, remedy, facts)
  const unknowable = facts.find((fact) => fact.state.known === 'never' && !assumed.includes(fact))
  return unknowable === undefined ? null : { kind: 'fact-unknown', question: unknowable.question }
}

/** Whether the sale lets an act be done, forbids it, or would let it be done after some answers to the gate. */
type Gate = 'open' | 'held' | Omit<Wait, 'repair'>

/** The money of an act: what is gated is the act, and never the diagnosis. */
function gateFor(
  knowledge: Knowledge,
  evidence: Evidence,
  { need = 'nothing', endsVoids }: Remedy,
  { current, paying, untold }: SalesOfVisit,
  mayAsk: boolean,
): Gate {
  const closesBatch = endsVoids === true || need === 'settle' || need === 'sign-in'
  if (closesBatch && mayWantAVoid(current)) return 'held'
  if (need === 'nothing') return 'open'
  if (untold !== null)
    return mayAsk && evidence.isUnsaid(untold) ? askingWhatBecame(knowledge, untold) : 'held'
  const { sale } = current
  if (need === 'give-back') {
    const { kind } = knowledge.money.questions
    if (!current.kindSaid && mayAsk && evidence.isUnsaid(kind)) return askingKind(knowledge, kind)
    // Somebody said that nothing was being given back, or could not say it.
    if (current.kindAsked && sideOf(sale.kind ?? 'sale') === 'taking') return 'held'
  }
  const given = evidence.awake(knowledge.money.questions.gate)
  const asked = given !== undefined && given.by !== 'site'
  // Nobody said yet that there was an attempt at all.
  const unsaid = paying === 'not-said' && !asked
  if (opens(sale, need) && !unsaid) return 'open'
  const wouldOpen = !asked && (unsaid || opens({ ...sale, asked: true }, need))
  return wouldOpen && mayAsk ? askingGate(knowledge, sale, need) : 'held'
}

/** Whether a void, a refund or a release was being done, or somebody was asked and could not say. */
const mayWantAVoid = ({ sale, kindAsked, kindSaid }: SalesOfVisit['current']): boolean =>
  sideOf(sale.kind ?? 'sale') === 'giving' || (kindAsked && !kindSaid)

/** What became of the attempt, as a fact that an act waits for: it may be done after answers that leave nothing in doubt. */
function askingWhatBecame({ money, questions, weights }: Knowledge, id: QuestionId): Gate {
  const question = questions[id]
  const weighed = Object.entries(question?.answers ?? {}).map(([answer, word]) => {
    const fact = factOf({ money }, { answered: id, answer })
    return {
      answer,
      weight: weights.usualProbability[word],
      lets: fact?.fact !== 'reach' || fact.reach === 'not-sent' || fact.reach === 'refused',
    }
  })
  return waitFor(weighed, id, (question?.seconds ?? 0) + weights.readingTime)
}

/** The gate as a fact that an act waits for: the answers after which it may be done, and how usual they are. */
function askingGate({ money, questions, weights }: Knowledge, sale: Sale, need: Need): Gate {
  const { gate } = money.questions
  const weighed = Object.entries(questions[gate]?.answers ?? {}).map(([answer, word]) => {
    const fact = factOf({ money }, { answered: gate, answer })
    const before = fact?.fact !== 'gate' || fact.before === 'not-paying' ? 'nothing' : fact.before
    return {
      answer,
      weight: weights.usualProbability[word],
      lets: opens(after(sale, { before }), need),
    }
  })
  return waitFor(weighed, gate, (questions[gate]?.seconds ?? 0) + weights.readingTime)
}

/** What was done, as a fact that paying back waits for. */
function askingKind({ money, questions, weights }: Knowledge, id: QuestionId): Gate {
  const question = questions[id]
  const weighed = Object.entries(question?.answers ?? {}).map(([answer, word]) => {
    const fact = factOf({ money }, { answered: id, answer })
    const lets = fact?.fact === 'kind' && fact.kind !== 'none' && sideOf(fact.kind) === 'giving'
    return { answer, weight: weights.usualProbability[word], lets }
  })
  return waitFor(weighed, id, (question?.seconds ?? 0) + weights.readingTime)
}

/** A question about the money as what an act waits for; it is held where no answer would let it be done. */
function waitFor(
  weighed: readonly { answer: AnswerId; weight: number; lets: boolean }[],
  question: QuestionId,
  seconds: number,
): Gate {
  const sum = (of: typeof weighed) => of.reduce((total, { weight }) => total + weight, 0)
  const letting = weighed.filter(({ lets }) => lets)
  if (letting.length === 0) return 'held'
  return {
    question,
    answers: letting.map(({ answer }) => answer),
    holds: sum(letting) / sum(weighed),
    seconds,
  }
}

const questionIn = ({ questions }: Model, id: QuestionId) => questions.find((question) => question.id === id)

/** How usual it is in general that a fact holds: the weight of the answers that satisfy it. */
const holdsWith = (question: Model['questions'][number] | undefined, answers: readonly AnswerId[]): number =>
  question?.answers.reduce(
    (sum, answer, a) => (answers.includes(answer) ? sum + (question.usual[a] ?? 0) : sum),
    0,
  ) ?? 0
