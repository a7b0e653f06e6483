import { notSure, type QuestionId, type RemedyId } from '../../knowledge/ids'
import type { Knowledge, Owner } from '../../knowledge/schema'
import { calledFor } from '../../wizard/case/openCalls'
import { answer, attempt, type Session } from '../../wizard/case/session'
import type { Model } from '../../wizard/engine/model'
import type { Strategy } from './strategies'
import type { DrawnCase } from './world'

/** A case that was played to its end. */
export interface Played {
  drawn: DrawnCase
  /** Seconds until it was repaired: questions, work, waits, surcharges and the uninformed call. */
  seconds: number
  /** Questions asked, without those about the money, which are asked whatever the way of working. */
  questions: number
  /** Questions of any kind, those about the money included. */
  asked: { beforeFirstAct: number; inAll: number }
  /** Whether the first act treats a fault that is there; the uninformed call treats what no list names. */
  firstActRight: boolean
  /** The same of the first call; null where nobody was called. */
  firstCallRight: boolean | null
  /**
   * Whether who was called first can mend a fault that is there, whatever he was asked for; the uninformed call reaches
   * the acquirer, who passes on what is the vendor's. Null where nobody was called, and where no act of the plan treats
   * the fault: then it is the payment's alone, and its acts are not played.
   */
  rightPartyCalled: boolean | null
  /** Whether the cause that led when the first act was offered has the owner of a fault that is there. */
  ownerRight: boolean
  tries: number
  called: boolean
  /** The case when the first act, the call included, was offered. */
  first: Session
  /** Probabilities of the causes and `other` then. */
  beliefs: Float64Array
}

/** Plays one case until every fault is mended or the uninformed call is made, which always ends it. */
export function play(knowledge: Knowledge, start: Session, drawn: DrawnCase, strategy: Strategy): Played {
  const { model } = drawn.world
  let session = start
  let { faults } = drawn
  let first: Session | null = null
  let seconds = 0
  let questions = 0
  let tries = 0
  let inAll = 0
  const firsts: { act: First | null; call: (First & { party: boolean | null }) | null } = {
    act: null,
    call: null,
  }
  const ended = (called: boolean, before: Session): Played => {
    return {
      drawn,
      seconds,
      questions,
      asked: { beforeFirstAct: firsts.act?.asked ?? inAll, inAll },
      firstActRight: firsts.act?.right ?? false,
      firstCallRight: firsts.call?.right ?? null,
      rightPartyCalled: firsts.call?.party ?? null,
      ownerRight: ownsFault(knowledge, drawn, strategy.beliefs(before)),
      tries,
      called,
      first: before,
      beliefs: strategy.beliefs(before),
    }
  }
  for (;;) {
    const decided = strategy.decide(session, drawn.luck)
    if (decided !== 'call' && 'ask' in decided) {
      inAll += 1
      if (!isAboutMoney(knowledge, decided.ask)) {
        questions += 1
        seconds += costIn(model.questions, decided.ask)
      }
      session = answer(knowledge, session, decided.ask, drawn.answers.get(decided.ask) ?? notSure)
      continue
    }
    first ??= session
    const here = { asked: inAll, right: isRight(drawn, decided) }
    firsts.act ??= here
    if (callsSomebody(knowledge, decided))
      firsts.call ??= { ...here, party: reachesRightParty(knowledge, drawn, decided) }
    if (decided === 'call') {
      seconds += model.serviceCost
      return ended(true, first)
    }
    tries += 1
    seconds += costOfTry(model, decided.try)
    const mended = decided.try.flatMap((remedy) => drawn.mends.get(remedy) ?? [])
    faults = faults.filter((fault) => !mended.includes(fault))
    if (faults.length === 0) return ended(false, first)
    // The message is still there: to the person nothing has changed, even where one of two faults is gone.
    const [act, ...besides] = decided.try
    session = attempt(knowledge, session, act, 'no-change', { besides })
  }
}

/** An act that came first: the questions before it, and whether it treats a fault that is there. */
interface First {
  asked: number
  right: boolean
}

const isRight = ({ world, faults }: DrawnCase, act: 'call' | { try: readonly RemedyId[] }): boolean =>
  act === 'call'
    ? faults.includes(world.model.causes.length)
    : world.model.repairs.some(
        ({ id, treats }) => act.try.includes(id) && faults.some((fault) => treats.includes(fault)),
      )

/** Whether those who are called can mend a fault that is there: a request to them treats it. */
function reachesRightParty(
  knowledge: Knowledge,
  { world: { model }, faults }: DrawnCase,
  act: 'call' | { try: readonly RemedyId[] },
): boolean | null {
  const treated = (fault: number) =>
    fault === model.causes.length || model.repairs.some(({ treats }) => treats.includes(fault))
  if (!faults.some(treated)) return null
  if (act === 'call')
    return faults.some((fault) => {
      const owner = ownerOf(knowledge, model, fault)
      return owner === null || owner === 'acquirer' || owner === 'vendor'
    })
  const party = act.try.map((id) => calledFor(knowledge, id)).find((called) => called !== null)
  return model.repairs.some(
    ({ id, treats }) => calledFor(knowledge, id) === party && faults.some((fault) => treats.includes(fault)),
  )
}

function ownsFault(
  knowledge: Knowledge,
  { world: { model }, faults }: DrawnCase,
  beliefs: Float64Array,
): boolean {
  const owner = ownerOf(knowledge, model, beliefs.indexOf(Math.max(...beliefs)))
  return faults.some((fault) => ownerOf(knowledge, model, fault) === owner)
}

/** Who can repair a cause, by its place in the model; null for what no list names. */
function ownerOf({ causes }: Knowledge, model: Model, place: number): Owner | null {
  const id = model.causes[place]
  return id === undefined ? null : (causes[id]?.owner ?? null)
}

const callsSomebody = (knowledge: Knowledge, act: 'call' | { try: readonly RemedyId[] }): boolean =>
  act === 'call' || act.try.some((id) => calledFor(knowledge, id) !== null)

/** Seconds of what is done in one go: the longest of it, and the time to ask for each thing besides. */
export const costOfTry = ({ repairs, calls }: Model, remedies: readonly RemedyId[]): number =>
  Math.max(...remedies.map((remedy) => costIn(repairs, remedy))) + (remedies.length - 1) * calls.seconds

const isAboutMoney = ({ money, questions }: Knowledge, question: QuestionId): boolean =>
  question === money.questions.gate || questions[question]?.ofThePayment === true

function costIn(
  list: readonly { id: QuestionId | RemedyId; cost: number }[],
  id: QuestionId | RemedyId,
): number {
  const found = list.find((known) => known.id === id)
  if (found === undefined) throw new Error(`${id} has no cost in this world`)
  return found.cost
}
