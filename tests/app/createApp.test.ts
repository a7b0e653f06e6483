import { describe, expect, it } from 'vitest'
import { pretendSymptom } from '../../src/authoring/generated/pretend'
import { frontOf } from '../../src/knowledge/front'
import { writeSessionLink } from '../../src/wizard/case/link'
import { newSession } from '../../src/wizard/case/session'
import { begun, createOn, keptCases } from '../support/createOn'
import { type FakePlatform, fakePlatform } from '../support/fakePlatform'
import { tinyKnowledge } from '../support/newVisit'

const lost = new TypeError('Failed to fetch dynamically imported module: x')
const kept = ({ device }: FakePlatform, key: string) => JSON.parse(device.kept.get(key) ?? 'null')

describe('a visit', () => {
  it('opens on the start page in the language of the device, and does not wait for the base', async () => {
    const { app, see, loads, device } = createOn(fakePlatform({ language: 'zh-TW' }))
    expect(await app.open()).toEqual({ state: 'ready' })
    expect(see()).toMatchObject({ place: { page: 'start' }, known: { state: 'front' }, note: null })
    expect(loads).toEqual(['zh-CN'])
    expect(device.entries).toMatchObject([{ place: { page: 'start' } }])
  })

  it('knows the whole base once it was told to learn it', async () => {
    const { app, see } = createOn(fakePlatform())
    await app.open()
    await app.shown.learn()
    expect(see().known).toMatchObject({ state: 'whole', knowledge: tinyKnowledge })
  })

  it('says as a value that the base did not arrive, and learns it when told again', async () => {
    let arrives = false
    const { app, see } = createOn(fakePlatform(), {
      loadKnowledge: () => (arrives ? Promise.resolve(tinyKnowledge) : Promise.reject(lost)),
    })
    await app.open()
    await app.shown.learn()
    expect(see().known).toEqual({ state: 'failed', front: frontOf(tinyKnowledge), error: lost })
    arrives = true
    await app.shown.learn()
    expect(see().known.state).toBe('whole')
  })

  it('has no words to show anything with where they do not arrive', async () => {
    const { app } = createOn(fakePlatform(), { speak: () => Promise.reject(lost) })
    expect(await app.open()).toEqual({ state: 'wordless' })
  })

  it('does not take a mistake of ours in loading the words for the network', async () => {
    const { app } = createOn(fakePlatform(), { speak: () => Promise.reject(new Error('ours')) })
    await expect(app.open()).rejects.toThrow('ours')
  })

  it('keeps each move in history and storage, and nothing of it once it has ended', async () => {
    const platform = fakePlatform()
    const { app, see, device } = createOn(platform)
    await app.open()
    see().choose(pretendSymptom)
    expect(keptCases(platform)).toMatchObject([{ picked: pretendSymptom }])
    expect(device.entries).toHaveLength(2)
    app.end()
    see().go({ page: 'help' })
    see().startOver()
    app.shown.preferences.getState().prefer({ theme: 'dark' })
    expect(keptCases(platform)).toMatchObject([{ picked: pretendSymptom }])
    expect(device.entries).toHaveLength(2)
    expect(device.marks.get('theme')).toBe('auto')
    expect(device.kept.has('pos-triage.preference.theme')).toBe(false)
    expect(device.hear.size).toBe(0)
    expect(device.listeners.size).toBe(0)
    expect(device.machineTyped).toBeNull()
  })
})

describe('what a machine types', () => {
  it('is said on the page it was kept from', async () => {
    const { app, see, device } = createOn(fakePlatform())
    await app.open()
    see().go({ page: 'help' })
    device.machineTyped?.('card-reader')
    expect(see()).toMatchObject({ place: { page: 'help' }, note: { note: 'card-reader' } })
  })
})

describe('a visit that brings a case', () => {
  it.each([
    ['a link', fakePlatform({ fragment: `s=${writeSessionLink(begun, tinyKnowledge)}` })],
    ['a reload', fakePlatform({ entry: { session: begun, place: { page: 'step' }, at: 9e12 } })],
  ])('by %s opens it with the whole base', async (_, platform) => {
    const { app, see } = createOn(platform)
    expect(await app.open()).toEqual({ state: 'ready' })
    expect(see()).toMatchObject({
      known: { state: 'whole' },
      place: { page: 'step' },
      session: { picked: pretendSymptom, observations: [{ answer: 'clear' }] },
    })
  })

  it('in storage only offers it', async () => {
    const { app, see } = createOn(fakePlatform({ kept: { 'pos-triage.case': begun } }))
    await app.open()
    expect(see()).toMatchObject({
      place: { page: 'start' },
      offered: [{ session: begun }],
      session: { picked: null },
    })
  })

  it('says that something stored could not be read and was set aside', async () => {
    const { app, see } = createOn(fakePlatform({ kept: { 'pos-triage.case': 'damaged' } }))
    await app.open()
    expect(see().note).toEqual({ note: 'saved-state-set-aside' })
  })
})

