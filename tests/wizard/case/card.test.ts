import { describe, expect, it } from 'vitest'
import { knowledge } from '../../../src/knowledge/knowledge'
import { answerCard } from '../../../src/wizard/case/card'
import { isJustPicked } from '../../../src/wizard/case/session'
import { sessionOf, visit } from '../../support/visit'

const seen = knowledge.codeLeads.entry
const cardOf = (...told: Parameters<typeof visit>) => answerCard(knowledge, visit(...told))

describe('the card of a code', () => {
  it('reads it as after a card until it is told where it was seen, and stores nothing of that', () => {
    const walk = visit('05')
    const card = answerCard(knowledge, walk)
    expect(card.entry).toEqual({ question: seen, open: true, assumes: 'card' })
    expect(card.walk.symptom).toBe('symptom:card-declined-by-bank')
    expect(walk.symptom).toBe('symptom:code-unclear')
    expect(walk.session.observations).toEqual([])
  })

  it('assumes nothing once that is told', () => {
    expect(cardOf('05', 'code-seen=online')).toMatchObject({
      walk: { symptom: 'symptom:qr-payment-pending' },
      entry: { question: seen, open: false, assumes: null },
      advice: { kind: 'settle' },
    })
    expect(cardOf('05', 'code-seen=not-sure')).toMatchObject({
      walk: { symptom: 'symptom:code-unclear' },
      entry: { open: false, assumes: null },
    })
  })

  it('asks nothing of a code that means one thing', () => {
    expect(cardOf('51')).toMatchObject({ walk: { symptom: 'symptom:limit-or-balance' }, entry: null })
    expect(cardOf('QQ')).toMatchObject({ walk: { symptom: 'symptom:code-unclear' }, entry: null })
  })

  it('assumes no card for a code that is none of a card', () => {
    const elsewhere = Object.entries(knowledge.codeLeads.leads).filter(
      ([, meanings]) => !('card' in meanings),
    )
    for (const [code] of elsewhere) {
      const { entry } = cardOf(code.slice('code:'.length))
      expect(entry?.assumes ?? null, code).toBeNull()
    }
  })
})

describe('the card of words that can mean several messages', () => {
  it('speaks of the words themselves, and asks which message it is', () => {
    expect(cardOf('dead-or-frozen')).toMatchObject({
      walk: { symptom: 'symptom:dead-or-frozen' },
      entry: { question: 'question:screen-state', open: true, assumes: null },
    })
  })

  it('speaks of the message that the answer leads on to', () => {
    expect(cardOf('dead-or-frozen', 'screen-state=frozen')).toMatchObject({
      walk: { symptom: 'symptom:frozen' },
      entry: { open: false },
    })
  })
})

describe('a message that was just picked', () => {
  it('is one of which nothing was said, but for what was carried over or filled in', () => {
    expect(isJustPicked(sessionOf('no-answer'))).toBe(true)
    expect(isJustPicked(sessionOf('no-answer', 'paid-entries=one'))).toBe(false)
    const further = sessionOf('ip-layer-error', 'bearer=sim', '>invalid-terminal-97')
    expect(further.observations).toMatchObject([{ answered: 'question:bearer', carried: true }])
    expect(isJustPicked(further)).toBe(true)
  })
})
