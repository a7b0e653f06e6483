import { needWords, type Words } from '../../i18n'
import type { CodeId, Content } from '../../knowledge/schema'
import type { Picked } from '../../wizard/session'
import { type CodeBook, loadCodeBook, readingsOf } from '../Codes/codeBook'
import { createFinder, findablesOf } from './find'

export interface Search {
  find: (typed: string) => Picked[]
  book: CodeBook
}

/** Everything the search box needs, fetched by who types in it. */
export async function loadSearch(): Promise<CodeBook> {
  const [book] = await Promise.all([loadCodeBook(), needWords('search')])
  return book
}

/** The search over messages and codes, in the words of the language now spoken. */
export function createSearch(
  content: Pick<Content, 'symptoms' | 'codeLeads'>,
  book: CodeBook,
  { t, list, has }: Words,
): Search {
  const wordsFor = (picked: Picked): string[] => {
    const name = picked.slice(picked.indexOf(':') + 1)
    const called = has(`search:${name}.words`) ? list(`search:${name}.words`) : []
    return [...called, ...(has(`${picked}.name`) ? [t(`${picked}.name`)] : meaningsOf(picked))]
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
  return { find: createFinder(findablesOf(content, wordsFor), known), book }
}
