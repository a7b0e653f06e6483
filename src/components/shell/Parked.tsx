import { nextPaymentStep } from '../../wizard/case/payment'
import type { SaleRead } from '../../wizard/case/saleEvents'
import { Button } from '../parts/Button/Button'
import { Icon } from '../parts/Icon/Icon'
import { screenWords } from '../screenWords'
import { useApp } from '../useApp'
import { useMoves } from '../useMoves'
import { useWords } from '../words'
import styles from './MoneyBand.module.css'
import { useStepWords } from './useNextStep'

/** Payments of earlier customers that are still open, each with what the terminal showed; the last can be taken up now. */
export function Parked() {
  const { walk } = useApp()
  const { t } = useWords()
  const { resumePayment } = useMoves()
  const { parked } = walk.sales
  if (parked.length === 0) return null
  return (
    <ul>
      {parked.map((read, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sale has no name of its own, and none is put before another
        <li key={place} className={styles.line}>
          <Icon name="unknown" size="s" />
          <span>
            <ParkedSale read={read} />
          </span>
          {place === parked.length - 1 && (
            <Button kind="link" onClick={resumePayment}>
              {t('ui:moneyBand.resume')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

function ParkedSale({ read }: { read: SaleRead }) {
  const { walk, knowledge } = useApp()
  const words = useWords()
  const { t } = words
  const name = useStepWords()
  const { startedAt } = walk.session
  const time =
    startedAt === null || read.at === null ? null : clock(words.language, startedAt + read.at * 1000)
  const screen = screenWords(words, knowledge, read.picked)
  const what = [time, screen].filter((part) => part !== null && part !== '').join(t('ui:comma'))
  const next = nextPaymentStep(knowledge, read, { line: true })
  return (
    <>
      <span>{what === '' ? t('ui:moneyBand.parkedPlain') : t('ui:moneyBand.parked', { what })}</span>
      <span>
        {`${t('ui:colon')}${next === null || next.kind === 'wait' ? t('ui:openPayment.never') : name(next)}`}
      </span>
    </>
  )
}

const clock = (language: string, at: number): string =>
  new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
