import { describe, expect, it } from 'vitest'
import { type Arrival, type Asked, openAsked, openCase, readEntry } from '../../src/app/openVisit'
import type { Place } from '../../src/components/pages/pages'
import type { Content } from '../../src/knowledge/schema'
import { writeSessionLink } from '../../src/wizard/case/link'
import { answer, newSession, type Session } from '../../src/wizard/case/session'
import { tinyKnowledge } from '../support/newVisit'

const content: Pick<Content, 'edition' | 'symptoms' | 'questions' | 'remedies'> = {
  edition: '2026.1',
  symptoms: {
    'symptom:no-line': {
      id: 'symptom:no-line',
      stage: 'S1',
      screens: [{ text: 'X', lang: 'en' }],
      money: { attempt: 'maybe', reach: 'not-sent' },
      broke: 'line',
      causes: {},
      never: [],
      standing: { kind: 'judged' },
    },
  },
  questions: {
    'question:on-wifi': {
      id: 'question:on-wifi',
      kind: 'look',
      seconds: 5,
      carriesOver: true,
      answers: { yes: 'often', no: 'often' },
    },
  },
  remedies: {
    'remedy:restart': {
      id: 'remedy:restart',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 60,
      steps: [],
      sideEffects: [],
      notWhen: [],
      requires: [],
      undo: 'nothing-to-undo',
      effect: 'repairs',
      treats: {},
    },
  },
}

const now = 1_760_000_000_000
const blank = newSession('2026.1')
const begun: Session = {
  ...newSession('2026.1', now - 60_000),
  picked: 'symptom:no-line',
  observations: [{ answered: 'question:on-wifi', answer: 'yes', by: 'person', at: 7 }],
}
const step: Place = { page: 'step' }
const card: Place = { page: 'card' }
const start: Place = { page: 'start' }

const nothingAsked: Asked = { symptom: null, code: null, guides: null }
const open = ({ symptom = null, code = null, guides = null, ...arrival }: Partial<Arrival & Asked>) =>
  openCase(
    {
      link: null,
      entry: null,
      saved: null,
      asked: { symptom, code, guides },
      market: 'mainland',
      now,
      clearedAt: 0,
      ...arrival,
    },
    content,
  )

describe('the case a page opens with', () => {
  it('is none on a first visit', () => {
    expect(open({})).toEqual({ session: blank, place: start, note: null, offered: null })
  })

  it('is only offered where an earlier visit left it', () => {
    expect(open({ saved: begun })).toEqual({ session: blank, place: start, note: null, offered: begun })
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
    expect(open({ saved: blank }).offered).toBeNull()
  })

  it('comes back with its place on reload, and then nothing is offered', () => {
    expect(open({ entry: { session: begun, place: { page: 'help' } }, saved: begun })).toEqual({
      session: begun,
      place: { page: 'help' },
      note: null,
      offered: null,
    })
  })

  it('is offered where a reload finds it at the start page, behind what a link opened', () => {
    const entry = { session: begun, place: start, at: now }
    expect(open({ entry, saved: begun })).toEqual({
      session: begun,
      place: start,
      note: null,
      offered: begun,
    })
  })

  it('is still offered after a reload of the start page', () => {
    expect(open({ entry: { session: blank, place: start }, saved: begun }).offered).toEqual(begun)
  })

  it.each(['no-line', 'symptom:no-line'])('begins with the symptom of the address: %s', (symptom) => {
    expect(open({ symptom })).toEqual({
      session: { ...blank, picked: 'symptom:no-line', startedAt: now },
      place: card,
      note: null,
      offered: null,
    })
  })

  it.each(['gone', 'constructor', '__proto__', 'No Line', '', 'cause:no-line'])(
    'ignores the unknown symptom %o',
    (symptom) => {
      expect(open({ symptom, saved: begun })).toEqual({
        session: blank,
        place: start,
        note: null,
        offered: begun,
      })
    },
  )

  it.each([
    ['no-line', 'symptom:no-line'],
    ['gone', null],
    ['', null],
  ])('shows what guides say where the address asks for it: %o', (guides, symptom) => {
    expect(open({ guides, symptom: 'no-line', saved: begun })).toEqual({
      session: blank,
      place: { page: 'guides', symptom },
      note: null,
      offered: begun,
    })
    expect(open({ guides, entry: { session: begun, place: step } }).place).toEqual(step)
  })

  it('keeps the case of a reload against the message of the address', () => {
    expect(open({ entry: { session: begun, place: step }, symptom: 'no-line' }).session).toEqual(begun)
  })

  it('is the one a link carries, before everything else', () => {
    const linked: Session = { ...blank, picked: 'symptom:no-line' }
    const link = writeSessionLink(linked, tinyKnowledge)
    expect(open({ link, entry: { session: begun, place: step }, saved: begun, symptom: 'no-line' })).toEqual({
      session: linked,
      place: card,
      note: null,
      offered: null,
    })
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
    expect(open({ link: '<script>', saved: begun, symptom: 'no-line' })).toEqual({
      session: blank,
      place: start,
      note: { note: 'link-damaged' },
      offered: begun,
    })
  })

  it('offers what this content still knows of a case from another edition', () => {
    const old: Session = {
      ...begun,
      edition: '2025.1',
      observations: [...begun.observations, { tried: 'remedy:gone', result: 'no-change' }],
    }
    expect(open({ saved: old }).offered).toEqual({ ...begun, edition: '2025.1' })
  })
})

describe('a visit that brings no case', () => {
  const front = { edition: '2026.1', symptoms: content.symptoms }
  const openWith = (asked: Partial<Asked>) => openAsked({ ...nothingAsked, ...asked }, front, 'mainland', now)

  it('opens on the start page, and needs no more than the front of the base for it', () => {
    expect(openWith({})).toEqual({ session: blank, place: start, note: null, offered: null })
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
    expect(readEntry({ session: begun, place }, content)).toEqual({ session: begun, place })
  })

  it.each(places)('brings back $page in the form of before 2026.5, in which it was called at', (place) => {
    const { page: at, ...rest } = place
    expect(readEntry({ session: begun, place: { at, ...rest } }, content)?.place).toEqual(place)
  })

  it('is none of ours where it holds a page that only the walk leads to', () => {
    const place = { page: 'solved', remedy: 'remedy:restart', how: 'repaired' }
    expect(readEntry({ session: begun, place }, content)).toBeNull()
  })

  it('is none once everything was cleared after it was made', () => {
    const entry = { session: begun, place: step, at: now }
    expect(readEntry(entry, content, now)).toMatchObject({ session: begun })
    expect(readEntry(entry, content, now + 1)).toBeNull()
    expect(readEntry({ session: begun, place: step }, content, now)).toBeNull()
    expect(open({ entry, clearedAt: now + 1 })).toMatchObject({ session: blank, place: start })
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
