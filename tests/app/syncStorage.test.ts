import { describe, expect, it } from 'vitest'
import { keepBrokenCase } from '../../src/app/brokenCase'
import { createKeptCases } from '../../src/app/keptCases'
import { knownOf } from '../../src/app/openVisit'
import { continueHere, syncCase, syncPreferences } from '../../src/app/syncStorage'
import { pretendSymptom } from '../../src/authoring/generated/pretend'
import { createPreferencesStore, type Preferences, usualPreferences } from '../../src/components/preferences'
import { answer, choose, newSession, type Session } from '../../src/wizard/case/session'
import { type FakePlatform, fakePlatform } from '../support/fakePlatform'
import { newVisit, tinyKnowledge } from '../support/newVisit'

const picked: Session = choose(newSession('2026.1', 5), pretendSymptom)
const begun: Session = answer(tinyKnowledge, picked, 'question:on-wifi', 'yes')

/** A visit in a window of its own, with what it opened with. */
function visitOn(
  platform: FakePlatform,
  opening: Partial<ReturnType<ReturnType<typeof newVisit>['getState']>> = {},
) {
  const { device, storage, now } = platform
  const store = newVisit(now)
  store.setState(opening)
  const cases = createKeptCases(platform)
  const known = () => knownOf(cases.all(), tinyKnowledge)
  let cleared = 0
  const onCleared = () => {
    cleared += 1
    store.getState().startOver()
  }
  const end = syncCase(store, { cases, storage, known, onCleared })
  const takeOver = () => continueHere(store, cases, known)
  const kept = () => cases.all().map(({ session }) => session)
  return { store, see: store.getState, device, storage, cases, kept, takeOver, end, cleared: () => cleared }
}
const visit = (beginning: Parameters<typeof fakePlatform>[0] = {}) => visitOn(fakePlatform(beginning))
/** Two windows of one device, the second on the case of the first. */
function twoOn() {
  const platform = fakePlatform()
  const one = visitOn(platform)
  one.see().choose(pretendSymptom)
  one.see().answer('question:on-wifi', 'yes')
  const two = visitOn(fakePlatform({ disk: platform.device }))
  const [kept] = two.cases.all()
  if (kept === undefined) throw new Error('Nothing was kept')
  two.see().continueCase(kept)
  return { one, two, kept }
}

describe('the case on the device', () => {
  it('is kept from the first thing said, and after each move', () => {
    const { see, kept } = visit()
    see().go({ page: 'help' })
    expect(kept()).toEqual([])
    see().choose(pretendSymptom)
    see().answer('question:on-wifi', 'yes')
    expect(kept()).toEqual([see().session])
  })

  it('is kept where it was opened from a link, but for a message that only the address names', () => {
    expect(visitOn(fakePlatform(), { session: begun }).kept()).toEqual([begun])
    const { see, kept } = visitOn(fakePlatform(), { session: picked })
    expect(kept()).toEqual([])
    const name = see().keptAs
    expect(name).not.toBeNull()
    see().answer('question:on-wifi', 'yes')
    expect(kept()).toEqual([see().session])
    expect(see().keptAs).toBe(name)
  })

  it('has one name, however often it is opened', () => {
    const platform = fakePlatform()
    visitOn(platform, { session: begun }).end()
    const { see, kept } = visitOn(platform, { session: begun })
    expect(kept()).toEqual([begun])
    expect(see().keptAs).not.toBeNull()
  })

  it('of an earlier visit stays, whatever is said in this one', () => {
    const platform = fakePlatform()
    visitOn(platform, { session: begun }).end()
    const { see, kept } = visitOn(platform)
    see().go({ page: 'travel' })
    expect(kept()).toEqual([begun])
    see().choose(pretendSymptom)
    expect(kept()).toEqual([see().session, begun])
  })

  it('is offered on the start page again that Back leads to, and where a new one begins', () => {
    for (const leave of ['restore', 'startOver'] as const) {
      const { see, kept } = visitOn(fakePlatform(), { session: begun })
      if (leave === 'restore') see().restore(newSession('2026.1'), { page: 'start' })
      else see().startOver()
      expect(see()).toMatchObject({ keptAs: null, offered: [{ session: begun }] })
      expect(kept()).toEqual([begun])
    }
  })

  it('is forgotten when it is left with nothing said but the message', () => {
    const { see, kept } = visit()
    see().choose(pretendSymptom)
    see().startOver()
    expect(kept()).toEqual([])
    expect(see().offered).toEqual([])
  })

  it('is said to be kept on this page only where storage is refused', () => {
    const { see } = visit({ refusesStorage: true })
    see().choose(pretendSymptom)
    expect(see().note).toEqual({ note: 'kept-only-here' })
  })

  it('that threw is forgotten to have thrown once the person is past it', () => {
    const { store, see, device, storage, cases } = visit()
    see().choose(pretendSymptom)
    see().go({ page: 'step' })
    keepBrokenCase(store, cases, storage)
    expect(device.kept.has('pos-triage.broken')).toBe(true)
    see().answer('question:on-wifi', 'yes')
    expect(device.kept.has('pos-triage.broken')).toBe(false)
  })

  it('that threw is remembered to have thrown when another visit takes it up again', () => {
    const platform = fakePlatform()
    const first = visitOn(platform, { session: begun })
    first.see().go({ page: 'step' })
    keepBrokenCase(first.store, first.cases, first.storage)
    const { see, cases, device } = visitOn(platform)
    const [kept] = cases.all()
    if (kept !== undefined) see().continueCase(kept)
    expect(see().session).toEqual(begun)
    expect(device.kept.has('pos-triage.broken')).toBe(true)
  })

  it('is not kept any more at the end', () => {
    const { see, kept, end } = visit()
    end()
    see().choose(pretendSymptom)
    expect(kept()).toEqual([])
  })
})

