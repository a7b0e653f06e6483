import { describe, expect, it } from 'vitest'
import { knowledge } from '../../../src/knowledge/knowledge'
import type { AnswerId, SymptomId } from '../../../src/knowledge/schema'
import { mayChargeAgain, mayPayBack, saleState } from '../../../src/wizard/case/sale'
import { answer, attempt, choose, newSession } from '../../../src/wizard/case/session'

const sale = (symptom: SymptomId, before: AnswerId, record?: AnswerId) => {
  const asked = answer(
    knowledge,
    choose(newSession(knowledge.edition), symptom),
    knowledge.money.gate,
    before,
  )
  return saleState(
    knowledge,
    record === undefined ? asked : answer(knowledge, asked, knowledge.money.record, record),
  )
}

describe('the money of a sale', () => {
  it.each([
    ['symptom:ip-layer-error', 'no-one-yet', 'not-sent'],
    ['symptom:ip-layer-error', 'first-try', 'not-sent'],
    ['symptom:ip-layer-error', 'refused-before', 'refused'],
    ['symptom:ip-layer-error', 'unclear-before', 'unknown'],
    ['symptom:ip-layer-error', 'not-sure', 'unknown'],
    ['symptom:invalid-terminal-97', 'no-one-yet', 'not-sent'],
    ['symptom:invalid-terminal-97', 'first-try', 'refused'],
    ['symptom:invalid-terminal-97', 'unclear-before', 'unknown'],
  ] as const)('on %s, %s: %s', (symptom, before, state) => {
    expect(sale(symptom, before).state).toBe(state)
  })

  it('is unknown before anybody was asked, and what a site filled in is nobody’s word', () => {
    const begun = choose(newSession(knowledge.edition), 'symptom:ip-layer-error')
    const nobodysWord = { state: 'unknown', basis: 'told', doubtful: true }
    expect(saleState(knowledge, begun)).toEqual(nobodysWord)
    const filled = answer(knowledge, begun, knowledge.money.gate, 'first-try', { by: 'site' })
    expect(saleState(knowledge, filled)).toEqual(nobodysWord)
  })

  it('counts an earlier try that ended unclear before the message on the screen is named', () => {
    const said = (before: AnswerId) =>
      saleState(knowledge, answer(knowledge, newSession(knowledge.edition), knowledge.money.gate, before))
    expect(said('unclear-before')).toMatchObject({ state: 'unknown', doubtful: true })
    expect(said('first-try')).toMatchObject({ state: 'not-sent', doubtful: false })
  })

  it('takes an answer of another edition for "not sure", never for a clean sale', () => {
    expect(sale('symptom:ip-layer-error', 'gone').state).toBe('unknown')
  })

  it('is in doubt where nobody was asked before the terminal showed another message', () => {
    const unasked = choose(newSession(knowledge.edition), 'symptom:ip-layer-error')
    const moved = choose(
      attempt(knowledge, unasked, 'remedy:restart-router', 'other-message'),
      'symptom:invalid-terminal-97',
    )
    const asked = answer(knowledge, moved, knowledge.money.gate, 'first-try')
    expect(saleState(knowledge, asked)).toMatchObject({ state: 'unknown', doubtful: true })
    const { money } = knowledge
    const onlyEarlier = { ...money, unsure: { ...money.unsure, thisAttempt: false } }
    expect(saleState({ ...knowledge, money: onlyEarlier }, asked).doubtful).toBe(true)
  })

  it.each([
    ['success', 'approved'],
    ['reversed', 'released'],
    ['refused', 'refused'],
    ['twice', 'charged-twice'],
    ['not-there', 'unknown'],
  ] as const)('after an unclear try, the record says %s: %s, looked up', (record, state) => {
    expect(sale('symptom:invalid-terminal-97', 'unclear-before', record)).toMatchObject({
      state,
      basis: 'checked',
    })
  })

  it('cannot be made worse or better by a look at a payment nobody doubts', () => {
    expect(sale('symptom:ip-layer-error', 'first-try', 'success')).toEqual({
      state: 'not-sent',
      basis: 'stage',
      doubtful: false,
    })
  })

  it('is not looked up by what a site filled in', () => {
    const unclear = answer(
      knowledge,
      choose(newSession(knowledge.edition), 'symptom:ip-layer-error'),
      knowledge.money.gate,
      'unclear-before',
    )
    const filled = answer(knowledge, unclear, knowledge.money.record, 'reversed', { by: 'site' })
    expect(saleState(knowledge, filled)).toMatchObject({ state: 'unknown', basis: 'stage' })
  })

  it('stays paid where one try is known to be, whatever a look at the unclear one found', () => {
    const approved = knowledge.symptoms['symptom:ip-layer-error']
    if (approved === undefined) throw new Error('The base lost its first message')
    const paid = {
      ...knowledge,
      symptoms: { 'symptom:paid': { ...approved, id: 'symptom:paid' as const, money: 'approved' as const } },
    }
    const begun = choose(newSession(knowledge.edition), 'symptom:paid')
    const unclear = answer(paid, begun, knowledge.money.gate, 'unclear-before')
    const looked = answer(paid, unclear, knowledge.money.record, 'reversed')
    expect(saleState(paid, looked)).toEqual({ state: 'approved', basis: 'stage', doubtful: true })
  })

  it('keeps the worst of both messages when the terminal shows another one', () => {
    const first = answer(
      knowledge,
      choose(newSession(knowledge.edition), 'symptom:ip-layer-error'),
      knowledge.money.gate,
      'unclear-before',
    )
    const moved = choose(
      attempt(knowledge, first, 'remedy:restart-router', 'other-message'),
      'symptom:invalid-terminal-97',
    )
    expect(saleState(knowledge, moved).state).toBe('unknown')
    const clean = answer(knowledge, first, knowledge.money.gate, 'no-one-yet')
    const after97 = choose(
      attempt(knowledge, clean, 'remedy:restart-router', 'other-message'),
      'symptom:invalid-terminal-97',
    )
    expect(saleState(knowledge, after97).state).toBe('refused')
  })

  it('lets a card be charged again only where it is known that nobody was', () => {
    expect(mayChargeAgain({ state: 'refused', basis: 'stage', doubtful: false })).toBe(true)
    expect(mayChargeAgain({ state: 'released', basis: 'checked', doubtful: true })).toBe(true)
    expect(mayChargeAgain({ state: 'refused', basis: 'told', doubtful: false })).toBe(false)
    expect(mayChargeAgain({ state: 'unknown', basis: 'checked', doubtful: true })).toBe(false)
    expect(mayChargeAgain({ state: 'approved', basis: 'checked', doubtful: true })).toBe(false)
  })

  it('is paid back only where no reversal may be doing the same', () => {
    expect(mayPayBack({ state: 'refused', basis: 'stage', doubtful: false })).toBe(true)
    expect(mayPayBack({ state: 'not-sent', basis: 'stage', doubtful: false })).toBe(true)
    expect(mayPayBack({ state: 'refused', basis: 'told', doubtful: false })).toBe(false)
    expect(mayPayBack({ state: 'released', basis: 'checked', doubtful: true })).toBe(false)
    expect(mayPayBack({ state: 'unknown', basis: 'checked', doubtful: true })).toBe(false)
  })
})
