import type { Knowledge } from '../knowledge/schema'
import { type CaseNumbers, nameOf, numberOf } from '../wizard/case/caseNumbers'

type Base = Pick<Knowledge, 'symptoms' | 'questions' | 'remedies' | 'codeLeads'>

/** The numbers with a new one at the end for everything that has none: what was given out stays. */
export function withNewNumbers(numbers: CaseNumbers, base: Base, codes: readonly string[]): CaseNumbers {
  const { leads, unclear } = base.codeLeads
  const names = (ids: readonly string[]) => ids.map(bare)
  const messageOf = (characters: string): string =>
    bare(Object.values(leads[`code:${characters}`] ?? {})[0] ?? unclear)
  return {
    ...numbers,
    symptoms: withNew(numbers.symptoms, names(Object.keys(base.symptoms))),
    codes: withNew(
      numbers.codes,
      names([...codes, ...Object.keys(leads)]),
      (characters) => `${characters} ${messageOf(characters)}`,
    ),
    questions: withNew(
      numbers.questions.map((row) => withNewAnswers(row, base)),
      names(Object.keys(base.questions)),
      (name) => withNewAnswers(name, base),
    ),
    remedies: withNew(numbers.remedies, names(Object.keys(base.remedies))),
  }
}

const bare = (id: string): string => id.slice(id.indexOf(':') + 1)

const withNew = (
  rows: readonly string[],
  names: readonly string[],
  rowOf: (name: string) => string = (name) => name,
): string[] => [
  ...rows,
  ...[...new Set(names)].filter((name) => numberOf(rows, name) === null).map((name) => rowOf(name)),
]

function withNewAnswers(row: string, { questions }: Pick<Base, 'questions'>): string {
  const [, ...known] = row.split(' ')
  const answers = Object.keys(questions[`question:${nameOf(row)}`]?.answers ?? {})
  return [row, ...answers.filter((answer) => !known.includes(answer))].join(' ')
}
