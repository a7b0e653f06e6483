import { after, type Sale, type SaleEvent } from '../../../../src/wizard/case/sale'

type Fold = typeof after

/** The fold with one mistake in it, as somebody might make it. */
const when =
  <E extends SaleEvent>(
    is: (event: SaleEvent) => event is E,
    mistake: (before: Sale, event: E, right: Sale) => Sale,
  ): Fold =>
  (sale, event) =>
    is(event) ? mistake(sale, event, after(sale, event)) : after(sale, event)

const isTried = (event: SaleEvent) => 'tried' in event
const isGate = (event: SaleEvent) => 'before' in event
const isFinding = (event: SaleEvent) => 'one' in event
const isCount = (event: SaleEvent) => 'all' in event
const isTold = (event: SaleEvent) => 'told' in event
const isCancel = (event: SaleEvent) => 'cancelled' in event

const planted: Readonly<Record<string, Fold>> = {
  'an attempt in doubt counts as not sent': when(isTried, (before, { reach }, right) =>
    reach === 'in-doubt' ? before : right,
  ),
  'an attempt in doubt counts as refused': when(isTried, (before, event, right) =>
    event.reach === 'in-doubt' ? after(before, { ...event, reach: 'refused' }) : right,
  ),
  'several attempts count as one': when(isTried, (before, { several: _, ...once }) => after(before, once)),
  'an approved attempt counts as a wait': when(isTried, (before, event, right) =>
    event.reach === 'approved' ? { ...right, took: [before.took[0] + 1, before.took[1]] } : right,
  ),
  'a look covers a later attempt': when(isTried, (before, event, right) =>
    event.reach === 'in-doubt' && before.looked ? { ...before, kind: event.tried } : right,
  ),
  'a void takes instead of giving': when(isTried, (before, event, right) =>
    event.tried === 'void' ? after(before, { ...event, tried: 'sale' }) : right,
  ),
  'a void begins with nothing that counts': when(isTried, (before, event, right) =>
    event.tried === 'void' && before.kind === null ? { ...right, took: [0, 0] } : right,
  ),
  'a void counts twice': when(isTried, (before, event, right) =>
    event.tried === 'void' && event.reach === 'approved' && before.kind !== null
      ? { ...right, gave: [2, 2] }
      : right,
  ),
  'the gate is taken for a look': when(isGate, (before, event, right) =>
    event.before === 'unclear' ? { ...before, asked: true } : right,
  ),
  'a payment before counts for nothing': when(isGate, (before, event, right) =>
    event.before === 'paid' ? { ...before, asked: true } : right,
  ),
  'an unclear attempt before counts as one': when(isGate, (before, event, right) =>
    event.before === 'unclear' ? { ...right, took: [before.took[0], before.took[1] + 1] } : right,
  ),
  'one finding settles everything': when(isFinding, (_, event, right) =>
    event.one === 'undone' || event.one === 'refused'
      ? { ...right, took: [right.took[0], right.took[0]] }
      : right,
  ),
  'a finding about the void is one about the sale': when(isFinding, (before, event, right) =>
    event.of === 'giving' ? after(before, { ...event, of: 'taking' }) : right,
  ),
  'no entry means nobody was charged': when(isFinding, (before, event, right) =>
    event.one === 'open' ? after(before, { ...event, one: 'refused' }) : right,
  ),
  'a waiting reversal is a reversal': when(isFinding, (before, event, right) =>
    event.one === 'waiting' ? after(before, { ...event, one: 'undone' }) : right,
  ),
  'a payment found twice is two payments': when(isFinding, (before, event, right) =>
    event.one === 'done' && event.of === 'taking'
      ? { ...right, took: [before.took[0] + 1, Math.max(before.took[1], before.took[0] + 1)] }
      : right,
  ),
  'a reversal found twice is two reversals': when(isFinding, (before, event, right) =>
    event.one === 'undone' &&
    before.found.includes(event.of) &&
    event.of === 'taking' &&
    before.took[1] > before.took[0]
      ? { ...right, took: [before.took[0], before.took[1] - 1] }
      : right,
  ),
  'a count closes what it did not see': when(isCount, (_, event, right) =>
    event.from === 'list' ? { ...right, took: [event.all, event.all] } : right,
  ),
  'a count answers the gate': when(isCount, (_, event, right) =>
    event.from === 'list' ? { ...right, asked: true } : right,
  ),
  'a count is believed after a void': when(isCount, (before, event, right) =>
    event.from === 'list' ? after({ ...before, undoing: false }, event) : right,
  ),
  'a count closes after the records were lost': when(isCount, (before, event) =>
    after({ ...before, recordsLost: false }, event),
  ),
  'the acquirer leaves the void in doubt': when(isCount, (before, event, right) =>
    event.from === 'acquirer' ? { ...right, gave: before.gave } : right,
  ),
  'a bank message pays the shop': when(isTold, (before, event, right) => ({
    ...right,
    took: [Math.max(before.took[0], event.told), Math.max(before.took[1], event.told)],
  })),
  'a bank message takes payments away': when(isTold, (before, event, right) => ({
    ...right,
    took: [Math.min(before.took[0], event.told), event.told],
  })),
  'a cancel without an answer worked': when(isCancel, (before) => after(before, { cancelled: true })),
  'a cancelled order can still be paid for': when(isCancel, (_, __, right) => ({
    ...right,
    cancelled: false,
  })),
}

/** What happens before a mistake shows, where that is more than two events. */
const froms: Readonly<Record<string, readonly SaleEvent[]>> = {
  'a reversal found twice is two reversals': [
    { tried: 'sale', reach: 'in-doubt' },
    { tried: 'sale', reach: 'in-doubt' },
    { before: 'nothing' },
  ],
  'a finding about the void is one about the sale': [
    { tried: 'sale', reach: 'in-doubt' },
    { tried: 'void', reach: 'in-doubt' },
  ],
  'a void counts twice': [
    { tried: 'sale', reach: 'approved' },
    { tried: 'sale', reach: 'approved' },
  ],
  'a count is believed after a void': [{ tried: 'void', reach: 'approved' }],
  'a cancel without an answer worked': [{ tried: 'scan', reach: 'in-doubt' }],
  'a cancelled order can still be paid for': [{ tried: 'scan', reach: 'in-doubt' }],
}

/** Mistakes that the proof must notice. */
export const mistakes: Readonly<Record<string, { fold: Fold; from: readonly SaleEvent[] }>> =
  Object.fromEntries(Object.entries(planted).map(([name, fold]) => [name, { fold, from: froms[name] ?? [] }]))
