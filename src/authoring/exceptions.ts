import type { CauseId, QuestionId, SymptomId } from '../knowledge/ids'
import type { Market } from '../knowledge/market'

/**
 * Proofs of `knowledge check` that rightly do not hold somewhere, with the reason; no walk reads them. One
 * that is no longer needed is itself a finding.
 */
export interface Exceptions {
  /** Causes that nobody at a till can tell apart: any of them may rank before the others. */
  inseparable: readonly { causes: readonly CauseId[]; because: string }[]
  /** A cause that stays behind these even with its typical answers. */
  behind: readonly { cause: CauseId; others: readonly CauseId[]; because: string }[]
  /** The same in one market alone, where a question that would tell them apart is missing. */
  behindIn: Readonly<Record<Market, Exceptions['behind']>>
  /** A question of which one wrong answer hides these causes: they need not stay among the first three. */
  misread: readonly { question: QuestionId; hides: readonly CauseId[]; because: string }[]
  /** The same in one market alone. */
  misreadIn: Readonly<Record<Market, Exceptions['misread']>>
  /** Two questions with nearly equal rows that nevertheless see two facts. */
  twoFacts: readonly { questions: readonly [QuestionId, QuestionId]; because: string }[]
  /** A host's answer behind which these causes at bearer or path can be. */
  hostAnswer: readonly { symptom: SymptomId; causes: readonly CauseId[]; because: string }[]
}

/**
 * Exceptions of our base. Numbers are those of terminal-faults.md, on which the words of the base rest: N1, R2 and
 * O16 its causes and observations, 3.5 a message. A reason that begins with "Weak spot" names what the base does not say
 * yet: whoever mends it there takes the line away here.
 */
