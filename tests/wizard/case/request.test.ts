import { describe, expect, it } from 'vitest'
import { assemble, pretendSymptom } from '../../../src/authoring/generated/pretend'
import { acquirerCall } from '../../../src/knowledge/calls'
import type { AnswerId } from '../../../src/knowledge/ids'
import type { Cause, Owner, Repair } from '../../../src/knowledge/schema'
import { factsForCall } from '../../../src/wizard/case/callFacts'
import {
  callNow,
  handOverOffered,
  nextRequest,
  requestOf,
  ruledOut,
  unlistedCall,
} from '../../../src/wizard/case/request'
import { answer, attempt, choose, newSession, type Session, service } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'

const cause: Cause = {
  id: 'cause:a',
  owner: 'acquirer',
  link: 'acquirer',
  minutesToRepair: null,
  signs: {},
  standing: { kind: 'judged' },
}

const repair = (name: string, more: Partial<Repair> = {}): Repair => ({
  id: `remedy:${name}`,
  effect: 'repairs',
  doneBy: 'cashier',
  handsOn: 60,
  wait: 0,
  steps: [],
  sideEffects: [],
  notWhen: [],
  requires: [],
  undo: 'nothing-to-undo',
  treats: { 'cause:a': 'sometimes' },
  ...more,
})

const asking = (name: string, to: Owner): Repair =>
  repair(name, { ...acquirerCall, doneBy: to, request: { to, ready: ['merchant-number', 'time'] } })

const knowledge = assemble(
  { 'cause:a': 'very common' },
  [cause],
  [],
  [repair('restart'), repair('replug'), asking('ask-acquirer', 'acquirer'), asking('ask-carrier', 'carrier')],
)

const begun = (money: AnswerId = 'clear'): Session =>
  answer(knowledge, choose(newSession(knowledge.edition), pretendSymptom), 'question:gate', money)
const tried = (session: Session, ...remedies: `remedy:${string}`[]) =>
  remedies.reduce((before, remedy) => attempt(knowledge, before, remedy, 'no-change'), session)
const walkOf = (session: Session) => survey(knowledge, session)

describe('the request that comes next', () => {
  it('is the first of the plan that asks somebody, before the uninformed call', () => {
    const plan: `remedy:${string}`[] = ['remedy:restart', 'remedy:ask-carrier', 'remedy:ask-acquirer']
    expect(nextRequest(knowledge, { plan, callAfter: 3 })).toBe('remedy:ask-carrier')
    expect(nextRequest(knowledge, { plan, callAfter: 1 })).toBeNull()
    expect(nextRequest(knowledge, { plan: ['remedy:restart'], callAfter: 1 })).toBeNull()
  })
})

describe('whom to call now', () => {
  it('is whoever the next request of the plan asks', () => {
    const walk = walkOf(begun())
    const next = nextRequest(knowledge, walk)
    if (next === null) throw new Error('The plan asks nobody')
    expect(callNow(knowledge, walk)).toEqual(requestOf(knowledge, walk, next))
  })

  it('is the acquirer, uninformed, once nothing else is worth trying', () => {
    const walk = walkOf(
      tried(begun(), 'remedy:restart', 'remedy:replug', 'remedy:ask-acquirer', 'remedy:ask-carrier'),
    )
    expect(walk.step).toEqual({ kind: 'hand-over' })
    const call = callNow(knowledge, walk)
    expect(call).toMatchObject({ id: service, to: 'acquirer' })
    expect(call.ready).toContain('what-was-tried')
  })
})

describe('a request', () => {
  it('is only made by a remedy that asks somebody', () => {
    const walk = walkOf(begun())
    expect(requestOf(knowledge, walk, 'remedy:restart')).toBeNull()
    expect(requestOf(knowledge, walk, 'remedy:gone')).toBeNull()
    expect(requestOf(knowledge, walk, 'remedy:ask-carrier')).toEqual({
      id: 'remedy:ask-carrier',
      besides: [],
      to: 'carrier',
      ready: ['merchant-number', 'time'],
      asksAboutPayment: false,
      band: 'not-sent',
      memory: null,
      told: [],
      tried: [],
    })
  })

  it('to the acquirer asks about a payment in doubt as well, and has ready what finds it, each once', () => {
    const request = requestOf(knowledge, walkOf(begun('unclear')), 'remedy:ask-acquirer')
    expect(request).toMatchObject({
      ready: ['merchant-number', 'time', 'trace-number', 'payment'],
      asksAboutPayment: true,
    })
  })

  it('to anybody else does not: only the acquirer sees what the host answered', () => {
    const request = requestOf(knowledge, walkOf(begun('unclear')), 'remedy:ask-carrier')
    expect(request).toMatchObject({ ready: ['merchant-number', 'time'], asksAboutPayment: false })
  })

  it('about a message that is not on the list asks about a payment only within a case', () => {
    expect(unlistedCall(walkOf(newSession(knowledge.edition))).asksAboutPayment).toBe(false)
    expect(unlistedCall(walkOf(begun('unclear'))).asksAboutPayment).toBe(true)
  })
})

