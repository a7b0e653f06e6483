import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { reportText } from '../parts/Share/reportText'
import { useApp, usePreferences } from '../useApp'
import { useWords } from '../words'
import styles from './Sheet.module.css'

/** Printed form of every page of a case: its ticket text, on one sheet. Never on screen, and only made when printing. */
export function Sheet() {
  const { walk } = useApp()
  const printing = usePrinting()
  return walk.symptom === null || !printing ? null : <Printed />
}

function Printed() {
  const { walk, knowledge, windows } = useApp()
  const numbers = usePreferences((state) => state.numbers)
  const words = useWords()
  return (
    <pre className={styles.sheet} aria-hidden="true">
      {reportText(words, knowledge, walk, { link: windows.linkTo(walk.session), numbers })}
    </pre>
  )
}

/** Whether the window is being printed. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const media = window.matchMedia?.('print')
    // At once: the browser takes the page as it is when its listeners have run.
    const set = (now: boolean) => flushSync(() => setPrinting(now))
    const begin = () => set(true)
    const end = () => set(false)
    const change = ({ matches }: MediaQueryListEvent) => set(matches)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    media?.addEventListener('change', change)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
      media?.removeEventListener('change', change)
    }
  }, [])
  return printing
}
