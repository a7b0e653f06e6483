import { describe, expect, it } from 'vitest'
import type { Need } from '../../../../src/knowledge/money'
import { opens } from '../../../../src/wizard/case/opens'
import {
  beginsAnother,
  countOf,
  isSettled,
  type Sale,
  type SaleEvent,
  after as saleAfter,
  stateOf,
  untouched,
} from '../../../../src/wizard/case/sale'
import { mistakes } from './mistakes'
import { afterUnseenReversal, trueCount, type World, worldKey, worldsAfter, worldsAtFirst } from './worlds'

const needs: readonly Need[] = [
  'take-again',
  'hand-over-goods',
  'undo-one',
  'give-back',
  'cancel-order',
  'sign-in',
  'settle',
  'power-off',
  'wipe',
]

const events: readonly SaleEvent[] = [
  ...(['sale', 'scan'] as const).flatMap((tried) =>
    (['not-sent', 'refused', 'in-doubt', 'approved'] as const).map((reach) => ({ tried, reach })),
  ),
  { tried: 'sale', reach: 'in-doubt', several: true },
  ...(['refused', 'in-doubt', 'approved'] as const).map((reach) => ({ tried: 'void' as const, reach })),
  ...(['nothing', 'refused', 'paid', 'unclear'] as const).map((before) => ({ before })),
  ...(['taking', 'giving'] as const).flatMap((of) =>
    (['done', 'undone', 'refused', 'waiting', 'open'] as const).map((one) => ({ one, of })),
  ),
  ...[0, 1, 2].flatMap((all) =>
    ([null, 'undone', 'waiting', 'open'] as const).map((rest) => ({ all, rest, from: 'list' as const })),
  ),
  ...[-1, 0, 1, 2].map((all) => ({ all, rest: null, from: 'acquirer' as const })),
  { told: 1 },
  { told: 2 },
  { cancelled: true },
  { cancelled: false },
  { recordsLost: true },
]

const words = (event: SaleEvent) => JSON.stringify(event)
const open = (sale: Sale) => needs.filter((need) => opens(sale, need))
const isDoubt = (event: SaleEvent) => 'tried' in event && event.reach === 'in-doubt'

/** What breaks a law when `event` happens to `before`. */
function broken(before: Sale, event: SaleEvent, now: Sale, worlds: readonly World[]): string[] {
  const found: string[] = []
  const [least, most] = countOf(now)
  const counts = worlds.map(trueCount)
  if (counts.some((count) => Math.max(0, count) < least)) found.push('S1: fewer payments than the fewest')
  if (now.asked && counts.some((count) => count > most)) found.push('S1: more payments than the most')
  if (
    isDoubt(event) &&
    open(now).some((need) => need === 'take-again' || need === 'undo-one' || need === 'give-back')
  )
    found.push('S2: an attempt in doubt leaves an act open that needs a settled sale')
  if ('one' in event) {
    const gap = ({ took, gave }: Sale) => took[1] - took[0] + gave[1] - gave[0]
    const own = ({ took, gave }: Sale) => (event.of === 'taking' ? took[1] - took[0] : gave[1] - gave[0])
    if (gap(before) - gap(now) > 1) found.push('S4: one finding settles two attempts')
    const final = event.one === 'done' || event.one === 'undone' || event.one === 'refused'
    const plain =
      !before.recordsLost && !before.cancelled && before.found.length === 0 && before.took[0] === 0
    if (final && plain && own(before) === 1 && own(now) !== 0)
      found.push('S4: a finding leaves its one attempt in doubt')
  }
  const later = [...worlds, ...worlds.flatMap(afterUnseenReversal)].map(trueCount)
  if (opens(now, 'take-again') && counts.some((count) => count !== 0))
    found.push('S6: taken again over a payment')
  if (opens(now, 'hand-over-goods') && later.some((count) => count < 1))
    found.push('S6: goods without a payment')
  if (opens(now, 'undo-one') && later.some((count) => count < 2)) found.push('S6: one of one undone')
  if (opens(now, 'give-back') && later.some((count) => count !== 1))
    found.push('S6: given back what does not count')
  if (isSettled(now) && new Set(later).size > 1) found.push('S6: settled, and it can still change')
  if ('told' in event && open(now).some((need) => !opens(before, need))) found.push('S7: told opens an act')
  if ('told' in event && countOf(now)[0] !== countOf(before)[0]) found.push('S7: told raises the fewest')
  if (
    'tried' in event &&
    event.reach === 'not-sent' &&
    before.kind === event.tried &&
    String(open(now)) !== String(open(before))
  )
    found.push('S8: an attempt that was not sent changes what is open')
  if (
    'all' in event &&
    event.from === 'acquirer' &&
    !isSettled(now) &&
    !['charged-twice', 'given-back-twice'].includes(stateOf(now))
  )
    found.push("S9: the acquirer's word leaves it open")
  return found
}

function explore(
  length: number,
  fold: typeof saleAfter = saleAfter,
  from: readonly SaleEvent[] = [],
): { broken: Map<string, string>; steps: number } {
  const found = new Map<string, string>()
  const seen = new Map<string, number>()
  let steps = 0
  const walk = (sale: Sale, worlds: readonly World[], way: readonly SaleEvent[]) => {
    const left = length - way.length
    if (left === 0) return
    // What can follow depends on the sale and on what may be true of it, and on nothing else.
    const key = `${JSON.stringify(sale)} ${worlds.map(worldKey).sort().join(' ')}`
    if ((seen.get(key) ?? 0) >= left) return
    seen.set(key, left)
    for (const event of events) {
      // The gate is asked once.
      if ('before' in event && sale.asked) continue
      if ('tried' in event && beginsAnother(sale, event.tried)) continue
      const fitting = worldsAfter(worlds, event, sale)
      if (fitting.length === 0) continue
      steps += 1
      const now = fold(sale, event)
      for (const law of broken(sale, event, now, fitting))
        if (!found.has(law)) found.set(law, [...way, event].map(words).join(' '))
      walk(now, fitting, [...way, event])
    }
  }
  let begun: { sale: Sale; worlds: readonly World[] } = { sale: untouched, worlds: worldsAtFirst }
  for (const event of from)
    begun = { sale: fold(begun.sale, event), worlds: worldsAfter(begun.worlds, event, begun.sale) }
  walk(begun.sale, begun.worlds, [])
  return { broken: found, steps }
}

/** Longer rows take minutes; what breaks a law breaks it in short ones. */
const length = Number(process.env.SALE_LENGTH ?? 3)

describe('the laws of a sale', () => {
  it('hold for everything that can happen to it, against what is true', () => {
    const { broken: found, steps } = explore(length)
    expect([...found].map(([law, way]) => `${law}: ${way}`)).toEqual([])
    expect(steps).toBeGreaterThan(5000)
  })

  it.each(Object.entries(mistakes))('notice that %s', (_, { fold, from }) => {
    expect([...explore(2, fold, from).broken.keys()]).not.toEqual([])
  })

  it('let a reversed void leave what counted before it (S5)', () => {
    for (const event of events.filter((one) => 'tried' in one)) {
      const before = saleAfter(saleAfter(untouched, event), { before: 'nothing' })
      if (before.kind !== null && beginsAnother(before, 'void')) continue
      const voided = saleAfter(before, { tried: 'void', reach: 'in-doubt' })
      const began = before.kind === null ? ([1, 1] as const) : countOf(before)
      expect(countOf(saleAfter(voided, { one: 'undone', of: 'giving' })), words(event)).toEqual(began)
    }
  })
})
