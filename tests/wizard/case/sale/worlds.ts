import type { AttemptKind, Outcome } from '../../../../src/knowledge/money'
import { type Sale, type SaleEvent, type Side, sideOf } from '../../../../src/wizard/case/sale'

/** What the machine's list, or the order's record, says of an attempt. */
const entries = ['success', 'undone', 'refused', 'waiting', 'none'] as const
type Entry = (typeof entries)[number]

/** One attempt as it truly is. */
export interface Truth {
  side: Side
  scan: boolean
  /** It counts now: a payment was taken, or given back. */
  counts: boolean
  entry: Entry
  /** Nobody mentioned it. */
  hidden: boolean
  /** Its result was seen, on the screen or in a record. */
  seen: boolean
  /** The machine has forgotten it: a list shows no trace of it. */
  lost: boolean
  /** A cancel without a clear answer may still pay it back. */
  late: boolean
}

/** What may truly have happened to a sale. The order of the attempts does not matter. */
export type World = readonly Truth[]

const interned = new Map<string, Truth>()
const places = new Map<Truth, string>()

/** One object for each kind of truth, so that worlds are compared by their places. */
function truth(of: Truth): Truth {
  const key = `${of.side[0]}${of.scan ? 's' : '-'}${of.counts ? '+' : '-'}${of.entry[0]}${of.entry[1]}${of.hidden ? 'h' : '-'}${of.seen ? '!' : '-'}${of.lost ? 'x' : '-'}${of.late ? 'l' : '-'}`
  const known = interned.get(key)
  if (known !== undefined) return known
  interned.set(key, of)
  places.set(of, key)
  return of
}

export const worldKey = (world: World): string =>
  world
    .map((one) => places.get(one) ?? '')
    .sort()
    .join()

const result = (
  kind: AttemptKind,
  counts: boolean,
  entry: Entry,
  more: { hidden?: true; seen?: true } = {},
): Truth =>
  truth({
    side: sideOf(kind),
    scan: kind === 'scan',
    counts,
    entry,
    hidden: more.hidden === true,
    seen: more.seen === true,
    lost: false,
    late: false,
  })

/** Everything an attempt without a result may turn out to be. */
const inDoubt = (kind: AttemptKind, more: { hidden?: true } = {}): Truth[] => [
  result(kind, true, 'success', more),
  result(kind, true, 'none', more),
  result(kind, true, 'waiting', more),
  result(kind, false, 'undone', more),
  result(kind, false, 'refused', more),
  result(kind, false, 'none', more),
  result(kind, false, 'waiting', more),
]

/** Before anything is said there may have been an attempt that nobody mentions. */
export const worldsAtFirst: readonly World[] = [[], ...inDoubt('sale', { hidden: true }).map((one) => [one])]

/**
 * The worlds that still fit once this was seen; none where it can be seen in none of them. `sale`: what the product
 * made of it so far.
 */
export function worldsAfter(worlds: readonly World[], event: SaleEvent, sale: Sale): World[] {
  const found = new Map<string, World>()
  for (const world of worlds)
    for (const next of after(world, event, sale)) {
      const key = worldKey(next)
      if (!found.has(key)) found.set(key, next)
    }
  return [...found.values()]
}

function after(world: World, event: SaleEvent, sale: Sale): readonly World[] {
  if ('tried' in event) return tried(world, event, sale.kind === null && sale.took[1] === 0)
  if ('before' in event) return said(world, event.before, sale.beganByGiving)
  if ('one' in event)
    return looked(world, event.one, event.of, event.one === 'done' || sale.found.includes(event.of))
  if ('all' in event)
    return event.from === 'list'
      ? fitsList(world, event.all, event.rest)
        ? [world.map((one) => (isRead(one, event.rest) ? truth({ ...one, seen: true }) : one))]
        : []
      : trueCount(world) === event.all
        ? [
            world.map((one) =>
              truth({ ...one, entry: one.counts ? 'success' : 'undone', seen: true, late: false }),
            ),
          ]
        : []
  if ('cancelled' in event) return cancelled(world, event.cancelled)
  // What a bank shows tells nothing of what counts, and neither does a machine that has forgotten.
  if ('recordsLost' in event)
    return [
      world.map((one) =>
        one.seen && one.entry === 'success' ? one : truth({ ...one, entry: 'none', lost: true }),
      ),
    ]
  return [world]
}

