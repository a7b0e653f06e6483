import { describe, expect, it } from 'vitest'
import { knowledge } from '../../../src/knowledge/knowledge'
import type { Stage, Symptom } from '../../../src/knowledge/schema'
import { carrierOf, pickable, pickOf, picksOf } from '../../../src/wizard/case/picked'

describe('what can be picked without a search', () => {
  const { common, groups } = picksOf(knowledge)
  const grouped = groups.flatMap(({ picks }) => picks)

  it('is every message once: common, or where in a payment it arises', () => {
    const all = pickable(knowledge).map((symptom) => pickOf(knowledge, symptom))
    expect([...common, ...grouped].sort()).toEqual([...all].sort())
    expect(common.length).toBeGreaterThan(0)
  })

  it('puts a common code in the place of the words that it comes with', () => {
    expect(common).toContain('symptom:invalid-terminal-97')
    expect(common).not.toContain('symptom:invalid-terminal')
    expect(grouped).toContain('symptom:invalid-terminal')
    // Of messages without a number nobody knows which one it is, so the umbrella stays.
    expect(common).toContain('symptom:communication-failed')
  })

  it('has no group without messages', () => {
    expect(groups.filter(({ picks }) => picks.length === 0)).toEqual([])
  })

  it('has under each heading what arises there, and nothing common', () => {
    const at = (...stages: Stage[]) =>
      pickable(knowledge)
        .filter(({ stage }) => stages.includes(stage))
        .map((symptom) => pickOf(knowledge, symptom))
        .filter((picked) => !common.includes(picked))
    const under = Object.fromEntries(groups.map(({ group, picks }) => [group, picks]))
    expect(under.waiting).toEqual(at('S5'))
    expect(under.answered).toEqual(at('S6', 'S7', 'S8'))
  })
})

describe('the message that shows what was picked', () => {
  const symptom = (name: string, more: Partial<Symptom> = {}): Symptom => ({
    id: `symptom:${name}`,
    stage: 'S8',
    screens: [],
    money: { attempt: 'always', reach: 'refused' },
    broke: 'nothing',
    causes: {},
    never: [],
    standing: { kind: 'judged' },
    ...more,
  })
  const symptoms = { 'symptom:a': symptom('a'), 'symptom:b': symptom('b', { hostCode: '04' }) }
  it('is the message itself, or the one that carries the code', () => {
    expect(carrierOf({ symptoms }, 'symptom:a')?.id).toBe('symptom:a')
    expect(carrierOf({ symptoms }, 'code:04')?.id).toBe('symptom:b')
    expect(carrierOf({ symptoms }, 'code:51')).toBeUndefined()
  })
})
