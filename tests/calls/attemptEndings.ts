import { type AnswerId, type CodeId, notSure, type QuestionId, type SymptomId } from '../../src/knowledge/ids'
import { isCode } from '../../src/wizard/case/picked'
import type { Picked } from '../../src/wizard/case/session'
import { asksWhereSeen, codeSeen } from './domainFacts'

const whenShown: QuestionId = 'question:when-shown'

/** How far an attempt got that ended with a message (table 0.1). In doubt: it was sent, and nobody knows the result. */
export type Ending = 'not-sent' | 'refused' | 'in-doubt' | 'approved'

/** Answers of a person, question by question. */
export type Said = ReadonlyMap<QuestionId, AnswerId>

/** How far the attempt got that ended with this message, by the domain alone. */
export function endingOf(shown: Picked, said: Said): Ending {
  if (isCode(shown)) return endingWithCode(shown, said.get('question:code-seen'))
  // A currency that was chosen and paid in (3.44).
  if (said.get('question:currency-moment') === 'wrong-chosen') return 'approved'
  const unsureOf = perhapsApproved[shown]
  if (unsureOf !== undefined && said.get(unsureOf) === notSure) return 'in-doubt'
  const apart = toldApart[shown]
  const told = apart && said.get(apart.by)
  if (told !== undefined && apart?.notSent.includes(told)) return 'not-sent'
  const code =
    shown === 'symptom:bank-or-network-unavailable' ? said.get('question:which-host-code') : undefined
  if (code !== undefined && !leavesInDoubt.includes(code)) return 'refused'
  if (inDoubt.includes(shown)) return 'in-doubt'
  if (isToldApproved(shown, said)) return 'approved'
  if (approved.includes(shown)) return 'approved'
  return notSent.includes(shown) ? 'not-sent' : 'refused'
}

/** Whether the words told that the payment had been approved. */
export const isToldApproved = (shown: Picked, said: Said): boolean => {
  const told = isCode(shown) ? undefined : toldApproved[shown]
  return told?.answers.includes(said.get(told.by) ?? '') === true
}

/** Messages that may be of a payment that went through (3.40, 3.44): who cannot say which it was knows nothing of the money. */
const perhapsApproved: Partial<Record<SymptomId, QuestionId>> = {
  'symptom:not-activated': 'question:set-up-words',
  'symptom:currency-choice': 'question:currency-moment',
}

/** S5, S9 and the codes 68, 94, 96, 98, A0 (table 0.1; section 5): sent, and nobody knows the result. */
const inDoubt: readonly SymptomId[] = [
  'symptom:no-answer',
  'symptom:communication-failed',
  'symptom:network-abnormal',
  'symptom:mac-error',
  'symptom:mac-error-a0',
  'symptom:mac-error-in-answer',
  'symptom:printer-no-paper',
  'symptom:dead-or-frozen',
  'symptom:frozen',
  'symptom:qr-payment-pending',
  'symptom:qr-sticker-no-money',
  'symptom:speaker-silent',
  'symptom:bank-or-network-unavailable',
  'symptom:system-malfunction-96',
  'symptom:no-issuer-answer-98',
  'symptom:issuer-timeout-68',
  'symptom:code-unclear',
  'symptom:result-not-known',
  'symptom:reversal-record',
  'symptom:charged-but-failed',
  'symptom:charged-twice',
  'symptom:till-says-failed',
  'symptom:offline-payments-pending',
  'symptom:app-crashes',
  'symptom:reader-not-paired',
  'symptom:print-faded',
  'symptom:paper-jam',
]

/** Answers by which the payment stands: a signature comes after an approval (3.40). */
const toldApproved: Partial<Record<SymptomId, { by: QuestionId; answers: readonly AnswerId[] }>> = {
  'symptom:not-activated': { by: 'question:set-up-words', answers: ['signature'] },
}

const approved: readonly SymptomId[] = [
  'symptom:approved-code',
  'symptom:partly-approved-10',
  'symptom:offline-approved',
  'symptom:signature-not-sent',
  'symptom:wrong-currency',
]

/** S0 to S4: the terminal’s own words; no request left it. */
const notSent: readonly SymptomId[] = [
  'symptom:network-unreachable',
  'symptom:ip-layer-error',
  'symptom:connection-failed',
  'symptom:tls-handshake-failed',
  'symptom:host-name-not-found',
  'symptom:dial-failed',
  'symptom:ppp-dial-failed',
  'symptom:phone-line-dial-failed',
  'symptom:sim-not-detected',
  'symptom:no-signal',
  'symptom:apn-wrong',
  'symptom:host-not-connected',
  'symptom:not-signed-in',
  'symptom:master-key-missing',
  'symptom:not-activated',
  'symptom:account-not-set-up',
  'symptom:location-off',
  'symptom:card-read-error',
  'symptom:chip-prompt',
  'symptom:tap-not-read',
  'symptom:currency-choice',
  'symptom:offline-declined-z1',
]

