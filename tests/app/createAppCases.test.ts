import { describe, expect, it } from 'vitest'
import { pretendSymptom } from '../../src/authoring/generated/pretend'
import { writeSessionLink } from '../../src/wizard/case/link'
import { begun, createOn, keptCases } from '../support/createOn'
import { type FakePlatform, fakePlatform, killed } from '../support/fakePlatform'
import { tinyKnowledge } from '../support/newVisit'

const kept = ({ device }: FakePlatform, key: string) => JSON.parse(device.kept.get(key) ?? 'null')

describe('what a device keeps', () => {
  it('clears everything that was said, noted or chosen, and takes none of it up again', async () => {
    const platform = fakePlatform({ language: 'zh' })
    const { app, see, windows, preferences } = createOn(platform)
    await app.open()
    see().choose(pretendSymptom)
    preferences.getState().prefer({ contact: '400 000', language: 'en' })
    windows.clearDevice()
    expect(preferences.getState().contact).toBe('')
    expect(see()).toMatchObject({ place: { page: 'start' }, note: { note: 'cleared' } })
    // The device's own language follows once its words are there.
    await expect.poll(() => preferences.getState().language).toBe('zh-CN')
    expect([...platform.device.kept.keys()]).toEqual(['pos-triage.cleared'])
    platform.travel(-1)
    expect(see().session.picked).toBeNull()
  })

  it('opens what came after clearing, though the clock of the device was put back meanwhile', async () => {
    const platform = fakePlatform()
    const first = createOn(platform)
    await first.app.open()
    first.windows.clearDevice()
    platform.device.time -= 3 * 24 * 3600 * 1000
    first.see().choose(pretendSymptom)
    first.see().go({ page: 'help' })
    platform.travel(-1)
    expect(first.see()).toMatchObject({ place: { page: 'card' }, session: { picked: pretendSymptom } })
    first.app.end()
    const { app, see } = createOn(platform)
    await app.open()
    expect(see()).toMatchObject({ place: { page: 'card' }, session: { picked: pretendSymptom } })
  })

  it('clears every window of the device, and what each has behind Back', async () => {
    const platform = fakePlatform()
    const there = fakePlatform({ disk: platform.device })
    const [one, two] = [createOn(platform), createOn(there)]
    await one.app.open()
    await two.app.open()
    two.see().choose(pretendSymptom)
    two.preferences.getState().prefer({ contact: '400 000' })
    one.windows.clearDevice()
    expect(two.see()).toMatchObject({ place: { page: 'start' }, note: { note: 'cleared' } })
    expect(two.preferences.getState().contact).toBe('')
    there.travel(-1)
    expect(two.see().session.picked).toBeNull()
    expect([...platform.device.kept.keys()]).toEqual(['pos-triage.cleared'])
  })

  it('shows nothing of before it was cleared, though the browser was killed and has it all again', async () => {
    const platform = fakePlatform()
    const { app, see, windows, preferences } = createOn(platform)
    await app.open()
    see().choose(pretendSymptom)
    preferences.getState().prefer({ contact: '400 000' })
    const seconds = new Map(platform.device.kept)
    const entry = platform.device.entries[platform.device.shown]
    windows.clearDevice()
    const after = createOn(fakePlatform({ disk: killed(platform, seconds), entry }))
    await after.app.open()
    expect(after.see()).toMatchObject({ place: { page: 'start' }, session: { picked: null }, offered: [] })
    expect(after.preferences.getState().contact).toBe('')
  })

  it('takes a case over from another window, and back', async () => {
    const platform = fakePlatform({ fragment: `s=${writeSessionLink(begun, tinyKnowledge)}` })
    const one = createOn(platform)
    await one.app.open()
    const two = createOn(fakePlatform({ disk: platform.device }))
    await two.app.open()
    const [offered] = two.see().offered
    if (offered !== undefined) two.see().continueCase(offered)
    expect(one.see().note).toEqual({ note: 'elsewhere' })
    two.see().answer('question:on-wifi', 'yes')
    one.windows.continueHere()
    expect(one.see()).toMatchObject({ session: two.see().session, note: null })
    expect(two.see().note).toEqual({ note: 'elsewhere' })
  })

  it('forgets a case that is over, and offers the others', async () => {
    const platform = fakePlatform({ kept: { 'pos-triage.case': begun } })
    const { app, see, windows } = createOn(platform)
    await app.open()
    see().choose(pretendSymptom)
    await app.shown.learn()
    see().answer('question:on-wifi', 'yes')
    windows.endCase()
    expect(see()).toMatchObject({ place: { page: 'start' }, offered: [{ session: begun }] })
    expect(keptCases(platform)).toEqual([begun])
  })
})

describe('a case that breaks the page', () => {
  it('comes back with a reload, and is set aside when it breaks it again', async () => {
    const platform = fakePlatform()
    const first = createOn(platform)
    await first.app.open()
    first.see().choose(pretendSymptom)
    first.see().go({ page: 'step' })
    expect(first.windows.keepBrokenCase()).toBe('kept')
    first.app.end()

    const second = createOn(platform)
    await second.app.open()
    expect(second.see()).toMatchObject({ place: { page: 'step' }, session: { picked: pretendSymptom } })
    expect(second.windows.keepBrokenCase()).toBe('set-aside')
    second.app.end()

    const third = createOn(platform)
    await third.app.open()
    expect(third.see()).toMatchObject({ place: { page: 'start' }, offered: [], session: { picked: null } })
    expect(kept(platform, 'pos-triage.case.set-aside')).toMatchObject({ picked: pretendSymptom })
  })

  it('is left behind by who starts again, and the history follows from there', async () => {
    const platform = fakePlatform({ entry: { session: begun, place: { page: 'step' } } })
    const { app, see, windows, device } = createOn(platform)
    await app.open()
    windows.keepBrokenCase()
    windows.startAgain()
    expect(see()).toMatchObject({ place: { page: 'start' }, note: { note: 'case-set-aside' } })
    expect(device.entries[device.shown]).toMatchObject({ place: { page: 'start' } })
  })

  it('is told where opening it is what breaks, and nothing of it is touched before the second time', async () => {
    const broken = {
      ...tinyKnowledge,
      get questions(): never {
        throw new Error('ours')
      },
    }
    const entry = { session: begun, place: { page: 'step' } }
    const platform = fakePlatform({ entry, kept: { 'pos-triage.case': begun } })
    const supplies = { loadKnowledge: async () => broken }
    const first = createOn(platform, supplies)
    expect(await first.app.open()).toMatchObject({ state: 'failed', error: { message: 'ours' } })
    expect(first.windows.keepBrokenCase()).toBe('kept')
    expect(platform.device.entries).toEqual([entry])

    const second = createOn(platform, supplies)
    await second.app.open()
    expect(second.windows.keepBrokenCase()).toBe('set-aside')
    expect(kept(platform, 'pos-triage.case.set-aside')).toEqual(begun)
    expect(platform.device.entries[platform.device.shown]).toMatchObject({ place: { page: 'start' } })
  })
})
