// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { forgetStored, readStored, removeStored, setAside, writeStored } from '../../src/browser/storage'

const refuse = () => {
  throw new DOMException('denied', 'SecurityError')
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  window.localStorage.clear()
})

describe('storage', () => {
  it('brings back what was kept', () => {
    expect(writeStored('case', { symptom: 'x', seen: [1] })).toBe(true)
    expect(readStored('case')).toEqual({ value: { symptom: 'x', seen: [1] } })
  })

  it('has nothing under a new or a forgotten key', () => {
    expect(readStored('case')).toBeNull()
    writeStored('case', 1)
    expect(removeStored('case')).toBe(true)
    expect(readStored('case')).toBeNull()
  })

  it('forgets everything of ours and nothing of others', () => {
    for (const key of ['ours.case', 'ours.case.set-aside', 'ours.number', 'theirs']) writeStored(key, 1)
    expect(forgetStored('ours.')).toBe(true)
    expect(Object.keys(window.localStorage)).toEqual(['theirs'])
  })

  it('reports damaged text and moves it aside as it is', () => {
    window.localStorage.setItem('case', '{"symptom":')
    expect(readStored('case')).toBe('damaged')
    expect(setAside('case')).toBe(true)
    expect(readStored('case')).toBeNull()
    expect(window.localStorage.getItem('case.set-aside')).toBe('{"symptom":')
  })

  it('leaves everything in place where there is no room to move it to', () => {
    window.localStorage.setItem('case', '{')
    vi.spyOn(window.localStorage, 'setItem').mockImplementation(refuse)
    expect(setAside('case')).toBe(false)
    expect(window.localStorage.getItem('case')).toBe('{')
  })

  const saysNo = () => {
    expect(readStored('case')).toBeNull()
    expect(writeStored('case', 1)).toBe(false)
    expect(removeStored('case')).toBe(false)
    expect(setAside('case')).toBe(false)
  }

  it('says no and never throws where naming storage throws', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse)
    saysNo()
  })

  it('says no and never throws where storage is missing', () => {
    vi.stubGlobal('localStorage', null)
    saysNo()
  })
})
