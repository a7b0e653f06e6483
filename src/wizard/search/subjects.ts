import type { Findable, FindableCause } from './findables'
import { isChinese, plain } from './terms'

/** What a text is about, by words of one language. Who speaks of it is led only to what speaks of it, too. */
export interface Subjects {
  /** The shop, the machine, its operator and its papers: no matter of the customer and the card. */
  ours: readonly string[]
  /** Words of ours that mean the customer's phone. */
  theirs: readonly string[]
  /** What was being done, where it was no sale: each with the words that mean it. */
  acts: Readonly<Record<string, readonly string[]>>
}

/** What is left of a find that does not speak of the act that was typed. */
const besideTheAct = 0.5

/**
 * Weighs finds by what a text is about. "Insufficient funds" of a refund is the shop's account and not the customer's, and
 * a wrong operator password is no wrong PIN: the words that match say the same in both, the subject tells them apart.
 */
export function createSubjects(
  typing: readonly Subjects[],
): (told: string, found: Findable | FindableCause) => number {
  const ours = mentions(typing.flatMap((one) => one.ours))
  const theirs = new RegExp(mentions(typing.flatMap((one) => one.theirs)), 'g')
  const withoutTheirs = (text: string) => plain(text).replace(/\s+/g, ' ').replace(theirs, ' ')
  const names = [...new Set(typing.flatMap(({ acts }) => Object.keys(acts)))]
  const acts = names.map((name) => mentions(typing.flatMap((one) => one.acts[name] ?? [])))
  return (told, found) => {
    if ('cause' in found) return 1
    const speaks = (of: RegExp) =>
      [...found.screens, ...found.phrases].some((phrase) => of.test(withoutTheirs(phrase)))
    const text = withoutTheirs(told)
    const aside = acts.some((act) => act.test(text) && !speaks(act))
    if (found.ofCardholder && (aside || (ours.test(text) && !speaks(ours)))) return 0
    return aside ? besideTheAct : 1
  }
}

/** Short words are the beginning of too many others. */
const shortest = 5

const mentions = (words: readonly string[]): RegExp =>
  new RegExp(
    words
      .map((word) => (isChinese(word) ? word : word.length < shortest ? `\\b${word}(?![a-z])` : `\\b${word}`))
      .join('|'),
  )
