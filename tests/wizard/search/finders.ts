import enSearch from '../../../locales/en/search.json'
import zhSearch from '../../../locales/zh-CN/search.json'
import { createSearch } from '../../../src/components/pages/start/search'
import { codes } from '../../../src/knowledge/codes/book'
import type { SymptomId } from '../../../src/knowledge/ids'
import { knowledge } from '../../../src/knowledge/knowledge'
import type { Language } from '../../../src/knowledge/schema'
import { isCode, pickOf } from '../../../src/wizard/case/picked'
import { type Picked, picked } from '../../../src/wizard/case/session'
import type { Hit } from '../../../src/wizard/search/find'
import { say } from '../../support/words'

/** The search of the start page, with the page in a language. */
export const finder = (language: Language): ((typed: string) => Hit[]) =>
  createSearch(
    knowledge,
    { book: codes, typed: [enSearch, zhSearch] },
    { t: (key: string) => say(language, key) },
    knowledge,
  )

export const find = { en: finder('en'), 'zh-CN': finder('zh-CN') }

/** The language as the tables of the domain and of the exams write it. */
export const languageOf = (lang: string | undefined): Language => (lang === 'en' ? 'en' : 'zh-CN')

/**
 * Picks that lead to the walk that is wanted: the message by its words or by its code, the message that a code means
 * after a card, and an umbrella whose question leads on to it. None where there is no such message.
 */
export function sameWalk(id: string): Picked[] {
  const one = picked.parse(id)
  const meant = isCode(one) ? cardMeaning(one) : one
  const symptom = meant === undefined ? undefined : knowledge.symptoms[meant]
  if (symptom === undefined) return isCode(one) ? [one] : []
  const carried = symptom.hostCode === undefined ? [] : [`code:${symptom.hostCode}` as const]
  return [
    ...(isCode(one) ? [one] : []),
    symptom.id,
    pickOf(knowledge, symptom),
    ...carried,
    ...umbrellasOver(symptom.id),
  ]
}

const cardMeaning = (code: `code:${string}`): SymptomId | undefined => {
  const card = knowledge.codeLeads.leads[code]?.card
  return card === knowledge.codeLeads.unclear ? undefined : card
}

const umbrellasOver = (symptom: SymptomId): SymptomId[] =>
  Object.values(knowledge.symptoms)
    .filter(({ umbrella }) => Object.values(umbrella?.leads ?? {}).includes(symptom))
    .map(({ id }) => id)

/** Hits as a failing test prints them: sure with an exclamation mark, the others with a question mark. */
export const shown = (hits: readonly Hit[]): string =>
  hits
    .slice(0, 3)
    .map(
      ({ picked, sure, cause }) => `${picked}${sure ? '!' : '?'}${cause === null ? '' : ` (${cause.cause})`}`,
    )
    .join(', ') || 'nothing'
