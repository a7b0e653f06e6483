// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CardRemoved } from '../../../src/components/parts/CardRemoved/CardRemoved'
import { TextField } from '../../../src/components/parts/TextField/TextField'
import { caseOf } from '../../support/caseOf'
import { showInCase } from '../../support/showInCase'
import { say } from '../../support/words'

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }))
afterEach(() => {
  vi.useRealTimers()
  cleanup()
})

const card = '4111 1111 1111 1111'

async function show(name: 'search' | 'contact' = 'search') {
  const store = await showInCase(
    'en',
    caseOf('ip-layer-error'),
    <>
      <TextField name={name} aria-label="field" />
      <CardRemoved field={name} />
    </>,
  )
  const box = screen.getByRole<HTMLInputElement>('textbox')
  return {
    box,
    kept: () => store.getState().fields[name].text,
    type: (value: string) => fireEvent.change(box, { target: { value } }),
    pause: () => act(() => vi.advanceTimersByTime(1000)),
  }
}

describe('a field for words of a person’s own', () => {
  it('shows what is typed until the person pauses, and then what is kept', async () => {
    const { box, kept, type, pause } = await show()
    type(`shows ${card}`)
    expect([box.value, kept()]).toEqual([`shows ${card}`, 'shows '])
    pause()
    expect([box.value, kept()]).toEqual(['shows ', 'shows '])
    expect(screen.getByRole('status').textContent).toBe(say('en', 'ui:cardRemoved.card-number'))
  })

  it('shows what is kept when it is left', async () => {
    const { box, type } = await show()
    type(card)
    fireEvent.blur(box)
    expect(box.value).toBe('')
  })

  it('gives a number back that was no card’s, and goes on there', async () => {
    const { box, kept, type, pause } = await show()
    type(card)
    pause()
    fireEvent.click(screen.getByRole('button', { name: say('en', 'ui:cardRemoved.putBack') }))
    expect([box.value, kept()]).toEqual([card, card])
    expect(document.activeElement).toBe(box)
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('offers nothing of a swipe', async () => {
    const { box, type, pause } = await show()
    type('%B4111111111111111^CHEN/LI^25121010000?')
    pause()
    expect(box.value).toBe('')
    expect(screen.getByRole('status').textContent).toBe(say('en', 'ui:cardRemoved.swipe'))
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('takes a telephone number in either width, and nothing else for one', async () => {
    const { box, type } = await show('contact')
    type('电话＋８６ 138')
    expect(box.value).toBe('+86 138')
  })
})
