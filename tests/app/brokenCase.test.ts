import { describe, expect, it } from 'vitest'
import { keepBrokenCase, setCaseAside } from '../../src/app/brokenCase'
import { createKeptCases } from '../../src/app/keptCases'
import { pretendSymptom } from '../../src/authoring/generated/pretend'
import type { Place } from '../../src/components/pages/pages'
import type { KeptCase } from '../../src/wizard/case/keptCase'
import { choose, newSession, type Session } from '../../src/wizard/case/session'
import type { WalkStore } from '../../src/wizard/case/store'
import { fakePlatform } from '../support/fakePlatform'
import { newVisit } from '../support/newVisit'

const broken: Session = choose(newSession('2026.1', 5), pretendSymptom)
const left: KeptCase = { id: 'case:a', session: broken }
const aside = 'pos-triage.case.set-aside'

/** A page that opens again and again on the same device, which keeps these cases. */
function device(cases: readonly KeptCase[], beginning: Parameters<typeof fakePlatform>[0] = {}) {
  const platform = fakePlatform(beginning)
  const keptCases = createKeptCases(platform)
  for (const one of cases) keptCases.keep(one)
  const open = (state: Partial<Pick<WalkStore<Place>, 'session' | 'keptAs' | 'offered'>> = {}) => {
    const store = newVisit(platform.now)
    store.setState(state)
    return store
  }
  const kept = (key: string) => {
    const text = platform.device.kept.get(key)
    return text === undefined ? null : JSON.parse(text)
  }
  return { open, cases: keptCases, storage: platform.storage, kept }
}

describe('a case that makes the page throw', () => {
  it('is kept the first time, where it is', () => {
    const { open, cases, storage } = device([left])
    const store = open({ session: broken, keptAs: left.id })
    expect(keepBrokenCase(store, cases, storage)).toBe('kept')
    expect(store.getState().session).toEqual(broken)
    expect(cases.all()).toEqual([left])
  })

  it('is set aside when it throws again, and the visit goes on without it', () => {
    const { open, cases, storage, kept } = device([left])
    keepBrokenCase(open({ session: broken, keptAs: left.id }), cases, storage)
    const store = open({ session: broken, keptAs: left.id })
    expect(keepBrokenCase(store, cases, storage)).toBe('set-aside')
    expect(kept(aside)).toEqual(broken)
    expect(cases.all()).toEqual([])
    expect(store.getState()).toMatchObject({
      session: newSession('2026.1'),
      place: { page: 'start' },
      offered: [],
      note: { note: 'case-set-aside' },
    })
    expect(keepBrokenCase(open(), cases, storage)).toBe('kept')
  })

  it('is set aside as well where it was only offered, or came by a link and was kept nowhere', () => {
    for (const state of [{ offered: [left] }, { session: broken }]) {
      const { open, cases, storage, kept } = device([])
      keepBrokenCase(open(state), cases, storage)
      expect(keepBrokenCase(open(state), cases, storage)).toBe('set-aside')
      expect(kept(aside)).toEqual(broken)
    }
  })

  it('takes all that were offered with it where nobody can tell which it was', () => {
    const other: KeptCase = { id: 'case:b', session: choose(newSession('2026.1', 9), pretendSymptom) }
    const { open, cases, storage, kept } = device([left, other])
    const offered = cases.all()
    keepBrokenCase(open({ offered }), cases, storage)
    expect(keepBrokenCase(open({ offered }), cases, storage)).toBe('set-aside')
    expect(cases.all()).toEqual([])
    expect(kept(aside)).toEqual([other.session, broken])
  })

  it('is kept where another one threw before', () => {
    const { open, cases, storage } = device([])
    keepBrokenCase(open({ session: broken, keptAs: left.id }), cases, storage)
    expect(keepBrokenCase(open({ session: { ...broken, picked: 'code:97' } }), cases, storage)).toBe('kept')
  })

  it('is not blamed for a page beside its step: a reload goes on at the step', () => {
    const { open, cases, storage } = device([left])
    for (let times = 0; times < 3; times++) {
      const store = open({ session: broken, keptAs: left.id })
      store.getState().go({ page: 'codes' })
      expect(keepBrokenCase(store, cases, storage)).toBe('kept')
      expect(store.getState()).toMatchObject({ place: { page: 'step' }, session: broken })
    }
    expect(cases.all()).toEqual([left])
  })

  it('is set aside at once by who starts again', () => {
    const { open, cases, storage, kept } = device([left])
    const store = open({ session: broken, keptAs: left.id })
    keepBrokenCase(store, cases, storage)
    setCaseAside(store, cases, storage)
    expect(kept(aside)).toEqual(broken)
    expect(store.getState()).toMatchObject({ session: { picked: null }, note: { note: 'case-set-aside' } })
  })
})

describe('a page that throws without a case', () => {
  it('sets aside the stored case that it could not open', () => {
    const { open, cases, storage, kept } = device([left], { kept: { 'pos-triage.preferences': 1 } })
    keepBrokenCase(open(), cases, storage)
    keepBrokenCase(open(), cases, storage)
    expect(kept(aside)).toEqual(broken)
    expect(kept('pos-triage.preferences')).toBe(1)
  })

  it('sets aside the preferences where no case is stored', () => {
    const { open, cases, storage, kept } = device([], {
      kept: { 'pos-triage.preferences': 1, 'pos-triage.preference.size': 'large' },
    })
    keepBrokenCase(open(), cases, storage)
    expect(kept('pos-triage.preferences')).toBe(1)
    keepBrokenCase(open(), cases, storage)
    expect(kept('pos-triage.preferences')).toBeNull()
    expect(kept('pos-triage.preference.size')).toBeNull()
    expect(kept('pos-triage.preference.size.set-aside')).toBe('large')
  })
})

describe('a device that keeps nothing', () => {
  it('keeps the case in the history only, and starting again begins without it', () => {
    const { open, cases, storage } = device([], { refusesStorage: true })
    const store = open({ session: broken, keptAs: left.id })
    expect(keepBrokenCase(store, cases, storage)).toBe('kept')
    expect(keepBrokenCase(store, cases, storage)).toBe('kept')
    setCaseAside(store, cases, storage)
    expect(store.getState().session).toEqual(newSession('2026.1'))
  })
})
