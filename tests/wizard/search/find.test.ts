import { describe, expect, it } from 'vitest'
import enSearch from '../../../locales/en/search.json'
import zhSearch from '../../../locales/zh-CN/search.json'
import { createSearch } from '../../../src/components/pages/start/search'
import { codes } from '../../../src/knowledge/codes/book'
import { knowledge } from '../../../src/knowledge/knowledge'
import type { Language } from '../../../src/knowledge/schema'
import { isCode, pickOf } from '../../../src/wizard/case/picked'
import { type Picked, picked } from '../../../src/wizard/case/session'
import { say } from '../../support/words'
import corpus from './searchCorpus.json'

const finder = (language: Language) =>
  createSearch(
    knowledge,
    { book: codes, typed: [enSearch, zhSearch] },
    { t: (key: string) => say(language, key) },
  )
const find = { en: finder('en'), 'zh-CN': finder('zh-CN') }

/** The pick that this id's words lead to. */
function asPicked(id: string): Picked {
  const one = picked.parse(id)
  if (isCode(one)) return one
  const symptom = knowledge.symptoms[one]
  if (symptom === undefined) throw new Error(`The corpus names ${id}, which does not exist`)
  return pickOf(knowledge, symptom)
}

/**
 * Picks that lead to the walk that is wanted: the code, the message that it means after a card, and an umbrella whose
 * question leads on to it.
 */
function sameWalk(id: string): Picked[] {
  const one = asPicked(id)
  const meant = isCode(one) ? knowledge.codeLeads.leads[one]?.card : one
  const carried = isCode(one) ? undefined : knowledge.symptoms[one]?.hostCode
  if (meant === undefined || meant === knowledge.codeLeads.unclear) return [one]
  const umbrellas = Object.values(knowledge.symptoms).filter((symptom) =>
    Object.values(symptom.umbrella?.leads ?? {}).includes(meant),
  )
  return [
    one,
    meant,
    ...(carried === undefined ? [] : [`code:${carried}` as const]),
    ...umbrellas.map((umbrella) => pickOf(knowledge, umbrella)),
  ]
}

describe('the search box', () => {
  it('finds what people type: misspelt, by sound, by initials, in either language', () => {
    const misses = corpus.flatMap(({ typed, lang, finds }) => {
      const [first] = find[lang === 'en' ? 'en' : 'zh-CN'](typed)
      return first !== undefined && finds.flatMap(sameWalk).includes(first) ? [] : [typed]
    })
    expect(misses.length / corpus.length, misses.join('\n')).toBeLessThanOrEqual(0.05)
  })

  it('finds the code among words, glued to one, or without its zero', () => {
    for (const [typed, id] of [
      ['code13', 'code:13'],
      ['返回码1', 'code:01'],
      ['error O5', 'code:05'],
      ['响应码是 a6', 'code:A6'],
      ['declined 51', 'code:51'],
    ] as const) {
      expect(find['zh-CN'](typed)[0], typed).toBe(id)
    }
  })

  it('leads from a code typed alone straight to it, known or not, wide or narrow', () => {
    for (const [typed, id] of [
      ['97', 'code:97'],
      [' 97 ', 'code:97'],
      ['９７', 'code:97'],
      ['a0', 'code:A0'],
      ['q7', 'code:Q7'],
    ] as const) {
      expect(find.en(typed)).toEqual([id])
    }
  })

  it('reads a letter O as a zero where that is a code we know, and keeps what was typed in reach', () => {
    expect(find.en('AO')).toEqual(['code:A0', 'code:AO'])
    expect(find.en('o5')).toEqual(['code:05', 'code:O5'])
    expect(find.en('OT')).toEqual(['code:OT'])
  })

  it('takes no model, no network, no figure and no little word for a code', () => {
    expect(find.en('error on screen')[0]).not.toBe('code:ON')
    expect(find.en('there is an error in it').some((one) => one === 'code:IN')).toBe(false)
    for (const typed of ['A920 no signal', '4G no signal', '没有4G信号']) {
      expect(find.en(typed)[0]).toBe('symptom:no-signal')
    }
  })

  it('finds nothing for words of other messages, rather than something', () => {
    for (const typed of ['咖啡', 'zzzz', '']) expect(find['zh-CN'](typed)).toEqual([])
  })
})
