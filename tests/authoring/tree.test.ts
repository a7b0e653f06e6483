import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemble, pretend, pretendSymptom } from '../../src/authoring/generated/pretend'
import { growTree, nodesOf, type TreeNode } from '../../src/authoring/tree'
import type { SymptomId } from '../../src/knowledge/ids'
import { knowledge as base } from '../../src/knowledge/knowledge'
import type { Cause, Knowledge, Repair } from '../../src/knowledge/schema'
import { answer, attempt, choose, isAnswered, newSession, type Session } from '../../src/wizard/case/session'
import { survey } from '../../src/wizard/case/walk'

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

const cause = (name: string, signs: Cause['signs'] = {}): Cause => ({
  id: `cause:${name}`,
  owner: 'acquirer',
  link: 'acquirer',
  minutesToRepair: null,
  signs,
  standing: { kind: 'judged' },
})

const repair = (name: string, treats: Repair['treats']): Repair => ({
  id: `remedy:${name}`,
  effect: 'repairs',
  doneBy: 'cashier',
  handsOn: 1800,
  wait: 0,
  steps: [],
  sideEffects: [],
  notWhen: [],
  requires: [],
  undo: 'nothing-to-undo',
  treats,
})

/** Two causes, a question that speaks of the first, and a dear repair for each. */
const parted = assemble(
  { 'cause:a': 'common', 'cause:b': 'common' },
  [cause('a', { 'question:light': { yes: 'more' } }), cause('b')],
  [
    {
      id: 'question:dull',
      kind: 'look',
      seconds: 5,
      carriesOver: false,
      answers: { red: 'sometimes', green: 'sometimes', blue: 'sometimes' },
    },
    {
      id: 'question:light',
      kind: 'look',
      seconds: 10,
      carriesOver: false,
      answers: { yes: 'sometimes', no: 'sometimes' },
    },
  ],
  [repair('b', { 'cause:b': 'always' }), repair('a', { 'cause:a': 'always' })],
)

/** The same, of a message that leaves an attempt in doubt. */
const doubted: Knowledge = {
  ...parted,
  symptoms: Object.fromEntries(
    Object.entries(parted.symptoms).map(([id, symptom]) => [
      id,
      { ...symptom, money: { attempt: 'always', reach: 'in-doubt' } },
    ]),
  ),
}

