import { soundOf, syllablesIn } from './sound'
import { bare, initialsOf, isChinese, pairs, plain, runs, shortestInitials, spokenApart } from './terms'

/**
 * How well a phrase and typed words fit each other. The order of the finds says which phrase fits best, and that is no
 * reason to believe it: of words that we do not know, something always fits best. So it is measured for itself, from 0
 * to 1, by what both sides leave unexplained:
 *
 * - `ofTyped`: the share of what was typed that the phrase explains. What is left over may turn the meaning round, as in
 *   "refund insufficient funds" or "operator password wrong".
 * - `ofPhrase`: the share of the phrase that was typed. One common word of a longer phrase is no match.
 * - `whole`: both at once (their harmonic mean), so that one cannot make up for the other.
 *
 * A word counts by how rare it is among our phrases, and most where we do not know it at all. A wrong character that
 * sounds right and a slip of the keys count a little less than what is written rightly; initials alone fit too many
 * things to count as more than a guess. A denial that only one of the two has makes them contraries.
 */
export interface Likeness {
  whole: number
  ofTyped: number
  ofPhrase: number
  /** Nothing but punctuation and case differ. */
  exact: boolean
  /** How well each part of what was typed is explained, where that was compared part by part. */
  explained: readonly number[]
}

/** A text taken apart once, to be compared often. */
export interface Heard {
  /** Letters, figures and characters only, as it was written. */
  verbatim: string
  /** The same without the words that say nothing of the fault. */
  bare: string
  units: readonly Unit[]
  /** The same where its letters are read as Chinese by its sound; null where they cannot be. */
  spoken: readonly Unit[] | null
  /** All of it as it sounds, and the first letters of that. */
  spelled: string
  initials: string
  denies: boolean
}

type Unit =
  | { kind: 'word'; text: string }
  | { kind: 'pair'; text: string | null; sound: string; nearSound: string }

