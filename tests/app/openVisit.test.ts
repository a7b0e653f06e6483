import { describe, expect, it } from 'vitest'
import { type Arrival, type Asked, openAsked, openCase } from '../../src/app/openVisit'
import type { Place } from '../../src/components/pages/pages'
import type { KeptCase } from '../../src/wizard/case/keptCase'
import { writeSessionLink } from '../../src/wizard/case/link'
import { answer, newSession, type Session } from '../../src/wizard/case/session'
import { tinyKnowledge } from '../support/newVisit'
import { begun, content, now } from '../support/smallContent'

const blank = newSession('2026.1')
const ended = { picked: 'symptom:no-line', observations: begun.observations }
const longCase = { ...ended, observations: Array.from({ length: 11 }, () => begun.observations[0]) }
/** As an earlier visit left it on this device. */
const left: KeptCase = { id: 'case:a', session: begun }
const step: Place = { page: 'step' }
const card: Place = { page: 'card' }
const start: Place = { page: 'start' }

const nothingAsked: Asked = { symptom: null, code: null, guides: null }
const open = ({ symptom = null, code = null, guides = null, ...arrival }: Partial<Arrival & Asked>) =>
  openCase(
    {
      link: null,
      entry: null,
      saved: [],
      asked: { symptom, code, guides },
      market: 'mainland',
      now,
      generation: null,
      ...arrival,
    },
    content,
  )

