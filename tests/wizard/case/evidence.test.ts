import { describe, expect, it } from 'vitest'
import type { AnswerId, QuestionId } from '../../../src/knowledge/ids'
import type { Question } from '../../../src/knowledge/schema'
import { answeredWith, factState, readEvidence } from '../../../src/wizard/case/evidence'
import { answer, attempt, newSession, type Session } from '../../../src/wizard/case/session'

const question = (name: string, more: Partial<Question> = {}): Question => ({
  id: `question:${name}`,
  kind: 'look',
  seconds: 10,
  carriesOver: true,
  answers: { yes: 'sometimes', no: 'often' },
  ...more,
})

const base = (...questions: Question[]) => ({
  questions: Object.fromEntries(questions.map((one) => [one.id, one])),
  remedies: {},
  symptoms: {},
  codeLeads: { entry: 'question:where', unclear: 'symptom:unclear', leads: {} } as const,
})

type Base = ReturnType<typeof base>
type Said = readonly [question: QuestionId, given: AnswerId]

const say = (content: Base, ...said: Said[]): Session =>
  said.reduce((session, [asked, given]) => answer(content, session, asked, given), newSession('2026.1'))

const read = (content: Base, ...said: Said[]) => readEvidence(content, say(content, ...said))

describe('a question with a condition', () => {
  const content = base(
    question('bearer', { answers: { yes: 'often', partly: 'rarely', no: 'sometimes' } }),
    question('light', { askedOnlyWhen: { question: 'question:bearer', answers: ['yes', 'partly'] } }),
    question('port', {
      askedOnlyWhen: { question: 'question:bearer', answers: ['yes'], alsoWhenUnsure: true },
    }),
    question('cable', { askedOnlyWhen: { question: 'question:light', answers: ['yes'] } }),
  )

  it('opens with one of the answers it waits for, and only with those', () => {
    expect(read(content).isOpen('question:light')).toBe(false)
    expect(read(content, ['question:bearer', 'no']).isOpen('question:light')).toBe(false)
    expect(read(content, ['question:bearer', 'yes']).isOpen('question:light')).toBe(true)
    expect(read(content, ['question:bearer', 'partly']).isOpen('question:light')).toBe(true)
  })

  it('stays closed after "not sure", but for one that is asked then, too', () => {
    const unsure = read(content, ['question:bearer', 'not-sure'])
    expect(unsure.isOpen('question:light')).toBe(false)
    expect(unsure.isOpen('question:port')).toBe(true)
    expect(read(content, ['question:bearer', 'no']).isOpen('question:port')).toBe(false)
  })

  it('lends its answer weight while the condition holds, however long the chain', () => {
    const told: Said[] = [
      ['question:bearer', 'yes'],
      ['question:light', 'yes'],
      ['question:cable', 'no'],
    ]
    expect(read(content, ...told).awake('question:cable')?.answer).toBe('no')
    expect(read(content, ...told, ['question:bearer', 'no']).awake('question:cable')).toBeUndefined()
  })
})

describe('several questions that see one fact', () => {
  const content = base(
    question('bearer'),
    question('light', { group: 'lamp' }),
    question('glow', { group: 'lamp' }),
    question('shine', {
      group: 'lamp',
      askedOnlyWhen: { question: 'question:bearer', answers: ['yes'] },
    }),
    question('sound'),
  )

  it('close once one of them is answered, and no others do', () => {
    const seen = read(content, ['question:light', 'no'])
    expect(seen.isOpen('question:glow')).toBe(false)
    expect(seen.isOpen('question:sound')).toBe(true)
  })

  it('stay open after "not sure", which puts no other answer to sleep', () => {
    expect(read(content, ['question:light', 'not-sure']).isOpen('question:glow')).toBe(true)
    const both = read(content, ['question:light', 'yes'], ['question:glow', 'not-sure'])
    expect(both.awake('question:light')?.answer).toBe('yes')
  })

  it('speak with the latest answer; the earlier one is asleep', () => {
    const both = read(content, ['question:light', 'yes'], ['question:glow', 'no'])
    expect(both.awake('question:light')).toBeUndefined()
    expect(both.awake('question:glow')?.answer).toBe('no')
  })

  it('do not hear an answer whose own condition does not hold', () => {
    const asleep = read(content, ['question:light', 'yes'], ['question:shine', 'no'])
    expect(asleep.awake('question:light')?.answer).toBe('yes')
    expect(asleep.awake('question:shine')).toBeUndefined()
  })
})

