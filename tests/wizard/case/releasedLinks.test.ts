import { describe, expect, it } from 'vitest'
import { knowledge } from '../../../src/knowledge/knowledge'
import { readSessionLink } from '../../../src/wizard/case/link'
import { survey } from '../../../src/wizard/case/walk'

/**
 * Links as they were handed out. They are frozen: a line may be added for a new release, never changed or removed.
 * Each still opens the same symptom, keeps every answer, and has the same state of the sale.
 */
const released = [
  ['1!2026.1!ip-layer-error_sale-before.first-try_bearer.sim', 'symptom:ip-layer-error', 2, 'not-sent'],
  [
    '1!2026.1!ip-layer-error_sale-before.unclear-before_payment-record.not-there_bearer.cable_~restart-router.no-change',
    'symptom:ip-layer-error',
    3,
    'unknown',
  ],
  [
    '1!2026.1!invalid-terminal-97_sale-before.first-try.carried_machine-history.new-or-replaced!ip-layer-error_sale-before.first-try_~restart-router.other-message',
    'symptom:invalid-terminal-97',
    2,
    'refused',
  ],
  [
    '1!2026.2!invalid-terminal_sale-before.first-try_which-number.58_which-cards.every-card',
    'symptom:not-permitted-58',
    3,
    'refused',
  ],
  [
    '1!2026.2!communication-failed_sale-before.first-try_when-shown.long-wait',
    'symptom:no-answer',
    2,
    'unknown',
  ],
  [
    '1!2026.2!communication-failed_sale-before.no-one-yet_when-shown.before-card',
    'symptom:connection-failed',
    2,
    'not-sent',
  ],
  [
    '1!2026.2!response-code-01_sale-before.refused-before_which-cards.one-card',
    'symptom:response-code-01',
    2,
    'refused',
  ],
  [
    '1!2026.2!network-abnormal_sale-before.first-try_bearer.wifi.site',
    'symptom:network-abnormal',
    2,
    'not-sent',
  ],
  ['1!2026.2!network-unreachable_sale-before.not-sure', 'symptom:network-unreachable', 1, 'unknown'],
  ['1!2026.4!~04_sale-before.first-try_code-seen.online', 'symptom:qr-payment-pending', 2, 'unknown'],
  ['1!2026.4!~51_sale-before.first-try_which-cards.one-card', 'symptom:limit-or-balance', 2, 'refused'],
  ['1!2026.4!~q7_sale-before.no-one-yet', 'symptom:code-unclear', 1, 'not-sent'],
] as const

describe('a link that was handed out', () => {
  it.each(released)('%s opens', (link, symptom, answers, state) => {
    const read = readSessionLink(link, knowledge)
    expect(read?.unread).toEqual([])
    if (read === null) throw new Error('The link was not read')
    const walk = survey(knowledge, read.session)
    expect(walk.symptom).toBe(symptom)
    expect(walk.answers).toHaveLength(answers)
    expect(walk.sale.state).toBe(state)
  })
})
