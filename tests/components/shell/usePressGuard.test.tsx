// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { usePressGuard } from '../../../src/components/shell/usePressGuard'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  cleanup()
})

const pressed = vi.fn()
const keyed = vi.fn()

function Frame({ shown }: { shown: string | null }) {
  const frame = useRef<HTMLDivElement>(null)
  usePressGuard(frame, shown)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what a page would
    <div ref={frame} data-testid="frame" onKeyDown={({ key }) => keyed(key)}>
      <header>
        <button type="button" onClick={() => pressed('back')}>
          Back
        </button>
      </header>
      <button type="button" onClick={() => pressed(shown)}>
        Yes
      </button>
      <input aria-label="field" />
    </div>
  )
}

function walk() {
  pressed.mockReset()
  keyed.mockReset()
  const { rerender } = render(<Frame shown="first" />)
  return {
    show: (shown: string | null) => rerender(<Frame shown={shown} />),
    wait: (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds)),
    press: (name: string) => fireEvent.click(screen.getByRole('button', { name })),
    key: (name: 'Yes' | 'field', key: string) =>
      fireEvent.keyDown(
        name === 'field' ? screen.getByRole('textbox') : screen.getByRole('button', { name }),
        {
          key,
        },
      ),
    isFresh: () => screen.getByTestId('frame').dataset.fresh !== undefined,
    pressed: () => pressed.mock.calls.flat(),
  }
}

describe('a press', () => {
  it('counts on the first page at once', () => {
    const { press, pressed: all, isFresh } = walk()
    expect(isFresh()).toBe(false)
    press('Yes')
    expect(all()).toEqual(['first'])
  })

  it('does not count for 400 ms after another page came, and the frame says so', () => {
    const { show, wait, press, pressed: all, isFresh } = walk()
    press('Yes')
    show('second')
    press('Yes')
    wait(399)
    press('Yes')
    expect([all(), isFresh()]).toEqual([['first'], true])
    wait(1)
    press('Yes')
    expect([all(), isFresh()]).toEqual([['first', 'second'], false])
  })

  it('counts from when the finger went down', () => {
    const { show, wait, pressed: all } = walk()
    show('second')
    wait(300)
    const yes = screen.getByRole('button', { name: 'Yes' })
    fireEvent.pointerDown(yes)
    wait(200)
    fireEvent.click(yes, { detail: 1 })
    expect(all()).toEqual([])
    fireEvent.pointerDown(yes)
    fireEvent.click(yes, { detail: 1 })
    expect(all()).toEqual(['second'])
  })

  it('waits from when the page is there, however long it was on its way', () => {
    const { show, wait, press, pressed: all } = walk()
    show(null)
    wait(5000)
    show('late')
    press('Yes')
    expect(all()).toEqual([])
    wait(400)
    press('Yes')
    expect(all()).toEqual(['late'])
  })

  it('counts in the bars, which are always there, and is not kept back when the same page is drawn again', () => {
    const { show, wait, press, pressed: all } = walk()
    show('second')
    press('Back')
    wait(400)
    show('second')
    press('Yes')
    expect(all()).toEqual(['back', 'second'])
  })

  it('by key does not count either, and what goes into a field is not lost', () => {
    const { show, wait, key } = walk()
    show('second')
    for (const one of ['Enter', ' ', '1', 'Tab', 'ArrowDown']) key('Yes', one)
    for (const one of ['1', 'a', ' ', 'Enter']) key('field', one)
    expect(keyed.mock.calls.flat()).toEqual(['Tab', 'ArrowDown', '1', 'a', ' '])
    wait(400)
    key('Yes', 'Enter')
    expect(keyed).toHaveBeenLastCalledWith('Enter')
  })
})
