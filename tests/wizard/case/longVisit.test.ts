import { describe, expect, it } from 'vitest'
import { readSessionLink, writeSessionLink } from '../../../src/wizard/case/link'
import { session as sessionSchema } from '../../../src/wizard/case/session'
import { newVisit, tinyKnowledge } from '../../support/newVisit'

const { gate } = tinyKnowledge.money.questions
const unclear = { answered: gate, answer: 'unclear', by: 'person' }

describe('a visit that goes on and on', () => {
  it('stays within what can be read again, and says once that something was left out', () => {
    const { getState } = newVisit(() => 0)
    const notes: (string | undefined)[] = []
    for (let message = 0; message < 101; message += 1) {
      getState().choose('symptom:pretend')
      getState().answer('question:on-wifi', 'yes')
      getState().attempt('remedy:service', 'other-message')
      notes.push(getState().note?.note)
      const { session } = getState()
      expect(sessionSchema.safeParse(session).success).toBe(true)
      expect(readSessionLink(writeSessionLink(session, tinyKnowledge), tinyKnowledge)).not.toBeNull()
    }
    expect(notes.filter((note) => note !== undefined)).toEqual(['visit-too-long'])
    expect(getState().session).toMatchObject({ picked: null, earlier: [] })
    expect(getState().session.observations).toContainEqual(unclear)
  })

  it('stays within it where one question is answered again and again', () => {
    const { getState } = newVisit(() => 0)
    const repeats = Object.values(tinyKnowledge.questions).find((question) => question.repeats === true)
    if (repeats === undefined) throw new Error('No question of the base repeats')
    getState().choose('symptom:pretend')
    for (let times = 0; times <= 1000; times += 1) getState().answer(repeats.id, 'not-sure')
    expect(getState().note).toEqual({ note: 'visit-too-long' })
    expect(getState().session).toMatchObject({ picked: 'symptom:pretend', observations: [unclear] })
  })
})
