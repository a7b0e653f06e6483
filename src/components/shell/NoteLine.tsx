import { Button } from '../parts/Button/Button'
import { useShell, useWalkStore } from '../useApp'
import { useWords } from '../words'
import styles from './NoteLine.module.css'

/** One quiet line on what happened in the background. It never repeats the content of an address. */
export function NoteLine() {
  const { windows } = useShell()
  const note = useWalkStore((state) => state.note)
  const { t } = useWords()
  return (
    <p className={styles.note} role="status">
      {note === null ? '' : t(`ui:note.${note.note}`)}
      {note?.note === 'elsewhere' && (
        <>
          {' '}
          <Button kind="link" onClick={windows.continueHere}>
            {t('ui:continueHere')}
          </Button>
        </>
      )}
    </p>
  )
}
