import { describe, expect, it } from 'vitest'
import { type AnswerId, notSure, type QuestionId } from '../../../../src/knowledge/ids'
import { knowledge } from '../../../../src/knowledge/knowledge'
import { toneOf } from '../../../../src/wizard/case/band'
import { opens } from '../../../../src/wizard/case/opens'
import type { PaymentStep } from '../../../../src/wizard/case/payment'
import { pickable, pickOf } from '../../../../src/wizard/case/picked'
import { isOpen } from '../../../../src/wizard/case/sale'
import { answer, attempt, choose, newSession, type Session } from '../../../../src/wizard/case/session'
import { survey, type Walk } from '../../../../src/wizard/case/walk'

/** Moves from every message; PAYMENT_LENGTH=3 takes some minutes. */
const length = Number(process.env.PAYMENT_LENGTH ?? 2)
/** Questions and acts before a payment is clear, waits for somebody, or one of two is undone (law T20). */
const mostSteps = 10

const { questions } = knowledge.money
const answersTo = (question: QuestionId): AnswerId[] => [
  ...Object.keys(knowledge.questions[question]?.answers ?? {}),
  notSure,
]
const answered = (session: Session, question: QuestionId): Session[] =>
  answersTo(question).map((given) => answer(knowledge, session, question, given))

/** Questions about the payment that a person can be at: the next one, the gate, and what the customer shows. */
function questionsAt({ step, payment }: Walk): QuestionId[] {
  const asked = step.kind === 'ask' ? [step.question] : step.kind === 'settle' ? [step.asks] : []
  const next = payment?.kind === 'ask' ? [payment.question] : payment?.kind === 'act' ? [payment.asks] : []
  return [...new Set([...asked, ...next, questions.gate, questions.shown])]
}

function movesFrom(walk: Walk): Session[] {
  const [first] = walk.plan
  const tried =
    first === undefined
      ? []
      : (['helped', 'no-change'] as const).map((result) => attempt(knowledge, walk.session, first, result))
  return [...questionsAt(walk).flatMap((question) => answered(walk.session, question)), ...tried]
}

/** Everything that the laws object to in one walk. */
function objectionsTo({ step, sales, selling, band, symptom }: Walk): string[] {
  const { sale } = sales.current
  const needOf = (id: keyof typeof knowledge.remedies) => knowledge.remedies[id]?.need ?? 'nothing'
  const found: string[] = []
  if (step.kind === 'solved' && isOpen(sale)) found.push('T9: solved over an open payment')
  if (step.kind === 'try' && !opens(sale, needOf(step.remedy)))
    found.push(`S6: tries ${step.remedy}, which needs ${needOf(step.remedy)}`)
  if (step.kind === 'try' && needOf(step.remedy) !== 'nothing' && sales.untold !== null)
    found.push(`T4: tries ${step.remedy} before it is told what became of the attempt`)
  for (const { remedy, asks } of selling.thisSale)
    if (asks === null && !opens(sale, needOf(remedy))) found.push(`S6: sells by ${remedy}`)
  if (toneOf(band) === 'caution' && !isOpen(sale) && band !== 'cancelled')
    found.push(`T8: alarms with ${band} over nothing open`)
  if (toneOf(band) !== 'caution' && isOpen(sale)) found.push(`T8: calm with ${band} over an open payment`)
  const message = symptom === null ? undefined : knowledge.symptoms[symptom]
  if (message?.money.attempt === 'never' && band === 'refused') found.push('T5: names a refusal')
  return found
}

function objectionsFrom(session: Session, left: number): string[] {
  const walk = survey(knowledge, session)
  const here = objectionsTo(walk).map((what) => `${what} after ${JSON.stringify(session.observations)}`)
  if (here.length > 0 || left === 0) return here
  return movesFrom(walk).flatMap((next) => objectionsFrom(next, left - 1))
}

/** The longest row of questions and acts about the payment alone. Undoing one of two begins another such row. */
function stepsFor(session: Session, steps = 0): number {
  const { payment } = survey(knowledge, session)
  if (steps > mostSteps || payment === null || payment.kind === 'wait' || undoes(payment)) return steps
  const question = payment.kind === 'ask' ? payment.question : payment.asks
  return Math.max(...answered(session, question).map((next) => stepsFor(next, steps + 1)))
}

const undoes = (payment: PaymentStep): boolean =>
  payment.kind === 'act' && payment.asks === knowledge.money.questions.undone

const messages = pickable(knowledge).map((symptom) => pickOf(knowledge, symptom))
const begun = (picked: (typeof messages)[number]): Session => choose(newSession(knowledge.edition), picked)

describe(`every row of up to ${length} moves`, () => {
  it.each(messages)(
    'from %s keeps the laws of the payment',
    (picked) => {
      expect(objectionsFrom(begun(picked), length)).toEqual([])
    },
    120_000,
  )
})

describe('the walk of a payment alone', () => {
  const inDoubt = messages.filter((picked) => survey(knowledge, begun(picked)).payment !== null)

  it('begins from some messages', () => {
    expect(inDoubt.length).toBeGreaterThan(5)
  })

  it.each(inDoubt)(
    'from %s ends or waits (T20)',
    (picked) => {
      const session = attempt(knowledge, begun(picked), 'remedy:works-again', 'helped')
      expect(stepsFor(session)).toBeLessThanOrEqual(mostSteps)
    },
    120_000,
  )
})
