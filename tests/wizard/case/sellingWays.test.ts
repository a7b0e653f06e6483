import { describe, expect, it } from 'vitest'
import { assemble } from '../../../src/authoring/generated/pretend'
import type { AnswerId, Cause, Link, Question, QuestionId, WorkAround } from '../../../src/knowledge/schema'
import { readEvidence } from '../../../src/wizard/case/evidence'
import { keepSelling } from '../../../src/wizard/case/sellingWays'
import { answer, newSession } from '../../../src/wizard/case/session'

const cause = (name: string, link: Link): Cause => ({
  id: `cause:${name}`,
  owner: 'acquirer',
  link,
  minutesToRepair: null,
  signs: {},
  standing: { kind: 'judged' },
})

const question = (name: string): Question => ({
  id: `question:${name}`,
  kind: 'look',
  seconds: 10,
  carriesOver: false,
  answers: { yes: 'sometimes', no: 'sometimes' },
})

const workAround = (name: string, getsRound: Link[], more: Partial<WorkAround> = {}): WorkAround => ({
  id: `remedy:${name}`,
  effect: 'works-around',
  doneBy: 'cashier',
  handsOn: 60,
  wait: 0,
  steps: [],
  sideEffects: [],
  notWhen: [],
  requires: [],
  undo: 'nothing-to-undo',
  getsRound,
  ...more,
})

const knowledge = assemble(
  { 'cause:router': 'common', 'cause:provider': 'common', 'cause:host': 'common' },
  [cause('router', 'bearer'), cause('provider', 'path'), cause('host', 'acquirer')],
  [question('coverage'), question('hotspot')],
  [
    workAround('other-terminal', ['terminal']),
    workAround('mobile', ['bearer', 'path'], {
      notWhen: [{ question: 'question:coverage', answers: ['no'] }],
      proves: { question: 'question:coverage', answer: 'yes' },
    }),
    workAround('hotspot', ['bearer'], { proves: { question: 'question:hotspot', answer: 'yes' } }),
  ],
)

type Chances = { router?: number; provider?: number; host?: number }

const ways = (chances: Chances | null, ...said: [QuestionId, AnswerId][]) => {
  const session = said.reduce(
    (before, [asked, given]) => answer(knowledge, before, asked, given),
    newSession(knowledge.edition),
  )
  const ranked = chances && [
    { cause: 'cause:router' as const, probability: chances.router ?? 0 },
    { cause: 'cause:provider' as const, probability: chances.provider ?? 0 },
    { cause: 'cause:host' as const, probability: chances.host ?? 0 },
    { cause: 'cause:gone' as const, probability: 1 },
  ]
  return keepSelling(knowledge, readEvidence(knowledge, session), ranked)
}

const works = (name: string) => ({ remedy: `remedy:${name}`, known: 'works' })
const open = (name: string) => ({ remedy: `remedy:${name}`, known: null })

describe('a way to keep selling', () => {
  it('is shown once what it gets round is possibly broken, all its links together', () => {
    expect(ways({ router: 0.05, provider: 0.04, host: 0.9 })).toEqual([])
    expect(ways({ router: 0.05, provider: 0.06, host: 0.9 })).toEqual([open('mobile')])
    expect(ways({ router: 0.1 })).toEqual([open('mobile'), open('hotspot')])
  })

  it('is not shown where it is known to be pointless', () => {
    expect(ways({ router: 1 }, ['question:coverage', 'not-sure'])).toEqual([open('mobile'), open('hotspot')])
    expect(ways({ router: 1 }, ['question:coverage', 'no'])).toEqual([open('hotspot')])
  })

  it('is shown before a message is known, whatever it gets round', () => {
    expect(ways(null)).toEqual([open('other-terminal'), open('mobile'), open('hotspot')])
  })

  it('stands first once it was seen to work, and only then', () => {
    expect(ways(null, ['question:hotspot', 'yes'])).toEqual([
      works('hotspot'),
      open('other-terminal'),
      open('mobile'),
    ])
    expect(ways(null, ['question:hotspot', 'yes'], ['question:coverage', 'yes'])).toEqual([
      works('mobile'),
      works('hotspot'),
      open('other-terminal'),
    ])
    expect(ways(null, ['question:hotspot', 'no'])).toEqual([
      open('other-terminal'),
      open('mobile'),
      open('hotspot'),
    ])
  })
})
