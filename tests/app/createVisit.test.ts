import { describe, expect, it } from 'vitest'
import { pretendSymptom } from '../../src/authoring/generated/pretend'
import { writeSessionLink } from '../../src/wizard/case/link'
import { begun, createOn, keptCases } from '../support/createOn'
import { fakePlatform } from '../support/fakePlatform'
import { tinyKnowledge } from '../support/newVisit'

const lost = new TypeError('Failed to fetch dynamically imported module: x')

describe('a visit without the base that its case needs', () => {
  it('touches nothing of it where the base does not arrive, so that a reload can open it', async () => {
    const entry = { session: begun, place: { page: 'step' } }
    const platform = fakePlatform({ entry, kept: { 'pos-triage.case': begun } })
    const { app, see, device } = createOn(platform, { loadKnowledge: () => Promise.reject(lost) })
    expect(await app.open()).toEqual({ state: 'ready' })
    expect(see()).toMatchObject({ known: { state: 'failed' }, place: { page: 'help' } })
    expect(device.entries).toEqual([entry])
    expect(keptCases(platform)).toEqual([begun])
  })

  it('opens it as soon as the base arrives after all', async () => {
    let arrives = false
    const platform = fakePlatform({ kept: { 'pos-triage.case': begun } })
    const { app, see } = createOn(platform, {
      loadKnowledge: () => (arrives ? Promise.resolve(tinyKnowledge) : Promise.reject(lost)),
    })
    await app.open()
    arrives = true
    await app.shown.learn()
    expect(see()).toMatchObject({ place: { page: 'start' }, offered: [{ session: begun }] })
    see().choose(pretendSymptom)
    expect(keptCases(platform)).toEqual([see().session, begun])
  })

  it('tries once more for a base that does not arrive at first, and keeps every move then', async () => {
    let tries = 0
    const platform = fakePlatform({ kept: { 'pos-triage.case': begun } })
    const { app, see } = createOn(platform, {
      loadKnowledge: () => (++tries === 1 ? Promise.reject(lost) : Promise.resolve(tinyKnowledge)),
    })
    expect(await app.open()).toEqual({ state: 'ready' })
    expect(tries).toBe(2)
    expect(see()).toMatchObject({
      place: { page: 'start' },
      offered: [{ session: begun }],
      known: { state: 'whole' },
    })
    see().choose(pretendSymptom)
    expect(keptCases(platform)).toEqual([see().session, begun])
  })

  it('opens a link that is pasted while the base is missing once it has come', async () => {
    let arrives = false
    const { app, see, device } = createOn(fakePlatform(), {
      loadKnowledge: () => (arrives ? Promise.resolve(tinyKnowledge) : Promise.reject(lost)),
    })
    await app.open()
    device.address.fragment.set('s', writeSessionLink(begun, tinyKnowledge))
    for (const listener of device.listeners) listener(null)
    await expect.poll(() => see().place).toEqual({ page: 'help' })
    expect(device.address.fragment.has('s')).toBe(true)
    arrives = true
    for (const listener of device.listeners) listener(null)
    await expect.poll(() => see().session.picked).toBe(pretendSymptom)
    expect(device.address.fragment.has('s')).toBe(false)
  })
})
