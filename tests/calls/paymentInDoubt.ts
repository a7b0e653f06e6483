import type { Conversation } from './call'
import { neverWhileOpen, neverWhileUnknown, paysBack, quietSimMachine, quietWholeMachine } from './machines'

const noAnswer = 'symptom:no-answer'

/** Nothing but the payment is wrong: no act on a machine helps. */
const onlyThePayment = [[], []] as const

/** A time-out of one bank’s cards: nothing in the shop to repair. */
const onlyOneBank = {
  ...quietSimMachine,
  'question:sign-in-speed': 'fast',
  'question:which-cards': 'one-bank',
  'question:other-terminals': 'work',
  'question:signal-icon': 'full-no-data',
} as const

const waitsForTheBank = [
  'remedy:wait-for-issuer',
  'remedy:try-again-later',
  'remedy:ask-acquirer-fault',
  'remedy:ask-acquirer-reason',
] as const

/** Half a minute that takes no payment: it may be tried before somebody is called who knows nothing yet. */
const whileItLasts = ['remedy:toggle-airplane-mode'] as const

/** Section 5, 9: exactly one of two is undone, and by hand only while none is being reversed. */
const undoesOne = ['remedy:void-one-of-two', 'remedy:refund-one-of-two'] as const

/** Whether somebody was charged, where the sale has several attempts, a void, a scan or an earlier customer behind it. */
export const paymentInDoubt: readonly Conversation[] = [
  {
    title: 'a time-out, seen reversed, and tried again: it timed out once more',
    symptom: noAnswer,
    sees: {
      ...onlyOneBank,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': ['undone', 'no-entry'],
    },
    remedies: { 'remedy:try-again-later': 'no-change' },
    // Section 5, 14: the second attempt ended without an answer, and the look before it says nothing of it.
    money: 'unknown',
    moneyOnceLooked: 'released',
    firstActs: [waitsForTheBank, whileItLasts],
    never: paysBack,
    finally: { money: 'unknown' },
  },
  {
    title: 'two tries without an answer: one reads as reversed, of the other there is no entry',
    symptom: noAnswer,
    sees: {
      ...onlyOneBank,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
    },
    // Section 5, 15: one finding settles one attempt.
    money: 'unknown',
    firstActs: [waitsForTheBank, whileItLasts],
    never: neverWhileUnknown,
    finally: { money: 'unknown' },
  },
  {
    title: 'three tries without an answer: each reads as reversed',
    symptom: noAnswer,
    sees: {
      ...onlyOneBank,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'undone',
    },
    // Section 5, 15: each of them seen reversed; the customer has the money back and the shop is not paid.
    money: 'unknown',
    moneyOnceLooked: 'released',
    firstActs: [waitsForTheBank, whileItLasts],
    never: paysBack,
  },
  {
    title:
      'the sale before was paid and only the slip was missing; paper in, and the next customer gets a time-out',
    symptom: 'symptom:printer-no-paper',
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'one',
      'question:paper-look': 'no-paper',
      'question:printed-long': 'no',
      'question:battery-sign': 'enough',
    },
    remedies: { 'remedy:load-paper': 'other-message' },
    money: 'unknown',
    moneyOnceLooked: 'approved',
    firstActs: [['remedy:load-paper'], []],
    never: neverWhileOpen,
    thenShows: {
      symptom: noAnswer,
      sees: {
        ...onlyOneBank,
        'question:new-message': 'next-customer',
        'question:sale-before': 'first-try',
        'question:paid-entries': 'none',
        'question:other-attempts': 'no-entry',
      },
      // Section 5, 14: the next customer’s sale starts with a state of its own.
      money: 'unknown',
      firstActs: [waitsForTheBank, whileItLasts],
      never: neverWhileUnknown,
    },
    finally: { money: 'unknown' },
  },
  {
    title: 'paid and handed over on a bad line; in the better spot the next customer gets a time-out',
    symptom: noAnswer,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'one',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
      'question:sign-in-speed': 'slow',
      'question:which-cards': 'every-card',
    },
    remedies: { 'remedy:move-to-better-signal': 'other-message' },
    money: 'unknown',
    moneyOnceLooked: 'approved',
    firstActs: [['remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'], []],
    never: neverWhileUnknown,
    thenShows: {
      symptom: noAnswer,
      sees: {
        'question:new-message': 'next-customer',
        'question:sale-before': 'first-try',
        'question:paid-entries': 'none',
        'question:other-attempts': 'no-entry',
        'question:which-cards': 'one-bank',
        'question:other-terminals': 'work',
      },
      // Section 5, 14: the next customer’s sale starts with a state of its own.
      money: 'unknown',
      firstActs: [[...waitsForTheBank, 'remedy:ask-acquirer-sim-status', 'remedy:toggle-airplane-mode'], []],
      never: neverWhileUnknown,
    },
    finally: { money: 'unknown' },
  },
  {
    title:
      'the time-out was picked by mistake: it was IP-layer error all along, and nothing was tried before',
    symptom: noAnswer,
    sees: {
      ...quietSimMachine,
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
      'question:sign-in-speed': 'slow',
    },
    remedies: { 'remedy:move-to-better-signal': 'other-message' },
    money: 'unknown',
    firstActs: [['remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'], []],
    thenShows: {
      symptom: 'symptom:ip-layer-error',
      sees: {
        ...quietSimMachine,
        'question:new-message': 'picked-wrong',
        'question:sale-before': 'first-try',
        'question:signal-icon': 'full-no-data',
      },
      // Table 0.1, S2: nothing left the machine, and no other message ever showed.
      money: 'not-sent',
      firstActs: [
        [
          'remedy:toggle-airplane-mode',
          'remedy:ask-acquirer-sim-status',
          'remedy:reseat-sim',
          'remedy:restart-terminal',
          'remedy:check-connection-mode',
        ],
        ['remedy:ask-acquirer-parameters', 'remedy:ask-carrier-outage', 'remedy:ask-acquirer-fault'],
      ],
    },
  },
  {
    title: 'a time-out, and by itself the screen turned to “out of paper”',
    symptom: noAnswer,
    sees: {
      ...quietSimMachine,
      'question:paid-entries': 'cannot-look',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
      'question:sign-in-speed': 'slow',
    },
    remedies: { 'remedy:move-to-better-signal': 'other-message' },
    money: 'unknown',
    firstActs: [['remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'], []],
    thenShows: {
      symptom: 'symptom:printer-no-paper',
      sees: {
        ...quietWholeMachine,
        'question:new-message': 'by-itself',
        'question:sale-before': 'first-try',
        'question:paid-entries': 'none',
        'question:other-attempts': 'no-entry',
        'question:paper-look': 'no-paper',
      },
      remedies: { 'remedy:load-paper': 'helped' },
      // Still the attempt that waited: no paper is no answer.
      money: 'unknown',
      firstActs: [['remedy:load-paper'], []],
      never: neverWhileUnknown,
    },
    finally: { money: 'unknown' },
  },
  {
    title: 'a card that is not read, after a try that went through; no third hand on the card',
    symptom: 'symptom:card-read-error',
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'paid-before',
      'question:paid-entries': 'one',
      'question:which-cards': 'one-card',
      'question:how-presented': 'inserted',
      'question:acquirer-said': 'paid',
    },
    // Section 5, 1: one attempt went through, so nothing is taken again.
    money: 'approved',
    firstActs: [['remedy:ask-cardholder-to-call', 'remedy:ask-vendor-repair'], ['remedy:clean-reader']],
    never: neverWhileUnknown,
    finally: { money: 'approved' },
  },
  {
    title: '“nobody was paying”, says the cashier, and yet only a payment ends with this time-out',
    symptom: noAnswer,
    sees: {
      ...onlyOneBank,
      'question:sale-before': 'no-one-yet',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
    },
    // Section 5, 15: on S5 messages the attempt on the screen always counts.
    money: 'unknown',
    firstActs: [waitsForTheBank, whileItLasts],
    never: neverWhileUnknown,
    finally: { money: 'unknown' },
  },
  {
    title: '00 on the slip, and the cashier takes it for a start-up text',
    symptom: 'code:00',
    sees: { 'question:code-seen': 'card', 'question:sale-before': 'no-one-yet' },
    money: 'approved',
    firstActs: [['remedy:treat-as-paid'], []],
    never: [...neverWhileUnknown],
    finally: { money: 'approved' },
  },
  {
    title: '“network abnormal” three times: twice at once, and once after a long wait',
    symptom: 'symptom:network-abnormal',
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'first-try',
      'question:when-shown': 'long-wait',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
    },
    remedies: { 'remedy:move-to-better-signal': 'helped' },
    // Section 0, Q2: umbrella text; the one that waited makes the sale unknown, whatever the last looked like.
    money: 'unknown',
    firstActs: [['remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'], []],
    never: neverWhileUnknown,
    finally: { money: 'unknown' },
  },
  {
    title: 'a void that timed out: the list has it reversed, and the customer waits for the money',
    symptom: noAnswer,
    sees: {
      ...onlyOneBank,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'no-card-sale',
      'question:what-was-done': 'void',
      'question:given-entry': 'undone',
    },
    // Section 5, 16: the reversal of a void puts the sale back in force; nothing was given back.
    money: 'unknown-if-given-back',
    moneyOnceLooked: 'not-given-back',
    firstActs: [waitsForTheBank, whileItLasts],
    never: ['remedy:refund-instead-of-void'],
    finally: { money: 'not-given-back' },
  },
  {
    title: 'a void that timed out: its own entry says successful',
    symptom: noAnswer,
    sees: {
      ...onlyOneBank,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'no-card-sale',
      'question:what-was-done': 'void',
      'question:given-entry': 'done',
    },
    money: 'unknown-if-given-back',
    moneyOnceLooked: 'given-back',
    firstActs: [waitsForTheBank, whileItLasts],
    never: [...paysBack, ...neverWhileOpen],
    finally: { money: 'given-back' },
  },
  {
    title: 'a refund without an answer, and no entry of it; nobody refunds a second time',
    symptom: noAnswer,
    sees: {
      ...onlyOneBank,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'no-card-sale',
      'question:what-was-done': 'refund',
      'question:given-entry': 'no-entry',
      'question:acquirer-said': 'wait',
    },
    money: 'unknown-if-given-back',
    firstActs: [waitsForTheBank, whileItLasts],
    never: [...paysBack, ...neverWhileOpen],
    finally: { money: 'unknown-if-given-back' },
  },
  {
    title: 'a pre-authorisation at the hotel desk timed out; a hold is no payment',
    symptom: noAnswer,
    sees: {
      ...onlyOneBank,
      'question:sale-before': 'first-try',
      'question:paid-entries': 'no-card-sale',
      'question:what-was-done': 'pre-auth',
    },
    // Section 0, Q2: the states of section 5 are written for a sale; the hold may lie on the card or not.
    money: 'unknown-if-held',
    firstActs: [waitsForTheBank, whileItLasts],
    never: neverWhileUnknown,
    finally: { money: 'unknown-if-held' },
  },
  {
    title: '13 at a refund, and the sale itself went through: that is no second payment',
    symptom: 'code:13',
    sees: {
      ...quietWholeMachine,
      'question:code-seen': 'card',
      'question:what-was-done': 'refund',
      'question:sale-before': 'paid-before',
      'question:amount': 'usual',
      'question:which-cards': 'one-card',
    },
    remedies: { 'remedy:look-up-original': 'helped' },
    // Section 5, 16: a refused refund changes nothing; the sale that went through is the one to be given back.
    money: 'not-given-back',
    // CSV, 13: used for a refund above the remaining amount.
    firstActs: [['remedy:look-up-original'], ['remedy:ask-acquirer-limit']],
    never: [...undoesOne, 'remedy:correct-amount'],
    finally: { owner: 'cashier', money: 'not-given-back' },
  },
  {
    title: '25 at a void, after a first void without an answer: nobody voids, and nobody pays cash',
    symptom: 'code:25',
    sees: {
      ...quietWholeMachine,
      'question:code-seen': 'card',
      'question:what-was-done': 'void',
      'question:sale-before': 'unclear-before',
      'question:given-entry': 'no-entry',
      'question:original-found': 'fits',
      'question:which-cards': 'one-card',
    },
    // 3.32: never a second void while the first is unclear; 25 may say that the first one worked.
    money: 'unknown-if-given-back',
    firstActs: [
      ['remedy:ask-acquirer-original', 'remedy:ask-acquirer-payment'],
      ['remedy:ask-acquirer-reason'],
    ],
    never: [...paysBack, ...neverWhileOpen],
  },
  {
    title: '79 in the evening: the cashier asks whether the last card was refused',
    symptom: 'code:79',
    sees: {
      'question:code-seen': 'card',
      'question:line-proven': 'went-through',
      'question:unsent-records': 'none',
      'question:settle-tried': 'does-not-agree',
    },
    // Section 5, 17: what a settlement answers says nothing of payments.
    money: 'no-payment',
    firstActs: [['remedy:ask-acquirer-settlement'], []],
    never: [...neverWhileUnknown],
    finally: { money: 'no-payment' },
  },
  {
    title: 'listed twice on a bad line: one is voided, and then the line is found',
    symptom: noAnswer,
    sees: {
      ...quietSimMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'two-or-more',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
      'question:sign-in-speed': 'slow',
      'question:which-cards': 'every-card',
    },
    remedies: { 'remedy:move-to-better-signal': 'helped' },
    // Section 5, 9: make sure that neither is being reversed, then void one.
    money: 'unknown',
    moneyOnceLooked: 'charged-twice',
    firstActs: [['remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'], []],
    never: ['remedy:refund-one-of-two', 'remedy:ask-vendor-repair', 'remedy:load-paper'],
    finally: { ends: 'solved', money: 'approved' },
  },
  {
    title: 'the customer shows two charges; both in the list, and beside one of them a waiting reversal',
    symptom: 'symptom:charged-twice',
    sees: {
      'question:paid-entries': 'two-or-more',
      'question:being-reversed': 'waiting',
      'question:other-attempts': 'waiting',
      'question:reversal-words': 'success',
    },
    // Section 5, 9: nothing is undone by hand while one is being reversed, or the customer gets both back.
    money: 'unknown',
    moneyOnceLooked: 'charged-twice',
    firstActs: onlyThePayment,
    never: undoesOne,
    finally: { money: 'approved' },
  },
  {
    title: 'charged twice on Saturday, told on Monday: one refund, no void',
    symptom: 'symptom:charged-twice',
    sees: { 'question:paid-entries': 'two-or-more', 'question:sale-day': 'earlier' },
    // 3.30: void today before settlement; otherwise one refund.
    money: 'unknown',
    moneyOnceLooked: 'charged-twice',
    firstActs: onlyThePayment,
    never: ['remedy:void-one-of-two'],
    finally: { money: 'approved', ends: 'solved' },
  },
  {
    title: 'charged twice; the void of one has no result, and its entry says successful',
    symptom: 'symptom:charged-twice',
    sees: {
      'question:paid-entries': 'two-or-more',
      'question:undo-result': 'no-result',
      'question:given-entry': 'done',
    },
    // 3.32: no second void while the first is unclear; its own entry decides.
    money: 'unknown',
    moneyOnceLooked: 'charged-twice',
    firstActs: onlyThePayment,
    never: ['remedy:refund-one-of-two'],
    finally: { money: 'approved' },
  },
  {
    title: 'two charges in the customer’s app, one in the list, and each other try refused',
    symptom: 'symptom:charged-twice',
    sees: { 'question:paid-entries': 'one', 'question:other-attempts': 'refused' },
    // 3.30: two lines in the customer’s app alone are no two payments; the second is the bank’s pending line.
    money: 'unknown',
    moneyOnceLooked: 'approved',
    firstActs: onlyThePayment,
    never: undoesOne,
    finally: { money: 'approved', ends: 'solved' },
  },
  {
    title: 'the void of one of two is refused with 25',
    symptom: 'symptom:charged-twice',
    sees: { 'question:paid-entries': 'two-or-more', 'question:undo-result': 'refused' },
    // 3.32: a refused void changes nothing; then the acquirer.
    money: 'unknown',
    moneyOnceLooked: 'charged-twice',
    firstActs: onlyThePayment,
    never: ['remedy:refund-one-of-two'],
    finally: { money: 'charged-twice', ends: 'open-payment', owner: 'acquirer' },
  },
  {
    title: 'the customer paid the scan, and the machine shows nothing; the query says paid',
    symptom: 'symptom:qr-payment-pending',
    sees: {
      'question:sale-before': 'first-try',
      'question:order-query': 'paid',
      'question:wallet-shows': 'paid',
    },
    // 3.21: a clearly paid order is not cancelled.
    money: 'unknown',
    firstActs: [['remedy:query-order', 'remedy:let-customer-finish-paying'], []],
    never: [...neverWhileOpen, 'remedy:cancel-open-order'],
    finally: { money: 'approved' },
  },
  {
    title: 'an order that was cancelled while the wallet then shows “paid”',
    symptom: 'symptom:qr-payment-pending',
    sees: {
      'question:sale-before': 'first-try',
      'question:order-query': ['no-clear-answer', 'paid'],
      'question:cancel-result': 'no-clear-answer',
      'question:acquirer-said': 'wait',
    },
    // 3.21: after a cancel never hand over goods, whatever the wallet shows.
    money: 'unknown',
    firstActs: [['remedy:query-order', 'remedy:let-customer-finish-paying'], []],
    never: neverWhileOpen,
    finally: { money: 'cancelled' },
  },
  {
    title: '75 in a scan: the bill is not written, and the customer was charged',
    symptom: 'code:75',
    sees: {
      'question:code-seen': 'online',
      'question:sale-before': 'first-try',
      'question:order-query': 'paid',
    },
    // 0.2: 75 in a scan means charged, bill not written off; no PIN has anything to do with it.
    money: 'unknown',
    firstActs: [['remedy:query-order', 'remedy:ask-acquirer-payment'], []],
    never: [...neverWhileUnknown, 'remedy:cancel-open-order'],
    finally: { money: 'approved' },
  },
  {
    title: '01 in a scan, the wallet says processing; the order is paid a minute later',
    symptom: 'code:01',
    sees: {
      'question:code-seen': 'online',
      'question:sale-before': 'first-try',
      'question:order-query': 'paid',
    },
    // Section 5, 10: the order decides, and not the code.
    money: 'unknown',
    firstActs: [['remedy:query-order'], []],
    never: [...neverWhileUnknown],
    finally: { money: 'approved' },
  },
  {
    title: 'charged, no slip; yesterday’s sale, and the acquirer finds it paid',
    symptom: 'symptom:charged-but-failed',
    sees: { 'question:paid-entries': 'cannot-look', 'question:acquirer-said': 'paid' },
    // 3.29: told is unknown; the acquirer’s final word decides.
    money: 'unknown',
    firstActs: onlyThePayment,
    never: neverWhileUnknown,
    finally: { money: 'approved', ends: 'solved', owner: 'acquirer' },
  },
  {
    title: 'charged, no slip; nothing in the list, and the acquirer wants to call back',
    symptom: 'symptom:charged-but-failed',
    sees: {
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:acquirer-said': 'wait',
    },
    money: 'unknown',
    firstActs: onlyThePayment,
    never: neverWhileUnknown,
    finally: { money: 'unknown', ends: 'open-payment', owner: 'acquirer' },
  },
  {
    title: 'charged, no slip; nothing in the list, and the acquirer finds that nothing was charged',
    symptom: 'symptom:charged-but-failed',
    sees: {
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:acquirer-said': 'not-charged',
    },
    // Section 5, 6: the acquirer sees the result on the host.
    money: 'unknown',
    firstActs: onlyThePayment,
    never: paysBack,
    finally: { money: 'not-charged', owner: 'acquirer' },
  },
  {
    title: 'charged, no slip; the list reads 待冲正, and it goes out with the next customer',
    symptom: 'symptom:charged-but-failed',
    sees: {
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'waiting',
      'question:reversal-words': 'success',
    },
    // Section 5, 4: the reversal goes out with the next online transaction; then the money goes back.
    money: 'unknown',
    firstActs: onlyThePayment,
    never: neverWhileUnknown,
    finally: { money: 'released' },
  },
  {
    title: 'the till says failed, the provider’s dashboard says paid',
    symptom: 'symptom:till-says-failed',
    sees: { 'question:paid-entries': 'one', 'question:other-attempts': 'refused' },
    // 3.31: the till is not the judge.
    money: 'unknown',
    moneyOnceLooked: 'approved',
    firstActs: onlyThePayment,
    never: neverWhileUnknown,
    finally: { money: 'approved', ends: 'solved' },
  },
  {
    title: 'the till’s retry took it a second time; the acquirer sees both',
    symptom: 'symptom:till-says-failed',
    sees: { 'question:paid-entries': 'cannot-look', 'question:acquirer-said': 'both' },
    // 3.31: a retry that starts a new payment; section 5, 9: exactly one is undone.
    money: 'unknown',
    firstActs: onlyThePayment,
    never: neverWhileUnknown,
    finally: { money: 'approved', ends: 'solved' },
  },
  {
    title: '05, the customer’s bank shows a charge: no other card before somebody looked',
    symptom: 'code:05',
    sees: {
      ...quietWholeMachine,
      'question:code-seen': 'card',
      'question:sale-before': 'first-try',
      'question:which-cards': 'one-card',
      'question:card-notice': 'charge',
      'question:customer-shows': 'one',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
    },
    money: 'unknown',
    firstActs: [['remedy:ask-acquirer-payment', 'remedy:ask-cardholder-to-call'], []],
    never: neverWhileUnknown,
  },
  {
    title: '41, a lost card: nothing is offered with it, and nothing offline',
    symptom: 'code:41',
    sees: {
      ...quietWholeMachine,
      'question:code-seen': 'card',
      'question:sale-before': 'first-try',
      'question:which-cards': 'one-card',
    },
    money: 'refused',
    // Section 4, offline-selling rule; CSV, 41: stop and call.
    firstActs: [['remedy:ask-acquirer-about-card'], []],
    never: neverWhileUnknown,
  },
]
