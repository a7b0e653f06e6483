import type { CodeId } from '../../src/knowledge/ids'
import type { Conversation } from './call'
import { neverWhileUnknown, paysBack, quietSimMachine, quietWholeMachine, takesAgain } from './machines'

/** One customer, first try, one card, a machine that nobody changed: only where the code was seen differs. */
const oneCard = {
  ...quietWholeMachine,
  'question:sale-before': 'first-try',
  'question:which-cards': 'one-card',
  'question:card-notice': 'none',
  'question:card-kind': 'in-use',
  'question:time-of-day': 'other-time',
} as const

/** A scan whose order is neither closed nor in the list. */
const openOrder = {
  'question:code-seen': 'online',
  'question:sale-before': 'first-try',
  'question:paid-entries': 'none',
  'question:other-attempts': 'no-entry',
  'question:order-query': 'no-clear-answer',
} as const

const readAndAsk = ['remedy:read-code-again', 'remedy:ask-acquirer-code'] as const
/** Section 5, 10: query by order number; 3.21: the customer may finish. */
const asksOrder = ['remedy:query-order', 'remedy:ask-acquirer-order'] as const
/** Nothing that loses money, and a sale that nobody has seen paid is not handed over as paid. */
const neverInDoubt = [...neverWhileUnknown, 'remedy:treat-as-paid'] as const

