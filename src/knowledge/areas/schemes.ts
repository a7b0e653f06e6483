import { acquirerCall } from '../calls'
import type { Area } from '../schema'
import { established, judged } from '../sources'
import { bankShowsCharge } from './issuer'

/** Cards of other schemes and countries, and the currency they are charged in (terminal-faults.md 3.43). */
export const schemes = {
  symptoms: [
    {
      // The app does not know the card, or a host says no: only the weaker of the two is sure.
      id: 'symptom:foreign-card-refused',
      stage: 'S0',
      screens: [
        { text: '不支持外卡', lang: 'zh-CN' },
        { text: '不支持该卡种', lang: 'zh-CN' },
        { text: 'CARD NOT SUPPORTED', lang: 'en' },
        { text: 'CARD NOT ACCEPTED HERE', lang: 'en' },
        { text: 'NO SUPPORTED APPLICATIONS', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'refused' },
      broke: 'one-card',
      causes: {
        'cause:scheme-not-open': 'very common',
        'cause:card-blocked-abroad': 'common',
        'cause:scheme-by-chip-only': 'common',
        'cause:wrong-application': 'uncommon',
        'cause:card-routing-fault': 'uncommon',
      },
      never: ['warning:key-in-card', 'warning:force-offline', 'warning:own-surcharge'],
      standing: established('source:unionpay-code-annex', 'source:ingenico-uk-guides'),
    },
  ],
  questions: [
    {
      id: 'question:scheme-logo',
      kind: 'look',
      seconds: 10,
      carriesOver: false,
      senseless: { after: [{ question: 'question:card-kind', answers: ['in-use'] }], under: [] },
      answers: { shown: 'often', 'not-shown': 'sometimes' },
    },
    {
      id: 'question:other-foreign-cards',
      kind: 'recall',
      seconds: 10,
      carriesOver: false,
      senseless: { after: [{ question: 'question:card-kind', answers: ['in-use'] }], under: [] },
      answers: { 'none-works': 'often', 'others-work': 'sometimes', 'first-one': 'sometimes' },
      silent: ['first-one'],
    },
  ],
  causes: [
    {
      id: 'cause:scheme-not-open',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: [1440, 14400],
      signs: {
        'question:scheme-logo': { 'not-shown': 'much more', shown: 'less' },
        'question:other-foreign-cards': { 'none-works': 'much more', 'others-work': 'hardly ever' },
        'question:card-kind': { 'foreign-new-or-unused': 'much more', 'in-use': 'much less' },
      },
      standing: established('source:unionpay-code-annex', 'source:ingenico-uk-guides'),
    },
    {
      id: 'cause:card-blocked-abroad',
      owner: 'cardholder',
      link: 'issuer',
      minutesToRepair: [2, 60],
      signs: {
        'question:scheme-logo': { shown: 'more' },
        'question:other-foreign-cards': { 'others-work': 'much more', 'none-works': 'much less' },
        'question:card-kind': { 'foreign-new-or-unused': 'much more', 'in-use': 'hardly ever' },
        'question:card-notice': { refusal: 'much more' },
      },
      standing: judged('source:unionpay-code-annex'),
    },
    {
      id: 'cause:scheme-by-chip-only',
      owner: 'cashier',
      link: 'card',
      minutesToRepair: [1, 1],
      signs: {
        'question:scheme-logo': { shown: 'more' },
        'question:how-presented': {
          swiped: 'much more',
          'tapped-card': 'more',
          'tapped-phone': 'more',
          inserted: 'hardly ever',
        },
      },
      standing: judged('source:ingenico-uk-guides'),
    },
    {
      id: 'cause:wrong-application',
      owner: 'cashier',
      link: 'card',
      minutesToRepair: [1, 1],
      signs: {
        'question:scheme-logo': { shown: 'more' },
        'question:how-presented': { inserted: 'more', swiped: 'hardly ever' },
        'question:other-foreign-cards': { 'none-works': 'much less' },
      },
      standing: judged(),
    },
  ],
  remedies: [
    {
      id: 'remedy:insert-other-application',
      steps: [
        'step:no-earlier-try-unclear',
        'step:insert-chip-and-leave',
        'step:pick-other-application',
        'step:same-words-take-another-way',
        'step:see-result-before-goods',
      ],
      effect: 'repairs',
      need: 'take-again',
      doneBy: 'cashier',
      handsOn: 30,
      wait: 10,
      sideEffects: ['may-charge-again'],
      notWhen: [bankShowsCharge],
      requires: [],
      undo: 'cannot-be-undone',
      treats: { 'cause:scheme-by-chip-only': 'often', 'cause:wrong-application': 'often' },
    },
    {
      id: 'remedy:ask-cardholder-use-abroad',
      steps: [
        'step:hand-card-back-no-typing',
        'step:customer-allows-use-abroad',
        'step:hurry-take-another-way',
        'step:look-here-before-same-card',
      ],
      effect: 'repairs',
      doneBy: 'cardholder',
      handsOn: 60,
      wait: 300,
      sideEffects: [],
      notWhen: [
        { question: 'question:other-foreign-cards', answers: ['none-works'] },
        { question: 'question:card-kind', answers: ['in-use'] },
      ],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:card-blocked-abroad': 'often' },
      request: { to: 'cardholder', ready: ['exact-words'] },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-schemes',
      steps: [
        'step:call-acquirer',
        'step:give-numbers-and-scheme',
        'step:ask-which-schemes',
        'step:apply-for-scheme',
      ],
      treats: { 'cause:scheme-not-open': 'always', 'cause:card-routing-fault': 'often' },
      request: { to: 'acquirer', ready: ['merchant-number', 'terminal-number', 'exact-words', 'licence'] },
    },
  ],
  warnings: [
    { id: 'warning:force-offline', standing: established('source:chase-guide') },
    { id: 'warning:own-surcharge', standing: judged() },
  ],
} as const satisfies Area
