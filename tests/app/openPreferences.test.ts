import { describe, expect, it } from 'vitest'
import { askedPreferences, deviceLanguage, readEarlier, readKept } from '../../src/app/openPreferences'
import { type Preferences, usualPreferences } from '../../src/components/preferences'
import { fakePlatform } from '../support/fakePlatform'

describe('stored preferences of before each had a key', () => {
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
    expect(readEarlier(kept)).toEqual(kept)
  })

  it('may be of before there was a choice of how to answer and of where the machine is from, and before its numbers were noted', () => {
    const before = { language: 'en', theme: 'contrast', size: 'large', contact: '400 000' }
    const { market, answers, keys, numbers } = usualPreferences
    expect(readEarlier(before)).toEqual({ ...before, market, answers, keys, numbers })
  })

  it('hold no card number, unless the person said that it is none', () => {
    const contact = '4111 1111 1111 1111'
    expect(readEarlier({ ...kept, contact })).toMatchObject({ contact: '' })
    expect(readEarlier({ ...kept, contact, vouched: true })).toMatchObject({ contact })
  })

  it.each([null, { language: 'fr' }, { language: 'en', theme: 'neon', size: 'std', contact: '' }])(
    'are none: %o',
    (value) => {
      expect(readEarlier(value)).toBeNull()
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
    expect(readEarlier(kept)).not.toBeNull()
    expect(readEarlier({ ...kept, ...change })).toBeNull()
  })
})

describe('the preferences on a device', () => {
  const usual: Preferences = { ...usualPreferences, language: 'en' }
  function readOn(kept: Record<string, unknown>) {
    const { storage, device } = fakePlatform({ kept })
    const { kept: read, setAside } = readKept(storage, usual)
    return { read, setAside, again: readKept(storage, usual).kept, device }
  }
  const keys = ({ device }: { device: { kept: Map<string, string> } }) => [...device.kept.keys()].sort()

  it('are none on a new one', () => {
    expect(readOn({}).read).toEqual({ numbers: usual.numbers })
  })

  it('are read each by its key, and one that cannot be read takes no other with it', () => {
    const { read, setAside } = readOn({
      'pos-triage.preference.size': 'large',
      'pos-triage.preference.theme': 'neon',
      'pos-triage.preference.contact': '400 000',
      'pos-triage.preference.serial': 'N5',
    })
    expect(read).toEqual({ size: 'large', contact: '400 000', numbers: { ...usual.numbers, serial: 'N5' } })
    expect(setAside).toBe(true)
  })

  it('of before each had a key get one, and are read as they were', () => {
    const earlier = { language: 'zh-CN', theme: 'auto', size: 'large', contact: '400 000' }
    const there = readOn({ 'pos-triage.preferences': earlier })
    expect(there.read).toMatchObject({ language: 'zh-CN', size: 'large', contact: '400 000' })
    expect(there.again).toMatchObject({ language: 'zh-CN', size: 'large', contact: '400 000' })
    expect(keys(there)).toEqual(
      ['contact', 'language', 'size'].map((name) => `pos-triage.preference.${name}`),
    )
  })

  it('are kept anew at once where a card number is in them, in either form', () => {
    const contact = '4111 1111 1111 1111'
    const serial = '6222021234567890'
    const earlier = {
      language: 'en',
      theme: 'auto',
      size: 'large',
      contact,
      numbers: { 'merchant-number': '', 'terminal-number': '', serial },
    }
    for (const kept of [
      { 'pos-triage.preferences': earlier },
      { 'pos-triage.preference.contact': contact, 'pos-triage.preference.serial': serial },
    ]) {
      const { read, device } = readOn(kept)
      expect(read).toMatchObject({ numbers: usual.numbers })
      expect([...device.kept.values()].join()).not.toMatch(/4111|6222/)
    }
    const vouched = { 'pos-triage.preference.contact': contact, 'pos-triage.preference.vouched': true }
    expect(readOn(vouched).again).toMatchObject({ contact, vouched: true })
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
