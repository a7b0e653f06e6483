import type { Conversation } from './call'

const symptom = 'symptom:day-end-90'

export const dayEnd90: readonly Conversation[] = [
  {
    title: 'a quarter to twelve at night, every card',
    symptom,
    sees: {
      'question:sale-before': 'first-try',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'also-fail',
      'question:time-of-day': 'around-midnight',
    },
    remedies: { 'remedy:wait-out-day-end': 'helped', 'remedy:try-again-later': 'helped' },
    // 90 refuses (section 5), first try.
    money: 'refused',
    // 3.24: 90 near midnight; X1: wait 5 to 20 minutes. Nothing is broken.
    firstActs: [['remedy:wait-out-day-end', 'remedy:try-again-later'], []],
    never: ['remedy:wait-for-issuer', 'remedy:ask-cardholder-to-call'],
    finally: { ends: 'solved', cause: 'cause:switch-day-end', withinActs: 1 },
  },
  {
    title: 'every morning before eight, every card, only on this machine',
    symptom,
    sees: {
      'question:sale-before': 'refused-before',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'work',
      'question:time-of-day': 'other-time',
    },
    remedies: { 'remedy:ask-acquirer-service-hours': 'helped' },
    // Every try was refused.
    money: 'refused',
    // CSV, 90: one acquirer also uses it for hours without service; not near midnight: X1 not raised. Waiting is free.
    firstActs: [
      ['remedy:ask-acquirer-service-hours', 'remedy:wait-out-day-end', 'remedy:try-again-later'],
      ['remedy:ask-acquirer-fault'],
    ],
    never: ['remedy:ask-cardholder-to-call'],
    finally: { ends: 'solved', cause: 'cause:outside-service-hours', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: 'a time-out at 23:58, then 90; not in the list, and tomorrow nothing is reversed any more',
    symptom,
    sees: {
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'also-fail',
      'question:time-of-day': 'around-midnight',
    },
    remedies: { 'remedy:wait-out-day-end': 'helped' },
    // 90 refused this try, the time-out may have charged; absent is still unknown (section 6: no cross-day reversal).
    money: 'unknown',
    // X1: wait, then check the last transaction; no new try at this sale.
    firstActs: [['remedy:wait-out-day-end'], ['remedy:ask-acquirer-fault']],
    never: ['remedy:try-again-later', 'remedy:refund-on-original-machine'],
    finally: { ends: 'solved', cause: 'cause:switch-day-end', withinActs: 1 },
  },
  {
    title: 'a time-out before midnight, then 90; the list shows the first payment as success',
    symptom,
    sees: {
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'one',
      'question:other-attempts': 'refused',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'also-fail',
      'question:time-of-day': 'around-midnight',
    },
    remedies: { 'remedy:wait-out-day-end': 'helped' },
    // Unknown until looked up; present as success is paid (section 5, 3).
    money: 'unknown',
    moneyOnceLooked: 'approved',
    // X1.
    firstActs: [['remedy:wait-out-day-end'], ['remedy:ask-acquirer-fault']],
    never: ['remedy:try-again-later', 'remedy:refund-on-original-machine'],
    finally: { ends: 'solved', cause: 'cause:switch-day-end', withinActs: 1 },
  },
  {
    title: 'not sure about anything but the 90',
    symptom,
    sees: {},
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // X1 is what 90 means: wait; nothing that charges again.
    firstActs: [
      ['remedy:wait-out-day-end'],
      ['remedy:ask-acquirer-service-hours', 'remedy:ask-acquirer-fault'],
    ],
    never: ['remedy:try-again-later', 'remedy:refund-on-original-machine'],
    finally: { ends: 'hand-over' },
  },
]
