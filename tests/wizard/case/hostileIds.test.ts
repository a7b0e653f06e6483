import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notSure, type QuestionId, type SymptomId } from '../../../src/knowledge/ids'
import { knowledge } from '../../../src/knowledge/knowledge'
import { readEvidence } from '../../../src/wizard/case/evidence'
import { readSessionLink, writeSessionLink } from '../../../src/wizard/case/link'
import { answer, choose, isAnswered, newSession, type Session } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'
import { rowOf } from '../../../src/wizard/engine/model'
import { afterMoney, question, repair, twoCauses } from './twoCauses'

/** Names that every object has without anybody having written them. */
const hostile = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', '__proto__']
const stranger = 'of-no-edition'

const ids = Object.values(knowledge.questions).map(({ id }) => id)
// Entry questions and those about the money are read by tables of their own.
const entries = Object.values(knowledge.symptoms).flatMap(({ umbrella }) => umbrella?.entry ?? [])
const read = [
  ...new Set([...entries, ...Object.values(knowledge.money.questions), knowledge.codeLeads.entry]),
]

const picked = fc.constantFrom(
  ...Object.values(knowledge.symptoms).map(({ id }) => id),
  ...(['code:97', 'code:03', 'code:99'] as const),
)

/** A case in which some answers are strange, and some are not. */
const strangeCase = fc.record({
  picked,
  strange: fc.uniqueArray(fc.oneof(fc.constantFrom(...read), fc.constantFrom(...ids)), {
    minLength: 1,
    maxLength: 6,
  }),
  usual: fc.array(fc.tuple(fc.constantFrom(...ids), fc.nat()), { maxLength: 4 }),
  name: fc.constantFrom(...hostile),
})
type StrangeCase = typeof strangeCase extends fc.Arbitrary<infer Case> ? Case : never

function sessionOf({ picked: what, strange, usual }: StrangeCase, name: string): Session {
  const answers = (id: QuestionId) => Object.keys(knowledge.questions[id]?.answers ?? {})
  const begun = usual.reduce(
    (session, [id, place]) =>
      answer(knowledge, session, id, answers(id)[place % answers(id).length] ?? notSure),
    choose(newSession(knowledge.edition), what),
  )
  return strange.reduce((session, id) => answer(knowledge, session, id, name), begun)
}

/** All that is said of a case, with the strange answer under one name. */
function shown(session: Session, name: string): unknown {
  const { numbers: _, ...walk } = survey(knowledge, session)
  const { since, ...sale } = walk.sales.current
  const told = JSON.stringify([walk, sale, [...since]])
  return JSON.parse(told.split(`"${name}"`).join(`"${stranger}"`))
}

describe('an answer that is named like something in every object', () => {
  it('counts for as much as any that the question does not have', () => {
    fc.assert(
      fc.property(strangeCase, (drawn) => {
        expect(shown(sessionOf(drawn, drawn.name), drawn.name)).toEqual(
          shown(sessionOf(drawn, stranger), stranger),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('leads nowhere from an umbrella', () => {
    const umbrella: SymptomId = 'symptom:invalid-terminal'
    const begun = choose(newSession(knowledge.edition), umbrella)
    const { symptom } = survey(knowledge, answer(knowledge, begun, 'question:which-number', 'constructor'))
    expect(symptom).toBe(umbrella)
  })

  it('is dropped from a link, and named', () => {
    fc.assert(
      fc.property(strangeCase, (drawn) => {
        const link = writeSessionLink(sessionOf({ ...drawn, usual: [] }, 'constructor'), knowledge)
        const kept = readSessionLink(link, knowledge)
        expect(kept?.session.observations.filter(isAnswered).map((seen) => seen.answer)).not.toContain(
          'constructor',
        )
        expect(kept?.unread).toEqual(expect.arrayContaining(drawn.strange.map((id) => `${id}.constructor`)))
      }),
    )
  })
})

describe('an answer that the base names so', () => {
  const answers = { constructor: 'often', plain: 'sometimes' } as const

  it('has the row of any other name', () => {
    const renamed = { answers: { other: answers.constructor, plain: answers.plain } }
    const { weights } = knowledge
    expect(rowOf(weights, { answers }, { plain: 'more' })).toEqual(rowOf(weights, renamed, { plain: 'more' }))
    expect(rowOf(weights, { answers })).toEqual(rowOf(weights, renamed))
  })

  it('is asked for with the question that has it, and with no other of its group', () => {
    const needs = { requires: [{ question: 'question:slow' as const, answers: ['constructor'] }] }
    const base = twoCauses(
      [repair('a', { 'cause:a': 'always' }, needs)],
      [
        question('slow', { seconds: 60, group: 'fact', answers }),
        question('quick', { seconds: 5, group: 'fact' }),
      ],
    )
    const walk = survey(base, afterMoney(base))
    expect(walk.step).toMatchObject({ kind: 'ask', question: 'question:slow' })
    expect(readEvidence(base, walk.session).isOpen('question:quick')).toBe(true)
  })
})
