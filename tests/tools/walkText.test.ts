import { describe, expect, it } from 'vitest'
import { knowledge } from '../../src/knowledge/knowledge'
import { answer, attempt, choose, newSession } from '../../src/wizard/case/session'
import { survey } from '../../src/wizard/case/walk'
import { nameOf } from '../../tools/cli/nameOf'
import { walkText } from '../../tools/cli/walkText'

describe('a case for reading', () => {
  it('names the payments of earlier customers that are still open, apart from the sale at hand', () => {
    const doubtful = answer(
      knowledge,
      choose(newSession(knowledge.edition), 'symptom:no-answer'),
      'question:sale-before',
      'first-try',
    )
    const moved = attempt(knowledge, doubtful, 'remedy:move-to-better-signal', 'other-message')
    const next = answer(
      knowledge,
      choose(moved, 'symptom:network-unreachable'),
      'question:new-message',
      'next-customer',
    )
    const text = (session: typeof next) => walkText(survey(knowledge, session), null).join('\n')
    expect(text(next)).toContain(`parked, still open: ${nameOf('symptom:no-answer')}`)
    expect(text(next)).toMatch(/Money: assumed-no-payment \(payments that count: 0\)/)
    expect(text(doubtful)).not.toContain('parked')
  })

  it('says how a case ended: the machine, another way to sell, or the payment alone', () => {
    const begun = choose(newSession(knowledge.edition), 'symptom:charged-but-failed')
    const paid = answer(
      knowledge,
      answer(knowledge, begun, 'question:paid-entries', 'one'),
      'question:sale-before',
      'first-try',
    )
    expect(walkText(survey(knowledge, paid), null).join('\n')).toMatch(/Next: solved: the payment is settled/)
  })
})
