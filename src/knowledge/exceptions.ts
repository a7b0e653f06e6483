import type { CauseId, QuestionId, SymptomId } from './schema'

/**
 * Where a proof of `knowledge check` does not hold, and why that is right. Not part of the base: no walk reads it. One
 * that is no longer needed is itself a finding.
 */
export interface Exceptions {
  /** Causes that nobody at a till can tell apart: any of them may stand before the others. */
  inseparable: readonly { causes: readonly CauseId[]; because: string }[]
  /** A cause that stays behind these even with its typical answers. */
  behind: readonly { cause: CauseId; others: readonly CauseId[]; because: string }[]
  /** A question of which one wrong answer hides these causes: they need not stay among the first three. */
  misread: readonly { question: QuestionId; hides: readonly CauseId[]; because: string }[]
  /** Two questions with nearly equal rows that nevertheless see two facts. */
  twoFacts: readonly { questions: readonly [QuestionId, QuestionId]; because: string }[]
  /** A host's answer behind which these causes at bearer or path can be. */
  hostAnswer: readonly { symptom: SymptomId; causes: readonly CauseId[]; because: string }[]
}

/**
 * What is declared for our base. Numbers are those of terminal-faults.md, on which the words of the base rest: N1, R2 and
 * O16 its causes and observations, 3.5 a message. A reason that begins with "Weak spot" names what the base does not say
 * yet: whoever mends it there takes the line away here.
 */
