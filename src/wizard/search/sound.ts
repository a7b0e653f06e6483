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
  /** For each end: how many syllables lead there at least, and where the last of them begins. */
  const best: { many: number; start: number }[] = [{ many: 0, start: 0 }]
  for (let end = 1; end <= letters.length; end++) {
    let found = unreadable
    for (let start = Math.max(0, end - longestSyllable); start < end; start++) {
      const { many } = best[start] ?? unreadable
      if (many + 1 < found.many && known.has(letters.slice(start, end))) found = { many: many + 1, start }
    }
    best.push(found)
  }
  const syllables: string[] = []
  for (let end = letters.length; end > 0; ) {
    const { many, start } = best[end] ?? unreadable
    if (many === unreadable.many) return null
    syllables.unshift(letters.slice(start, end))
    end = start
  }
  return syllables
}

const unreadable = { many: Number.POSITIVE_INFINITY, start: 0 }
