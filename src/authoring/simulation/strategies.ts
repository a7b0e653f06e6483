import { diceOf } from '../../src/authoring/simulation/dice'
import type { Knowledge } from '../../src/knowledge/schema'
import type { Reckoning } from '../../src/wizard/case/reckoning'
import type { Session } from '../../src/wizard/case/session'
import { noneFits } from '../../src/wizard/engine/decide'
import { expectedInformation } from '../../src/wizard/engine/lookahead'
import type { ModelQuestion } from '../../src/wizard/engine/model'
import type { Strategy } from './play'
import { act, byProduct, byTime, reckonCase, startCase } from './situation'

/** A way of asking, before it is known when it stops. */
export type Asking = (knowledge: Knowledge, enough: number) => Strategy

/** Chooses among the open questions, or ends asking with null. */
type Chooser = (reckoned: Reckoning, luck: number) => ModelQuestion | null

/** Asks as the chooser says until one cause has the probability `enough`, then acts by the plan of the product. */
function askThenAct(knowledge: Knowledge, name: string, enough: number, choose: Chooser): Strategy {
  const reckon = (session: Session) => reckonCase(knowledge, session)
  return {
    name,
    decide: (session, luck) => {
      const reckoned = reckon(session)
      const { probabilities } = reckoned
      // What has been tried shows that acting has begun; a way with a threshold does not go back to asking.
      const acting = session.observations.some((seen) => 'tried' in seen)
      const question = acting || Math.max(...probabilities) >= enough ? null : choose(reckoned, luck)
      if (question !== null) return { ask: question.id }
      return noneFits(probabilities, knowledge.weights.otherLeads) ? 'call' : act(reckoned)
    },
    beliefs: (session) => reckon(session).probabilities,
  }
}

/** The open question with the greatest worth, the cheaper one of equals; null where none is worth anything. */
function best(open: readonly ModelQuestion[], worth: (question: ModelQuestion) => number) {
  let found: ModelQuestion | null = null
  let most = 0
  for (const question of open) {
    const value = worth(question)
    if (value <= most) continue
    found = question
    most = value
  }
  return found
}

export const askingNothing = (knowledge: Knowledge): Strategy =>
  askThenAct(knowledge, 'asking nothing', 1, () => null)

/** One order for every case, as on a printed check-list: what tells most per second comes first. */
export const fixedOrder: Asking = (knowledge, enough) => {
  const { model, probabilities } = reckonCase(knowledge, startCase(knowledge))
  const worth = new Map(
    model.questions.map((question) => [
      question.id,
      expectedInformation(model, probabilities, question) / question.cost,
    ]),
  )
  return askThenAct(knowledge, 'fixed order', enough, ({ open }) =>
    best(open, ({ id }) => worth.get(id) ?? 0),
  )
}

export const randomOrder: Asking = (knowledge, enough) =>
  askThenAct(knowledge, 'random order', enough, ({ open, model }, luck) => {
    const dice = diceOf(luck)
    const places = new Map(model.questions.map(({ id }) => [id, 1 + dice()]))
    return best(
      open.filter(({ informs }) => informs),
      ({ id }) => places.get(id) ?? 0,
    )
  })

export const mostInformation: Asking = (knowledge, enough) =>
  askThenAct(knowledge, 'most information', enough, ({ open, model, probabilities }) =>
    best(open, (question) => expectedInformation(model, probabilities, question)),
  )

export const mostInformationPerSecond: Asking = (knowledge, enough) =>
  askThenAct(knowledge, 'most information per second', enough, ({ open, model, probabilities }) =>
    best(open, (question) => expectedInformation(model, probabilities, question) / question.cost),
  )

/** The rule of the product, by the numbers of the knowledge or by others. */
export function ours(knowledge: Knowledge, name = 'ours', reckon = reckonCase): Strategy {
  return {
    name,
    decide: (session) => byProduct(knowledge, reckon(knowledge, session)),
    beliefs: (session) => reckon(knowledge, session).probabilities,
  }
}

/** The same without the call that the product makes when none of the usual causes fits. */
export const oursByTime = (knowledge: Knowledge): Strategy => ({
  ...ours(knowledge, 'ours, by time alone'),
  decide: (session) => byTime(reckonCase(knowledge, session)),
})
