import { describe, expect, it } from 'vitest'
import { keepBrokenCase, setCaseAside } from '../../src/app/brokenCase'
import { pretendSymptom } from '../../src/authoring/generated/pretend'
import { choose, newSession, type Session } from '../../src/wizard/case/session'
import { fakePlatform } from '../support/fakePlatform'
import { newVisit } from '../support/newVisit'

const broken: Session = choose(newSession('2026.1', 5), pretendSymptom)
const aside = 'pos-triage.case.set-aside'

/** A page that opens again and again on the same device. */
function device(beginning: Parameters<typeof fakePlatform>[0] = {}) {
  const platform = fakePlatform(beginning)
  const open = (state: { session?: Session; offered?: Session } = {}) => {
    const store = newVisit(platform.now)
    store.setState(state)
    return store
  }
  const kept = (key: string) => {
    const text = platform.device.kept.get(key)
    return text === undefined ? null : JSON.parse(text)
  }
  return { open, storage: platform.storage, kept }
}

describe('a case that makes the page throw', () => {
  it('is kept the first time, where it is', () => {
    const { open, storage, kept } = device({ kept: { 'pos-triage.case': broken } })
    const store = open({ session: broken })
    expect(keepBrokenCase(store, storage)).toBe('kept')
    expect(store.getState().session).toEqual(broken)
    expect(kept('pos-triage.case')).toEqual(broken)
  })

  it('is set aside when it throws again, and the visit goes on without it', () => {
    const { open, storage, kept } = device({ kept: { 'pos-triage.case': broken } })
    keepBrokenCase(open({ session: broken }), storage)
    const store = open({ session: broken })
    expect(keepBrokenCase(store, storage)).toBe('set-aside')
    expect(kept(aside)).toEqual(broken)
    expect(kept('pos-triage.case')).toBeNull()
    expect(store.getState()).toMatchObject({
      session: newSession('2026.1'),
      place: { page: 'start' },
      offered: null,
      note: { note: 'case-set-aside' },
    })
    expect(keepBrokenCase(open(), storage)).toBe('kept')
  })

  it('is set aside as well where it was only offered, or came by a link and was kept nowhere', () => {
    for (const state of [{ offered: broken }, { session: broken }]) {
      const { open, storage, kept } = device()
      keepBrokenCase(open(state), storage)
      expect(keepBrokenCase(open(state), storage)).toBe('set-aside')
      expect(kept(aside)).toEqual(broken)
    }
  })

  it('is kept where another one threw before', () => {
    const { open, storage } = device()
    keepBrokenCase(open({ session: broken }), storage)
    expect(keepBrokenCase(open({ session: { ...broken, picked: 'code:97' } }), storage)).toBe('kept')
  })

  it('is not blamed for a page beside its step: a reload goes on at the step', () => {
    const { open, storage, kept } = device({ kept: { 'pos-triage.case': broken } })
    for (let times = 0; times < 3; times++) {
      const store = open({ session: broken })
      store.getState().go({ page: 'codes' })
      expect(keepBrokenCase(store, storage)).toBe('kept')
      expect(store.getState()).toMatchObject({ place: { page: 'step' }, session: broken })
    }
    expect(kept('pos-triage.case')).toEqual(broken)
  })

  it('is set aside at once by who starts again', () => {
    const { open, storage, kept } = device({ kept: { 'pos-triage.case': broken } })
    const store = open({ session: broken })
    keepBrokenCase(store, storage)
    setCaseAside(store, storage)
    expect(kept(aside)).toEqual(broken)
    expect(store.getState()).toMatchObject({ session: { picked: null }, note: { note: 'case-set-aside' } })
  })
})

describe('a page that throws without a case', () => {
  it('sets aside the stored case that it could not open', () => {
    const { open, storage, kept } = device({
      kept: { 'pos-triage.case': broken, 'pos-triage.preferences': 1 },
    })
    keepBrokenCase(open(), storage)
    keepBrokenCase(open(), storage)
    expect(kept(aside)).toEqual(broken)
    expect(kept('pos-triage.preferences')).toBe(1)
  })

  it('sets aside the preferences where no case is stored', () => {
    const { open, storage, kept } = device({ kept: { 'pos-triage.preferences': 1 } })
    keepBrokenCase(open(), storage)
    expect(kept('pos-triage.preferences')).toBe(1)
    keepBrokenCase(open(), storage)
    expect(kept('pos-triage.preferences')).toBeNull()
  })
})

describe('a device that keeps nothing', () => {
  it('keeps the case in the history only, and starting again begins without it', () => {
    const { open, storage } = device({ refusesStorage: true })
    const store = open({ session: broken })
    expect(keepBrokenCase(store, storage)).toBe('kept')
    expect(keepBrokenCase(store, storage)).toBe('kept')
    setCaseAside(store, storage)
    expect(store.getState().session).toEqual(newSession('2026.1'))
  })
})
