import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import type symptomWords from '../../locales/en/symptom.json'
import type uiWords from '../../locales/en/ui.json'
import { languages } from '../../src/knowledge/languages.ts'
import { isIn, type Market } from '../../src/knowledge/market.ts'
import type { Knowledge } from '../../src/knowledge/schema'
import { loadBase } from './front.ts'

/** First aid as markup in every language: both pages show it until a script runs, or for want of one. */
export const firstAidPlugin: Plugin = {
  name: 'pos-triage:first-aid',
  transformIndexHtml: {
    order: 'pre',
    handler: async (html) => {
      const place = /<!-- The first aid: [^>]*-->/
      if (!place.test(html)) throw new Error('The page has no place for the first aid')
      const { knowledge } = await loadBase()
      return html.replace(place, () => firstAid(knowledge))
    },
  },
}

type FirstAid = (typeof uiWords)['firstAid']

function firstAid({ symptoms }: Pick<Knowledge, 'symptoms'>): string {
  const aids = Object.entries(languages).map(([language, { market }]) => {
    const { firstAid: words } = read<typeof uiWords>(language, 'ui')
    return { language, words, common: listCommon(symptoms, language, market) }
  })
  const titles = aids.map(({ language, words }) => `<span lang="${language}">${escaped(words.title)}</span>`)
  const sections = aids.map(
    ({ language, words, common }) => `<section lang="${language}">${sectionOf(words, common)}</section>`,
  )
  // One heading for all: a page has one.
  return `<main class="fallback"><h1>${titles.join('')}</h1>${sections.join('')}</main>`
}

const sectionOf = ({ opening, money, machine, messages, call }: FirstAid, common: string): string =>
  [
    `<p>${escaped(opening)}</p>`,
    heading(money.title),
    list(money.steps),
    heading(machine.title),
    list(machine.steps),
    heading(messages),
    common,
    heading(call.title),
    `<p>${escaped(call.text)}</p>`,
  ].join('')

/** Common messages of the start page, in one language, in the words of the machines that its readers have. */
function listCommon(symptoms: Knowledge['symptoms'], language: string, market: Market): string {
  const words: Readonly<Record<string, (typeof symptomWords)[keyof typeof symptomWords]>> = read(
    language,
    'symptom',
  )
  const items = Object.values(symptoms)
    .filter(isIn(market))
    .flatMap(({ id, common, screens }) => {
      const { name, tile } = words[id.slice('symptom:'.length)] ?? {}
      if (!common || name === undefined || tile === undefined) return []
      const screen = screens.find(({ lang }) => market === 'mainland' || lang !== 'zh-CN')
      const shown =
        screen === undefined || screen.text === name
          ? ''
          : `<span lang="${screen.lang}">${escaped(screen.text)}</span> · `
      return [`<dt>${shown}${escaped(name)}</dt><dd>${escaped(tile)}</dd>`]
    })
  return `<dl>${items.join('')}</dl>`
}

const heading = (text: string) => `<h2>${escaped(text)}</h2>`
const list = (texts: readonly string[]) =>
  `<ul>${texts.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Texts of a file; that each language has those of the English one is a law. */
const read = <Words>(language: string, name: string): Words =>
  JSON.parse(readFileSync(new URL(`../../locales/${language}/${name}.json`, import.meta.url), 'utf8'))