describe('a node', () => {
  const branch = (node: TreeNode, place: number) => {
    const found = node.branches[place]
    if (found === undefined) throw new Error(`The node has no branch ${place}`)
    return found.node
  }
  /** The ways on from a node, and how likely each is there. */
  const waysOf = ({ branches, reach }: TreeNode) =>
    branches.map(({ node, ...way }) => [way, Number((node.reach / reach).toFixed(9))])
  const rounded = (chance: number) => Number(chance.toFixed(9))
  const grown = () => growTree(parted, pretendSymptom, 0.001)
  const lit = () => branch(grown(), 0)

  // A lapse turns a part of each answer into the other one.
  const yesUnderA = 0.95 * 0.75 + 0.05 * 0.25
  const yes = 0.485 * yesUnderA + 0.515 * 0.5
  const aOnceLit = (0.485 * yesUnderA) / yes

  it('branches at a money question as its answers are usual, and to "not sure"', () => {
    const tree = growTree(doubted, pretendSymptom, 0.001)
    expect(tree).toMatchObject({ reach: 1, observations: [], cut: false, step: { why: 'money' } })
    expect(waysOf(tree)).toEqual([
      [{ answer: 'found' }, rounded(0.9 * (0.65 + 0.05 * (0.3 / 0.95)))],
      [{ answer: 'missing' }, rounded(0.9 * (0.3 + 0.05 * (0.65 / 0.95)))],
      [{ answer: 'not-sure' }, 0.1],
    ])
  })

  it('branches at an act for the payment to the answers that say how it ended', () => {
    const tree = growTree(base, 'symptom:qr-payment-pending', 0.2)
    const acts = nodesOf(tree).filter(({ step, cut }) => step.kind === 'settle' && !cut)
    expect(acts).not.toEqual([])
    for (const { step, branches } of acts)
      expect(branches.map((way) => ('answer' in way ? way.answer : null))).toEqual([
        ...Object.keys(step.kind === 'settle' ? (base.questions[step.asks]?.answers ?? {}) : {}),
        'not-sure',
      ])
  })

  it('branches to the answers as they were written, numbers too', () => {
    const { branches } = growTree(base, 'symptom:bank-or-network-unavailable', 0.9)
    expect(branches.map((way) => 'answer' in way && way.answer)).toEqual([
      ...['91', '96', '98', '68', '92', '90'],
      'not-sure',
    ])
  })

  it('branches at a question as likely as its causes make each answer', () => {
    expect(grown().step).toMatchObject({ kind: 'ask', question: 'question:light' })
    expect(waysOf(grown())).toEqual([
      [{ answer: 'yes' }, rounded(0.9 * yes)],
      [{ answer: 'no' }, rounded(0.9 * (1 - yes))],
      [{ answer: 'not-sure' }, 0.1],
    ])
  })

  it('branches at a remedy as likely as it helps, and goes on where it changed nothing', () => {
    expect(lit().step).toEqual({ kind: 'try', remedy: 'remedy:a', besides: [] })
    expect(waysOf(lit())).toEqual([
      [{ tried: 'remedy:a', helped: true }, rounded(0.95 * aOnceLit)],
      [{ tried: 'remedy:a', helped: false }, rounded(1 - 0.95 * aOnceLit)],
    ])
    expect(branch(lit(), 0)).toMatchObject({ step: { kind: 'solved' }, branches: [], cut: false })
    const onward = branch(lit(), 1)
    const bThen = (0.485 * 0.5) / yes / (1 - 0.95 * aOnceLit)
    expect(onward.step).toEqual({ kind: 'try', remedy: 'remedy:b', besides: [] })
    expect(waysOf(onward)[0]).toEqual([{ tried: 'remedy:b', helped: true }, rounded(0.95 * bThen)])
  })

  it('knows its likeliest cause', () => {
    expect(lit().leading).toEqual({ cause: 'cause:a', probability: expect.closeTo(aOnceLit, 9) })
  })

  it('is cut where it leads on but is reached too rarely; an end is no cut', () => {
    const coarse = growTree(parted, pretendSymptom, 1)
    expect(coarse.cut).toBe(false)
    expect(coarse.branches.map(({ node }) => [node.cut, node.branches.length])).toEqual([
      [true, 0],
      [true, 0],
      [true, 0],
    ])
    const ends = nodesOf(growTree(parted, pretendSymptom, 0.3)).filter(({ step }) => step.kind === 'solved')
    expect(ends.some(({ reach }) => reach < 0.3)).toBe(true)
    expect(ends.filter(({ cut }) => cut)).toEqual([])
  })

  it('of a message that nobody knows leads nowhere', () => {
    expect(growTree(parted, 'symptom:gone', 0.01)).toEqual({
      observations: [],
      reach: 1,
      step: { kind: 'choose-symptom' },
      leading: null,
      branches: [],
      cut: false,
    })
    expect(growTree(assemble({}, [], [], []), pretendSymptom, 1).leading).toBeNull()
  })
})

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
    expect(tree.step).toMatchObject({ kind: 'ask', why: 'entry' })
  })

  it('holds for a payment that is a case of its own, down to where it must wait (12)', () => {
    for (const symptom of ['symptom:charged-twice', 'symptom:qr-payment-pending'] as const) {
      const tree = growTree(base, symptom, 0.02)
      hold(base, symptom, tree)
      const ends = nodesOf(tree).filter(({ branches, cut }) => branches.length === 0 && !cut)
      expect(ends.some(({ step }) => step.kind === 'open-payment')).toBe(true)
    }
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
