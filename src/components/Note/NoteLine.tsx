import { useWords } from '../../i18n'
import { useWalkStore } from '../guide'
import styles from './NoteLine.module.css'

/** What happened in the background, in one quiet line. */
export function NoteLine() {
  const note = useWalkStore((state) => state.note)
  const { t } = useWords()
  const unread = note?.note === 'link-partly-read' ? note.unread.join(t('ui:comma')) : ''
  return (
    <p className={styles.note} role="status">
      {note === null ? '' : t(`ui:note.${note.note}`, { unread })}
    </p>
  )
}
