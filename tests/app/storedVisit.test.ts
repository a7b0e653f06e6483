import { describe, expect, it } from 'vitest'
import { readSession, readStoredVisit } from '../../src/app/storedVisit'
import { newSession, type Session } from '../../src/wizard/case/session'
import { fakePlatform } from '../support/fakePlatform'

const begun: Session = {
  ...newSession('2026.1', 1_760_000_000_000),
  picked: 'symptom:no-line',
  observations: [{ answered: 'question:on-wifi', answer: 'yes', by: 'person', at: 7 }],
}

describe('a stored case', () => {
  it('is read where it has the right form', () => {
    expect(readSession(begun)).toEqual(begun)
  })

  it('is read in the form of before 2026.5, in which what was picked was called the symptom', () => {
    const { picked, ...rest } = begun
    const earlier = [{ symptom: 'code:97', observations: [] }]
    expect(readSession({ ...rest, symptom: picked, earlier })).toEqual({
      ...begun,
      earlier: [{ picked: 'code:97', observations: [] }],
    })
  })

  it.each([null, [], { ...begun, picked: 'cause:x' }, { ...begun, extra: 1 }])('is none: %o', (value) => {
    expect(readSession(value)).toBeNull()
  })
})

describe('what earlier visits left', () => {
  it('is nothing on a new device', () => {
    expect(readStoredVisit(fakePlatform().storage)).toEqual({
      saved: null,
      preferences: null,
      clearedAt: 0,
      setAside: false,
    })
  })

  it('is read each by its key', () => {
    const { storage } = fakePlatform({ kept: { 'pos-triage.case': begun, 'pos-triage.cleared': 5 } })
    expect(readStoredVisit(storage)).toMatchObject({ saved: begun, clearedAt: 5, setAside: false })
  })

  it('is set aside where it cannot be read, and not read again', () => {
    const { storage, device } = fakePlatform({ kept: { 'pos-triage.case': { edition: 3 } } })
    expect(readStoredVisit(storage)).toMatchObject({ saved: null, setAside: true })
    expect([...device.kept.keys()]).toEqual(['pos-triage.case.set-aside'])
    expect(readStoredVisit(storage).setAside).toBe(false)
  })

  it('is nothing where storage is refused', () => {
    const { storage } = fakePlatform({ kept: { 'pos-triage.case': begun }, refusesStorage: true })
    expect(readStoredVisit(storage)).toMatchObject({ saved: null, setAside: false })
  })
})
