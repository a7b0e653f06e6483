import { describe, expect, it } from 'vitest'
import { syncDocument } from '../../src/app/syncDocument'
import { createPreferencesStore } from '../../src/components/preferences'
import { fakePlatform } from '../support/fakePlatform'

function shown(query = '') {
  const { device, document, address } = fakePlatform({ query })
  const preferences = createPreferencesStore({ language: 'en', theme: 'contrast' })
  const end = syncDocument(preferences, { document, address })
  const { prefer } = preferences.getState()
  return { prefer, device, end }
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

  it('follows no more at the end', () => {
    const { prefer, device, end } = shown()
    end()
    prefer({ theme: 'dark', language: 'zh-CN' })
    expect(device.marks.get('theme')).toBe('contrast')
  })
})
