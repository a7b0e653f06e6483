import type { Held } from '../../../wizard/case/availability'
import { heldBy, releasedBy } from '../../../wizard/case/heldBack'
import { Button } from '../../parts/Button/Button'
import { PageButton } from '../../parts/PageButton/PageButton'
import { useApp } from '../../useApp'
import { useMoves } from '../../useMoves'
import { heldWords } from '../../wording'
import { useWords } from '../../words'

/** An act that is not offered now: why, and what would let it through. */
export function HeldBack({ held: { remedy, reason } }: { held: Held }) {
  const { walk, knowledge } = useApp()
  const { untry } = useMoves()
  const words = useWords()
  const question = releasedBy(knowledge, reason)
  return (
    <div>
      <p>{heldWords(words, reason, heldBy(walk.answers, reason))}</p>
      {reason.kind === 'called' ? (
        <PageButton to={{ page: 'wait-for', ...reason.call }}>{words.t('ui:held.waiting')}</PageButton>
      ) : question === null ? (
        <Button kind="link" onClick={() => untry(remedy)}>
          {words.t('ui:held.possible')}
        </Button>
      ) : (
        <PageButton to={{ page: 'question', question }}>{words.t('ui:held.answer')}</PageButton>
      )}
    </div>
  )
}