export const exceptions: Exceptions = {
  inseparable: [
    {
      causes: ['cause:answer-lost', 'cause:tried-twice', 'cause:hold-not-debit', 'cause:till-lost-touch'],
      because:
        'The list shows the state of the sale and not what led there (3.29 to 3.31), and all that is done goes by the state.',
    },
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
      causes: ['cause:moved-away', 'cause:registered-address-wrong'],
      because: 'Either way the place on file is another (3.36), and one request compares the two.',
    },
    {
      causes: ['cause:lan-cable-or-dhcp', 'cause:duplicate-ip'],
      because: 'One entry of the catalogue (N7): whoever looks after the network looks at both at once.',
    },
    {
      causes: ['cause:master-key-missing', 'cause:key-setting-wrong'],
      because: 'One entry of the catalogue (K3): a key that is missing or lies under a wrong index.',
    },
    {
      causes: ['cause:not-signed-in-today', 'cause:day-rolled-over'],
      because: 'Either way a new day asks for its sign-in, and one sign-in cures both (3.6).',
    },
    {
      causes: ['cause:issuer-system-down', 'cause:issuer-line-down'],
      because: 'To a shop both are one bank that does not answer (3.24); only banks and acquirer see where.',
    },
    {
      causes: ['cause:bank-wants-pin', 'cause:over-tap-limit'],
      because: 'Bank or machine, both want the card inserted and the PIN (3.45), and one act does both.',
    },
    {
      causes: ['cause:acquirer-own-code', 'cause:payment-still-open'],
      because: 'Only the acquirer reads its own codes (0.2), and the one call asks how the payment ended.',
    },
    {
      causes: ['cause:issuer-refuses-card', 'cause:card-not-allowed-here'],
      because: 'Only the bank knows which it is (I1, 3.23), and the cardholder calls it either way.',
    },
  ],
  behind: [
    {
      cause: 'cause:card-closed-since',
      others: ['cause:original-details-wrong', 'cause:refund-above-rest'],
      because: 'Rare (3.33), and the card that came instead differs from the slip like any other wrong card.',
    },
    {
      cause: 'cause:original-never-paid',
      others: ['cause:void-day-over'],
      because: 'Uncommon behind a void (3.32), and what was settled is gone from the list as well.',
    },
    {
      cause: 'cause:batch-differs',
      others: ['cause:original-not-standing'],
      because: 'Uncommon behind a 22; whether it was a sale parts them, a sign of the other only.',
    },
    {
      cause: 'cause:line-too-poor',
      others: ['cause:offline-record-waits', 'cause:card-declines-offline'],
      because:
        'Y1 and Z1 say that card and machine decided; that the line is poor besides is less usual (0, Q1).',
    },
    {
      cause: 'cause:payment-against-rules',
      others: ['cause:merchant-suspended'],
      because: 'Both refuse every card alike; a notice parts them, a sign of the other only.',
    },
    {
      cause: 'cause:function-not-open',
      others: ['cause:merchant-suspended'],
      because: 'State and rights of the merchant are one record (31, 32), and only the acquirer reads it.',
    },
    {
      cause: 'cause:shop-limit-reached',
      others: ['cause:merchant-suspended', 'cause:function-not-open'],
      because:
        'Uncommon at a scan; the amount parts them, and as usual is its likeliest answer all the same.',
    },
    {
      cause: 'cause:approved-with-defect',
      others: ['cause:earlier-payment-counts', 'cause:payment-still-open'],
      because: 'Uncommon; what became of the payment is in the records, and a till sees nothing else of it.',
    },
    {
      cause: 'cause:card-cannot-cover',
      others: ['cause:bank-wants-pin', 'cause:over-tap-limit'],
      because: 'Uncommon behind a tap: only a 65 on a card that was inserted is a limit (3.45).',
    },
    {
      cause: 'cause:wrong-application',
      others: ['cause:card-blocked-abroad'],
      because:
        'Uncommon (3.43), and only the other brand of the same card tells it, which is the act itself.',
    },
    {
      cause: 'cause:card-routing-fault',
      others: ['cause:scheme-not-open', 'cause:card-blocked-abroad', 'cause:scheme-by-chip-only'],
      because: 'Uncommon behind a foreign card (3.43); the call about the schemes asks for it as well.',
    },
    {
      cause: 'cause:announcement-late',
      others: ['cause:speaker-not-bound'],
      because: 'Uncommon (3.41); a speaker that is online may belong to another code, which is commoner.',
    },
    {
      cause: 'cause:speaker-broken',
      others: ['cause:speaker-volume-or-power'],
      because: 'Uncommon (3.41); without a sound power and volume come first, and only they tell it.',
    },
    {
      cause: 'cause:code-misread',
      others: ['cause:acquirer-own-code', 'cause:payment-still-open'],
      because: 'Uncommon, and nothing but the second look tells it, which is what it takes to mend it.',
    },
    {
      cause: 'cause:network-congested',
      others: ['cause:sim-service-stopped', 'cause:sim-not-seated', 'cause:wrong-sim-or-apn'],
      because:
        'Uncommon, and told by the hour (N16); that a phone of the same carrier is fast speaks for the SIM.',
    },
    {
      cause: 'cause:radio-hardware',
      others: ['cause:weak-signal', 'cause:no-coverage'],
      because: 'A worn antenna sees a weak signal (O9, O11: + and ++), and weak signal is far commoner.',
    },
    {
      cause: 'cause:sim-locked',
      others: ['cause:sim-not-seated'],
      because: 'Uncommon where no SIM is detected; a SIM that was changed may also sit badly (N3 +).',
    },
    {
      cause: 'cause:app-hung',
      others: ['cause:wrong-comm-parameters'],
      because: 'After an update either is usual (N13; O16 ++ for N9), and parameters are commoner.',
    },
    {
      cause: 'cause:old-certificate-store',
      others: ['cause:clock-wrong'],
      because: 'The clock parts them (O18): a sign of the other only, and a wrong clock is commoner (3.10).',
    },
    {
      cause: 'cause:acquirer-certificate-fault',
      others: ['cause:old-certificate-store', 'cause:clock-wrong'],
      because: 'Uncommon (3.10); long idleness and the clock part them, signs of the others only.',
    },
    {
      cause: 'cause:old-encryption-only',
      others: ['cause:clock-wrong', 'cause:old-certificate-store'],
      because: 'Rare (3.10), and at a till it looks like an old certificate store.',
    },
    {
      cause: 'cause:merchant-suspended',
      others: ['cause:weak-signal', 'cause:shop-internet-down'],
      because: 'Rare where nothing connects (3.2); a notice from the acquirer says nothing about the line.',
    },
    {
      cause: 'cause:lan-cable-or-dhcp',
      others: [
        'cause:shop-internet-down',
        'cause:weak-signal',
        'cause:sim-service-stopped',
        'cause:router-shuts-out',
      ],
      because:
        'Rare where nothing connects (section 8); a changed router parts it, and mostly nobody changed one.',
    },
    {
      cause: 'cause:app-sends-wrong',
      others: [
        'cause:wrong-comm-parameters',
        'cause:weak-signal',
        'cause:shop-internet-down',
        'cause:wrong-sim-or-apn',
      ],
      because: 'Rare where nothing connects (section 8); after an update the parameters are commoner (N9).',
    },
    {
      cause: 'cause:network-attack',
      others: [
        'cause:wifi-settings-changed',
        'cause:weak-wifi',
        'cause:shop-internet-down',
        'cause:lan-cable-or-dhcp',
        'cause:duplicate-ip',
        'cause:wifi-login-page',
        'cause:network-filter',
        'cause:router-shuts-out',
        'cause:sim-service-stopped',
        'cause:weak-signal',
      ],
      because: 'Rare (3.3), and nothing that can be seen at a till speaks for it alone.',
    },
    {
      cause: 'cause:not-yet-activated',
      others: ['cause:binding-mismatch'],
      because: 'Uncommon under a 58 (3.23, section 7), and a new machine speaks for both alike (R1, R2 ++).',
    },
    {
      cause: 'cause:not-yet-activated',
      others: ['cause:sim-service-stopped'],
      because:
        'Rare where nothing connects (3.2); a unit that never did speaks as much for its SIM (N1, R1 ++).',
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
      because: 'Rare (3.4); it shows only by what the others’ signs leave over, and by blank numbers.',
    },
    {
      cause: 'cause:restored-or-swapped',
      others: ['cause:not-signed-in-today'],
      because: 'Uncommon (3.6); the first sale of the day parts them, a sign of the other only.',
    },
    {
      cause: 'cause:message-damaged',
      others: ['cause:working-keys-out-of-step', 'cause:master-key-missing'],
      because: 'Rare (3.7): a network that filters is its only sign.',
    },
    {
      cause: 'cause:download-unavailable',
      others: ['cause:update-broke-off'],
      because:
        'Both break off (3.18); what was last done to the machine parts them, a sign of the other only.',
    },
    {
      cause: 'cause:line-too-poor',
      others: ['cause:update-ordered'],
      because: 'An order to update says nothing about the line, and is commoner (3.18).',
    },
    {
      cause: 'cause:print-head-hot',
      others: ['cause:paper-reversed'],
      because: 'Uncommon (3.17), and a blank slip, as likely as any other, speaks for reversed paper.',
    },
    {
      cause: 'cause:machine-stuck',
      others: ['cause:battery-low', 'cause:charger-or-contacts'],
      because: 'A stuck screen leads on to a message where it comes first; a dark one is power first (3.27).',
    },
    {
      cause: 'cause:acquirer-data-fault',
      others: ['cause:acquirer-system-fault', 'cause:switch-fault'],
      because: 'Uncommon under a 96 (3.24); many shops fail in each case.',
    },
    {
      cause: 'cause:outside-service-hours',
      others: ['cause:switch-day-end'],
      because: 'Uncommon under a 90 (3.24); the hour parts them, a sign of the other only.',
    },
    {
      cause: 'cause:payout-account-differs',
      others: [
        'cause:payout-held-identity',
        'cause:payout-held-location',
        'cause:risk-rule-stops',
        'cause:payout-account-closed',
      ],
      because: 'Uncommon (3.28); a notice or a move parts them, signs of the others only.',
    },
    {
      cause: 'cause:risk-rule-stops',
      others: ['cause:payout-account-closed', 'cause:payout-held-location'],
      because: 'Behind a missing payout only a notice parts them, and mostly nobody has one (3.35).',
    },
    {
      cause: 'cause:sim-or-line-not-registered',
      others: ['cause:moved-away'],
      because:
        'Uncommon where the place is refused (3.36), and another SIM speaks for a move as well (R4 +).',
    },
    {
      cause: 'cause:region-excluded',
      others: [
        'cause:moved-away',
        'cause:registered-address-wrong',
        'cause:location-not-readable',
        'cause:sim-or-line-not-registered',
      ],
      because: 'Uncommon (3.36); which area a product is sold for is known to the acquirer alone.',
    },
    {
      cause: 'cause:location-not-readable',
      others: ['cause:moved-away', 'cause:registered-address-wrong'],
      because:
        'Uncommon where the place is refused (3.36): that all is switched on speaks little against the others.',
    },
    {
      cause: 'cause:serial-bound-elsewhere',
      others: ['cause:not-yet-activated', 'cause:set-up-unfinished'],
      because:
        'Where the screen says so it has a message of its own; without that a new machine speaks for all (3.40).',
    },
    {
      cause: 'cause:master-key-missing',
      others: ['cause:not-yet-activated', 'cause:serial-bound-elsewhere', 'cause:set-up-unfinished'],
      because: 'A machine that is not active yet is mostly new, which speaks for all four alike (O16).',
    },
    {
      cause: 'cause:line-too-poor',
      others: ['cause:signature-waits'],
      because:
        'A signature that waits waits for the line (3.40); a line that carries is a sign of the other only.',
    },
    {
      cause: 'cause:login-frozen',
      others: ['cause:app-password-lost'],
      because: 'Who locks a number typed a wrong password before, and that is commoner by itself (3.38).',
    },
    {
      cause: 'cause:line-too-poor',
      others: [
        'cause:app-password-lost',
        'cause:operator-password-lost',
        'cause:supervisor-password-lost',
        'cause:login-frozen',
        'cause:login-code-elsewhere',
        'cause:account-on-other-device',
        'cause:face-check-failed',
      ],
      because:
        'Uncommon behind a login that is refused (3.38), and a line that fails speaks against none of the others.',
    },
    {
      cause: 'cause:frozen-by-order',
      others: [
        'cause:risk-rule-stops',
        'cause:merchant-suspended',
        'cause:dormant',
        'cause:payout-account-closed',
        'cause:withdrawn-product',
        'cause:moved-away',
      ],
      because: 'Rare (3.35), and only the acquirer knows of the order; one call asks for all of them.',
    },
    {
      cause: 'cause:issuer-system-down',
      others: ['cause:sim-service-stopped', 'cause:shop-internet-down'],
      because:
        'Uncommon under words that mostly mean a dead line; for that the tables give the card no sign (3.2, O3).',
    },
    {
      cause: 'cause:issuer-refuses-many',
      others: ['cause:issuer-refuses-card'],
      because: 'Uncommon against very common (3.5), and the one answer that parts them may be a slip.',
    },
    {
      cause: 'cause:merchant-category-wrong',
      others: [
        'cause:merchant-suspended',
        'cause:moved-away',
        'cause:binding-mismatch',
        'cause:agent-suspended',
        'cause:sim-or-line-not-registered',
      ],
      because: 'Weak spot: it has no sign that the other refusals of a merchant lack (3.22).',
    },
    {
      cause: 'cause:tamper-tripped',
      others: [
        'cause:pin-pad-connection',
        'cause:master-key-missing',
        'cause:battery-low',
        'cause:machine-stuck',
        'cause:screen-or-board-broken',
      ],
      because:
        'Uncommon there; a drop speaks as much for lost keys or a broken screen (K3 ++), and power comes first (3.27).',
    },
    {
      cause: 'cause:screen-or-board-broken',
      others: ['cause:battery-low', 'cause:machine-stuck', 'cause:app-faulty'],
      because:
        'Uncommon; a drop is no sign against an empty battery, a stuck or a faulty app, which are commoner (3.27, 3.37).',
    },
    {
      cause: 'cause:battery-worn',
      others: ['cause:battery-low', 'cause:charger-or-contacts', 'cause:machine-stuck'],
      because:
        'A battery wears out with age, nothing need have happened to it; what is commoner comes first (3.27).',
    },
    {
      cause: 'cause:reader-hardware',
      others: ['cause:reader-dirty-or-worn'],
      because: 'A drop is the only sign that parts them (++ and +), and dirt and wear are commoner (3.15).',
    },
    {
      cause: 'cause:printer-hardware',
      others: ['cause:print-head-hot'],
      because:
        'Paper that looks right leaves both; a long print parts them, a sign of the other only (3.17).',
    },
    {
      cause: 'cause:battery-low',
      others: ['cause:paper-out', 'cause:paper-reversed'],
      because:
        'Uncommon against very common behind a printer that stops (3.17), and it has no sign on the paper.',
    },
    {
      cause: 'cause:stored-account-differs',
      others: [
        'cause:device-offline',
        'cause:upload-not-running',
        'cause:upload-under-way',
        'cause:stored-limit-passed',
        'cause:stored-payment-refused',
      ],
      because:
        'Rare (3.47); another account is seldom seen in general, so that it is not its likeliest answer.',
    },
    {
      cause: 'cause:app-memory-full',
      others: ['cause:app-faulty'],
      because: 'Common against very common (3.37): a full device is no sign against a faulty app.',
    },
    {
      cause: 'cause:reader-app-or-phone-old',
      others: ['cause:reader-out-of-reach'],
      because:
        'Common against very common (3.39); an update that is offered says nothing of how far the reader is.',
    },
    {
      cause: 'cause:reader-paired-elsewhere',
      others: ['cause:reader-out-of-reach'],
      because: 'Common against very common (3.39); how the reader looks is a sign of the other only.',
    },
    {
      cause: 'cause:printer-hardware',
      others: ['cause:print-head-dirty'],
      because: 'Dirt and damage on the head leave the same line (3.46), and wiping it tells them apart.',
    },
    {
      cause: 'cause:print-density-low',
      others: ['cause:battery-low'],
      because: 'Uncommon (3.46); the battery sign parts them, a sign of the other only.',
    },
    {
      cause: 'cause:card-presented-wrong',
      others: ['cause:card-dirty-or-damaged'],
      because: 'Weak spot: how the card was held is its sign (3.15), and no question sees it.',
    },
    {
      cause: 'cause:acquirer-data-fault',
      others: ['cause:merchant-suspended', 'cause:agent-suspended'],
      because:
        'Rare under a C2; only other shops part them (R8 ++, R6 -), for in one shop all machines stop either way.',
    },
    {
      cause: 'cause:switch-fault',
      others: ['cause:switch-day-end'],
      because: 'Uncommon under a 91 (3.24); the hour parts them, a sign of the other only.',
    },
  ],
  behindIn: {
    mainland: [],
    abroad: [
      {
        cause: 'cause:sim-service-stopped',
        others: ['cause:wrong-sim-or-apn'],
        because:
          'Without agents nothing but the SIM’s own history tells them apart (N2, N3), and one request to the provider checks both.',
      },
    ],
  },
  misreadIn: {
    mainland: [],
    abroad: [
      {
        question: 'question:other-terminals',
        hides: ['cause:not-yet-activated'],
        because:
          'Rare there (R1), and that the other machines fail as well speaks against one that is new; no number on record is asked for abroad.',
      },
    ],
  },
  misread: [
    {
      question: 'question:original-found',
      hides: ['cause:original-never-paid', 'cause:void-not-whole'],
      because:
        'What slip and list say of the original is what parts the reasons for which a void is refused (3.32).',
    },
    {
      question: 'question:give-how-much',
      hides: ['cause:void-not-whole', 'cause:refund-above-rest'],
      because: 'It is what the answer says: a part was to be voided, or had gone back before (V4).',
    },
    {
      question: 'question:refund-original',
      hides: [
        'cause:original-details-wrong',
        'cause:original-terminal-differs',
        'cause:original-not-standing',
        'cause:original-never-paid',
        'cause:refund-same-day',
        'cause:card-closed-since',
      ],
      because:
        'What slip and list say of the sale is what parts the reasons for which a refund is refused (3.33).',
    },
    {
      question: 'question:hold-record',
      hides: ['cause:hold-not-approved'],
      because: 'It is what the answer says, and uncommon beside the others (3.34).',
    },
    {
      question: 'question:what-was-done',
      hides: ['cause:hold-amount-above', 'cause:hold-not-approved'],
      because:
        'Only a completion asks for an amount, and only what was held before is completed or freed (3.34).',
    },
    {
      question: 'question:refund-case',
      hides: [
        'cause:refund-funds-short',
        'cause:refund-same-day',
        'cause:paid-another-way',
        'cause:card-closed-since',
      ],
      because:
        'It is what the answer says: too little to refund from, too old, or not a plain card sale (3.33).',
    },
    {
      question: 'question:which-cards',
      hides: ['cause:function-not-open'],
      because:
        'A function that is not open spares no card, so that one card speaks strongly against it (40, V5).',
    },
    {
      question: 'question:refused-where',
      hides: ['cause:void-locked'],
      because: 'It is what the answer says: a locked void goes no further than its menu (3.32).',
    },
    {
      question: 'question:which-cards',
      hides: ['cause:bank-not-connected'],
      because: 'That one bank’s cards fail and all others work is what it says.',
    },
    {
      question: 'question:how-presented',
      hides: ['cause:scheme-by-chip-only', 'cause:wrong-application'],
      because: 'Which way the card was presented is what they are about.',
    },
    {
      question: 'question:speaker-start',
      hides: [
        'cause:speaker-offline',
        'cause:speaker-not-bound',
        'cause:announcement-late',
        'cause:speaker-broken',
      ],
      because: 'What the speaker says of itself is the whole of what can be seen of it.',
    },
    {
      question: 'question:customer-bill',
      hides: ['cause:looking-elsewhere', 'cause:order-result-lost'],
      because: 'Both are a payment that was made, which is what the bill says.',
    },
    {
      question: 'question:sticker-payee',
      hides: ['cause:code-damaged'],
      because: 'A code that shows a name is not damaged.',
    },
    {
      question: 'question:after-sign-in',
      hides: ['cause:batch-differs'],
      because:
        'That it fails again after a sign-in is what it is known by (3.6), behind other messages most of all.',
    },
    {
      question: 'question:no-pin-payments',
      hides: ['cause:batch-differs'],
      because: 'Payments without a PIN meet the same batch: that they work speaks strongly against it.',
    },
    {
      question: 'question:first-today',
      hides: ['cause:batch-differs'],
      because:
        'Behind a code that is not its own (22, 94) it is one of several, and told by the first sale of the day.',
    },
    {
      question: 'question:bearer',
      hides: [
        'cause:sim-service-stopped',
        'cause:weak-signal',
        'cause:sim-not-seated',
        'cause:wrong-sim-or-apn',
        'cause:old-network-only',
        'cause:shop-internet-down',
        'cause:wifi-settings-changed',
        'cause:wifi-login-page',
        'cause:weak-wifi',
        'cause:lan-cable-or-dhcp',
        'cause:duplicate-ip',
        'cause:network-filter',
        'cause:name-filter',
        'cause:connection-mode-wrong',
        'cause:wrong-comm-parameters',
        'cause:message-damaged',
        'cause:cut-while-waiting',
      ],
      because: 'Each way to get online nearly excludes the causes of the others, and closes their questions.',
    },
    {
      question: 'question:bearer',
      hides: [
        'cause:phone-line-dead',
        'cause:phone-line-prefix',
        'cause:phone-line-voip',
        'cause:radio-hardware',
      ],
      because:
        'Few machines dial over a telephone line: that one does nearly settles it, and that it does not.',
    },
    {
      question: 'question:phone-set-tone',
      hides: ['cause:phone-line-dead', 'cause:phone-line-prefix'],
      because: 'It is what the answer says.',
    },
    {
      question: 'question:phone-line-kind',
      hides: ['cause:phone-line-prefix', 'cause:phone-line-voip'],
      because: 'It is what the answer says.',
    },
    {
      question: 'question:signal-icon',
      hides: ['cause:old-network-only'],
      because: 'Full bars exclude a network that is gone (O9).',
    },
    {
      question: 'question:signal-icon',
      hides: ['cause:sim-service-stopped'],
      because: 'Behind "no service" it is uncommon, and few bars speak for the signal (3.13, O9).',
    },
    {
      question: 'question:when-it-fails',
      hides: ['cause:network-congested'],
      because: 'It is what the answer says: a full network is known by its hours (N16).',
    },
    {
      question: 'question:bearer',
      hides: ['cause:network-congested', 'cause:router-shuts-out'],
      because: 'Uncommon on every line that can be full or filtered, and on no other (N8, N16).',
    },
    {
      question: 'question:which-cards',
      hides: ['cause:not-yet-activated'],
      because: 'Where nothing connects no card is taken: one that is refused alone speaks for its bank (O3).',
    },
    {
      question: 'question:connected-before',
      hides: ['cause:not-yet-activated'],
      because: 'A machine that took payments was active (O16).',
    },
    {
      question: 'question:sim-changed',
      hides: ['cause:wrong-sim-or-apn'],
      because: 'A SIM that nobody changed is the right one (O13).',
    },
    {
      question: 'question:network-kind',
      hides: ['cause:router-shuts-out'],
      because: 'It is what the answer says: a router that lets in only listed devices (N8).',
    },
    {
      question: 'question:machine-history',
      hides: ['cause:sim-service-stopped'],
      because:
        'Uncommon behind "no service"; what was done to the machine speaks for the other SIM faults (N4).',
    },
    {
      question: 'question:mobile-generation',
      hides: ['cause:old-network-only'],
      because: 'It is what the answer says.',
    },
    {
      question: 'question:hotspot-test',
      hides: [
        'cause:radio-hardware',
        'cause:app-hung',
        'cause:weak-wifi',
        'cause:wrong-comm-parameters',
        'cause:acquirer-front-end-down',
      ],
      because:
        'It parts shop and SIM from machine and acquirer (O12); a wrong result speaks for the other side.',
    },
    {
      question: 'question:wifi-symbol',
      hides: ['cause:weak-wifi'],
      because: 'It is what the answer says: a symbol that is full excludes weak Wi-Fi.',
    },
    {
      question: 'question:phones-on-wifi',
      hides: ['cause:shop-internet-down'],
      because: 'It is what the answer says.',
    },
    {
      question: 'question:network-kind',
      hides: ['cause:message-damaged'],
      because: 'A network that filters is its only sign (3.7).',
    },
    {
      question: 'question:network-kind',
      hides: ['cause:wifi-login-page', 'cause:network-filter'],
      because: 'It is what the answer says (O20).',
    },
    {
      question: 'question:machine-history',
      hides: [
        'cause:not-yet-activated',
        'cause:dormant',
        'cause:restored-or-swapped',
        'cause:serial-bound-elsewhere',
      ],
      because: 'They are what the history says: new, long unused, reset (R1, R3, 3.6).',
    },
    {
      question: 'question:machine-history',
      hides: [
        'cause:merchant-suspended',
        'cause:withdrawn-product',
        'cause:agent-suspended',
        'cause:acquirer-data-fault',
        'cause:app-hung',
        'cause:key-setting-wrong',
        'cause:sim-service-stopped',
      ],
      because: 'A machine that is new, repaired or long unused speaks strongly for other causes (O15, O16).',
    },
    {
      question: 'question:which-cards',
      hides: [
        'cause:issuer-system-down',
        'cause:issuer-line-down',
        'cause:issuer-refuses-many',
        'cause:card-not-allowed-here',
        'cause:card-not-for-this-trade',
        'cause:acquirer-recodes',
        'cause:card-routing-fault',
        'cause:acquirer-data-fault',
        'cause:acquirer-system-fault',
        'cause:merchant-suspended',
        'cause:issuer-refuses-card',
      ],
      because: 'Whether one card, one bank or everybody is refused decides whose fault it is (O3, O29).',
    },
    {
      question: 'question:other-terminals',
      hides: [
        'cause:acquirer-data-fault',
        'cause:acquirer-hsm-fault',
        'cause:acquirer-system-fault',
        'cause:acquirer-front-end-down',
        'cause:switch-fault',
      ],
      because: 'A fault of many is one that others have, too (O7).',
    },
    {
      question: 'question:other-terminals',
      hides: ['cause:binding-mismatch'],
      because: 'Other shops that fail too nearly exclude what is wrong with one machine (O7).',
    },
    {
      question: 'question:acquirer-notice',
      hides: ['cause:merchant-suspended', 'cause:payout-held-identity'],
      because: 'The notice is what tells it from the other refusals (R6 ++); many get none.',
    },
    {
      question: 'question:other-terminals',
      hides: ['cause:app-hung'],
      because: 'A stuck app is one machine’s: that others fail too nearly excludes it (N13, waiting table).',
    },
    {
      question: 'question:sim-changed',
      hides: ['cause:sim-or-line-not-registered'],
      because: 'It is what the answer says.',
    },
    {
      question: 'question:what-was-done',
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
      hides: ['cause:numbers-entered-wrong', 'cause:parameters-lost'],
      because: 'It is what the answer says.',
    },
    {
      question: 'question:sign-in-result',
      hides: ['cause:numbers-entered-wrong'],
      because: 'Uncommon, and told from the common ones by few signs: it needs this one.',
    },
    {
      question: 'question:qr-works',
      hides: ['cause:withdrawn-product', 'cause:agent-suspended'],
      because: 'Scanning that works speaks against a closed account (R7 -) and for R2, R4 and R5.',
    },
    {
      question: 'question:supplier',
      hides: ['cause:withdrawn-product', 'cause:agent-suspended'],
      because: 'That an agent supplied the machine is their strongest sign (O30).',
    },
    {
      question: 'question:sign-in-speed',
      hides: ['cause:issuer-system-down'],
      because: 'A slow sign-in nearly excludes a bank that is down (I2 --).',
    },
    {
      question: 'question:after-sign-in',
      hides: ['cause:working-keys-out-of-step', 'cause:shared-terminal-number'],
      because:
        'What follows a sign-in parts keys out of step, missing ones and a shared number (O4, keys table).',
    },
    {
      question: 'question:twin-number',
      hides: ['cause:shared-terminal-number'],
      because: 'It is what the answer says.',
    },
    {
      question: 'question:pin-pad',
      hides: ['cause:pin-pad-connection'],
      because: 'It is what the answer says: what is built in has no cable.',
    },
    {
      question: 'question:how-presented',
      hides: ['cause:wallet-locked'],
      because: 'It is what the answer says: only a phone has a wallet to lock.',
    },
    {
      question: 'question:paper-look',
      hides: ['cause:paper-out', 'cause:printer-cover-open', 'cause:printer-hardware'],
      because: 'It is what the answer says.',
    },
    {
      question: 'question:rough-treatment',
      hides: ['cause:tamper-tripped'],
      because: 'Uncommon behind a reader that is not found (3.39), and a drop is what speaks for it.',
    },
    {
      question: 'question:rough-treatment',
      hides: ['cause:screen-or-board-broken'],
      because: 'It is what the answer says: a drop or liquid is its reason.',
    },
    {
      question: 'question:time-of-day',
      hides: ['cause:switch-day-end'],
      because: 'It is what the answer says: a day ends around midnight (X1).',
    },
    {
      question: 'question:printed-long',
      hides: ['cause:print-head-hot'],
      because: 'It is what the answer says.',
    },
    {
      question: 'question:download-state',
      hides: [
        'cause:update-ordered',
        'cause:unsettled-blocks-update',
        'cause:download-unavailable',
        'cause:update-broke-off',
      ],
      because: 'It is what the answer says.',
    },
    {
      question: 'question:line-proven',
      hides: ['cause:line-too-poor', 'cause:device-offline'],
      because: 'It is what the answer says.',
    },
    {
      question: 'question:settle-tried',
      hides: ['cause:settlement-broke-off', 'cause:batch-disagrees', 'cause:storage-full'],
      because: 'It is what the answer says.',
    },
    {
      question: 'question:which-login',
      hides: [
        'cause:app-password-lost',
        'cause:operator-password-lost',
        'cause:supervisor-password-lost',
        'cause:login-code-elsewhere',
        'cause:account-on-other-device',
        'cause:face-check-failed',
      ],
      because: 'It is what the answer says: each login has a password and a fault of its own (3.38).',
    },
    {
      question: 'question:login-tries',
      hides: ['cause:login-frozen'],
      because: 'It is what the answer says: a number freezes after several wrong tries (3.38).',
    },
    {
      question: 'question:freeze-notice',
      hides: ['cause:payout-account-closed', 'cause:merchant-suspended'],
      because: 'It is what the answer says (3.35).',
    },
    {
      question: 'question:stored-list',
      hides: ['cause:stored-limit-passed', 'cause:stored-payment-refused'],
      because: 'It is what the answer says (3.47).',
    },
    {
      question: 'question:stored-app',
      hides: ['cause:upload-not-running'],
      because: 'It is what the answer says (3.47).',
    },
    {
      question: 'question:app-does',
      hides: ['cause:device-offline'],
      because: 'Without a network an app turns; one that closes speaks for a fault of its own (3.37).',
    },
    {
      question: 'question:storage-left',
      hides: ['cause:app-memory-full'],
      because: 'It is what the answer says.',
    },
    {
      question: 'question:update-offered',
      hides: ['cause:reader-app-or-phone-old'],
      because: 'It is what the answer says (3.39).',
    },
    {
      question: 'question:reader-look',
      hides: ['cause:reader-out-of-reach'],
      because: 'It is what the answer says (3.39).',
    },
    {
      question: 'question:phone-allows',
      hides: ['cause:reader-not-allowed'],
      because: 'It is what the answer says (3.39).',
    },
    {
      question: 'question:reader-paired-with',
      hides: ['cause:reader-paired-elsewhere'],
      because: 'It is what the answer says (3.39).',
    },
    {
      question: 'question:jam-look',
      hides: ['cause:roll-does-not-fit', 'cause:paper-scraps-inside', 'cause:printer-hardware'],
      because: 'It is what the answer says: what lies inside is what stops the paper (3.46).',
    },
    {
      question: 'question:print-look',
      hides: [
        'cause:print-head-dirty',
        'cause:print-density-low',
        'cause:printer-hardware',
        'cause:paper-reversed',
      ],
      because: 'Whether all is pale, a line or nothing is what parts paper, head and setting (3.46).',
    },
    {
      question: 'question:battery-sign',
      hides: ['cause:battery-low'],
      because: 'It is what the answer says.',
    },
    {
      question: 'question:payout-gap',
      hides: ['cause:payout-not-due', 'cause:payment-not-credited'],
      because: 'Which payments are missing is what parts them (3.28).',
    },
  ],
  twoFacts: [],
  hostAnswer: [],
}

/** Nothing declared: every proof holds throughout. */
export const noExceptions: Exceptions = {
  inseparable: [],
  behind: [],
  behindIn: { mainland: [], abroad: [] },
  misreadIn: { mainland: [], abroad: [] },
  misread: [],
  twoFacts: [],
  hostAnswer: [],
}

/** The finding about a declaration that nothing needs any more. */
export const unneeded = (list: keyof Exceptions, names: readonly string[]) => ({
  culprit: `${list} ${names.join(', ')}`,
  what: 'is declared and no longer needed',
  file: 'src/authoring/exceptions.ts',
})
