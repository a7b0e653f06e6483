/** Content of a key: a value, text that is not JSON, or nothing that can be had. */
export type Stored = { value: unknown } | 'damaged' | null

/** Reads a value. Null also where the browser refuses storage: the caller cannot tell and need not. */
export function readStored(key: string): Stored {
  const text = readText(key)
  if (text === null) return null
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

/** Forgets every value whose key begins so; false where the browser refuses. */
export function forgetStored(beginning: string): boolean {
  try {
    const { localStorage } = window
    for (const key of Object.keys(localStorage)) if (key.startsWith(beginning)) localStorage.removeItem(key)
    return true
  } catch {
    return false
  }
}

/** Moves what cannot be read out of the way, to a key of its own where it can still be looked at. */
export function setAside(key: string): boolean {
  const text = readText(key)
  return text !== null && writeText(`${key}.set-aside`, text) && removeStored(key)
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
