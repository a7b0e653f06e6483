// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { copyText } from '../../src/browser/clipboard'

const copied: string[] = []
let answers: { clipboard: boolean; command: boolean | 'throws' }

beforeEach(() => {
  copied.length = 0
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: (text: string) =>
        answers.clipboard ? Promise.resolve(void copied.push(text)) : Promise.reject(new Error('denied')),
    },
  })
  document.execCommand = () => {
    if (answers.command === 'throws') throw new Error('no such command')
    const field = document.activeElement
    if (answers.command && field instanceof HTMLTextAreaElement) copied.push(field.value)
    return answers.command
  }
})
afterEach(() => vi.unstubAllGlobals())

describe('copy', () => {
  it('uses the clipboard', async () => {
    answers = { clipboard: true, command: false }
    expect(await copyText('ticket')).toBe(true)
    expect(copied).toEqual(['ticket'])
  })

  it('falls back on the copy command, and leaves focus and page as they were', async () => {
    answers = { clipboard: false, command: true }
    document.body.innerHTML = '<button>Copy</button>'
    const button = document.querySelector('button')
    button?.focus()
    expect(await copyText('ticket\nline 2')).toBe(true)
    expect(copied).toEqual(['ticket\nline 2'])
    expect(document.activeElement).toBe(button)
    expect(document.querySelector('textarea')).toBeNull()
  })

  it.each([false, 'throws'] as const)('is honest where both are refused (command: %s)', async (command) => {
    answers = { clipboard: false, command }
    expect(await copyText('ticket')).toBe(false)
    expect(document.querySelector('textarea')).toBeNull()
  })

  it('does without a clipboard interface', async () => {
    answers = { clipboard: false, command: true }
    vi.stubGlobal('navigator', {})
    expect(await copyText('ticket')).toBe(true)
  })
})
