import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knowledge as base } from '../../src/knowledge/knowledge'
import type { Knowledge, SymptomId } from '../../src/knowledge/schema'
import { answer, attempt, choose, isAnswered, newSession, type Session } from '../../src/wizard/session'
import { growTree, nodesOf, type TreeNode } from '../../src/wizard/tree'
import { survey } from '../../src/wizard/walk'
import { pretend, pretendSymptom } from './pretend'

/** Says and does again what was said and done on the way to a node. */
function replay(knowledge: Knowledge, symptom: SymptomId, { observations }: TreeNode): Session {
  return observations.reduce(
    (session, seen) =>
      isAnswered(seen)
        ? answer(knowledge, session, seen.answered, seen.answer)
        : attempt(knowledge, session, seen.tried, seen.result),
    choose(newSession(knowledge.edition), symptom),
  )
}

function hold(knowledge: Knowledge, symptom: SymptomId, tree: TreeNode): void {
  let ends = 0
  for (const node of nodesOf(tree)) {
    expect(survey(knowledge, replay(knowledge, symptom, node)).step).toEqual(node.step)
    const onward = node.branches.reduce((sum, branch) => sum + branch.node.reach, 0)
    if (node.branches.length > 0) expect(Math.abs(onward - node.reach)).toBeLessThan(1e-9)
    else ends += node.reach
  }
  expect(Math.abs(ends - 1)).toBeLessThan(1e-9)
}

describe('the tree of a message', () => {
  it('is the live dialogue, and its ends and cuts are reached with probability 1 together (12)', () => {
    fc.assert(
      fc.property(pretend({ causes: 5, questions: 5, remedies: 5, conditions: true }), (knowledge) => {
        hold(knowledge, pretendSymptom, growTree(knowledge, pretendSymptom, 0.02))
      }),
      { numRuns: 30 },
    )
  })

  it('holds for an umbrella, which leads on into the messages it may mean (12)', () => {
    const tree = growTree(base, 'symptom:invalid-terminal', 0.02)
    hold(base, 'symptom:invalid-terminal', tree)
    expect(tree.step).toMatchObject({ kind: 'ask', why: 'money' })
    expect(nodesOf(tree).some(({ step }) => step.kind === 'ask' && step.why === 'entry')).toBe(true)
  })

  it('goes no further where a node is reached more rarely than asked for', () => {
    const coarse = nodesOf(growTree(base, 'symptom:ip-layer-error', 0.05))
    const fine = nodesOf(growTree(base, 'symptom:ip-layer-error', 0.01))
    expect(fine.length).toBeGreaterThan(coarse.length)
    for (const { cut, reach } of coarse) if (cut) expect(reach).toBeLessThan(0.05)
    for (const { branches, reach } of coarse) {
      if (branches.length > 0) expect(reach).toBeGreaterThanOrEqual(0.05)
    }
  })
})
