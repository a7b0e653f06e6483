import type { CodeId, QuestionId, RemedyId, SymptomId } from '../../src/knowledge/ids'
import type { Picked } from '../../src/wizard/case/session'
import { presentsAgain } from './machines'

export const moneyGate: QuestionId = 'question:sale-before'
export const moneyRecord: QuestionId = 'question:paid-entries'
export const codeSeen: QuestionId = 'question:code-seen'
export const unsent: QuestionId = 'question:unsent-records'
export const twin: QuestionId = 'question:twin-number'

/** No walk asks more of machine and shop (a person at a till has a queue). */
export const questionCap = 12

/** Looks and words about the payment itself: as often as the payment needs them, and not among those of the cap. */
export const aboutThePayment: readonly QuestionId[] = [
  'question:what-was-done',
  'question:sale-day',
  moneyRecord,
  'question:other-attempts',
  'question:given-entry',
  'question:order-query',
  'question:cancel-result',
  'question:reversal-words',
  'question:acquirer-said',
  'question:being-reversed',
  'question:undo-result',
  'question:new-message',
  'question:customer-shows',
]

/** Acts for the payment itself; none of them repairs a machine. */
export const forThePayment: readonly RemedyId[] = [
  'remedy:query-order',
  'remedy:cancel-open-order',
  'remedy:let-customer-finish-paying',
  'remedy:ask-acquirer-order',
  'remedy:ask-acquirer-payment',
  'remedy:let-reversal-run',
  'remedy:void-one-of-two',
  'remedy:refund-one-of-two',
  'remedy:stop-given-back-twice',
]

/** Remedies that take the power from the machine (N3, N4, restart rule), whatever the base says of their side effects. */
export const powersOff: readonly RemedyId[] = [
  'remedy:reseat-sim',
  'remedy:put-original-sim-back',
  'remedy:restart-terminal',
  'remedy:restart-and-sign-in',
]

/** Remedies that are done on another device: it is there that something may be unsent (3.38, 3.47). */
export const onOtherDevice: readonly RemedyId[] = ['remedy:log-out-elsewhere']

/** Remedies that take a payment for this sale once more (section 5, 1), whatever the base says of their side effects. */
export const chargesAgain: readonly RemedyId[] = [...presentsAgain, 'remedy:correct-amount']

/** Remedies that take the rest of a part payment (10): another charge where an earlier try may have paid it all. */
export const chargesTheRest: readonly RemedyId[] = ['remedy:collect-difference']

/** Remedies that hand money back: never on top of a reversal, and never while nobody knows (section 5, 7). */
export const givesBack: readonly RemedyId[] = [
  'remedy:refund-on-original-machine',
  'remedy:refund-instead-of-void',
  'remedy:look-up-original',
  'remedy:void-whole-then-charge',
  'remedy:have-supervisor-void',
  'remedy:refund-what-is-left',
  'remedy:refund-once-funded',
  'remedy:void-instead-of-refund',
  'remedy:refund-from-order',
  'remedy:release-from-slip',
  'remedy:undo-wrong-currency',
]

/** Remedies that give back exactly one of two payments (section 5, 9). */
export const undoesOne: readonly RemedyId[] = ['remedy:void-one-of-two', 'remedy:refund-one-of-two']

/** Lost, stolen or suspected cards: nothing is taken with them, and nothing but a call is offered (section 4). */
export const flaggedCards: readonly Picked[] = [
  'code:04',
  'code:07',
  'code:34',
  'code:35',
  'code:36',
  'code:37',
  'code:41',
  'code:43',
  'code:67',
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
  'code:35',
  'code:36',
  'code:41',
  'code:42',
  'code:43',
  'code:60',
  'code:61',
  'code:62',
  'code:63',
  'code:64',
  'code:65',
  'code:68',
  'code:70',
  'code:74',
  'code:75',
  'code:77',
  'code:96',
  'code:98',
  'code:A0',
  'code:1A',
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
  'symptom:merchant-frozen',
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
  'remedy:ask-it-fixed-values',
  'remedy:ask-it-allow-acquirer',
  'remedy:ask-it-allow-machine',
  'remedy:wait-out-busy-hour',
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
  'question:when-it-fails',
]

/** Questions that only serve an act on the machine or its SIM. */
export const talksOfTheMachine: readonly QuestionId[] = [
  unsent,
  twin,
  'question:bearer',
  'question:sim-changed',
  'question:machine-history',
  'question:connected-before',
  'question:moved',
  'question:clock-right',
  'question:numbers-match',
]

/**
 * Facts about sale, machine and shop that another message does not change. Unsent records and the record of the
 * payment are not among them: the attempt that brought the other message may have added one.
 */
export const stillHolds: readonly QuestionId[] = [
  'question:bearer',
  'question:sim-changed',
  'question:router-changed',
  'question:network-kind',
  'question:fixed-address',
  'question:other-terminals',
  'question:machine-history',
  'question:connected-before',
  'question:when-it-fails',
  'question:moved',
  'question:numbers-match',
  'question:acquirer-notice',
  'question:supplier',
  twin,
  'question:card-kind',
]
