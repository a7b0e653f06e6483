import { describe, expect } from 'vitest'
import { readEarlier, readKept } from '../../src/app/openPreferences'
import { readEntry } from '../../src/app/openVisit'
import { storedPlace } from '../../src/components/pages/storedPlace'
import { usualPreferences } from '../../src/components/preferences'
import { knowledge } from '../../src/knowledge/knowledge'
import { withoutCardDataIn } from '../../src/wizard/case/cardData'
import { longestText } from '../../src/wizard/case/fields'
import { keepKnown, readSessionLink, writeSessionLink } from '../../src/wizard/case/link'
import { type Session, session as sessionSchema, storedSession } from '../../src/wizard/case/session'
import { fits } from '../../src/wizard/case/sizes'
import { survey } from '../../src/wizard/case/walk'
import { fakePlatform } from '../support/fakePlatform'
import { sessionOf } from '../support/visit'
import { holds, inputsPerDoor } from './hold'
import { misspelled, spoiled } from './hostile'

const cases: readonly Session[] = [
  { ...sessionOf('ip-layer-error', 'sale-before=first-try', 'bearer=sim'), startedAt: 1_760_000_000_000 },
  sessionOf('ip-layer-error', 'sale-before=maybe', '>97=again', 'bearer=wifi'),
  { ...sessionOf('97'), market: 'abroad' },
]
const links = cases.map((session) => writeSessionLink(session, knowledge))
const places = [
  { page: 'start' },
  { page: 'unlisted', typed: 'IP层错误', before: 'paid', when: 'card', vouched: true },
  { page: 'guides', symptom: 'symptom:ip-layer-error' },
  { page: 'question', question: 'question:bearer', correct: true },
]
const entries = cases.map((session, at) => ({ session, place: places[at], at: 1_760_000_000_000 }))
const preferences = { ...usualPreferences, language: 'en', contact: '400 123' }

/** A case that was let in is of a size that the page can work out, and holds only what we know. */
function isOurs(session: Session): void {
  expect(fits(session)).toBe(true)
  expect(session.edition.length).toBeLessThan(12)
  expect(sessionSchema.safeParse(session).success).toBe(true)
  expect(keepKnown(session, knowledge)).toEqual({ session, unread: [] })
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []

const untouched = Object.getOwnPropertyNames(Object.prototype).join()
const leavesObjectsAlone = () => expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(untouched)

describe(`hostile input, ${inputsPerDoor} to each door`, () => {
  holds('a link opens a case that is written the same again, or none', misspelled(links), (text) => {
    const read = readSessionLink(text, knowledge)
    if (read === null) return
    isOurs(read.session)
    if (read.unread.length === 0) expect(writeSessionLink(read.session, knowledge)).toBe(text)
  })

  holds('an entry of the history brings a case and a page of ours, or none', spoiled(entries), (value) => {
    const entry = readEntry(value, knowledge)
    leavesObjectsAlone()
    if (entry === null) return
    isOurs(entry.session)
    expect(readEntry(entry, knowledge)).toEqual(entry)
    for (const text of textsIn(entry.place)) expect([...text].length).toBeLessThanOrEqual(longestText.words)
  })

  holds('a stored case is read as it was kept, or not at all', spoiled(cases), (value) => {
    const { data } = storedSession.safeParse(value)
    leavesObjectsAlone()
    if (data !== undefined) isOurs(keepKnown(data, knowledge).session)
  })

  holds(
    'what was let in can be worked out',
    spoiled(cases),
    (value) => {
      const { data } = storedSession.safeParse(value)
      if (data !== undefined) survey(knowledge, keepKnown(data, knowledge).session)
    },
    { oneOf: 100 },
  )

  holds('a page is one of ours, and no text on it is a card', spoiled(places), (value) => {
    const { data } = storedPlace.safeParse(value)
    if (data === undefined) return
    expect(withoutCardDataIn(data)).toEqual(data)
    expect(storedPlace.safeParse(data).data).toEqual(data)
  })

  holds('preferences are of known words and bounded texts, or none', spoiled([preferences]), (value) => {
    const read = readEarlier(value)
    if (read === null) return
    expect(readEarlier(read)).toEqual(read)
    for (const text of textsIn(read)) expect([...text].length).toBeLessThanOrEqual(longestText.contact)
  })

  holds('each preference on a device is a known word or a bounded text', spoiled([preferences]), (value) => {
    const { numbers, ...others } = { numbers: null, ...Object(value) }
    const kept = Object.fromEntries(
      Object.entries({ ...others, ...Object(numbers) }).map(([name, one]) => [
        `pos-triage.preference.${name}`,
        one,
      ]),
    )
    const read = readKept(fakePlatform({ kept }).storage, { ...usualPreferences, language: 'en' })
    for (const text of textsIn(read.kept)) expect([...text].length).toBeLessThanOrEqual(longestText.contact)
  })
})
