import type { AnswerId, QuestionId } from '../../knowledge/ids'
import type { AttemptKind, MoneyFact, Reach } from '../../knowledge/money'
import type { Content } from '../../knowledge/schema'
import { type Arose, type Attempted, type CaseRead, caseRead, type OneCase, type Paying } from './caseOfSale'
import { factOf } from './moneyFact'
import { after, beginsAnother, holds, isOpen, type Sale, type SaleEvent, sideOf, untouched } from './sale'
import { isTried, type Observation, type Picked, type Session, type Tried } from './session'

/** A sale as it follows from what was said. */
export interface SaleRead {
  sale: Sale
  /** What the terminal showed at the last attempt; null where none was made. */
  picked: Picked | null
  /** Seconds since the visit began, of the last attempt, where it is known. */
  at: number | null
  /** It is said what was done, so that an approval or a reversal can be read. */
  kindSaid: boolean
  /** Somebody was asked what was done, whatever they said. */
  kindAsked: boolean
  /** The reversal that waited was sent, and did not succeed. */
  reversalFailed: boolean
  /** The payments were counted in a list since the last attempt without a result. */
  counted: number | null
  /** What was said of the money since the last attempt without a result, question by question, latest last. */
  since: ReadonlyMap<QuestionId, readonly AnswerId[]>
}

/** What is known of the records that lie in the machine. */
export type Memory = 'not-looked' | 'clear' | 'holds' | 'lost'

export interface SalesOfVisit {
  current: SaleRead
  /** Sales of earlier customers that are still open, oldest first. */
  parked: SaleRead[]
  memory: Memory
  paying: Paying
  /**
   * The question on which hangs what became of the attempt on the screen; null where that is said. Until it is answered
   * nothing is claimed about the money, and no act that needs a clear sale is open.
   */
  untold: QuestionId | null
}

type Book = Pick<Content, 'symptoms' | 'codeLeads' | 'money' | 'remedies'>

/** One event, and whether it is the attempt that ended with a message on the screen. */
interface Entry {
  event: SaleEvent
  message: boolean
}

/** A sale while it is read. */
interface Draft {
  entries: Entry[]
  picked: Picked | null
  at: number | null
  kind: AttemptKind | null
  kindAsked: boolean
  reversalFailed: boolean
  counted: number | null
  since: Map<QuestionId, AnswerId[]>
}

const blank = (): Draft => ({
  entries: [],
  picked: null,
  at: null,
  kind: null,
  kindAsked: false,
  reversalFailed: false,
  counted: null,
  since: new Map(),
})

const fold = ({ entries }: Draft): Sale => entries.reduce((sale, { event }) => after(sale, event), untouched)

/**
 * Reads the sales of a visit from what was said and tried, in its order (docs/sale.md section 1). What a site filled in
 * counts for nothing here: it is not the person's word about money.
 */
export function readSales(book: Book, session: Session): SalesOfVisit {
  const visit: Visit = { book, draft: blank(), parked: [], memory: 'not-looked', formerTried: false }
  for (const [place, one] of [...session.earlier, session].entries()) readCase(visit, one, place === 0)
  const { paying, untold } = caseRead(book, session)
  return {
    current: readDraft(visit.draft),
    parked: visit.parked.map(readDraft),
    memory: visit.memory,
    paying,
    untold,
  }
}

interface Visit {
  book: Book
  draft: Draft
  parked: Draft[]
  memory: Memory
  /** The message of the case before this one ended an attempt, which a correction would change. */
  formerTried: boolean
}

function closeSale(visit: Visit): void {
  if (isOpen(fold(visit.draft))) visit.parked.push(visit.draft)
  visit.draft = blank()
}

function readCase(visit: Visit, one: OneCase, first: boolean): void {
  const read = caseRead(visit.book, one)
  startCase(visit, one, read, first ? 'again' : read.arose)
  if (read.kind !== null) visit.draft.kind = read.kind
  // Who is told of two charges took it at least twice.
  if (read.told === 2 && read.attempt !== null)
    visit.draft.entries.push({ event: read.attempt.event, message: false })
  if (read.told !== null) visit.draft.entries.push({ event: { told: read.told }, message: false })
  for (const seen of one.observations) readObservation(visit, seen, read, one.picked)
}

/** Enters the attempt that ended with the message of a case, by what was said of how the message came up. */
function startCase(visit: Visit, { picked }: OneCase, { attempt }: CaseRead, arose: Arose): void {
  const before = visit.draft.entries.map(({ message }) => message).lastIndexOf(true)
  const former = visit.formerTried ? visit.draft.entries[before]?.event : undefined
  visit.formerTried = attempt === null ? former !== undefined && arose === 'same' : arose !== 'resume'
  if (arose === 'resume') {
    const back = visit.parked.pop()
    // With none parked it is the one at hand.
    if (back === undefined) return
    closeSale(visit)
    visit.draft = back
    return
  }
  if (arose === 'next') closeSale(visit)
  else if (former !== undefined && 'tried' in former && (arose === 'replaced' || arose === 'same')) {
    const event = attempt?.event ?? null
    if (event === null && arose === 'same') return
    const changed =
      event === null ? [] : [{ event: arose === 'same' ? worseOf(former, event) : event, message: true }]
    visit.draft.entries.splice(before, 1, ...changed)
    visit.draft.picked = picked
    return
  }
  if (attempt !== null) addAttempt(visit, attempt.event, { message: true, picked, at: attempt.at })
}

