import { type AnswerId, notSure, type QuestionId } from '../../src/knowledge/ids'
import type { Ending } from './attemptEndings'
import { type Side, type Step, sideOf, stepsTold, type ToldOfMessage } from './toldOfSale'
import { countIn, totalOf, type World, withOneUndone } from './worldOfSale'

/** How an attempt ended that left nothing behind. Not charged: the acquirer says so. */
export type End = 'not-sent' | 'refused' | 'released' | 'not-charged'

/** What can be held true of a sale after what was told. */
export interface Money {
  /** How many payments may count now: every number that fits what was told. */
  mayCount: ReadonlySet<number>
  /** What was being done is a void or a refund of one payment. */
  giving: boolean
  /** Giving back one of two was tried, and nobody knows the end. */
  undoing: boolean
  /** One of two was given back. */
  undid: boolean
  /** Money is held and not taken. */
  held: boolean
  /** How the attempts ended that left nothing behind. */
  ends: ReadonlySet<End>
  /** It is said what came before the attempt on the screen. */
  beforeSaid: boolean
  /** Somebody looked after the last attempt that nobody knows the end of. */
  looked: boolean
  /** Somebody was asked to, whatever came of it. */
  askedToLook: boolean
  /** A reversal waits, or may. */
  waiting: boolean
  /** The customer’s bank or wallet shows a charge, and nobody looked. */
  shown: boolean
  /** An order was cancelled, or it was tried. */
  cancelled: boolean
  scan: boolean
  /** A completion was done last: it charges what is held. */
  completing: boolean
  /** An attempt is told of. */
  tried: boolean
  /** It is said that nothing was being paid. */
  noPayment: boolean
  /** It matters what was done, and nobody said it yet. */
  kindUnsaid: boolean
  /** The machine may have lost its records: there is nothing to look at. */
  recordsLost: boolean
}

/** Money that is somewhere between shop and customer: found out or put right by somebody, or still open. */
export const isOpen = ({ mayCount, waiting }: Money): boolean =>
  mayCount.size > 1 || waiting || most(mayCount) > 1 || least(mayCount) < 0

export const least = (numbers: ReadonlySet<number>): number => Math.min(...numbers)
export const most = (numbers: ReadonlySet<number>): number => Math.max(...numbers)
/**
 * The sale at hand after what was told, message by message, by section 5 alone: every attempt is imagined with each end
 * that it may have had, and what is told afterwards strikes out what cannot be.
 */
export const moneyOfSale = (told: readonly ToldOfMessage[]): Money => imagine(stepsTold(told))

interface Imagined extends Omit<Money, 'mayCount' | 'ends' | 'giving' | 'held' | 'scan' | 'completing'> {
  /** Something was given back, or it was tried: a list does not say what counts any more. */
  gave: boolean
  worlds: World[]
  ends: Set<End>
  kind: AnswerId | null
  /** An attempt was seen approved on the screen. */
  approved: boolean
  /** Entries counted in the list at the last look. */
  counted: number
}

function imagine(steps: readonly Step[]): Money {
  const sale: Imagined = {
    worlds: [[]],
    ends: new Set(),
    kind: null,
    approved: false,
    counted: 0,
    recordsLost: false,
    gave: false,
    undoing: false,
    undid: false,
    beforeSaid: false,
    looked: false,
    askedToLook: false,
    waiting: false,
    shown: false,
    cancelled: false,
    tried: false,
    noPayment: false,
    kindUnsaid: false,
  }
  for (const step of steps) {
    if ('attempt' in step) imagineAttempt(sale, step)
    else if ('kind' in step) {
      sale.kind = step.kind ?? sale.kind
      sale.noPayment = step.noPayment
      sale.kindUnsaid = step.kindMatters
    } else {
      if (atARecord.includes(step.answered)) sale.askedToLook = true
      learn[step.answered]?.(sale, step.answer)
    }
  }
  const { worlds, kind } = sale
  return {
    ...sale,
    mayCount: new Set(worlds.map(totalOf)),
    giving: sideOf(kind) === 'gives',
    held: kind === 'pre-auth' || kind === 'hold-void',
    scan: kind === 'scan',
    completing: kind === 'completion',
  }
}

const atARecord: readonly QuestionId[] = [
  'question:paid-entries',
  'question:given-entry',
  'question:order-query',
]

