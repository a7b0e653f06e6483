import {
  type AnswerId,
  type CodeId,
  type Knowledge,
  type MoneyState,
  moneyStates,
  notSure,
  type QuestionId,
  type RemedyId,
  type SymptomId,
} from '../../src/knowledge/schema'
import { isCode } from '../../src/wizard/case/picked'
import type { Picked } from '../../src/wizard/case/session'
import { presentsAgain } from './machines'

/** What somebody said, question by question. */
export type Said = ReadonlyMap<QuestionId, AnswerId>

export const moneyGate: QuestionId = 'question:sale-before'
export const moneyRecord: QuestionId = 'question:payment-record'
export const codeSeen: QuestionId = 'question:code-seen'
const unsent: QuestionId = 'question:unsent-records'
const twin: QuestionId = 'question:twin-number'

/** No walk asks more (a person at a till has a queue). */
export const questionCap = 12

/** Remedies that take the power from the machine (N3, N4, restart rule), whatever the base says of their side effects. */
export const powersOff: readonly RemedyId[] = [
  'remedy:reseat-sim',
  'remedy:put-original-sim-back',
  'remedy:restart-terminal',
  'remedy:restart-and-sign-in',
]

/** Remedies that take a payment for this sale once more (section 5, 1), whatever the base says of their side effects. */
export const chargesAgain: readonly RemedyId[] = [...presentsAgain, 'remedy:correct-amount']

/** O25: the customer's bank shows a charge. Told only, it clears nothing, and nothing more is taken (section 5). */
const bankShowsCharge = (said: Said) => said.get('question:card-notice') === 'charge'

/** Remedies that take the rest of a part payment (10): another charge where an earlier try may have paid it all. */
export const chargesTheRest: readonly RemedyId[] = ['remedy:collect-difference']

/** Remedies that hand money back: never on top of a reversal, and never while nobody knows (section 5, 7). */
export const givesBack: readonly RemedyId[] = [
  'remedy:refund-on-original-machine',
  'remedy:refund-instead-of-void',
  'remedy:look-up-original',
]

/** Section 0.2: the same two characters mean different things on a card, in a scan and on a reversal slip. */
export const asksWhereSeen: readonly CodeId[] = [
  'code:01',
  'code:02',
  'code:03',
  'code:04',
  'code:05',
  'code:06',
  'code:12',
  'code:31',
  'code:32',
  'code:33',
  'code:34',
  'code:42',
  'code:60',
  'code:61',
  'code:62',
  'code:63',
  'code:96',
  'code:98',
  'code:A0',
]

/** Section 0, Q1: two characters that no host sent, or not in every app; they prove nothing about the line. */
export const sentByNoHost: readonly CodeId[] = [
  'code:Y1',
  'code:Y3',
  'code:Z1',
  'code:Z3',
  'code:F0',
  'code:RV',
  'code:D0',
  'code:D1',
  'code:D2',
  'code:D3',
  'code:D4',
  'code:D8',
]

/** Codes by which the issuer alone decides about the card (CSV, who_decides), or the fault lies beyond the acquirer. */
export const saidBeyondTheAcquirer: readonly CodeId[] = [
  'code:01',
  'code:02',
  'code:05',
  'code:14',
  'code:15',
  'code:21',
  'code:36',
  'code:39',
  'code:42',
  'code:44',
  'code:51',
  'code:52',
  'code:53',
  'code:56',
  'code:57',
  'code:59',
  'code:65',
  'code:68',
  'code:90',
  'code:91',
  'code:92',
  'code:98',
  'code:N1',
  'code:P1',
]

/**
 * Messages that a host sent as two characters: they prove the line (section 0, Q1; 3.4, 3.22 and 3.24 for the words
 * alone). So does an approval (3.28).
 */
