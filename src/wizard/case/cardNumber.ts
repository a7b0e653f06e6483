/** A card number in a text of plain digits. */
export interface CardNumber {
  start: number
  end: number
  digits: string
}

/** Digits without anything between them. */
interface Group {
  start: number
  end: number
  digits: string
}

const shortest = 13
const longest = 19

/** What may lie between two digits of one number: anything but letters, and no more of it than somebody would type. */
const run = /\d(?:[^\p{L}\p{N}]{0,5}\d)*/gu
/** What hides the middle of a card number, on receipts: what is left of it is no card number. */
const masked = /[*•●∙·]{2,}/

/** Card numbers in a text, in order. Where it must not be one for sure, it is none: what is kept is what somebody said. */
export function cardNumbersIn(plain: string): CardNumber[] {
  return [...plain.matchAll(run)]
    .filter(({ 0: digits, index = 0 }) => !isNoCard(bare(digits), plain.slice(0, index)))
    .flatMap(({ 0: text, index = 0 }) => unmasked(groupsIn(text, index), plain).flatMap(inRun))
}

const bare = (text: string): string => text.replace(/\D/g, '')

/**
 * Numbers that are told by how they begin: a SIM card's (89, which is no bank's), and a telephone number with its country
 * (00 or +), which has at most 13 digits in the countries that begin like cards.
 */
function isNoCard(digits: string, before: string): boolean {
  if (/^89\d{17,18}$/.test(digits)) return true
  return /^00\d{9,13}$/.test(digits) || (/\+\s?$/.test(before) && digits.length <= shortest)
}

const groupsIn = (text: string, offset: number): Group[] =>
  [...text.matchAll(/\d+/g)].map(({ 0: digits, index = 0 }) => ({
    start: offset + index,
    end: offset + index + digits.length,
    digits,
  }))

/** The groups, parted where something is masked. */
function unmasked(groups: readonly Group[], plain: string): Group[][] {
  const parts: Group[][] = [[]]
  for (const [place, group] of groups.entries()) {
    const before = groups[place - 1]
    if (before !== undefined && masked.test(plain.slice(before.end, group.start))) parts.push([])
    parts[parts.length - 1]?.push(group)
  }
  return parts
}

/** The card numbers that whole groups make, from the left; a date and a time of day are passed over. */
function inRun(groups: readonly Group[]): CardNumber[] {
  const found: CardNumber[] = []
  for (let from = 0; from < groups.length; ) {
    const many = groupsOfCard(groups.slice(from, from + longest))
    if (many > 0) found.push(joined(groups.slice(from, from + many)))
    from += many > 0 ? many : Math.max(1, groupsOfDate(groups.slice(from, from + 6)))
  }
  return found
}

const joined = (groups: readonly Group[]): CardNumber => ({
  start: groups[0]?.start ?? 0,
  end: groups[groups.length - 1]?.end ?? 0,
  digits: groups.map(({ digits }) => digits).join(''),
})

/** How many groups from the first make a card number: as many as can, but a code behind one in one piece is none of it. */
function groupsOfCard(groups: readonly Group[]): number {
  const [first, second] = groups.map((group) => group.digits)
  if (first === undefined || areTelephones(first, second)) return 0
  if (looksLikeCard(first) && second?.length === 2) return 1
  let many = 0
  let digits = ''
  for (const [place, group] of groups.entries()) {
    digits += group.digits
    if (digits.length > longest) break
    if (digits.length >= shortest && looksLikeCard(digits)) many = place + 1
  }
  return many
}

/** A landline begins like UnionPay's cards in some towns, and a mobile number after it makes it as long. */
const areTelephones = (first: string, second = ''): boolean =>
  /^\d{7,8}$/.test(first) && /^(?:1[3-9]\d{9}|[48]00\d{7})$/.test(second) && !hasSum(first + second)

/** How many groups from the first are a date, with the time of day where one follows. */
function groupsOfDate(groups: readonly Group[]): number {
  const [year = '', month = '', day = '', ...rest] = groups.map(({ digits }) => digits)
  if (
    !/^20\d\d$/.test(year) ||
    !/^(?:0?[1-9]|1[0-2])$/.test(month) ||
    !/^(?:0?[1-9]|[12]\d|3[01])$/.test(day)
  )
    return 0
  const time = rest.findIndex((digits) => !/^[0-5]?\d$/.test(digits))
  return 3 + Math.min(3, time < 0 ? rest.length : time)
}

/**
 * Beginnings of the numbers that card schemes give out, with their lengths; numbers of 15 digits are those of merchants
 * and devices, too, and of the cards only American Express has them. Mainland bank cards of before UnionPay begin with 9.
 */
const schemes: readonly (readonly [beginning: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^5[1-5]/, [16]],
  [/^2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)/, [16]],
  [/^3[47]/, [15]],
  [/^3(?:0[0-5]|095|[689])/, [14, 16, 17, 18, 19]],
  [/^35(?:2[89]|[3-8])/, [16, 17, 18, 19]],
  [/^(?:50|5[6-9]|6|81|82|220[0-4]|9)/, [16, 17, 18, 19]],
  [/^(?:50(?:18|20|38)|5893|6304|6759|676[1-3])/, [13, 14, 15]],
  [/^(?:62|81)/, [13, 14, 15]],
]

/** UnionPay's own beginnings: a number of theirs is taken for a card's even where a digit was typed wrong. */
const unionPay = /^(?:62|81)\d{14,17}$/

/** Whether digits without anything between them are, or may be, the number of a card. */
export const looksLikeCard = (digits: string): boolean =>
  unionPay.test(digits) ||
  (schemes.some(([beginning, lengths]) => lengths.includes(digits.length) && beginning.test(digits)) &&
    hasSum(digits))

/** Whether the last digit is the check digit of the others (Luhn, ISO/IEC 7812-1). */
function hasSum(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
