import { useEffect, useState } from 'react'
import { loadPart } from './loadPart'

/** A part that is fetched when it is first needed. What became of one that failed is for `NotLoaded` to say. */
export type Late<T> = { state: 'loading' } | { state: 'here'; part: T } | { state: 'failed'; error: unknown }

const loading = { state: 'loading' } as const

/**
 * Fetches a part; nothing is fetched while `load` is null. `load` must be the same function at every call: another one
 * starts anew.
 */
export function useLate<T>(load: (() => Promise<T>) | null): Late<T> {
  const [fetched, setFetched] = useState<{ by: () => Promise<T>; late: Late<T> } | null>(null)
  useEffect(() => {
    if (load === null) return
    let gone = false
    const keep = (late: Late<T>) => {
      if (!gone) setFetched({ by: load, late })
    }
    loadPart(load).then(
      (part) => keep({ state: 'here', part }),
      (error: unknown) => keep({ state: 'failed', error }),
    )
    return () => {
      gone = true
    }
  }, [load])
  return fetched !== null && fetched.by === load ? fetched.late : loading
}
