import { describe, expect, it } from 'vitest'
import { keepBrokenCase } from '../../src/app/brokenCase'
import { syncCase, syncPreferences } from '../../src/app/syncStorage'
import { pretendSymptom } from '../../src/authoring/generated/pretend'
import { createPreferencesStore } from '../../src/components/preferences'
import { choose, newSession } from '../../src/wizard/case/session'
import { fakePlatform } from '../support/fakePlatform'
import { newVisit } from '../support/newVisit'

const kept = (text: string | undefined) => (text === undefined ? null : JSON.parse(text))

describe('the case on the device', () => {
  function visit(beginning: Parameters<typeof fakePlatform>[0] = {}) {
    const { device, storage, now } = fakePlatform(beginning)
    const store = newVisit(now)
    return { store, see: store.getState, device, storage, end: syncCase(store, storage) }
  }

  it('is kept from the first thing said, and after each move', () => {
    const { see, device } = visit()
    see().go({ page: 'help' })
    expect(device.kept.size).toBe(0)
    see().choose(pretendSymptom)
    see().answer('question:on-wifi', 'yes')
    expect(kept(device.kept.get('pos-triage.case'))).toEqual(see().session)
  })

  it('of an earlier visit stays while nothing is said', () => {
    const earlier = choose(newSession('2026.1'), pretendSymptom)
    const { see, device } = visit({ kept: { 'pos-triage.case': earlier } })
    see().go({ page: 'travel' })
    expect(kept(device.kept.get('pos-triage.case'))).toEqual(earlier)
  })

  it('is forgotten when everything starts over', () => {
    const { see, device } = visit()
    see().choose(pretendSymptom)
    see().startOver()
    expect(device.kept.size).toBe(0)
  })

  it('is said to be kept on this page only where storage is refused', () => {
    const { see } = visit({ refusesStorage: true })
    see().choose(pretendSymptom)
    expect(see().note).toEqual({ note: 'kept-only-here' })
  })

  it('that threw is forgotten to have thrown once the person is past it', () => {
    const { store, see, device, storage } = visit()
    see().choose(pretendSymptom)
    see().go({ page: 'step' })
    keepBrokenCase(store, storage)
    expect(device.kept.has('pos-triage.broken')).toBe(true)
    see().answer('question:on-wifi', 'yes')
    expect(device.kept.has('pos-triage.broken')).toBe(false)
  })

  it('that threw is remembered to have thrown when another visit takes it up again', () => {
    const broken = choose(newSession('2026.1'), pretendSymptom)
    const first = visit()
    first.store.setState({ session: broken })
    keepBrokenCase(first.store, first.storage)
    const { store, see, device } = visit({
      kept: { 'pos-triage.broken': kept(first.device.kept.get('pos-triage.broken')) },
    })
    store.setState({ offered: broken })
    see().continueOffered()
    expect(device.kept.has('pos-triage.broken')).toBe(true)
  })

  it('is not kept any more at the end', () => {
    const { see, device, end } = visit()
    end()
    see().choose(pretendSymptom)
    expect(device.kept.size).toBe(0)
  })
})

describe('the preferences on the device', () => {
  it('are kept at each change, and no more at the end', () => {
    const { device, storage } = fakePlatform()
    const preferences = createPreferencesStore({ language: 'zh-CN' })
    const end = syncPreferences(preferences, storage)
    preferences.getState().prefer({ size: 'large', contact: '400 000' })
    const { prefer: _, ...chosen } = preferences.getState()
    expect(kept(device.kept.get('pos-triage.preferences'))).toEqual(chosen)
    end()
    preferences.getState().prefer({ size: 'std' })
    expect(kept(device.kept.get('pos-triage.preferences'))).toMatchObject({ size: 'large' })
  })
})
