// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createKeyJudge, guardKeys } from '../../src/browser/keys'

/** Keys by a judge, each so many milliseconds after the one before; what is let through. */
function judged(keys: readonly string[], gap: number, inField = false) {
  const judge = createKeyJudge()
  const all = keys.map((key, place) => ({ key, ...judge({ key, at: 1000 + place * gap, inField }) }))
  return {
    through: all.filter(({ stop }) => !stop).map(({ key }) => key),
    machines: all.flatMap(({ machine }) => machine ?? []),
  }
}

describe('the judge of keys', () => {
  it.each([
    ['scanner', ['6', '9', '2', '1', '0', 'Enter'], true],
    ['scanner', ['6', '9', '2', '1', '0', 'Tab'], false],
    ['card-reader', ['%', 'B', '6', '2', '^', ' ', '?', ';', '6', '=', '?', 'Enter'], true],
    ['card-reader', [';', '6', '2', '0', '=', '?', 'Enter'], false],
  ] as const)('tells a %s by its pace from its fourth key on: %o', (machine, keys, inField) => {
    const { through, machines } = judged(keys, 10, inField)
    expect(through).toEqual(keys.slice(0, 3))
    expect(machines).toEqual([machine])
  })

  it('lets a person type as fast as they can, and press Enter in a field', () => {
    const keys = [...'timeout', 'Enter']
    expect(judged(keys, 40, true)).toEqual({ through: keys, machines: [] })
  })

  it('lets nothing be pressed right behind a character where that goes nowhere', () => {
    expect(judged(['6', '9', 'Enter'], 80).through).toEqual(['6', '9'])
    expect(judged(['6', ' '], 80).through).toEqual(['6'])
    expect(judged(['6', ' ', 'Enter'], 500).through).toEqual(['6', ' ', 'Enter'])
  })

  it('takes each pause for a new beginning', () => {
    const judge = createKeyJudge()
    const times = [0, 10, 20, 500, 510, 520, 1000]
    expect(times.every((at) => !judge({ key: '1', at, inField: true }).stop)).toBe(true)
  })
})

describe('the guard of a page', () => {
  let end: () => void
  const tell = vi.fn()
  beforeEach(() => {
    vi.useFakeTimers()
    tell.mockReset()
    document.body.innerHTML = '<button>It works</button><form><input id="field" type="search"></form>'
    end = guardKeys(tell)
  })
  afterEach(() => {
    end()
    vi.useRealTimers()
  })

  const element = <E extends Element>(selector: string, kind: new () => E): E => {
    const found = document.querySelector(selector)
    if (!(found instanceof kind)) throw new Error(`There is no ${selector}`)
    return found
  }
  const at = (target: Element, kind: 'keydown' | 'keyup', key: string, more: KeyboardEventInit = {}) =>
    target.dispatchEvent(
      new KeyboardEvent(kind, { key, code: key, bubbles: true, cancelable: true, ...more }),
    )
  /** Types as a keyboard does: what is not prevented reaches the field. */
  const type = (field: HTMLInputElement, keys: readonly string[], gap: number) => {
    for (const key of keys) {
      if (at(field, 'keydown', key) && key.length === 1) {
        field.value += key
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }
      vi.advanceTimersByTime(gap)
    }
  }

  it('leaves a field as it was before a scanner, and whoever listens hears of that', () => {
    const field = element('#field', HTMLInputElement)
    const heard: string[] = []
    field.addEventListener('input', () => heard.push(field.value))
    type(field, ['9', '7', ' '], 100)
    type(field, [...'6921734976505', 'Enter'], 5)
    expect(field.value).toBe('97 ')
    expect(heard[heard.length - 1]).toBe('97 ')
    expect(tell).toHaveBeenCalledExactlyOnceWith('scanner')
  })

  it('leaves a list at the row it was at, whatever row the first keys went to', () => {
    document.body.innerHTML =
      '<select><option value="">Choose</option><option value="b">By itself</option></select>'
    const list = element('select', HTMLSelectElement)
    const heard: string[] = []
    list.addEventListener('change', () => heard.push(list.value))
    at(list, 'keydown', 'B')
    list.value = 'b'
    const others = [...'6222'].map((key) => at(list, 'keydown', key))
    expect(others).toEqual([true, true, false, false])
    expect(list.value).toBe('')
    expect(heard).toEqual([''])
  })

  it('keeps a bar code from pressing what has focus, and from everybody who listens', () => {
    const button = element('button', HTMLButtonElement)
    const heard = vi.fn()
    button.addEventListener('keydown', heard)
    const through = [...'6921734', 'Enter'].map((key) => at(button, 'keydown', key))
    expect(through).toEqual([true, true, true, false, false, false, false, false])
    expect(heard).toHaveBeenCalledTimes(3)
  })

  it('keeps a space of a stripe from pressing as it comes up', () => {
    const button = element('button', HTMLButtonElement)
    for (const key of '%B62') at(button, 'keydown', key)
    expect(at(button, 'keydown', ' ')).toBe(false)
    expect(at(button, 'keyup', ' ')).toBe(false)
    expect(at(button, 'keyup', ' ')).toBe(true)
  })

  it('leaves a key that is held down, and shortcuts', () => {
    const field = element('#field', HTMLInputElement)
    const held = Array.from({ length: 9 }, () => at(field, 'keydown', 'a', { repeat: true }))
    const shortcuts = Array.from({ length: 9 }, () => at(field, 'keydown', 'z', { ctrlKey: true }))
    expect([...held, ...shortcuts]).not.toContain(false)
  })

  it('listens no more once it has ended', () => {
    end()
    const button = element('button', HTMLButtonElement)
    expect([...'692173', 'Enter'].map((key) => at(button, 'keydown', key))).not.toContain(false)
  })
})
