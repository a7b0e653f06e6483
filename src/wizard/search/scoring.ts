import MiniSearch from 'minisearch'
import type { Findable, FindableCause } from './findables'
import { createLikeness, type Heard, heard, type Likeness } from './likeness'
import type { createSubjects } from './subjects'
import { bare, byInitials, bySound, termsOfPhrase, termsOfTyped } from './terms'

/** A find and how it fits. */
export interface Scored {
  found: Findable | FindableCause
  /** For the order: the best of its phrases, and all that was heard of it. */
  score: number
  /** For whether to believe it: the phrase that fits best. */
  fit: Likeness
  /** The share of what was typed that all its phrases explain together. */
  heard: number
  /**
   * A single word that no screen shows by itself, or that others say as well: expired, pending, declined may be said of
   * anything.
   */
  single: boolean
}
export type ScoredMessage = Scored & { found: Findable }

/** Phrases that are compared closely: further down nothing fits. */
const mostCompared = 150
/** Scores everything that matches a text in part. */
export type Score = (text: string) => Scored[]
type Fit = Likeness & { onScreen: boolean }

/** Compares typed text with every phrase of what can be found. */
export function createScoring(
  findables: readonly (Findable | FindableCause)[],
  withoutFillers: (text: string) => string,
  subjects: ReturnType<typeof createSubjects>,
): Score {
  const phrases = findables.flatMap((found) => [
    ...('screens' in found ? found.screens.map((text) => ({ found, text, onScreen: true })) : []),
    ...found.phrases.map((text) => ({ found, text, onScreen: false })),
  ])
  const rarity = rarityOf(phrases.map(({ text }) => text))
  const sizes = phrases.map(({ text }) => rarity(termsOfPhrase(text)))
  const index = indexOf(phrases.map(({ text }, id) => ({ id, text })))
  const said = phrases.map(({ text, onScreen }) => {
    const told = withoutFillers(text)
    // The words of a screen without the code that stands before them: who leaves it out means them as well.
    const codeless = told.replace(/^\s*\d\d\b/, '')
    return heard(text, onScreen && bare(codeless) !== '' ? codeless : told)
  })
  const { fitOf, together } = createLikeness(said)
  const saidByOthers = (typed: Heard, own: Findable | FindableCause) =>
    phrases.some(({ found }, id) => found !== own && saysAll(said[id], typed))
  return (text) => {
    const told = withoutFillers(text)
    const asked = rarity(termsOfTyped(told))
    const typed = heard(text, told)
    const matched = new Map<Findable | FindableCause, { score: number; fits: Fit[]; terms: Set<string> }>()
    for (const { id, score, match, queryTerms } of index.search(told).slice(0, mostCompared)) {
      const phrase = phrases[id]
      const words = said[id]
      if (phrase === undefined || words === undefined) continue
      // How much of the phrase was typed, and how much of what was typed is in the phrase.
      const ofPhrase = rarity(Object.keys(match)) / (sizes[id] ?? 1)
      const ofTyped = rarity(queryTerms) / asked
      const sure = score * (slack + ofPhrase) * (slack + ofTyped) * agreement(words, typed)
      const before = matched.get(phrase.found)
      matched.set(phrase.found, {
        score: Math.max(before?.score ?? 0, sure),
        fits: [...(before?.fits ?? []), { ...fitOf(words, typed), onScreen: phrase.onScreen }],
        terms: new Set([...(before?.terms ?? []), ...queryTerms]),
      })
    }
    return [...matched].flatMap(([found, { score, fits, terms }]) => {
      const weight = subjects(told, found)
      const fit = fits.reduce((best, one) =>
        one.whole > best.whole || (one.whole === best.whole && one.onScreen) ? one : best,
      )
      if (weight === 0) return []
      // Somebody may mix two ways of putting it, or two languages.
      const mixed = slack + rarity([...terms]) / asked
      return {
        found,
        score: score * mixed * weight * (slack + fit.whole),
        fit,
        heard: together(typed, fits),
        single: typed.units.length < 2 && (!fit.onScreen || saidByOthers(typed, found)),
      }
    })
  }
}

function indexOf(phrases: readonly { id: number; text: string }[]): MiniSearch<{ id: number; text: string }> {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: termsOfPhrase,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: termsOfTyped,
      processTerm: (term) => term,
      prefix: (term) => isLatin(term) && term.length > 2,
      fuzzy: (term) => (isLatin(term) && term.length > 3 ? 0.25 : false),
      boostTerm: (term) => (term.startsWith(bySound) ? soundWeight : 1),
    },
  })
  index.addAll(phrases)
  return index
}

const isLatin = (term: string): boolean => /^[a-z']/.test(term)

/** Worth of a phrase that matches in little. */
const slack = 0.2
const soundWeight = 0.5

/** Weight of a list of terms: a term of few phrases says more (inverse document frequency). */
function rarityOf(texts: readonly string[]): (terms: readonly string[]) => number {
  const phrasesWith = new Map<string, number>()
  for (const text of texts)
    for (const term of new Set(termsOfPhrase(text))) phrasesWith.set(term, (phrasesWith.get(term) ?? 0) + 1)
  const weigh = (term: string) =>
    term.startsWith(byInitials) ? 0 : Math.log(1 + texts.length / (1 + (phrasesWith.get(term) ?? 0)))
  return (terms) => [...new Set(terms)].reduce((sum, term) => sum + weigh(term), 0.01)
}

/** Whether a phrase has every word of another text. */
const saysAll = (phrase: Heard | undefined, { units }: Heard): boolean =>
  phrase !== undefined &&
  units.every((unit) => phrase.units.some((one) => one.kind === 'word' && one.text === unit.text))

/** More where all of the phrase was typed, most where nothing else was. */
function agreement(phrase: Heard, typed: Heard): number {
  if (phrase.verbatim === typed.verbatim) return 4
  if (phrase.bare === typed.bare) return 3
  return typed.bare.includes(phrase.bare) ? 1.5 + phrase.bare.length / Math.max(1, typed.bare.length) : 1
}
