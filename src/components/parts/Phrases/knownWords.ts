import { words } from 'virtual:words'

const known = new Set(words.split(' '))

/** Chinese words by which texts are parted: those of the first screen, and once a walk is there those of its pages. */
export const knownWords: ReadonlySet<string> = known

/** Learns words parted by spaces, before any page is shown that has them. */
export function learnWords(further: string): void {
  for (const word of further.split(' ')) known.add(word)
}
