import type { AnswerCard } from '../../../wizard/case/card'
import layout from '../../parts/layout.module.css'
import { useWords } from '../../words'
import { pageOfStep } from '../pageOfStep'
import { Onward } from './Onward'
import { placeOfAdvice } from './placeOfAdvice'

/** The way on to the next step of the walk, where no other button of the card leads there. */
export function GoOn({ card }: { card: AnswerCard }) {
  const { t } = useWords()
  if (!isNextElsewhere(card)) return null
  const assumes = (card.entry?.assumes ?? null) !== null
  return (
    <div className={layout.above}>
      <Onward
        card={card}
        to={{ page: 'step' }}
        words={t(assumes ? 'ui:card.on' : 'ui:card.goOn')}
        kind="plain"
      />
      <p className={layout.quiet}>{t('ui:card.noPayment')}</p>
    </div>
  )
}

/** Whether the next step is neither where the advice leads nor the question which message it is, whose rows follow. */
function isNextElsewhere({ walk, advice, entry }: AnswerCard): boolean {
  const { step } = walk
  if (step.kind === 'ask' && entry?.open === true && step.question === entry.question) return false
  return JSON.stringify(pageOfStep(walk)) !== JSON.stringify(placeOfAdvice(advice))
}
