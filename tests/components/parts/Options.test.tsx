// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Option, Options } from '../../../src/components/parts/Answers/Options'
import { needWords, startWords } from '../../../src/components/words'

const option = (answer: string, key: string): Option => ({
  answer,
  key,
  words: `Answer ${answer}`,
  help: null,
  icon: null,
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

function show({
  digits = true,
  answering = 'tap',
}: {
  digits?: boolean
  answering?: 'tap' | 'confirm'
} = {}) {
  const choose = vi.fn()
  render(
    <>
      <input aria-label="elsewhere" />
      <Options
        question="question:light"
        labelledBy="q"
        options={options}
        earlier="green"
        digits={digits}
        answering={answering}
        choose={choose}
      >
        <h1 id="q" tabIndex={-1}>
          Which light?
        </h1>
      </Options>
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
    await person.click(screen.getByRole('textbox', { name: 'elsewhere' }))
    await person.keyboard('2')
    vi.advanceTimersByTime(500)
    expect(choose).not.toHaveBeenCalled()
    screen.getByRole('heading').focus()
    await person.keyboard('0')
    vi.advanceTimersByTime(500)
    expect(choose).toHaveBeenCalledExactlyOnceWith('not-sure')
  })

  it('are reached by arrows without being chosen', async () => {
    const { choose, person } = show()
    await person.tab()
    await person.tab()
    await person.keyboard('{ArrowDown}{ArrowDown}')
    expect(document.activeElement?.textContent).toContain('not-sure')
    await person.keyboard('{ArrowUp}')
    expect(document.activeElement?.textContent).toContain('green')
    vi.advanceTimersByTime(500)
    expect(choose).not.toHaveBeenCalled()
  })

  it('are not chosen by digits where these are switched off', async () => {
    const { choose, person } = show({ digits: false })
    screen.getByRole('heading').focus()
    await person.keyboard('1')
    vi.advanceTimersByTime(500)
    expect(choose).not.toHaveBeenCalled()
  })

  it('are only marked until Continue is pressed, where a person wants that', async () => {
    const { choose, person } = show({ answering: 'confirm' })
    await person.click(screen.getByRole('button', { name: 'Continue' }))
    expect(screen.getByRole('status').textContent).not.toBe('')
    await person.click(screen.getByRole('radio', { name: /Answer red/ }))
    await person.keyboard('2')
    act(() => vi.advanceTimersByTime(500))
    expect(choose).not.toHaveBeenCalled()
    await person.click(screen.getByRole('button', { name: 'Continue' }))
    expect(choose).toHaveBeenCalledExactlyOnceWith('green')
  })

  /** fireEvent: a machine types faster than any person. */
  const typeAsMachine = (keys: readonly string[]) => {
    const focused = document.activeElement
    if (focused === null) throw new Error('Nothing has focus')
    return keys.map((key) => fireEvent.keyDown(focused, { key }))
  }

  it.each([
    ['a scanner', ['6', '9', '2', '1', '0', 'Enter']],
    ['a card reader', ['%', 'B', '1', '2', ';', '2', 'Enter']],
  ] as const)('are not chosen by %s, and its Enter presses nothing', async (_, keys) => {
    const { choose, person } = show()
    await person.tab()
    await person.tab()
    const undisturbed = typeAsMachine(keys)
    expect(undisturbed[keys.length - 1]).toBe(false)
    vi.advanceTimersByTime(500)
    expect(choose).not.toHaveBeenCalled()
  })

  it('are not chosen by a slow scanner either: a digit comes alone or is none', async () => {
    const { choose, person } = show()
    await person.tab()
    await person.tab()
    for (const key of ['1', '2', '1']) {
      typeAsMachine([key])
      await vi.advanceTimersByTimeAsync(60)
    }
    vi.advanceTimersByTime(500)
    expect(choose).not.toHaveBeenCalled()
  })
})