export const exceptions: Exceptions = {
  inseparable: [
    {
      causes: ['cause:issuer-refuses-card', 'cause:issuer-wants-call'],
      because: 'Only the bank knows which it is (I1, 3.5), and the cardholder calls it either way.',
    },
    {
      causes: ['cause:acquirer-recodes', 'cause:card-routing-fault'],
      because: 'Both are a 01 for every card (3.5), and one question to the acquirer settles both.',
    },
    {
      causes: ['cause:binding-mismatch', 'cause:numbers-entered-wrong'],
      because: 'A wrong entry is one way to a wrong binding (R2), and one request checks both.',
    },
    {
      causes: ['cause:lan-cable-or-dhcp', 'cause:duplicate-ip'],
      because: 'One entry of the catalogue (N7): whoever looks after the network looks at both at once.',
    },
  ],
  behind: [
    {
      cause: 'cause:radio-hardware',
      others: ['cause:weak-signal'],
      because: 'A worn antenna sees a weak signal (O9, O11: + and ++), and weak signal is far commoner.',
    },
    {
      cause: 'cause:app-hung',
      others: ['cause:wrong-comm-parameters'],
      because: 'After an update either is usual (N13; O16 ++ for N9), and parameters are commoner.',
    },
    {
      cause: 'cause:clock-or-certificate',
      others: ['cause:wrong-comm-parameters'],
      because:
        'With a clock that is right an old certificate is left, which looks like wrong parameters (N9, N14).',
    },
    {
      cause: 'cause:merchant-suspended',
      others: ['cause:weak-signal', 'cause:shop-internet-down'],
      because: 'Rare where nothing connects (3.2); a notice from the acquirer says nothing about the line.',
    },
    {
      cause: 'cause:network-attack',
      others: [
        'cause:wifi-settings-changed',
        'cause:shop-internet-down',
        'cause:lan-cable-or-dhcp',
        'cause:network-filter',
        'cause:sim-service-stopped',
        'cause:weak-signal',
      ],
      because: 'Rare (3.3), and nothing that can be seen at a till speaks for it alone.',
    },
    {
      cause: 'cause:memory-lost',
      others: [
        'cause:not-yet-activated',
        'cause:binding-mismatch',
        'cause:dormant',
        'cause:merchant-suspended',
        'cause:moved-away',
        'cause:sim-or-line-not-registered',
        'cause:withdrawn-product',
        'cause:parameters-lost',
      ],
      because:
        'Weak spot: rare (3.4), but with lost memory numbers that match should be less usual than "less".',
    },
    {
      cause: 'cause:wifi-settings-changed',
      others: ['cause:shop-internet-down'],
      because:
        'Weak spot: by what it is, "router or password not changed" should be less usual (O19 gives the yes only).',
    },
    {
      cause: 'cause:issuer-system-down',
      others: ['cause:sim-service-stopped', 'cause:shop-internet-down'],
      because:
        'Weak spot: cards of one bank only rule a dead line out (O3), which no cause of the line says.',
    },
    {
      cause: 'cause:cut-while-waiting',
      others: ['cause:weak-signal', 'cause:issuer-system-down', 'cause:sim-service-stopped'],
      because:
        'Weak spot: a filter in the shop is nearly excluded on a SIM (N8, first row); it has no sign for that.',
    },
    {
      cause: 'cause:issuer-refuses-many',
      others: ['cause:issuer-refuses-card'],
      because:
        'Weak spot: for one refused card "cards of one bank" is only "less" (3.5: several customers, that bank).',
    },
  ],
  misread: [
    {
      question: 'question:bearer',
      hides: [
        'cause:sim-service-stopped',
        'cause:weak-signal',
        'cause:sim-not-seated',
        'cause:wrong-sim-or-apn',
        'cause:shop-internet-down',
        'cause:wifi-settings-changed',
        'cause:lan-cable-or-dhcp',
        'cause:duplicate-ip',
        'cause:network-filter',
      ],
      because: 'Each way to get online nearly excludes the causes of the others, and closes their questions.',
    },
    {
      question: 'question:bearer',
      hides: ['cause:carrier-outage'],
      because: 'On Wi-Fi and cable an outage of the provider is not told from the shop’s own line (N5, N11).',
    },
    {
      question: 'question:hotspot-test',
      hides: [
        'cause:wifi-settings-changed',
        'cause:network-filter',
        'cause:radio-hardware',
        'cause:app-hung',
      ],
      because:
        'It parts shop and SIM from machine and acquirer (O12); a wrong result speaks for the other side.',
    },
    {
      question: 'question:machine-history',
      hides: ['cause:not-yet-activated', 'cause:dormant'],
      because: 'They are what the history says: new, or long unused (R1, R3).',
    },
    {
      question: 'question:machine-history',
      hides: [
        'cause:merchant-suspended',
        'cause:withdrawn-product',
        'cause:acquirer-data-fault',
        'cause:app-hung',
      ],
      because: 'A machine that is new, repaired or long unused speaks strongly for other causes (O15, O16).',
    },
    {
      question: 'question:which-cards',
      hides: [
        'cause:issuer-system-down',
        'cause:issuer-refuses-many',
        'cause:card-not-allowed-here',
        'cause:acquirer-recodes',
        'cause:card-routing-fault',
        'cause:merchant-suspended',
      ],
      because: 'Whether one card, one bank or everybody is refused decides whose fault it is (O3, O29).',
    },
    {
      question: 'question:other-terminals',
      hides: ['cause:acquirer-data-fault', 'cause:merchant-suspended'],
      because: 'Whether others fail too is what parts a fault of many from one of this shop (O7, R6, R8).',
    },
    {
      question: 'question:acquirer-notice',
      hides: ['cause:merchant-suspended'],
      because: 'The notice is what tells it from the other refusals (R6 ++); many get none.',
    },
    {
      question: 'question:moved',
      hides: ['cause:moved-away'],
      because: 'It is what the answer says (R4).',
    },
    {
      question: 'question:sim-changed',
      hides: ['cause:sim-or-line-not-registered'],
      because: 'It is what the answer says (R5).',
    },
    {
      question: 'question:transaction-kind',
      hides: ['cause:original-terminal-differs'],
      because: 'It is what the answer says: only a refund can differ from its original (3.23).',
    },
    {
      question: 'question:fixed-address',
      hides: ['cause:duplicate-ip'],
      because: 'It is what the answer says: static addresses only (3.1).',
    },
    {
      question: 'question:numbers-match',
      hides: ['cause:numbers-entered-wrong'],
      because: 'It is what the answer says (O21).',
    },
    {
      question: 'question:sign-in-result',
      hides: ['cause:numbers-entered-wrong'],
      because: 'Uncommon (3.4): it needs both of its two signs.',
    },
    {
      question: 'question:qr-works',
      hides: ['cause:withdrawn-product'],
      because: 'Scanning that works speaks against a closed account (R7 -) and for R2, R4 and R5.',
    },
    {
      question: 'question:supplier',
      hides: ['cause:withdrawn-product'],
      because: 'That an agent supplied the machine is its strongest sign (O30).',
    },
    {
      question: 'question:sign-in-speed',
      hides: ['cause:issuer-system-down'],
      because: 'A slow sign-in nearly excludes a bank that is down (I2 --).',
    },
  ],
  twoFacts: [
    {
      questions: ['question:card-notice', 'question:card-kind'],
      because: 'That the bank refused is one fact, why it might is another: two rows of the issuer table.',
    },
  ],
  hostAnswer: [],
}

/** Nothing declared: every proof holds throughout. */
export const noExceptions: Exceptions = {
  inseparable: [],
  behind: [],
  misread: [],
  twoFacts: [],
  hostAnswer: [],
}

/** The finding about a declaration that nothing needs any more. */
export const unneeded = (list: keyof Exceptions, names: readonly string[]) => ({
  culprit: `${list} ${names.join(', ')}`,
  what: 'is declared and no longer needed',
  file: 'src/knowledge/exceptions.ts',
})