/** After a card these refuse (table 0.1, S6 to S8; CSV). */
const afterACard: readonly Conversation[] = [
  {
    title: '04 after a card: never taken by force, never tried again',
    symptom: 'code:04',
    sees: { ...oneCard, 'question:code-seen': 'card' },
    remedies: { 'remedy:ask-acquirer-about-card': 'helped' },
    money: 'refused',
    // CSV, 04: stop; phone the acquirer for instructions.
    firstActs: [['remedy:ask-acquirer-about-card'], []],
    never: [...takesAgain, ...paysBack],
    finally: { ends: 'solved', cause: 'cause:card-flagged', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '34 after a card: suspected fraud, and the acquirer is called',
    symptom: 'code:34',
    sees: { ...oneCard, 'question:code-seen': 'card' },
    remedies: { 'remedy:ask-acquirer-about-card': 'helped' },
    money: 'refused',
    // CSV, 34: stop; phone the acquirer; do not keep trying.
    firstActs: [['remedy:ask-acquirer-about-card'], []],
    never: [...takesAgain, ...paysBack],
    finally: { ends: 'solved', cause: 'cause:card-flagged', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '01 after a card: the cardholder calls the bank',
    symptom: 'code:01',
    sees: { ...oneCard, 'question:code-seen': 'card' },
    remedies: { 'remedy:ask-cardholder-to-call': 'helped' },
    money: 'refused',
    // 3.5: refer to the card issuer.
    firstActs: [['remedy:ask-cardholder-to-call'], []],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:issuer-refuses-card', owner: 'cardholder', withinActs: 1 },
  },
  {
    title: '31 after a card: its bank is not carried',
    symptom: 'code:31',
    sees: { ...oneCard, 'question:code-seen': 'card', 'question:how-presented': 'inserted' },
    money: 'refused',
    // CSV, 31: another card.
    firstActs: [
      [
        'remedy:ask-cardholder-to-call',
        'remedy:ask-acquirer-reason',
        'remedy:present-card-properly',
        'remedy:wipe-card',
      ],
      [],
    ],
    never: paysBack,
  },
  {
    title: '42 after a card: no such account',
    symptom: 'code:42',
    sees: { ...oneCard, 'question:code-seen': 'card', 'question:how-presented': 'inserted' },
    money: 'refused',
    // CSV, 42: another card.
    firstActs: [
      [
        'remedy:ask-cardholder-to-call',
        'remedy:ask-acquirer-reason',
        'remedy:present-card-properly',
        'remedy:wipe-card',
      ],
      [],
    ],
    never: paysBack,
    finally: { cause: 'cause:account-not-there' },
  },
  {
    title: '61 after a card: a limit of the card',
    symptom: 'code:61',
    sees: { ...oneCard, 'question:code-seen': 'card' },
    remedies: { 'remedy:ask-cardholder-limit': 'helped' },
    money: 'refused',
    // CSV, 61: another card, or a lower amount within the rules.
    firstActs: [['remedy:ask-cardholder-limit'], ['remedy:ask-cardholder-to-call']],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:card-cannot-cover', owner: 'cardholder', withinActs: 1 },
  },
  {
    title: '32 after a card: “completed partially” in one list only, so no meaning is claimed',
    symptom: 'code:32',
    sees: {
      ...oneCard,
      'question:code-seen': 'card',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
    },
    remedies: { 'remedy:ask-acquirer-code': 'helped' },
    // CSV, 32: confidence low, check first. A scan’s refusal is not claimed of a card.
    money: 'unknown',
    firstActs: [readAndAsk, []],
    never: neverInDoubt,
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: '96 after a card: looked up first, then waited or reported',
    symptom: 'code:96',
    sees: {
      ...oneCard,
      'question:code-seen': 'card',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'also-fail',
    },
    remedies: { 'remedy:ask-acquirer-fault': 'helped' },
    // Section 0, Q2: 96 is unknown; not found stays unknown.
    money: 'unknown',
    // CSV, 96: several terminals at once: outage, report.
    firstActs: [['remedy:ask-acquirer-fault'], ['remedy:ask-acquirer-reason']],
    never: neverInDoubt,
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: '98 after a card: no answer from its bank, another bank’s card works',
    symptom: 'code:98',
    sees: {
      ...oneCard,
      'question:code-seen': 'card',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'one-bank',
    },
    remedies: { 'remedy:wait-for-issuer': 'helped' },
    // Section 0, Q2: unknown.
    money: 'unknown',
    // CSV, 98: query, wait for the reversal; another bank's card.
    firstActs: [['remedy:wait-for-issuer'], ['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-reason']],
    never: neverInDoubt,
    finally: { ends: 'solved', cause: 'cause:issuer-system-down', withinActs: 1 },
  },
  {
    title: 'A0 after a card: looked up, then signed in once',
    symptom: 'code:A0',
    sees: {
      ...oneCard,
      'question:code-seen': 'card',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'every-card',
      'question:first-today': 'yes',
      'question:no-pin-payments': 'fail',
    },
    remedies: { 'remedy:sign-in-once': 'helped' },
    // 3.7: A0 counts as unknown until looked at.
    money: 'unknown',
    firstActs: [['remedy:sign-in-once'], []],
    never: neverInDoubt,
    finally: { ends: 'solved', cause: 'cause:working-keys-out-of-step', withinActs: 1 },
  },
  {
    title: '06 after a card: an error somewhere, and the list has nothing',
    symptom: 'code:06',
    sees: {
      ...oneCard,
      'question:code-seen': 'card',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
    },
    remedies: { 'remedy:ask-acquirer-code': 'helped' },
    // CSV, 06: check the last transaction first.
    money: 'unknown',
    firstActs: [['remedy:ask-acquirer-code', 'remedy:wait-for-issuer'], ['remedy:ask-acquirer-fault']],
    never: neverInDoubt,
    finally: { ends: 'solved', withinActs: 3 },
  },
  {
    title: '12 after a card at the void of a sale that was typed wrong',
    symptom: 'code:12',
    sees: {
      ...oneCard,
      'question:code-seen': 'card',
      'question:what-was-done': 'void',
      'question:original-found': 'differs',
    },
    remedies: { 'remedy:look-up-original': 'helped' },
    money: 'not-given-back',
    // CSV, 12: for a void check the original.
    firstActs: [['remedy:look-up-original'], ['remedy:ask-acquirer-original']],
    never: ['remedy:refund-instead-of-void'],
    finally: { ends: 'solved', cause: 'cause:original-details-wrong', withinActs: 1 },
  },
]

/** Online the same characters wait (03 to 06, 12, 34, 42), refuse (01, 31, 61), or say what nobody here knows. */
const inAScan: readonly Conversation[] = [
  {
    title: '04 in a scan: the result is pending, so nobody keeps a card and nobody scans again',
    symptom: 'code:04',
    sees: { ...openOrder, 'question:order-query': 'still-paying', 'question:wallet-shows': 'asks-password' },
    remedies: { 'remedy:let-customer-finish-paying': 'helped' },
    // CSV, 04: pending online, result unknown, query before anything.
    money: 'unknown',
    firstActs: [
      ['remedy:query-order', 'remedy:let-customer-finish-paying'],
      ['remedy:cancel-open-order', 'remedy:ask-acquirer-order'],
    ],
    never: [...neverInDoubt, 'remedy:ask-acquirer-about-card'],
    finally: { ends: 'solved', cause: 'cause:customer-still-paying', withinActs: 2 },
  },
  {
    title: '04, seen after a card as the cashier first says, and then it was a scan after all',
    symptom: 'code:04',
    sees: {
      ...oneCard,
      ...openOrder,
      'question:code-seen': 'card',
      'question:wallet-shows': 'paid',
    },
    // CSV, 04: worst collision: picked up after a card, pending in a scan.
    changesMind: {
      afterAnswering: 'question:code-seen',
      question: 'question:code-seen',
      to: 'online',
      money: 'unknown',
      forGood: true,
    },
    remedies: { 'remedy:query-order': 'helped', 'remedy:ask-acquirer-order': 'helped' },
    money: 'refused',
    firstActs: [asksOrder, ['remedy:ask-acquirer-fault']],
    never: [...neverInDoubt, 'remedy:ask-acquirer-about-card'],
    finally: { ends: 'solved', withinActs: 2 },
  },
  {
    title: '34 in a scan: “transaction not found” is not “not paid”',
    symptom: 'code:34',
    sees: { ...openOrder, 'question:wallet-shows': 'paid' },
    remedies: { 'remedy:ask-acquirer-order': 'helped' },
    // CSV, 34, online gateway: transaction not found; section 5: not found stays unknown.
    money: 'unknown',
    firstActs: [asksOrder, ['remedy:ask-acquirer-fault']],
    never: [...neverInDoubt, 'remedy:ask-acquirer-about-card'],
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 3 },
  },
  {
    title:
      '35 in a scan: the original does not exist or its state is wrong, and no card is kept or exchanged',
    symptom: 'code:35',
    sees: { ...openOrder, 'question:wallet-shows': 'paid' },
    remedies: { 'remedy:ask-acquirer-order': 'helped' },
    // CSV, 35, on a scan; it says nothing of this order, which is queried.
    money: 'unknown',
    firstActs: [asksOrder, ['remedy:ask-acquirer-fault']],
    never: [...neverInDoubt, 'remedy:ask-acquirer-about-card', 'remedy:ask-cardholder-to-call'],
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: '36 in a scan: it does not match the original, and no card is kept or exchanged',
    symptom: 'code:36',
    sees: { ...openOrder, 'question:wallet-shows': 'paid' },
    remedies: { 'remedy:ask-acquirer-order': 'helped' },
    // CSV, 36, on a scan; it says nothing of this order, which is queried.
    money: 'unknown',
    firstActs: [asksOrder, ['remedy:ask-acquirer-fault']],
    never: [...neverInDoubt, 'remedy:ask-acquirer-about-card', 'remedy:ask-cardholder-to-call'],
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: '42 in a scan: debited after the allowed time, the shop sees nothing',
    symptom: 'code:42',
    sees: { ...openOrder, 'question:wallet-shows': 'paid' },
    remedies: { 'remedy:ask-acquirer-order': 'helped' },
    // CSV, 42, online gateway: debited but after the allowed time: query.
    money: 'unknown',
    firstActs: [asksOrder, ['remedy:ask-acquirer-fault']],
    never: [...neverInDoubt],
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: '06 in a scan: the system is busy, and the order is not closed',
    symptom: 'code:06',
    sees: { ...openOrder, 'question:other-terminals': 'also-fail' },
    remedies: { 'remedy:ask-acquirer-fault': 'helped', 'remedy:ask-acquirer-order': 'helped' },
    // CSV, 06, online gateway: system busy; 3.21: query the order.
    money: 'unknown',
    firstActs: [[...asksOrder, 'remedy:ask-acquirer-fault', 'remedy:let-customer-finish-paying'], []],
    never: neverInDoubt,
    finally: { ends: 'solved', withinActs: 3 },
  },
  {
    title: '12 in a scan: a duplicate, and the first order stands in the list as success',
    symptom: 'code:12',
    sees: {
      ...openOrder,
      'question:sale-before': 'unclear-before',
      'question:order-query': 'paid',
      'question:paid-entries': 'one',
    },
    remedies: { 'remedy:query-order': 'helped', 'remedy:ask-acquirer-order': 'helped' },
    // CSV, 12, online gateway: duplicate; present as success is paid.
    money: 'unknown',
    moneyOnceLooked: 'approved',
    firstActs: [[...asksOrder, 'remedy:ask-acquirer-fault'], []],
    never: [...neverWhileUnknown, 'remedy:cancel-open-order'],
  },
  {
    title: '01 in a scan: a failure of the gateway, of which the card’s bank may know nothing',
    symptom: 'code:01',
    sees: {
      'question:code-seen': 'online',
      'question:sale-before': 'first-try',
      'question:which-cards': 'every-card',
    },
    // CSV, 01, online gateway: generic failure, which says nothing of the order: it decides (section 5, 10).
    money: 'unknown',
    firstActs: [
      [
        'remedy:ask-acquirer-account-state',
        'remedy:ask-acquirer-enable',
        'remedy:ask-acquirer-fault',
        'remedy:ask-acquirer-limit',
      ],
      [],
    ],
    never: paysBack,
    finally: { owner: 'acquirer' },
  },
  {
    title: '31 in a scan: the state of the shop, not the bank of the card',
    symptom: 'code:31',
    sees: {
      'question:code-seen': 'online',
      'question:sale-before': 'first-try',
      'question:which-cards': 'every-card',
      'question:acquirer-notice': 'papers-or-closure',
    },
    remedies: { 'remedy:ask-acquirer-account-state': 'helped' },
    // CSV, 31, online gateway: merchant status incorrect.
    money: 'refused',
    firstActs: [['remedy:ask-acquirer-account-state'], []],
    never: paysBack,
    finally: { ends: 'solved', cause: 'cause:merchant-suspended', owner: 'acquirer', withinActs: 1 },
  },
  {
    title: '61 in a scan: an invalid card number and no limit of the card',
    symptom: 'code:61',
    sees: {
      'question:code-seen': 'online',
      'question:sale-before': 'first-try',
      'question:which-cards': 'one-card',
    },
    remedies: { 'remedy:ask-cardholder-to-call': 'helped' },
    // CSV, 61, online gateway.
    money: 'refused',
    firstActs: [['remedy:ask-cardholder-to-call'], []],
    never: [...paysBack, 'remedy:correct-amount'],
    finally: { ends: 'solved', owner: 'cardholder', withinActs: 1 },
  },
  ...(['code:96', 'code:98', 'code:A0'] as const).map(
    (symptom): Conversation => ({
      title: `${symptom.slice(-2)} in a scan: no table says what it means there`,
      symptom,
      sees: {
        'question:code-seen': 'online',
        'question:sale-before': 'first-try',
        'question:paid-entries': 'none',
        'question:other-attempts': 'no-entry',
      },
      remedies: { 'remedy:ask-acquirer-code': 'helped' },
      // 0.2: ask the context; where no reading is known: check the last transaction, then the acquirer.
      money: 'unknown',
      firstActs: [readAndAsk, []],
      never: neverInDoubt,
      finally: { ends: 'solved', owner: 'acquirer', withinActs: 2 },
    }),
  ),
]

/** On a reversal slip 98, 96, A0 and 06 are the terminal's own reason, not an answer (section 0, Q1; section 6). */
const onAReversalSlip: readonly Conversation[] = [
  {
    title: '98 on a reversal slip: the terminal got no answer, so the line is looked at, not the bank',
    symptom: 'code:98',
    sees: {
      ...quietSimMachine,
      'question:code-seen': 'reversal',
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:signal-icon': 'low',
      'question:better-at-window': 'better',
      'question:sign-in-speed': 'slow',
      'question:which-cards': 'every-card',
      'question:other-terminals': 'work',
    },
    remedies: { 'remedy:move-to-better-signal': 'helped' },
    // Section 6: 98 there is the reason "no answer": sent, so unknown.
    money: 'unknown',
    // Waiting table: bars jump and slow sign-in: N2 ++ twice.
    firstActs: [['remedy:move-to-better-signal', 'remedy:toggle-airplane-mode'], []],
    never: [...neverInDoubt, 'remedy:wait-for-issuer', 'remedy:restart-router'],
    finally: { ends: 'solved', cause: 'cause:weak-signal', withinActs: 2 },
  },
  {
    title: 'A0 on a reversal slip: a bad MAC in an approval, and money may be held',
    symptom: 'code:A0',
    sees: {
      ...quietWholeMachine,
      'question:code-seen': 'reversal',
      'question:sale-before': 'first-try',
      'question:paid-entries': 'none',
      'question:other-attempts': 'undone',
      'question:which-cards': 'every-card',
      'question:no-pin-payments': 'fail',
      'question:first-today': 'no',
    },
    remedies: { 'remedy:sign-in-once': 'helped' },
    // 3.7: unknown until looked at; once reversed it is released (O28).
    money: 'unknown',
    moneyOnceLooked: 'released',
    firstActs: [['remedy:sign-in-once'], []],
    never: [...paysBack, 'remedy:treat-as-paid'],
    finally: { ends: 'solved', cause: 'cause:working-keys-out-of-step', withinActs: 1 },
  },
  ...(['code:96', 'code:06', 'code:12'] as const).map(
    (symptom): Conversation => ({
      title: `${symptom.slice(-2)} on a reversal slip that says neither success nor failure`,
      symptom,
      sees: {
        ...quietSimMachine,
        'question:code-seen': 'reversal',
        'question:sale-before': 'first-try',
        'question:paid-entries': 'none',
        'question:other-attempts': 'no-entry',
        'question:unsent-records': 'some',
        'question:reversal-words': 'none',
      },
      remedies: { 'remedy:let-reversal-run': 'helped' },
      // Section 6: the reason, or the answer to the reversal; neither says here how the sale stands.
      money: 'unknown',
      // Section 5, 4: let the reversal run.
      firstActs: [['remedy:let-reversal-run', 'remedy:ask-acquirer-code'], ['remedy:let-reversal-run']],
      never: [...neverInDoubt, 'remedy:wait-for-issuer', 'remedy:settle-batch'],
      finally: { ends: 'solved', withinActs: 2 },
    }),
  ),
  ...(['code:04', 'code:01', 'code:31', 'code:34', 'code:42', 'code:61'] as const).map(
    (symptom): Conversation => ({
      title: `${symptom.slice(-2)} on a reversal slip, where no table has it`,
      symptom,
      sees: {
        ...quietSimMachine,
        'question:code-seen': 'reversal',
        'question:sale-before': 'first-try',
        'question:paid-entries': 'none',
        'question:other-attempts': 'no-entry',
        'question:unsent-records': 'some',
      },
      // Section 6 knows 98, 96, A0 and 06 as reasons; no refusal is claimed of a payment that is being taken back.
      money: 'unknown',
      firstActs: [readAndAsk, readAndAsk],
      never: neverInDoubt,
      finally: { ends: 'hand-over', owner: 'acquirer' },
    }),
  ),
]

const collisions: readonly CodeId[] = [
  'code:04',
  'code:01',
  'code:12',
  'code:98',
  'code:96',
  'code:A0',
  'code:06',
  'code:31',
  'code:34',
  'code:42',
  'code:61',
]

/** Nobody knows where it was seen: the worst of its meanings holds, and no meaning is claimed (section 0.2). */
const nobodyKnowsWhere = collisions.map(
  (symptom): Conversation => ({
    title: `${symptom.slice(-2)}, and nobody knows where it was seen; everything else is quiet`,
    symptom,
    sees: { ...oneCard, 'question:paid-entries': 'none', 'question:other-attempts': 'no-entry' },
    remedies: { 'remedy:ask-acquirer-code': 'helped' },
    money: 'unknown',
    firstActs: [readAndAsk, []],
    never: neverInDoubt,
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 2 },
  }),
)

