import { describe, expect, it } from 'vitest'
import {
  askedPreferences,
  deviceLanguage,
  openCase,
  readEntry,
  readPreferences,
  readSession,
} from '../../src/app/openVisit'
import type { Content } from '../../src/knowledge/schema'
import { writeSessionLink } from '../../src/wizard/case/link'
import { newSession, type Session } from '../../src/wizard/case/session'
import type { Place } from '../../src/wizard/case/store'

const content: Pick<Content, 'edition' | 'symptoms' | 'questions' | 'remedies'> = {
  edition: '2026.1',
  symptoms: {
    'symptom:no-line': {
      id: 'symptom:no-line',
      stage: 'S1',
      screens: [{ text: 'X', lang: 'en' }],
      money: 'not-sent',
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
const step: Place = { at: 'step' }
const start: Place = { at: 'start' }

const open = (arrival: Partial<Parameters<typeof openCase>[0]>) =>
  openCase(
    { link: null, entry: null, saved: null, symptom: null, code: null, guides: null, now, ...arrival },
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
      place: step,
    })
    expect(open({ code: 'zz' }).session.picked).toBe('code:ZZ')
    expect(open({ code: '970' })).toMatchObject({ session: blank, place: start })
  })

  it('is not offered where nothing was said', () => {
    expect(open({ saved: blank }).offered).toBeNull()
  })

  it('comes back with its place on reload, and then nothing is offered', () => {
    expect(open({ entry: { session: begun, place: { at: 'help' } }, saved: begun })).toEqual({
      session: begun,
      place: { at: 'help' },
      note: null,
      offered: null,
    })
  })

  it('is still offered after a reload of the start page', () => {
    expect(open({ entry: { session: blank, place: start }, saved: begun }).offered).toEqual(begun)
  })

  it.each(['no-line', 'symptom:no-line'])('begins with the symptom of the address: %s', (symptom) => {
    expect(open({ symptom })).toEqual({
      session: { ...blank, picked: 'symptom:no-line', startedAt: now },
      place: step,
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
  ])('stands before what guides say where the address asks for it: %o', (guides, symptom) => {
    expect(open({ guides, symptom: 'no-line', saved: begun })).toEqual({
      session: blank,
      place: { at: 'guides', symptom },
      note: null,
      offered: begun,
    })
    expect(open({ guides, entry: { session: begun, place: step } }).place).toEqual(step)
  })

  it('keeps the case of a reload against the symptom of the address', () => {
    expect(open({ entry: { session: begun, place: step }, symptom: 'no-line' }).session).toEqual(begun)
  })

  it('is the one a link carries, before everything else', () => {
    const linked: Session = { ...blank, picked: 'symptom:no-line' }
    const link = writeSessionLink(linked)
    expect(open({ link, entry: { session: begun, place: step }, saved: begun, symptom: 'no-line' })).toEqual({
      session: linked,
      place: step,
      note: null,
      offered: null,
    })
  })

  it('says which parts of a link could not be read', () => {
    expect(open({ link: '1!2025.1!no-line_lost.yes' })).toMatchObject({
      session: { picked: 'symptom:no-line' },
      place: step,
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

describe('a history entry', () => {
  const places: { [At in Place['at']]: Extract<Place, { at: At }> } = {
    start: { at: 'start' },
    step: { at: 'step' },
    question: { at: 'question', question: 'question:on-wifi' },
    remedy: { at: 'remedy', remedy: 'remedy:restart' },
    result: { at: 'result' },
    'keep-selling': { at: 'keep-selling' },
    codes: { at: 'codes' },
    travel: { at: 'travel' },
    unlisted: { at: 'unlisted' },
    help: { at: 'help' },
    guides: { at: 'guides', symptom: 'symptom:no-line' },
    settings: { at: 'settings' },
  }

  it.each(Object.values(places))('brings back $at', (place) => {
    expect(readEntry({ session: begun, place }, content)).toEqual({ session: begun, place })
  })

  it('stands at the step where its page is gone', () => {
    const entry = { session: begun, place: { at: 'question', question: 'question:gone' } }
    expect(readEntry(entry, content)?.place).toEqual(step)
  })

  it('stands at the page over all where the message of a page of guides is gone', () => {
    const entry = { session: begun, place: { at: 'guides', symptom: 'symptom:gone' } }
    expect(readEntry(entry, content)?.place).toEqual({ at: 'guides', symptom: null })
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

describe('what is stored', () => {
  it('is read where it has the right form', () => {
    expect(readSession(begun)).toEqual(begun)
    const preferences = {
      language: 'en',
      theme: 'contrast',
      size: 'large',
      answers: 'confirm',
      keys: 'off',
      contact: '400 000',
    }
    expect(readPreferences(preferences)).toEqual(preferences)
  })

  it('is read in the form of before 2026.5, in which what was picked was called the symptom', () => {
    const { picked, ...rest } = begun
    const earlier = [{ symptom: 'code:97', observations: [] }]
    expect(readSession({ ...rest, symptom: picked, earlier })).toEqual({
      ...begun,
      earlier: [{ picked: 'code:97', observations: [] }],
    })
  })

  it('are preferences of before there was a choice of how to answer', () => {
    const before = { language: 'en', theme: 'contrast', size: 'large', contact: '400 000' }
    expect(readPreferences(before)).toEqual({ ...before, answers: 'tap', keys: 'on' })
  })

  it('are not the entries of before everything was cleared', () => {
    const entry = { session: begun, place: step, at: now }
    expect(readEntry(entry, content, now)).toMatchObject({ session: begun })
    expect(readEntry(entry, content, now + 1)).toBeNull()
    expect(readEntry({ session: begun, place: step }, content, now)).toBeNull()
    const reloaded = openCase(
      { link: null, entry, saved: null, symptom: null, code: null, guides: null, now, clearedAt: now + 1 },
      content,
    )
    expect(reloaded).toMatchObject({ session: blank, place: { at: 'start' } })
  })

  it.each([null, [], { ...begun, picked: 'cause:x' }, { ...begun, extra: 1 }])('is no case: %o', (value) => {
    expect(readSession(value)).toBeNull()
  })

  it.each([null, { language: 'fr' }, { language: 'en', theme: 'neon', size: 'std', contact: '' }])(
    'is no preferences: %o',
    (value) => {
      expect(readPreferences(value)).toBeNull()
    },
  )
})

describe('what an address prefers', () => {
  const asked = (query: string) => {
    const parameters = new URLSearchParams(query)
    return askedPreferences((name) => parameters.get(name))
  }

  it('is taken where it is one of the known words', () => {
    expect(asked('lang=zh-CN&theme=contrast&size=large')).toEqual({
      language: 'zh-CN',
      theme: 'contrast',
      size: 'large',
    })
  })

  it('falls back by the prefix of a language', () => {
    expect(asked('lang=zh-Hant-TW')).toEqual({ language: 'zh-CN' })
    expect(asked('lang=en-GB')).toEqual({ language: 'en' })
  })

  it('is ignored otherwise', () => {
    expect(asked('lang=fr&theme=neon&size=9&contact=1')).toEqual({})
    expect(asked('lang=auto')).toEqual({})
    expect(asked('')).toEqual({})
  })
})

describe('the language of the device', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['en-US', 'en'],
    ['fr', 'en'],
    ['', 'en'],
  ])('%s → %s', (tag, language) => {
    expect(deviceLanguage(tag)).toBe(language)
  })
})