/**
 * Answers by which nothing was sent, to the question that tells several messages apart. Umbrella texts stand for both
 * halves: before the card or while connecting was not sent, after a long wait nobody knows (section 0, Q2).
 */
const toldApart: Partial<Record<SymptomId, { by: QuestionId; notSent: readonly AnswerId[] }>> = {
  'symptom:communication-failed': { by: 'question:when-shown', notSent: ['before-card', 'connecting'] },
  'symptom:network-abnormal': { by: 'question:when-shown', notSent: ['before-card', 'connecting'] },
  'symptom:app-crashes': { by: 'question:broke-off-when', notSent: ['before-card'] },
  'symptom:reader-not-paired': { by: 'question:broke-off-when', notSent: ['before-card'] },
  'symptom:sign-in-required': { by: 'question:sign-in-code', notSent: ['words-only'] },
  'symptom:key-error': { by: 'question:key-code', notSent: ['no-master-key'] },
  'symptom:insert-chip': { by: 'question:chip-code', notSent: ['no-code'] },
  'symptom:location-refused': { by: 'question:location-words', notSent: ['turn-on'] },
  // The phone wants its owner, one card is wanted, or nothing was felt: no bank was asked (3.45).
  'symptom:contactless-asks-more': {
    by: 'question:tap-words',
    notSent: ['asks-for-phone', 'one-card-only', 'no-reaction'],
  },
  'symptom:currency-choice': { by: 'question:currency-moment', notSent: ['asks-now'] },
}

/** Answers by which it is a message of no payment: a payout that is held refuses nothing (3.35). */
const toldOfNoPayment: Partial<Record<Picked, { by: QuestionId; answers: readonly AnswerId[] }>> = {
  'symptom:merchant-frozen': { by: 'question:what-stopped', answers: ['payouts-only'] },
  'symptom:not-activated': { by: 'question:set-up-words', answers: ['bound-elsewhere'] },
}

/** Whether it is told which of several messages it is: by its number, by when it came, by where the code was seen. */
export const isToldApart = (shown: Picked, said: Said): boolean => {
  const by = isCode(shown)
    ? asksWhereSeen.includes(shown)
      ? codeSeen
      : undefined
    : (toldApart[shown]?.by ?? numberAsked[shown])
  return by === undefined || said.has(by) || (by === whenShown && said.has('question:paid-entries'))
}

/** Words that stand for several messages, and the question after the number or what else tells them apart. */
const numberAsked: Partial<Record<SymptomId, QuestionId>> = {
  'symptom:bank-or-network-unavailable': 'question:which-host-code',
  'symptom:invalid-terminal': 'question:which-number',
  'symptom:invalid-merchant': 'question:which-merchant-code',
  'symptom:merchant-frozen': 'question:what-stopped',
  'symptom:not-activated': 'question:set-up-words',
  'symptom:mac-error': 'question:mac-where',
  'symptom:dial-failed': 'question:bearer',
  'symptom:wrong-pin-55': 'question:which-cards',
  'symptom:pin-tries-exceeded-38': 'question:which-cards',
  'symptom:pin-tries-exceeded-75': 'question:which-cards',
}

/** Codes that leave the sale unknown although a host answered (section 0, Q2); another number, or one nobody can name, may be one. */
const leavesInDoubt: readonly AnswerId[] = ['68', '96', '98', 'other-or-none', 'not-sure']

function endingWithCode(code: CodeId, seen: AnswerId | undefined): Ending {
  const characters = code.slice('code:'.length)
  // The terminal’s own reason for reversing, or seen nobody knows where: no answer of a host.
  if (seen === 'reversal' || seen === 'not-sure') return 'in-doubt'
  if (seen === 'abroad' && nationalCodes.test(characters)) return 'in-doubt'
  if (seen === 'abroad' && softDeclines.includes(characters)) return 'refused'
  if (seen === 'online') return refusedOnline.includes(characters) ? 'refused' : endingOnline(characters)
  if (approvedCodes.includes(characters)) return 'approved'
  if (notSentCodes.includes(characters)) return 'not-sent'
  return refusedCodes.test(characters) ? 'refused' : 'in-doubt'
}

/** The bank wants chip and PIN after a tap (3.45); only abroad does a document say so. */
const softDeclines: readonly string[] = ['65', '70', '1A']

/** In a scan 00 is paid; what has no sourced meaning there leaves the order to decide (0.2, 3.21). */
const endingOnline = (characters: string): Ending => (characters === '00' ? 'approved' : 'in-doubt')

const refusedOnline: readonly string[] = ['31', '32', '33', '41', '43', '60', '61', '64', '68', '77']

/** National use and letters are never carried over a border (section 9.1). */
const nationalCodes = /^(9[789]|A.|C.|N.|P.)$/