function imagineAttempt(
  sale: Imagined,
  { attempt: ending, side, uncounted }: Extract<Step, { attempt: Ending }>,
) {
  // Who pays back pays back something that counts.
  if (side === 'gives' && !sale.tried && sale.worlds.every((world) => countIn(world, 'takes') === 0))
    add(sale, 'takes', [true])
  sale.tried = true
  // A new order is not under the cancel of one that counts no more.
  if (side === 'takes' && sale.worlds.every((world) => totalOf(world) <= 0)) sale.cancelled = false
  if (side === 'gives') sale.gave = true
  if (ending === 'approved' && side === 'takes') sale.approved = true
  if (ending === 'not-sent' || ending === 'refused') sale.ends.add(ending)
  add(sale, side, ending === 'approved' ? [true] : ending === 'in-doubt' ? [true, false] : [])
  if (uncounted) add(sale, side, [true, false])
  if (ending === 'in-doubt') Object.assign(sale, { looked: false, askedToLook: false, counted: 0 })
}

function add(sale: Imagined, side: Side, ends: readonly boolean[]) {
  const doubtful = ends.length > 1
  if (ends.length > 0)
    sale.worlds = sale.worlds.flatMap((world) => ends.map((counts) => [...world, { side, counts, doubtful }]))
}

/** The same for what came before the attempt on the screen. */
function addBefore(sale: Imagined, side: Side, ends: readonly boolean[]) {
  sale.worlds = sale.worlds.flatMap((world) =>
    ends.map((counts) => [{ side, counts, doubtful: ends.length > 1 }, ...world]),
  )
}

const found = { side: 'takes', counts: true, doubtful: false } as const

/** Strikes out the worlds that do not fit; what contradicts everything told before speaks of an attempt nobody told of. */
function keep(sale: Imagined, fits: (world: World) => boolean) {
  const kept = sale.worlds.filter(fits)
  if (kept.length > 0) sale.worlds = kept
}

const someCounts = (side: Side) => (world: World) => countIn(world, side) > 0
/** One finding is about one attempt (section 5, 15). */
const someDoesNot = (side: Side) => (world: World) =>
  world.some((attempt) => attempt.side === side && attempt.doubtful && !attempt.counts)

/** An order that is queried or cancelled is the last one: it does not count, and is in doubt no more. */
function lastDoesNot(sale: Imagined) {
  const last = (world: World) =>
    world.map(({ side, doubtful }) => side === 'takes' && doubtful).lastIndexOf(true)
  keep(sale, (world) => world[last(world)]?.counts === false)
  sale.worlds = sale.worlds.map((world) =>
    world.map((attempt, place) => (place === last(world) ? { ...attempt, doubtful: false } : attempt)),
  )
}

const looks = (sale: Imagined) => Object.assign(sale, { looked: true, shown: false })

