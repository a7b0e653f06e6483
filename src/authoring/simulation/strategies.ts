import type { QuestionId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import type { Reckoning } from '../../wizard/case/reckoning'
import { isTried, type Session } from '../../wizard/case/session'
import { decide } from '../../wizard/engine/decide'
import { likelihoodOf } from '../../wizard/engine/inference'
import { expectedInformation } from '../../wizard/engine/lookahead'
import type { ModelQuestion } from '../../wizard/engine/model'
import { diceOf } from './dice'
import { type ReadPosition, readPosition } from './position'
import { type Act, actingAlone, actOf, productRule, type Rule } from './rule'

/** A way of working: it sees what was said and tried, and never what is true. */
export interface Strategy {
  name: string
  /** `luck` belongs to the case; a way that leaves nothing to chance needs none. */
  decide(session: Session, luck: number): Act
  /** Its probabilities of the causes and `other` now. */
  beliefs(session: Session): Float64Array
}

/** A way of asking, before it is known when it stops. */
export type Asking = (knowledge: Knowledge, start: Session, enough: number) => Strategy

/** Works by a rule, on the numbers of the product or on others. */
export const byRule = (
  knowledge: Knowledge,
  name: string,
  rule: Rule,
  read: ReadPosition = readPosition,
): Strategy => ({
  name,
  decide: (session) => {
    const { first, reckoning } = read(knowledge, session)
    return first === null ? actOf(rule(reckoning, knowledge.weights)) : { ask: first }
  },
  beliefs: (session) => read(knowledge, session).reckoning.probabilities,
})

/** Works as the product does. */
export const ours = (knowledge: Knowledge): Strategy => byRule(knowledge, 'ours', productRule)

/** Acts by the plan of the product at once; only facts that an act needs are asked. */
export const askingNothing = (knowledge: Knowledge): Strategy =>
  byRule(knowledge, 'asking nothing', actingAlone)

/**
 * Asks the questions in the order of the knowledge until one cause is very likely or the cap is reached, then acts by
 * the plan: what a printed check-list does.
 */
export function checkList(knowledge: Knowledge): Strategy {
  const order = Object.keys(knowledge.questions)
  return askThenAct(knowledge, 'fixed order', (reckoning) => {
    const listed = reckoning.probabilities.slice(0, -1)
    if (likelihoodOf(knowledge.weights, Math.max(...listed)) === 'very-likely') return null
    const open = decide(reckoning, knowledge.weights).prospects.map(({ question }) => question.id)
    return open.sort((a, b) => order.indexOf(a) - order.indexOf(b))[0] ?? null
  })
}

/** One order for every case, as on a printed check-list: what tells most per second comes first. */
export const fixedOrder: Asking = (knowledge, start, enough) => {
  const { model, probabilities } = readPosition(knowledge, start).reckoning
  const worth = new Map(
    model.questions.map((question) => [
      question.id,
      expectedInformation(model, probabilities, question) / question.cost,
    ]),
  )
  return askUntil(knowledge, 'fixed order', enough, ({ open }) => best(open, ({ id }) => worth.get(id) ?? 0))
}

export const randomOrder: Asking = (knowledge, _, enough) =>
  askUntil(knowledge, 'random order', enough, ({ open, model }, luck) => {
    const dice = diceOf(luck)
    const places = new Map(model.questions.map(({ id }) => [id, 1 + dice()]))
    return best(
      open.filter(({ informs }) => informs),
      ({ id }) => places.get(id) ?? 0,
    )
  })

export const mostInformation: Asking = (knowledge, _, enough) =>
  askUntil(knowledge, 'most information', enough, ({ open, model, probabilities }) =>
    best(open, (question) => expectedInformation(model, probabilities, question)),
  )

export const mostInformationPerSecond: Asking = (knowledge, _, enough) =>
  askUntil(knowledge, 'most information per second', enough, ({ open, model, probabilities }) =>
    best(open, (question) => expectedInformation(model, probabilities, question) / question.cost),
  )

/** Asks what is chosen until one cause has the probability `enough` or acting has begun, then acts by the plan. */
function askUntil(
  knowledge: Knowledge,
  name: string,
  enough: number,
  choose: (reckoning: Reckoning, luck: number) => QuestionId | null,
): Strategy {
  return askThenAct(knowledge, name, (reckoning, session, luck) =>
    session.observations.some(isTried) || Math.max(...reckoning.probabilities) >= enough
      ? null
      : choose(reckoning, luck),
  )
}

/** Asks what is chosen; where nothing is, acts by the plan of the product. */
export function askThenAct(
  knowledge: Knowledge,
  name: string,
  choose: (reckoning: Reckoning, session: Session, luck: number) => QuestionId | null,
  read: ReadPosition = readPosition,
): Strategy {
  return {
    name,
    decide: (session, luck) => {
      const { first, reckoning } = read(knowledge, session)
      const ask = first ?? choose(reckoning, session, luck)
      return ask === null ? actOf(actingAlone(reckoning, knowledge.weights)) : { ask }
    },
    beliefs: (session) => read(knowledge, session).reckoning.probabilities,
  }
}

/** The open question with the greatest worth, the earlier one of equals; null where none is worth anything. */
function best(open: readonly ModelQuestion[], worth: (question: ModelQuestion) => number): QuestionId | null {
  let found: QuestionId | null = null
  let most = 0
  for (const question of open) {
    const value = worth(question)
    if (value <= most) continue
    found = question.id
    most = value
  }
  return found
}

/** The same way, which keeps what it decided: cases share their beginnings. It must leave nothing to chance. */
export function remembering(strategy: Strategy): Strategy {
  const known = new Map<string, Act>()
  return {
    ...strategy,
    decide: (session, luck) => {
      const key = JSON.stringify(session.observations)
      const decided = known.get(key) ?? strategy.decide(session, luck)
      known.set(key, decided)
      return decided
    },
  }
}
