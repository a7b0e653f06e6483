import { useApp } from '../../useApp'
import { useWords } from '../../words'
import parts from '../parts.module.css'

/** Which step this is; how many are left only when it is few. Never a bar or a total that can grow. */
export function StepLine() {
  const { walk } = useApp()
  const { t } = useWords()
  const { atMost } = walk
  const few = walk.step.kind === 'ask' && atMost !== null && atMost > 0 && atMost <= 3
  return (
    <p className={parts.step}>
      <b>{t('ui:question.step', { count: walk.asked + walk.tried.length + 1 })}</b>
      {few && <span>{t('ui:question.atMost', { count: atMost })}</span>}
    </p>
  )
}
