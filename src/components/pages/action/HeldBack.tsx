import type { Held } from '../../../wizard/case/availability'
import parts from '../../parts/parts.module.css'
import { useApp } from '../../useApp'
import { heldWords } from '../../wording'
import { useWords } from '../../words'

/** Why an act is not offered now, and what would let it through. */
export function HeldBack({ held: { remedy, reason } }: { held: Held }) {
  const { walk, store, knowledge } = useApp()
  const words = useWords()
  const { go, untry } = store.getState()
  const question =
    reason.kind === 'money' ? knowledge.money.record : reason.kind === 'not-possible' ? null : reason.question
  const answered = walk.answers.find((answer) => answer.question === question && answer.awake)?.answer
  return (
    <div>
      <p>{heldWords(words, reason, answered)}</p>
      {question === null ? (
        <button className={parts.link} type="button" onClick={() => untry(remedy)}>
          {words.t('ui:held.possible')}
        </button>
      ) : (
        <button className={parts.link} type="button" onClick={() => go({ at: 'question', question })}>
          {words.t('ui:held.answer')}
        </button>
      )}
    </div>
  )
}
