import { describe, expect, it } from 'vitest'
import { languageChange } from '../../src/app/changeLanguage'
import { createPreferencesStore } from '../../src/components/preferences'
import type { Language } from '../../src/knowledge/schema'

const lost = new TypeError('Failed to fetch dynamically imported module: x')

function speaker(speak: (language: Language) => Promise<unknown> = async () => {}) {
  const asked: Language[] = []
  let failures = 0
  let written = 0
  const preferences = createPreferencesStore({ language: 'en' })
  preferences.subscribe(() => written++)
  const change = languageChange(preferences, (language) => {
    asked.push(language)
    return speak(language)
  })
  return {
    press: (language: Language) => change(language, () => failures++),
    language: () => preferences.getState().language,
    counts: () => ({ asked, failures, written }),
  }
}

describe('a change of language', () => {
  it('waits for the words', async () => {
    let come = () => {}
    const { press, language } = speaker(() => new Promise<void>((resolve) => (come = resolve)))
    const changed = press('zh-CN')
    expect(language()).toBe('en')
    come()
    await changed
    expect(language()).toBe('zh-CN')
  })

  it('that has no words changes nothing, is tried once for each press, and said', async () => {
    const { press, language, counts } = speaker(() => Promise.reject(lost))
    await press('zh-CN')
    expect(counts()).toEqual({ asked: ['zh-CN'], failures: 1, written: 0 })
    await press('zh-CN')
    expect(counts()).toEqual({ asked: ['zh-CN', 'zh-CN'], failures: 2, written: 0 })
    expect(language()).toBe('en')
  })

  it('is not asked for again while it is under way', async () => {
    const { press, counts } = speaker()
    await Promise.all([press('zh-CN'), press('zh-CN')])
    expect(counts()).toEqual({ asked: ['zh-CN'], failures: 0, written: 1 })
  })

  it('follows the later of two presses, whichever words come first', async () => {
    let come = () => {}
    const { press, language } = speaker((asked) =>
      asked === 'en' ? Promise.resolve() : new Promise<void>((resolve) => (come = resolve)),
    )
    const slow = press('zh-CN')
    await press('en')
    come()
    await slow
    expect(language()).toBe('en')
  })

  it('says, too, that the words came broken, which is a mistake of ours', async () => {
    const { press, counts } = speaker(() => Promise.reject(new Error('ours')))
    await expect(press('zh-CN')).rejects.toThrow('ours')
    expect(counts()).toMatchObject({ failures: 1, written: 0 })
  })
})
