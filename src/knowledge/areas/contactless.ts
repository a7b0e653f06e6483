import type { Area, Cause, Symptom } from '../schema'
import { established, judged } from '../sources'
import { bankShowsCharge } from './issuer'

/** What was inserted or swiped was not tapped, and a phone has proved its owner already. */
const wasTapped = {
  inserted: 'hardly ever',
  'tapped-phone': 'less',
  swiped: 'hardly ever',
} as const satisfies NonNullable<Cause['signs']['question:how-presented']>

/** The words ask for the card itself. */
const asksForTheCard = {
  'asks-for-card': 'more',
  'asks-for-phone': 'hardly ever',
  'one-card-only': 'hardly ever',
  'no-reaction': 'hardly ever',
} as const satisfies NonNullable<Cause['signs']['question:tap-words']>

const needsPin = {
  'cause:bank-wants-pin': 'very common',
  'cause:over-tap-limit': 'common',
} as const satisfies Symptom['causes']

const notRead = {
  'cause:wallet-locked': 'common',
  'cause:several-cards': 'common',
  'cause:tap-not-felt': 'uncommon',
} as const satisfies Symptom['causes']

const never: Symptom['never'] = [
  'warning:tap-again-and-again',
  'warning:swipe-chip-card',
  'warning:key-in-card',
]

