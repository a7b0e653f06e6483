import { useMemo } from 'react'
import { frontIn } from '../../../knowledge/known'
import type { CodeBook } from '../../../wizard/case/code'
import type { Hit } from '../../../wizard/search/find'
import type { CodeEntry } from '../../parts/Codes/CodeEntry'
import type { CodeWords } from '../../parts/Codes/CodeWords'
import { useShell, useWalkStore } from '../../useApp'
import { useLate } from '../../useLate'
import { useWords } from '../../words'

// The search library, the sounds and the code book are only fetched by who searches; until then all tiles stay.
const loadSearching = async () => {
  const [searching, { CodeEntry }, { CodeWords }] = await Promise.all([
    import('./search'),
    import('../../parts/Codes/CodeEntry'),
    import('../../parts/Codes/CodeWords'),
  ])
  return { ...searching, CodeEntry, CodeWords, parts: await searching.loadSearch() }
}

/** Everything that shows what was found. */
export interface Search {
  found: readonly Hit[]
  book: CodeBook
  CodeEntry: typeof CodeEntry
  CodeWords: typeof CodeWords
}

/**
 * Finds what was typed; `search` is null while nothing is typed or the search is not there, `failed` says why it did
 * not come.
 */
export function useSearch(typed: string): { search: Search | null; failed: { error: unknown } | null } {
  const { front, whole } = useShell()
  const knowledge = whole?.knowledge ?? null
  const everywhere = useWalkStore(({ known }) => frontIn(known))
  const words = useWords()
  const late = useLate(typed === '' ? null : loadSearching)
  const searching = late.state === 'here' ? late.part : null
  const find = useMemo(
    () => searching?.createSearch(front, searching.parts, words, knowledge, everywhere) ?? null,
    [front, searching, words, knowledge, everywhere],
  )
  const failed = late.state === 'failed' ? late : null
  if (typed.trim() === '' || searching === null || find === null) return { search: null, failed }
  const { CodeEntry, CodeWords, parts } = searching
  return { search: { found: find(typed), book: parts.book, CodeEntry, CodeWords }, failed }
}
