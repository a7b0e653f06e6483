import { type CardNumber, cardNumbersIn } from './cardNumber'
import { readPlain } from './plainDigits'

/** What was taken out of a text: a swipe is all that a magnetic stripe says, the holder's name included. */
export type Removed = 'nothing' | 'card-number' | 'swipe'

/** Text without card data. */
export interface Cleaned {
  text: string
  removed: Removed
  /** Digits of the card numbers that were taken out; none of a swipe, which nobody types by mistake. */
  numbers: readonly string[]
}

interface Found {
  start: number
  end: number
  removed: Exclude<Removed, 'nothing'>
  numbers: readonly string[]
}

const number = '\\d(?:[ -]?\\d){11,20}'
/** Expiry and service code, which follow the number on every track. */
const expiry = '\\d{2}(?:0[1-9]|1[0-2])\\d{3}'
/**
 * The tracks of a stripe, each up to its end or that of the text. A Chinese keyboard writes “^” as “……”; a track that was
 * copied out of a log has no sentinels, and its separator is a D. The last one is a track that is still being typed.
 */
const tracks = [
  `(?:(?:%[a-z]? ?|\\bb ?)?${number} ?\\^|(?:%[a-z]? ?|\\bb ?)${number} ?\\.{3,6})[^?]*\\??`,
  `(?:[;+#!%] ?)?${number} ?=+ ?${expiry}[\\d=]*\\??`,
  `(?:[;+#!%] ?${number} ?=+|${number} ?==)[\\d= ]*\\??`,
  `${number}d${expiry}[\\df]*\\??`,
  '(?:%[a-z] ?|^;|\\?;)\\d{8,}[^?]*',
].map((track) => new RegExp(track, 'gi'))

/**
 * The one place that tells what of a typed text may be kept: all but card numbers and swipes, however they are written.
 * `vouched` are digits of which the person said that they are no card's.
 */
export function withoutCardData(typed: string, vouched: readonly string[] = []): Cleaned {
  const plain = readPlain(typed)
  const swipes = tracks.flatMap((track) =>
    [...plain.text.matchAll(track)].map(
      ({ 0: { length }, index = 0 }): Found => ({
        start: index,
        end: index + length,
        removed: 'swipe',
        numbers: [],
      }),
    ),
  )
  const numbers = cardNumbersIn(plain.text)
    .filter(({ digits }) => !vouched.includes(digits))
    .map(asFound)
  const found = merged([...swipes, ...numbers])
  if (found.length === 0) return { text: typed, removed: 'nothing', numbers: [] }
  const cut = found.map(({ start, end }) => [plain.starts[start] ?? 0, plain.ends[end - 1] ?? 0] as const)
  // What is left may have come together to another number.
  const left = withoutCardData(without(typed, cut), vouched)
  const swipe = left.removed === 'swipe' || found.some(({ removed }) => removed === 'swipe')
  return {
    text: left.text,
    removed: swipe ? 'swipe' : 'card-number',
    numbers: [...found.flatMap((one) => one.numbers), ...left.numbers],
  }
}

/**
 * A value that is kept, with card data taken out of each text in it, however deep; its form stays. One with `vouched` was
 * looked at by the person.
 */
export function withoutCardDataIn<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || ('vouched' in value && value.vouched === true))
    return value
  if (Array.isArray(value)) return value.map(cleanedIn) as Value // As many, each of its form.
  const entries = Object.entries(value).map(([name, one]) => [name, cleanedIn(one)])
  return Object.fromEntries(entries) as Value // The same keys, and texts where there were texts.
}

const cleanedIn = (one: unknown): unknown =>
  typeof one === 'string' ? withoutCardData(one).text : withoutCardDataIn(one)

const asFound = ({ start, end, digits }: CardNumber): Found => ({
  start,
  end,
  removed: 'card-number',
  numbers: [digits],
})

/** What was found, in order; what overlaps is one, and what is part of a swipe is the swipe. */
function merged(found: readonly Found[]): Found[] {
  const result: Found[] = []
  for (const one of [...found].sort((a, b) => a.start - b.start)) {
    const before = result[result.length - 1]
    if (before === undefined || before.end <= one.start) {
      result.push(one)
      continue
    }
    const swipe = before.removed === 'swipe' || one.removed === 'swipe'
    result[result.length - 1] = {
      start: before.start,
      end: Math.max(before.end, one.end),
      removed: swipe ? 'swipe' : 'card-number',
      numbers: swipe ? [] : [...before.numbers, ...one.numbers],
    }
  }
  return result
}

/** Text without these stretches, which are in order. */
function without(text: string, cut: readonly (readonly [start: number, end: number])[]): string {
  let kept = ''
  let from = 0
  for (const [start, end] of cut) {
    kept += text.slice(from, start)
    from = end
  }
  return kept + text.slice(from)
}
