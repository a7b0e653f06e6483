import MiniSearch from 'minisearch'
import type { Knowledge, SymptomId } from '../../knowledge/schema'
import { pickable } from '../../wizard/umbrella'

/** What can be searched of one symptom: its own words in both languages come with the words now spoken. */
export interface Findable {
  id: SymptomId
  words: string
}

// Chinese is not parted by spaces: every pair of neighbouring characters is a term, and so is each word or number.
const terms = (text: string): string[] => {
  const runs = text.toLowerCase().match(/[\u4e00-\u9fff]+|[a-z0-9]+/g) ?? []
  return runs.flatMap((run) =>
    /[\u4e00-\u9fff]/.test(run) && run.length > 1
      ? Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2))
      : [run],
  )
}

/** Finds symptoms by what stands on the screen, in either language, with small misspellings; best first. */
export function createFinder(knowledge: Knowledge, searchWords: (id: SymptomId) => readonly string[]) {
  const index = new MiniSearch<Findable>({
    fields: ['words'],
    tokenize: terms,
    searchOptions: {
      tokenize: terms,
      prefix: true,
      fuzzy: (term) => (term.length > 3 && /[a-z]/.test(term) ? 0.25 : 0),
    },
  })
  index.addAll(
    pickable(knowledge).map(({ id, screens, hostCode }) => ({
      id,
      words: [...screens.map(({ text }) => text), hostCode ?? '', ...searchWords(id)].join(' \n '),
    })),
  )
  return (typed: string): SymptomId[] => {
    // The ids of the index are those of the knowledge.
    const all = index.search(typed, { combineWith: 'AND' })
    // With a misspelling not every part is found: then what has most of them comes first.
    const found = (all.length > 0 ? all : index.search(typed)).map(({ id }) => id as SymptomId)
    const code = /^\s*([0-9A-Z]{2})\s*$/i.exec(typed)?.[1]?.toUpperCase()
    const exact = pickable(knowledge).find(({ hostCode }) => hostCode !== undefined && hostCode === code)
    return exact === undefined ? found : [exact.id]
  }
}
