/** What the system's own share sheet is given. */
export interface Shared {
  title: string
  text: string
  url: string
}

/** `kept`: the person closed the sheet again, and nothing left the page. */
export type ShareEnd = 'shared' | 'kept' | 'refused'

/** Opens the system's share sheet; null where there is none, as in most browsers of a desk and on plain http. */
export const systemShare: ((what: Shared) => Promise<ShareEnd>) | null =
  typeof navigator === 'object' && typeof navigator.share === 'function'
    ? (what) =>
        navigator.share(what).then(
          () => 'shared',
          (error: unknown) =>
            error instanceof DOMException && error.name === 'AbortError' ? 'kept' : 'refused',
        )
    : null
