import { describe, expect, it } from 'vitest'
import { assemble } from '../../../src/authoring/generated/pretend'
import { frontOf } from '../../../src/knowledge/front'
import type { Knowledge, Question } from '../../../src/knowledge/schema'
import { chooseAnother } from '../../../src/wizard/case/arose'
import type { KeptCase } from '../../../src/wizard/case/keptCase'
import { answer, newSession, type Session } from '../../../src/wizard/case/session'
import { createWalkStore, type WalkStore as Store } from '../../../src/wizard/case/store'

const question = (id: Question['id'], carriesOver: boolean): Question => ({
  id,
  kind: 'look',
  seconds: 5,
  carriesOver,
  answers: { yes: 'often', no: 'often' },
})
const knowledge: Knowledge = {
  ...assemble({}, [], [], []),
  edition: '2026.1',
  questions: {
    'question:on-wifi': question('question:on-wifi', true),
    'question:red-light': question('question:red-light', false),
  },
}
const noon = 1_760_000_000_000
/** A case of an earlier visit. */
const left: KeptCase = { id: 'case:a', session: newSession('2026.1') }

/** The store asks nothing of a place: these are only names. */
type WalkStore = Store<string>

function visit(opening: Partial<WalkStore> = {}) {
  let time = noon
  const store = createWalkStore<string>(
    {
      known: { state: 'whole', knowledge, chooseAnother },
      now: () => time,
      market: () => 'mainland',
      start: 'start',
      step: 'step',
      card: 'card',
    },
    opening,
  )
  return { see: store.getState, wait: (seconds: number) => (time += seconds * 1000) }
}

