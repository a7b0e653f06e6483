/** A parameter of the query, or null. */
export const parameter = (name: string): string | null =>
  new URLSearchParams(window.location.search).get(name)

/** Takes a parameter out of the address, so that a reload no longer asks for it. */
export function dropParameter(name: string): void {
  const query = new URLSearchParams(window.location.search)
  if (!query.has(name)) return
  query.delete(name)
  const rest = query.toString()
  show(`${window.location.pathname}${rest === '' ? '' : `?${rest}`}${window.location.hash}`)
}

/** Whether the fragment holds private state of this name. */
export const hasFragment = (name: string): boolean =>
  new URLSearchParams(window.location.hash.slice(1)).has(name)

/** Reads private state from the fragment and removes the fragment; null where it does not hold this name. */
export function takeFragment(name: string): string | null {
  // Some messengers percent-encode a fragment; URLSearchParams decodes it and never throws.
  const value = new URLSearchParams(window.location.hash.slice(1)).get(name)
  if (value !== null) show(`${window.location.pathname}${window.location.search}`)
  return value
}

/** The full address of a page, given relative to this one, with private state in the fragment. */
export function addressWith(page: string, name: string, value: string): string {
  const address = new URL(page, window.location.href)
  address.hash = `${name}=${value}`
  return address.href
}

/** The full address of a page, given relative to this one, with a parameter of the query. */
export function addressAsking(page: string, name: string, value: string): string {
  const address = new URL(page, window.location.href)
  address.search = new URLSearchParams({ [name]: value }).toString()
  address.hash = ''
  return address.href
}

function show(address: string): void {
  try {
    window.history.replaceState(window.history.state, '', address)
  } catch {
    // A sandboxed page may not change its address; then it stays as it is.
  }
}
