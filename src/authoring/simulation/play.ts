import { type Knowledge, notSure } from '../../src/knowledge/schema'
import { answer, attempt, type Session } from '../../src/wizard/case/session'
import { type Act, startCase } from './situation'
import type { DrawnCase, World } from './world'

/** A way of working: it sees what was said and tried, and never what is true. */
export interface Strategy {
  name: string
  /** `luck` belongs to the case; a way that leaves nothing to chance needs none. */
  decide(session: Session, luck: number): Act
  /** Its probabilities of the causes and `other` now. */
  beliefs(session: Session): Float64Array
}

/** How a case went. */
export interface Played {
  drawn: DrawnCase
  seconds: number
  questions: number
  tries: number
  called: boolean
  /** What was believed when the first act, the call included, was offered. */
  beliefs: Float64Array
}

/** Plays one case until every fault is mended or the uninformed call is made, which always ends it. */
export function play(knowledge: Knowledge, { model }: World, drawn: DrawnCase, strategy: Strategy): Played {
  let session = startCase(knowledge)
  let faults = drawn.faults
  let beliefs: Float64Array | null = null
  let seconds = 0
  let questions = 0
  let tries = 0
  for (;;) {
    const decided = strategy.decide(session, drawn.luck)
    if (decided !== 'call' && 'ask' in decided) {
      questions += 1
      seconds += costIn(model.questions, decided.ask)
      session = answer(knowledge, session, decided.ask, drawn.answers.get(decided.ask) ?? notSure)
      continue
    }
    beliefs ??= strategy.beliefs(session)
    if (decided === 'call') {
      seconds += model.serviceCost
      return { drawn, seconds, questions, tries, called: true, beliefs }
    }
    tries += 1
    seconds += costIn(model.repairs, decided.try)
    const mended = drawn.mends.get(decided.try) ?? []
    faults = faults.filter((fault) => !mended.includes(fault))
    if (faults.length === 0) return { drawn, seconds, questions, tries, called: false, beliefs }
    // The message is still there: to the person nothing has changed, even where one of two faults is gone.
    session = attempt(knowledge, session, decided.try, 'no-change')
  }
}

function costIn(list: readonly { id: string; cost: number }[], id: string): number {
  const found = list.find((known) => known.id === id)
  if (found === undefined) throw new Error(`${id} has no cost in this world`)
  return found.cost
}
