import { drawOwnCases } from '../../src/authoring/simulation/ownCases'
import { productRule } from '../../src/authoring/simulation/rule'
import { byRule, remembering } from '../../src/authoring/simulation/strategies'
import { notSure, type SymptomId } from '../../src/knowledge/ids'
import { knowledge } from '../../src/knowledge/knowledge'
import { calledFor } from '../../src/wizard/case/openCalls'
import { answer, attempt, choose, newSession, type Session } from '../../src/wizard/case/session'

/** Simulated cases of a message as the product leads them: as the first call is made, and as they end. */
export function simulatedCases(
  symptom: SymptomId,
  draw: { seed: number; cases: number },
): { atCall: Session; atEnd: Session }[] {
  const way = remembering(byRule(knowledge, 'ours', productRule))
  return drawOwnCases(knowledge, symptom, draw).map((drawn) => {
    let session = choose(newSession(knowledge.edition), symptom)
    let atCall: Session | null = null
    let faults = drawn.faults
    for (;;) {
      const act = way.decide(session, drawn.luck)
      if (act !== 'call' && 'ask' in act) {
        session = answer(knowledge, session, act.ask, drawn.answers.get(act.ask) ?? notSure)
        continue
      }
      if (act === 'call') return { atCall: atCall ?? session, atEnd: session }
      if (act.try.some((remedy) => calledFor(knowledge, remedy) !== null)) atCall ??= session
      const mended = act.try.flatMap((remedy) => drawn.mends.get(remedy) ?? [])
      faults = faults.filter((fault) => !mended.includes(fault))
      if (faults.length === 0) return { atCall: atCall ?? session, atEnd: session }
      const [first, ...besides] = act.try
      session = attempt(knowledge, session, first, 'no-change', { besides })
    }
  })
}