describe('a visit', () => {
  it('opens on the start page with nothing said', () => {
    const { see } = visit()
    expect(see()).toMatchObject({
      session: newSession('2026.1'),
      place: 'start',
      note: null,
      keptAs: null,
      offered: [],
    })
  })

  it('begins a case with the message on the screen, and stamps what follows', () => {
    const { see, wait } = visit()
    see().choose('symptom:no-line')
    wait(7)
    see().answer('question:on-wifi', 'yes')
    expect(see().place).toEqual('step')
    expect(see().session).toMatchObject({
      picked: 'symptom:no-line',
      startedAt: noon,
      observations: [{ answered: 'question:on-wifi', answer: 'yes', by: 'person', at: 7 }],
    })
  })

  it('stays where an answer was given in passing', () => {
    const { see } = visit()
    see().choose('symptom:no-line')
    see().answer('question:on-wifi', 'yes', { to: 'the call' })
    expect(see().place).toEqual('the call')
    expect(see().session.observations).toMatchObject([{ answered: 'question:on-wifi', answer: 'yes' }])
  })

  it('keeps what was said when the message was picked by mistake, and begins anew only when asked', () => {
    const { see } = visit()
    see().choose('symptom:no-line')
    see().answer('question:on-wifi', 'yes')
    see().go('start')
    see().choose('symptom:code-97')
    expect(see().session).toMatchObject({
      picked: 'symptom:code-97',
      observations: [{ answered: 'question:on-wifi', answer: 'yes' }],
      earlier: [],
    })
    see().startOver()
    see().choose('symptom:code-97')
    expect(see().session.observations).toEqual([])
  })

  it('goes on with the case when the terminal shows another message', () => {
    const { see } = visit()
    see().choose('symptom:no-line')
    see().answer('question:on-wifi', 'yes')
    see().answer('question:red-light', 'no')
    see().attempt('remedy:restart', 'other-message')
    expect(see().session.picked).toBeNull()
    see().choose('symptom:code-97')
    expect(see().session).toMatchObject({
      picked: 'symptom:code-97',
      startedAt: noon,
      observations: [{ answered: 'question:on-wifi', answer: 'yes', carried: true }],
      earlier: [{ picked: 'symptom:no-line' }],
    })
  })

  it('replaces an answer and takes an attempt back, and returns to the step', () => {
    const { see } = visit()
    see().choose('symptom:no-line')
    see().answer('question:on-wifi', 'yes')
    see().attempt('remedy:restart', 'no-change')
    see().go('question')
    see().answer('question:on-wifi', 'no')
    expect(see().place).toEqual('step')
    see().go('remedy')
    see().untry('remedy:restart')
    expect(see().place).toEqual('step')
    expect(see().session.observations).toEqual([
      { answered: 'question:on-wifi', answer: 'no', by: 'person', at: 0 },
    ])
  })

  it('keeps its beginning when another message is picked later', () => {
    const { see, wait } = visit()
    see().choose('symptom:no-line')
    wait(30)
    see().choose('symptom:code-97')
    expect(see().session.startedAt).toBe(noon)
  })

  it('stamps how a remedy ended, in whole seconds, and returns to the step', () => {
    const { see, wait } = visit()
    see().choose('symptom:no-line')
    wait(12.4)
    see().go('remedy')
    see().attempt('remedy:restart', 'helped')
    expect(see().session.observations).toEqual([{ tried: 'remedy:restart', result: 'helped', at: 12 }])
    expect(see().place).toEqual('step')
  })

  it('never stamps a time before the start, whatever the clock of the device does', () => {
    const { see, wait } = visit()
    see().choose('symptom:no-line')
    wait(-3600)
    see().answer('question:on-wifi', 'yes')
    expect(see().session.observations[0]?.at).toBe(0)
  })

  it('stamps nothing in a case from a link, whose start is not known', () => {
    const linked: Session = { ...newSession('2026.1'), picked: 'symptom:no-line' }
    const { see } = visit({ session: linked, place: 'step' })
    see().answer('question:on-wifi', 'yes')
    expect(see().session.observations[0]).not.toHaveProperty('at')
  })

  it('only offers an earlier case, and continues it when asked', () => {
    const session: Session = { ...newSession('2026.1', noon - 60_000), picked: 'symptom:no-line' }
    const other = { id: 'case:b', session: newSession('2026.1') } as const
    const { see } = visit({ offered: [other, { id: 'case:a', session }] })
    expect(see().session.picked).toBeNull()
    see().continueCase({ id: 'case:a', session })
    expect(see()).toMatchObject({ session, place: 'card', keptAs: 'case:a', offered: [] })
  })

  it('continues at the step where something was said already', () => {
    const said = answer(
      knowledge,
      { ...newSession('2026.1'), picked: 'symptom:no-line' },
      'question:on-wifi',
      'yes',
    )
    const { see } = visit()
    see().continueCase({ id: 'case:a', session: said })
    expect(see()).toMatchObject({ session: said, place: 'step' })
  })

  it('shows the card of a message that was picked, and the page that an answer names', () => {
    const { see } = visit()
    see().choose('symptom:no-line')
    expect(see().place).toBe('card')
    see().answer('question:on-wifi', 'yes', { to: 'card' })
    expect(see()).toMatchObject({ place: 'card', session: { observations: [{ answer: 'yes' }] } })
    expect(see().session.observations[0]).not.toHaveProperty('to')
    see().answer('question:on-wifi', 'no')
    expect(see().place).toBe('step')
  })

  it('takes the offer back once a new case begins', () => {
    const { see } = visit({ offered: [left] })
    see().choose('symptom:code-97')
    expect(see().offered).toEqual([])
  })

  it('shows a note without moving anywhere', () => {
    const { see } = visit({ place: 'help' })
    see().showNote({ note: 'scanner' })
    expect(see()).toMatchObject({ place: 'help', note: { note: 'scanner' } })
  })

  it('keeps no card number of what is typed, wherever it goes, and nothing of it once it led to a case', () => {
    const { see } = visit()
    see().type('search', 'shows 4111 1111 1111 1111')
    expect(see().fields.search).toMatchObject({ text: 'shows ', removed: 'card-number' })
    see().pause('search')
    see().putBack('search')
    expect(see().fields.search).toMatchObject({ text: 'shows 4111 1111 1111 1111', vouched: true })
    see().choose('symptom:no-line')
    expect(see().fields.search.text).toBe('')
    see().type('search', 'shows 4111 1111 1111 1111')
    expect(see().fields.search).toMatchObject({ text: 'shows ', vouched: false })
  })

  it('shows the note until the next move, looking around does not count', () => {
    const { see } = visit({ note: { note: 'link-damaged' } })
    see().go('help')
    expect(see().note).toEqual({ note: 'link-damaged' })
    expect(see().place).toEqual('help')
  })

  it.each<[string, (store: WalkStore) => void]>([
    ['a message is picked', (store) => store.choose('symptom:no-line')],
    ['a question is answered', (store) => store.answer('question:on-wifi', 'yes')],
    ['the sale was tried again', (store) => store.again()],
    ['the next customer is there', (store) => store.nextCustomer()],
    ['a payment is taken up again', (store) => store.resumePayment()],
    ['a remedy has ended', (store) => store.attempt('remedy:restart', 'helped')],
    ['a remedy is taken back', (store) => store.untry('remedy:restart')],
    ['the case of an earlier visit goes on', (store) => store.continueCase(left)],
    ['everything starts over', (store) => store.startOver()],
    ['Back brings another page', (store) => store.restore(newSession('2026.1'), 'help')],
  ])('shows no note any more once %s', (_, move) => {
    const { see } = visit({ note: { note: 'link-damaged' }, offered: [left] })
    move(see())
    expect(see().note).toBeNull()
  })

  it('forgets the case when starting over', () => {
    const { see } = visit({ offered: [left], keptAs: 'case:b' })
    see().go('help')
    see().startOver()
    expect(see()).toMatchObject({
      session: newSession('2026.1'),
      place: 'start',
      keptAs: null,
      offered: [],
    })
  })

  it('is where Back and reload bring it', () => {
    const { see } = visit()
    const session: Session = { ...newSession('2026.1', noon), picked: 'symptom:no-line' }
    see().restore(session, 'help', 'case:a')
    expect(see()).toMatchObject({ session, place: 'help', keptAs: 'case:a' })
    see().restore(newSession('2026.1'), 'start')
    expect(see()).toMatchObject({ place: 'start', keptAs: null })
  })

  it('remembers the case that Back led away from, until a new one begins', () => {
    const { see } = visit()
    see().choose('symptom:no-line')
    const before = see().session
    see().answer('question:on-wifi', 'yes')
    const { session: left } = see()
    see().restore(before, 'step')
    expect(see()).toMatchObject({ session: before, left })
    see().startOver()
    expect(see().left).toBeNull()
  })
})

describe('a visit before the whole base has come', () => {
  const opened = () =>
    createWalkStore<string>({
      known: { state: 'front', front: frontOf(knowledge) },
      now: () => noon,
      market: () => 'mainland',
      start: 'start',
      step: 'step',
      card: 'card',
    })

  it('takes the message, which goes on once the base is there', () => {
    const { getState, setState } = opened()
    getState().choose('symptom:no-line')
    setState({ known: { state: 'whole', knowledge, chooseAnother } })
    getState().answer('question:on-wifi', 'yes')
    expect(getState().session).toMatchObject({ edition: '2026.1', observations: [{ answer: 'yes' }] })
  })

  it('throws at a move that only a page with the base can make', () => {
    expect(() => opened().getState().answer('question:on-wifi', 'yes')).toThrow(/whole base.*front/)
  })
})
