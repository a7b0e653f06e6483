import { describe, expect, it } from 'vitest'
import { lastTouched } from '../../../src/wizard/case/lastTouched'
import { newSession, type Session } from '../../../src/wizard/case/session'

const session = (startedAt: number | null, observations: Session['observations'] = []): Session => ({
  ...newSession('2026.1', startedAt),
  picked: 'symptom:a',
  observations,
})

describe('where an earlier case was left', () => {
  it('is after what was answered and tried in it, whatever came along with it', () => {
    const left = session(1000, [
      { answered: 'question:a', answer: 'yes', by: 'person', at: 4, carried: true },
      { answered: 'question:b', answer: 'yes', by: 'site', at: 5 },
      { answered: 'question:c', answer: 'yes', by: 'person', at: 9 },
      { tried: 'remedy:a', result: 'no-change', at: 60 },
    ])
    expect(lastTouched(left)).toEqual({ step: 3, at: 61_000 })
  })

  it('has no time where the device had none, and is at its beginning where nothing was said', () => {
    expect(lastTouched(session(null))).toEqual({ step: 1, at: null })
    expect(lastTouched(session(1000))).toEqual({ step: 1, at: 1000 })
  })
})
