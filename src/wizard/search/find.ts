import MiniSearch from 'minisearch'
import type { Front } from '../../knowledge/front'
import type { CodeId } from '../../knowledge/ids'
import { codeNamed, pickable, pickOf } from '../case/picked'
import type { Picked } from '../case/session'
import { soundOf, syllablesIn } from './sound'

/** Something that can be picked, and every way of putting it that people type. */
export interface Findable {
  picked: Picked
  /** The code it is, where it is one. */
  code: CodeId | null
  phrases: readonly string[]
}

/**
 * Everything that can be picked: messages by the words on their screens, codes by their names, both by what else people
 * call them. A message that is a code is picked so that where it was seen is asked if need be.
 */
export function findablesOf(
  content: Pick<Front, 'symptoms' | 'codeLeads'>,
  wordsFor: (picked: Picked) => readonly string[],
): Findable[] {
  const messages = pickable(content).map(
    (symptom): Findable => ({
      picked: pickOf(content, symptom),
      code: symptom.hostCode === undefined ? null : codeNamed(symptom.hostCode),
      phrases: [...symptom.screens.map(({ text }) => text), ...wordsFor(symptom.id)],
    }),
  )
  const carried = new Map(
    Object.values(content.symptoms).map((symptom) => [`code:${symptom.hostCode}`, pickOf(content, symptom)]),
  )
  // Object.keys widens the keys of the record.
  const codes = (Object.keys(content.codeLeads.leads) as CodeId[]).map(
    (code): Findable => ({ picked: carried.get(code) ?? code, code, phrases: wordsFor(code) }),
  )
  return [...messages, ...codes]
}

/** Typed text as we compare it: wide characters made narrow, capitals small. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

const runs = (text: string): string[] => plain(text).match(/\p{Script=Han}+|[a-z0-9']+/gu) ?? []
const isChinese = (run: string): boolean => /\p{Script=Han}/u.test(run)

const pairs = (parts: readonly string[]): string[] =>
  parts.length < 2 ? [...parts] : parts.slice(1).map((part, i) => `${parts[i]}${part}`)

const bySound = '~'
const byInitials = '^'

/**
 * The terms of a text. Chinese is not parted by spaces: every pair of neighbouring characters is a term, and so is the
 * sound of each pair, and the initials of the whole.
 */
function termsOfPhrase(text: string): string[] {
  const parts = runs(text)
  const whole = parts.map((run) => (isChinese(run) ? initialsOf(soundOf(run)) : run)).join('')
  return [...parts.flatMap((run) => (isChinese(run) ? chinese(run) : [run])), byInitials + whole]
}

const initialsOf = (sounds: readonly string[]): string => sounds.map(([initial]) => initial).join('')

function chinese(run: string): string[] {
  const sounds = soundOf(run)
  return [...pairs([...run]), ...pairs(sounds).map((pair) => bySound + pair), byInitials + initialsOf(sounds)]
}

/** Terms of typed text, which may be Chinese written by its sound or by its initials. */
function termsOfTyped(text: string): string[] {
  const letters: string[] = []
  const rest = runs(text).flatMap((run) => {
    if (isChinese(run)) return chinese(run)
    letters.push(run)
    const sounds = syllablesIn(run)
    return [
      run,
      ...(run.length >= shortestInitials ? [byInitials + run] : []),
      ...(sounds !== null && sounds.length > 1 ? pairs(sounds).map((pair) => bySound + pair) : []),
    ]
  })
  // Syllables typed with spaces between them.
  const apart = letters.map(syllablesIn)
  const joined =
    apart.every((one) => one !== null) && letters.length > 1 ? apart.flatMap((one) => one ?? []) : []
  return [...rest, ...pairs(joined).map((pair) => bySound + pair)]
}

/** Two letters are the initials of too many things. */
const shortestInitials = 3

