import { describe, expect, it } from 'vitest'
import { openCase, readEntry } from '../../src/app/openVisit'
import { syncHistory } from '../../src/app/syncHistory'
import { pretendSymptom } from '../../src/authoring/generated/pretend'
import { writeSessionLink } from '../../src/wizard/case/link'
import { choose, newSession } from '../../src/wizard/case/session'
import { fakePlatform } from '../support/fakePlatform'
import { newVisit, tinyKnowledge } from '../support/newVisit'

const asked = { symptom: null, code: null, guides: null }

/** A visit whose history is kept in step; `pasted` is what the address holds when Back is heard. */
function visit({ canLoad = true } = {}) {
  const platform = fakePlatform()
  const store = newVisit(platform.now)
  let pasted: string | null = null
  const end = syncHistory(store, platform.visited, {
    generation: () => 'first',
    hasLink: () => pasted !== null,
    openLink: async () => {
      if (!canLoad) return 'not-loaded'
      const link = pasted
      pasted = null
      return openCase(
        { link, entry: null, saved: [], asked, market: 'mainland', now: 0, generation: 'first' },
        tinyKnowledge,
      )
    },
    readEntry: (entry) => readEntry(entry, tinyKnowledge, 'first'),
  })
  const { device, travel } = platform
  return {
    see: store.getState,
    store,
    device,
    travel,
    end,
    paste: (link: string) => {
      pasted = link
      device.entries.push(null)
      travel(1)
      return Promise.resolve()
    },
  }
}

describe('the history of a visit', () => {
  it('holds what is shown in the entry that was there, with what it belongs to until all is cleared', () => {
    const { device } = visit()
    expect(device.entries).toEqual([
      { session: newSession('2026.1'), place: { page: 'start' }, keptAs: null, generation: 'first' },
    ])
  })

  it('gets the name under which the case is kept without a new entry, and brings it back', () => {
    const { see, store, device, travel } = visit()
    see().choose(pretendSymptom)
    store.setState({ keptAs: 'case:a' })
    expect(device.entries).toHaveLength(2)
    expect(device.entries[1]).toMatchObject({ keptAs: 'case:a' })
    travel(-1)
    expect(see().keptAs).toBeNull()
    travel(1)
    expect(see().keptAs).toBe('case:a')
  })

  it('loses the card number that an earlier form of ours kept in it as soon as it is read', () => {
    const { see, device, travel } = visit()
    const place = { page: 'unlisted', typed: 'shows 4111111111111111' }
    device.entries.push({ session: newSession('2026.1'), place, generation: 'first' })
    travel(1)
    expect(see().place).toEqual({ page: 'unlisted', typed: 'shows ' })
    expect(JSON.stringify(device.entries)).not.toContain('4111')
  })

  it('gets an entry for each move, and none for going to the page one is on', () => {
    const { see, device } = visit()
    see().choose(pretendSymptom)
    see().go({ page: 'card' })
    see().go({ page: 'help' })
    expect(device.entries).toMatchObject([
      { place: { page: 'start' } },
      { place: { page: 'card' }, session: { picked: pretendSymptom } },
      { place: { page: 'help' } },
    ])
  })

  it('gets none for a note or for the base that came', () => {
    const { see, device } = visit()
    see().startOver()
    expect(device.entries).toHaveLength(1)
  })

  it('brings back the case and the page of the entry that Back leads to, and no new entry', () => {
    const { see, device, travel } = visit()
    see().choose(pretendSymptom)
    see().answer('question:gate', 'clear')
    travel(-1)
    expect(see().session.observations).toEqual([])
    expect(see().left?.observations).toHaveLength(1)
    travel(-1)
    expect(see()).toMatchObject({ place: { page: 'start' }, session: { picked: null } })
    expect(device.entries).toHaveLength(3)
    travel(2)
    expect(see().session.observations).toHaveLength(1)
  })

  it('keeps where the machine is from as it was last said: that makes no entry, and Back does not undo it', () => {
    const { see, device, travel } = visit()
    see().choose(pretendSymptom)
    see().go({ page: 'settings' })
    see().isFrom('abroad')
    expect(device.entries).toHaveLength(3)
    expect(device.entries[2]).toMatchObject({ place: { page: 'settings' }, session: { market: 'abroad' } })
    travel(-1)
    expect(see()).toMatchObject({ place: { page: 'card' }, session: { market: 'abroad' } })
    expect(device.entries[1]).toMatchObject({ session: { market: 'abroad' } })
    expect(device.entries).toHaveLength(3)
  })

  it('puts what is shown into an entry that holds nothing of ours', () => {
    const { see, device, travel } = visit()
    see().choose(pretendSymptom)
    device.entries.push({ somebody: 'else' })
    travel(1)
    expect(device.entries[2]).toMatchObject({ place: { page: 'card' }, session: { picked: pretendSymptom } })
  })

  it('opens a link that is pasted into the address, in the entry that this made', async () => {
    const { see, device, paste } = visit()
    await paste(writeSessionLink(choose(newSession('2026.1'), pretendSymptom), tinyKnowledge))
    expect(see()).toMatchObject({ place: { page: 'card' }, session: { picked: pretendSymptom } })
    expect(device.entries).toHaveLength(2)
    expect(device.entries[1]).toMatchObject({ session: { picked: pretendSymptom } })
  })

  it('leaves a pasted link where it is while the base is missing, and leads to where that is said', async () => {
    const { see, device, paste } = visit({ canLoad: false })
    await paste('1!2026.1!pretend')
    expect(see()).toMatchObject({ place: { page: 'help' }, session: { picked: null } })
    expect(device.entries).toHaveLength(2)
  })

  it('has the messages behind a case that a link opened, with the case in reach', () => {
    const platform = fakePlatform()
    const store = newVisit(platform.now)
    store.setState({
      session: choose(newSession('2026.1'), pretendSymptom),
      place: { page: 'card' },
      keptAs: 'case:a',
    })
    syncHistory(store, platform.visited, {
      generation: () => null,
      hasLink: () => false,
      openLink: async () => null,
      readEntry: (entry) => readEntry(entry, tinyKnowledge),
    })
    expect(platform.device.entries).toMatchObject([{ place: { page: 'start' } }, { place: { page: 'card' } }])
    store.getState().answer('question:gate', 'clear')
    platform.travel(-1)
    expect(store.getState()).toMatchObject({ place: { page: 'card' }, offered: [] })
    platform.travel(-1)
    expect(store.getState()).toMatchObject({
      place: { page: 'start' },
      offered: [{ id: 'case:a', session: { picked: pretendSymptom } }],
    })
    const [kept] = store.getState().offered
    if (kept !== undefined) store.getState().continueCase(kept)
    expect(store.getState().place).toEqual({ page: 'card' })
  })

  it('ends', () => {
    const { see, device, end, travel } = visit()
    see().choose(pretendSymptom)
    end()
    see().go({ page: 'help' })
    expect(device.entries).toHaveLength(2)
    travel(-1)
    expect(see().place).toEqual({ page: 'help' })
    expect(device.listeners.size).toBe(0)
  })
})
