import { type Dice, pick } from '../../src/authoring/simulation/dice'
import { swipe } from '../wizard/case/cardCorpus'

/** A key that a machine presses, with the milliseconds that it waits before. */
export interface TypedKey {
  key: string
  after: number
}

/** What a scanner or a card reader types, at its own pace. */
export interface Typed {
  machine: 'scanner' | 'card-reader'
  text: string
  keys: readonly TypedKey[]
}

const figures = (dice: Dice, many: number) =>
  Array.from({ length: many }, () => Math.floor(dice() * 10)).join('')

/** What is scanned at a till: goods, payment codes of a phone, coupons, codes with addresses in them. */
const scans: readonly ((dice: Dice) => string)[] = [
  (dice) => `69${figures(dice, 11)}`,
  (dice) => figures(dice, 8),
  (dice) => `${pick(dice, ['13', '28', '62'])}${figures(dice, 16)}`,
  (dice) => `https://qr.example/${figures(dice, 9)}?a=1 b`,
  (dice) => `VIP ${figures(dice, 6)}`,
  (dice) => figures(dice, 4),
]
const ends = [['Enter'], ['Enter'], ['Tab'], [], ['Enter', 'Enter'], ['Tab', 'Enter'], ['Enter', 'Tab']]

/** One scan or swipe. The fastest machines send a key a millisecond, the slowest that we tell from people take 34. */
export function typedBy(dice: Dice): Typed {
  const card = dice() < 0.5
  const text = card ? swipe(dice) : pick(dice, scans)(dice)
  const slowest = pick(dice, [1, 3, 8, 15, 34])
  const after = () => Math.ceil(dice() * slowest)
  // A Chinese keyboard says of a key only that it is at work.
  const hidden = dice() < 0.1
  const keys = [...text].flatMap((key): TypedKey[] => [
    ...(/[A-Z%^:?]/.test(key) && !hidden ? [{ key: 'Shift', after: 0 }] : []),
    { key: hidden ? 'Process' : key, after: after() },
  ])
  const first = keys.map(({ key }, place) => ({ key, after: place === 0 ? 1000 : (keys[place]?.after ?? 1) }))
  return {
    machine: !hidden && /^[%;]/.test(text) ? 'card-reader' : 'scanner',
    text,
    keys: [...first, ...pick(dice, ends).map((key) => ({ key, after: after() }))],
  }
}
