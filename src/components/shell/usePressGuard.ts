import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/** Milliseconds after a change of page in which a press was meant for the page before. */
const meantForBefore = 400

/**
 * Presses nothing that has just come: the second press of a double one, or one that was on its way, was meant for what was
 * there before. A press counts from when it began. The bars above and below are always there and always pressed.
 * `screen` is null while there is nothing to press; until the page takes presses again, the frame is marked `data-fresh`.
 */
export function usePressGuard(frame: RefObject<HTMLElement | null>, screen: string | null): void {
  const last = useRef<{ screen: string | null; since: number }>({
    screen: null,
    since: Number.NEGATIVE_INFINITY,
  })
  useLayoutEffect(() => {
    const { screen: before } = last.current
    if (screen === null || screen === before) return
    // Before the first page there was nothing to press.
    last.current = { screen, since: before === null ? Number.NEGATIVE_INFINITY : performance.now() }
    const element = frame.current
    if (before === null || element === null) return
    element.dataset.fresh = ''
    const ready = () => delete element.dataset.fresh
    const waiting = setTimeout(ready, meantForBefore)
    return () => {
      clearTimeout(waiting)
      ready()
    }
  }, [frame, screen])

  useEffect(() => {
    const element = frame.current
    return element === null ? undefined : guard(element, () => last.current.since)
  }, [frame])
}

/** Keeps presses from a part of the page that began too soon after `since`. Returns the function that ends this. */
function guard(element: HTMLElement, since: () => number): () => void {
  let down = Number.POSITIVE_INFINITY
  const keepEarly = (event: Event, began: number) => {
    if (began - since() >= meantForBefore || isInBar(event.target)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const onPointerDown = (event: PointerEvent) => {
    down = event.timeStamp
  }
  const onClick = (event: MouseEvent) => {
    // A click that a key made has no pointer that went down for it.
    const began = event.detail === 0 ? event.timeStamp : Math.min(down, event.timeStamp)
    down = Number.POSITIVE_INFINITY
    keepEarly(event, began)
  }
  // Else focus would fall from the heading of the page that has just come.
  const onMouseDown = (event: MouseEvent) => keepEarly(event, event.timeStamp)
  const onKeyDown = (event: KeyboardEvent) => {
    if (isPress(event)) keepEarly(event, event.timeStamp)
  }
  element.addEventListener('pointerdown', onPointerDown, true)
  element.addEventListener('mousedown', onMouseDown, true)
  element.addEventListener('click', onClick, true)
  element.addEventListener('keydown', onKeyDown, true)
  return () => {
    element.removeEventListener('pointerdown', onPointerDown, true)
    element.removeEventListener('mousedown', onMouseDown, true)
    element.removeEventListener('click', onClick, true)
    element.removeEventListener('keydown', onKeyDown, true)
  }
}

const isInBar = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('header, footer') !== null

/** Keys that press or answer; what goes into a field is not lost. */
const isPress = ({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean => {
  if (ctrlKey || altKey || metaKey) return false
  const inField = target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type)
  return key === 'Enter' || (!inField && /^[\d ]$/.test(key))
}
