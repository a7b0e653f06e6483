import { describe, expect, it } from 'vitest'
import { compareKnowledge, isSame } from '../../src/authoring/difference'
import { knowledge as whole } from '../../src/knowledge/knowledge'
import type { Knowledge, Repair } from '../../src/knowledge/schema'
import { answer, choose, newSession, service } from '../../src/wizard/case/session'
import { survey } from '../../src/wizard/case/walk'

const symptom = 'symptom:response-code-01'

/** The base with three of its messages, one of them an umbrella over another: walking all takes long. */
const kept = [symptom, 'symptom:invalid-terminal-97', 'symptom:invalid-terminal']
const knowledge: Knowledge = {
  ...whole,
  symptoms: Object.fromEntries(Object.entries(whole.symptoms).filter(([id]) => kept.includes(id))),
}

/** The base with other words for how usual the causes of a 01 are. */
const withCauses = (causes: Knowledge['symptoms'][typeof symptom]['causes']): Knowledge => {
  const entry = knowledge.symptoms[symptom]
  if (entry === undefined) throw new Error('The message to change does not exist')
  return { ...knowledge, symptoms: { ...knowledge.symptoms, [symptom]: { ...entry, causes } } }
}

const listed = knowledge.symptoms[symptom]?.causes ?? {}

const without = (record: object, id: string) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== id))

describe('two versions of the base', () => {
  it('are the same where nothing changed', () => {
    const difference = compareKnowledge(knowledge, knowledge)
    expect(isSame(difference)).toBe(true)
    expect(difference.walks).toEqual([])
  })

  it('name what was added, what was removed, and which parts changed', () => {
    const { entries, edition, weights, money } = compareKnowledge(
      {
        ...knowledge,
        edition: '2026.1',
        warnings: without(knowledge.warnings, 'warning:open-case'),
        sources: { ...knowledge.sources, 'source:gone': { id: 'source:gone', grade: 'web-page' } },
        money: { ...knowledge.money, everyCard: { question: 'question:moved', answers: [] } },
        weights: { ...knowledge.weights, unsure: 0.2 },
      },
      withCauses({ ...listed, 'cause:card-routing-fault': 'common' }),
    )
    expect(edition).toEqual({ old: '2026.1', now: knowledge.edition })
    expect(entries.warnings).toEqual({ added: ['warning:open-case'], removed: [], changed: [] })
    expect(entries.sources).toEqual({ added: [], removed: ['source:gone'], changed: [] })
    expect(entries.symptoms.changed).toEqual([{ id: symptom, parts: ['causes'] }])
    expect(weights).toEqual(['unsure'])
    expect(money).toEqual(['everyCard'])
  })

  it('tell which typical case is led elsewhere, what is said there, and what moved besides', () => {
    const old = withCauses({ ...listed, 'cause:card-routing-fault': 'rare' })
    const changes = compareKnowledge(old, knowledge).walks
    expect(changes.map((one) => one.symptom)).toEqual([symptom])
    const [one] = changes
    expect(one?.compared).toBe(Object.keys(listed).length)
    expect(one?.elsewhere.map(({ cause }) => cause)).toEqual([
      'cause:acquirer-recodes',
      'cause:card-routing-fault',
    ])
    const [{ old: before, now: after } = { old: null, now: null }] = one?.elsewhere ?? []
    expect(before?.firstAct).toBe('remedy:ask-cardholder-to-call')
    expect(after?.firstAct).toBe('remedy:ask-acquirer-reason')
    expect(one?.moved.map(({ cause }) => cause)).toContain('cause:issuer-wants-call')
    for (const { old: was, now: is } of one?.moved ?? []) expect(was).not.toBeCloseTo(is, 2)
  })

  it('walk as a person does: what was said leads to the first act', () => {
    const old = withCauses({ ...listed, 'cause:card-routing-fault': 'very common' })
    for (const { elsewhere } of compareKnowledge(old, knowledge).walks) {
      for (const { cause, now } of elsewhere) {
        let session = choose(newSession(knowledge.edition), symptom)
        for (const { question, answer: given } of now?.answers ?? []) {
          expect(survey(knowledge, session).step).toMatchObject({ kind: 'ask', question })
          session = answer(knowledge, session, question, given)
        }
        const { step, diagnosis } = survey(knowledge, session)
        expect(step).toMatchObject({ kind: 'try', remedy: now?.firstAct })
        const found = diagnosis?.ranked.find((ranked) => ranked.cause === cause)
        expect(now?.probability).toBe(found?.probability)
      }
    }
  })

  it('say what is listed in one of them only, and ask what only one of them can', () => {
    const fewer = withCauses(without(listed, 'cause:acquirer-recodes'))
    const added = compareKnowledge(fewer, knowledge).walks[0]?.elsewhere[0]
    expect(added).toMatchObject({ cause: 'cause:acquirer-recodes', old: null })
    const removed = compareKnowledge(knowledge, fewer).walks[0]?.elsewhere[0]
    expect(removed).toMatchObject({ cause: 'cause:acquirer-recodes', now: null })
    const { 'question:which-cards': asked } = knowledge.questions
    if (asked === undefined) throw new Error('The question to rename an answer of does not exist')
    const renamed: Knowledge = {
      ...knowledge,
      questions: {
        ...knowledge.questions,
        'question:which-cards': {
          ...asked,
          answers: { 'just-one': 'often', 'one-bank': 'rarely', 'every-card': 'sometimes' },
        },
      },
    }
    const walks = compareKnowledge(renamed, knowledge).walks.find((one) => one.symptom === symptom)
    expect(walks?.compared).toBe(Object.keys(listed).length)
  })

  it('take what a new cause typically shows from the version that knows it', () => {
    const causes = without(knowledge.causes, 'cause:issuer-refuses-many')
    const old = { ...withCauses(without(listed, 'cause:issuer-refuses-many')), causes }
    const [added] = compareKnowledge(old, knowledge).walks[0]?.elsewhere ?? []
    expect(added?.cause).toBe('cause:issuer-refuses-many')
    expect(added?.now?.answers).toContainEqual({ question: 'question:which-cards', answer: 'one-bank' })
  })

  it('end with what helps, or with the call', () => {
    const noHelp = Object.fromEntries(
      Object.entries(knowledge.remedies).map(([id, remedy]) => [
        id,
        remedy.effect === 'repairs' ? ({ ...remedy, treats: {} } satisfies Repair) : remedy,
      ]),
    )
    const ends = compareKnowledge(knowledge, { ...knowledge, remedies: noHelp })
      .walks.flatMap(({ elsewhere }) => elsewhere)
      .map(({ now }) => now?.ending)
    expect(new Set(ends)).toEqual(new Set([service]))
    const walked = compareKnowledge({ ...knowledge, remedies: noHelp }, knowledge).walks.flatMap(
      ({ elsewhere }) => elsewhere,
    )
    const dormant = walked.find(({ cause }) => cause === 'cause:dormant')
    expect(dormant?.now?.ending).toBe('remedy:ask-acquirer-reverify')
  })
})