export const provesTheLine: readonly SymptomId[] = [
  'symptom:invalid-terminal',
  'symptom:invalid-terminal-97',
  'symptom:not-permitted-58',
  'symptom:response-code-01',
  'symptom:sign-in-required-77',
  'symptom:mac-error-a0',
  'symptom:pin-format-99',
  'symptom:security-failed-a7',
  'symptom:wrong-pin-55',
  'symptom:pin-tries-exceeded-38',
  'symptom:pin-tries-exceeded-75',
  'symptom:pin-refused-every-card',
  'symptom:fallback-refused-45',
  'symptom:invalid-merchant',
  'symptom:invalid-merchant-03',
  'symptom:merchant-abnormal-c2',
  'symptom:bank-or-network-unavailable',
  'symptom:issuer-inoperative-91',
  'symptom:unreachable-92',
  'symptom:system-malfunction-96',
  'symptom:no-issuer-answer-98',
  'symptom:issuer-timeout-68',
  'symptom:day-end-90',
  'symptom:approved-not-paid-out',
  'symptom:card-declined-by-bank',
  'symptom:card-not-known',
  'symptom:limit-or-balance',
  'symptom:card-expired',
  'symptom:stop-and-call',
  'symptom:original-not-matched',
  'symptom:amount-not-accepted',
  'symptom:message-format-30',
  'symptom:function-not-supported-40',
  'symptom:result-not-known',
  'symptom:approved-code',
  'symptom:partly-approved-10',
  'symptom:batch-out-of-balance',
  'symptom:online-payment-refused',
]

/**
 * Messages that prove the machine as well: the issuer answered about the card (3.5, seed 004 in section 8), or the
 * acquirer had accepted it and the fault lies beyond (table 0.1, S7; 3.24). 96 may mean missing records of the machine.
 */
export const provesTheMachine: readonly SymptomId[] = [
  'symptom:response-code-01',
  'symptom:limit-or-balance',
  'symptom:issuer-inoperative-91',
  'symptom:unreachable-92',
  'symptom:no-issuer-answer-98',
  'symptom:issuer-timeout-68',
  'symptom:day-end-90',
  'symptom:card-declined-by-bank',
  'symptom:card-not-known',
]

/** Remedies on bearer and path: out of place where a host code proves the line (section 0, Q1). */
export const hangsOnTheNetwork: readonly RemedyId[] = [
  'remedy:move-to-better-signal',
  'remedy:toggle-airplane-mode',
  'remedy:reseat-sim',
  'remedy:ask-acquirer-sim-status',
  'remedy:ask-carrier-outage',
  'remedy:rejoin-wifi',
  'remedy:use-plain-network',
  'remedy:restart-router',
  'remedy:other-cable-or-port',
  'remedy:ask-it-address',
  'remedy:ask-it-allow-acquirer',
  'remedy:ask-it-keep-line-open',
  'remedy:ask-isp',
  'remedy:sell-over-hotspot',
  'remedy:sell-over-other-connection',
]

/** Remedies on the machine itself, its SIM, clock, parameters and registration: out of place where it is proven too. */
export const worksOnTheMachine: readonly RemedyId[] = [
  ...powersOff,
  'remedy:set-clock',
  'remedy:ask-acquirer-parameters',
  'remedy:ask-vendor-repair',
  'remedy:ask-acquirer-registration',
  'remedy:ask-acquirer-reverify',
  'remedy:ask-acquirer-relocation',
  'remedy:ask-acquirer-register-sim',
  'remedy:ask-acquirer-replacement',
]

/** Questions about bearer and path, out of place for the same reason; the bearer itself may matter to a bound SIM. */
export const talksOfTheNetwork: readonly QuestionId[] = [
  'question:signal-icon',
  'question:better-at-window',
  'question:phone-same-carrier',
  'question:phones-on-wifi',
  'question:router-changed',
  'question:network-kind',
  'question:fixed-address',
  'question:hotspot-test',
]

/** Questions that only serve an act on the machine or its SIM. */
export const talksOfTheMachine: readonly QuestionId[] = [
  unsent,
  twin,
  'question:bearer',
  'question:sim-changed',
  'question:machine-history',
  'question:moved',
  'question:clock-right',
  'question:numbers-match',
]

/**
 * Facts about sale, machine and shop that another message does not change. Unsent records and the record of the
 * payment are not among them: the attempt that brought the other message may have added one.
 */
export const stillHolds: readonly QuestionId[] = [
  moneyGate,
  'question:bearer',
  'question:sim-changed',
  'question:router-changed',
  'question:network-kind',
  'question:fixed-address',
  'question:other-terminals',
  'question:machine-history',
  'question:moved',
  'question:numbers-match',
  'question:acquirer-notice',
  'question:supplier',
  twin,
  'question:transaction-kind',
  'question:card-kind',
]

