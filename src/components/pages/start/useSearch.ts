import { useMemo } from 'react'
import { useFetched } from '../../fetched'
import { useApp } from '../../useApp'
import { useWords } from '../../words'

// The search library, the sounds and the code book are only fetched by who searches; until then all tiles stay. Without
// the network the tiles have to do.
const loadSearching = async () => {
  const [searching, { CodeEntry }, { CodeWords }] = await Promise.all([
    import('./search'),
    import('../../parts/Codes/CodeEntry'),
    import('../../parts/Codes/CodeWords'),
  ])
  return { ...searching, CodeEntry, CodeWords, parts: await searching.loadSearch() }
}

/** Finds what was typed, and hands out what shows it; null while nothing is typed, or the search is not there. */
export function useSearch(typed: string) {
  const { knowledge } = useApp()
  const words = useWords()
  const fetched = useFetched(typed === '' ? null : loadSearching)
  const searching = fetched === 'failed' ? null : fetched
  const search = useMemo(
    () => searching?.createSearch(knowledge, searching.parts, words) ?? null,
    [knowledge, searching, words],
  )
  if (typed.trim() === '' || searching === null || search === null) return null
  const { parts, CodeEntry, CodeWords } = searching
  return { found: search(typed), book: parts.book, CodeEntry, CodeWords }
}

export type Search = NonNullable<ReturnType<typeof useSearch>>
