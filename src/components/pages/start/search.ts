import type { Front } from '../../../knowledge/front'
import { type CodeId, causeId } from '../../../knowledge/ids'
import type { Knowledge } from '../../../knowledge/schema'
import { type CodeBook, usualReading } from '../../../wizard/case/code'
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
 * The search over messages and codes of a market: what screens show in any language and anywhere, as `everywhere` has
 * it, and the names in the language now spoken. A code that means nothing in the market is found by its characters alone.
 * Causes can be typed once the whole base is there, which says what they are behind.
 */
export function createSearch(
  content: Pick<Front, 'symptoms' | 'codeLeads'>,
  { book, typed }: SearchParts,
  { t }: Pick<Words, 't'>,
  knowledge: Pick<Knowledge, 'symptoms' | 'weights'> | null,
  everywhere: Pick<Front, 'symptoms'> = content,
): (typed: string) => Hit[] {
  const { leads } = content.codeLeads
  const called = (name: string) => typed.flatMap((one) => one.called[name] ?? [])
  const wordsFor = (picked: Picked): string[] => {
    if (isCode(picked) && Object.keys(leads[picked] ?? {}).length === 0) return []
    const words = called(picked.slice(picked.indexOf(':') + 1))
    return [...words, ...(isCode(picked) ? meaningsOf(picked) : [t(`${picked}.name`)])]
  }
  const meaningsOf = (picked: CodeId): string[] => {
    const code = book[picked]
    const reading = code === undefined ? undefined : usualReading(content, code)
    return reading === undefined ? [] : [t(`${picked}.${reading.scope}.meaning`)]
  }
  const names = new Set(typed.flatMap((one) => Object.keys(one.called)))
  const causes = [...names].map((name) => causeId.safeParse(name).data).filter((id) => id !== undefined)
  const known = new Set(Object.keys(leads) as CodeId[]) // Object.keys widens the keys of the record
  return createFinder(
    [
      ...findablesOf(withScreensOf(everywhere, content), wordsFor),
      ...(knowledge === null ? [] : causesFound(knowledge, causes, called)),
    ],
    known,
    typed,
  )
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