describe('where the machine is from', () => {
  it('is told by the language until the person says it, and kept as said', async () => {
    const platform = fakePlatform({ language: 'en-GB' })
    const { app, see, preferences } = createOn(platform)
    await app.open()
    see().choose(pretendSymptom)
    expect(see().session.market).toBe('abroad')
    expect(keptCases(platform)).toMatchObject([{ market: 'abroad' }])
    preferences.getState().prefer({ market: 'mainland' })
    expect(kept(platform, 'pos-triage.preference.market')).toBe('mainland')
    see().startOver()
    see().choose(pretendSymptom)
    expect(see().session).not.toHaveProperty('market')
  })

  it('stays with a case that was begun before, whatever the language is now', async () => {
    const { app, see } = createOn(
      fakePlatform({ fragment: `s=${writeSessionLink(begun, tinyKnowledge)}`, language: 'en-GB' }),
    )
    await app.open()
    expect(see().session).not.toHaveProperty('market')
    const abroad = writeSessionLink({ ...begun, market: 'abroad' }, tinyKnowledge)
    const other = createOn(fakePlatform({ fragment: `s=${abroad}`, language: 'zh-CN' }))
    await other.app.open()
    expect(other.see().session.market).toBe('abroad')
  })

  it('is what the address says', async () => {
    const { app, see, device, preferences } = createOn(
      fakePlatform({ language: 'zh', query: 'symptom=pretend&market=abroad' }),
    )
    await app.open()
    expect(see().session.market).toBe('abroad')
    preferences.getState().prefer({ market: 'mainland' })
    expect(device.address.query.has('market')).toBe(false)
  })
})

describe('what the outside offers to the pages', () => {
  it('goes back, and to the messages with the case in reach where there is nothing to go back to', async () => {
    const { app, see, windows } = createOn(fakePlatform({ framed: true, query: `symptom=pretend` }))
    await app.open()
    see().go({ page: 'help' })
    windows.back()
    expect(see().place).toEqual({ page: 'card' })
    windows.back()
    expect(see()).toMatchObject({
      place: { page: 'start' },
      offered: [{ session: { picked: pretendSymptom } }],
    })
  })

  it('keeps a case in reach of which nothing was said but the message that the address names', async () => {
    const { app, see, windows } = createOn(fakePlatform({ framed: true, query: 'symptom=pretend' }))
    await app.open()
    windows.back()
    expect(see()).toMatchObject({
      place: { page: 'start' },
      offered: [{ session: { picked: pretendSymptom } }],
    })
  })

  it('names addresses of the case and of a window of its own, the latter only in a frame', async () => {
    const { windows, preferences } = createOn(fakePlatform({ framed: true }))
    const link = writeSessionLink(begun, tinyKnowledge)
    expect(windows.linkTo(begun)).toBe(`https://till.test/#s=${link}`)
    expect(windows.linkToGuides(pretendSymptom)).toBe('https://till.test/?guides=pretend')
    preferences.getState().prefer({ language: 'zh-CN' })
    expect(windows.popOutTo?.(begun)).toBe(`https://till.test/?lang=zh-CN#s=${link}`)
    expect(windows.popOutTo?.(newSession('2026.1'))).toBe('https://till.test/?lang=zh-CN')
    expect(createOn(fakePlatform()).windows.popOutTo).toBeNull()
  })

  it('takes a part that measures and does not arrive for an answer that did not', async () => {
    const platform = fakePlatform()
    const { windows } = createOn({ ...platform, measureReach: () => Promise.reject(lost) })
    expect(await windows.measureReach()).toEqual(['lost'])
    const broken = createOn({ ...platform, measureReach: () => Promise.reject(new Error('ours')) })
    await expect(broken.windows.measureReach()).rejects.toThrow('ours')
  })
})
