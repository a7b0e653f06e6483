import { describe, expect, it } from 'vitest'
import { createKeptCases } from '../../src/app/keptCases'
import type { CaseId } from '../../src/wizard/case/keptCase'
import { newSession, type Observation, type Session } from '../../src/wizard/case/session'
import { type FakePlatform, fakePlatform, killed } from '../support/fakePlatform'

const said = (...answers: string[]): Session => ({
  ...newSession('2026.1', 5),
  picked: 'symptom:no-line',
  observations: answers.map(
    (answer): Observation => ({ answered: 'question:on-wifi', answer, by: 'person' }),
  ),
})
const onlyPicked = said()

async function visitOn(platform: FakePlatform) {
  const cases = createKeptCases(platform)
  await cases.load()
  return cases
}
const another = ({ device }: FakePlatform) => fakePlatform({ disk: device })
const idsOf = (cases: { all(): { id: CaseId }[] }) => cases.all().map(({ id }) => id)

describe('the cases on a device', () => {
  it('are none on a new one', async () => {
    const cases = await visitOn(fakePlatform())
    expect(cases.all()).toEqual([])
    expect(cases.find('case:a')).toBeNull()
    expect(cases.wasSetAside()).toBe(false)
    expect(cases.generation()).toBeNull()
  })

  it('are kept each under its own name, and the latest comes first', async () => {
    const platform = fakePlatform()
    const one = await visitOn(platform)
    const two = await visitOn(another(platform))
    one.keep({ id: 'case:a', session: said('yes') })
    two.keep({ id: 'case:b', session: said('no') })
    one.keep({ id: 'case:a', session: said('yes', 'no') })
    expect((await visitOn(another(platform))).all()).toEqual([
      { id: 'case:a', session: said('yes', 'no') },
      { id: 'case:b', session: said('no') },
    ])
  })

  it('are three at most: those in which nothing was said go first, then the oldest', async () => {
    const cases = await visitOn(fakePlatform())
    cases.keep({ id: 'case:a', session: said('yes') })
    cases.keep({ id: 'case:b', session: said('yes') })
    cases.keep({ id: 'case:looked', session: onlyPicked })
    cases.keep({ id: 'case:c', session: said('yes') })
    expect(idsOf(cases)).toEqual(['case:c', 'case:b', 'case:a'])
    cases.keep({ id: 'case:d', session: onlyPicked })
    expect(idsOf(cases)).toEqual(['case:d', 'case:c', 'case:b'])
  })

  it('belong to the visit that wrote them last', async () => {
    const platform = fakePlatform()
    const one = await visitOn(platform)
    const two = await visitOn(another(platform))
    one.keep({ id: 'case:a', session: said('yes') })
    expect([one.isOurs('case:a'), two.isOurs('case:a')]).toEqual([true, false])
    two.keep({ id: 'case:a', session: said('yes') })
    expect([one.isOurs('case:a'), two.isOurs('case:a')]).toEqual([false, true])
    two.forget('case:a')
    expect(one.isOurs('case:a')).toBe(true)
  })

  it('are told not to be kept where storage is refused', async () => {
    const cases = await visitOn(fakePlatform({ refusesStorage: true }))
    expect(cases.keep({ id: 'case:a', session: said('yes') })).toBe(false)
    expect(cases.all()).toEqual([])
  })
})

describe('what an earlier form of ours left', () => {
  it('is the one case, which is offered under a name from then on', async () => {
    const platform = fakePlatform({ kept: { 'pos-triage.case': said('yes') } })
    const [kept] = (await visitOn(platform)).all()
    expect(kept?.session).toEqual(said('yes'))
    expect(platform.device.kept.has('pos-triage.case')).toBe(false)
    expect((await visitOn(another(platform))).all()).toEqual([kept])
  })

  it('is not worth keeping where nothing was said', async () => {
    const platform = fakePlatform({ kept: { 'pos-triage.case': newSession('2026.1') } })
    expect((await visitOn(platform)).all()).toEqual([])
    expect(platform.device.kept.has('pos-triage.case')).toBe(false)
  })

  it('is set aside where it cannot be read, and not read again', async () => {
    const platform = fakePlatform({ kept: { 'pos-triage.case': { edition: 3 } } })
    expect((await visitOn(platform)).wasSetAside()).toBe(true)
    expect([...platform.device.kept.keys()]).toEqual(['pos-triage.case.set-aside'])
    expect((await visitOn(another(platform))).wasSetAside()).toBe(false)
  })
})

