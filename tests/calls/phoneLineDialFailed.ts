import type { Conversation } from './call'
import { onlyForTheShopNetwork, onlyForTheSim, quietSimMachine } from './machines'

const symptom = 'symptom:phone-line-dial-failed'

/** A card machine that dials over a telephone line of its own in the usual place, with nothing pending. */
const quietDialMachine = {
  ...quietSimMachine,
  'question:bearer': 'phone-line',
  'question:phone-line-kind': 'own-line',
  'question:other-terminals': 'work',
} as const

/** 3.12: over the modem; neither SIM nor shop network is in use. */
const otherBearers = [
  ...onlyForTheSim,
  ...onlyForTheShopNetwork,
  'remedy:toggle-airplane-mode',
  'remedy:ask-carrier-outage',
] as const

export const phoneLineDialFailed: readonly Conversation[] = [
  {
    title: '“no dial tone”: silent in an ordinary phone too, until the plug is pushed in',
    symptom,
    sees: {
      ...quietDialMachine,
      'question:sale-before': 'no-one-yet',
      'question:phone-set-tone': 'no-tone',
    },
    remedies: { 'remedy:plug-phone-line': 'helped' },
    // S1 at sign-in, nobody paid yet.
    money: 'not-sent',
    // N15: no tone; test with a phone set, plugs first.
    firstActs: [['remedy:plug-phone-line'], ['remedy:ask-phone-company']],
    never: otherBearers,
    finally: { ends: 'solved', cause: 'cause:phone-line-dead', withinActs: 1 },
  },
  {
    title: '“no dial tone”: every plug is in, the telephone bill is not paid; a new router is a red herring',
    symptom,
    sees: {
      ...quietDialMachine,
      'question:sale-before': 'first-try',
      'question:phone-set-tone': 'no-tone',
      'question:router-changed': 'yes',
    },
    remedies: { 'remedy:ask-phone-company': 'helped' },
    // S1, first try: nothing was sent.
    money: 'not-sent',
    // N15: no tone, unpaid: owner and telephone company.
    firstActs: [['remedy:plug-phone-line', 'remedy:ask-phone-company'], []],
    never: otherBearers,
    finally: { ends: 'solved', cause: 'cause:phone-line-dead', owner: 'carrier', withinActs: 2 },
  },
  {
    title: 'behind the office’s exchange, where calls need a zero first',
    symptom,
    sees: {
      ...quietDialMachine,
      'question:sale-before': 'refused-before',
      'question:phone-set-tone': 'needs-prefix',
      'question:phone-line-kind': 'extension',
      'question:machine-history': 'new-or-replaced',
    },
    remedies: { 'remedy:ask-it-phone-extension': 'helped' },
    // Earlier tries refused, this one not sent: the worst of both.
    money: 'refused',
    // 3.12: extension locked, prefix; whoever runs the exchange opens it, the acquirer sets the prefix.
    firstActs: [['remedy:ask-it-phone-extension', 'remedy:ask-acquirer-parameters'], []],
    never: [...otherBearers, 'remedy:ask-phone-company'],
    finally: { ends: 'solved', cause: 'cause:phone-line-prefix', owner: 'it', withinActs: 2 },
  },
  {
    title: 'since the line comes out of the fibre box; calls go out well',
    symptom,
    sees: {
      ...quietDialMachine,
      'question:sale-before': 'first-try',
      'question:phone-set-tone': 'calls-out',
      'question:phone-line-kind': 'internet-box',
      'question:router-changed': 'yes',
    },
    remedies: {
      'remedy:ask-phone-company': 'helped',
      'remedy:ask-vendor-newer-machine': 'helped',
    },
    // S1, first try.
    money: 'not-sent',
    // 3.12: VoIP; the line has a tone and calls out, so plug and extension are right.
    firstActs: [['remedy:ask-phone-company', 'remedy:ask-vendor-newer-machine'], []],
    never: otherBearers,
    finally: { ends: 'solved', cause: 'cause:phone-line-voip', withinActs: 2 },
  },
  {
    title: 'a power cut during the sale, then “no dial tone”; the list shows the sale as success',
    symptom,
    sees: {
      ...quietDialMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'one',
      'question:phone-set-tone': 'no-tone',
    },
    remedies: { 'remedy:ask-phone-company': 'helped' },
    // Power cut: unknown until looked up; present as success is paid (section 5, 3).
    money: 'unknown',
    moneyOnceLooked: 'approved',
    // No tone: plug, then the telephone company. A paid sale is never taken again.
    firstActs: [['remedy:plug-phone-line', 'remedy:ask-phone-company'], []],
    never: [...otherBearers, 'remedy:try-again-later', 'remedy:refund-on-original-machine'],
    finally: { ends: 'solved', cause: 'cause:phone-line-dead', owner: 'carrier', withinActs: 2 },
  },
  {
    title: 'the shop moved; plugged into the neighbour’s line it dials again, and is answered 58',
    symptom,
    sees: {
      ...quietDialMachine,
      'question:sale-before': 'first-try',
      'question:moved': 'yes',
      'question:sim-changed': 'yes',
      'question:phone-set-tone': 'no-tone',
    },
    firstAct: 'other-message',
    // S1, first try.
    money: 'not-sent',
    // N15: no tone.
    firstActs: [['remedy:plug-phone-line', 'remedy:ask-phone-company'], []],
    never: otherBearers,
    thenShows: {
      symptom: 'symptom:not-permitted-58',
      sees: {
        ...quietDialMachine,
        'question:sale-before': 'first-try',
        'question:moved': 'yes',
        'question:sim-changed': 'yes',
        'question:numbers-match': 'same',
        'question:which-cards': 'every-card',
      },
      remedies: {
        'remedy:ask-acquirer-register-sim': 'helped',
        'remedy:ask-acquirer-relocation': 'helped',
      },
      // One attempt not sent, one refused by 58: the worst of both.
      money: 'refused',
      // Section 7, phone-line binding: the caller number differs from the registered one: 58; O13 and O14: R5 and R4.
      firstActs: [
        ['remedy:ask-acquirer-register-sim', 'remedy:ask-acquirer-relocation'],
        ['remedy:ask-acquirer-registration'],
      ],
      never: ['remedy:plug-phone-line', 'remedy:ask-phone-company', 'remedy:ask-cardholder-to-call'],
    },
    finally: { ends: 'solved', cause: 'cause:sim-or-line-not-registered', owner: 'acquirer', withinActs: 3 },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // N15: pushing a plug in harms nobody, nor does asking.
    firstActs: [
      ['remedy:plug-phone-line', 'remedy:ask-phone-company'],
      ['remedy:ask-it-phone-extension', 'remedy:ask-acquirer-parameters'],
    ],
    never: ['remedy:try-again-later', 'remedy:refund-on-original-machine', 'remedy:restart-terminal'],
    finally: { ends: 'hand-over', owner: 'carrier' },
  },
]
