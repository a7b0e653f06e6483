import { laterLeads } from '../areas/refusedRequest'
import { type CodeLeads, type CodeMeanings, type CodeSeen, codeSeen } from '../codeLeads'
import type { CodeId, SymptomId } from '../ids'

/**
 * Which message a code stands for, by where it was seen. A code that is only one acquirer's, that a till should never
 * see, or whose meaning is weakly known stands for no message: it is read out to the acquirer.
 */
const said: Readonly<Record<CodeSeen, Readonly<Record<SymptomId, string>>>> = {
  card: {
    'symptom:code-unclear':
      '08 16 17 18 23 24 26 27 28 29 32 46 69 70 74 76 81 82 85 89 1A A1 A3 A8 A9 B1 B2 B3 B4 B5 B6 B7 B8 B9 BA BD ' +
      'C0 C1 C3 C4 C5 C9 CC D1 D2 D3 D4 D5 D6 D7 D8 D9 DA DB DC E1 E2 E3 E6 E7 E9 EB EC ED EG ER ES EW F0 F1 F2 ' +
      'F3 F4 F5 FA GP H7 H8 L1 LC M9 MC N4 OT Q1 R3 RV SE T9 UW W8 YM YT Z0 Z6 ZB ZG ZZ',
    'symptom:approved-code': '00 11',
    'symptom:partly-approved-10': '10',
    'symptom:offline-approved': 'Y1 Y3',
    'symptom:offline-declined-z1': 'Z1',
    // It could not go online: where it broke off, and so whether anything was sent, is asked there.
    'symptom:communication-failed': 'Z3',
    'symptom:response-code-01': '01',
    'symptom:card-declined-by-bank': '02 05 21 36 57 59 62 N1 N7 P1',
    'symptom:card-not-known': '14 15 31 39 42 44 52 53 56',
    'symptom:limit-or-balance': '51 61 65',
    'symptom:card-expired': '33 54',
    'symptom:stop-and-call': '04 07 34 35 37 41 43 60 63 66 67 93',
    'symptom:original-not-matched': '12 22 25 64',
    'symptom:amount-not-accepted': '13',
    'symptom:message-format-30': '30',
    'symptom:function-not-supported-40': '40',
    'symptom:result-not-known': '06 09 19 20 94 A2 A4 A5 A6',
    'symptom:batch-out-of-balance': '79 95',
    'symptom:invalid-merchant-03': '03',
    'symptom:pin-tries-exceeded-38': '38',
    'symptom:fallback-refused-45': '45',
    'symptom:wrong-pin-55': '55',
    'symptom:not-permitted-58': '58',
    'symptom:issuer-timeout-68': '68',
    'symptom:pin-tries-exceeded-75': '75',
    'symptom:sign-in-required-77': '77',
    'symptom:day-end-90': '90',
    'symptom:issuer-inoperative-91': '91',
    'symptom:unreachable-92': '92',
    'symptom:system-malfunction-96': '96',
    'symptom:invalid-terminal-97': '97',
    'symptom:no-issuer-answer-98': '98',
    'symptom:pin-format-99': '99',
    'symptom:mac-error-a0': 'A0',
    'symptom:security-failed-a7': 'A7',
    'symptom:merchant-abnormal-c2': 'C2',
  },
  online: {
    // What a gateway means by these is not known here, and paid is only claimed where it is.
    'symptom:code-unclear': '10 11 62 63',
    'symptom:approved-code': '00',
    // That it failed is no word about the money, while the wallet still says that it is paying.
    'symptom:qr-payment-pending': '01 02 03 04 05 06 12 34 35 36 42',
    // Charged, and the bill may not be written off.
    'symptom:charged-but-failed': '74 75',
    'symptom:online-payment-refused': '31 32 33 41 43 60 61 64 68 77',
  },
  reversal: {
    'symptom:reversal-record': '00 06 12 25 96',
    'symptom:no-answer': '98',
    'symptom:mac-error-in-answer': 'A0',
  },
  abroad: {
    // National use and letters: never carried over a border (section 9.1). What the lists abroad say as ours does is here,
    // too; what they do not say has no meaning there, and is read out to the provider.
    'symptom:code-unclear': '64 74 77 97 98 99 A0 A2 A4 A5 A6 A7 C2 N1 P1',
    'symptom:approved-code': '00 11',
    'symptom:partly-approved-10': '10',
    // The terminal itself wrote them, in every country alike.
    'symptom:offline-approved': 'Y1 Y3',
    'symptom:offline-declined-z1': 'Z1',
    'symptom:communication-failed': 'Z3',
    'symptom:response-code-01': '01',
    'symptom:card-declined-by-bank': '02 05 12 36 57 59 62 N7',
    'symptom:card-not-known': '14 15 31 39 42 44 52 53 56',
    'symptom:limit-or-balance': '51 61',
    // A tap that the bank wants as chip and PIN.
    'symptom:tap-needs-pin': '65 70 1A',
    'symptom:card-expired': '33 54',
    'symptom:wrong-pin-55': '55',
    'symptom:pin-tries-exceeded-38': '38',
    'symptom:pin-tries-exceeded-75': '75',
    'symptom:issuer-timeout-68': '68',
    'symptom:day-end-90': '90',
    'symptom:issuer-inoperative-91': '91',
    'symptom:unreachable-92': '92',
    'symptom:stop-and-call': '04 07 34 35 37 41 43 60 63 66 67 93',
    'symptom:original-not-matched': '25',
    'symptom:amount-not-accepted': '13',
    'symptom:message-format-30': '30',
    'symptom:function-not-supported-40': '40',
    'symptom:result-not-known': '06 09 19 20 94',
    'symptom:batch-out-of-balance': '95',
    'symptom:invalid-merchant-03': '03',
    'symptom:system-malfunction-96': '96',
  },
}

function bySeen(): CodeLeads['leads'] {
  const leads: Record<CodeId, CodeMeanings> = {}
  for (const seen of codeSeen.options) {
    for (const [symptom, codes] of Object.entries(said[seen])) {
      for (const characters of codes.split(' ')) {
        const code: CodeId = `code:${characters}`
        leads[code] = { ...leads[code], [seen]: symptom as SymptomId } // Object.entries widens the keys
      }
    }
  }
  return leads
}

/**
 * Another card than that of the sale (14), another machine (58), more than may go back (61): sections 3.32 and 3.33. The
 * other codes of those sections lead to a message whose question tells it; these share theirs with codes of a sale alone.
 */
const earlierPayment: CodeLeads['earlierPayment'] = {
  codes: ['code:14', 'code:58', 'code:61'],
  entry: 'question:what-was-done',
  leads: laterLeads,
}

/** The message of every known code. */
export const codeLeads: CodeLeads = {
  entry: 'question:code-seen',
  unclear: 'symptom:code-unclear',
  leads: bySeen(),
  earlierPayment,
}