const worst = (...states: readonly MoneyState[]): MoneyState =>
  moneyStates.find((state) => states.includes(state)) ?? 'not-sent'

/** How an attempt that ended with this message stands (table 0.1): by its stage, where a wait is unknown. */
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
 * What the question that tells several messages apart says of the ending. O2: "communication failed" before the card
 * or while connecting was not sent; after a long wait nobody knows. O1: words without a code are the terminal's own.
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

const found: Readonly<Record<string, MoneyState>> = {
  success: 'approved',
  'not-there': 'unknown',
  reversed: 'released',
  refused: 'refused',
  twice: 'charged-twice',
}

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

/** Where a code was seen as the answer of a host: not on a reversal slip, whose reason the terminal wrote itself. */
const saidByHost = (said: Said): boolean => {
  const seen = said.get(codeSeen)
  return seen !== 'reversal' && seen !== notSure
}

const lineIsProven = (message: Picked, said: Said): boolean =>
  isCode(message) ? !sentByNoHost.includes(message) && saidByHost(said) : provesTheLine.includes(message)

const machineIsProven = (message: Picked, said: Said): boolean =>
  isCode(message)
    ? saidBeyondTheAcquirer.includes(message) && saidByHost(said) && said.get(codeSeen) !== 'online'
    : provesTheMachine.includes(message)

/** What the domain objects to when a remedy is offered, as an act or as a way to keep selling. */
export function objectionsToRemedy(
  knowledge: Knowledge,
  remedy: RemedyId,
  { message, said, money }: { message: Picked; said: Said; money: MoneyState | null },
): string[] {
  const entry = knowledge.remedies[remedy]
  if (entry === undefined) return [`${remedy} is not in the base`]
  const objections: string[] = []
  const object = (what: string) => objections.push(`${remedy} ${what}`)

  const losesUnsent = entry.sideEffects.includes('loses-unsent-sales') || powersOff.includes(remedy)
  if (losesUnsent && said.get(unsent) !== 'none')
    object(`may lose unsent records; the person said ${said.get(unsent) ?? 'nothing'} about them`)
  const charges = entry.sideEffects.includes('may-charge-again') || chargesAgain.includes(remedy)
  if (charges && money !== 'not-sent' && money !== 'refused' && money !== 'released')
    object(`may charge again while the money is ${money ?? 'not talked about'}`)
  if (charges && bankShowsCharge(said)) object('may charge again although the customer’s bank shows a charge')
  if (chargesTheRest.includes(remedy) && (money === 'unknown' || money === 'charged-twice'))
    object(`takes the rest while the money is ${money}`)
  if (givesBack.includes(remedy) && (money === 'unknown' || money === 'released'))
    object(`gives money back while it is ${money}`)
  if (entry.sideEffects.includes('loses-keys')) {
    const handOver = entry.effect === 'repairs' && entry.request !== undefined
    if (!handOver || (entry.doneBy !== 'acquirer' && entry.doneBy !== 'vendor'))
      object('loses keys and is not done by acquirer or vendor')
  }
  if (remedy === 'remedy:restart-and-sign-in' && said.get(twin) !== 'no')
    object(`while the person said ${said.get(twin) ?? 'nothing'} about a twin`)
  if (lineIsProven(message, said) && hangsOnTheNetwork.includes(remedy))
    object('works on the network, which a host code proves')
  if (machineIsProven(message, said) && worksOnTheMachine.includes(remedy))
    object('works on the machine, which the issuer’s answer proves')
  return objections
}

/** What the domain objects to when a question is asked under a message. */
export function objectionsToQuestion(question: QuestionId, message: Picked, said: Said): string[] {
  const line = lineIsProven(message, said) && talksOfTheNetwork.includes(question)
  const machine = machineIsProven(message, said) && talksOfTheMachine.includes(question)
  return [
    ...(line ? [`asks ${question} about a line that a host code proves`] : []),
    ...(machine ? [`asks ${question} about a machine that the issuer’s answer proves`] : []),
  ]
}
