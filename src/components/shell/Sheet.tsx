import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { isOpen } from '../../wizard/case/sale'
import { PrintedCase } from '../parts/PrintedCase/PrintedCase'
import { useApp } from '../useApp'
import styles from './Sheet.module.css'

/** Printed form of every page of a case. Never on screen, and only made when printing. */
export function Sheet() {
  const { walk } = useApp()
  const printing = usePrinting()
  const { current, parked } = walk.sales
  const empty = walk.symptom === null && parked.length === 0 && !isOpen(current.sale)
  return empty || !printing ? null : (
    <div className={styles.sheet}>
      <PrintedCase />
    </div>
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
