import { describe, expect, it } from 'vitest'
import { knowledge } from '../../../src/knowledge/knowledge'
import type { Stage } from '../../../src/knowledge/schema'
import { pickable, pickOf, picksOf } from '../../../src/wizard/case/picked'

describe('what can be picked without a search', () => {
  const { common, groups } = picksOf(knowledge)
  const grouped = groups.flatMap(({ picks }) => picks)

  it('is every message once: common, or where in a payment it arises', () => {
    const all = pickable(knowledge).map((symptom) => pickOf(knowledge, symptom))
    expect([...common, ...grouped].sort()).toEqual([...all].sort())
    expect(common.length).toBeGreaterThan(0)
  })

  it('has no group without messages', () => {
    expect(groups.filter(({ picks }) => picks.length === 0)).toEqual([])
  })

  it('has under each heading what arises there, and nothing common', () => {
    const rare = pickable(knowledge).filter(({ common }) => common !== true)
    const at = (...stages: Stage[]) =>
      rare.filter(({ stage }) => stages.includes(stage)).map((symptom) => pickOf(knowledge, symptom))
    const under = Object.fromEntries(groups.map(({ group, picks }) => [group, picks]))
    expect(under.waiting).toEqual(at('S5'))
    expect(under.answered).toEqual(at('S6', 'S7', 'S8'))
  })
})
