/**
 * The numbers by which a case code names things (src/knowledge/numbers.json). The number of an entry is its place, and
 * none ever changes: what is new goes to the end of its list, what is gone stays.
 */
export interface CaseNumbers {
  symptoms: readonly string[]
  /** A code, and the message whose usual answers are also those of the code. */
  codes: readonly string[]
  /** A question, and its answers: the first of them is number 1, for 0 is "not sure". */
  questions: readonly string[]
  remedies: readonly string[]
  /** How many of each there were when codes were first given out: only those have shares of their own. */
  first: Readonly<Record<'symptoms' | 'codes' | 'questions' | 'remedies', number>>
  /** How often each answer to a question is given, from 1 to 9, "not sure" first. */
  told: Readonly<Record<string, string>>
  /** What is said with a message, likeliest first: `q12.5` is question 12, said as often as level 5 has it. */
  usual: Readonly<Record<string, string>>
}

/** A question or a remedy by its number. */
export interface Numbered {
  kind: 'question' | 'remedy'
  number: number
}

/** Something that is usually said with a message, and how many times in a hundred. */
export interface Usual extends Numbered {
  percent: number
}

const levels = [1, 3, 7, 15, 30, 50, 70, 85, 95]

const isUsual = /^([qr])(\d+)\.([1-9])$/

function usualIn(list: string): Usual[] {
  return list.split(' ').flatMap((one) => {
    const [, kind, number, level] = isUsual.exec(one) ?? []
    const percent = levels[Number(level) - 1]
    return percent === undefined
      ? []
      : [{ kind: kind === 'q' ? 'question' : 'remedy', number: Number(number), percent }]
  })
}

/** What is usually said with a message; of one that came later nothing is known. */
export const usualWith = ({ usual }: CaseNumbers, symptom: string): Usual[] => usualIn(usual[symptom] ?? '')

/**
 * What is usually said with a code: where it was seen, and what is said with the message it stands for. Of a code that
 * came later only the first: whoever has fewer numbers than the writer, or more, must know the same.
 */
export const usualWithCode = (numbers: CaseNumbers, characters: string): Usual[] => {
  const { codes, first } = numbers
  const symptom =
    codes
      .slice(0, first.codes)
      .find((row) => nameOf(row) === characters)
      ?.split(' ')[1] ?? ''
  const own = usualIn(numbers.usual.code ?? '')
  const others = usualWith(numbers, symptom).filter((one) => !own.some((before) => isSame(before, one)))
  return [...own, ...others]
}

export const isSame = (one: Numbered, other: Numbered): boolean =>
  one.kind === other.kind && one.number === other.number

/** How often each answer to a question is given; none is known of a question that came later. */
export const toldOf = ({ told, questions }: CaseNumbers, question: number): number[] =>
  [...(told[nameOf(questions[question] ?? '')] ?? '')].map(Number)

/** The name at the head of a row. */
export const nameOf = (row: string): string => row.split(' ')[0] ?? ''

/** The number of a name, or null where it has none yet. */
export function numberOf(rows: readonly string[], name: string): number | null {
  const number = rows.findIndex((row) => nameOf(row) === name)
  return number < 0 ? null : number
}
