import type { AnswerCard } from '../../../wizard/case/card'
import { Button, type ButtonKind } from '../../parts/Button/Button'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import type { Place } from '../pages'

/** A way on from the card. What the card assumes becomes an answer with the press, so the button says it in words. */
export function Onward({
  card: { entry },
  to,
  words,
  kind = 'link',
}: {
  card: AnswerCard
  to: Place
  words: string
  kind?: ButtonKind
}) {
  const { answer, go } = useMoves()
  const { t } = useWords()
  const assumed = entry?.assumes ?? null
  if (entry === null || assumed === null)
    return (
      <Button kind={kind} onClick={() => go(to)}>
        {words}
      </Button>
    )
  return (
    <Button kind={kind} onClick={() => answer(entry.question, assumed, { to })}>
      {t('ui:card.assuming', { words })}
    </Button>
  )
}
