import type { AttemptKind, Outcome, Reach } from '../../knowledge/money'

/**
 * The sale: what one customer owes. For each sale we know the fewest and the most payments that may count now. Attempts
 * widen the gap, looks close it, and every rule about money compares these two numbers (docs/sale.md, section 1).
 */

export type Side = 'taking' | 'giving'

/** Something that happened to a sale. Derived from what was said, in its order, and never stored. */
export type SaleEvent =
  /** `several`: nobody counted the attempts. */
  | { tried: AttemptKind; reach: Reach; several?: true }
  /** The gate: what came before the attempt on the screen. */
  | { before: 'nothing' | 'refused' | 'paid' | 'unclear' }
  /** A finding about one attempt: an order query, a reversal slip, the entry of a void. */
  | { one: Outcome; of: Side }
  /** How many payments of this sale count, and what is written of every other attempt. -1: the acquirer finds it paid back twice. */
  | { all: number; rest: Outcome | null; from: 'list' | 'acquirer' }
  /** Charges that the customer's bank or wallet shows. */
  | { told: 1 | 2 }
  /** A scan order was cancelled; false: no clear answer to the cancel. */
  | { cancelled: boolean }
  /** The machine lost its records: reset, tamper, exchange, cleared log. */
  | { recordsLost: true }

/** Fewest and most; most is Infinity where nobody counted the attempts. */
export type Range = readonly [least: number, most: number]

export interface Sale {
  /** Payments or holds taken. */
  took: Range
  /** Voids and refunds given. */
  gave: Range
  /** Charges that the customer's bank or wallet shows, while nobody has looked. */
  told: 0 | 1 | 2
  /** Something was given back or cancelled, or it was tried: a list no longer tells what counts. */
  undoing: boolean
  /** It began by paying something back: a payment that counts came before. */
  beganByGiving: boolean
  /** What was done last; null until something was tried. */
  kind: AttemptKind | null
  /** The strongest end of an attempt that left nothing behind. */
  ended: 'nothing' | 'not-sent' | 'refused' | 'not-charged' | 'released'
  /** It is said what came before the attempt on the screen. */
  asked: boolean
  /** Somebody looked after the last attempt in doubt. */
  looked: boolean
  /** The sides on which an attempt was found undone or refused since the last attempt there: looking once more may find the same one. */
  found: readonly Side[]
  /** A reversal waits in the machine. */
  waiting: boolean
  /** A cancel was begun on an order that may still be paid. */
  cancelled: boolean
  recordsLost: boolean
}

export const untouched: Sale = {
  took: [0, 0],
  gave: [0, 0],
  told: 0,
  undoing: false,
  beganByGiving: false,
  kind: null,
  ended: 'nothing',
  asked: false,
  looked: false,
  found: [],
  waiting: false,
  cancelled: false,
  recordsLost: false,
}

export const sideOf = (kind: AttemptKind): Side =>
  kind === 'void' || kind === 'refund' || kind === 'hold-void' ? 'giving' : 'taking'

/** Whether a kind holds money instead of taking it: a hold is no payment. */
export const holds = (kind: AttemptKind | null): boolean => kind === 'pre-auth' || kind === 'hold-void'

/** Fewest and most payments that may count now. */
export const countOf = ({ took, gave, told }: Sale): Range => [
  Math.max(0, took[0] - gave[1]),
  Math.max(0, took[1] - gave[0], told),
]

export type SaleState =
  | 'untouched'
  | 'this-attempt'
  | 'ended'
  | 'unknown'
  | 'approved'
  | 'paid-maybe-twice'
  | 'charged-twice'
  | 'given-back-twice'

/** The state in one word. `this-attempt`: the one on the screen left nothing behind, and nobody said what came before it. */
export function stateOf(sale: Sale): SaleState {
  const [least, most] = countOf(sale)
  if (sale.took[0] < sale.gave[0]) return 'given-back-twice'
  if (least >= 2) return 'charged-twice'
  if (least === 1) return most > 1 ? 'paid-maybe-twice' : 'approved'
  if (most > 0) return 'unknown'
  if (sale.asked) return 'ended'
  return sale.kind === null ? 'untouched' : 'this-attempt'
}

const plus = ([least, most]: Range, more: number, atMost: number): Range => [least + more, most + atMost]

