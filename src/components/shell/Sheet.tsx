import { reportText } from '../parts/Share/reportText'
import { useApp } from '../useApp'
import { useWords } from '../words'
import styles from './Sheet.module.css'

/** Printed form of every page of a case: its ticket text, on one sheet. Never on screen. */
export function Sheet() {
  const { walk, knowledge, windows } = useApp()
  const words = useWords()
  if (walk.symptom === null) return null
  return (
    <pre className={styles.sheet} aria-hidden="true">
      {reportText(words, knowledge, walk, windows.linkTo(walk.session))}
    </pre>
  )
}
