import { describe, expect, it } from 'vitest'
import { exceptions, noExceptions } from '../../../src/authoring/exceptions'
import { codeTables } from '../../../src/authoring/laws/codeTables'
import { hostAnswers } from '../../../src/authoring/laws/hostAnswers'
import { openConditions } from '../../../src/authoring/laws/openConditions'
import { sharedScreens } from '../../../src/authoring/laws/sharedScreens'
import { usedEntries } from '../../../src/authoring/laws/usedEntries'
import { wellFormed } from '../../../src/authoring/laws/wellFormed'
import type { CauseId } from '../../../src/knowledge/ids'
import type { Knowledge, Question } from '../../../src/knowledge/schema'
import { whole } from './broken'
import { spoil, withoutTable } from './spoil'

const { knowledge } = whole

describe('a host’s answer', () => {
  const symptom = 'symptom:invalid-terminal-97'
  const spoiled = spoil.symptom({
    causes: { ...knowledge.symptoms[symptom]?.causes, 'cause:weak-signal': 'rare' },
  })
  const declared = (...causes: readonly CauseId[]) => ({
    ...noExceptions,
    hostAnswer: [{ symptom, causes, because: 'For the test.' } as const],
  })

  it('may have a cause on the way where it is declared, and needs no other declaration', () => {
    const found = (...causes: readonly CauseId[]) =>
      hostAnswers.find({ knowledge: spoiled, exceptions: declared(...causes) })
    expect(found('cause:weak-signal')).toEqual([])
    expect(found('cause:weak-signal', 'cause:dormant')).toEqual([
      {
        culprit: 'hostAnswer symptom:invalid-terminal-97, cause:dormant',
        what: 'is declared and no longer needed',
        file: 'src/authoring/exceptions.ts',
      },
    ])
  })

  it('needs nothing declared in our base', () => {
    expect(hostAnswers.find({ knowledge, exceptions })).toEqual([])
  })
})

it('A text of two messages is no finding where an umbrella shows it as well and asks which it is', () => {
  const base = { knowledge: spoil.symptom({ screens: [{ text: '终端无效', lang: 'zh-CN' }] }) }
  expect(sharedScreens.find(base)).toEqual([])
})

it('Questions that wait for each other through a fact that both of two see can never be asked', () => {
  const question = (id: Question['id'], change: Partial<Question>): Question => ({
    id,
    kind: 'look',
    seconds: 5,
    carriesOver: false,
    answers: { yes: 'often', no: 'sometimes' },
    ...change,
  })
  const on = (id: Question['id']) => ({ question: id, answers: ['yes'] })
  const first = question('question:first', { group: 'fact' })
  const second = question('question:second', { askedOnlyWhen: on('question:first') })
  const third = question('question:third', { group: 'fact', askedOnlyWhen: on('question:second') })
  const questions = { ...knowledge.questions, [first.id]: first, [second.id]: second, [third.id]: third }
  expect(openConditions.find({ knowledge: { ...knowledge, questions } })).toContainEqual({
    culprit: 'question:third',
    what: expect.stringMatching(/leads back to question:first/),
  })
})

describe('an entry that nothing leads to', () => {
  it('is named, and nothing else is', () => {
    const spoiled: Knowledge = {
      ...knowledge,
      warnings: {
        ...knowledge.warnings,
        'warning:idle': { id: 'warning:idle', standing: { kind: 'judged' } },
      },
    }
    expect(usedEntries.find({ knowledge: spoiled })).toEqual([
      { culprit: 'warning:idle', what: 'is used nowhere' },
    ])
  })

  it('may be a source that only a rule cited', () => {
    const { 'rule:cancelled-when-idle': _, ...rules } = knowledge.rules
    expect(usedEntries.find({ knowledge: { ...knowledge, rules } })).toEqual([
      { culprit: 'source:idle-cancellation-pages', what: 'is used nowhere' },
    ])
  })
})

describe('the form of a rule and a reading', () => {
  it.each(['2022-02-30', '2022-3-1', 'March 2022', '0000-13-01'])('has no date like %s', (inForce) => {
    const base = { knowledge: spoil.rule('rule:idle-machines', { inForce }) }
    expect(wellFormed.find(base)[0]?.culprit).toBe('rules › rule:idle-machines › inForce')
  })

  it('names a message', () => {
    const base = { knowledge: spoil.reading('reading:tsys-term-id-error', { symptoms: [] }) }
    expect(wellFormed.find(base)[0]?.culprit).toBe('readings › reading:tsys-term-id-error › symptoms')
  })
})

it.each(['01', '58', '96'])('A code that ISO 8583 gives one meaning needs no table: %s', (code) => {
  expect(codeTables.find({ knowledge: withoutTable('symptom:invalid-terminal-97', code) })).toEqual([])
})
