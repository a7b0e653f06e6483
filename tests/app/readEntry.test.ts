import { describe, expect, it } from 'vitest'
import { readEntry } from '../../src/app/openVisit'
import type { Place } from '../../src/components/pages/pages'
import { begun, content, now } from '../support/smallContent'

const step: Place = { page: 'step' }
const card: Place = { page: 'card' }
const start: Place = { page: 'start' }

describe('a history entry', () => {
  const places: readonly Place[] = [
    start,
    step,
    card,
    { page: 'question', question: 'question:on-wifi' },
    { page: 'remedy', remedy: 'remedy:restart' },
    { page: 'help' },
    { page: 'guides', symptom: 'symptom:no-line' },
    { page: 'unlisted', typed: 'error:no-line' },
    { page: 'card', named: 'cause:cable-out' },
  ]

  it.each(places)('brings back $page', (place) => {
    expect(readEntry({ session: begun, place }, content)).toEqual({ session: begun, place, keptAs: null })
  })

  it.each(places)('brings back $page in the form of before 2026.5, in which it was called at', (place) => {
    const { page: at, ...rest } = place
    expect(readEntry({ session: begun, place: { at, ...rest } }, content)?.place).toEqual(place)
  })

  it('is none of ours where it holds a page that only the walk leads to', () => {
    const place = { page: 'solved', remedy: 'remedy:restart', how: 'repaired' }
    expect(readEntry({ session: begun, place }, content)).toBeNull()
  })

  it('brings back the name of its case', () => {
    const entry = { session: begun, place: step, keptAs: 'case:a', generation: null }
    expect(readEntry(entry, content)).toEqual({ session: begun, place: step, keptAs: 'case:a' })
  })

  it('is none once everything was cleared after it was made, whatever the clock says', () => {
    const entry = { session: begun, place: step, generation: 'first' }
    expect(readEntry(entry, content, 'first')).toMatchObject({ session: begun })
    expect(readEntry(entry, content, 'second')).toBeNull()
  })

  it('of before that had a name is brought back on a device that was never cleared, and on no other', () => {
    for (const entry of [
      { session: begun, place: step, at: now },
      { session: begun, place: step },
    ]) {
      expect(readEntry(entry, content, null)).toMatchObject({ session: begun })
      expect(readEntry(entry, content, now - 1000)).toBeNull()
    }
  })

  it('has lost the card number that an earlier form of ours kept, unless the person said that it is none', () => {
    const place = { page: 'unlisted', typed: 'shows ４１１１。1111。1111。1111' }
    const placeOf = (kept: object) => readEntry({ session: begun, place: kept }, content)?.place
    expect(placeOf(place)).toEqual({ page: 'unlisted', typed: 'shows ' })
    expect(placeOf({ ...place, vouched: true })).toEqual({ ...place, vouched: true })
  })

  it('is at the step where its page is gone', () => {
    const entry = { session: begun, place: { page: 'question', question: 'question:gone' } }
    expect(readEntry(entry, content)?.place).toEqual(step)
  })

  it('is at the page over all where the message of a page of guides is gone', () => {
    const entry = { session: begun, place: { page: 'guides', symptom: 'symptom:gone' } }
    expect(readEntry(entry, content)?.place).toEqual({ page: 'guides', symptom: null })
  })

  it.each([
    null,
    3,
    {},
    { session: begun },
    { session: {}, place: start },
    { session: begun, place: 'step' },
  ])('is none of ours: %o', (entry) => {
    expect(readEntry(entry, content)).toBeNull()
  })
})
