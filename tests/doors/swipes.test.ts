// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { diceOf, pick } from '../../src/authoring/simulation/dice'
import { guardKeys } from '../../src/browser/keys'
import { newVisit } from '../support/newVisit'
import { type Typed, type TypedKey, typedBy } from './machineKeys'

const many = process.env.LONG_RUN === undefined ? 150 : 6000

const store = newVisit(() => 0)
const pressed = vi.fn()
const told = vi.fn()
let clock = 0
let end: () => void

/** A page with everything that can have focus, wired to the store as the pages are. */
beforeEach(() => {
  document.body.innerHTML = `<h1 tabindex="-1">x</h1><button>a</button><a href="#x">l</a>
    <input type="radio" name="r"><input type="radio" name="r"><summary tabindex="0">s</summary>
    <form><input id="search" type="search"></form><form><input id="contact" type="tel"></form>`
  for (const one of document.querySelectorAll('button, a, summary, [type=radio]'))
    one.addEventListener('click', () => pressed(one.outerHTML))
  for (const field of fields())
    field.addEventListener('input', () => store.getState().type(nameOf(field), field.value))
  end = guardKeys(told)
})
afterEach(() => end())

const fields = () => [...document.querySelectorAll<HTMLInputElement>('#search, #contact')]
const nameOf = (field: HTMLInputElement) => (field.id === 'contact' ? 'contact' : 'search')
const focusable = () => [...document.querySelectorAll<HTMLElement>('[tabindex], button, a, input')]
const isField = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type !== 'radio'

function send(target: Element, kind: 'keydown' | 'keyup', key: string): boolean {
  const event = new KeyboardEvent(kind, { key, code: key, bubbles: true, cancelable: true })
  Object.defineProperty(event, 'timeStamp', { value: clock })
  return target.dispatchEvent(event)
}

/** One key with what a browser does where nobody prevents it. */
function press({ key, after }: TypedKey): void {
  clock += after
  const target = document.activeElement ?? document.body
  const goes = send(target, 'keydown', key)
  if (goes && key === 'Tab') focusable()[(focusable().indexOf(target as HTMLElement) + 1) % 9]?.focus()
  if (goes && key === 'Enter') pressed(isField(target) ? 'submitted' : `Enter on ${target.localName}`)
  if (goes && key.length === 1 && isField(target)) {
    target.value += key
    target.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  const comesUp = send(target, 'keyup', key)
  if (goes && comesUp && key === ' ' && !isField(target)) pressed(`Space on ${target.localName}`)
}

const textOf = (field: HTMLInputElement) => (field.id === 'contact' ? '400 ' : '97 终端')

function type({ keys }: Typed, at: number): void {
  for (const field of fields()) {
    field.value = textOf(field)
    store.getState().openField(nameOf(field), textOf(field), false)
  }
  focusable()[at % focusable().length]?.focus()
  for (const key of keys) press(key)
}

describe(`${many} scans and swipes at a machine's pace, wherever focus is`, { timeout: 300_000 }, () => {
  it('press nothing, and leave every field and what is kept of it as it was', () => {
    const dice = diceOf(20_261_130)
    const failed: unknown[] = []
    for (let nth = 0; nth < many; nth += 1) {
      const typed = typedBy(dice)
      pressed.mockClear()
      told.mockClear()
      type(typed, nth)
      clock += 1000
      const changed = fields().filter(
        (field) =>
          field.value !== textOf(field) || store.getState().fields[nameOf(field)].text !== textOf(field),
      )
      const presses = pressed.mock.calls.flat()
      const heard = told.mock.calls.flat()
      if (presses.length > 0 || changed.length > 0 || heard[0] !== typed.machine)
        failed.push({ ...typed, nth, presses, heard, changed: changed.map(({ id, value }) => [id, value]) })
    }
    expect(failed.slice(0, 3)).toEqual([])
  })

  it('that are too slow to be told from a person leave nothing of a card in a field', () => {
    const dice = diceOf(30_112_026)
    for (let nth = 0; nth < many; nth += 1) {
      const { text } = typedBy(dice)
      const name = pick(dice, ['search', 'contact', 'words', 'before', 'serial'] as const)
      store.getState().openField(name, '', false)
      for (let length = 1; length < text.length; length += 1 + Math.floor(dice() * 12))
        store.getState().type(name, text.slice(0, length))
      store.getState().type(name, text)
      store.getState().pause(name)
      const { text: kept } = store.getState().fields[name]
      if (/^[%;＆％；]/.test(text)) expect([name, kept.replace(/\D/g, '').length < 13]).toEqual([name, true])
    }
  })
})
