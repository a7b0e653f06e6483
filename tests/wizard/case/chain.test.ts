import { describe, expect, it } from 'vitest'
import { knowledge } from '../../../src/knowledge/knowledge'
import type { Link } from '../../../src/knowledge/schema'
import { chainOf, messagesAt } from '../../../src/wizard/case/chain'
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
  const chain = chainOf(knowledge, survey(knowledge, session))
  if (chain === null) throw new Error('A message was chosen')
  return Object.fromEntries(
    chain.links.map(({ link, state, likelihood }) => [
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

  it('is not there while no message is known', () => {
    expect(chainOf(knowledge, survey(knowledge, newSession(knowledge.edition)))).toBeNull()
  })

  it('says how likely none of the known causes is behind it, unless that is unlikely', () => {
    const walk = survey(knowledge, choose(newSession(knowledge.edition), 'symptom:ip-layer-error'))
    if (walk.diagnosis === null) throw new Error('A message was chosen')
    const withOther = (other: number) =>
      chainOf(knowledge, {
        ...walk,
        diagnosis: { ...walk.diagnosis, ranked: [], other, verdict: 'none-fits' },
      })?.other
    expect(withOther(0.01)).toBeNull()
    expect(withOther(0.95)).toBe('very-likely')
  })
})

describe('the messages that arise at a link', () => {
  it('are those of its stages, without the umbrellas that only gather others', () => {
    const here = messagesAt(knowledge, 'bearer').map(({ id }) => id)
    expect(here).toContain('symptom:no-signal')
    expect(here).not.toContain('symptom:invalid-terminal-97')
    for (const { id, umbrella } of Object.values(knowledge.symptoms))
      if (umbrella !== undefined) expect(here).not.toContain(id)
  })

  it('are with the bank of the card where the answer is most likely its own', () => {
    const at = (link: Link) => messagesAt(knowledge, link).map(({ id }) => id)
    for (const id of ['symptom:limit-or-balance', 'symptom:stop-and-call'] as const) {
      expect(at('issuer')).toContain(id)
      expect(at('acquirer')).not.toContain(id)
    }
    expect(at('acquirer')).toContain('symptom:invalid-terminal-97')
    // A time-out of that bank is said by the network between.
    expect(at('switch')).toContain('symptom:issuer-timeout-68')
  })
})
