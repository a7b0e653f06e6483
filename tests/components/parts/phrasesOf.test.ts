import { describe, expect, it } from 'vitest'
import { phrasesOf } from '../../../src/components/parts/Phrases/phrasesOf'
import { knowledge } from '../../../src/knowledge/knowledge'
import { shortTexts, wordsOfTexts } from '../../../tools/build/words'
import { cutWord } from '../../support/cutWord'

const texts = shortTexts(knowledge)
const words = wordsOfTexts(texts)
const known: ReadonlySet<string> = new Set([...words.first, ...words.later])

/** Words that a text is parted within, by the dictionary and the words of the trade. */
function cutIn(text: string, phrases: readonly string[]): string[] {
  let at = 0
  return phrases.slice(0, -1).flatMap((phrase) => {
    at += phrase.length
    return cutWord(text, at) ?? []
  })
}

const cutInAll = (all: readonly string[], words: ReadonlySet<string>) =>
  all.flatMap((text) => cutIn(text, phrasesOf(text, words)).map((word) => [text, word]))

describe('the phrases of a text', () => {
  it('are never cut within a word, in any heading, name, answer or screen', () => {
    const all = [...texts.first, ...texts.later]
    expect(all.length).toBeGreaterThan(1000)
    expect(cutInAll(all, known)).toEqual([])
    // The first screen is there before the words of the others.
    expect(cutInAll(texts.first, new Set(words.first))).toEqual([])
    // Any two characters may be parted where nothing is known, which is what a browser does.
    expect(cutIn('装一卷新纸', [...'装一卷新纸'])).not.toEqual([])
  })

  it('are the text', () => {
    for (const text of ['手机连店里的Wi-Fi，能打开网页吗？', 'Wi-Fi 图标', '', '「签到」快不快？', '𠮷'])
      expect(phrasesOf(text, known).join('')).toBe(text)
  })

  it.each([
    ['装一卷新纸', '装|一卷|新纸'],
    ['手机连店里的Wi-Fi，能打开网页吗？', '手机|连|店里的|Wi-Fi，能打开|网页吗？'],
    ['别的机器也用这个8位终端号吗？', '别的|机器|也用这个|8位|终端号吗？'],
    ['查过没有未上送，再重启POS机', '查过|没有|未上送，再重启|POS机'],
    ['「签到」快不快？', '「签到」快不快？'],
  ])('keep small words and measures with their neighbours: %s', (text, phrases) => {
    expect(phrasesOf(text, known).join('|')).toBe(phrases)
  })

  it('are parted at no place in English, which has its spaces', () => {
    expect(phrasesOf('Put in a new roll (the Wi-Fi stays on)', known)).toHaveLength(1)
  })
})
