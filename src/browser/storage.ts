/** Content of a key: a value, text that nobody can read, or nothing that can be had. */
export type Stored = { value: unknown } | 'damaged' | null

/** Characters of the longest text that we ever write, and a good deal more. */
const longest = 200_000

/** Reads a value. Null also where the browser refuses storage: the caller cannot tell and need not. */
export function readStored(key: string): Stored {
  const text = readText(key)
  return text === null ? null : asStored(text)
}

/** A stored text as what it says. One that is far too long is none of ours, and would hold up every visit. */
export function asStored(text: string): Exclude<Stored, null> {
  if (text.length > longest) return 'damaged'
  try {
    return { value: JSON.parse(text) }
  } catch {
    return 'damaged'
  }
}

/** Keeps a value; false where the browser refuses or has no room. */
export function writeStored(key: string, value: unknown): boolean {
  return writeText(key, JSON.stringify(value))
}

/** Forgets a value; false where the browser refuses. */
export function removeStored(key: string): boolean {
  try {
    window.localStorage.removeItem(key)
    return true
  } catch {
    return false
  }
}

/** The keys that begin so; none where the browser refuses. */
export function storedKeys(beginning: string): string[] {
  try {
    return Object.keys(window.localStorage).filter((key) => key.startsWith(beginning))
  } catch {
    return []
  }
}

/** Moves what cannot be read out of the way, to a key of its own where it can still be looked at. */
export function setAside(key: string): boolean {
  const text = readText(key)
  if (text === null) return false
  // So long that there is no room for it twice, it is no case that anybody could look at.
  return (writeText(`${key}.set-aside`, text) || text.length > longest) && removeStored(key)
}

/**
 * Calls the listener when another window of this device may have stored or forgotten something; returns the function that
 * ends this. A page that comes back as it was left has heard nothing meanwhile.
 */
export function onStored(listener: () => void): () => void {
  const returned = ({ persisted }: PageTransitionEvent) => {
    if (persisted) listener()
  }
  window.addEventListener('storage', listener)
  window.addEventListener('pageshow', returned)
  return () => {
    window.removeEventListener('storage', listener)
    window.removeEventListener('pageshow', returned)
  }
}

// Even naming `localStorage` throws where cookies are blocked or the frame is sandboxed.
function readText(key: string): string | null {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return null
  }
}

function writeText(key: string, text: string): boolean {
  try {
    window.localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}
