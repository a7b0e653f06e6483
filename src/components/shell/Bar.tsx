import clsx from 'clsx'
import { awaitsNextMessage } from '../../wizard/case/session'
import { Button } from '../parts/Button/Button'
import { Icon } from '../parts/Icon/Icon'
import layout from '../parts/layout.module.css'
import { PageButton } from '../parts/PageButton/PageButton'
import { PickedPlate } from '../parts/Plate/Plate'
import { useShell, useWalkStore } from '../useApp'
import { useWords } from '../words'
import styles from './Bar.module.css'

/**
 * Back, the case, help: the same three places on every page. The start page has mark and name instead of Back, but in the
 * middle of a case, where it asks what is shown now.
 */
export function Bar({ start, wide }: { start: boolean; wide: boolean }) {
  const { windows } = useShell()
  const { t } = useWords()
  const picked = useWalkStore(({ session }) => session.picked)
  const goingOn = useWalkStore(({ session }) => awaitsNextMessage(session))
  return (
    <header className={clsx(styles.bar, wide && styles.wide)}>
      {start && !goingOn ? (
        <p className={styles.brand}>
          <Mark />
          <span>{t('ui:name')}</span>
        </p>
      ) : (
        <Button kind="bar" onClick={windows.back}>
          <Icon name="back" />
          <span>{t('ui:back')}</span>
        </Button>
      )}
      {!start && picked !== null && (
        <p className={styles.title}>
          <span className={layout.hidden}>{`${t('ui:case')} `}</span>
          <PickedPlate picked={picked} />
        </p>
      )}
      <PageButton kind="bar" to={{ page: 'help' }}>
        <Icon name="phone" />
        <span>{t('ui:help')}</span>
      </PageButton>
    </header>
  )
}

/** The chain in little: line, break, accent dot. */
const Mark = () => (
  <svg viewBox="0 0 32 32" className={styles.mark} aria-hidden="true" focusable="false">
    <rect x="1.25" y="1.25" width="29.5" height="29.5" rx="7" />
    <path d="M6.5 16h2.5M12 20.5l3.5-9" />
    <circle cx="22.5" cy="16" r="3.75" className={styles.dot} />
  </svg>
)
