import type { CodeId, Content } from '../../../knowledge/schema'
import { type CodeBook, readingsOf } from '../../../wizard/case/code'
import type { Picked } from '../../../wizard/case/session'
import { createFinder, findablesOf, type Typing } from '../../../wizard/search/find'
import { loadCodeBook } from '../../parts/Codes/loadCodeBook'
import type { Words } from '../../words'

/** Names that people give messages and codes, by the name of their id. */
export type Called = Readonly<Record<string, { words: readonly string[] }>>

/** Everything the search box needs, fetched by who types in it. */
export interface SearchParts {
  book: CodeBook
  /** One for each language: a screen may be in the other one. */
  called: readonly Called[]
  typing: readonly Typing[]
}

const called = import.meta.glob<Called>('../../../../locales/*/search.json', { import: 'default' })
const typing = import.meta.glob<Typing>('../../../../locales/*/typing.json', { import: 'default' })

const every = <T>(files: Record<string, () => Promise<T>>): Promise<T[]> =>
  Promise.all(Object.values(files).map((load) => load()))

export async function loadSearch(): Promise<SearchParts> {
  const [book, names, words] = await Promise.all([loadCodeBook(), every(called), every(typing)])
  return { book, called: names, typing: words }
}

/** The search over messages and codes: what screens show in any language, and the names in the one now spoken. */
export function createSearch(
  content: Pick<Content, 'symptoms' | 'codeLeads'>,
  { book, called, typing }: SearchParts,
  { t, has }: Pick<Words, 't' | 'has'>,
): (typed: string) => Picked[] {
  const wordsFor = (picked: Picked): string[] => {
    const name = picked.slice(picked.indexOf(':') + 1)
    const words = called.flatMap((names) => names[name]?.words ?? [])
    return [...words, ...(has(`${picked}.name`) ? [t(`${picked}.name`)] : meaningsOf(picked))]
  }
  const meaningsOf = (picked: Picked): string[] => {
    const code = book[picked as CodeId] // what the book does not have is no code
    return code === undefined
      ? []
      : readingsOf(code)
          .filter(({ scope }) => scope === 'card')
          .map(({ scope }) => t(`${picked}.${scope}.meaning`))
  }
  const known = new Set(Object.keys(content.codeLeads.leads) as CodeId[]) // Object.keys widens the keys of the record
  return createFinder(findablesOf(content, wordsFor), known, typing)
}
