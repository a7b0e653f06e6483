import { describe, expect, it } from 'vitest'
import { assemble, pretendSymptom } from '../../src/authoring/generated/pretend'
import { readCase } from '../../src/authoring/readCase'
import type { Question, Repair } from '../../src/knowledge/schema'
import { result } from '../../src/wizard/case/session'

const light: Question = {
  id: 'question:light',
  kind: 'look',
  seconds: 10,
  carriesOver: false,
  answers: { yes: 'sometimes', no: 'often' },
}
const restart: Repair = {
  id: 'remedy:restart',
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
}
const knowledge = assemble({}, [], [light], [restart])
const read = (...words: string[]) => readCase(knowledge, 'pretend', words)

describe('a case as it is typed', () => {
  it('is read word by word into a session of this edition', () => {
    expect(read('gate=clear', 'light=yes', 'tried:restart=no-change')).toEqual({
      session: {
        edition: '2026.1',
        picked: pretendSymptom,
        observations: [
          { answered: 'question:gate', answer: 'clear', by: 'person' },
          { answered: 'question:light', answer: 'yes', by: 'person' },
          { tried: 'remedy:restart', result: 'no-change' },
        ],
        startedAt: null,
        earlier: [],
      },
    })
  })

  it('may name the kind before each id', () => {
    const long = readCase(knowledge, 'symptom:pretend', ['question:light=yes', 'tried:remedy:restart=helped'])
    expect(long).toEqual(read('light=yes', 'tried:restart=helped'))
    expect(long).toHaveProperty('session')
  })

  it('takes "not sure" for every question', () => {
    expect(read('light=not-sure')).toMatchObject({
      session: { observations: [{ answered: 'question:light', answer: 'not-sure' }] },
    })
  })

  it('is not read where one word is strange: each is named, with what could have been meant', () => {
    const results = result.options
    expect(
      readCase(knowledge, 'pretent', [
        'ligt=yes',
        'light=maybe',
        'light',
        '=yes',
        'tried:restat=helped',
        'tried:restart=better',
        'tried:restart',
        'light=yes',
      ]),
    ).toEqual({
      unread: [
        { kind: 'symptom', word: 'pretent', known: ['pretend'] },
        { kind: 'question', word: 'ligt', known: ['gate', 'record', 'light'] },
        { kind: 'answer', word: 'light=maybe', known: ['light=yes', 'light=no', 'light=not-sure'] },
        { kind: 'answer', word: 'light', known: ['light=yes', 'light=no', 'light=not-sure'] },
        { kind: 'question', word: '', known: ['gate', 'record', 'light'] },
        { kind: 'remedy', word: 'restat', known: ['restart', 'service'] },
        { kind: 'result', word: 'better', known: results },
        { kind: 'result', word: '', known: results },
      ],
    })
  })

  it('names a remedy and its result where both are strange', () => {
    expect(read('tried:restat=better')).toMatchObject({
      unread: [
        { kind: 'remedy', word: 'restat' },
        { kind: 'result', word: 'better' },
      ],
    })
  })
})
