import { useSyncExternalStore } from 'react'

/** Whether there is room for a second column beside the page, or only for what is below it. */
export type Room = 'beside' | 'below'

const query = '(min-width: 1100px)'

/** The room that the window has now; the style sheets use the same width. */
export const useRoom = (): Room => useSyncExternalStore(subscribe, read, () => 'below')

const read = (): Room => (window.matchMedia?.(query).matches ? 'beside' : 'below')

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia?.(query)
  media?.addEventListener('change', changed)
  return () => media?.removeEventListener('change', changed)
}
