import type { Front } from '../../../knowledge/front'
import type { CodeId } from '../../../knowledge/ids'
import { type CodeBook, usualReading } from '../../../wizard/case/code'
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

/**
 * The search over messages and codes of a market: what screens show in any language and anywhere, as `everywhere` has
 * it, and the names in the language now spoken. A code that means nothing in the market is found by its characters alone.
 */
export function createSearch(
  content: Pick<Front, 'symptoms' | 'codeLeads'>,
  { book, typed }: SearchParts,
  { t }: Pick<Words, 't'>,
  everywhere: Pick<Front, 'symptoms'> = content,
): (typed: string) => Picked[] {
  const { leads } = content.codeLeads
  const wordsFor = (picked: Picked): string[] => {
    if (isCode(picked) && Object.keys(leads[picked] ?? {}).length === 0) return []
    const name = picked.slice(picked.indexOf(':') + 1)
    const words = typed.flatMap(({ called }) => called[name] ?? [])
    return [...words, ...(isCode(picked) ? meaningsOf(picked) : [t(`${picked}.name`)])]
  }
  const meaningsOf = (picked: CodeId): string[] => {
    const code = book[picked]
    const reading = code === undefined ? undefined : usualReading(content, code)
    return reading === undefined ? [] : [t(`${picked}.${reading.scope}.meaning`)]
  }
  const known = new Set(Object.keys(leads) as CodeId[]) // Object.keys widens the keys of the record
  return createFinder(findablesOf(withScreensOf(everywhere, content), wordsFor), known, typed)
}

/** The same messages with every text that a machine of any market shows for them. */
const withScreensOf = <Content extends Pick<Front, 'symptoms'>>(
  { symptoms: everywhere }: Pick<Front, 'symptoms'>,
  content: Content,
): Content => ({
  ...content,
  symptoms: Object.fromEntries(
    Object.entries(content.symptoms).map(([id, symptom]) => [
      id,
      { ...symptom, screens: everywhere[symptom.id]?.screens ?? symptom.screens },
    ]),
  ),
})
