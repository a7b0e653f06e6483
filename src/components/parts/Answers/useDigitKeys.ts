import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { AnswerId } from '../../../knowledge/ids'

/** Milliseconds without another key before a digit counts, so that the press is seen. */
const commitAfter = 120
/** Keys that come faster than this, in milliseconds, four or more, are a scanner or card reader. */
const scannerPace = 35
const scannerBurst = 4
/** First character of a magnetic stripe. */
const sentinels = ['%', ';']

interface DigitKeys {
  /** The answer whose digit was just pressed. */
  pressed: AnswerId | null
  onKeyDown: (event: KeyboardEvent) => void
}

/**
 * Digits as answers. One that is followed by another key is none: people press one, scanners and readers type. What
 * they type chooses nothing and is kept nowhere, its Enter presses nothing, and `typedByMachine` is told.
 */
export function useDigitKeys({
  digits,
  choose,
  typedByMachine,
}: {
  /** Answers by digit; empty where digits are switched off. */
  digits: ReadonlyMap<string, AnswerId>
  choose: (answer: AnswerId) => void
  typedByMachine: (kind: 'scanner' | 'card-reader') => void
}): DigitKeys {
  const [pressed, setPressed] = useState<AnswerId | null>(null)
  const burst = useRef({ at: Number.NEGATIVE_INFINITY, length: 0, fromCard: false })

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
    const { at, length, fromCard } = burst.current
    const gap = event.timeStamp - at
    if (typed) {
      burst.current =
        gap < scannerPace
          ? { at: event.timeStamp, length: length + 1, fromCard }
          : { at: event.timeStamp, length: 1, fromCard: sentinels.includes(event.key) }
    }
    if (gap < commitAfter) {
      setPressed(null)
      event.preventDefault()
      if (typed && burst.current.length === scannerBurst) typedByMachine(fromCard ? 'card-reader' : 'scanner')
      return
    }
    const answer = digits.get(event.key)
    if (answer !== undefined) setPressed(answer)
  }
  return { pressed, onKeyDown }
}
