import { useWalkStore } from '../useApp'
import { useWords } from '../words'
import styles from './NoteLine.module.css'

/** What happened in the background, in one quiet line. It never repeats what stood in an address. */
export function NoteLine() {
  const note = useWalkStore((state) => state.note)
  const { t } = useWords()
  return (
    <p className={styles.note} role="status">
      {note === null ? '' : t(`ui:note.${note.note}`)}
    </p>
  )
}
