import type { QuestionId } from '../../knowledge/ids'
import type { Knowledge, Remedy, Symptom } from '../../knowledge/schema'
import { asksHowItArose } from './arose'
import { type Evidence, seeingInGroup } from './evidence'
import { mayBeAsked, type Reckoning } from './reckoning'
import type { SalesOfVisit } from './saleEvents'
import { isAnswered, type Session } from './session'

/** What a bound on the questions of a case hangs on. */
export interface CaseAsked {
  session: Session
  evidence: Evidence
  sales: SalesOfVisit
  symptom: Symptom
  reckoning: Reckoning
  /** Something of the payment is open, or it is not said yet which message it is. */
  unsettled: boolean
}

/**
 * A number that the questions still asked of this message never exceed, the one shown included, as long as no answer is
 * changed. Null while the payment may come to be looked up: a look can be asked again, and nobody knows how often.
 */
export function questionsLeft(knowledge: Knowledge, asked: CaseAsked): number | null {
  const { session, evidence, unsettled } = asked
  if (unsettled || asksHowItArose(knowledge, session)) return null
  const left = askable(knowledge, asked)
  if (mayOpenPayment(knowledge, asked, left)) return null
  const cap = Math.max(0, knowledge.weights.questionCap - evidence.asked)
  // What a site filled in may be asked again, and another answer opens and closes what hangs on it.
  const filledIn = session.observations.some((seen) => isAnswered(seen) && seen.by === 'site')
  return filledIn ? cap : Math.min(cap, left.length)
}

/**
 * The questions that may still be asked: what tells causes apart, what repairs wait for, what would make them pointless, and
 * what answers to these open.
 */
function askable(knowledge: Knowledge, { session, evidence, reckoning }: CaseAsked): QuestionId[] {
  const given = new Set(session.observations.filter(isAnswered).map(({ answered }) => answered))
  const telling = reckoning.model.questions
    .filter(({ id, informs }) => informs && mayBeAsked(knowledge, id))
    .map(({ id }) => id)
  const waitedFor = repairsLeft(knowledge, reckoning).flatMap(({ requires }) =>
    requires.flatMap((fact) => {
      const own = knowledge.questions[fact.question]
      if (own === undefined) return []
      return own.group === undefined ? [own.id] : seeingInGroup(knowledge, own, fact).map(({ id }) => id)
    }),
  )
  const wanted = new Set([
    ...telling,
    ...waitedFor,
    ...repairsLeft(knowledge, reckoning).flatMap(({ notWhen }) => notWhen.map(({ question }) => question)),
    ...reckoning.availability.waits.map(({ question }) => question),
  ])
  // Where the answer that closed a group hangs on another one, it may fall asleep.
  const loose = new Set(
    [...given].flatMap((id) => {
      const { group, askedOnlyWhen } = knowledge.questions[id] ?? {}
      return group === undefined || askedOnlyWhen === undefined ? [] : [group]
    }),
  )
  const mayOpen = (id: QuestionId): boolean => {
    const question = knowledge.questions[id]
    if (question === undefined || !wanted.has(id)) return false
    if (evidence.isUnsaid(id)) return true
    if (given.has(id)) return false
    const { askedOnlyWhen, group } = question
    const reopens = group !== undefined && loose.has(group)
    return reopens || (askedOnlyWhen !== undefined && mayChange(askedOnlyWhen.question))
  }
  /** Whether the answer that a condition hangs on may still come, or count again. */
  const mayChange = (id: QuestionId): boolean => {
    const condition = knowledge.questions[id]?.askedOnlyWhen
    return mayOpen(id) || (given.has(id) && condition !== undefined && mayChange(condition.question))
  }
  return [...wanted].filter(mayOpen)
}

/** Repairs that may still be offered: usable, or held back by a fact that something may yet tell. */
function repairsLeft({ remedies }: Knowledge, { model, availability, heldBack }: Reckoning): Remedy[] {
  const unknown = heldBack.filter(({ reason }) => reason.kind === 'fact-unknown').map(({ remedy }) => remedy)
  const usable = model.repairs.filter((_, r) => availability.usable[r] === true).map(({ id }) => id)
  return [...usable, ...unknown].flatMap((id) => remedies[id] ?? [])
}

/** Whether an answer or an act may leave something of the payment to be looked up, or the gate to be asked at the end. */
function mayOpenPayment(
  knowledge: Knowledge,
  { evidence, sales: { untold, current }, symptom, reckoning }: CaseAsked,
  left: readonly QuestionId[],
): boolean {
  const { facts, questions } = knowledge.money
  const { reach, itself, asksKind } = symptom.money
  const repairs = repairsLeft(knowledge, reckoning)
  const again = repairs.some(({ need }) => need === 'take-again')
  const hidden = reckoning.heldBack.some(
    ({ remedy, reason }) => reason.kind === 'fact-unknown' && knowledge.remedies[remedy]?.need !== undefined,
  )
  const atTheEnd = itself === true || asksKind === true || current.sale.looked
  return (
    untold !== null ||
    left.some((id) => Object.values(facts[id] ?? {}).some(({ fact }) => fact !== 'memory')) ||
    (again && (reach === 'in-doubt' || reach === 'approved')) ||
    ((hidden || atTheEnd) && evidence.isUnsaid(questions.gate))
  )
}