/** The screen changed by itself: one attempt, and the worse of its ends counts. */
function worseOf(one: Attempted, other: Attempted): Attempted {
  const order: readonly Reach[] = ['in-doubt', 'approved', 'refused', 'not-sent']
  return order.indexOf(one.reach) < order.indexOf(other.reach) ? { ...other, reach: one.reach } : other
}

function addAttempt(
  visit: Visit,
  event: Attempted,
  { message, picked, at }: { message: boolean; picked: Picked | null; at: number | null },
): void {
  if (beginsAnother(fold(visit.draft), event.tried)) closeSale(visit)
  const { draft } = visit
  draft.entries.push({ event, message })
  draft.picked = picked
  draft.at = at
  if (event.reach !== 'in-doubt') return
  draft.since = new Map()
  draft.reversalFailed = false
  if (sideOf(event.tried) === 'taking') draft.counted = null
  // What was looked up in the machine was so before this attempt.
  if (visit.memory === 'clear') visit.memory = 'not-looked'
}

function readObservation(visit: Visit, seen: Observation, read: CaseRead, picked: Picked | null): void {
  if (isTried(seen)) {
    readAct(visit, seen, read, picked)
    return
  }
  if (seen.by === 'site' || seen.carried === true) return
  if (visit.book.money.facts[seen.answered] === undefined) return
  const fact = factOf(visit.book, seen)
  if (fact?.fact === 'memory') visit.memory = fact.memory
  if (seen.answered === visit.book.money.questions.kind) visit.draft.kindAsked = true
  if (fact?.fact === 'count' && fact.completion === true && holds(visit.draft.kind))
    beginCompletion(visit, { picked, at: seen.at ?? null })
  if (fact?.fact === 'count') visit.draft.counted = fact.all
  if (fact?.fact === 'one') visit.draft.reversalFailed = fact.one === 'failed'
  if (fact?.fact === 'undo')
    addAttempt(
      visit,
      { tried: holds(visit.draft.kind) ? 'hold-void' : 'void', reach: fact.reach },
      { message: false, picked, at: seen.at ?? null },
    )
  // Whoever says which of two is being reversed looked at both.
  if (seen.answered === visit.book.money.questions.reversing && fact?.fact === 'count')
    visit.draft.entries.push({ event: { one: 'open', of: 'taking' }, message: false })
  const event = fact === null ? null : eventOf(visit, fact)
  if (event !== null) visit.draft.entries.push({ event, message: false })
  const { since } = visit.draft
  since.set(seen.answered, [...(since.get(seen.answered) ?? []), seen.answer])
}

/** What was to be released turns out to be charged: from here on it is about that payment. */
function beginCompletion(visit: Visit, { picked, at }: Pick<Draft, 'picked' | 'at'>): void {
  addAttempt(visit, { tried: 'completion', reach: 'approved' }, { message: false, picked, at })
  visit.draft.kind = 'completion'
  visit.draft.kindAsked = true
}

/** An act that presents something again is an attempt; how it ended says how far that got. */
function readAct(visit: Visit, { tried, result, at }: Tried, read: CaseRead, picked: Picked | null): void {
  if (visit.book.remedies[tried]?.need !== 'take-again') return
  const reach =
    result === 'helped' ? 'approved' : result === 'no-change' ? read.symptom?.money.reach : undefined
  if (reach === undefined) return
  addAttempt(visit, { tried: visit.draft.kind ?? 'sale', reach }, { message: false, picked, at: at ?? null })
}

/** The event that a fact about the money is, where it is one by itself. */
function eventOf({ draft }: Visit, fact: MoneyFact): SaleEvent | null {
  switch (fact.fact) {
    case 'gate':
      return { before: fact.before === 'not-paying' ? 'nothing' : fact.before }
    case 'count':
      return { all: fact.all, rest: fact.rest ?? null, from: 'list' }
    case 'rest':
      return { all: draft.counted ?? 0, rest: fact.rest, from: 'list' }
    case 'one':
      return {
        one: fact.one === 'failed' ? 'open' : fact.one,
        of: sideOf(fold(draft).kind ?? draft.kind ?? 'sale'),
      }
    case 'final':
      if (fact.ofGiving === true && sideOf(fold(draft).kind ?? 'sale') === 'taking') return null
      return { all: fact.all, rest: null, from: 'acquirer' }
    case 'told':
      return { told: fact.told }
    case 'cancel':
      return { cancelled: fact.clear }
    case 'memory':
      return fact.memory === 'lost' ? { recordsLost: true } : null
    default:
      return null
  }
}

function readDraft(draft: Draft): SaleRead {
  const { entries: _, kind, ...read } = draft
  return { ...read, sale: fold(draft), kindSaid: kind !== null }
}
