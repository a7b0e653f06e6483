import {
  type CaseNumbers,
  isSame,
  type Numbered,
  nameOf,
  toldOf,
  type Usual,
  usualWith,
  usualWithCode,
} from './caseNumbers'
import { type Choice, readDigits, writeDigits } from './digitCoder'
import type { Result } from './session'

/** A case as a code tells it, by numbers: a set, for the order of what was said does not travel. */
export interface CodedCase {
  /** Tells editions apart, 0 to 9. */
  mark: number
  /** The same case has several codes, of which the first that reads like no card number is given out. */
  variant: number
  abroad: boolean
  picked: { symptom: number } | { code: number } | { characters: string }
  said: readonly Said[]
}

export interface Said extends Numbered {
  /** Place of the answer, or of the result. */
  value: number
  /** A site filled the answer in. */
  bySite: boolean
}

/** What came of an act, by number: only ever appended to. */
export const resultsByNumber = [
  'no-change',
  'not-possible',
  'no-answer',
  'under-way',
  'wants-something',
  'not-yet',
  'helped',
  'other-message',
] as const satisfies readonly Result[]

export const variants = 4

/** Digits of a case without check digits. They begin with 0 or 1, as no card number of a scheme does. */
export function writeCase(numbers: CaseNumbers, coded: CodedCase): string {
  const choices: Choice[] = []
  go(numbers, coded, (shares, taken) => {
    // Writing, each choice is told.
    const choice = { shares, taken: taken ?? 0 }
    choices.push(choice)
    return choice.taken
  })
  return writeDigits(choices)
}

/** The case that digits tell, or null where we would not have written it so. */
export function readCase(numbers: CaseNumbers, digits: string): CodedCase | null {
  const reader = readDigits(digits)
  const coded = go(numbers, null, (shares) => reader.take(shares))
  if (coded === null) return null
  return writeCase(numbers, coded) === digits.replace(/0+$/, '') ? coded : null
}

/** One choice: writing, `taken` is put in; reading, it comes out. */
type Take = (shares: readonly number[], taken: number | undefined) => number

const even = (count: number): number[] => Array.from({ length: count }, () => 1)
const yesOrNo = [1, 1]
/** Of fifty shares marks have ten, so that the first digit is 0 or 1. */
const markShares = [...even(10), 40]
const variantShares = [61, ...even(variants - 1)]
const marketShares = [3, 1]
const pickedShares = [32, 7, 1]
const moreShares = [4, 1]
const siteShares = [31, 1]
const plainShares = [3, 1]
const resultShares = [8, 3, 3, 2, 2, 2, 2, 1, 1]
const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** More than anybody says in one case; a reader of any digits must come to an end. */
const mostBesides = 40

/** Goes through a case in the order of its digits, in either direction; null where the digits are none of ours. */
function go(numbers: CaseNumbers, given: CodedCase | null, take: Take): CodedCase | null {
  const mark = take(markShares, given?.mark)
  if (mark >= 10) return null
  const variant = take(variantShares, given?.variant)
  const abroad = take(marketShares, given === null ? undefined : Number(given.abroad)) === 1
  const picked = goPicked(numbers, given?.picked ?? null, take)
  const usual =
    'symptom' in picked
      ? usualWith(numbers, nameOf(numbers.symptoms[picked.symptom] ?? ''))
      : usualWithCode(
          numbers,
          'code' in picked ? nameOf(numbers.codes[picked.code] ?? '') : picked.characters,
        )
  const said = goSaid(numbers, usual, given?.said ?? null, take)
  return said === null ? null : { mark, variant, abroad, picked, said }
}

function goPicked(numbers: CaseNumbers, given: CodedCase['picked'] | null, take: Take): CodedCase['picked'] {
  const kind = given === null ? undefined : 'symptom' in given ? 0 : 'code' in given ? 1 : 2
  const { first } = numbers
  switch (take(pickedShares, kind)) {
    case 0:
      return { symptom: goNumber(first.symptoms, given && 'symptom' in given ? given.symptom : null, take) }
    case 1:
      return { code: goNumber(first.codes, given && 'code' in given ? given.code : null, take) }
    default: {
      const two = given && 'characters' in given ? [...given.characters] : [undefined, undefined]
      const read = two.map((one) =>
        take(even(characters.length), one === undefined ? undefined : characters.indexOf(one)),
      )
      return { characters: read.map((at) => characters[at] ?? '').join('') }
    }
  }
}

