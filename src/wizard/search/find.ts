import type { CauseId, CodeId } from '../../knowledge/ids'
import type { Picked } from '../case/session'
import type { Behind, Findable, FindableCause } from './findables'
import { createScoring, type Score, type Scored, type ScoredMessage } from './scoring'
import { createSubjects, type Subjects } from './subjects'
import { bare } from './terms'
import { codeAlone, type NamedCode, readTyping, type Typing } from './typedCode'

/** Something found. */
export interface Hit {
  picked: Picked
  /**
   * Whether it is safe to say that this is meant. What is not is only asked: a wrong entry makes a confident statement
   * about somebody's money.
   */
  sure: boolean
  /** The cause that was typed, where that is why this message is here. */
  cause: { cause: CauseId; frequency: Behind['frequency'] } | null
}

/** Words of one language for the search. */
export interface SearchTyping extends Typing, Subjects {}

/** Share of the best score below which nothing is shown: a long list helps nobody. */
const worthShowing = 0.3
/** Fit below which a message is not even asked about: what is typed is better explained by nothing. */
const worthAsking = 0.3
/** The same for all its phrases together, as of somebody who mixes two ways of putting it. */
const worthAskingTogether = 0.55
/** A phrase that is all there is asked about in a sentence of so much more. */
const worthAskingWithin = 0.06
/** Fit from which a message is meant, if nothing else fits nearly as well. */
const enough = 0.8
/** Share of either side that must be explained for that: a clause of its own is never left over. */
const enoughOfEach = 0.8
/** Lead over the next one; to what was typed exactly only what differs by words that say nothing is a rival. */
const lead = 0.1
const leadOfExact = 0.05
/** Fit from which words beside a code mean the same. */
const agrees = 0.5
/** Fit from which they say something of their own. */
const saysSomething = 0.6
/** Words beside a code that we do not know, more than which may be of another machine. */
const mostBesideCode = 1
/** Fit from which words name a cause, and where they fit no message. */
const namesCause = 0.75
const namesCauseAlone = 0.5
/** Share of a phrase that must have been typed, and fit, before a message that stops or accuses comes first. */
const nearlyAll = 0.84
const fitsToAccuse = 0.45
/** Hits shown, and of them messages of one cause: among more than these nobody finds theirs. */
const mostShown = 8
const mostBehind = 6
/** Clauses that are looked for by themselves: each costs as much as the whole. */
const mostClauses = 12

/**
 * Finds what to pick by what was typed: words of a screen in either language, with small misspellings, Chinese by its
 * characters, its sound or its initials, codes, and causes. What is sure comes first, then what to ask about, best first.
 */
export function createFinder(
  findables: readonly (Findable | FindableCause)[],
  knownCodes: ReadonlySet<CodeId>,
  typing: readonly SearchTyping[],
): (typed: string) => Hit[] {
  const { withoutFillers, codeIn } = readTyping(typing, knownCodes)
  const score = createScoring(findables, withoutFillers, createSubjects(typing))
  const byCode = new Map(
    findables.flatMap((one) => ('cause' in one || one.code === null ? [] : [[one.code, one]])),
  )
  return (typed) => {
    const alone = codeAlone(typed, knownCodes)
    const named = alone.length > 0 ? null : codeIn(typed)
    if (named !== null) return withCode(named, score, byCode.get(named.code) ?? null)
    const found = byClauses(withoutFigures(typed), score)
    const [code, ...others] = alone
    if (code === undefined) return found
    // Two letters that are no code of ours may be a word: it is asked which.
    const sure = knownCodes.has(code) || /\d/.test(code)
    const hits = [hit(code, sure), ...others.map((one) => hit(one, false))]
    return sure ? hits : unique([...found.map(asked), ...hits])
  }
}

/** A figure that is no code counts something. */
const withoutFigures = (text: string): string => text.normalize('NFKC').replace(/\b\d+\b/g, ' ')