describe('what was asked', () => {
  it('counts every answer of this case, "not sure" included, and nothing that was tried or carried over', () => {
    const content = base(question('light'), question('sound'))
    const told = say(content, ['question:light', 'yes'], ['question:sound', 'not-sure'])
    const { observations } = told
    expect(readEvidence(content, attempt(content, told, 'remedy:a', 'no-change')).asked).toBe(2)
    const carried = observations.map((seen) => ({ ...seen, carried: true as const }))
    expect(readEvidence(content, { ...told, observations: carried }).asked).toBe(0)
  })

  it('leaves a question of another edition closed and its answer without weight', () => {
    const gone = read(base(), ['question:gone', 'yes'])
    expect(gone.awake('question:gone')).toBeUndefined()
    expect(read(base()).isOpen('question:gone')).toBe(false)
  })
})

describe('a fact', () => {
  const content = base(
    question('fact', { group: 'one', answers: { yes: 'often', perhaps: 'rarely', no: 'sometimes' } }),
    question('quicker', { group: 'one', seconds: 5 }),
    question('colour', { group: 'one', seconds: 1, answers: { red: 'often', blue: 'sometimes' } }),
    question('other'),
  )
  const fact = { question: 'question:fact', answers: ['yes', 'perhaps'] } as const
  const wanted = { ...fact, answers: [...fact.answers] }
  const state = (session: Session, how = { confirmed: false, mayAsk: true }) =>
    factState(content, readEvidence(content, session), wanted, how)

  it('holds or is false by the answer that counts, whichever question saw it', () => {
    expect(state(say(content, ['question:fact', 'perhaps']))).toEqual({ known: 'holds' })
    expect(state(say(content, ['question:fact', 'no']))).toEqual({ known: 'false' })
    expect(state(say(content, ['question:quicker', 'yes']))).toEqual({ known: 'holds' })
  })

  it('is asked by the quickest question that shares an answer with it', () => {
    const ask = { known: 'not-yet', ask: 'question:quicker', seconds: 5, answers: ['yes', 'perhaps'] }
    expect(state(newSession('2026.1'))).toEqual(ask)
    expect(state(say(content, ['question:other', 'yes']))).toEqual(ask)
  })

  it('is asked the next way after "not sure", and never known when no way or no question is left', () => {
    const once = say(content, ['question:quicker', 'not-sure'])
    expect(state(once)).toMatchObject({ known: 'not-yet', ask: 'question:fact' })
    expect(state(answer(content, once, 'question:fact', 'not-sure'))).toEqual({ known: 'never' })
    expect(state(newSession('2026.1'), { confirmed: false, mayAsk: false })).toEqual({ known: 'never' })
  })

  it('that a site filled in counts, but where the person must confirm it: then the same question is asked', () => {
    const filled = answer(content, newSession('2026.1'), 'question:fact', 'yes', { by: 'site' })
    expect(state(filled)).toEqual({ known: 'holds' })
    expect(state(filled, { confirmed: true, mayAsk: true })).toMatchObject({
      known: 'not-yet',
      ask: 'question:fact',
    })
    const measured = answer(content, newSession('2026.1'), 'question:fact', 'no', { by: 'measured' })
    expect(state(measured, { confirmed: true, mayAsk: true })).toEqual({ known: 'false' })
  })

  it('is known by one of its answers only', () => {
    expect(answeredWith(read(content, ['question:fact', 'perhaps']), wanted)).toBe(true)
    expect(answeredWith(read(content, ['question:fact', 'no']), wanted)).toBe(false)
    expect(answeredWith(read(content), wanted)).toBe(false)
  })
})
