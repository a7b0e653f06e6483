import { describe, expect, it } from 'vitest'
import { diceOf, pick } from '../../../src/authoring/simulation/dice'
import { walkAtRandom } from '../../../src/authoring/simulation/randomWalk'
import type { QuestionId } from '../../../src/knowledge/ids'
import { knowledge } from '../../../src/knowledge/knowledge'
import {
  answer,
  beginCase,
  choose,
  isAnswered,
  newSession,
  type Session,
} from '../../../src/wizard/case/session'
import { survey, type Walk } from '../../../src/wizard/case/walk'
import { caseOf } from '../../support/caseOf'

const { questions } = knowledge.money
/** What is only said of the money: the word of a site moves nothing else, but may tell which message it is. */
const aboutMoney = [questions.gate, questions.when, questions.kind, questions.arose].filter(
  (id) => !Object.values(knowledge.causes).some(({ signs }) => signs[id] !== undefined),
)
const entries = Object.values(knowledge.symptoms).flatMap(({ umbrella }) => umbrella?.entry ?? [])

/** The case after a site filled in what the person has not said of the money. */
function filledIn(session: Session, seed: number): Session {
  const dice = diceOf(seed)
  const said = new Set(session.observations.filter(isAnswered).map(({ answered }) => answered))
  const filled = aboutMoney
    .filter((id) => !said.has(id) && !entries.includes(id))
    .map((answered) => ({
      answered,
      answer: pick(dice, Object.keys(knowledge.questions[answered]?.answers ?? {})),
      by: 'site' as const,
    }))
  return { ...session, observations: [...filled, ...session.observations] }
}

const asks = ({ step }: Walk): QuestionId | null => (step.kind === 'ask' ? step.question : null)

describe('what a site fills in about the money', () => {
  it('hides no question about it: the person is asked as if nobody had said anything', () => {
    const seen = new Set<QuestionId | null>()
    for (const [place, { id }] of Object.values(knowledge.symptoms).entries())
      for (const walk of walkAtRandom(knowledge, id, diceOf(place))) {
        const filled = survey(knowledge, filledIn(walk.session, place))
        expect([id, asks(filled)]).toEqual([id, asks(walk)])
        expect([id, filled.band, filled.payment]).toEqual([id, walk.band, walk.payment])
        expect([id, filled.plan]).toEqual([id, walk.plan])
        seen.add(asks(walk))
      }
    expect(seen).toContain(questions.gate)
  })

  it('does not tell what was done, where the same words mean the opposite for a void', () => {
    const asking = Object.values(knowledge.symptoms).filter(({ money }) => money.asksKind === true)
    expect(asking.length).toBeGreaterThan(0)
    for (const { id } of asking) {
      const begun = choose(newSession(knowledge.edition), id)
      const filled = answer(knowledge, begun, questions.kind, 'sale', { by: 'site' })
      expect([id, asks(survey(knowledge, filled))]).toEqual([id, asks(survey(knowledge, begun))])
    }
  })

  it('does not tell how far an attempt got, where the words do not', () => {
    const asking = Object.values(knowledge.symptoms).flatMap(({ id, money: { reachBy } }) =>
      reachBy === undefined ? [] : [{ id, reachBy }],
    )
    expect(asking.length).toBeGreaterThan(0)
    for (const { id, reachBy } of asking) {
      const begun = choose(newSession(knowledge.edition), id)
      const filled = answer(knowledge, begun, reachBy, 'before-card', { by: 'site' })
      expect([id, asks(survey(knowledge, filled))]).toEqual([id, reachBy])
      expect([id, survey(knowledge, filled).band]).toEqual([id, 'untouched'])
    }
  })

  it('does not tell how a further message came up', () => {
    const former = caseOf('no-answer', 'sale-before=first-try')
    const further = beginCase(knowledge, former, null, 'symptom:network-unreachable')
    expect(asks(survey(knowledge, further))).toBe(questions.arose)
    expect(asks(survey(knowledge, filledIn(further, 1)))).toBe(questions.arose)
  })

  it('tells which message it is, and leaves what became of the money to the person', () => {
    const begun = caseOf('communication-failed')
    const filled = answer(knowledge, begun, questions.when, 'long-wait', { by: 'site' })
    const walk = survey(knowledge, filled)
    expect(walk.symptom).toBe(
      survey(knowledge, answer(knowledge, begun, questions.when, 'long-wait')).symptom,
    )
    expect(walk.sales.untold).toBe(questions.when)
    expect([...(walk.numbers?.situation.asks.values() ?? [])]).toContain(questions.when)
    expect(walk.heldBack.filter(({ reason }) => reason.kind === 'money')).toEqual([])
  })

  it('is none of the questions that were put', () => {
    const filled = survey(knowledge, filledIn(caseOf('no-answer'), 1))
    expect([filled.asked, filled.answers.length > 0]).toEqual([0, true])
  })
})
