import { describe, expect, it } from 'vitest'
import type { SymptomId } from '../../../src/knowledge/ids'
import { knowledge } from '../../../src/knowledge/knowledge'
import type { Need } from '../../../src/knowledge/money'
import { readSessionLink } from '../../../src/wizard/case/link'
import { opens } from '../../../src/wizard/case/opens'
import { storedSession } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'

/** The state of a sale as every link was read until edition 2026.4. */
type StateBefore = 'not-sent' | 'refused' | 'released' | 'approved' | 'unknown' | 'charged-twice'

/**
 * Links as they were handed out, each with the state that it had then. They are frozen: a line may be added for a new
 * release, never changed or removed. Each still opens the same symptom and keeps every answer, and its sale is never
 * more hopeful than it was.
 */
const released: readonly [link: string, symptom: SymptomId, answers: number, before: StateBefore][] = [
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
  [
    '1!2026.4!no-answer_sale-before.unclear-before_payment-record.reversed',
    'symptom:no-answer',
    2,
    'released',
  ],
  ['1!2026.4!no-answer_sale-before.unclear-before_payment-record.refused', 'symptom:no-answer', 2, 'refused'],
  ['1!2026.4!no-answer_sale-before.first-try_payment-record.reversed', 'symptom:no-answer', 2, 'released'],
  ['1!2026.4!no-answer_sale-before.first-try_payment-record.success', 'symptom:no-answer', 2, 'approved'],
  ['1!2026.4!no-answer_sale-before.first-try_payment-record.twice', 'symptom:no-answer', 2, 'charged-twice'],
  ['1!2026.4!no-answer_sale-before.first-try_payment-record.bank-message', 'symptom:no-answer', 2, 'unknown'],
  ['1!2026.4!no-answer_sale-before.no-one-yet', 'symptom:no-answer', 1, 'not-sent'],
  ...['under-way', 'not-yet', 'no-answer', 'wants-something'].map(
    (ended): [string, SymptomId, number, StateBefore] => [
      `1!2026.5!ip-layer-error_sale-before.first-try_bearer.sim_~ask-acquirer-sim-status.${ended}`,
      'symptom:ip-layer-error',
      2,
      'not-sent',
    ],
  ),
]

const open = (link: string) => {
  const read = readSessionLink(link, knowledge)
  if (read === null) throw new Error('The link was not read')
  return { ...read, walk: survey(knowledge, read.session) }
}

/** What is offered now for the sale without a question before it, though the state before forbade it. */
function moreHopeful(link: string, before: StateBefore): string[] {
  const { plan, selling, sales, numbers } = open(link).walk
  const allowed: Partial<Record<Need, readonly StateBefore[]>> = {
    'take-again': ['not-sent', 'refused', 'released'],
    'give-back': ['not-sent', 'refused', 'approved'],
  }
  const ways = selling.thisSale.filter(({ asks }) => asks === null).map(({ remedy }) => remedy)
  const shown = [...plan.filter((id) => numbers?.situation.asks.has(id) !== true), ...ways]
  const forbidden = shown.filter((id) => {
    const need = knowledge.remedies[id]?.need
    return need !== undefined && allowed[need]?.includes(before) === false
  })
  const { sale } = sales.current
  const twice = opens(sale, 'undo-one') && before !== 'charged-twice' ? ['undo-one'] : []
  // An approval on the screen counts whatever is in doubt besides.
  const paid =
    approved.some((message) => link.includes(`!${message}_`)) || /record\.(success|twice)/.test(link)
  return [...forbidden, ...twice, ...(opens(sale, 'hand-over-goods') && !paid ? ['hand-over-goods'] : [])]
}

describe('a link that was handed out', () => {
  it.each(released)('%s opens', (link, symptom, answers, before) => {
    const { unread, walk } = open(link)
    expect(unread).toEqual([])
    expect(walk.symptom).toBe(symptom)
    expect(walk.answers).toHaveLength(answers)
    expect(moreHopeful(link, before)).toEqual([])
  })

  it.each(released)('%s opens as a stored case of its time', (link) => {
    const { session } = open(link)
    const inThatForm = ({ picked, ...rest }: { picked: unknown }) => ({ ...rest, symptom: picked })
    const stored = { ...inThatForm(session), earlier: session.earlier.map(inThatForm) }
    expect(storedSession.parse(JSON.parse(JSON.stringify(stored)))).toEqual(session)
  })
})

