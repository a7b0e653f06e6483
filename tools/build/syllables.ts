import { readFileSync } from 'node:fs'
import { pinyin } from 'pinyin-pro'
import type { Plugin } from 'vite'

/** The module that the search reads: `import { syllables, phrases } from 'virtual:syllables'`. */
const name = 'virtual:syllables'

/**
 * Pronunciation of Chinese, worked out while building: the dictionary is many times the size of the product. `syllables`
 * gives for each syllable the characters read so, simplified and traditional, as far as people type them; `phrases`
 * the pronunciation of our own texts where it is not those of their single characters (重打印 is chong, not zhong).
 */
export const syllablesPlugin: Plugin = {
  name: 'pos-triage:syllables',
  resolveId: (id) => (id === name ? `\0${name}` : null),
  load: (id) =>
    id === `\0${name}`
      ? `export const syllables = ${JSON.stringify(bySyllable())}\nexport const phrases = ${JSON.stringify(unusualPhrases())}`
      : null,
}

/** Longer texts are sentences. */
const longestTyped = 14

const readingOf = (text: string): string[] => pinyin(text, { toneType: 'none', type: 'array', v: true })

/** Characters in the first, common part of the two oldest sets; whoever types Chinese types these. */
function commonCharacters(): string[] {
  const rows = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)
  const decoded = (charset: string, lead: number[], trail: number[]) => {
    const decoder = new TextDecoder(charset)
    return lead.flatMap((a) => trail.map((b) => decoder.decode(Uint8Array.of(a, b))))
  }
  const simplified = decoded('gbk', rows(0xb0, 0xd7), rows(0xa1, 0xfe))
  const traditional = decoded('big5', rows(0xa4, 0xc6), [...rows(0x40, 0x7e), ...rows(0xa1, 0xfe)])
  return [...new Set([...simplified, ...traditional])].filter((one) => /^\p{Script=Han}$/u.test(one))
}

function bySyllable(): Record<string, string> {
  const found: Record<string, string> = {}
  for (const character of commonCharacters()) {
    const [syllable] = readingOf(character)
    if (syllable !== undefined && /^[a-z]+$/.test(syllable))
      found[syllable] = (found[syllable] ?? '') + character
  }
  return found
}

function unusualPhrases(): Record<string, string> {
  const texts = new Set(ownTexts().flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? []))
  return Object.fromEntries(
    [...texts].flatMap((text) => {
      const read = readingOf(text)
      const usual = [...text].flatMap(readingOf)
      return read.join() === usual.join() ? [] : [[text, read.join(' ')]]
    }),
  )
}

/** The Chinese texts that can be searched: whole sentences are not typed. */
function ownTexts(): string[] {
  const words = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../locales/zh-CN/${name}.json`, import.meta.url), 'utf8'))
  const { book: _, ...codes } = words('code')
  return [words('search').called, words('symptom'), codes]
    .flatMap(strings)
    .filter((text) => text.length <= longestTyped)
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}