describe('a case that another window has taken over', () => {
  it('is said to be there, and what is answered here all the same is a case of its own', () => {
    const { one, two } = twoOn()
    expect(one.see().note).toEqual({ note: 'elsewhere' })
    two.see().answer('question:gate', 'clear')
    one.see().answer('question:on-wifi', 'no')
    expect(one.see().note).toEqual({ note: 'kept-apart' })
    expect(one.kept()).toEqual([one.see().session, two.see().session])
    expect(one.see().keptAs).not.toBe(two.see().keptAs)
    two.see().answer('question:gate', 'stuck')
    expect(two.see().note).toBeNull()
    expect(two.kept()).toEqual([two.see().session, one.see().session])
  })

  it('is overwritten by no step back here', () => {
    const { one, two } = twoOn()
    two.see().answer('question:gate', 'clear')
    one.see().restore(picked, { page: 'card' }, one.see().keptAs)
    expect(one.see().note).toEqual({ note: 'elsewhere' })
    expect(one.kept()).toEqual([two.see().session])
    one.see().restore(newSession('2026.1'), { page: 'start' })
    expect(one.kept()).toEqual([two.see().session])
  })

  it('goes on here, as far as it is there, when the person says so; then the other window is told', () => {
    const { one, two, kept } = twoOn()
    two.see().answer('question:gate', 'clear')
    one.takeOver()
    expect(one.see()).toMatchObject({ session: two.see().session, keptAs: kept.id, note: null })
    expect(two.see().note).toEqual({ note: 'elsewhere' })
    one.see().answer('question:on-wifi', 'no')
    expect(one.kept()).toEqual([one.see().session])
  })

  it('goes on here as it is here where it was ended there', () => {
    const { one, two, kept } = twoOn()
    two.cases.forget(kept.id)
    one.takeOver()
    expect(one.kept()).toEqual([one.see().session])
  })

  it('is taken up by a reload that finds it as it left it, and by no other', () => {
    const { one, two, kept } = twoOn()
    const { session } = one.see()
    const opening = { session, keptAs: kept.id }
    const same = visitOn(fakePlatform({ disk: one.device }), opening)
    expect(same.see().note).toBeNull()
    expect(two.see().note).toEqual({ note: 'elsewhere' })
    same.see().answer('question:gate', 'clear')
    const behind = visitOn(fakePlatform({ disk: one.device }), opening)
    expect(behind.see().note).toEqual({ note: 'elsewhere' })
    expect(behind.kept()).toEqual([same.see().session])
  })

  it('is offered as it is now', () => {
    const platform = fakePlatform()
    const one = visitOn(platform, { session: begun })
    const disk = platform.device
    const two = visitOn(fakePlatform({ disk }), { offered: one.cases.all() })
    one.see().answer('question:gate', 'clear')
    expect(two.see().offered).toMatchObject([{ session: one.see().session }])
  })
})

describe('everything that was cleared in another window', () => {
  it('is cleared here as well', () => {
    const { one, two } = twoOn()
    two.cases.clear()
    expect(one.cleared()).toBe(1)
    expect(one.see().session.picked).toBeNull()
    expect(one.kept()).toEqual([])
  })

  it('does not come back with the next answer where nothing was heard of it', () => {
    const { one, two } = twoOn()
    one.device.hear.clear()
    two.cases.clear()
    expect(one.cleared()).toBe(0)
    one.see().answer('question:gate', 'clear')
    expect(one.cleared()).toBe(1)
    expect(one.kept()).toEqual([])
  })
})

describe('the preferences on the device', () => {
  const usual: Preferences = { ...usualPreferences, language: 'zh-CN' }
  const windowOn = (platform: FakePlatform) => {
    const preferences = createPreferencesStore(usual)
    return { preferences, end: syncPreferences(preferences, platform.storage, usual) }
  }
  const keptOn = ({ device }: FakePlatform) =>
    Object.fromEntries(
      [...device.kept].map(([key, text]) => [key.slice('pos-triage.preference.'.length), JSON.parse(text)]),
    )

  it('are kept one by one at each change, where they are not as usual, and no more at the end', () => {
    const platform = fakePlatform()
    const { preferences, end } = windowOn(platform)
    preferences.getState().prefer({ size: 'large', contact: '400 000' })
    expect(keptOn(platform)).toEqual({ size: 'large', contact: '400 000' })
    preferences.getState().prefer({ size: 'std' })
    expect(keptOn(platform)).toEqual({ contact: '400 000' })
    end()
    preferences.getState().prefer({ size: 'large' })
    expect(keptOn(platform)).toEqual({ contact: '400 000' })
  })

  it('undo none of those chosen or noted in another window', () => {
    const platform = fakePlatform()
    const one = windowOn(platform).preferences
    const two = windowOn(fakePlatform({ disk: platform.device })).preferences
    one.getState().prefer({ contact: '400 000' })
    one.getState().prefer({ numbers: { ...usual.numbers, serial: 'N5' } })
    two.getState().prefer({ size: 'large' })
    two.getState().prefer({ numbers: { ...usual.numbers, 'merchant-number': '102' } })
    expect(keptOn(platform)).toEqual({
      contact: '400 000',
      serial: 'N5',
      size: 'large',
      'merchant-number': '102',
    })
  })
})