describe('what one look said of several attempts', () => {
  it.each(['reversed', 'refused', 'success'])('settles one of them only: %s', (found) => {
    const link = `1!2026.4!no-answer_sale-before.unclear-before_payment-record.${found}`
    const { walk } = open(link)
    expect(opens(walk.sales.current.sale, 'take-again')).toBe(false)
    expect(['released', 'refused', 'approved']).not.toContain(walk.band)
    expect(walk.payment).not.toBeNull()
  })

  it('settles the only attempt there was', () => {
    const bandOf = (found: string) =>
      open(`1!2026.4!no-answer_sale-before.first-try_payment-record.${found}`).walk.band
    expect(bandOf('reversed')).toBe('released')
    expect(bandOf('refused')).toBe('refused')
    expect(bandOf('success')).toBe('approved')
    expect(bandOf('twice')).toBe('charged-twice')
  })
})

/** Messages by the state in which they left an attempt until edition 2026.4; every other one had not sent it. */
const waited = [
  'bank-or-network-unavailable',
  'code-unclear',
  'communication-failed',
  'dead-or-frozen',
  'frozen',
  'issuer-timeout-68',
  'mac-error',
  'mac-error-a0',
  'mac-error-in-answer',
  'no-answer',
  'no-issuer-answer-98',
  'printer-no-paper',
  'qr-payment-pending',
  'result-not-known',
  'reversal-record',
  'system-malfunction-96',
]
const approved = ['approved-code', 'approved-not-paid-out', 'offline-approved', 'partly-approved-10']
const newSince = [
  'charged-but-failed',
  'charged-twice',
  'till-says-failed',
  'void-refused',
  'contactless-asks-more',
  'tap-needs-pin',
  'tap-not-read',
  'refund-refused',
  'preauth-refused',
  'foreign-card-refused',
  'currency-choice',
  'wrong-currency',
  'qr-sticker-no-money',
  'merchant-frozen',
  'location-refused',
  'location-off',
  'not-activated',
  'serial-in-use',
  'account-not-set-up',
  'signature-not-sent',
  'login-refused',
  'speaker-silent',
]

/** What the gate said of attempts, this one and those before it, as it was read until edition 2026.4. */
const gates: Record<string, { thisAttempt: boolean; earlier: StateBefore | null }> = {
  'no-one-yet': { thisAttempt: false, earlier: null },
  'first-try': { thisAttempt: true, earlier: null },
  'refused-before': { thisAttempt: true, earlier: 'refused' },
  'unclear-before': { thisAttempt: true, earlier: 'unknown' },
  'not-sure': { thisAttempt: true, earlier: 'unknown' },
}
const records: Record<string, StateBefore> = {
  success: 'approved',
  'not-there': 'unknown',
  reversed: 'released',
  refused: 'refused',
  twice: 'charged-twice',
  'bank-message': 'unknown',
}
const worstFirst: readonly StateBefore[] = [
  'charged-twice',
  'unknown',
  'approved',
  'released',
  'refused',
  'not-sent',
]

/** The state of a sale with one message as it was read until edition 2026.4: the worst of all attempts. */
function stateBefore(message: string, gate: string, found: string | null): StateBefore {
  const ending = waited.includes(message) ? 'unknown' : approved.includes(message) ? 'approved' : 'not-sent'
  const { thisAttempt, earlier } = gates[gate] ?? { thisAttempt: true, earlier: 'unknown' }
  const attempts = [...(thisAttempt ? [ending] : []), ...(earlier === null ? [] : [earlier])]
  const look = found === null ? undefined : records[found]
  const settled = attempts.map((state) => (state === 'unknown' && look !== undefined ? look : state))
  return worstFirst.find((state) => settled.includes(state)) ?? 'not-sent'
}

describe('every link of one message about the money', () => {
  const names = Object.keys(knowledge.symptoms).map((id) => id.slice('symptom:'.length))

  it('is no more hopeful than it was (T18)', () => {
    const links = names
      .filter((message) => !newSince.includes(message))
      .flatMap((message) =>
        Object.keys(gates).flatMap((gate) => {
          const asked =
            stateBefore(message, gate, null) === 'unknown' ? [null, ...Object.keys(records)] : [null]
          return asked.map((found) => ({
            link: `1!2026.4!${message}_sale-before.${gate}${found === null ? '' : `_payment-record.${found}`}`,
            before: stateBefore(message, gate, found),
          }))
        }),
      )
    expect(links.length).toBeGreaterThan(1000)
    expect(
      links.flatMap(({ link, before }) =>
        moreHopeful(link, before).map((need) => `${link} was ${before}: ${need}`),
      ),
    ).toEqual([])
  })
})
