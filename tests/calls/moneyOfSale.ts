import {
  type AnswerId,
  type MoneyState,
  moneyStates,
  notSure,
  type QuestionId,
  type SymptomId,
} from '../../src/knowledge/schema'
import { moneyGate, moneyRecord } from './domainFacts'

/** Answers of a person, question by question. */
export type Said = ReadonlyMap<QuestionId, AnswerId>

/** The state of a sale with one message, by section 5 alone: the worst of its attempts, those in doubt as looked up. */
export function moneyOfSale(message: SymptomId, said: Said): MoneyState {
  const before = said.get(moneyGate)
  const ending = endingOf(message, said)
  const attempts: MoneyState[] =
    before === 'no-one-yet'
      ? ['not-sent']
      : before === 'first-try'
        ? [ending]
        : before === 'refused-before'
          ? ['refused', ending]
          : ['unknown', ending]
  const look = found[said.get(moneyRecord) ?? notSure]
  return worst(...attempts.map((state) => (state === 'unknown' && look !== undefined ? look : state)))
}

const worst = (...states: readonly MoneyState[]): MoneyState =>
  moneyStates.find((state) => states.includes(state)) ?? 'not-sent'

/** State of an attempt that ended with this message (table 0.1): by its stage, where a wait is unknown. */
const endings: Partial<Record<SymptomId, MoneyState>> = {
  'symptom:network-unreachable': 'not-sent',
  'symptom:network-abnormal': 'not-sent',
  'symptom:ip-layer-error': 'not-sent',
  'symptom:connection-failed': 'not-sent',
  'symptom:tls-handshake-failed': 'not-sent',
  'symptom:host-name-not-found': 'not-sent',
  'symptom:dial-failed': 'not-sent',
  'symptom:ppp-dial-failed': 'not-sent',
  'symptom:phone-line-dial-failed': 'not-sent',
  'symptom:sim-not-detected': 'not-sent',
  'symptom:no-signal': 'not-sent',
  'symptom:apn-wrong': 'not-sent',
  'symptom:host-not-connected': 'not-sent',
  'symptom:no-answer': 'unknown',
  'symptom:communication-failed': 'unknown',
  'symptom:invalid-terminal': 'refused',
  'symptom:invalid-terminal-97': 'refused',
  'symptom:not-permitted-58': 'refused',
  'symptom:response-code-01': 'refused',
  'symptom:sign-in-required': 'refused',
  'symptom:sign-in-required-77': 'refused',
  'symptom:not-signed-in': 'not-sent',
  'symptom:mac-error': 'unknown',
  'symptom:mac-error-a0': 'unknown',
  'symptom:mac-error-in-answer': 'unknown',
  'symptom:key-error': 'refused',
  'symptom:pin-format-99': 'refused',
  'symptom:security-failed-a7': 'refused',
  'symptom:master-key-missing': 'not-sent',
  'symptom:terminal-locked': 'not-sent',
  'symptom:tamper-detected': 'not-sent',
  'symptom:wrong-pin-55': 'refused',
  'symptom:pin-tries-exceeded-38': 'refused',
  'symptom:pin-tries-exceeded-75': 'refused',
  'symptom:pin-refused-every-card': 'refused',
  'symptom:card-read-error': 'not-sent',
  'symptom:insert-chip': 'refused',
  'symptom:chip-prompt': 'not-sent',
  'symptom:fallback-refused-45': 'refused',
  'symptom:printer-no-paper': 'unknown',
  'symptom:download-required': 'not-sent',
  'symptom:must-settle': 'not-sent',
  'symptom:dead-or-frozen': 'unknown',
  'symptom:frozen': 'unknown',
  'symptom:qr-payment-pending': 'unknown',
  'symptom:invalid-merchant': 'refused',
  'symptom:invalid-merchant-03': 'refused',
  'symptom:merchant-abnormal-c2': 'refused',
  'symptom:bank-or-network-unavailable': 'unknown',
  'symptom:issuer-inoperative-91': 'refused',
  'symptom:unreachable-92': 'refused',
  'symptom:system-malfunction-96': 'unknown',
  'symptom:no-issuer-answer-98': 'unknown',
  'symptom:issuer-timeout-68': 'unknown',
  'symptom:day-end-90': 'refused',
  'symptom:approved-not-paid-out': 'approved',
  'symptom:code-unclear': 'unknown',
  'symptom:card-declined-by-bank': 'refused',
  'symptom:card-not-known': 'refused',
  'symptom:limit-or-balance': 'refused',
  'symptom:card-expired': 'refused',
  'symptom:stop-and-call': 'refused',
  'symptom:original-not-matched': 'refused',
  'symptom:amount-not-accepted': 'refused',
  'symptom:message-format-30': 'refused',
  'symptom:function-not-supported-40': 'refused',
  'symptom:result-not-known': 'unknown',
  'symptom:approved-code': 'approved',
  'symptom:partly-approved-10': 'approved',
  'symptom:offline-approved': 'approved',
  'symptom:offline-declined-z1': 'not-sent',
  'symptom:batch-out-of-balance': 'refused',
  'symptom:online-payment-refused': 'refused',
  'symptom:reversal-record': 'unknown',
}

/**
 * Answers by which nothing was sent, to the question that tells several messages apart. O2: "communication failed"
 * before the card or while connecting was not sent; after a long wait nobody knows. O1: words without a code are the
 * terminal's own.
 */
const toldApart: Partial<Record<SymptomId, { by: QuestionId; notSent: readonly AnswerId[] }>> = {
  'symptom:communication-failed': { by: 'question:when-shown', notSent: ['before-card', 'connecting'] },
  'symptom:sign-in-required': { by: 'question:sign-in-code', notSent: ['words-only'] },
  'symptom:key-error': { by: 'question:key-code', notSent: ['no-master-key'] },
  'symptom:insert-chip': { by: 'question:chip-code', notSent: ['no-code'] },
}

/** Codes that leave the sale unknown although a host answered (section 0, Q2); a number nobody can name may be one. */
const leavesUnknown: readonly AnswerId[] = ['68', '96', '98', notSure]

const endingOf = (message: SymptomId, said: Said): MoneyState => {
  const apart = toldApart[message]
  const told = apart && said.get(apart.by)
  if (told !== undefined && apart?.notSent.includes(told)) return 'not-sent'
  const code =
    message === 'symptom:bank-or-network-unavailable' ? said.get('question:which-host-code') : undefined
  if (code !== undefined && !leavesUnknown.includes(code)) return 'refused'
  return endings[message] ?? 'unknown'
}

/** States of a payment by what a look at the record found. */
const found: Readonly<Record<string, MoneyState>> = {
  success: 'approved',
  'not-there': 'unknown',
  reversed: 'released',
  refused: 'refused',
  twice: 'charged-twice',
}
