import type { QuestionId, RemedyId } from '../../knowledge/ids'
import type { Knowledge, Owner } from '../../knowledge/schema'
import type { Situation } from '../engine/decide'
import { chanceOfAnswers } from '../engine/lookahead'
import type { Walk } from './walk'

/** The first thing to say to whoever just read a message, before anything is asked: something to do, or whose job it is. */
export type Advice =
  /** An act for the payment in doubt; how it ends is the answer to `asks`. */
  | { kind: 'settle'; remedy: RemedyId; asks: QuestionId }
  /** An act of the shop's own. */
  | { kind: 'act'; remedy: RemedyId }
  /** Somebody else has to act. */
  | { kind: 'request'; remedy: RemedyId; to: Owner }
  /** The fault is not the shop's: this sale is taken another way. `told`: what is told to the customer, if anything. */
  | { kind: 'other-way'; way: RemedyId; told: RemedyId | null }
  /** A look, or something to recall; `before`: the act that waits for it, where that does no harm. */
  | { kind: 'ask'; question: QuestionId; before: RemedyId | null }
  /** The uninformed call. */
  | { kind: 'call' }

/** An act is not offered to everybody where what is not known yet makes it pointless in this share of cases, 0–1. */
const oftenPointless = 0.4

/**
 * The first thing to do in a case as it is told. The payment comes first, where one is open. Then the plan, up to the
 * uninformed call: the first of it that may be done at once and does no harm. A call is not made while more cases are
 * repaired by what waits for an answer; that answer is sought instead.
 */
export function adviceOf(knowledge: Knowledge, walk: Walk): Advice {
  const money = moneyFirst(walk)
  if (money !== null) return money
  const { passed, found } = firstOffered(knowledge, walk)
  const act = found !== null && found.to === null ? found.remedy : null
  if (act !== null && !takesLong(knowledge, act)) return { kind: 'act', remedy: act }
  const otherWay = takenAnotherWay(knowledge, walk)
  if (otherWay !== null) return otherWay
  if (act !== null) return { kind: 'act', remedy: act }
  if (found?.to != null && found.repairs >= passed)
    return { kind: 'request', remedy: found.remedy, to: found.to }
  return walk.step.kind === 'ask'
    ? { kind: 'ask', question: walk.step.question, before: waitingFor(knowledge, walk, walk.step.question) }
    : { kind: 'call' }
}

/** Whether an act takes so long that the customer at the till is served another way meanwhile, where there is one. */
function takesLong({ remedies, weights }: Knowledge, id: RemedyId): boolean {
  const { handsOn = 0, wait = 0 } = remedies[id] ?? {}
  return handsOn + wait >= weights.tooLongInVain
}

/** What comes first for the money: the payment's next act, or the question that decides whose payment it is. */
function moneyFirst({ step, payment }: Walk): Advice | null {
  if (step.kind === 'ask' && step.why === 'money')
    return { kind: 'ask', question: step.question, before: null }
  switch (payment?.kind) {
    case 'ask':
      return { kind: 'ask', question: payment.question, before: null }
    case 'act':
      return { kind: 'settle', remedy: payment.remedy, asks: payment.asks }
    default:
      return null
  }
}

interface Offered {
  remedy: RemedyId
  /** Who is asked to do it; null where it is an act of one's own. */
  to: Owner | null
  /** Share of all cases that it repairs, 0–1. */
  repairs: number
}

/** The first of the plan that is offered at once, and the share of cases that is repaired by what was passed over for it. */
function firstOffered(
  { remedies }: Knowledge,
  { numbers, callAfter }: Walk,
): { passed: number; found: Offered | null } {
  let passed = 0
  if (numbers === null) return { passed, found: null }
  const { situation, decision } = numbers
  for (const { remedy, repairs } of decision.order.slice(0, callAfter)) {
    const doing = remedies[remedy]
    if (doing?.effect !== 'repairs') continue
    const atOnce = doing.sideEffects.length === 0 && !situation.asks.has(remedy)
    if (atOnce && !doing.notWhen.some((fact) => shareOf(situation, fact) >= oftenPointless))
      return { passed, found: { remedy, to: doing.request?.to ?? null, repairs } }
    passed += repairs
  }
  return { passed, found: null }
}

/** How often a question that is still open would have one of these answers, 0–1. */
function shareOf(
  { open, probabilities }: Situation,
  fact: { question: QuestionId; answers: readonly string[] },
): number {
  const asked = open.find(({ id }) => id === fact.question)
  return asked === undefined ? 0 : chanceOfAnswers(asked, probabilities, fact.answers)
}

/**
 * Another way to take this sale, where nothing that the shop could do about the fault brings it on: mostly the card's
 * bank or the customer decides, or this card is not read.
 */
function takenAnotherWay(
  knowledge: Knowledge,
  { symptom, selling, diagnosis, plan, numbers }: Walk,
): Advice | null {
  const { causes, remedies, symptoms } = knowledge
  const [way] = selling.thisSale
  if (symptom === null || selling.none !== null || way === undefined) return null
  const decidedElsewhere = (diagnosis?.ranked ?? []).reduce((sum, { cause, probability }) => {
    const owner = causes[cause]?.owner
    return owner === 'issuer' || owner === 'cardholder' ? sum + probability : sum
  }, 0)
  if (decidedElsewhere < 0.5 && symptoms[symptom]?.broke !== 'card-reading') return null
  const told = plan.find((id) => {
    const remedy = remedies[id]
    return (
      remedy?.effect === 'repairs' && remedy.request?.to === 'cardholder' && !numbers?.situation.asks.has(id)
    )
  })
  return { kind: 'other-way', way: way.remedy, told: told ?? null }
}

/** The first act of the plan, where it waits for this answer and only helps. */
function waitingFor({ remedies }: Knowledge, { plan, numbers }: Walk, question: QuestionId): RemedyId | null {
  const first = plan.find((id) => numbers?.situation.asks.get(id) === question)
  return first !== undefined && first === plan[0] && remedies[first]?.sideEffects.length === 0 ? first : null
}
