import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { longestWord, unitsOf } from '../../src/components/parts/Phrases/phrasesOf.ts'
import { firstTexts } from '../../src/components/textParts.ts'
import { languages } from '../../src/knowledge/languages.ts'
import type { Knowledge } from '../../src/knowledge/schema'
import { cutTexts } from './firstTexts.ts'
import { loadBase } from './front.ts'
import { tradeWords } from './tradeWords.ts'

/** Modules that short texts are parted by: `import { words } from 'virtual:words'`. */
const names = { first: 'virtual:words', later: 'virtual:later-words' } as const

/**
 * Words of the Chinese texts that are shown in large type or in little room, found while building: browsers on phones
 * have no dictionary to find them, and a dictionary is many times the size of the product.
 */
export const wordsPlugin: Plugin = {
  name: 'pos-triage:words',
  resolveId: (id) => (id === names.first || id === names.later ? `\0${id}` : null),
  async load(id) {
    if (id !== `\0${names.first}` && id !== `\0${names.later}`) return null
    const { knowledge } = await loadBase()
    const { first, later } = wordsOfTexts(shortTexts(knowledge))
    return `export const words = ${JSON.stringify((id === `\0${names.first}` ? first : later).join(' '))}`
  },
}

/** Texts or words of the first screen, and those that the other pages have besides. */
export interface Shares {
  first: readonly string[]
  later: readonly string[]
}

/** Words by which `phrasesOf` parts none of the texts within one of its words; the later texts need those of both shares. */
export function wordsOfTexts(texts: Shares): Shares {
  const first = wordsThatPart(texts.first, [])
  const all = wordsThatPart([...texts.first, ...texts.later], first)
  return { first, later: all.filter((word) => !first.includes(word)) }
}

function wordsThatPart(texts: readonly string[], known: readonly string[]): string[] {
  const inTexts = texts.flatMap(wordsIn).filter((word) => /^\p{Script=Han}{2,}$/u.test(word))
  const words = new Set([...known, ...inTexts])
  for (const text of texts) while (addMissing(text, words));
  return [...words].sort()
}

/** The longest word is taken first, and may cut the next one: then both are learnt as one. */
function addMissing(text: string, words: Set<string>): boolean {
  const ends = endsOf([...unitsOf(text, words)].map((unit) => unit.text))
  let at = 0
  for (const word of wordsIn(text)) {
    const cut = /\p{Script=Han}/u.test(word)
      ? ends.find((end) => end > at && end < at + word.length)
      : undefined
    if (cut !== undefined) {
      const begins = Math.max(0, ...ends.filter((end) => end < cut))
      const longer = text.slice(begins, at + word.length)
      if (longer.length > longestWord) throw new Error(`${text}: no word is as long as ${longer}`)
      if (words.has(longer)) throw new Error(`${text} is parted within ${word}, whatever is known`)
      words.add(longer)
      return true
    }
    at += word.length
  }
  return false
}

const endsOf = (parts: readonly string[]): number[] => {
  let at = 0
  return parts.map((part) => (at += part.length))
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' })

/** Words of a text one after the other, those of the trade whole where the dictionary cuts them. */
function wordsIn(text: string): string[] {
  const ends = new Set(endsOf([...segmenter.segment(text)].map(({ segment }) => segment)))
  for (let at = 0; at < text.length; at++) {
    const word =
      /^[A-Za-z]+[机卡层]/.exec(text.slice(at))?.[0] ?? tradeWords.find((one) => text.startsWith(one, at))
    if (word === undefined) continue
    for (let within = at + 1; within < at + word.length; within++) ends.delete(within)
    if (at > 0) ends.add(at)
    at += word.length
    ends.add(at)
    at--
  }
  let from = 0
  return [...ends]
    .sort((a, b) => a - b)
    .map((end) => {
      const word = text.slice(from, end)
      from = end
      return word
    })
}

/** Longer texts of the pages are sentences, in running text. */
const longestOnPages = 24

/** Headings, names, answers and what is on buttons and screens. */
export function shortTexts(knowledge: Knowledge): Shares {
  const screens = Object.values(knowledge.symptoms)
    .flatMap(({ screens }) => screens)
    .filter(({ lang }) => lang === 'zh-CN')
    .map(({ text }) => text)
  const ofPages = cutTexts(wordsOf('ui'), firstTexts.ui ?? [])
  return {
    first: [
      languages['zh-CN'].name,
      ...screens,
      ...strings(ofPages.first).filter(isShort),
      ...short('symptom', 'name', 'tile'),
    ],
    later: [
      ...strings(ofPages.later).filter(isShort),
      ...short('cause', 'name'),
      ...short('remedy', 'name'),
      ...short('warning', 'text'),
      ...short('question', 'ask', 'options'),
    ],
  }
}

const isShort = ({ length }: string) => length <= longestOnPages

const wordsOf = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../locales/zh-CN/${file}.json`, import.meta.url), 'utf8'))

/** Texts under these keys, for whatever market and in whatever reading. */
function short(file: string, ...keys: readonly string[]): string[] {
  const within = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) =>
          keys.includes(key.replace(/_.*/, '')) ? strings(inner) : within(inner),
        )
      : []
  return within(wordsOf(file))
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}
