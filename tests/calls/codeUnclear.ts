import type { Conversation } from './call'
import { neverWhileUnknown } from './machines'

/** Domain 0.2 for a code in no table: "check the last transaction, then give this code to your acquirer". */
const readAndAsk = ['remedy:read-code-again', 'remedy:ask-acquirer-code'] as const

export const codeUnclear: readonly Conversation[] = [
  {
    title: 'Q7 after a long wait; no table has it, and the payment is not in the list',
    symptom: 'code:Q7',
    sees: {
      'question:sale-before': 'first-try',
      'question:code-seen': 'card',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'one-card',
    },
    remedies: { 'remedy:ask-acquirer-code': 'helped' },
    // Section 5: nobody can say that a host refused; looked up and not found stays unknown.
    money: 'unknown',
    // 0.2: not a standard code: check the last transaction, then the acquirer.
    firstActs: [readAndAsk, []],
    never: neverWhileUnknown,
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'Q7, and the list shows the payment as success after all',
    symptom: 'code:Q7',
    sees: {
      'question:sale-before': 'first-try',
      'question:code-seen': 'card',
      'question:paid-entries': 'one',
    },
    remedies: { 'remedy:ask-acquirer-code': 'helped' },
    // Section 5, 3: present as success is paid.
    money: 'unknown',
    moneyOnceLooked: 'approved',
    // 0.2, as above; a paid sale is not taken again.
    firstActs: [readAndAsk, []],
    never: neverWhileUnknown,
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'E2 on every card; a web page says “no such terminal”, and the machine was repaired last week',
    symptom: 'code:E2',
    sees: {
      'question:sale-before': 'first-try',
      'question:code-seen': 'card',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'every-card',
      'question:machine-history': 'repaired-or-reset',
      'question:numbers-match': 'differ',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:ask-acquirer-code': 'helped' },
    // CSV, E2: one bank's table, confidence low; 0.2: letter codes are re-used by every acquirer, so no refusal is proven.
    money: 'unknown',
    // 0.2: "ask your acquirer"; the repair is a red herring while nobody knows what E2 says.
    firstActs: [readAndAsk, []],
    never: neverWhileUnknown,
    finally: { ends: 'solved', cause: 'cause:acquirer-own-code', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'B4 at a large amount: a colleague says it is a limit, and wants to type a smaller one',
    symptom: 'code:B4',
    sees: {
      'question:sale-before': 'first-try',
      'question:code-seen': 'card',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'one-card',
      'question:amount': 'above-usual',
    },
    remedies: { 'remedy:ask-acquirer-code': 'helped' },
    // CSV, B4: one acquirer's table, low; what another means by it is not known.
    money: 'unknown',
    firstActs: [readAndAsk, []],
    // Section 5: no new amount while the first may have been taken; no splitting.
    never: neverWhileUnknown,
    finally: { ends: 'solved', cause: 'cause:acquirer-own-code', owner: 'acquirer', withinActs: 2 },
  },
  {
    title:
      'B3 after two tries: a list on the web says “already reversed”, the machine’s list shows both as success',
    symptom: 'code:B3',
    sees: {
      'question:sale-before': 'unclear-before',
      'question:code-seen': 'card',
      'question:paid-entries': 'two-or-more',
    },
    remedies: { 'remedy:ask-acquirer-code': 'helped' },
    // Section 5: two successes for one sale, looked up.
    money: 'unknown',
    moneyOnceLooked: 'charged-twice',
    // CSV, B3: low; "confirm the reversal, then charge again" is that bank's reading only.
    firstActs: [readAndAsk, []],
    never: ['remedy:try-again-later', 'remedy:restart-terminal', 'remedy:collect-difference'],
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 2 },
  },
  {
    title:
      'Z6: one page says success, another says not authorised; the customer wants to leave with the goods',
    symptom: 'code:Z6',
    sees: {
      'question:sale-before': 'first-try',
      'question:code-seen': 'card',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
    },
    // CSV, Z6: sources contradict each other; do not guess: query and ask the acquirer.
    money: 'unknown',
    firstActs: [readAndAsk, []],
    never: neverWhileUnknown,
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
  {
    title: 'read as “O5” with the letter; a second look at the slip says 05, and the list says refused',
    symptom: 'code:O5',
    sees: {
      'question:sale-before': 'first-try',
      'question:code-seen': 'card',
    },
    remedies: { 'remedy:read-code-again': 'other-message', 'remedy:ask-acquirer-code': 'other-message' },
    // No table has O5, and nobody has looked yet.
    money: 'unknown',
    firstActs: [readAndAsk, []],
    never: neverWhileUnknown,
    thenShows: {
      symptom: 'code:05',
      sees: {
        'question:new-message': 'picked-wrong',
        'question:sale-before': 'first-try',
        'question:code-seen': 'card',
        'question:paid-entries': 'none',
        'question:other-attempts': 'refused',
        'question:which-cards': 'one-card',
        'question:card-notice': 'none',
      },
      remedies: { 'remedy:ask-cardholder-to-call': 'helped' },
      // 05 was all that ever showed: the bank said no.
      money: 'refused',
      // CSV, 05: another card; the cardholder contacts the issuer.
      firstActs: [['remedy:ask-cardholder-to-call'], ['remedy:ask-acquirer-reason']],
    },
    finally: { ends: 'solved', cause: 'cause:issuer-refuses-card', owner: 'cardholder' },
  },
  {
    title:
      '08 from a foreign card; the list shows the payment as success, and a colleague wants another card',
    symptom: 'code:08',
    sees: {
      'question:sale-before': 'first-try',
      'question:paid-entries': 'one',
      'question:which-cards': 'one-card',
    },
    remedies: { 'remedy:ask-acquirer-code': 'helped' },
    // CSV, 08: a conditional approval by lists from abroad; look it up first, present as success is paid.
    money: 'unknown',
    moneyOnceLooked: 'approved',
    firstActs: [readAndAsk, []],
    never: neverWhileUnknown,
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: '08, not in the list; a web page says “failed, retry”',
    symptom: 'code:08',
    sees: {
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'one-card',
    },
    remedies: { 'remedy:ask-acquirer-code': 'helped' },
    // CSV, 08: not there: result unknown, ask the acquirer; what the lists in Chinese say is not confirmed.
    money: 'unknown',
    firstActs: [readAndAsk, []],
    never: neverWhileUnknown,
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'D7 after a card; a colleague wants another card, but a locked file is no word about one',
    symptom: 'code:D7',
    sees: {
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'one-card',
    },
    remedies: { 'remedy:ask-acquirer-code': 'helped' },
    // CSV, D7: file service, for another acquirer hours of payout: no state, and nothing for the till to try.
    money: 'unknown',
    firstActs: [readAndAsk, []],
    never: [...neverWhileUnknown, 'remedy:ask-cardholder-to-call'],
    finally: { ends: 'solved', cause: 'cause:acquirer-own-code', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: 'D3 on the screen at the first try of the day, and nobody is sure about anything',
    symptom: 'code:D3',
    sees: {},
    // 0.2: a file-service code, or one app's own word for dialling; a cashier should not see it. No meaning, no state.
    money: 'unknown',
    // CSV, D3: note it and call the acquirer.
    firstActs: [readAndAsk, readAndAsk],
    never: neverWhileUnknown,
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
]
