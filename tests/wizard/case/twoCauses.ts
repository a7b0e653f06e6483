import { assemble, pretendSymptom } from '../../../src/authoring/generated/pretend'
import type { Cause, Knowledge, Question, Remedy, Usual, WorkAround } from '../../../src/knowledge/schema'
import { answer, choose, newSession, type Session } from '../../../src/wizard/case/session'

export const cause = (name: string, signs: Cause['signs'] = {}): Cause => ({
  id: `cause:${name}`,
  owner: 'acquirer',
  link: 'acquirer',
  minutesToRepair: null,
  signs,
  standing: { kind: 'judged' },
})

export const question = (name: string, more: Partial<Question> = {}): Question => ({
  id: `question:${name}`,
  kind: 'look',
  seconds: 10,
  carriesOver: false,
  answers: { yes: 'sometimes', no: 'often' },
  ...more,
})

export const repair = (
  name: string,
  treats: Record<`cause:${string}`, Usual>,
  more: Partial<Remedy> = {},
): Remedy =>
  ({
    id: `remedy:${name}`,
    effect: 'repairs',
    doneBy: 'cashier',
    handsOn: 60,
    wait: 60,
    steps: [],
    sideEffects: [],
    notWhen: [],
    requires: [],
    undo: 'nothing-to-undo',
    treats,
    ...more,
  }) as Remedy // `more` may only sharpen fields of the same kind of remedy

export const workAround = (name: string, more: Partial<WorkAround> = {}): WorkAround => ({
  id: `remedy:${name}`,
  effect: 'works-around',
  doneBy: 'cashier',
  handsOn: 10,
  wait: 0,
  steps: [],
  sideEffects: [],
  notWhen: [],
  requires: [],
  undo: 'nothing-to-undo',
  ...more,
})

/** Two causes told apart by one look, each with its own remedy. */
export const twoCauses = (
  remedies: readonly Remedy[] = [repair('a', { 'cause:a': 'always' }), repair('b', { 'cause:b': 'always' })],
  questions: readonly Question[] = [question('light')],
): Knowledge =>
  assemble(
    { 'cause:a': 'very common', 'cause:b': 'common' },
    [
      cause('a', { 'question:light': { yes: 'much more' } }),
      cause('b', { 'question:light': { no: 'much more' } }),
    ],
    questions,
    remedies,
  )

/** The pretend message was picked, and nothing is said of the money. */
export const begin = (knowledge: Knowledge): Session => choose(newSession(knowledge.edition), pretendSymptom)

/** It is said that nothing came before: the sale is clear, and nothing of it counts. */
export const afterMoney = (knowledge: Knowledge): Session =>
  answer(knowledge, begin(knowledge), 'question:gate', 'clear')
