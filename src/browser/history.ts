/** What the current history entry holds; survives reload and Back even where storage is refused. */
export const currentEntry = (): unknown => window.history.state

/** Adds a history entry for the same address. */
export function pushEntry(state: unknown): void {
  try {
    window.history.pushState(state, '')
  } catch {
    // Safari refuses more than 100 entries in 30 seconds. The step is shown all the same; Back goes one step further.
  }
}

/** Puts a value into the current history entry. */
export function replaceEntry(state: unknown): void {
  try {
    window.history.replaceState(state, '')
  } catch {
    // As above: only what reload would bring is lost.
  }
}

/** Calls the listener with the entry that Back or Forward went to; returns the function that ends this. */
export function onBack(listener: (state: unknown) => void): () => void {
  const heard = (event: PopStateEvent) => listener(event.state)
  window.addEventListener('popstate', heard)
  return () => window.removeEventListener('popstate', heard)
}

/** The browser's Back. */
export const back = (): void => window.history.back()
