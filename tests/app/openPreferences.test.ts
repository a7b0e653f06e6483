import { describe, expect, it } from 'vitest'
import { askedPreferences, deviceLanguage, readPreferences } from '../../src/app/openPreferences'
import { usualPreferences } from '../../src/components/preferences'

describe('stored preferences', () => {
  const kept = {
    language: 'en',
    market: 'mainland',
    theme: 'contrast',
    size: 'large',
    answers: 'confirm',
    keys: 'off',
    contact: '400 000',
    numbers: { 'merchant-number': '102110053110001', 'terminal-number': '', serial: 'N5' },
  }

  it('are read where they have the right form', () => {
    expect(readPreferences(kept)).toEqual(kept)
  })

  it('may be of before there was a choice of how to answer and of where the machine is from, and before its numbers were noted', () => {
    const before = { language: 'en', theme: 'contrast', size: 'large', contact: '400 000' }
    const { market, answers, keys, numbers } = usualPreferences
    expect(readPreferences(before)).toEqual({ ...before, market, answers, keys, numbers })
  })

  it('hold no card number, unless the person said that it is none', () => {
    const contact = '4111 1111 1111 1111'
    expect(readPreferences({ ...kept, contact })).toMatchObject({ contact: '' })
    expect(readPreferences({ ...kept, contact, vouched: true })).toMatchObject({ contact })
  })

  it.each([null, { language: 'fr' }, { language: 'en', theme: 'neon', size: 'std', contact: '' }])(
    'are none: %o',
    (value) => {
      expect(readPreferences(value)).toBeNull()
    },
  )
})

describe('preferences larger than their fields', () => {
  const kept = { ...usualPreferences, language: 'en' }
  const { numbers } = usualPreferences

  it.each([
    ['a number to call', { contact: '4'.repeat(41) }],
    ['a number of the machine', { numbers: { ...numbers, serial: 'x'.repeat(25) } }],
  ])('are not read: %s', (_, change) => {
    expect(readPreferences(kept)).not.toBeNull()
    expect(readPreferences({ ...kept, ...change })).toBeNull()
  })
})

describe('what an address prefers', () => {
  const asked = (query: string) => {
    const parameters = new URLSearchParams(query)
    return askedPreferences((name) => parameters.get(name))
  }

  it('is taken where it is one of the known words', () => {
    expect(asked('lang=zh-CN&theme=contrast&size=large')).toEqual({
      language: 'zh-CN',
      theme: 'contrast',
      size: 'large',
    })
  })

  it('falls back by the prefix of a language', () => {
    expect(asked('lang=zh-Hant-TW')).toEqual({ language: 'zh-CN' })
    expect(asked('lang=en-GB')).toEqual({ language: 'en' })
  })

  it('is ignored otherwise', () => {
    expect(asked('lang=fr&theme=neon&size=9&contact=1')).toEqual({})
    expect(asked('lang=auto')).toEqual({})
    expect(asked('')).toEqual({})
  })
})

describe('the language of the device', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['en-US', 'en'],
    ['fr', 'en'],
    ['', 'en'],
  ])('%s → %s', (tag, language) => {
    expect(deviceLanguage(tag)).toBe(language)
  })
})