const strength = ['nothing', 'not-sent', 'refused', 'not-charged', 'released'] as const
const stronger = (a: Sale['ended'], b: Sale['ended']): Sale['ended'] =>
  strength.indexOf(a) >= strength.indexOf(b) ? a : b

/** The sale once something more happened to it. */
export function after(sale: Sale, event: SaleEvent): Sale {
  if ('tried' in event) return afterAttempt(sale, event)
  if ('before' in event) return afterGate(sale, event.before)
  if ('one' in event) return afterFinding(sale, event.one, event.of)
  if ('all' in event) return event.from === 'list' ? afterList(sale, event) : afterAcquirer(sale, event.all)
  if ('told' in event) return afterTold(sale, event.told)
  if ('cancelled' in event) return afterCancel(sale, event.cancelled)
  return { ...sale, recordsLost: true }
}

function afterAttempt(
  before: Sale,
  { tried, reach, several }: Extract<SaleEvent, { tried: AttemptKind }>,
): Sale {
  const side = sideOf(tried)
  // Whoever begins by paying back pays back something that counts.
  const begins = before.kind === null && before.took[1] === 0
  const beganByGiving = begins ? side === 'giving' : before.beganByGiving
  const took: Range = begins && side === 'giving' ? [1, 1] : before.took
  // Once nothing of the cancelled order can count any more, a new one is not under its cancel.
  const cancelled = before.cancelled && before.took[1] > 0
  const undoing = before.undoing || side === 'giving'
  const sale: Sale = { ...before, took, undoing, beganByGiving, kind: tried, cancelled }
  if (reach === 'not-sent' || reach === 'refused') return { ...sale, ended: stronger(sale.ended, reach) }
  const [least, most] = reach === 'approved' ? [1, 1] : [0, several ? Number.POSITIVE_INFINITY : 1]
  const widened =
    side === 'taking' ? { took: plus(took, least, most) } : { gave: plus(sale.gave, least, most) }
  const found = sale.found.filter((one) => one !== side)
  return { ...sale, ...widened, ...(reach === 'approved' ? {} : { looked: false, found }) }
}

function afterGate(sale: Sale, before: Extract<SaleEvent, { before: string }>['before']): Sale {
  const asked = { ...sale, asked: true }
  switch (before) {
    case 'nothing':
      return asked
    case 'refused':
      return { ...asked, ended: stronger(sale.ended, 'refused') }
    case 'paid':
      // Of a void or a refund it is the payment that is to be given back.
      return sale.beganByGiving ? asked : { ...asked, took: plus(sale.took, 1, 1) }
    case 'unclear':
      return sale.beganByGiving
        ? { ...asked, gave: [sale.gave[0], Number.POSITIVE_INFINITY], looked: false }
        : { ...asked, took: [sale.took[0], Number.POSITIVE_INFINITY], looked: false }
    default:
      return before satisfies never
  }
}

/** One finding settles one attempt, and only one that is in doubt on its side. */
function afterFinding(sale: Sale, outcome: Outcome, of: Side): Sale {
  const seen: Sale = { ...sale, looked: true, told: 0 }
  if (outcome === 'waiting') return { ...seen, waiting: true }
  if (outcome === 'open') return seen
  const ended: Sale = {
    ...seen,
    waiting: false,
    ended:
      outcome === 'done' ? sale.ended : stronger(sale.ended, outcome === 'undone' ? 'released' : 'refused'),
  }
  if (!settlesOne(sale, outcome, of)) return ended
  const found = outcome === 'done' ? sale.found : [...sale.found, of]
  const narrowed = ([least, most]: Range): Range =>
    outcome === 'done' ? [least + 1, most] : [least, most - 1]
  if (of === 'taking') return { ...ended, found, took: narrowed(sale.took) }
  const gave = narrowed(sale.gave)
  // Once nothing was given back after all, a count in the list tells what counts again.
  return { ...ended, found, gave, undoing: sale.cancelled || gave[1] > 0 }
}

function settlesOne(sale: Sale, outcome: 'done' | 'undone' | 'refused', of: Side): boolean {
  const [least, most] = of === 'taking' ? sale.took : sale.gave
  if (least === most) return false
  // A late cancel may still pay back an order that was seen paid, and a second payment is only one where both are counted.
  if (outcome === 'done') return least === 0 && (of === 'giving' || !sale.cancelled)
  // That a record is lost is no sign that an attempt was undone; a scan order is asked of its host, which lost none.
  if (sale.recordsLost && sale.kind !== 'scan') return false
  // Looking once more may find the same one.
  return !sale.found.includes(of)
}

