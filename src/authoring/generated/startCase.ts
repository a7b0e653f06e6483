import type { Knowledge } from '../../knowledge/schema'
import { answer, choose, newSession, type Session } from '../../wizard/case/session'
import { pretendSymptom } from './pretend'

/** A case of generated knowledge whose money is known to be untouched, so that all that is left is the fault. */
export const startCase = (knowledge: Knowledge): Session =>
  answer(
    knowledge,
    choose(newSession(knowledge.edition), pretendSymptom),
    knowledge.money.questions.gate,
    'clear',
  )
