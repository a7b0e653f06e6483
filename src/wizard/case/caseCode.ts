import { type CodeId, notSure, type SymptomId } from '../../knowledge/ids'
import { need as needs } from '../../knowledge/money'
import type { Knowledge } from '../../knowledge/schema'
import { looksLikeCard } from './cardNumber'
import { type CaseNumbers, isSame, nameOf, numberOf, usualWith, usualWithCode } from './caseNumbers'
import { hasCheckDigits, withCheckDigits } from './checkDigits'
import { type CodedCase, readCase, resultsByNumber, type Said, variants, writeCase } from './codedCase'
import { readEvidence } from './evidence'
import { type KnownIds, keepKnown, type ReadSession, withoutTheSale } from './link'
import { factOf } from './moneyFact'
import { opens } from './opens'
import { isCode } from './picked'
import { readSales } from './saleEvents'
import { isTried, newSession, type Observation, type Picked, type Session } from './session'
import { longest, shortest, typedCode } from './typedCaseCode'

const checkDigits = 2

/** What a code tells, and whether it comes from an edition that is surely not ours. */
export interface ReadCode extends ReadSession {
  otherEdition: boolean
}

/**
 * The digits by which a case is told on the telephone, or null where it has none: nothing was picked, or it takes more
 * digits than a person reads out. They carry the message, the answers that count and what was tried, as a set. Where the
 * sale hangs on more than that, what was said of it is left out, and anything may have come before: a code is never more
 * hopeful than its case.
 */
export function writeCaseCode(knowledge: Knowledge, numbers: CaseNumbers, session: Session): string | null {
  const whole = session.earlier.length === 0 ? [session] : []
  for (const told of [...whole, withoutTheSale(session, knowledge)]) {
    const coded = codedOf(knowledge, numbers, told)
    if (coded === null) continue
    const back = sessionOf(coded, numbers, session.edition)
    if (!isNoMoreHopeful(knowledge, back.session, session)) continue
    const code = digitsOf(numbers, coded)
    if (code !== null) return code
  }
  return null
}

/** The first way to write it that is short enough and in which nobody can see a card number. */
function digitsOf(numbers: CaseNumbers, coded: CodedCase): string | null {
  for (let variant = 0; variant < variants; variant++) {
    const digits = writeCase(numbers, { ...coded, variant })
    const code = withCheckDigits(digits.padEnd(shortest - checkDigits, '0'))
    if (code.length <= longest && !hidesCard(code)) return code
  }
  return null
}

/** Whether a card number lies in it, however it is parted into groups. */
function hidesCard(code: string): boolean {
  for (let from = 1; from < code.length; from++)
    for (let to = from + 1; to <= code.length; to++) if (looksLikeCard(code.slice(from, to))) return true
  return false
}

/**
 * The case that typed digits tell; null where they are no code of ours, or one that was read or typed wrong: nothing is
 * guessed. What this edition does not know is left out and listed.
 */
export function readCaseCode(
  text: string,
  numbers: CaseNumbers,
  content: KnownIds & Pick<Knowledge, 'edition'>,
): ReadCode | null {
  const code = typedCode(text)
  if (code === null || !hasCheckDigits(code) || hidesCard(code)) return null
  const digits = code.slice(0, -checkDigits)
  const coded = readCase(numbers, digits)
  if (coded === null || digits !== writeCase(numbers, coded).padEnd(shortest - checkDigits, '0')) return null
  const told = sessionOf(coded, numbers, content.edition)
  const { session, unread } = keepKnown(told.session, content)
  return {
    session,
    unread: [...told.unread, ...unread],
    otherEdition: coded.mark !== markOf(content.edition),
  }
}

/** One digit for an edition, another one for the next. */
function markOf(edition: string): number {
  const [year, number] = edition.split('.').map(Number)
  return (3 * (year ?? 0) + (number ?? 0)) % 10
}

/** The case by numbers, or null where something in it has none. */
function codedOf(knowledge: Knowledge, numbers: CaseNumbers, session: Session): CodedCase | null {
  const { awake } = readEvidence(knowledge, session)
  const picked = session.picked === null ? null : codedPick(numbers, session.picked)
  // Of a question that repeats the latest answer counts; what was carried over says nothing of this sale.
  const counts = (seen: Observation) =>
    isTried(seen) || (awake(seen.answered) === seen && !(seen.carried && factOf(knowledge, seen) !== null))
  const said = session.observations.filter(counts).map((seen) => saidOf(numbers, seen))
  if (picked === null || said.some((one) => one === null)) return null
  return {
    mark: markOf(knowledge.edition),
    variant: 0,
    abroad: session.market === 'abroad',
    picked,
    said: said.flatMap((one) => one ?? []),
  }
}

