import { acquirerCall } from '../calls'
import { giveBack } from '../giveBack'
import { presentAgain } from '../presentAgain'
import type { Area } from '../schema'
import { established, judged } from '../sources'
import { bankShowsCharge } from './issuer'

/** Cards of other schemes and countries, and the currency they are charged in (terminal-faults.md 3.43, 3.44). */
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
      // Another way or its other brand is a second attempt with the same card.
      money: { attempt: 'always', reach: 'refused', onceMore: true },
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
    {
      id: 'symptom:currency-choice',
      stage: 'S0',
      screens: [
        { text: '请选择交易币种', lang: 'zh-CN' },
        { text: '请持卡人选择币种', lang: 'zh-CN' },
        { text: 'CHOOSE CURRENCY', lang: 'en' },
        { text: 'SELECT CURRENCY', lang: 'en' },
      ],
      // Nothing is charged before the choice, and without one in time it is cancelled.
      money: { attempt: 'always', reach: 'not-sent', kind: 'sale' },
      broke: 'nothing',
      umbrella: { entry: 'question:currency-moment', leads: { 'wrong-chosen': 'symptom:wrong-currency' } },
      causes: {
        'cause:currency-prompt': 'very common',
        'cause:currency-not-offered': 'common',
        'cause:wrong-currency-chosen': 'common',
      },
      never: ['warning:choose-for-cardholder', 'warning:own-surcharge'],
      standing: established('source:adyen-docs'),
    },
    {
      id: 'symptom:wrong-currency',
      stage: 'S9',
      screens: [
        { text: '币种选错了，已经付了', lang: 'zh-CN' },
        { text: 'Paid in the wrong currency', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'approved', kind: 'sale' },
      broke: 'nothing',
      causes: { 'cause:wrong-currency-chosen': 'very common' },
      never: [
        'warning:swipe-again',
        'warning:refund-on-top',
        'warning:settle-before-void',
        'warning:give-back-again',
        'warning:choose-for-cardholder',
      ],
      standing: judged('source:adyen-docs'),
    },
  ],
  questions: [
    {
      id: 'question:currency-moment',
      kind: 'look',
      seconds: 5,
      carriesOver: false,
      // Who says that it was paid in the wrong one says where it has got to.
      senseless: { after: [], under: ['symptom:wrong-currency'] },
      answers: { 'asks-now': 'often', 'wrong-chosen': 'rarely', 'never-offered': 'rarely' },
    },
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
    {
      id: 'cause:currency-prompt',
      owner: 'cardholder',
      link: 'terminal',
      minutesToRepair: [1, 1],
      signs: {
        'question:currency-moment': {
          'asks-now': 'more',
          'wrong-chosen': 'hardly ever',
          'never-offered': 'hardly ever',
        },
      },
      standing: established('source:adyen-docs'),
    },
    {
      id: 'cause:currency-not-offered',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: null,
      signs: {
        'question:currency-moment': {
          'never-offered': 'much more',
          'asks-now': 'hardly ever',
          'wrong-chosen': 'hardly ever',
        },
      },
      standing: established('source:adyen-docs'),
    },
    {
      id: 'cause:wrong-currency-chosen',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [2, 5],
      signs: {
        'question:currency-moment': {
          'wrong-chosen': 'much more',
          'asks-now': 'hardly ever',
          'never-offered': 'hardly ever',
        },
      },
      standing: judged('source:adyen-docs'),
    },
  ],
  remedies: [
    {
      id: 'remedy:let-cardholder-choose',
      steps: [
        'step:no-earlier-try-unclear',
        'step:turn-machine-to-cardholder',
        'step:cardholder-picks-currency',
        'step:no-choice-see-list',
        'step:see-result-before-goods',
      ],
      effect: 'repairs',
      need: 'take-again',
      doneBy: 'cardholder',
      handsOn: 20,
      wait: 10,
      sideEffects: ['may-charge-again'],
      notWhen: [bankShowsCharge],
      // Who cannot say that the machine asks now may have been charged in a currency already.
      requires: [{ question: 'question:currency-moment', answers: ['asks-now'] }],
      undo: 'cannot-be-undone',
      treats: { 'cause:currency-prompt': 'always' },
    },
    {
      ...giveBack,
      id: 'remedy:undo-wrong-currency',
      steps: [
        'step:slip-and-same-card-ready',
        'step:void-whole-amount-today',
        'step:later-refund-rate-may-differ',
        'step:list-shows-it-undone',
        'step:take-anew-cardholder-chooses',
      ],
      handsOn: 180,
      notWhen: [{ question: 'question:currency-moment', answers: ['asks-now', 'never-offered'] }],
      requires: [],
      treats: { 'cause:wrong-currency-chosen': 'always' },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-currency',
      steps: [
        'step:call-acquirer',
        'step:give-numbers-and-card-country',
        'step:ask-whether-currency-choice-is-open',
        'step:note-which-cards-are-offered',
      ],
      notWhen: [{ question: 'question:currency-moment', answers: ['asks-now'] }],
      treats: { 'cause:currency-not-offered': 'always', 'cause:wrong-currency-chosen': 'sometimes' },
      request: { to: 'acquirer', ready: ['merchant-number', 'terminal-number', 'payment'] },
    },
    {
      ...presentAgain,
      id: 'remedy:insert-other-application',
      steps: [
        'step:no-earlier-try-unclear',
        'step:insert-chip-and-leave',
        'step:pick-other-application',
        'step:same-words-take-another-way',
        'step:see-result-before-goods',
      ],
      notWhen: [{ question: 'question:how-presented', answers: ['inserted'] }, bankShowsCharge],
      requires: [],
      treats: { 'cause:scheme-by-chip-only': 'often', 'cause:wrong-application': 'often' },
    },
    {
      ...presentAgain,
      id: 'remedy:pick-other-application',
      steps: [
        'step:no-earlier-try-unclear',
        'step:insert-chip-and-leave',
        'step:pick-other-application',
        'step:no-brand-asked-cancel',
        'step:see-result-before-goods',
      ],
      notWhen: [bankShowsCharge],
      // Swiped or tapped it is inserted first, and that may be all it needs.
      requires: [{ question: 'question:how-presented', answers: ['inserted'] }],
      treats: { 'cause:wrong-application': 'often' },
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
    { id: 'warning:choose-for-cardholder', standing: established('source:adyen-docs') },
  ],
} as const satisfies Area