describe('what is told in a call', () => {
  it('is what was tried in vain, and of the answers what tells of its causes; nothing to the customer', () => {
    const telling = assemble(
      { 'cause:a': 'very common' },
      [{ ...cause, signs: { 'question:light': { yes: 'much more' } } }],
      ['light', 'weather'].map((name) => ({
        id: `question:${name}` as const,
        kind: 'recall' as const,
        seconds: 5,
        carriesOver: false,
        answers: { yes: 'sometimes' as const, no: 'often' as const },
      })),
      [repair('restart'), asking('ask-acquirer', 'acquirer'), asking('ask-customer', 'cardholder')],
    )
    const said = ['light', 'weather'].reduce(
      (session, name) => answer(telling, session, `question:${name}`, 'yes'),
      begun(),
    )
    const walk = survey(telling, attempt(telling, said, 'remedy:restart', 'no-change'))
    expect(requestOf(telling, walk, 'remedy:ask-acquirer')).toMatchObject({
      told: [{ question: 'question:light', answer: 'yes' }],
      tried: ['remedy:restart'],
    })
    expect(callNow(telling, { ...walk, step: { kind: 'hand-over' } }).told).toEqual([
      { question: 'question:light', answer: 'yes' },
    ])
    expect(requestOf(telling, walk, 'remedy:ask-customer')).toMatchObject({ told: [], tried: [] })
  })

  it('is besides what speaks for anything else that the same people can see to, and nothing for others', () => {
    const signs = (name: string) => ({
      [`question:${name}`]: { yes: 'much more' as const, no: 'less' as const },
    })
    const two = assemble(
      { 'cause:a': 'common', 'cause:b': 'common', 'cause:c': 'common' },
      [
        { ...cause, signs: signs('bill') },
        { ...cause, id: 'cause:b', signs: signs('line') },
        { ...cause, id: 'cause:c', signs: signs('mast') },
      ],
      ['bill', 'line', 'mast'].map((name) => ({
        id: `question:${name}` as const,
        kind: 'recall' as const,
        seconds: 5,
        carriesOver: false,
        answers: { yes: 'sometimes' as const, no: 'often' as const },
      })),
      [
        asking('ask-about-a', 'acquirer'),
        { ...asking('ask-about-b', 'acquirer'), treats: { 'cause:b': 'often' } },
        { ...asking('ask-carrier', 'carrier'), treats: { 'cause:c': 'often' } },
      ],
    )
    const toldWith = (line: AnswerId) =>
      requestOf(
        two,
        survey(
          two,
          (['mast', 'line', 'bill'] as const).reduce(
            (session, name) => answer(two, session, `question:${name}`, name === 'line' ? line : 'yes'),
            begun(),
          ),
        ),
        'remedy:ask-about-a',
      )?.told.map(({ question }) => question)
    expect(toldWith('yes')).toEqual(['question:bill', 'question:line'])
    expect(toldWith('no')).toEqual(['question:bill'])
  })

  it('may be more: what can be recalled at once and tells of its causes', () => {
    const more = ['moved', 'idle', 'swapped', 'reset', 'old', 'seen', 'slow', 'far']
    const open = assemble(
      { 'cause:a': 'very common', 'cause:b': 'very common' },
      [
        {
          ...cause,
          signs: Object.fromEntries(more.slice(0, -1).map((name) => [`question:${name}`, { yes: 'more' }])),
        },
        { ...cause, id: 'cause:b', signs: { 'question:far': { yes: 'more' } } },
      ],
      more.map((name) => ({
        id: `question:${name}` as const,
        kind: name === 'seen' ? ('look' as const) : ('recall' as const),
        seconds: name === 'slow' ? 31 : 5,
        carriesOver: false,
        answers: { yes: 'sometimes' as const, no: 'often' as const },
      })),
      [asking('ask-acquirer', 'acquirer')],
    )
    const facts = (session: Session) => factsForCall(open, survey(open, session), ['remedy:ask-acquirer'])
    expect(facts(begun())).toEqual(['idle', 'moved', 'old', 'reset'].map((name) => `question:${name}`))
    const once = answer(open, begun(), 'question:moved', 'no')
    expect(facts(once)).toEqual(['idle', 'old', 'reset', 'swapped'].map((name) => `question:${name}`))
    expect(factsForCall(open, survey(open, begun()), [service]).length).toBe(4)
    expect(factsForCall(open, survey(open, begun()), ['remedy:restart'])).toEqual([])
  })
})

describe('the records in the machine', () => {
  const known: typeof knowledge = {
    ...knowledge,
    money: {
      ...knowledge.money,
      facts: {
        ...knowledge.money.facts,
        'question:record': {
          found: { fact: 'memory', memory: 'holds' },
          missing: { fact: 'memory', memory: 'lost' },
        },
      },
    },
  }
  const memoryTo = (remedy: `remedy:${string}`, seen: AnswerId) =>
    requestOf(known, survey(known, answer(known, begun(), 'question:record', seen)), remedy)?.memory

  it('are told to whoever may touch the machine, where they may be lost or are', () => {
    expect(memoryTo('remedy:ask-acquirer', 'found')).toBe('holds')
    expect(memoryTo('remedy:ask-acquirer', 'missing')).toBe('lost')
    expect(memoryTo('remedy:ask-acquirer', 'not-sure')).toBeNull()
    expect(memoryTo('remedy:ask-carrier', 'found')).toBeNull()
  })
})

describe('handing over beside the next remedy', () => {
  it('is offered after the second try without change, whatever else was tried', () => {
    const once = attempt(knowledge, tried(begun(), 'remedy:restart'), 'remedy:ask-carrier', 'not-possible')
    expect(handOverOffered(walkOf(once))).toBe(false)
    expect(handOverOffered(walkOf(tried(once, 'remedy:replug')))).toBe(true)
  })
})

describe('what was tried in vain', () => {
  it('is told in the call, without the call itself and what could not be done', () => {
    const session = tried(begun(), 'remedy:restart', service)
    const walk = walkOf(attempt(knowledge, session, 'remedy:replug', 'not-possible'))
    expect(ruledOut(knowledge, walk)).toEqual(['remedy:restart'])
  })
})