const bare = (id: string): string => id.slice(id.indexOf(':') + 1)

function codedPick(numbers: CaseNumbers, picked: Picked): CodedCase['picked'] | null {
  const rows = isCode(picked) ? numbers.codes : numbers.symptoms
  const number = numberOf(rows, bare(picked))
  if (!isCode(picked)) return number === null ? null : { symptom: number }
  return number === null ? { characters: bare(picked) } : { code: number }
}

function saidOf(numbers: CaseNumbers, seen: Observation): Said | null {
  if (isTried(seen)) {
    const number = numberOf(numbers.remedies, bare(seen.tried))
    const value = resultsByNumber.indexOf(seen.result)
    return number === null || value < 0 ? null : { kind: 'remedy', number, value, bySite: false }
  }
  const number = numberOf(numbers.questions, bare(seen.answered))
  if (number === null) return null
  const [, ...answers] = numbers.questions[number]?.split(' ') ?? []
  const value = seen.answer === notSure ? 0 : answers.indexOf(seen.answer) + 1
  return value === 0 && seen.answer !== notSure
    ? null
    : { kind: 'question', number, value, bySite: seen.by === 'site' }
}

/** The case that numbers tell: answers first, then what was tried, each in the order of what is usual. */
function sessionOf(coded: CodedCase, numbers: CaseNumbers, edition: string): ReadSession {
  const unread: string[] = []
  const named = <Id extends string>(kind: string, rows: readonly string[], number: number): Id | null => {
    const row = rows[number]
    if (row === undefined) unread.push(`${kind} ${number}`)
    return row === undefined ? null : (`${kind}:${nameOf(row)}` as Id) // the kind makes it an id of that kind
  }
  const picked = pickedOf(coded.picked, numbers, named)
  const observations = inOrder(coded, numbers).flatMap((one): Observation[] => {
    if (one.kind === 'remedy') {
      const tried = named<`remedy:${string}`>('remedy', numbers.remedies, one.number)
      const result = resultsByNumber[one.value]
      if (tried !== null && result === undefined) unread.push(`${tried} ${one.value}`)
      return tried === null || result === undefined ? [] : [{ tried, result }]
    }
    const answered = named<`question:${string}`>('question', numbers.questions, one.number)
    const [, ...answers] = numbers.questions[one.number]?.split(' ') ?? []
    const answer = one.value === 0 ? notSure : answers[one.value - 1]
    if (answered !== null && answer === undefined) unread.push(`${answered} ${one.value}`)
    return answered === null || answer === undefined
      ? []
      : [{ answered, answer, by: one.bySite ? 'site' : 'person' }]
  })
  const session = { ...newSession(edition), picked, observations }
  return { session: coded.abroad ? { ...session, market: 'abroad' } : session, unread }
}

function pickedOf(
  picked: CodedCase['picked'],
  { symptoms, codes }: CaseNumbers,
  named: <Id extends string>(kind: string, rows: readonly string[], number: number) => Id | null,
): Picked | null {
  if ('symptom' in picked) return named<SymptomId>('symptom', symptoms, picked.symptom)
  return 'code' in picked ? named<CodeId>('code', codes, picked.code) : `code:${picked.characters}`
}

/** What was said in the one order that needs not travel. */
function inOrder({ picked, said }: CodedCase, numbers: CaseNumbers): Said[] {
  const usual =
    'symptom' in picked
      ? usualWith(numbers, nameOf(numbers.symptoms[picked.symptom] ?? ''))
      : usualWithCode(
          numbers,
          'code' in picked ? nameOf(numbers.codes[picked.code] ?? '') : picked.characters,
        )
  const place = (one: Said) => {
    const at = usual.findIndex((it) => isSame(it, one))
    return (one.kind === 'remedy' ? 1e9 : 0) + (at < 0 ? 1e6 + one.number : at)
  }
  return [...said].sort((one, other) => place(one) - place(other))
}

/** Whether nothing may be done for a sale that its own case keeps closed, and its machine's memory is not taken lighter. */
function isNoMoreHopeful(knowledge: Knowledge, told: Session, session: Session): boolean {
  const [own, other] = [session, told].map((one) => readSales(knowledge, one))
  if (own === undefined || other === undefined) return false
  const opened = needs.options.filter((need) => opens(other.current.sale, need))
  const graver = other.memory === own.memory || (own.memory !== 'holds' && own.memory !== 'lost')
  return graver && opened.every((need) => opens(own.current.sale, need))
}
