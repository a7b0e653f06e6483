import { describe, expect, it } from 'vitest'
import { measurable, type Probe, readReach } from '../../../src/components/pages/question/readReach'
import { knowledge } from '../../../src/knowledge/knowledge'

const ten = (came: number, rest: Probe, delay = 40): Probe[] =>
  Array.from({ length: 10 }, (_, i) => (i < came ? delay + i : rest))

describe('what ten probes say', () => {
  it('is fine with at most one lost, with the middle and the longest delay', () => {
    expect(readReach(ten(9, 'lost'))).toEqual({
      kind: 'fine',
      sent: 10,
      came: 9,
      delay: { typical: 44, longest: 48 },
    })
  })

  it('is nothing in particular where several were lost', () => {
    expect(readReach(ten(8, 'lost')).kind).toBe('patchy')
    expect(readReach(ten(1, 'lost')).kind).toBe('patchy')
  })

  it('is nothing where none came, and has no delay then', () => {
    expect(readReach(ten(0, 'lost'))).toEqual({ kind: 'none', sent: 10, came: 0, delay: null })
  })

  it('tells an answer of something else from no answer', () => {
    expect(readReach(ten(0, 'stranger')).kind).toBe('stranger')
    expect(readReach([...ten(0, 'lost').slice(1), 'stranger']).kind).toBe('stranger')
    expect(readReach(ten(9, 'stranger')).kind).toBe('fine')
  })

  it('is one question where not even the part that asks could be fetched', () => {
    expect(readReach(['lost'])).toMatchObject({ kind: 'none', sent: 1, came: 0 })
  })
})

describe('what a reading offers', () => {
  it('is an answer that the question has', () => {
    for (const [question, offers] of Object.entries(measurable)) {
      const asked = Object.values(knowledge.questions).find(({ id }) => id === question)
      expect(Object.keys(asked?.answers ?? {})).toEqual(expect.arrayContaining(Object.values(offers)))
    }
  })

  it('is none where only a person can say whether pages open', () => {
    for (const offers of Object.values(measurable)) {
      expect(offers).not.toHaveProperty('patchy')
      expect(offers).not.toHaveProperty('stranger')
    }
  })
})