describe('a browser that was killed', () => {
  it('has lost nothing that was written durably, of a case it knew and of one it did not', async () => {
    const platform = fakePlatform()
    const cases = await visitOn(platform)
    cases.keep({ id: 'case:a', session: said('yes') })
    const seconds = new Map(platform.device.kept)
    cases.keep({ id: 'case:a', session: said('yes', 'no') })
    cases.keep({ id: 'case:b', session: said('no') })
    const after = await visitOn(fakePlatform({ disk: killed(platform, seconds) }))
    expect(after.all()).toEqual([
      { id: 'case:b', session: said('no') },
      { id: 'case:a', session: said('yes', 'no') },
    ])
  })

  it('brings back nothing that was forgotten in both', async () => {
    const platform = fakePlatform()
    const cases = await visitOn(platform)
    cases.keep({ id: 'case:a', session: said('yes') })
    const durable = new Map(platform.device.durable)
    cases.forget('case:a')
    // The durable storage was too slow to forget it.
    for (const [key, value] of durable) platform.device.durable.set(key, value)
    expect((await visitOn(another(platform))).all()).toEqual([])
    expect(platform.device.durable.size).toBe(0)
  })

  it('brings back nothing that was cleared, though the quick storage has lost that it was', async () => {
    const platform = fakePlatform({ kept: { 'pos-triage.preference.contact': '400' } })
    const cases = await visitOn(platform)
    cases.keep({ id: 'case:a', session: said('yes') })
    const seconds = new Map(platform.device.kept)
    cases.clear()
    const disk = killed(platform, seconds)
    const after = await visitOn(fakePlatform({ disk }))
    expect(after.all()).toEqual([])
    expect([...disk.kept.keys()]).toEqual(['pos-triage.cleared'])
    after.keep({ id: 'case:b', session: said('no') })
    expect(idsOf(await visitOn(fakePlatform({ disk })))).toEqual(['case:b'])
  })

  it('takes up nothing of before everything was cleared that the durable storage still has', async () => {
    const platform = fakePlatform()
    const cases = await visitOn(platform)
    cases.keep({ id: 'case:a', session: said('yes') })
    const late = new Map(platform.device.durable)
    cases.clear()
    for (const [key, value] of late) platform.device.durable.set(key, value)
    expect((await visitOn(another(platform))).all()).toEqual([])
  })
})

describe('clearing', () => {
  it('takes everything off the device but the name of what comes then', async () => {
    const platform = fakePlatform({ kept: { 'pos-triage.case.set-aside': 1, theirs: 1 } })
    const cases = await visitOn(platform)
    cases.keep({ id: 'case:a', session: said('yes') })
    cases.clear()
    expect([...platform.device.kept.keys()]).toEqual(['theirs', 'pos-triage.cleared'])
    expect([...platform.device.durable.keys()]).toEqual(['cleared'])
    expect(cases.generation()).not.toBeNull()
    expect(cases.wasCleared()).toBe(false)
  })

  it('is told once to each other visit, which then belongs to what came', async () => {
    const platform = fakePlatform()
    const one = await visitOn(platform)
    const two = await visitOn(another(platform))
    one.clear()
    expect(two.wasCleared()).toBe(true)
    expect(two.wasCleared()).toBe(false)
    expect(two.generation()).toBe(one.generation())
  })

  it('is a new beginning each time, on any clock, and after the time that an earlier form of ours kept', async () => {
    const platform = fakePlatform({ kept: { 'pos-triage.cleared': 9e15 } })
    const cases = await visitOn(platform)
    const names = [cases.generation()]
    for (let times = 0; times < 3; times++) {
      cases.clear()
      names.push(cases.generation())
    }
    expect(names[0]).toBe(9e15)
    expect(new Set(names).size).toBe(4)
  })

  it('holds for this visit where storage is refused', async () => {
    const cases = await visitOn(fakePlatform({ refusesStorage: true }))
    cases.clear()
    expect(cases.generation()).not.toBeNull()
    expect(cases.wasCleared()).toBe(false)
  })
})
