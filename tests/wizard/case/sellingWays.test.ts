import { describe, expect, it } from 'vitest'
import { assemble, pretendSymptom } from '../../../src/authoring/generated/pretend'
import type { AnswerId, QuestionId, RemedyId } from '../../../src/knowledge/ids'
import type { Broke } from '../../../src/knowledge/money'
import type { Cause, Knowledge, Question, Symptom, WorkAround } from '../../../src/knowledge/schema'
import { sellingShown } from '../../../src/wizard/case/sellingWays'
import { answer, choose, newSession } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'

const cause = (name: string, broke?: Broke): Cause => ({
  id: `cause:${name}`,
  owner: 'acquirer',
  link: 'acquirer',
  ...(broke === undefined ? {} : { broke }),
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

const workAround = (name: string, more: Partial<WorkAround> = {}): WorkAround => ({
  id: `remedy:${name}`,
  effect: 'works-around',
  need: 'take-again',
  doneBy: 'cashier',
  handsOn: 60,
  wait: 0,
  steps: [],
  sideEffects: [],
  notWhen: [],
  requires: [],
  undo: 'nothing-to-undo',
  ...more,
})

const { need: _, ...cash } = workAround('cash')
const base = assemble(
  { 'cause:line': 'very common' },
  [cause('line')],
  [question('coverage'), question('hotspot'), question('agreed')],
  [
    workAround('mobile', { notWhen: [{ question: 'question:coverage', answers: ['no'] }] }),
    workAround('hotspot', {
      proves: { question: 'question:hotspot', answer: 'yes' },
      undo: 'can-be-undone',
    }),
    workAround('offline', { requires: [{ question: 'question:agreed', answers: ['yes'] }] }),
    workAround('machine'),
    cash,
  ],
)
const line: RemedyId[] = ['remedy:mobile', 'remedy:hotspot', 'remedy:cash']

/** The pretend base with ways for what may break, and with its message as the test wants it. */
const knowledgeWith = (symptom: Partial<Symptom> = {}, more: Partial<Knowledge> = {}): Knowledge => {
  const message = base.symptoms[pretendSymptom]
  if (message === undefined) throw new Error('The pretend base has no message')
  return {
    ...base,
    selling: {
      line: { thisSale: line, next: [...line, 'remedy:offline'] },
      machine: { thisSale: ['remedy:machine', 'remedy:cash'], next: ['remedy:machine', 'remedy:cash'] },
      'flagged-card': { thisSale: [], next: [] },
    },
    symptoms: {
      [pretendSymptom]: { ...message, money: { attempt: 'always', reach: 'refused' }, ...symptom },
    },
    ...more,
  }
}

const refused = knowledgeWith()
const inDoubt = knowledgeWith({ money: { attempt: 'always', reach: 'in-doubt' } })

const sellingOf = (knowledge: Knowledge, ...said: [QuestionId, AnswerId][]) =>
  survey(
    knowledge,
    said.reduce(
      (session, [asked, given]) => answer(knowledge, session, asked, given),
      choose(newSession(knowledge.edition), pretendSymptom),
    ),
  ).selling

/** Names of ways, with the question that comes first, and a star where it was seen to work. */
const named = (ways: ReturnType<typeof sellingOf>['thisSale']) =>
  ways.map(({ remedy, known, asks }) =>
    [remedy.replace('remedy:', ''), known === 'works' ? '*' : '', asks ? ` after ${asks}` : ''].join(''),
  )
const firstTry: [QuestionId, AnswerId] = ['question:gate', 'clear']

describe('ways for the sale at hand', () => {
  it('are those that what broke leaves open, once nothing of it counts', () => {
    const { thisSale, none } = sellingOf(refused, firstTry)
    expect([named(thisSale), none]).toEqual([['mobile', 'cash', 'hotspot'], null])
  })

  it('wait for the gate while nobody said what came before; cash does not', () => {
    const { thisSale, none } = sellingOf(refused)
    expect([named(thisSale), none]).toEqual([
      ['mobile after question:gate', 'cash', 'hotspot after question:gate'],
      null,
    ])
  })

  it('are only cash while it is in doubt', () => {
    for (const { thisSale, none } of [
      sellingOf(inDoubt),
      sellingOf(inDoubt, firstTry),
      sellingOf(refused, ['question:gate', 'unclear']),
      sellingOf(inDoubt, firstTry, ['question:record', 'missing']),
    ])
      expect([named(thisSale), none]).toEqual([['cash'], 'in-doubt'])
  })

  it('are none once it is paid, and it is said', () => {
    const { thisSale, next, none } = sellingOf(inDoubt, firstTry, ['question:record', 'found'])
    expect([thisSale, none]).toEqual([[], 'paid'])
    expect(next).not.toEqual([])
  })

  it('are none for a card that must be stopped, cash included', () => {
    const { thisSale, none } = sellingOf(knowledgeWith({ broke: 'flagged-card' }), firstTry)
    expect([thisSale, none]).toEqual([[], 'flagged'])
  })

  it('are none where nothing was being paid', () => {
    const { thisSale, next, none } = sellingOf(
      knowledgeWith({ money: { attempt: 'never', reach: 'not-sent' } }),
    )
    expect([thisSale, none]).toEqual([[], null])
    expect(next).not.toEqual([])
  })
})

describe('ways for the next customer', () => {
  it('hang on what broke, and not on the sale', () => {
    for (const knowledge of [refused, inDoubt])
      expect(named(sellingOf(knowledge, firstTry).next).slice(0, 3)).toEqual(['mobile', 'cash', 'hotspot'])
    expect(sellingOf(knowledgeWith({ broke: 'flagged-card' }), firstTry).next).toEqual([])
  })

  it('go round this machine while no message is named, and of the sale at hand only cash is left', () => {
    const { thisSale, next, none } = survey(refused, newSession(refused.edition)).selling
    expect([named(thisSale), named(next), none]).toEqual([['cash'], ['machine', 'cash'], 'in-doubt'])
  })

  it('follow the leading cause where that closes other ways than its message', () => {
    const dead = knowledgeWith({}, { causes: { 'cause:line': cause('line', 'machine') } })
    expect(named(sellingOf(dead, firstTry).next)).toEqual(['machine', 'cash'])
  })
})

describe('a way', () => {
  it('is not shown where it is known to be pointless', () => {
    expect(named(sellingOf(refused, firstTry, ['question:coverage', 'not-sure']).thisSale)).toContain(
      'mobile',
    )
    expect(named(sellingOf(refused, firstTry, ['question:coverage', 'no']).thisSale)).not.toContain('mobile')
  })

  it('that changes a setting comes behind cash until it was seen to work', () => {
    const order = (...said: [QuestionId, AnswerId][]) => named(sellingOf(refused, firstTry, ...said).thisSale)
    expect(order()).toEqual(['mobile', 'cash', 'hotspot'])
    expect(order(['question:hotspot', 'no'])).toEqual(['mobile', 'cash', 'hotspot'])
    expect(order(['question:hotspot', 'yes'])).toEqual(['mobile', 'hotspot*', 'cash'])
  })

  it('asks what must be known first, and is gone where the answer is no or not known', () => {
    const offline = (...said: [QuestionId, AnswerId][]) =>
      named(sellingOf(refused, firstTry, ...said).next).filter((name) => name.startsWith('offline'))
    expect(offline()).toEqual(['offline after question:agreed'])
    expect(offline(['question:agreed', 'yes'])).toEqual(['offline'])
    expect(offline(['question:agreed', 'no'])).toEqual([])
    expect(offline(['question:agreed', 'not-sure'])).toEqual([])
  })
})

describe('what is shown of the ways', () => {
  const shown = (...of: Parameters<typeof sellingOf>) => {
    const { thisSale, next, ...rest } = sellingShown(sellingOf(...of))
    const names = ({ open, folded }: typeof next) => [named(open), named(folded)]
    return { thisSale: names(thisSale), next: names(next), ...rest }
  }

  it('is no way twice: where the next customer has the same ones, only what comes besides unfolds', () => {
    expect(shown(refused, firstTry)).toEqual({
      thisSale: [['mobile', 'cash', 'hotspot'], []],
      next: [[], ['offline after question:agreed']],
      first: null,
      alike: true,
    })
  })

  it('is one question in place of the ways that wait for it', () => {
    const { thisSale, first } = shown(refused)
    expect([thisSale, first]).toEqual([[['cash'], []], { asks: 'question:gate', waiting: 2 }])
  })

  it('is three at once, those of this sale first', () => {
    expect(shown(inDoubt, firstTry)).toMatchObject({
      thisSale: [['cash'], []],
      next: [
        ['mobile', 'cash'],
        ['hotspot', 'offline after question:agreed'],
      ],
      alike: false,
    })
  })
})