const isLatin = (term: string): boolean => /^[a-z']/.test(term)

interface Phrase {
  id: number
  text: string
}

/**
 * Finds what to pick by what was typed, best first: words of a screen in either language, with small misspellings,
 * Chinese by its characters, its sound or its initials, and codes. A code alone leads straight to its entry, whether or
 * not we know it.
 */
export function createFinder(
  findables: readonly Findable[],
  knownCodes: ReadonlySet<CodeId>,
  typing: readonly Typing[],
) {
  const { withoutFillers, codeIn } = readTyping(typing, knownCodes)
  const codeOf = new Map(findables.map(({ picked, code }) => [picked, code]))
  const scoresOf = createScoring(findables)
  return (typed: string): Picked[] => {
    const alone = codeAlone(typed, knownCodes)
    if (alone.length > 0) return alone
    const near = bestOf(scoresOf(withoutFillers(typed)))
    const named = codeIn(typed)
    // Words that say which message the code is need not be asked about.
    const [nearest] = near
    if (named === null || (nearest !== undefined && codeOf.get(nearest) === named)) return near
    return [named, ...near.filter((picked) => codeOf.get(picked) !== named)]
  }
}

/** The code typed alone; where a letter O may be a zero, the code we know comes first. */
function codeAlone(typed: string, knownCodes: ReadonlySet<CodeId>): CodeId[] {
  const asTyped = codeNamed(typed)
  const withZero = codeNamed(typed.replace(/o/gi, '0'))
  const read = withZero !== null && knownCodes.has(withZero) ? [withZero, asTyped] : [asTyped]
  return [...new Set(read)].filter((code) => code !== null)
}

type Scored = [picked: Picked, score: number]

/** Scores of everything that matches a text in part: by the best of its phrases, and by all that was heard of it. */
function createScoring(findables: readonly Findable[]): (told: string) => Scored[] {
  const phrases = findables.flatMap(({ picked, phrases }) => phrases.map((text) => ({ picked, text })))
  const rarity = rarityOf(phrases.map(({ text }) => text))
  const sizes = phrases.map(({ text }) => rarity(termsOfPhrase(text)))
  const index = indexOf(phrases.map(({ text }, id) => ({ id, text })))
  return (told) => {
    const asked = rarity(termsOfTyped(told))
    const best = new Map<Picked, number>()
    const heard = new Map<Picked, Set<string>>()
    for (const { id, score, match, queryTerms } of index.search(told)) {
      const phrase = phrases[id]
      if (phrase === undefined) continue
      // How much of the phrase was typed, and how much of what was typed is in the phrase.
      const ofPhrase = rarity(Object.keys(match)) / (sizes[id] ?? 1)
      const ofTyped = rarity(queryTerms) / asked
      const sure = score * (slack + ofPhrase) * (slack + ofTyped) * agreement(phrase.text, told)
      best.set(phrase.picked, Math.max(best.get(phrase.picked) ?? 0, sure))
      heard.set(phrase.picked, new Set([...(heard.get(phrase.picked) ?? []), ...queryTerms]))
    }
    // Somebody may mix two ways of putting it, or two languages.
    return [...best].map(([picked, sure]) => [
      picked,
      sure * (slack + rarity([...(heard.get(picked) ?? [])]) / asked),
    ])
  }
}

function indexOf(phrases: readonly Phrase[]): MiniSearch<Phrase> {
  const index = new MiniSearch<Phrase>({
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

/** The best of what was found, best first. */
function bestOf(scores: readonly Scored[]): Picked[] {
  const found = [...scores].sort(([, a], [, b]) => b - a)
  const first = found[0]?.[1] ?? 0
  return found.filter(([, score]) => score > first * worthShowing).map(([picked]) => picked)
}

/** Worth of a phrase that matches in little. */
const slack = 0.2

/** Weight of a list of terms: a term of few phrases says more (inverse document frequency). */
function rarityOf(texts: readonly string[]): (terms: readonly string[]) => number {
  const phrasesWith = new Map<string, number>()
  for (const text of texts)
    for (const term of new Set(termsOfPhrase(text))) phrasesWith.set(term, (phrasesWith.get(term) ?? 0) + 1)
  const weigh = (term: string) =>
    term.startsWith(byInitials) ? 0 : Math.log(1 + texts.length / (1 + (phrasesWith.get(term) ?? 0)))
  return (terms) => [...new Set(terms)].reduce((sum, term) => sum + weigh(term), 0.01)
}

const soundWeight = 0.5
/** Share of the best score below which nothing is shown: a long list helps nobody. */
const worthShowing = 0.3

/** Letters, figures and characters only. */
const bare = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]/gu, '')

/** More where all of the phrase was typed, most where nothing else was. */
function agreement(phrase: string, typed: string): number {
  const [wanted, given] = [bare(phrase), bare(typed)]
  if (wanted === given) return 3
  return given.includes(wanted) ? 1.5 + wanted.length / given.length : 1
}

/** Words of one language that people type around what counts. */
export interface Typing {
  /** They say nothing about the fault. */
  fillers: readonly string[]
  /** Two characters behind them are a code. */
  codeWords: readonly string[]
}

/** Reader of typed text by such words of all languages. */
function readTyping(typing: readonly Typing[], knownCodes: ReadonlySet<CodeId>) {
  const anyOf = (words: readonly string[]) =>
    [...words]
      // Of two words that begin alike the longer one is meant.
      .sort((a, b) => b.length - a.length)
      // Latin words are parted by spaces and Chinese is not. Nothing looks behind: the oldest Safari cannot.
      .map((word) => (isChinese(word) ? word : `\\b${word}(?![a-z])`))
      .join('|')
  const fillers = new RegExp(anyOf(typing.flatMap((one) => one.fillers)), 'gi')
  const codeWords = anyOf(typing.flatMap((one) => one.codeWords))
  const afterWord = new RegExp(`(?:${codeWords})[\\s:#=]*([0-9a-z]{1,2})(?![0-9a-z])`, 'gi')
  const alone = /(?:^|[^0-9a-z])([0-9a-z]{2})(?![0-9a-z])/gi
  const known = (code: CodeId | null): boolean => code !== null && knownCodes.has(code)
  return {
    /** Typed text without fillers; all of it where nothing else was typed. */
    withoutFillers(typed: string): string {
      const told = plain(typed).replace(fillers, ' ')
      return runs(told).length > 0 ? told : typed
    },

    /**
     * The code named among other words. After a word that says so, a single figure has lost its zero and a letter O is
     * one; elsewhere only a code that we know and that has a figure is meant, and 4G is none.
     */
    codeIn(typed: string): CodeId | null {
      const text = typed.normalize('NFKC')
      const said = [...text.matchAll(afterWord)]
        .map(([, word = '']) => ({
          word,
          code: codeNamed(word.length === 1 ? `0${word}` : word.replace(/o/gi, '0')),
        }))
        .find(({ word, code }) => /\d/.test(word) || known(code))?.code
      const meant = [...text.matchAll(alone)]
        .map(([, word = '']) => word)
        .filter((word) => /\d/.test(word) && !/^[2-5]g$/i.test(word))
        .map(codeNamed)
        .find(known)
      return said ?? meant ?? null
    },
  }
}
