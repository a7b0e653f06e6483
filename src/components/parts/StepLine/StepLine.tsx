import { progressOf } from '../../../wizard/case/progress'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import { Kicker } from '../Kicker/Kicker'

/** Number of the step, and of the questions left where they are few. Never a bar. */
export function StepLine() {
  const { walk } = useApp()
  const { t } = useWords()
  const { step, left } = progressOf(walk)
  return (
    <Kicker>
      <b>{t('ui:question.step', { count: step })}</b>
      {left !== null && <span>{t('ui:question.atMost', { count: left })}</span>}
    </Kicker>
  )
}