/** The same characters, each time seen elsewhere (section 0.2). */
export const codeSeenWhere: readonly Conversation[] = [
  ...afterACard,
  ...inAScan,
  ...onAReversalSlip,
  ...nobodyKnowsWhere,
  {
    title: '04, and nobody is sure about anything at all',
    symptom: 'code:04',
    sees: {},
    // 0.2, worst collision: pending or picked up; unknown is the worse of the two.
    money: 'unknown',
    firstActs: [readAndAsk, readAndAsk],
    never: neverInDoubt,
    finally: { ends: 'hand-over', owner: 'acquirer' },
  },
  {
    title: '97 abroad is never translated',
    symptom: 'code:97',
    sees: {
      ...oneCard,
      'question:code-seen': 'abroad',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'every-card',
      'question:numbers-match': 'differ',
    },
    remedies: { 'remedy:ask-acquirer-code': 'helped' },
    // 9.1: 97 to 99 are national: no meaning is claimed, so no refusal either.
    money: 'unknown',
    firstActs: [readAndAsk, []],
    never: neverInDoubt,
    finally: { ends: 'solved', owner: 'acquirer', withinActs: 2 },
  },
  {
    title: '12 abroad: an invalid transaction, which after a card here would be a void that does not fit',
    symptom: 'code:12',
    sees: { ...oneCard, 'question:code-seen': 'abroad' },
    remedies: { 'remedy:ask-cardholder-to-call': 'helped' },
    // 9.1: ISO: invalid transaction; a refusal.
    money: 'refused',
    firstActs: [['remedy:ask-cardholder-to-call'], ['remedy:ask-acquirer-reason']],
    never: paysBack,
    finally: { ends: 'solved', owner: 'cardholder', withinActs: 2 },
  },
]
