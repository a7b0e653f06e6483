import { describe, expect, it } from 'vitest'
import { type Dice, diceOf, pick } from '../../../src/authoring/simulation/dice'
import { notSure } from '../../../src/knowledge/ids'
import { knowledge } from '../../../src/knowledge/knowledge'
import { need as needs } from '../../../src/knowledge/money'
import { readSessionLink, writeSessionLink } from '../../../src/wizard/case/link'
import { opens } from '../../../src/wizard/case/opens'
import { countOf } from '../../../src/wizard/case/sale'
import { readSales } from '../../../src/wizard/case/saleEvents'
import { answer, attempt, beginCase, newSession, type Session } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'

const { arose } = knowledge.money.questions
const messages = Object.values(knowledge.symptoms).map(({ id }) => id)
const answersTo = (asked: keyof typeof knowledge.questions) => [
  ...Object.keys(knowledge.questions[asked]?.answers ?? {}),
  notSure,
]

/** One move of a person, whatever it is; a walk that is over goes on with another message. */
function moved(session: Session, dice: Dice): Session {
  const { step } = survey(knowledge, session)
  if (step.kind === 'ask')
    return answer(knowledge, session, step.question, pick(dice, answersTo(step.question)))
  if (step.kind === 'settle') return answer(knowledge, session, step.asks, pick(dice, answersTo(step.asks)))
  if (step.kind === 'try')
    return attempt(
      knowledge,
      session,
      step.remedy,
      pick(dice, ['no-change', 'not-possible', 'helped'] as const),
      step,
    )
  return beginCase(knowledge, session, pick(dice, answersTo(arose)), pick(dice, messages))
}

/** Every case of a visit on the way, until it is too long for a link. */
function* visit(seed: number): Generator<Session> {
  const dice = diceOf(seed)
  let session: Session = { ...newSession(knowledge.edition), picked: pick(dice, messages) }
  for (let move = 0; move < 100; move += 1) {
    session = moved(session, dice)
    yield session
  }
}

const opened = (session: Session) => {
  const read = readSessionLink(writeSessionLink(session, knowledge), knowledge)
  if (read === null) throw new Error('The link was not read')
  return read.session
}
const saleIn = (session: Session) => readSales(knowledge, session).current.sale
const open = (session: Session) => needs.options.filter((need) => opens(saleIn(session), need))
/** What was cancelled is another order where a payment surely counts all the same. */
const mayOpen = (session: Session) => [
  ...open(session),
  ...(countOf(saleIn(session))[0] >= 1 ? ['hand-over-goods' as const] : []),
]

describe('a link that loses what no longer fits', () => {
  it('opens nothing for the sale that its case keeps closed (T18)', () => {
    let lost = 0
    for (let seed = 1; seed <= 4; seed += 1)
      for (const session of visit(seed)) {
        const shorter = opened(session)
        if (shorter.earlier.length === session.earlier.length) continue
        lost += 1
        const kept = mayOpen(session)
        const way = `seed ${seed}, ${session.earlier.length} cases, ${shorter.earlier.length} of them kept`
        expect([way, open(shorter).filter((need) => !kept.includes(need))]).toEqual([way, []])
      }
    expect(lost).toBeGreaterThan(100)
  })

  it('does not forget that an order was cancelled: no goods go out on it', () => {
    const told = [
      ['question:order-query', 'no-clear-answer'],
      ['question:cancel-result', 'no-clear-answer'],
    ] as const
    let session: Session = { ...newSession(knowledge.edition), picked: 'symptom:qr-payment-pending' }
    for (const [asked, given] of told) session = answer(knowledge, session, asked, given)
    for (let shown = 0; shown < 60; shown += 1)
      session = beginCase(knowledge, session, 'by-itself', 'symptom:qr-payment-pending')
    session = answer(knowledge, session, 'question:order-query', 'paid')
    expect(opened(session).earlier.length).toBeLessThan(session.earlier.length)
    expect(open(session)).not.toContain('hand-over-goods')
    expect(open(opened(session))).not.toContain('hand-over-goods')
  })
})
