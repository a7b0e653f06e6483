import { describe, expect, it } from 'vitest'
import { knowledge } from '../../../src/knowledge/knowledge'
import { linkStates } from '../../../src/wizard/case/chain'
import { answer, choose, newSession } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'

const states = (
  symptom: 'symptom:ip-layer-error' | 'symptom:invalid-terminal-97',
  said: Record<string, string> = {},
) => {
  const session = Object.entries(said).reduce(
    (before, [question, given]) => answer(knowledge, before, `question:${question}`, given),
    choose(newSession(knowledge.edition), symptom),
  )
  const stage = knowledge.symptoms[symptom]?.stage ?? 'S0'
  const { diagnosis } = survey(knowledge, session)
  if (diagnosis === null) throw new Error('A message was chosen')
  return Object.fromEntries(
    linkStates(knowledge, stage, diagnosis).map(({ link, state, likelihood }) => [
      link,
      state === 'break' || state === 'possible' ? `${state}, ${likelihood}` : state,
    ]),
  )
}

describe('the chain', () => {
  it('draws the line as proven when a host has answered, and the break at the acquirer', () => {
    expect(states('symptom:invalid-terminal-97')).toMatchObject({
      bearer: 'proven',
      path: 'proven',
      acquirer: 'break, very-likely',
      switch: 'unreached',
      issuer: 'unreached',
    })
  })

  it('proves nothing where no host answered', () => {
    expect(Object.values(states('symptom:ip-layer-error'))).not.toContain('proven')
  })

  it('follows the evidence', () => {
    expect(states('symptom:ip-layer-error', { bearer: 'sim', 'signal-icon': 'low' }).bearer).toMatch(/^break/)
    expect(states('symptom:ip-layer-error', { bearer: 'wifi', 'phones-on-wifi': 'dead' }).path).toMatch(
      /^break/,
    )
  })

  it('shows the card only where something may be wrong with it', () => {
    expect(states('symptom:ip-layer-error')).not.toHaveProperty('card')
  })
})