/** Small words at the end of a clause that say nothing. */
const particles = /[了吗呢吧啊呀的]/g
const denial = /\b(?:not?|never|without|cannot|(?:ca|wo|do|did|does|is)n'?t)\b|[不没未无沒無]/

/** Takes a text apart. `told` is what is left of it without the words that say nothing of the fault. */
export function heard(text: string, told: string): Heard {
  const narrow = plain(told).replace(/’/g, "'").replace(particles, '')
  const parts = runs(narrow)
  const units = parts.flatMap((run): Unit[] =>
    isChinese(run) ? pairsOf(run) : [{ kind: 'word', text: run }],
  )
  return {
    verbatim: bare(text.replace(particles, '')),
    bare: bare(narrow),
    units,
    spoken: spokenUnits(parts),
    spelled: parts.flatMap((run) => (isChinese(run) ? soundOf(run) : [run])).join(''),
    initials: initialsOf(parts),
    denies: denial.test(narrow),
  }
}

function pairsOf(run: string): Unit[] {
  const sounds = pairs(soundOf(run))
  return pairs([...run]).map((text, i) => pairOf(text, sounds[i] ?? text))
}

const byItsSound = (syllables: readonly string[]): Unit[] =>
  pairs(syllables).map((sound) => pairOf(null, sound))

const pairOf = (text: string | null, sound: string): Unit => ({
  kind: 'pair',
  text,
  sound,
  nearSound: nearSound(sound),
})

function spokenUnits(parts: readonly string[]): Unit[] | null {
  const letters = parts.filter((run) => !isChinese(run))
  if (letters.length === parts.length && letters.length > 1) {
    const apart = spokenApart(letters)
    if (apart.length > 0) return byItsSound(apart)
  }
  let any = false
  const units = parts.flatMap((run): Unit[] => {
    if (isChinese(run)) return pairsOf(run)
    const syllables = syllablesIn(run)
    if (syllables === null || syllables.length < 2) return [{ kind: 'word', text: run }]
    any = true
    return byItsSound(syllables)
  })
  return any ? units : null
}

/** Worth of what is not written as the phrase has it. */
const worth = {
  exact: 1,
  reworded: 0.97,
  sound: 0.92,
  nearSound: 0.8,
  slip: 0.85,
  otherOrder: 0.78,
  shortened: 0.75,
  initials: 0.6,
  contrary: 0.7,
}

/** A measure of phrases against typed words, in which rare words count more. */
export function createLikeness(phrases: readonly Heard[]): {
  fitOf(phrase: Heard, typed: Heard): Likeness
  /** The share of what was typed that several phrases explain together. */
  together(typed: Heard, fits: readonly Likeness[]): number
} {
  const known = new Map<string, number>()
  for (const { units } of phrases)
    for (const key of new Set(units.map(keyOf))) known.set(key, (known.get(key) ?? 0) + 1)
  const weigh = (unit: Unit) => Math.log(1 + phrases.length / (1 + (known.get(keyOf(unit)) ?? 0)))
  const share = (units: readonly Unit[], explained: readonly number[]) => {
    const all = units.reduce((sum, unit) => sum + weigh(unit), 0)
    return all === 0 ? 0 : units.reduce((sum, unit, i) => sum + weigh(unit) * (explained[i] ?? 0), 0) / all
  }
  const compare = (phrase: Heard, units: readonly Unit[]): Likeness => {
    const explained = units.map((unit) => bestMatch(unit, phrase.units, known))
    const ofTyped = share(units, explained)
    const ofPhrase = share(
      phrase.units,
      phrase.units.map((unit) => bestMatch(unit, units, known)),
    )
    const whole = harmonic(ofTyped, ofPhrase)
    const ordered = inTheirOrder(phrase.units, units, known)
    return {
      whole: ordered ? whole : Math.min(whole, worth.otherOrder),
      ofTyped,
      ofPhrase,
      exact: false,
      explained,
    }
  }
  return {
    fitOf: (phrase, typed) => {
      if (phrase.verbatim === typed.verbatim && typed.verbatim !== '') return { ...alike(1), exact: true }
      if (phrase.bare === typed.bare && typed.bare !== '') return alike(worth.reworded)
      if (phrase.spelled === typed.bare && typed.bare !== '') return alike(worth.sound)
      const written = compare(phrase, typed.units)
      const spoken = typed.spoken === null ? written : { ...compare(phrase, typed.spoken), explained: [] }
      const best = spoken.whole > written.whole ? spoken : written
      const byInitials = typed.bare.length >= shortestInitials && typed.bare === phrase.initials
      if (byInitials && best.whole < worth.initials) return alike(worth.initials)
      const contrary = phrase.denies !== typed.denies && typed.spoken === null
      return contrary ? { ...best, whole: Math.min(best.whole, worth.contrary) } : best
    },
    together: (typed, fits) =>
      share(
        typed.units,
        typed.units.map((_, i) => Math.max(0, ...fits.map(({ explained }) => explained[i] ?? 0))),
      ),
  }
}

const alike = (share: number): Likeness => ({
  whole: share,
  ofTyped: share,
  ofPhrase: share,
  exact: false,
  explained: [],
})

const keyOf = (unit: Unit): string => (unit.kind === 'word' ? unit.text : `~${unit.sound}`)
const harmonic = (a: number, b: number) => (a + b === 0 ? 0 : (2 * a * b) / (a + b))

type Known = ReadonlyMap<string, number>

/** Whether the words that both have come in one order: a pending payment is not a payment that says it is pending. */
function inTheirOrder(phrase: readonly Unit[], typed: readonly Unit[], known: Known): boolean {
  const places = typed
    .filter(({ kind }) => kind === 'word')
    .map((unit) => phrase.findIndex((one) => match(unit, one, known) > 0))
    .filter((place) => place >= 0)
  return places.every((place, i) => place >= (places[i - 1] ?? 0))
}

function bestMatch(unit: Unit, among: readonly Unit[], known: Known): number {
  let best = 0
  for (const other of among) {
    if (best === worth.exact) break
    best = Math.max(best, match(unit, other, known))
  }
  return best
}

function match(a: Unit, b: Unit, known: Known): number {
  if (a.kind === 'word' || b.kind === 'word')
    return a.kind === 'word' && b.kind === 'word' ? sameWord(a.text, b.text, known) : 0
  if (a.text !== null && a.text === b.text) return worth.exact
  if (a.sound === b.sound) return worth.sound
  return a.nearSound === b.nearSound ? worth.nearSound : 0
}

/** Sounds that many speakers and keyboards do not tell apart. */
const nearSound = (sound: string): string =>
  sound
    .replace(/([zcs])h/g, '$1')
    .replace(/ng/g, 'n')
    .replace(/^l/, 'n')

/** Shorter words differ from each other by too little for a slip to be told from another word. */
const shortestSlip = 4
const longEnoughForTwo = 8
/** Letters of a word that its forms share: connect, connected. */
const shortestStem = 5
const longestEnding = 3

/** Worth of one word for another. A word that we know is no slip of another one: blocked is not locked. */
function sameWord(a: string, b: string, known: Known): number {
  if (a === b) return worth.exact
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < shortestSlip || /\d/.test(long)) return 0
  if (short.length >= shortestStem && long.startsWith(short) && long.length - short.length <= longestEnding)
    return worth.slip
  if (known.has(a) && known.has(b)) return 0
  if (!known.has(short) && isShortFor(short, long)) return worth.shortened
  if (long.length - short.length > 2) return 0
  if (long.length === shortestSlip) return swapped(a, b) ? worth.slip : 0
  return slips(a, b) <= (short.length >= longEnoughForTwo ? 2 : 1) ? worth.slip : 0
}

/** Screens are narrow: a word loses its end, or its vowels. */
const isShortFor = (short: string, long: string): boolean =>
  long.startsWith(short) || (short[0] === long[0] && consonants(short) === consonants(long))

const consonants = (word: string): string => word.slice(1).replace(/[aeiou]/g, '')

const swapped = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('') && slips(a, b) === 1

/** Letters left out, added, changed or swapped with the next (restricted Damerau and Levenshtein). */
function slips(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (before[j - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
