import { useEffect, useState } from 'react'

/** Paper unfolds nothing, so a page that prints itself shows everything first and then prints; it stays unfolded. */
export function usePrintWhole(print: () => void): {
  whole: boolean
  showWhole: () => void
  printWhole: () => void
} {
  const [whole, setWhole] = useState(false)
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    if (asked > 0) print()
  }, [asked, print])
  const showWhole = () => setWhole(true)
  const printWhole = () => {
    setWhole(true)
    setAsked((times) => times + 1)
  }
  return { whole, showWhole, printWhole }
}
