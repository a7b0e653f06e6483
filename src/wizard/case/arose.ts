import type { Knowledge } from '../../knowledge/schema'
import { countOf } from './sale'
import { readSales } from './saleEvents'
import { beginCase, choose, isAnswered, isJustPicked, isTried, type Picked, type Session } from './session'

/** Whether it matters how the message of a further case came up, and nobody said it yet. */
export function asksHowItArose(
  knowledge: Knowledge,
  { earlier, observations, ...session }: Session,
): boolean {
  const former = earlier[earlier.length - 1]
  const { arose } = knowledge.money.questions
  const said = observations.filter(isAnswered).filter(({ by }) => by !== 'site')
  if (former === undefined || said.some(({ answered }) => answered === arose)) return false
  // An act that presents the card again says by itself that the sale was tried again.
  const last = former.observations.filter(isTried).slice(-1)[0]
  if (last?.result === 'other-message' && knowledge.remedies[last.tried]?.need === 'take-again') return false
  const { sale } = readSales(knowledge, { ...session, ...former, earlier: earlier.slice(0, -1) }).current
  return sale.asked || countOf(sale)[1] > 0 || sale.gave[1] > 0
}

/**
 * The case once another message is picked. Where a payment may be at stake it is a further case, and it is asked how its
 * message came up; else the message takes the place of the former one, and nothing that was said is lost.
 */
export function chooseAnother(knowledge: Knowledge, session: Session, picked: Picked): Session {
  if (session.picked === null || session.picked === picked || isJustPicked(session))
    return choose(session, picked)
  const further = beginCase(knowledge, session, null, picked)
  return asksHowItArose(knowledge, further) ? further : choose(session, picked)
}
