// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Option, Options } from '../../src/components/QuestionPage/Options'
import { needWords, startWords } from '../../src/i18n'

const option = (answer: string, key: string): Option => ({
  answer,
  key,
  words: `Answer ${answer}`,
  help: null,
  icon: undefined,
  aside: key === '0',
})
const options = [option('red', '1'), option('green', '2'), option('not-sure', '0')]

beforeAll(async () => {
  await startWords('en')
  await needWords('walk')
})
// The clock runs on by itself, too: user-event waits between two keys.
beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }))
afterEach(() => {
  vi.useRealTimers()
  cleanup()
})

function show() {
  const choose = vi.fn()
  render(
    <>
      <h1 id="q">Which light?</h1>
      <Options question="question:light" labelledBy="q" options={options} earlier="green" choose={choose} />
    </>,
  )
  return { choose, person: userEvent.setup({ advanceTimers: vi.advanceTimersByTime }) }
}

describe('the answers of a question', () => {
  it('are a group named by the question, and a press answers', async () => {
    const { choose, person } = show()
    expect(screen.getByRole('group', { name: 'Which light?' })).toBeDefined()
    await person.click(screen.getByRole('button', { name: /Answer red/ }))
    expect(choose).toHaveBeenCalledExactlyOnceWith('red')
  })

  it('mark what was answered before', () => {
    show()
    expect(screen.getByRole('button', { name: /Answer green/ }).textContent).toContain('your earlier answer')
  })

  it('are chosen by digits, and 0 is not sure, while focus is inside', async () => {
    const { choose, person } = show()
    await person.keyboard('2')
    vi.advanceTimersByTime(500)
    expect(choose).not.toHaveBeenCalled()
    await person.tab()
    await person.keyboard('0')
    vi.advanceTimersByTime(500)
    expect(choose).toHaveBeenCalledExactlyOnceWith('not-sure')
  })

  it('are reached by arrows without being chosen', async () => {
    const { choose, person } = show()
    await person.tab()
    await person.keyboard('{ArrowDown}{ArrowDown}')
    expect(document.activeElement?.textContent).toContain('not-sure')
    await person.keyboard('{ArrowUp}')
    expect(document.activeElement?.textContent).toContain('green')
    vi.advanceTimersByTime(500)
    expect(choose).not.toHaveBeenCalled()
  })

  it('take a scanner for a scanner: a burst of keys chooses nothing', async () => {
    const { choose, person } = show()
    await person.tab()
    const focused = document.activeElement
    if (focused === null) throw new Error('Nothing has focus')
    // fireEvent: a scanner types faster than any person.
    for (const key of ['1', '2', '1', '0', '2']) fireEvent.keyDown(focused, { key })
    vi.advanceTimersByTime(500)
    expect(choose).not.toHaveBeenCalled()
  })
})
