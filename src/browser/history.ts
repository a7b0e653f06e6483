/** The steps one can go back to. What it holds survives a reload, even where storage is refused. */
export interface Visited {
  /** Content of the current entry. */
  current(): unknown
  /** Adds an entry for the same address. */
  push(state: unknown): void
  /** Puts a value into the current entry. */
  replace(state: unknown): void
  /** False where it is known that there is nothing to go back to. */
  back(): boolean
  /** Calls the listener with the entry that Back or Forward went to; returns the function that ends this. */
  onBack(listener: (state: unknown) => void): () => void
}

/** The entries of the browser, for a page that has a window of its own. */
export const browserHistory = (): Visited => ({
  current,
  push: (state) => {
    try {
      window.history.pushState(state, '')
    } catch {
      // Safari refuses more than 100 entries in 30 seconds. The step is shown all the same; Back goes one step further.
    }
  },
  replace,
  back: () => {
    window.history.back()
    return true
  },
  onBack,
})

/** Steps that a frame can go back: its page may be open for weeks. */
const mostEarlier = 100

/**
 * For a page in a frame: the entries of the browser belong to the page around it, so only the current one is used and
 * the earlier ones are kept in memory.
 */
export function frameHistory(): Visited {
  let earlier: unknown[] = []
  const listeners = new Set<(state: unknown) => void>()
  let shown = current()
  const show = (state: unknown) => {
    shown = state
    replace(state)
  }
  return {
    current: () => shown,
    push: (state) => {
      earlier = [...earlier, shown].slice(-mostEarlier)
      show(state)
    },
    replace: show,
    back: () => {
      if (earlier.length === 0) return false
      show(earlier.pop())
      for (const listener of listeners) listener(shown)
      return true
    },
    onBack: (listener) => {
      listeners.add(listener)
      // The page around may still lead the frame to a link.
      const farewell = onBack(listener)
      return () => {
        listeners.delete(listener)
        farewell()
      }
    },
  }
}

const current = (): unknown => window.history.state

function replace(state: unknown): void {
  try {
    window.history.replaceState(state, '')
  } catch {
    // Refused as above, or in a sandbox: only what reload would bring is lost.
  }
}

function onBack(listener: (state: unknown) => void): () => void {
  const heard = (event: PopStateEvent) => listener(event.state)
  window.addEventListener('popstate', heard)
  return () => window.removeEventListener('popstate', heard)
}