describe('the case a page opens with', () => {
  it('is none on a first visit', () => {
    expect(open({})).toEqual({ session: blank, place: start, note: null, keptAs: null, offered: [] })
  })

  it('is only offered where an earlier visit left it', () => {
    expect(open({ saved: [left] })).toEqual({
      session: blank,
      place: start,
      note: null,
      keptAs: null,
      offered: [left],
    })
  })

  it('begins with the code that an address names, in capitals or not, known or not', () => {
    expect(open({ code: 'a0' })).toMatchObject({
      session: { picked: 'code:A0', startedAt: now },
      place: card,
    })
    expect(open({ code: 'zz' }).session.picked).toBe('code:ZZ')
    expect(open({ code: '970' })).toMatchObject({ session: blank, place: start })
  })

  it('is not offered where nothing was said', () => {
    expect(open({ saved: [{ id: 'case:a', session: blank }] }).offered).toEqual([])
  })

  it('comes back with its place on reload, and then nothing is offered', () => {
    expect(open({ entry: { session: begun, place: { page: 'help' } }, saved: [left] })).toEqual({
      session: begun,
      place: { page: 'help' },
      note: null,
      keptAs: null,
      offered: [],
    })
  })

  it.each([
    ['20,000 observations', { observations: Array.from({ length: 20_000 }, () => begun.observations[0]) }],
    ['more than 100 earlier cases', { earlier: Array.from({ length: 101 }, () => ended) }],
    ['as many observations in many cases', { earlier: Array.from({ length: 100 }, () => longCase) }],
    ['an edition of 3,000 characters', { edition: `2026.${'1'.repeat(3000)}` }],
    ['an edition that is none', { edition: 'latest' }],
    ['an id of 3,000 characters', { picked: `symptom:${'x'.repeat(3000)}` }],
    ['a beginning of before there were clocks', { startedAt: -1e300 }],
  ])('is set aside with a word where an entry brings %s', (_, change) => {
    expect(open({ entry: { session: { ...begun, ...change }, place: step } })).toEqual({
      session: blank,
      place: start,
      note: { note: 'saved-state-set-aside' },
      keptAs: null,
      offered: [],
    })
  })

  it.each([
    ['20,000 observations', `1!2026.1!no-line${'_on-wifi.yes'.repeat(20_000)}`],
    ['an edition of 3,000 characters', `1!${'2026.1'.repeat(500)}!no-line`],
    ['more than 100 earlier cases', `1!2026.1!no-line${'!no-line'.repeat(101)}`],
  ])('is refused with a word where a link carries %s', (_, link) => {
    expect(open({ link })).toMatchObject({ session: blank, note: { note: 'link-damaged' } })
  })

  it('comes back under its name, and not where everything was cleared since', () => {
    const entry = { session: begun, place: step, keptAs: 'case:a', generation: 'first' }
    expect(open({ entry, saved: [left], generation: 'first' })).toMatchObject({
      session: begun,
      keptAs: 'case:a',
      offered: [],
    })
    expect(open({ entry, generation: 'second' })).toMatchObject({ session: blank, place: start })
  })

  it('is offered where a reload finds it at the start page, behind what a link opened', () => {
    const entry = { session: begun, place: start, keptAs: 'case:a', generation: null }
    expect(open({ entry, saved: [left] })).toEqual({
      session: begun,
      place: start,
      note: null,
      keptAs: 'case:a',
      offered: [left],
    })
  })

  it('is still offered after a reload of the start page', () => {
    expect(open({ entry: { session: blank, place: start }, saved: [left] }).offered).toEqual([left])
  })

  it.each(['no-line', 'symptom:no-line'])('begins with the symptom of the address: %s', (symptom) => {
    expect(open({ symptom })).toEqual({
      session: { ...blank, picked: 'symptom:no-line', startedAt: now },
      place: card,
      note: null,
      keptAs: null,
      offered: [],
    })
  })

  it.each(['gone', 'constructor', '__proto__', 'No Line', '', 'cause:no-line'])(
    'ignores the unknown symptom %o',
    (symptom) => {
      expect(open({ symptom, saved: [left] })).toEqual({
        session: blank,
        place: start,
        note: null,
        keptAs: null,
        offered: [left],
      })
    },
  )

  it.each([
    ['no-line', 'symptom:no-line'],
    ['gone', null],
    ['', null],
  ])('shows what guides say where the address asks for it: %o', (guides, symptom) => {
    expect(open({ guides, symptom: 'no-line', saved: [left] })).toEqual({
      session: blank,
      place: { page: 'guides', symptom },
      note: null,
      keptAs: null,
      offered: [left],
    })
    expect(open({ guides, entry: { session: begun, place: step } }).place).toEqual(step)
  })

  it('keeps the case of a reload against the message of the address', () => {
    expect(open({ entry: { session: begun, place: step }, symptom: 'no-line' }).session).toEqual(begun)
  })

  it('is the one a link carries, before everything else', () => {
    const linked: Session = { ...blank, picked: 'symptom:no-line' }
    const link = writeSessionLink(linked, tinyKnowledge)
    expect(open({ link, entry: { session: begun, place: step }, saved: [left], symptom: 'no-line' })).toEqual(
      {
        session: linked,
        place: card,
        note: null,
        keptAs: null,
        offered: [],
      },
    )
  })

  it('goes on at the step where a link says more than the message', () => {
    const linked = answer(tinyKnowledge, { ...blank, picked: 'symptom:no-line' }, 'question:on-wifi', 'yes')
    expect(open({ link: writeSessionLink(linked, tinyKnowledge) }).place).toEqual(step)
  })

  it('says which parts of a link could not be read', () => {
    expect(open({ link: '1!2025.1!no-line_lost.yes' })).toMatchObject({
      session: { picked: 'symptom:no-line' },
      place: card,
      note: { note: 'link-partly-read', unread: ['question:lost'] },
    })
  })

  it('is none where the link is damaged: the start page says so and still offers', () => {
    expect(open({ link: '<script>', saved: [left], symptom: 'no-line' })).toEqual({
      session: blank,
      place: start,
      note: { note: 'link-damaged' },
      keptAs: null,
      offered: [left],
    })
  })

  it('offers what this content still knows of a case from another edition', () => {
    const old: Session = {
      ...begun,
      edition: '2025.1',
      observations: [...begun.observations, { tried: 'remedy:gone', result: 'no-change' }],
    }
    expect(open({ saved: [{ id: 'case:a', session: old }] }).offered).toEqual([
      { id: 'case:a', session: { ...begun, edition: '2025.1' } },
    ])
  })
})

describe('a visit that brings no case', () => {
  const front = { edition: '2026.1', symptoms: content.symptoms }
  const openWith = (asked: Partial<Asked>) => openAsked({ ...nothingAsked, ...asked }, front, 'mainland', now)

  it('opens on the start page, and needs no more than the front of the base for it', () => {
    expect(openWith({})).toEqual({ session: blank, place: start, note: null, keptAs: null, offered: [] })
  })

  it('begins with what its address asks for', () => {
    expect(openWith({ symptom: 'no-line' })).toMatchObject({
      session: { picked: 'symptom:no-line', startedAt: now },
      place: card,
    })
    expect(openWith({ code: '97' }).session.picked).toBe('code:97')
    expect(openWith({ guides: '' }).place).toEqual({ page: 'guides', symptom: null })
  })
})