/** A tap that is not enough: the same sale goes on by chip, PIN or phone (terminal-faults.md section 3.45). */
export const contactless = {
  symptoms: [
    {
      id: 'symptom:contactless-asks-more',
      stage: 'S0',
      screens: [
        { text: '挥卡后要求插卡', lang: 'zh-CN' },
        { text: '请查看手机', lang: 'zh-CN' },
        { text: 'MUST INSERT CARD', lang: 'en' },
        { text: 'SEE PHONE', lang: 'en' },
      ],
      // Until it is told what was wanted, the worse of the two.
      money: { attempt: 'always', reach: 'refused', onceMore: true },
      broke: 'one-card',
      umbrella: {
        entry: 'question:tap-words',
        leads: {
          'asks-for-card': 'symptom:tap-needs-pin',
          'asks-for-phone': 'symptom:tap-not-read',
          'one-card-only': 'symptom:tap-not-read',
          'no-reaction': 'symptom:tap-not-read',
        },
      },
      causes: { ...needsPin, ...notRead },
      never,
      standing: established('source:stripe-docs', 'source:cybersource-docs', 'source:thredd-docs'),
    },
    {
      // The bank answers 65, 70 or 1A to the tap; above the limit the machine asks by itself.
      id: 'symptom:tap-needs-pin',
      stage: 'S0',
      screens: [
        { text: '挥卡后要求插卡', lang: 'zh-CN' },
        { text: '超过挥卡限额，请插卡', lang: 'zh-CN' },
        { text: 'MUST INSERT CARD', lang: 'en' },
        { text: 'CONTACTLESS LIMIT EXCEEDED', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'refused', onceMore: true },
      broke: 'one-card',
      causes: {
        ...needsPin,
        // 65 is a limit of the card as well, where it was not tapped.
        'cause:card-cannot-cover': 'uncommon',
      },
      never,
      standing: established('source:moneris-docs', 'source:cybersource-docs', 'source:thredd-docs'),
    },
    {
      id: 'symptom:tap-not-read',
      stage: 'S0',
      screens: [
        { text: '请查看手机', lang: 'zh-CN' },
        { text: '请只出示一张卡', lang: 'zh-CN' },
        { text: 'SEE PHONE', lang: 'en' },
        { text: 'CHECK YOUR MOBILE DEVICE', lang: 'en' },
        { text: 'PRESENT ONE CARD ONLY', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'not-sent' },
      broke: 'card-reading',
      causes: notRead,
      never,
      standing: established('source:stripe-docs'),
    },
  ],
  questions: [
    {
      id: 'question:tap-words',
      kind: 'look',
      seconds: 10,
      carriesOver: false,
      answers: {
        'asks-for-card': 'often',
        'asks-for-phone': 'rarely',
        'one-card-only': 'rarely',
        'no-reaction': 'rarely',
      },
    },
  ],
  causes: [
    {
      id: 'cause:bank-wants-pin',
      owner: 'cardholder',
      link: 'issuer',
      minutesToRepair: [1, 1],
      signs: {
        'question:tap-words': asksForTheCard,
        'question:how-presented': { ...wasTapped, 'tapped-card': 'more' },
        'question:which-cards': { 'one-card': 'more', 'every-card': 'less' },
        'question:card-kind': { 'foreign-new-or-unused': 'more' },
      },
      standing: established('source:cybersource-docs', 'source:thredd-docs', 'source:fiserv-docs'),
    },
    {
      id: 'cause:over-tap-limit',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [1, 1],
      signs: {
        'question:tap-words': asksForTheCard,
        'question:how-presented': { ...wasTapped, 'tapped-card': 'more' },
        'question:amount': { 'above-usual': 'much more', 'zero-or-tiny': 'hardly ever' },
      },
      standing: established('source:moneris-docs'),
    },
    {
      id: 'cause:several-cards',
      owner: 'cardholder',
      link: 'card',
      minutesToRepair: [1, 1],
      signs: {
        'question:tap-words': {
          'one-card-only': 'much more',
          'asks-for-card': 'hardly ever',
          'asks-for-phone': 'hardly ever',
          'no-reaction': 'less',
        },
        'question:how-presented': { ...wasTapped, 'tapped-card': 'more' },
        'question:which-cards': { 'one-card': 'more', 'every-card': 'much less' },
      },
      standing: established('source:stripe-docs'),
    },
    {
      id: 'cause:tap-not-felt',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [1, 2],
      signs: {
        'question:tap-words': {
          'no-reaction': 'much more',
          'asks-for-card': 'hardly ever',
          'asks-for-phone': 'hardly ever',
          'one-card-only': 'hardly ever',
        },
        'question:how-presented': { inserted: 'hardly ever', swiped: 'hardly ever' },
        'question:which-cards': { 'every-card': 'more' },
      },
      standing: judged(),
    },
  ],
  remedies: [
    {
      id: 'remedy:insert-for-pin',
      steps: [
        'step:no-earlier-try-unclear',
        'step:go-on-in-same-sale',
        'step:insert-chip-and-leave',
        'step:customer-enters-pin',
        'step:see-result-before-goods',
      ],
      effect: 'repairs',
      need: 'take-again',
      doneBy: 'cashier',
      handsOn: 25,
      wait: 10,
      sideEffects: ['may-charge-again'],
      notWhen: [
        { question: 'question:tap-words', answers: ['asks-for-phone'] },
        { question: 'question:how-presented', answers: ['inserted', 'swiped'] },
        bankShowsCharge,
      ],
      requires: [],
      undo: 'cannot-be-undone',
      treats: {
        'cause:bank-wants-pin': 'always',
        'cause:over-tap-limit': 'always',
        'cause:tap-not-felt': 'often',
        'cause:several-cards': 'often',
      },
    },
    {
      id: 'remedy:tap-one-card',
      steps: [
        'step:no-earlier-try-unclear',
        'step:one-card-out-of-purse',
        'step:wipe-tap-sign',
        'step:hold-card-on-sign',
        'step:see-result-before-goods',
      ],
      effect: 'repairs',
      need: 'take-again',
      doneBy: 'cashier',
      handsOn: 20,
      wait: 5,
      sideEffects: ['may-charge-again'],
      notWhen: [
        // Where a card is asked for, another tap of it ends the same way.
        { question: 'question:tap-words', answers: ['asks-for-phone', 'asks-for-card'] },
        { question: 'question:how-presented', answers: ['inserted', 'swiped'] },
        bankShowsCharge,
      ],
      requires: [],
      undo: 'cannot-be-undone',
      treats: { 'cause:several-cards': 'always', 'cause:tap-not-felt': 'often' },
    },
  ],
  warnings: [{ id: 'warning:tap-again-and-again', standing: established('source:stripe-docs') }],
} as const satisfies Area