function tried(
  world: World,
  { tried: kind, reach, several }: Extract<SaleEvent, { tried: AttemptKind }>,
  first: boolean,
): World[] {
  // Whoever begins by paying back pays back a payment that counts.
  const begun: World =
    first && sideOf(kind) === 'giving' ? [result('sale', true, 'success', { seen: true })] : world
  if (reach === 'not-sent' || reach === 'refused') return [begun]
  if (reach === 'approved') return [[...begun, result(kind, true, 'success', { seen: true })]]
  const once = inDoubt(kind).map((one) => [...begun, one])
  return several ? once.flatMap((one) => [one, ...inDoubt(kind).map((other) => [...one, other])]) : once
}

function said(
  world: World,
  before: 'nothing' | 'refused' | 'paid' | 'unclear',
  beganByGiving: boolean,
): World[] {
  // A hidden attempt contradicts whatever is said; the world without it is among the others.
  if (world.some(({ hidden }) => hidden)) return []
  const kind = beganByGiving ? 'void' : 'sale'
  switch (before) {
    case 'nothing':
    case 'refused':
      return [[...world]]
    case 'paid':
      // Who pays back speaks of the payment that is to be given back.
      if (beganByGiving) return [[...world]]
      return [[...world, result('sale', true, 'success', { seen: true })]]
    case 'unclear':
      return inDoubt(kind).flatMap((one) => [
        [...world, one],
        ...inDoubt(kind).map((other) => [...world, one, other]),
      ])
    default:
      return before satisfies never
  }
}

/** A finding is about an attempt without a result; looking once more, before another attempt, may find the same one. */
function looked(world: World, outcome: Outcome, of: Side, again: boolean): World[] {
  const entry: Entry = outcome === 'done' ? 'success' : outcome === 'open' ? 'none' : outcome
  const there = world.filter((one) => one.side === of && !one.hidden)
  const unseen = there.filter(({ seen }) => !seen)
  const looksAgain = (again || unseen.length === 0) && there.some((one) => one.seen && one.entry === entry)
  const final = outcome === 'done' || outcome === 'undone' || outcome === 'refused'
  return [
    ...(looksAgain ? [[...world]] : []),
    ...unseen
      .filter((one) => one.entry === entry)
      .map((one) => {
        const at = world.indexOf(one)
        return final
          ? world.map((other, i) => (i === at ? truth({ ...one, seen: true }) : other))
          : [...world]
      }),
  ]
}

function fitsList(world: World, all: number, rest: Outcome | null): boolean {
  const takings = world.filter(({ side }) => side === 'taking')
  const others = takings.filter(({ entry, lost }) => entry !== 'success' && !lost)
  if (takings.filter(({ entry, lost }) => entry === 'success' && !lost).length !== all) return false
  switch (rest) {
    case null:
      return true
    case 'undone':
    case 'refused':
      return others.every(({ entry }) => entry === 'undone' || entry === 'refused')
    case 'waiting':
      return others.some(({ entry }) => entry === 'waiting')
    default:
      return others.some(({ entry }) => entry === 'none')
  }
}

/** Whether a counted list showed how this attempt ended. */
const isRead = ({ entry }: Truth, rest: Outcome | null): boolean =>
  entry === 'success' || rest === 'undone' || rest === 'refused'

function cancelled(world: World, clear: boolean): World[] {
  const order = world.find(({ scan, seen }) => scan && !seen) ?? world.find(({ scan }) => scan)
  if (order === undefined) return []
  const at = world.indexOf(order)
  const become = (next: Truth): World => world.map((one, i) => (i === at ? next : one))
  const closed = become(truth({ ...order, counts: false, entry: 'undone', seen: true }))
  // Without a clear answer it may have worked or not, and a paid order may be paid back later.
  return clear ? [closed] : [become(truth({ ...order, late: true })), closed]
}

/** Payments that count now: taken and not given back. Below 0 more was given back than taken. */
export const trueCount = (world: World): number =>
  world.reduce((sum, { side, counts }) => (counts ? sum + (side === 'taking' ? 1 : -1) : sum), 0)

/** The worlds in which a reversal ran that nobody saw. */
export const afterUnseenReversal = (world: World): World[] =>
  world.flatMap((one, at) =>
    one.counts && (one.entry !== 'success' || one.late)
      ? [world.map((other, i) => (i === at ? truth({ ...one, counts: false }) : other))]
      : [],
  )
