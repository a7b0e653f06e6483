import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pretend } from '../../../src/authoring/generated/pretend'
import type { QuestionId, RemedyId } from '../../../src/knowledge/ids'
import { opens } from '../../../src/wizard/case/opens'
import { answer, attempt, isTried, type Result, type Session } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'
import { afterMoney, begin } from './twoCauses'

describe('any walk', () => {
  const scripted = fc.record({
    knowledge: pretend({ causes: 6, questions: 16, remedies: 8, conditions: true, needs: true }),
    choices: fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
  })

  it('ends, asks nothing twice, offers nothing twice, and never an act whose fact is not known to hold, or that the sale forbids (9)', () => {
    fc.assert(
      fc.property(scripted, ({ knowledge, choices }) => {
        let session = begin(knowledge)
        const questions: QuestionId[] = []
        const remedies: RemedyId[] = []
        for (const choice of choices) {
          const walk = survey(knowledge, session)
          expect(survey(knowledge, session)).toEqual(walk)
          const { step } = walk
          if (step.kind === 'ask') {
            expect(questions).not.toContain(step.question)
            questions.push(step.question)
            const answers = [...Object.keys(knowledge.questions[step.question]?.answers ?? {}), 'not-sure']
            session = answer(
              knowledge,
              session,
              step.question,
              answers[choice % answers.length] ?? 'not-sure',
            )
          } else if (step.kind === 'try') {
            expect(remedies).not.toContain(step.remedy)
            remedies.push(step.remedy)
            const need = knowledge.remedies[step.remedy]?.need ?? 'nothing'
            expect(opens(walk.sales.current.sale, need)).toBe(true)
            for (const fact of knowledge.remedies[step.remedy]?.requires ?? []) {
              const known = walk.answers.find((a) => a.question === fact.question && a.awake)
              const seenElsewhere = walk.answers.some(
                (a) =>
                  a.awake &&
                  knowledge.questions[a.question]?.group !== undefined &&
                  knowledge.questions[a.question]?.group === knowledge.questions[fact.question]?.group &&
                  fact.answers.includes(a.answer),
              )
              expect(seenElsewhere || (known !== undefined && fact.answers.includes(known.answer))).toBe(true)
            }
            const results: Result[] = ['no-change', 'not-possible']
            session = attempt(knowledge, session, step.remedy, results[choice % 2] ?? 'no-change', step)
          } else {
            expect(step.kind).toBe('hand-over')
            expect(questions.length).toBeLessThanOrEqual(12)
            return
          }
        }
        throw new Error('The walk did not end')
      }),
      { numRuns: 300 },
    )
  })

  it('reads the same from a session that was stored and read back', () => {
    fc.assert(
      fc.property(scripted, ({ knowledge }) => {
        const session = attempt(knowledge, afterMoney(knowledge), 'remedy:r0', 'no-change')
        const stored: Session = JSON.parse(JSON.stringify(session))
        expect(survey(knowledge, stored)).toEqual(survey(knowledge, session))
        expect(stored.observations.filter(isTried)).toHaveLength(1)
      }),
    )
  })
})