/** A list counted by the person: every payment of this sale that counts, and what is written of every other attempt. */
function afterList(sale: Sale, { all, rest }: { all: number; rest: Outcome | null }): Sale {
  const seen: Sale = { ...sale, looked: true, told: 0 }
  // Of a sale with a void, a refund or a cancel a count does not tell what was given back.
  const [least, most] = sale.took
  if (sale.undoing) return { ...seen, took: [Math.min(least, all), most] }
  // A list that has lost entries shows no attempt that it lost.
  const nothingElse = (rest === 'undone' || rest === 'refused') && !sale.recordsLost
  const fewest = Math.min(all, most)
  const closed = (all >= most && !sale.recordsLost) || nothingElse
  const ended = nothingElse ? stronger(sale.ended, rest === 'undone' ? 'released' : 'refused') : sale.ended
  return {
    ...seen,
    // Fewer than were seen approved: list and screen contradict each other, and nothing is settled by that.
    took:
      closed && all >= least
        ? [all, all]
        : [sale.looked ? fewest : Math.max(least, fewest), Math.max(most, all)],
    ended,
    // Every attempt was seen, so what came before the one on the screen is said.
    asked: sale.asked || nothingElse,
    waiting: rest === 'waiting' || (rest === null && sale.waiting),
  }
}

/** The acquirer's final word speaks of all attempts. */
const afterAcquirer = (sale: Sale, all: number): Sale => ({
  ...sale,
  took: all < 0 ? [0, 0] : [all, all],
  gave: all < 0 ? [1, 1] : [0, 0],
  told: 0,
  ended: all === 0 ? stronger(sale.ended, 'not-charged') : sale.ended,
  asked: true,
  looked: true,
  waiting: false,
  cancelled: false,
})

/**
 * What the customer is told raises the most: it may be an attempt that nobody here told of, in doubt like any other. Once
 * somebody looked it is only the bank's pending line, and after an undo it may be the line of what was given back.
 */
function afterTold(sale: Sale, told: 1 | 2): Sale {
  if (sale.looked || countOf(sale)[1] >= told) return sale
  return { ...sale, told, took: sale.undoing ? sale.took : [sale.took[0], told] }
}

function afterCancel(sale: Sale, clear: boolean): Sale {
  const [least, most] = sale.took
  if (most === 0) return sale
  const cancelled: Sale = { ...sale, undoing: true, cancelled: true }
  // A cancel pays a paid order back; whether it was the paid one of this sale, nobody here can tell.
  if (least > 0) return { ...cancelled, gave: plus(sale.gave, 0, 1), looked: false }
  return clear ? { ...cancelled, took: [0, most - 1], ended: stronger(sale.ended, 'released') } : cancelled
}

/**
 * Whether an attempt belongs to a sale of its own: paying back where nothing of this one counts, taking after something
 * was paid back, completing what was held.
 */
export function beginsAnother(sale: Sale, tried: AttemptKind): boolean {
  if (sale.kind === null) return false
  const side = sideOf(tried)
  if (tried === 'completion') return sale.kind !== 'completion'
  if (side === 'giving') return sideOf(sale.kind) === 'taking' && countOf(sale)[1] === 0
  return sideOf(sale.kind) === 'giving' || sale.kind === 'completion' || holds(sale.kind) !== holds(tried)
}

/** Everything that can be known of this sale is known: what came before is said, and nothing waits or is in doubt. */
export const isClear = (sale: Sale): boolean => {
  const [least, most] = countOf(sale)
  return sale.asked && least === most && !sale.waiting && sale.took[0] >= sale.gave[1]
}

/** Whether something of this sale must still be found out or undone: a task until it is not. */
export const isOpen = (sale: Sale): boolean => {
  const [least, most] = countOf(sale)
  return least < most || least >= 2 || sale.waiting || sale.took[0] < sale.gave[1]
}

/** Whether nothing of this sale is left to find out or to undo, and it is said what came before. */
export const isSettled = (sale: Sale): boolean => isClear(sale) && countOf(sale)[1] <= 1
