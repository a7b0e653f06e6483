import { useEffect, useState } from 'react'

/**
 * What is fetched once it is first needed; null while it is under way or `load` is null. `load` must be the same
 * function at every call: another one starts anew.
 */
export function useFetched<T>(load: (() => Promise<T>) | null): T | 'failed' | null {
  const [fetched, setFetched] = useState<{ by: () => Promise<T>; value: T | 'failed' } | null>(null)
  useEffect(() => {
    let gone = false
    const keep = (value: T | 'failed') => {
      if (!gone && load !== null) setFetched({ by: load, value })
    }
    load?.().then(keep, () => keep('failed'))
    return () => {
      gone = true
    }
  }, [load])
  return fetched !== null && fetched.by === load ? fetched.value : null
}
