import { useEffect, useState } from 'react'

/** Milliseconds after which a page that is not drawn, in a tab behind others, no longer waits for it. */
const notDrawn = 500

/** Whether the first screen has been painted: what comes after it would else keep it waiting. */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    const go = () => setPainted(true)
    let waiting = setTimeout(go, notDrawn)
    const frame = requestAnimationFrame(() => {
      clearTimeout(waiting)
      // The frame is painted after what was asked for before it.
      waiting = setTimeout(go)
    })
    return () => {
      clearTimeout(waiting)
      cancelAnimationFrame(frame)
    }
  }, [])
  return painted
}
