// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { CountUp } from '../../../src/components/parts/HowTo/CountUp'
import { caseOf } from '../../support/caseOf'
import { showInCase } from '../../support/showInCase'
import { say } from '../../support/words'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

it('counts up from the press on, by the clock and not by its ticks, and leads to selling on meanwhile', async () => {
  vi.useFakeTimers()
  const { getState } = await showInCase('en', caseOf('ip-layer-error'), <CountUp />)
  expect(screen.queryByRole('timer')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: say('en', 'ui:action.countUp') }))
  expect(screen.getByRole('timer').textContent).toBe('0 min 00 s so far')
  act(() => {
    vi.advanceTimersByTime(83_000)
  })
  expect(screen.getByRole('timer').textContent).toBe('1 min 23 s so far')
  fireEvent.click(screen.getByRole('button', { name: say('en', 'ui:action.meanwhile') }))
  expect(getState().place).toEqual({ page: 'keep-selling' })
})
