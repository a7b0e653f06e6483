import { acquirerCall } from '../calls'
import type { Fact } from '../fact'
import type { Area } from '../schema'
import { established, judged } from '../sources'

/**
 * The customer's bank shows a charge. That is only told and proves no payment to the shop (terminal-faults.md section 5),
 * but nothing more is taken for this sale.
 */
export const bankShowsCharge = {
  question: 'question:card-notice',
  answers: ['charge'],
} as const satisfies Fact

/** The customer's bank decides: codes in which the line is proven and the card is not accepted (stage S8). */
export const issuer = {
  symptoms: [
    {
      id: 'symptom:response-code-01',
      stage: 'S8',
      common: true,
      hostCode: '01',
      screens: [
        { text: '01 查发卡方', lang: 'zh-CN' },
        { text: '请持卡人与发卡银行联系', lang: 'zh-CN' },
        { text: '01 REFER TO CARD ISSUER', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'refused' },
      broke: 'one-card',
      causes: {
        'cause:issuer-refuses-card': 'very common',
        'cause:issuer-wants-call': 'common',
        'cause:issuer-refuses-many': 'uncommon',
        'cause:acquirer-recodes': 'uncommon',
        'cause:card-routing-fault': 'uncommon',
      },
      never: [
        'warning:retry-declined',
        'warning:key-in-card',
        'warning:split-amount',
        'warning:factory-reset',
      ],
      standing: established('source:unionpay-code-annex', 'source:windcave-codes', 'source:oracle-codes'),
    },
  ],
  questions: [
    {
      id: 'question:which-cards',
      kind: 'recall',
      seconds: 10,
      carriesOver: true,
      answers: {
        'one-card': 'often',
        'one-bank': 'rarely',
        'every-card': 'sometimes',
        'only-one-tried': 'often',
      },
      silent: ['only-one-tried'],
      // Asked first is what was stopped, with one card among the answers. A missing payout refuses no card; a place, or a
      // machine that is not set up, refuses all.
      senseless: {
        after: [],
        under: [
          'symptom:merchant-frozen',
          'symptom:approved-not-paid-out',
          'symptom:location-refused',
          'symptom:not-activated',
        ],
      },
    },
    {
      id: 'question:card-notice',
      kind: 'ask',
      seconds: 30,
      carriesOver: false,
      answers: { none: 'often', refusal: 'sometimes', charge: 'rarely' },
    },
    {
      id: 'question:card-kind',
      kind: 'ask',
      seconds: 20,
      carriesOver: false,
      answers: { 'in-use': 'often', 'foreign-new-or-unused': 'sometimes' },
    },
    {
      id: 'question:amount',
      kind: 'look',
      seconds: 5,
      carriesOver: false,
      answers: { usual: 'always', 'zero-or-tiny': 'never', 'above-usual': 'rarely' },
    },
  ],
  causes: [
    {
      id: 'cause:issuer-refuses-card',
      owner: 'cardholder',
      link: 'issuer',
      minutesToRepair: [2, 60],
      signs: {
        'question:which-cards': {
          'one-card': 'much more',
          'one-bank': 'much less',
          'every-card': 'much less',
        },
        'question:card-notice': { refusal: 'much more' },
        'question:card-kind': { 'foreign-new-or-unused': 'much more' },
        'question:other-terminals': { 'also-fail': 'much less', 'neighbours-fail': 'much less' },
        'question:amount': { 'above-usual': 'more' },
      },
      standing: established('source:unionpay-code-annex'),
    },
    {
      id: 'cause:issuer-wants-call',
      owner: 'cardholder',
      link: 'issuer',
      minutesToRepair: [2, 60],
      signs: {
        'question:which-cards': {
          'one-card': 'much more',
          'one-bank': 'much less',
          'every-card': 'much less',
        },
        'question:other-terminals': { 'also-fail': 'much less', 'neighbours-fail': 'much less' },
      },
      standing: established('source:unionpay-code-annex', 'source:windcave-codes'),
    },
    {
      id: 'cause:issuer-refuses-many',
      owner: 'issuer',
      link: 'issuer',
      minutesToRepair: null,
      signs: {
        'question:which-cards': { 'one-bank': 'much more', 'every-card': 'much less' },
        'question:other-terminals': { 'also-fail': 'more', 'neighbours-fail': 'more' },
      },
      standing: judged(),
    },
    {
      id: 'cause:acquirer-recodes',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: null,
      signs: { 'question:which-cards': { 'every-card': 'more' } },
      standing: judged(),
    },
    {
      id: 'cause:card-routing-fault',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: null,
      signs: {
        'question:which-cards': { 'every-card': 'much more', 'one-card': 'much less' },
        'question:other-terminals': { 'also-fail': 'more', 'neighbours-fail': 'more' },
      },
      standing: judged(),
    },
    {
      id: 'cause:card-not-allowed-here',
      owner: 'cardholder',
      link: 'issuer',
      minutesToRepair: [2, 60],
      signs: {
        'question:which-cards': { 'one-card': 'much more', 'every-card': 'much less' },
        // A void goes to the acquirer; banks hardly refuse one.
        'question:what-was-done': { void: 'much less', refund: 'less' },
        'question:other-terminals': { 'also-fail': 'much less', 'neighbours-fail': 'much less' },
      },
      standing: established('source:unionpay-code-annex'),
    },
    {
      id: 'cause:card-not-for-this-trade',
      owner: 'cardholder',
      link: 'issuer',
      minutesToRepair: [2, 60],
      signs: {
        'question:which-cards': { 'one-card': 'much more', 'one-bank': 'more', 'every-card': 'much less' },
        'question:other-terminals': { 'also-fail': 'much less', 'neighbours-fail': 'much less' },
      },
      standing: established('source:unionpay-code-annex'),
    },
  ],
  remedies: [
    {
      id: 'remedy:ask-cardholder-to-call',
      steps: [
        'step:hand-card-back-no-guessing',
        'step:customer-calls-card-number-no-copying',
        'step:give-bank-exact-words',
        'step:hurry-take-another-way',
        'step:look-here-before-same-card',
      ],
      effect: 'repairs',
      doneBy: 'cardholder',
      handsOn: 60,
      wait: 600,
      sideEffects: [],
      notWhen: [
        { question: 'question:which-cards', answers: ['every-card'] },
        // A void needs nothing of the customer's bank.
        { question: 'question:what-was-done', answers: ['void', 'hold-void'] },
      ],
      requires: [],
      undo: 'nothing-to-undo',
      treats: {
        'cause:issuer-refuses-card': 'often',
        'cause:issuer-wants-call': 'always',
        'cause:issuer-refuses-many': 'rarely',
        'cause:card-not-allowed-here': 'sometimes',
        'cause:card-not-for-this-trade': 'sometimes',
        'cause:account-not-there': 'often',
        'cause:bank-not-connected': 'rarely',
        'cause:card-flagged': 'rarely',
        'cause:card-declines-offline': 'sometimes',
        'cause:card-past-date': 'sometimes',
      },
      request: { to: 'cardholder', ready: ['exact-words', 'time'] },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-reason',
      steps: [
        'step:call-acquirer',
        'step:give-numbers-and-trace-number',
        'step:ask-who-takes-it-on',
        'step:take-next-payment-once-confirmed',
      ],
      treats: {
        'cause:acquirer-recodes': 'often',
        'cause:card-routing-fault': 'always',
        'cause:issuer-refuses-many': 'sometimes',
        'cause:issuer-line-down': 'sometimes',
        'cause:bank-not-connected': 'often',
        'cause:account-not-there': 'rarely',
      },
      request: {
        to: 'acquirer',
        ready: [
          'merchant-number',
          'terminal-number',
          'exact-words',
          'time',
          'trace-number',
          'what-was-tried',
        ],
      },
    },
  ],
  warnings: [
    { id: 'warning:retry-declined', standing: established('source:chase-guide') },
    { id: 'warning:key-in-card', standing: judged() },
    { id: 'warning:split-amount', standing: judged() },
  ],
} as const satisfies Area
