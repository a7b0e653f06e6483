import { assemble } from '../../../src/authoring/generated/pretend'
import type { CauseId } from '../../../src/knowledge/ids'
import type { Cause, Frequency, Knowledge, Question, Repair } from '../../../src/knowledge/schema'

export const question = (id: Question['id'], change: Partial<Question> = {}): Question => ({
  id,
  kind: 'look',
  seconds: 10,
  carriesOver: false,
  answers: { yes: 'sometimes', no: 'often' },
  ...change,
})

export const cause = (id: Cause['id'], signs: Cause['signs']): Cause => ({
  id,
  owner: 'acquirer',
  link: 'acquirer',
  minutesToRepair: null,
  signs,
  standing: { kind: 'judged' },
})

export const repair = (id: Repair['id'], change: Partial<Repair>): Repair => ({
  id,
  effect: 'repairs',
  doneBy: 'cashier',
  handsOn: 60,
  wait: 0,
  steps: [],
  sideEffects: [],
  notWhen: [],
  requires: [],
  undo: 'nothing-to-undo',
  treats: {},
  ...change,
})

export const light = question('question:light')
export const noise = question('question:noise')
export const lamp = cause('cause:lamp', { 'question:light': { yes: 'much more' } })
export const fan = cause('cause:fan', { 'question:noise': { yes: 'much more' } })

/** A knowledge of one message; it asks for light and noise where no other questions are given. */
export const pretended = (
  listed: Record<CauseId, Frequency>,
  causes: readonly Cause[],
  questions: readonly Question[] = [light, noise],
  repairs: readonly Repair[] = [],
): Knowledge => assemble(listed, causes, questions, repairs)
