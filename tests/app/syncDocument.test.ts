import { describe, expect, it } from 'vitest'
import { syncDocument } from '../../src/app/syncDocument'
import { createPreferencesStore } from '../../src/components/preferences'
import type { Language } from '../../src/knowledge/schema'
import { fakePlatform } from '../support/fakePlatform'

function shown(query = '', speak: (language: Language) => Promise<unknown> = async () => {}) {
  const { device, document, address } = fakePlatform({ query })
  const spoken: Language[] = []
  const preferences = createPreferencesStore({ language: 'en', theme: 'contrast' })
  const end = syncDocument(preferences, {
    document,
    address,
    speak: (language) => {
      spoken.push(language)
      return speak(language)
    },
  })
  const { prefer } = preferences.getState()
  return { see: preferences.getState, prefer, device, spoken, end }
}

describe('the document', () => {
  it('looks as it is preferred, from the start and after each change', () => {
    const { device, prefer } = shown()
    expect(Object.fromEntries(device.marks)).toEqual({ theme: 'contrast', size: 'std' })
    prefer({ theme: 'dark', size: 'large' })
    expect(Object.fromEntries(device.marks)).toEqual({ theme: 'dark', size: 'large' })
  })

  it('takes a choice out of the address that asked for another, and nothing else', () => {
    const { device, prefer } = shown('lang=en&theme=contrast&size=std&symptom=x')
    prefer({ theme: 'dark' })
    expect(device.address.query.toString()).toBe('lang=en&size=std&symptom=x')
    prefer({ size: 'large', language: 'zh-CN' })
    expect(device.address.query.toString()).toBe('symptom=x')
  })

  it('speaks the language that was chosen', () => {
    const { prefer, spoken } = shown()
    prefer({ size: 'large' })
    expect(spoken).toEqual([])
    prefer({ language: 'zh-CN' })
    expect(spoken).toEqual(['zh-CN'])
  })

  it('stays in its language where the words of the other do not arrive', async () => {
    const lost = new TypeError('Failed to fetch dynamically imported module: x')
    const { prefer, see } = shown('', (language) =>
      language === 'en' ? Promise.resolve() : Promise.reject(lost),
    )
    prefer({ language: 'zh-CN' })
    await expect.poll(() => see().language).toBe('en')
  })

  it('follows no more at the end', () => {
    const { prefer, device, spoken, end } = shown()
    end()
    prefer({ theme: 'dark', language: 'zh-CN' })
    expect(device.marks.get('theme')).toBe('contrast')
    expect(spoken).toEqual([])
  })
})
