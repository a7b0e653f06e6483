import { describe, expect, it } from 'vitest'
import { assemble, pretendSymptom } from '../../../src/authoring/generated/pretend'
import { acquirerCall } from '../../../src/knowledge/calls'
import type { AnswerId } from '../../../src/knowledge/ids'
import type { Cause, Owner, Repair } from '../../../src/knowledge/schema'
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
      to: 'carrier',
      ready: ['merchant-number', 'time'],
      asksAboutPayment: false,
      band: 'not-sent',
      memory: null,
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
