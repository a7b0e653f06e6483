// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { currentEntry, onBack, pushEntry, replaceEntry } from '../../src/browser/history'

afterEach(() => vi.restoreAllMocks())

describe('history', () => {
  it('keeps a value in the entry it stands at', () => {
    replaceEntry({ step: 1 })
    expect(currentEntry()).toEqual({ step: 1 })
    const before = window.history.length
    pushEntry({ step: 2 })
    expect(currentEntry()).toEqual({ step: 2 })
    expect(window.history.length).toBe(before + 1)
  })

  it('never throws where the browser has had enough', () => {
    const refuse = () => {
      throw new DOMException('too many', 'SecurityError')
    }
    vi.spyOn(window.history, 'pushState').mockImplementation(refuse)
    vi.spyOn(window.history, 'replaceState').mockImplementation(refuse)
    expect(() => {
      pushEntry(1)
      replaceEntry(1)
    }).not.toThrow()
  })

  it('tells what Back went to, until the farewell', () => {
    const heard: unknown[] = []
    const farewell = onBack((state) => heard.push(state))
    window.dispatchEvent(new PopStateEvent('popstate', { state: { step: 1 } }))
    farewell()
    window.dispatchEvent(new PopStateEvent('popstate', { state: { step: 0 } }))
    expect(heard).toEqual([{ step: 1 }])
  })
})
