import { describe, expect, it } from 'vitest'
import { pretendSymptom } from '../../../src/authoring/generated/pretend'
import { chooseAnother } from '../../../src/wizard/case/arose'
import { readSessionLink, writeSessionLink } from '../../../src/wizard/case/link'
import { marketOf, newSession, type Session } from '../../../src/wizard/case/session'
import { createWalkStore } from '../../../src/wizard/case/store'
import { tinyKnowledge } from '../../support/newVisit'

describe('the market of a case', () => {
  const blank: Session = { ...newSession('2026.7'), picked: pretendSymptom }

  it('goes along where the machine is not from mainland China, as it was before there was a choice', () => {
    const abroad: Session = { ...blank, market: 'abroad' }
    expect(writeSessionLink(blank, null)).toBe('1!2026.7!pretend')
    expect(writeSessionLink(abroad, null)).toBe('1!2026.7~abroad!pretend')
    expect(readSessionLink('1!2026.7~abroad!pretend', tinyKnowledge)?.session).toEqual(abroad)
    expect(readSessionLink('1!2026.7!pretend', tinyKnowledge)?.session).toEqual(blank)
  })

  it.each(['1!2026.7~mainland!pretend', '1!2026.7~!pretend', '1!2026.7~abroad~abroad!pretend'])(
    'is written in one way: %s',
    (text) => {
      expect(readSessionLink(text, tinyKnowledge)).toBeNull()
    },
  )
})

describe('where the machine of a visit is from', () => {
  const opened = (market: () => 'mainland' | 'abroad') =>
    createWalkStore<string>({
      known: { state: 'whole', knowledge: tinyKnowledge, chooseAnother },
      now: () => 5,
      market,
      start: 'start',
      step: 'step',
      card: 'card',
    })

  it('is taken when its case begins, and stays with the case', () => {
    let market: 'mainland' | 'abroad' = 'abroad'
    const { getState: see } = opened(() => market)
    see().choose(pretendSymptom)
    market = 'mainland'
    see().answer('question:on-wifi', 'yes')
    see().nextCustomer()
    see().choose(pretendSymptom)
    expect(marketOf(see().session)).toBe('abroad')
    see().startOver()
    see().choose(pretendSymptom)
    expect(see().session).not.toHaveProperty('market')
  })

  it('is changed by the person, who loses nothing that was said', () => {
    const { getState: see } = opened(() => 'mainland')
    see().isFrom('abroad')
    expect(see().session).toEqual(newSession('2026.1'))
    see().choose(pretendSymptom)
    see().answer('question:on-wifi', 'yes')
    const { session } = see()
    see().isFrom('abroad')
    expect(see().session).toEqual({ ...session, market: 'abroad' })
    see().isFrom('mainland')
    expect(see().session).toEqual(session)
  })
})
