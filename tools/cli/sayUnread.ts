import { distance } from 'fastest-levenshtein'
import type { Unread } from '../../src/authoring/readCase'
import { say } from './print'

/** Says that a word is not known, with up to three that could have been meant. */
export function sayUnread(unread: Unread): void {
  const word = unread.word === '' ? '(empty)' : unread.word
  say(`No such ${unread.kind}: ${word}. Did you mean ${nearest(unread).join(', ')}?`)
}

const nearest = ({ word, known }: Unread): string[] =>
  [...known]
    .map((candidate) => ({ candidate, far: candidate.includes(word) ? 0 : distance(word, candidate) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
