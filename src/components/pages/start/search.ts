import type { Front } from '../../../knowledge/front'
import type { CodeId } from '../../../knowledge/ids'
import { type CodeBook, readingsOf } from '../../../wizard/case/code'
import { isCode } from '../../../wizard/case/picked'
import type { Picked } from '../../../wizard/case/session'
import { createFinder, findablesOf, type Typing } from '../../../wizard/search/find'
import { loadCodeBook } from '../../parts/Codes/loadCodeBook'
import type { Words } from '../../words'

/** Words that people type in one language. */
export interface SearchWords extends Typing {
  /** Names that they give messages and codes, by the name of the id. */
  called: Readonly<Record<string, readonly string[]>>
}

/** Everything the search box needs, fetched by who types in it. */
export interface SearchParts {
  book: CodeBook
  /** One for each language: a screen may be in the other one. */
  typed: readonly SearchWords[]
}

const files = import.meta.glob<SearchWords>('../../../../locales/*/search.json', { import: 'default' })

export async function loadSearch(): Promise<SearchParts> {
  const [book, ...typed] = await Promise.all([loadCodeBook(), ...Object.values(files).map((load) => load())])
  return { book, typed }
}

/** The search over messages and codes: what screens show in any language, and the names in the one now spoken. */
export function createSearch(
  content: Pick<Front, 'symptoms' | 'codeLeads'>,
  { book, typed }: SearchParts,
  { t }: Pick<Words, 't'>,
): (typed: string) => Picked[] {
  const wordsFor = (picked: Picked): string[] => {
    const name = picked.slice(picked.indexOf(':') + 1)
    const words = typed.flatMap(({ called }) => called[name] ?? [])
    return [...words, ...(isCode(picked) ? meaningsOf(picked) : [t(`${picked}.name`)])]
  }
  const meaningsOf = (picked: CodeId): string[] => {
    const code = book[picked]
    return code === undefined
      ? []
      : readingsOf(code)
          .filter(({ scope }) => scope === 'card')
          .map(({ scope }) => t(`${picked}.${scope}.meaning`))
  }
  const known = new Set(Object.keys(content.codeLeads.leads) as CodeId[]) // Object.keys widens the keys of the record
  return createFinder(findablesOf(content, wordsFor), known, typed)
}
