import { describe, expect, it } from 'vitest'
import { assemble, pretendSymptom } from '../../../src/authoring/generated/pretend'
import { typicalAnswer, typicalCase } from '../../../src/authoring/simulation/typicalCase'
import type { Cause, Knowledge, Question } from '../../../src/knowledge/schema'
import { isAnswered } from '../../../src/wizard/case/session'

const question = (id: Question['id'], change: Partial<Question> = {}): Question => ({
  id,
  kind: 'look',
  seconds: 10,
  carriesOver: false,
  answers: { yes: 'rarely', no: 'always' },
  ...change,
})

const on = (id: Question['id'], answer: string) => ({ question: id, answers: [answer] })

function told(signs: Cause['signs'], questions: readonly Question[]): Knowledge {
  const cause: Cause = {
    id: 'cause:lamp',
    owner: 'acquirer',
    link: 'acquirer',
    minutesToRepair: null,
    signs,
    standing: { kind: 'judged' },
  }
  return assemble({ 'cause:lamp': 'common' }, [cause], questions, [])
}

const answersOf = (knowledge: Knowledge) =>
  typicalCase(knowledge, pretendSymptom, 'cause:lamp')
    .observations.filter(isAnswered)
    .map(({ answered, answer }) => `${answered.slice('question:'.length)}=${answer}`)

describe('the typical case of a cause', () => {
  it('gives each question that speaks of it the likeliest answer', () => {
    const knowledge = told(
      { 'question:light': { yes: 'much more', no: 'much less' }, 'question:noise': { yes: 'more' } },
      [question('question:light'), question('question:noise'), question('question:smell')],
    )
    expect(answersOf(knowledge)).toEqual(['light=yes', 'noise=no'])
  })

  it('asks what a question hangs on, and leaves closed what its answer closes', () => {
    const questions = [
      question('question:light', { askedOnlyWhen: on('question:plugged', 'no') }),
      question('question:noise', { askedOnlyWhen: on('question:plugged', 'yes') }),
      question('question:plugged', { seconds: 60 }),
    ]
    const signs: Cause['signs'] = { 'question:light': { yes: 'more' }, 'question:noise': { yes: 'more' } }
    expect(answersOf(told(signs, questions))).toEqual(['plugged=no', 'light=no'])
  })

  it('sees one fact once, the quickest way', () => {
    const questions = [
      question('question:light', { group: 'lamp', seconds: 60 }),
      question('question:glow', { group: 'lamp' }),
    ]
    const signs: Cause['signs'] = { 'question:light': { yes: 'more' }, 'question:glow': { yes: 'more' } }
    expect(answersOf(told(signs, questions))).toEqual(['glow=no'])
  })

  it('has no answer to a question that does not exist', () => {
    expect(typicalAnswer(told({}, []), 'cause:lamp', 'question:gone')).toBeUndefined()
  })
})
