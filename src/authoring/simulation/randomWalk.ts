import { notSure, type SymptomId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import { answer, attempt, choose, newSession, type Session } from '../../wizard/case/session'
import { survey, type Walk } from '../../wizard/case/walk'
import { type Dice, pick } from './dice'

/** Far above what the cap of questions and the number of remedies allow. */
const longestWalk = 100

/**
 * Walks a message once with answers and results as they fall, after what was `begun`, no remedy ever helping: every case on the way, the last
 * one with its end, unless the walk never ends.
 */
export function* walkAtRandom(
  knowledge: Knowledge,
  message: SymptomId,
  dice: Dice,
  begun: Session = newSession(knowledge.edition),
): Generator<Walk> {
  let session = choose(begun, message)
  for (let turn = 0; turn < longestWalk; turn++) {
    const walk = survey(knowledge, session)
    yield walk
    const { step } = walk
    // How an act for the payment ends is the answer to its question.
    const asked = step.kind === 'ask' ? step.question : step.kind === 'settle' ? step.asks : null
    if (asked !== null) {
      const answers = Object.keys(knowledge.questions[asked]?.answers ?? {})
      session = answer(knowledge, session, asked, pick(dice, [...answers, notSure]))
    } else if (step.kind === 'try') {
      const ended = pick(dice, ['no-change', 'not-possible'] as const)
      session = attempt(knowledge, session, step.remedy, ended, step)
    } else return
  }
}