const approvedCodes: readonly string[] = ['00', '10', '11', '16', 'Y1', 'Y3']
const notSentCodes: readonly string[] = ['Z1', 'Z3', 'D8']

/** The codes by which a host said no; all others leave the payment to be looked up (section 5; 0.2 for what no table has). */
const refusedCodes =
  /^(0[1-57]|1[2-5]|2[1-35]|3[013-9]|4[0-6]|5[1-9]|6[0-7]|7[57]|9[0-37]|99|A7|A8|C1|C2|N1|P1)$/

/** Whether a message is of a settlement, a download, a lock or the payout. */
export const isOfNoPayment = (shown: Picked, said: Said): boolean =>
  noPaymentAtStake.includes(shown) ||
  toldOfNoPayment[shown]?.answers.includes(said.get(toldOfNoPayment[shown].by) ?? '') === true

/** Whether a message comes at start-up, at a sign-in or at a query as well: by itself it speaks of no payment. */
export const comesWithoutPayment = (shown: Picked, said: Said): boolean =>
  isOfNoPayment(shown, said) || (!isAboutAnEarlierOne(shown, said) && mayComeWithoutPayment(shown, said))

/** 40 or 58 at a void, a refund or a hold (3.32 to 3.34): who takes no payment then has made an attempt all the same. */
const isAboutAnEarlierOne = (shown: Picked, said: Said): boolean =>
  (shown === 'code:40' || shown === 'code:58' || shown === 'symptom:function-not-supported-40') &&
  ['void', 'refund', 'pre-auth', 'completion', 'hold-void'].includes(said.get('question:what-was-done') ?? '')

const mayComeWithoutPayment = (shown: Picked, said: Said): boolean =>
  (shown === 'symptom:bank-or-network-unavailable' &&
    codesWithoutPayment.includes(said.get('question:which-host-code') ?? '')) ||
  (isCode(shown) ? codesWithoutPayment.includes(shown.slice('code:'.length)) : withoutPayment.includes(shown))

/** Codes that answer a sign-in, a settlement or a query as well (table 0.1, S6). */
const codesWithoutPayment: readonly string[] = '97 03 58 C1 C2 77 A0 A7 99 96 30 40 90 00'.split(' ')

const withoutPayment: readonly SymptomId[] = [
  'symptom:qr-sticker-no-money',
  'symptom:speaker-silent',
  ...notSent.filter(
    (one) =>
      ![
        'symptom:card-read-error',
        'symptom:chip-prompt',
        'symptom:tap-not-read',
        'symptom:currency-choice',
        'symptom:offline-declined-z1',
      ].includes(one),
  ),
  'symptom:communication-failed',
  'symptom:network-abnormal',
  'symptom:printer-no-paper',
  'symptom:dead-or-frozen',
  'symptom:frozen',
  'symptom:offline-payments-pending',
  'symptom:app-crashes',
  'symptom:reader-not-paired',
  'symptom:print-faded',
  'symptom:paper-jam',
  'symptom:mac-error',
  'symptom:mac-error-a0',
  'symptom:system-malfunction-96',
  'symptom:invalid-terminal',
  'symptom:invalid-terminal-97',
  'symptom:not-permitted-58',
  'symptom:invalid-merchant',
  'symptom:invalid-merchant-03',
  'symptom:merchant-abnormal-c2',
  'symptom:merchant-frozen',
  'symptom:location-refused',
  'symptom:sign-in-required',
  'symptom:sign-in-required-77',
  'symptom:key-error',
  'symptom:pin-format-99',
  'symptom:security-failed-a7',
  'symptom:message-format-30',
  'symptom:function-not-supported-40',
  'symptom:day-end-90',
  'symptom:code-unclear',
  'symptom:approved-code',
]

/** Messages of a settlement, a download, a lock or the payout: no payment is at stake (section 5, 17). */
const noPaymentAtStake: readonly Picked[] = [
  'code:95',
  'code:79',
  'symptom:batch-out-of-balance',
  'symptom:must-settle',
  'symptom:download-required',
  'symptom:approved-not-paid-out',
  'symptom:terminal-locked',
  'symptom:login-refused',
  'symptom:tamper-detected',
  'symptom:serial-in-use',
]

/** Words for several failures: nobody counts how many attempts ended with them (section 0, Q2). */
export const umbrellas: readonly Picked[] = ['symptom:communication-failed', 'symptom:network-abnormal']

/** Messages that say nothing of a payment until somebody says that there was one: paper and slip, a dark or frozen screen, stored ones. */
export const silentAboutPayments: readonly SymptomId[] = [
  'symptom:printer-no-paper',
  'symptom:dead-or-frozen',
  'symptom:frozen',
  'symptom:offline-payments-pending',
  'symptom:print-faded',
  'symptom:paper-jam',
  // A code that collects nothing is told of a week as well as of one customer.
  'symptom:qr-sticker-no-money',
  'symptom:speaker-silent',
]