/** What each answer says of the money (section 5). */
const learn: Partial<Record<QuestionId, (sale: Imagined, answer: AnswerId) => void>> = {
  'question:sale-before': (sale, answer) => {
    sale.beforeSaid = true
    if (answer === 'refused-before') sale.ends.add('refused')
    // Of a void or a refund the payment that went through is the one to be given back.
    if (answer === 'paid-before' && sideOf(sale.kind) === 'takes') add(sale, 'takes', [true])
    if (answer !== 'unclear-before' && answer !== notSure) return
    // One without a result, and perhaps another.
    for (let unclear = 0; unclear < 2; unclear += 1) addBefore(sale, sideOf(sale.kind), [true, false])
    sale.looked = false
  },
  'question:paid-entries': (sale, answer) => {
    const entries = ['none', 'one', 'two-or-more'].indexOf(answer)
    if (entries < 0) return
    looks(sale)
    sale.counted = entries
    const seen = (world: World) => countIn(world, 'takes') >= entries
    if (sale.gave || sale.cancelled) return
    // More than anybody told of: each further one counts.
    while (!sale.worlds.some(seen)) add(sale, 'takes', [true])
    keep(sale, seen)
  },
  'question:order-in-app': (sale, answer) => {
    if (answer === 'there') learn['question:paid-entries']?.(sale, 'one')
  },
  'question:other-attempts': (sale, answer) => {
    looks(sale)
    if (answer === 'waiting') sale.waiting = true
    if ((answer !== 'undone' && answer !== 'refused') || sale.recordsLost) return
    sale.ends.add(answer === 'undone' ? 'released' : 'refused')
    sale.beforeSaid = true
    if (sale.gave || sale.cancelled) return
    const fits = (world: World) => countIn(world, 'takes') === sale.counted
    const read: World = Array.from({ length: sale.counted }, () => found)
    // A whole list was read: where it contradicts what was told before it is right, but not beside an approval on the screen.
    if (sale.worlds.some(fits)) keep(sale, fits)
    else sale.worlds = sale.approved ? [...sale.worlds, read] : [read]
  },
  'question:given-entry': (sale, answer) => {
    looks(sale)
    if (answer === 'done') keep(sale, someCounts('gives'))
    if (answer === 'undone' || answer === 'refused') {
      keep(sale, someDoesNot('gives'))
      // Nothing was given back after all: a count in the list tells what counts again.
      sale.gave = sale.worlds.some((world) => countIn(world, 'gives') > 0)
    }
    if (answer === 'waiting') sale.waiting = true
  },
  'question:order-query': (sale, answer) => {
    looks(sale)
    if (answer === 'paid' && !sale.cancelled) keep(sale, someCounts('takes'))
    if (answer !== 'closed') return
    lastDoesNot(sale)
    sale.ends.add('released')
  },
  'question:cancel-result': (sale, answer) => {
    if (answer === 'still-paying') return
    sale.cancelled = true
    if (answer !== 'cancelled') return
    lastDoesNot(sale)
    sale.ends.add('released')
  },
  'question:reversal-words': (sale, answer) => {
    looks(sale)
    sale.waiting = answer === 'none'
    if (answer !== 'success') return
    sale.ends.add('released')
    // After an undo without a result it is the undo that was reversed.
    if (!sale.recordsLost) keep(sale, someDoesNot(sale.undoing ? 'gives' : sideOf(sale.kind)))
    if (sale.undoing) sale.gave = sale.worlds.some((world) => countIn(world, 'gives') > 0)
  },
  'question:acquirer-said': (sale, answer) => {
    const final = ['not-charged', 'paid', 'both'].indexOf(answer)
    if (final < 0) return
    Object.assign(looks(sale), { beforeSaid: true, waiting: false, cancelled: false })
    if (final === 0) sale.ends.add('not-charged')
    const counting = { side: 'takes', counts: true, doubtful: false } as const
    sale.worlds = [Array.from({ length: final }, () => counting)]
  },
  'question:customer-shows': (sale, answer) => {
    if (sale.looked || answer === 'none' || answer === notSure) return
    sale.shown = true
    const charges = answer === 'two' ? 2 : 1
    // The customer may see an attempt that nobody told of.
    while (most(new Set(sale.worlds.map(totalOf))) < charges) add(sale, 'takes', [true, false])
  },
  'question:card-notice': (sale, answer) =>
    answer === 'charge' ? learn['question:customer-shows']?.(sale, 'one') : undefined,
  'question:being-reversed': (sale, answer) => {
    if (answer !== 'waiting' && answer !== 'reversed') return
    looks(sale)
    if (answer === 'waiting') sale.waiting = true
    if (answer === 'reversed') sale.counted = 1
    const without = sale.worlds.map(withOneUndone)
    sale.worlds = answer === 'reversed' ? without : [...sale.worlds, ...without]
  },
  'question:refund-original': (sale, answer) => learn['question:original-found']?.(sale, answer),
  'question:original-found': (sale, answer) => {
    // What was to be given back does not count any more: it was reversed or voided before.
    if (answer === 'not-standing' && sideOf(sale.kind) === 'gives')
      sale.worlds = sale.worlds.map(withOneUndone)
  },
  'question:undo-result': (sale, answer) => {
    const end = answer === 'done' ? 'approved' : answer === 'refused' ? 'refused' : 'in-doubt'
    imagineAttempt(sale, { attempt: end, side: 'gives' })
    sale.undoing = end === 'in-doubt'
    sale.undid = end === 'approved'
  },
  'question:hold-end': (sale, answer) => {
    const releasing = sale.kind === 'hold-void'
    // A hold that is free holds nothing, however often it was voided.
    if (answer === 'released' && releasing) Object.assign(looks(sale), { worlds: [[]], beforeSaid: true })
    if (answer !== 'completed') return
    // 3.34: the completion charges. What was to be released is a payment then.
    if (releasing) Object.assign(sale, { worlds: [[found]], kind: 'completion', gave: false, waiting: false })
    else learn['question:paid-entries']?.(sale, 'one')
  },
  'question:machine-history': (sale, answer) => {
    if (answer === 'repaired-or-reset') sale.recordsLost = true
  },
}
