import clsx from 'clsx'
import { useEffect, useState } from 'react'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import { Button } from '../Button/Button'
import layout from '../layout.module.css'
import { PageButton } from '../PageButton/PageButton'
import styles from './HowTo.module.css'

/** For an act that takes waiting: time that counts up if wanted, with no limit and no sound, and the next customer meanwhile. */
export function CountUp() {
  const { windows } = useApp()
  const { t } = useWords()
  const [since, setSince] = useState<number | null>(null)
  const [now, setNow] = useState(0)
  useEffect(() => {
    if (since === null) return
    const tick = setInterval(() => setNow(windows.now()), 1000)
    return () => clearInterval(tick)
  }, [since, windows])
  const start = () => {
    setSince(windows.now())
    setNow(windows.now())
  }
  const passed = since === null ? 0 : Math.max(0, Math.floor((now - since) / 1000))
  return (
    <p className={clsx(styles.wait, layout.noPrint)}>
      {since === null ? (
        <Button kind="link" onClick={start}>
          {t('ui:action.countUp')}
        </Button>
      ) : (
        <span role="timer">
          {t('ui:action.passed', {
            minutes: Math.floor(passed / 60),
            seconds: String(passed % 60).padStart(2, '0'),
          })}
        </span>
      )}
      <PageButton to={{ page: 'keep-selling' }}>{t('ui:action.meanwhile')}</PageButton>
    </p>
  )
}
