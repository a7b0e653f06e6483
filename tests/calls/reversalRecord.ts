import type { Conversation } from './call'
import { neverWhileUnknown, quietSimMachine } from './machines'

/** The slip says 冲正: the machine takes a payment back. */
const onTheSlip = {
  ...quietSimMachine,
  'question:code-seen': 'reversal',
  'question:sale-before': 'first-try',
} as const

const letsRun = ['remedy:let-reversal-run'] as const
/** 00 on such a slip is not a paid sale; nothing is charged, refunded or cleared meanwhile (section 5, 4 to 7). */
const never = [...neverWhileUnknown, 'remedy:treat-as-paid', 'remedy:settle-batch'] as const

export const reversalRecord: readonly Conversation[] = [
  {
    title: '96 on a reversal slip without a word of success; the line is back',
    symptom: 'code:96',
    sees: {
      ...onTheSlip,
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:reversal-words': 'none',
      'question:line-proven': 'went-through',
    },
    remedies: { 'remedy:let-reversal-run': 'helped' },
    // Section 6: 96 on the slip is the reason, a terminal fault after approval; whether it went through is not known.
    money: 'unknown',
    // Section 5, 4: it goes out with the next online transaction; a balance query with a staff card.
    firstActs: [letsRun, ['remedy:ask-acquirer-code']],
    never,
    finally: { ends: 'solved', cause: 'cause:reversal-waiting', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '00 on a reversal slip with “reversal successful”; the cashier holds it for a paid sale',
    symptom: 'code:00',
    sees: {
      ...onTheSlip,
      'question:paid-entries': 'none',
      'question:other-attempts': 'undone',
      'question:reversal-words': 'success',
    },
    remedies: { 'remedy:ask-acquirer-code': 'helped', 'remedy:let-reversal-run': 'helped' },
    // Section 5, 5: reversal success releases the hold; 3.9: 00 counts as done.
    money: 'unknown',
    moneyOnceLooked: 'released',
    // Nothing is left to do about the machine; keeping the slip, watching and asking harm nobody, a new charge is safe
    // now. The slip is what the customer asks the bank with if the hold stays (section 5, 5 and 7).
    firstActs: [
      [
        'remedy:keep-reversal-slip',
        'remedy:let-reversal-run',
        'remedy:ask-acquirer-code',
        'remedy:try-again-later',
      ],
      [],
    ],
    // Section 5, 7: no refund besides a reversal.
    never: [
      'remedy:treat-as-paid',
      'remedy:refund-on-original-machine',
      'remedy:refund-instead-of-void',
      'remedy:look-up-original',
    ],
    finally: { cause: 'cause:reversal-through' },
  },
  {
    title: '06 on the slip and “reversal failed”; the customer shows the debit',
    symptom: 'code:06',
    sees: {
      ...onTheSlip,
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'none',
      'question:reversal-words': 'failed',
    },
    remedies: { 'remedy:ask-acquirer-code': 'helped' },
    // O28: reversal failed: unknown, call.
    money: 'unknown',
    // Section 5, 6: the acquirer sees the host's result.
    firstActs: [['remedy:ask-acquirer-code', 'remedy:let-reversal-run'], ['remedy:ask-acquirer-code']],
    never,
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 2 },
  },
  {
    title:
      '25 as the answer to a reversal; the cashier wants to refund the sale on top, and a slow queue is a red herring',
    symptom: 'code:25',
    sees: {
      ...onTheSlip,
      'question:paid-entries': 'none',
      'question:other-attempts': 'undone',
      'question:reversal-words': 'none',
      'question:sign-in-speed': 'slow',
    },
    remedies: { 'remedy:ask-acquirer-code': 'helped', 'remedy:let-reversal-run': 'helped' },
    // CSV, 25: as the answer to a reversal, nothing to reverse, which terminals count as success; the list says reversed.
    money: 'unknown',
    moneyOnceLooked: 'released',
    firstActs: [['remedy:let-reversal-run', 'remedy:ask-acquirer-code', 'remedy:try-again-later'], []],
    never: [
      'remedy:treat-as-paid',
      'remedy:refund-on-original-machine',
      'remedy:refund-instead-of-void',
      'remedy:look-up-original',
    ],
  },
  {
    title: '12 on a slip with 冲正, and nobody is sure about anything else',
    symptom: 'code:12',
    sees: { 'question:code-seen': 'reversal' },
    // "Not sure" about earlier attempts, and nobody looked: unknown.
    money: 'unknown',
    // Nobody can look, so only the acquirer knows (section 5, 6).
    firstActs: [['remedy:let-reversal-run', 'remedy:ask-acquirer-code', 'remedy:ask-acquirer-payment'], []],
    never,
    finally: { ends: 'open-payment', owner: 'acquirer' },
  },
]