const hit = (picked: Picked, sure: boolean): Hit => ({ picked, sure, cause: null })
const asked = (one: Hit): Hit => ({ ...one, sure: false })

/** Each pick once, where it came first. */
const unique = (hits: readonly Hit[]): Hit[] =>
  hits.filter((one, i) => hits.findIndex(({ picked }) => picked === one.picked) === i)

/**
 * The hits of words without a code. Somebody who tells more than one thing may say in one clause what is meant, so where
 * the whole is not sure, what a clause of it names closely is asked about as well.
 */
function byClauses(text: string, score: Score): Hit[] {
  const found = byWords(score(text))
  const clauses = clausesOf(text)
  if (clauses.length < 2 || found.some(({ sure }) => sure)) return found
  const close = clauses.flatMap((clause) =>
    byWords(score(clause).filter(({ fit }) => fit.whole >= namesCause)),
  )
  return unique([...found, ...close.map(asked)]).slice(0, mostShown)
}

/** Where a clause ends. Between Chinese words a space ends one, too. */
const clausesOf = (text: string): string[] => {
  const clauses = text
    .replace(/(\p{Script=Han})\s+(?=\p{Script=Han})/gu, '$1,')
    .split(/[,;!?，。；！？“”"]+|\.\s/)
    .filter((clause) => bare(clause) !== '')
  return [...new Set(clauses)].slice(0, mostClauses)
}

/** The hits of words that say one thing. */
function byWords(scored: readonly Scored[]): Hit[] {
  const ranked = inOrder(scored)
  const messages = messagesOf(ranked)
  const named = causeNamed(ranked, messages.length === 0 ? namesCauseAlone : namesCause)
  const meant = messages.find(({ found }) => found.byWords !== null)
  const sure = named === null && meant !== undefined && isMeant(meant, messages)
  const hits = messages.flatMap((one): Hit[] => {
    const { byWords: picked } = one.found
    return picked === null ? [] : [hit(picked, sure && one === meant)]
  })
  return unique([...(named === null ? [] : behindCause(named, scored)), ...hits]).slice(0, mostShown)
}

const messagesOf = (ranked: readonly Scored[]): ScoredMessage[] =>
  ranked.flatMap((one) => ('cause' in one.found ? [] : [{ ...one, found: one.found }]))

/**
 * The finds worth showing, best first: what was typed exactly, then by score. Of two that were typed exactly the one comes
 * first that is no code, for a code was not typed. A message that stops or accuses comes last unless all of a phrase of
 * its own was typed, and is left out where it would be the only one, or fits badly.
 */
function inOrder(scored: readonly Scored[]): Scored[] {
  const fitting = scored.filter(isWorthAsking)
  const best = Math.max(0, ...fitting.map(({ score }) => score))
  const shown = fitting
    .filter(({ score, fit }) => score > best * worthShowing || fit.exact)
    .sort(
      (a, b) =>
        Number(b.fit.exact) - Number(a.fit.exact) ||
        (a.fit.exact ? isCoded(a) - isCoded(b) : 0) ||
        b.score - a.score,
    )
  const weakStop = ({ found, fit }: Scored) =>
    'stops' in found && found.stops && (fit.ofPhrase < nearlyAll || fit.whole < fitsToAccuse)
  const others = shown.filter((one) => !weakStop(one))
  return others.length === 0
    ? []
    : [...others, ...shown.filter((one) => weakStop(one) && one.fit.whole >= saysSomething)]
}

const isCoded = ({ found }: Scored): number =>
  'cause' in found || found.code === null ? 0 : found.kind === 'message' ? 1 : 2

const isWorthAsking = ({ fit, heard }: Scored): boolean =>
  fit.whole >= worthAsking ||
  heard >= worthAskingTogether ||
  (fit.ofPhrase >= nearlyAll && fit.ofTyped >= worthAskingWithin)

/** Whether the best find is what was meant: it fits well enough, and nothing that leads elsewhere fits nearly as well. */
function isMeant(one: ScoredMessage, all: readonly ScoredMessage[]): boolean {
  const needed = one.fit.exact ? leadOfExact : lead
  const rival = all.some(
    (other) => other !== one && !sameWalk(one.found, other.found) && other.fit.whole > one.fit.whole - needed,
  )
  const { whole, ofTyped, ofPhrase } = one.fit
  const fits = whole >= enough && Math.min(ofTyped, ofPhrase) >= enoughOfEach
  return fits && one.found.kind === 'message' && !one.single && !rival
}

/** Whether one of the two leads to what the other means. */
const sameWalk = (a: Findable, b: Findable): boolean =>
  a.means.has(b.picked) || b.means.has(a.picked) || [...a.means].some((one) => b.means.has(one))

/** The cause that was named, where that fits better than any message. */
function causeNamed(
  ranked: readonly Scored[],
  enoughFor: number,
): (Scored & { found: FindableCause }) | null {
  const best = Math.max(0, ...ranked.map(({ found, fit }) => ('cause' in found ? 0 : fit.whole)))
  const causes = ranked.flatMap((one) => ('cause' in one.found ? [{ ...one, found: one.found }] : []))
  const [first] = causes.sort((a, b) => b.fit.whole - a.fit.whole)
  return first !== undefined && first.fit.whole >= enoughFor && first.fit.whole >= best ? first : null
}

/**
 * The messages that a cause is usual behind. They are never sure: the cause is a guess of who typed it, and which message
 * is on the screen was not said.
 */
function behindCause(
  { found: { cause, behind } }: { found: FindableCause },
  scored: readonly Scored[],
): Hit[] {
  const fits = new Map(scored.map(({ found, fit }) => ['cause' in found ? null : found.byWords, fit.whole]))
  // Among messages that it is equally usual behind, the one that the words fit comes first.
  const usual = [...behind].sort((a, b) =>
    a.frequency === b.frequency ? (fits.get(b.symptom) ?? 0) - (fits.get(a.symptom) ?? 0) : 0,
  )
  return usual
    .slice(0, mostBehind)
    .map(({ symptom, frequency }) => ({ picked: symptom, sure: false, cause: { cause, frequency } }))
}

/**
 * The hits of a code among words. Where the words mean the same the code is sure; where they say nothing of their own it
 * is what counts, but of words that we do not know the code may be another machine's, and is only asked about. Where they
 * say something else, both are asked about: apps carry tables of their own, and the number may have been read wrong. A
 * code of letters means something else at every acquirer, and one that accuses the card needs more than a number in a
 * sentence, so of these the words come first.
 */
function withCode({ code, rest, words: beside, by }: NamedCode, score: Score, known: Findable | null): Hit[] {
  const scored = beside === 0 ? [] : score(withoutFigures(rest))
  const words = messagesOf(inOrder(scored))
  const best = Math.max(0, ...words.map(({ fit }) => fit.whole))
  const entry = hit(code, false)
  const found = byWords(scored).map(asked)
  const others = found.filter(({ picked }) => !known?.means.has(picked))
  const agree = words.some(
    (one) => known !== null && sameWalk(one.found, known) && one.fit.whole > Math.max(agrees, best - lead),
  )
  // Words that say which message the code is need not be asked about.
  if (agree) return [hit(known?.picked ?? code, true), ...others]
  // A figure in a sentence may be a code that somebody told: it is asked about behind what the words say.
  if (by === 'nothing') return [...found.slice(0, mostShown - 1), entry]
  const byLetters = /^code:[A-Z]/.test(code)
  if (best < (byLetters ? worthAsking : saysSomething))
    return [{ ...entry, sure: beside <= (by === 'word' ? mostBesideCode : 0) }, ...others]
  return byLetters || known?.stops === true ? [...others, entry] : [entry, ...others]
}
