import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemble, pretend, pretendSymptom } from '../../../src/authoring/generated/pretend'
import { knowledge as base } from '../../../src/knowledge/knowledge'
import { answer, attempt, choose, newSession } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'
import { withoutWeight } from '../../../src/wizard/engine/explain'
import { wordFor } from '../../../src/wizard/engine/inference'
import { explanationOf } from '../../support/explanationOf'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** A case in which some questions were answered and some remedies changed nothing. */
const begun = pretend({ causes: 6, questions: 6, remedies: 6 }).chain((knowledge) =>
  fc.array(fc.nat(), { maxLength: 6 }).map((choices) => {
    let session = answer(
      knowledge,
      choose(newSession(knowledge.edition), pretendSymptom),
      knowledge.money.questions.gate,
      'clear',
    )
    for (const choice of choices) {
      const { step } = survey(knowledge, session)
      if (step.kind === 'ask') {
        const answers = Object.keys(knowledge.questions[step.question]?.answers ?? {})
        session = answer(knowledge, session, step.question, answers[choice % answers.length] ?? 'a')
      } else if (step.kind === 'try') session = attempt(knowledge, session, step.remedy, 'no-change', step)
    }
    return { knowledge, session }
  }),
)

describe('the explanation of a ranking', () => {
  it('compares each cause with the next, and the terms add up to the odds between them (10)', () => {
    fc.assert(
      fc.property(begun, ({ knowledge, session }) => {
        const { diagnosis } = survey(knowledge, session)
        const ranked = diagnosis?.ranked ?? []
        const { causes } = explanationOf(knowledge, session)
        expect(causes.map(({ cause }) => cause)).toEqual(ranked.map(({ cause }) => cause))
        causes.forEach((comparison, place) => {
          const next = ranked[place + 1]
          expect(comparison.over).toBe(next?.cause ?? 'other')
          const odds = (ranked[place]?.probability ?? 0) / (next?.probability ?? diagnosis?.other ?? 1)
          const terms = [comparison.prior.decibans, ...comparison.terms.map(({ decibans }) => decibans)]
          expect(Math.abs(sum(terms) - 10 * Math.log10(odds))).toBeLessThan(1e-9)
          expect(Math.abs(comparison.total - sum(terms))).toBeLessThan(1e-9)
          const light = withoutWeight(comparison)
          const heavy = comparison.terms.filter(({ word }) => word !== 'none')
          expect(light.count + heavy.length).toBe(comparison.terms.length)
          expect(
            Math.abs(
              comparison.prior.decibans +
                sum(heavy.map(({ decibans }) => decibans)) +
                light.decibans -
                comparison.total,
            ),
          ).toBeLessThan(1e-9)
        })
      }),
    )
  })

  it.each([
    [0.9, 'none'],
    [1, 'slight'],
    [-4.9, 'slight'],
    [5, 'moderate'],
    [-10, 'strong'],
    [19.9, 'strong'],
    [-20, 'very-strong'],
  ])('calls %d dB %s', (decibans, word) => {
    expect(wordFor(base.weights, decibans)).toBe(word)
  })
})

describe('the explanation of the questions', () => {
  it('puts the one that is asked first, with the saving that is its reason', () => {
    fc.assert(
      fc.property(begun, ({ knowledge, session }) => {
        const { step } = survey(knowledge, session)
        const { questions } = explanationOf(knowledge, session)
        if (step.kind === 'ask' && step.why === 'saves-time') {
          expect(questions[0]?.question).toBe(step.question)
          expect(questions[0]?.saves).toBe(step.saves)
          expect(step.saves).toBeGreaterThan(0)
        }
        for (const { answers } of questions) {
          expect(Math.abs(sum(answers.map(({ chance }) => chance)) - 1)).toBeLessThan(1e-9)
        }
      }),
    )
  })

  it('says of each answer what would then be done first without asking on', () => {
    fc.assert(
      fc.property(begun, ({ knowledge, session }) => {
        for (const reason of explanationOf(knowledge, session).questions) {
          for (const { answer: given, leadsTo } of reason.answers) {
            const after = survey(knowledge, answer(knowledge, session, reason.question, given))
            expect(leadsTo).toBe(after.callAfter > 0 ? after.plan[0] : null)
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('the explanation of the remedies', () => {
  it('gives each its place by what it repairs for its time, and the call its place', () => {
    fc.assert(
      fc.property(begun, ({ knowledge, session }) => {
        const { plan, callAfter } = survey(knowledge, session)
        const { remedies, actingOnly, callingAtOnce } = explanationOf(knowledge, session)
        expect(remedies.map(({ remedy }) => remedy)).toEqual(plan)
        expect(remedies.filter(({ beforeCall }) => beforeCall)).toHaveLength(callAfter)
        let left = 1
        let seconds = 0
        remedies.forEach((reason, place) => {
          const before = remedies[place - 1]
          if (before !== undefined)
            expect(reason.perMinute).toBeLessThanOrEqual(before.perMinute * (1 + 1e-9))
          expect(reason.perMinute).toBeCloseTo(reason.repairs / (reason.seconds / 60), 12)
          expect(Math.abs(reason.reached - left)).toBeLessThan(1e-9)
          if (reason.beforeCall) seconds += reason.reached * reason.seconds
          if (place < callAfter) left -= reason.repairs
          else left = reason.reached - reason.repairs
        })
        const reachedCall = remedies[callAfter]?.reached ?? left
        expect(Math.abs(seconds + reachedCall * callingAtOnce - actingOnly)).toBeLessThan(
          1e-6 * callingAtOnce,
        )
      }),
    )
  })

  it('names the fact that a remedy still waits for, and none where it can be tried', () => {
    const waiting = assemble(
      { 'cause:a': 'common' },
      [],
      [
        {
          id: 'question:fact',
          kind: 'look',
          seconds: 10,
          carriesOver: false,
          answers: { yes: 'sometimes', no: 'sometimes' },
        },
      ],
      [
        {
          id: 'remedy:a',
          effect: 'repairs',
          doneBy: 'cashier',
          handsOn: 60,
          wait: 0,
          steps: [],
          sideEffects: [],
          notWhen: [],
          requires: [{ question: 'question:fact', answers: ['yes'] }],
          undo: 'nothing-to-undo',
          treats: { 'cause:a': 'always' },
        },
      ],
    )
    const session = choose(newSession(waiting.edition), pretendSymptom)
    expect(explanationOf(waiting, session).remedies[0]?.needs).toBe('question:fact')
    const seen = answer(waiting, session, 'question:fact', 'yes')
    expect(explanationOf(waiting, seen).remedies[0]?.needs).toBeNull()
  })

  it('is silent while no message is chosen', () => {
    expect(survey(base, newSession(base.edition)).numbers).toBeNull()
  })
})
