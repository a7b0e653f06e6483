import { Icon } from '../parts/Icon/Icon'
import { useApp } from '../useApp'
import { useWords } from '../words'
import styles from './PopOut.module.css'

/** Out of the frame: the case as it stands, in a tab of its own. Nothing where the page has one already. */
export function PopOut({ wide }: { wide: boolean }) {
  const { walk, windows } = useApp()
  const { t } = useWords()
  if (windows.popOutTo === null) return null
  return (
    <p className={`${styles.popOut} ${wide ? styles.wide : ''}`}>
      <a href={windows.popOutTo(walk.session)} target="_blank" rel="noopener">
        <Icon name="share" size="s" />
        {t('ui:popOut')}
      </a>
    </p>
  )
}
