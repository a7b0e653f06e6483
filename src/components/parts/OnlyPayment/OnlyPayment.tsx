import clsx from 'clsx'
import { mayOnlyBePayment } from '../../../wizard/case/moneyAct'
import { worksAgain } from '../../../wizard/case/session'
import { useApp } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import { Button } from '../Button/Button'
import layout from '../layout.module.css'

/** The machine works by itself again and only the payment is in doubt: that, too, is an answer to any step. */
export function OnlyPayment() {
  const { walk, knowledge } = useApp()
  const { attempt } = useMoves()
  const { t } = useWords()
  if (!mayOnlyBePayment(knowledge, walk)) return null
  return (
    <p className={clsx(layout.above, layout.noPrint)}>
      <Button kind="link" onClick={() => attempt(worksAgain, 'helped')}>
        {t('ui:question.onlyPayment')}
      </Button>
    </p>
  )
}
