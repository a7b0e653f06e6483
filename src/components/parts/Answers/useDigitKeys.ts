import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { AnswerId } from '../../../knowledge/ids'

/** Milliseconds without another key before a digit counts, so that the press is seen. */
const commitAfter = 120

interface DigitKeys {
  /** The answer whose digit was just pressed. */
  pressed: AnswerId | null
  onKeyDown: (event: KeyboardEvent) => void
}

/**
 * Digits as answers. One that is followed by another key is none: people press one, machines type. Those that type fast
 * are kept from the page; of a slow one no digit is alone, and its Enter presses nothing.
 */
export function useDigitKeys({
  digits,
  choose,
}: {
  /** Answers by digit; empty where digits are switched off. */
  digits: ReadonlyMap<string, AnswerId>
  choose: (answer: AnswerId) => void
}): DigitKeys {
  const [pressed, setPressed] = useState<AnswerId | null>(null)
  const last = useRef(Number.NEGATIVE_INFINITY)

  useEffect(() => {
    if (pressed === null) return
    const commit = setTimeout(() => {
      setPressed(null)
      choose(pressed)
    }, commitAfter)
    return () => clearTimeout(commit)
  }, [pressed, choose])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const typed = event.key.length === 1
    if (!typed && event.key !== 'Enter') return
    const follows = event.timeStamp - last.current < commitAfter
    if (typed) last.current = event.timeStamp
    if (follows) {
      setPressed(null)
      event.preventDefault()
      return
    }
    const answer = digits.get(event.key)
    if (answer !== undefined) setPressed(answer)
  }
  return { pressed, onKeyDown }
}