/** What was said: of the usual each thing or not, then what was said besides, then how acts ended and who answered. */
function goSaid(
  numbers: CaseNumbers,
  usual: readonly Usual[],
  given: readonly Said[] | null,
  take: Take,
): Said[] | null {
  const givenOf = (one: Numbered) => given?.find((said) => isSame(said, one)) ?? null
  const valued = (one: Numbered): Said => ({
    ...one,
    value: one.kind === 'remedy' ? 0 : goAnswer(numbers, one.number, givenOf(one)?.value ?? null, take),
    bySite: false,
  })
  const said: Said[] = []
  for (const { percent, kind, number } of usual) {
    const one = { kind, number }
    const wanted = given === null ? undefined : Number(givenOf(one) !== null)
    if (take([100 - percent, percent], wanted) === 1) said.push(valued(one))
  }
  const isUsual = (one: Numbered) => usual.some((it) => isSame(it, one))
  const besides = goBesides(
    numbers,
    given?.filter((one) => !isUsual(one)),
    take,
  )
  // Each once, in their order, and none that is usual: nothing else would we have written.
  const asWritten = besides.every((one, i) => !isUsual(one) && follows(one, besides[i - 1]))
  return asWritten && besides.length <= mostBesides
    ? goEnds([...said, ...besides.map(valued)], givenOf, take)
    : null
}

const rank = ({ kind, number }: Numbered): number => (kind === 'question' ? 0 : 1e6) + number
const follows = (one: Numbered, before: Numbered | undefined): boolean =>
  before === undefined || rank(before) < rank(one)

function goBesides({ first }: CaseNumbers, given: readonly Said[] | undefined, take: Take): Numbered[] {
  const left = given === undefined ? undefined : [...given].sort((one, other) => rank(one) - rank(other))
  const found: Numbered[] = []
  let shares: readonly number[] = moreShares
  while (found.length <= mostBesides) {
    const next = left?.[found.length]
    if (take(shares, left === undefined ? undefined : Number(next !== undefined)) === 0) break
    const kind = take(yesOrNo, next && Number(next.kind === 'remedy')) === 1 ? 'remedy' : 'question'
    const rows = kind === 'remedy' ? first.remedies : first.questions
    found.push({ kind, number: goNumber(rows, next?.number ?? null, take) })
    shares = yesOrNo
  }
  return found
}

function goAnswer(numbers: CaseNumbers, question: number, given: number | null, take: Take): number {
  const told = toldOf(numbers, question)
  return goPlace([...told, 1], told.length, given, take)
}

/** How acts ended and which answers a site filled in: mostly all of them alike. */
function goEnds(said: readonly Said[], givenOf: (one: Numbered) => Said | null, take: Take): Said[] {
  const writing = said.length > 0 && said.every((one) => givenOf(one) !== null)
  const acts = said.filter(({ kind }) => kind === 'remedy')
  const unlike = acts.some((one) => (givenOf(one)?.value ?? 0) > 0)
  const many = acts.length > 0 && take(plainShares, writing ? Number(unlike) : undefined) === 1
  const ended = said.map((one) =>
    one.kind === 'remedy' && many
      ? { ...one, value: goPlace(resultShares, resultsByNumber.length, givenOf(one)?.value ?? null, take) }
      : one,
  )
  const filled = ended.some((one) => givenOf(one)?.bySite === true)
  if (take(siteShares, writing || said.length === 0 ? Number(filled) : undefined) === 0) return ended
  return ended.map((one) =>
    one.kind === 'question'
      ? { ...one, bySite: take(yesOrNo, writing ? Number(givenOf(one)?.bySite === true) : undefined) === 1 }
      : one,
  )
}

const goNumber = (first: number, given: number | null, take: Take): number =>
  goPlace([...even(first), 1], first, given, take)

/** A place in a list: the first ones have shares of their own, later ones a number behind the last share. */
function goPlace(shares: readonly number[], first: number, given: number | null, take: Take): number {
  const taken = take(shares, given === null ? undefined : Math.min(given, first))
  return taken < first ? taken : first + goAny(given === null ? null : given - first, take)
}

const longestNumber = 12

/** Any number, small ones in fewer digits: how many binary places it has, then these. */
function goAny(given: number | null, take: Take): number {
  const places = given === null ? null : Math.floor(Math.log2(given + 1))
  let length = 0
  while (length < longestNumber && take(yesOrNo, places === null ? undefined : Number(length < places)) === 1)
    length++
  let number = 1
  for (let place = length - 1; place >= 0; place--)
    number = number * 2 + take(yesOrNo, given === null ? undefined : ((given + 1) >> place) & 1)
  return number - 1
}
