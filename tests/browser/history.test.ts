// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browserHistory, frameHistory } from '../../src/browser/history'

beforeEach(() => window.history.replaceState(null, ''))
afterEach(() => vi.restoreAllMocks())

const refuse = () => {
  throw new DOMException('too many', 'SecurityError')
}

describe('the history of a window', () => {
  it('keeps a value in the current entry', () => {
    const visited = browserHistory()
    visited.replace({ step: 1 })
    expect(visited.current()).toEqual({ step: 1 })
    const before = window.history.length
    visited.push({ step: 2 })
    expect(visited.current()).toEqual({ step: 2 })
    expect(window.history.length).toBe(before + 1)
  })

  it('never throws where the browser has had enough', () => {
    vi.spyOn(window.history, 'pushState').mockImplementation(refuse)
    vi.spyOn(window.history, 'replaceState').mockImplementation(refuse)
    const visited = browserHistory()
    expect(() => {
      visited.push(1)
      visited.replace(1)
    }).not.toThrow()
  })

  it('tells what Back went to, until the farewell', () => {
    const heard: unknown[] = []
    const farewell = browserHistory().onBack((state) => heard.push(state))
    window.dispatchEvent(new PopStateEvent('popstate', { state: { step: 1 } }))
    farewell()
    window.dispatchEvent(new PopStateEvent('popstate', { state: { step: 0 } }))
    expect(heard).toEqual([{ step: 1 }])
  })

  it('leaves to the browser whether there is anything to go back to', () => {
    const back = vi.spyOn(window.history, 'back').mockImplementation(() => undefined)
    expect(browserHistory().back()).toBe(true)
    expect(back).toHaveBeenCalledOnce()
  })
})

describe('the history of a frame', () => {
  it('goes back a hundred steps, and keeps no more', () => {
    const visited = frameHistory()
    for (let step = 0; step < 1000; step += 1) visited.push(step)
    let backs = 0
    while (visited.back()) backs += 1
    expect(backs).toBe(100)
    expect(visited.current()).toBe(899)
  })

  it('goes back through what was visited and adds no entry to the browser', () => {
    const before = window.history.length
    const push = vi.spyOn(window.history, 'pushState')
    const heard: unknown[] = []
    const visited = frameHistory()
    visited.onBack((state) => heard.push(state))
    visited.replace('start')
    visited.push('first')
    visited.push('second')
    visited.replace('second, said otherwise')
    expect(visited.current()).toBe('second, said otherwise')
    expect([visited.back(), visited.back(), visited.back()]).toEqual([true, true, false])
    expect(heard).toEqual(['first', 'start'])
    expect(visited.current()).toBe('start')
    expect(push).not.toHaveBeenCalled()
    expect(window.history.length).toBe(before)
  })

  it('leaves a reload the current entry', () => {
    const visited = frameHistory()
    visited.push('first')
    visited.push('second')
    expect(frameHistory().current()).toBe('second')
    visited.back()
    expect(frameHistory().current()).toBe('first')
  })

  it('goes on in memory where the browser refuses', () => {
    vi.spyOn(window.history, 'replaceState').mockImplementation(refuse)
    const visited = frameHistory()
    visited.replace('start')
    visited.push('first')
    expect(visited.current()).toBe('first')
    expect(visited.back()).toBe(true)
    expect(visited.current()).toBe('start')
  })

  it('hears of a link that the page around opens in it, until the farewell', () => {
    const heard: unknown[] = []
    const visited = frameHistory()
    visited.push('first')
    const farewell = visited.onBack((state) => heard.push(state))
    window.dispatchEvent(new PopStateEvent('popstate', { state: null }))
    farewell()
    window.dispatchEvent(new PopStateEvent('popstate', { state: null }))
    visited.back()
    expect(heard).toEqual([null])
  })
})
