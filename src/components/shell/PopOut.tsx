import clsx from 'clsx'
import { Icon } from '../parts/Icon/Icon'
import { useShell, useWalkStore } from '../useApp'
import { useWords } from '../words'
import styles from './PopOut.module.css'

/** Way out of the frame: the case as it is now, in a tab of its own. Nothing where the page has one already. */
export function PopOut({ wide }: { wide: boolean }) {
  const { windows } = useShell()
  const session = useWalkStore((state) => state.session)
  const { t } = useWords()
  if (windows.popOutTo === null) return null
  return (
    <p className={clsx(styles.popOut, wide && styles.wide)}>
      <a href={windows.popOutTo(session)} target="_blank" rel="noopener">
        <Icon name="share" size="s" />
        <span>{t('ui:popOut')}</span>
      </a>
    </p>
  )
}
