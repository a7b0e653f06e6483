import { phrases, syllables } from 'virtual:syllables'

/**
 * Sound of typed words. Who types Chinese chooses characters by their sound, so a wrong one mostly sounds like the
 * right one; and some type the sound only, whole or by initials.
 */

const syllableOf = new Map(
  Object.entries(syllables).flatMap(([syllable, characters]) =>
    [...characters].map((character) => [character, syllable] as const),
  ),
)
const known = new Set(Object.keys(syllables))
const longestSyllable = Math.max(...[...known].map(({ length }) => length))

/** The syllables of a run of Chinese characters; one that is not in common use is kept as it is. */
export const soundOf = (characters: string): string[] =>
  phrases[characters]?.split(' ') ?? [...characters].map((one) => syllableOf.get(one) ?? one)

/** A run of letters as syllables, in as few as possible; null where it cannot be read as Chinese. */
export function syllablesIn(letters: string): string[] | null {
  const best: (string[] | null)[] = [[]]
  for (let end = 1; end <= letters.length; end++) {
    best[end] = null
    for (let start = Math.max(0, end - longestSyllable); start < end; start++) {
      const before = best[start]
      const last = letters.slice(start, end)
      if (!before || !known.has(last)) continue
      if ((best[end]?.length ?? Number.POSITIVE_INFINITY) > before.length + 1) best[end] = [...before, last]
    }
  }
  return best[letters.length] ?? null
}
