// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  onStored,
  readStored,
  removeStored,
  setAside,
  storedKeys,
  writeStored,
} from '../../src/browser/storage'

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

  it('tells the keys of ours from those of others', () => {
    for (const key of ['ours.case', 'ours.case.set-aside', 'ours.number', 'theirs']) writeStored(key, 1)
    expect(storedKeys('ours.').sort()).toEqual(['ours.case', 'ours.case.set-aside', 'ours.number'])
  })

  it('takes a text that is far too long for damaged, and forgets it where there is no room to set it aside', () => {
    writeStored('case', 'x'.repeat(199_000))
    expect(readStored('case')).not.toBe('damaged')
    writeStored('case', 'x'.repeat(1_200_000))
    expect(readStored('case')).toBe('damaged')
    const removed: string[] = []
    vi.stubGlobal('localStorage', {
      getItem: () => 'x'.repeat(1_200_000),
      setItem: refuse,
      removeItem: (key: string) => removed.push(key),
    })
    expect(setAside('case')).toBe(true)
    expect(removed).toEqual(['case'])
  })

  it('tells what another window did, and what may have happened while the page was out of sight', () => {
    let heard = 0
    const end = onStored(() => {
      heard += 1
    })
    window.dispatchEvent(new Event('storage'))
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
    expect(heard).toBe(1)
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect(heard).toBe(2)
    end()
    window.dispatchEvent(new Event('storage'))
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect(heard).toBe(2)
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
    expect(storedKeys('')).toEqual([])
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
