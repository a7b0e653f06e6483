import type { Front } from '../../../knowledge/front'
import { type CodeId, causeId } from '../../../knowledge/ids'
import type { Knowledge } from '../../../knowledge/schema'
import { type CodeBook, readingsOf } from '../../../wizard/case/code'
import { isCode } from '../../../wizard/case/picked'
import type { Picked } from '../../../wizard/case/session'
import { createFinder, type Hit, type SearchTyping } from '../../../wizard/search/find'
import { causesFound, findablesOf } from '../../../wizard/search/findables'
import { loadCodeBook } from '../../parts/Codes/loadCodeBook'
import type { Words } from '../../words'

/** Words that people type in one language. */
export interface SearchWords extends SearchTyping {
  /** Names that they give messages and codes, by the name of the id, and causes, by the id. */
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

/**
 * The search over messages and codes: what screens show in any language, and the names in the one now spoken. Causes can
 * be typed once the whole base is there, which says what they are behind.
 */
export function createSearch(
  content: Pick<Front, 'symptoms' | 'codeLeads'>,
  { book, typed }: SearchParts,
  { t }: Pick<Words, 't'>,
  knowledge: Pick<Knowledge, 'symptoms' | 'weights'> | null,
): (typed: string) => Hit[] {
  const called = (name: string) => typed.flatMap((one) => one.called[name] ?? [])
  const wordsFor = (picked: Picked): string[] => [
    ...called(picked.slice(picked.indexOf(':') + 1)),
    ...(isCode(picked) ? meaningsOf(picked) : [t(`${picked}.name`)]),
  ]
  const meaningsOf = (picked: CodeId): string[] => {
    const code = book[picked]
    return code === undefined
      ? []
      : readingsOf(code)
          .filter(({ scope }) => scope === 'card')
          .map(({ scope }) => t(`${picked}.${scope}.meaning`))
  }
  const names = new Set(typed.flatMap((one) => Object.keys(one.called)))
  const causes = [...names].map((name) => causeId.safeParse(name).data).filter((id) => id !== undefined)
  const known = new Set(Object.keys(content.codeLeads.leads) as CodeId[]) // Object.keys widens the keys of the record
  return createFinder(
    [
      ...findablesOf(content, wordsFor),
      ...(knowledge === null ? [] : causesFound(knowledge, causes, called)),
    ],
    known,
    typed,
  )
}
