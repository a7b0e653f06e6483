import type { CodeId } from '../../knowledge/ids'
import { codeNamed } from '../case/picked'
import { isChinese, plain, runs } from './terms'

/** Words of one language that people type around what counts. */
export interface Typing {
  /** They say nothing about the fault. */
  fillers: readonly string[]
  /** Two characters behind them are a code. */
  codeWords: readonly string[]
  /** What a figure before them counts: it is no code. */
  units: readonly string[]
}

/** A code among other words. */
export interface NamedCode {
  code: CodeId
  /** The words without it. */
  rest: string
  /** How many words of these say something, where two characters are one: none where all that is left are fillers. */
  words: number
  /** What says that it is one: a word, or its place first or last, as screens print it. Within a sentence it may be a figure. */
  by: 'word' | 'place' | 'nothing'
}

/** The network of a phone is no code, and the start of every sentence about it looks like one. */
const generation = /^[2-6]g$/i

/** The code typed alone; where a letter O may be a zero, the code we know comes first. */
export function codeAlone(typed: string, knownCodes: ReadonlySet<CodeId>): CodeId[] {
  if (generation.test(plain(typed).trim())) return []
  const asTyped = codeNamed(typed)
  const withZero = codeNamed(typed.replace(/o/gi, '0'))
  const read = withZero !== null && knownCodes.has(withZero) ? [withZero, asTyped] : [asTyped]
  return [...new Set(read)].filter((code) => code !== null)
}

/** Pattern of any of these words, ended as told. Of two that begin alike the longer one is meant. */
const anyOf = (words: readonly string[], end = '(?![a-z])'): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    // Latin words are parted by spaces and Chinese is not. Nothing looks behind: the oldest Safari cannot.
    .map((word) => (isChinese(word) || /^\W+$/.test(word) ? word : `\\b${word}${end}`))
    .join('|')

const without = (text: string, found: RegExpMatchArray): string =>
  `${text.slice(0, found.index)} ${text.slice((found.index ?? 0) + found[0].length)}`

const wordsIn = (text: string): number =>
  runs(text).reduce((sum, run) => sum + (isChinese(run) ? Math.max(1, run.length - 1) : 1), 0)

/** Reader of typed text by such words of all languages. */
export function readTyping(typing: readonly Typing[], knownCodes: ReadonlySet<CodeId>) {
  const fillers = new RegExp(
    anyOf(
      typing.flatMap((one) => one.fillers),
      '(?![a-z0-9])',
    ),
    'gi',
  )
  const codeWords = anyOf(typing.flatMap((one) => one.codeWords))
  const counted = `(?!\\s*(?:${anyOf(typing.flatMap((one) => one.units))})|[.,:/-]?\\d)`
  // Two words may say it together: response code 01.
  const saysCode = `(?:${codeWords})(?:[\\s.]+(?:${codeWords}))*`
  const afterWord = new RegExp(`${saysCode}[\\s:#=]*([0-9a-z]{1,2})(?![0-9a-z])${counted}`, 'gi')
  const apart = new RegExp(`(^|[^0-9a-z])([0-9a-z]{2})(?![0-9a-z])${counted}`, 'gi')
  const saying = (typed: string): string => plain(typed).replace(fillers, ' ')
  const withoutFillers = (typed: string): string => {
    const told = saying(typed)
    return runs(told).length > 0 ? told : typed
  }
  const known = (code: CodeId | null): code is CodeId => code !== null && knownCodes.has(code)
  const besides = (text: string, found: RegExpMatchArray) => {
    const rest = without(text, found)
    return { rest, words: wordsIn(saying(rest)) }
  }

  /** The code behind a word that says so: a single figure has lost its zero, and a letter O is one. */
  function said(text: string): NamedCode | null {
    for (const found of text.matchAll(afterWord)) {
      const [, word = ''] = found
      const code = codeNamed(word.length === 1 ? `0${word}` : word.replace(/o/gi, '0'))
      if (code !== null && !generation.test(word) && (/\d/.test(word) || known(code)))
        return { code, ...besides(text, found), by: 'word' }
    }
    return null
  }

  /** A code that we know and that has a figure, without such a word: a figure that is part of another is none. */
  function meant(text: string): NamedCode | null {
    for (const found of text.matchAll(apart)) {
      const [, before = '', word = ''] = found
      const code = codeNamed(word)
      const ofANumber = /[$€£¥]|\d[.,:/-]/.test(text.slice(0, (found.index ?? 0) + before.length).slice(-2))
      if (!known(code) || !/\d/.test(word) || generation.test(word) || ofANumber) continue
      const told = withoutFillers(text).trim()
      const atAnEnd = told.startsWith(word.toLowerCase()) || told.endsWith(word.toLowerCase())
      return { code, ...besides(text, found), by: atAnEnd ? 'place' : 'nothing' }
    }
    return null
  }

  return {
    /** Typed text without fillers; all of it where nothing else was typed. */
    withoutFillers,
    /** The code named among other words; null where none is. */
    codeIn(typed: string): NamedCode | null {
      const text = typed.normalize('NFKC')
      return said(text) ?? meant(text)
    },
  }
}
