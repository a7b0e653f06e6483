import { acquirerCall } from '../calls'
import type { Fact } from '../fact'
import { giveBack } from '../giveBack'
import type { Area, Cause, Question, Symptom } from '../schema'
import { established, judged } from '../sources'
import { everyCard } from './refusedCard'

/** Before a number was typed the machine knows of no original. */
export const notAtTheMenu = { 'at-menu': 'hardly ever' } as const satisfies NonNullable<
  Cause['signs']['question:refused-where']
>

/** The menu refused it, so it is no matter of the original. */
export const refusedAtTheMenu: Fact = { question: 'question:refused-where', answers: ['at-menu'] }

/** Nothing was to be given back. */
export const plainSale: Fact = { question: 'question:what-was-done', answers: ['sale'] }

/** Only what gives money back can miss its original. */
const givingBack = {
  void: 'much more',
  refund: 'much more',
  sale: 'hardly ever',
  scan: 'less',
} as const satisfies NonNullable<Cause['signs']['question:what-was-done']>

type Leads = NonNullable<Symptom['umbrella']>['leads']

/** What the same code means where an earlier payment or hold was to be changed. */
export const laterLeads: Leads = {
  void: 'symptom:void-refused',
  refund: 'symptom:refund-refused',
  completion: 'symptom:preauth-refused',
  'hold-void': 'symptom:preauth-refused',
}

/** A first hold has no original, but it may not be open to the shop. */
const anyButSaleLeads: Leads = { ...laterLeads, 'pre-auth': 'symptom:preauth-refused' }

/** Only what gives money back has an original; under other messages it mostly was a sale. */
export const unlessGivingBack: NonNullable<Question['senseless']> = {
  after: [
    {
      question: 'question:what-was-done',
      answers: ['sale', 'scan', 'pre-auth', 'completion', 'no-payment'],
    },
  ],
  under: [
    'symptom:original-not-matched',
    'symptom:preauth-refused',
    'symptom:not-permitted-58',
    'symptom:amount-not-accepted',
    'symptom:function-not-supported-40',
    'symptom:online-payment-refused',
  ],
}

const refundOrVoid = {
  question: 'question:what-was-done',
  answers: ['void', 'refund', 'hold-void'],
} as const satisfies Fact

/**
 * What was asked for is not taken: it fits no original, its amount or form is off, or it is not open to this shop. One
 * message stands for all codes that say the same (the table of codes beside terminal-faults.md); the table names no
 * frequencies, so those words are our judgement.
 */
export const refusedRequest = {
  symptoms: [
    {
      id: 'symptom:original-not-matched',
      stage: 'S6',
      screens: [
        { text: '25 找不到原始交易', lang: 'zh-CN' },
        { text: '22 关联交易错误', lang: 'zh-CN' },
        { text: '64 原始金额错误', lang: 'zh-CN' },
        { text: '12 无效的关联交易', lang: 'zh-CN' },
        { text: '25 UNABLE TO LOCATE ORIGINAL', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'refused', asksKind: true },
      broke: 'giving',
      umbrella: { entry: 'question:what-was-done', leads: anyButSaleLeads },
      causes: {
        'cause:original-not-standing': 'common',
        'cause:original-details-wrong': 'common',
        'cause:void-day-over': 'common',
        'cause:original-too-old': 'common',
        'cause:original-never-paid': 'uncommon',
        // 22 in its older wording: machine and acquirer are out of step.
        'cause:batch-differs': 'uncommon',
        // An ordinary sale that gets 12: the bank does not take this kind of payment from this card.
        'cause:issuer-refuses-card': 'common',
      },
      never: [
        'warning:refund-on-top',
        'warning:retry-declined',
        'warning:clear-records',
        'warning:settle-on-dead-line',
        'warning:factory-reset',
      ],
      standing: established(
        'source:unionpay-code-annex',
        'source:bestpay-constants',
        'source:koolpos-messages',
      ),
    },
    {
      id: 'symptom:amount-not-accepted',
      stage: 'S6',
      hostCode: '13',
      screens: [
        { text: '13 无效金额', lang: 'zh-CN' },
        { text: '13 INVALID AMOUNT', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'refused', onceMore: true, asksKind: true },
      broke: 'one-card',
      umbrella: { entry: 'question:what-was-done', leads: laterLeads },
      causes: {
        'cause:amount-typed-wrong': 'very common',
        'cause:amount-out-of-range': 'common',
        'cause:refund-above-rest': 'common',
      },
      never: ['warning:split-amount', 'warning:refund-on-top', 'warning:factory-reset'],
      standing: established(
        'source:unionpay-code-annex',
        'source:changjie-terminal-spec',
        'source:bestpay-constants',
      ),
    },
    {
      id: 'symptom:message-format-30',
      stage: 'S6',
      hostCode: '30',
      screens: [
        { text: '30 报文格式错误', lang: 'zh-CN' },
        { text: '30 FORMAT ERROR', lang: 'en' },
      ],
      money: { attempt: 'maybe', reach: 'refused' },
      broke: 'one-card',
      causes: { 'cause:card-misread': 'common', 'cause:app-sends-wrong': 'common' },
      never: [
        'warning:key-in-card',
        'warning:retry-declined',
        'warning:reinstall-app',
        'warning:factory-reset',
      ],
      standing: established('source:unionpay-code-annex', 'source:bestpay-constants'),
    },
    {
      id: 'symptom:function-not-supported-40',
      stage: 'S6',
      hostCode: '40',
      screens: [
        { text: '40 请求的功能尚不支持', lang: 'zh-CN' },
        { text: '40 FUNCTION NOT SUPPORTED', lang: 'en' },
        { text: 'OPERATION NOT ALLOWED', lang: 'en' },
        { text: 'PROCESSING ERROR', lang: 'en' },
      ],
      money: { attempt: 'maybe', reach: 'refused' },
      broke: 'one-card',
      umbrella: { entry: 'question:what-was-done', leads: anyButSaleLeads },
      causes: {
        'cause:card-not-allowed-here': 'common',
        'cause:function-not-open': 'common',
        'cause:scheme-not-open': 'uncommon',
      },
      never: ['warning:retry-declined', 'warning:borrow-machine', 'warning:factory-reset'],
      standing: established(
        'source:unionpay-code-annex',
        'source:changjie-terminal-spec',
        'source:chinaljp-front-end',
      ),
    },
    {
      id: 'symptom:online-payment-refused',
      only: 'mainland',
      stage: 'S6',
      screens: [
        { text: '商户状态不正确', lang: 'zh-CN' },
        { text: '无此交易权限', lang: 'zh-CN' },
        { text: '输入的卡号无效', lang: 'zh-CN' },
        { text: 'MERCHANT STATUS INCORRECT', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'refused', kind: 'scan' },
      broke: 'one-card',
      causes: {
        'cause:issuer-refuses-card': 'common',
        'cause:merchant-suspended': 'common',
        'cause:function-not-open': 'common',
        'cause:shop-limit-reached': 'uncommon',
        'cause:acquirer-system-fault': 'uncommon',
      },
      never: [
        'warning:second-scan',
        'warning:retry-declined',
        'warning:split-amount',
        'warning:pay-unlock-agent',
      ],
      standing: established('source:unionpay-online-codes'),
    },
  ],
  questions: [
    {
      id: 'question:original-found',
      kind: 'look',
      seconds: 60,
      carriesOver: false,
      group: 'original',
      senseless: {
        after: [...unlessGivingBack.after, { question: 'question:what-was-done', answers: ['refund'] }],
        under: [...unlessGivingBack.under, 'symptom:refund-refused'],
      },
      answers: {
        fits: 'often',
        differs: 'rarely',
        older: 'rarely',
        'not-standing': 'rarely',
        'other-machine': 'rarely',
        'not-there': 'rarely',
      },
    },
  ],
  causes: [
    {
      id: 'cause:original-not-standing',
      owner: 'cashier',
      link: 'acquirer',
      minutesToRepair: [5, 60],
      signs: {
        'question:what-was-done': givingBack,
        'question:original-found': { 'not-standing': 'much more', fits: 'less' },
        'question:refund-original': { 'not-standing': 'much more', 'settled-fits': 'less' },
        'question:refused-where': notAtTheMenu,
      },
      standing: established('source:unionpay-code-annex', 'source:bestpay-constants'),
    },
    {
      id: 'cause:original-details-wrong',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [2, 5],
      signs: {
        'question:what-was-done': givingBack,
        'question:original-found': { differs: 'much more', fits: 'less' },
        'question:refund-original': { differs: 'much more', 'settled-fits': 'less' },
        'question:refused-where': notAtTheMenu,
      },
      standing: established('source:unionpay-code-annex'),
    },
    {
      id: 'cause:original-too-old',
      owner: 'cashier',
      link: 'acquirer',
      minutesToRepair: [2, 1440],
      signs: {
        // A void ends with its day, long before any number of days.
        'question:what-was-done': {
          refund: 'much more',
          completion: 'more',
          'hold-void': 'more',
          void: 'less',
          sale: 'hardly ever',
          scan: 'less',
        },
        'question:original-found': { older: 'much more', fits: 'less' },
        'question:refund-original': { 'same-day': 'hardly ever' },
        'question:refund-case': { 'weeks-old': 'much more', ordinary: 'less' },
        'question:refused-where': notAtTheMenu,
      },
      standing: established('source:unionpay-code-annex', 'source:bestpay-constants'),
    },
    {
      id: 'cause:amount-typed-wrong',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [1, 1],
      signs: {
        'question:amount': { 'zero-or-tiny': 'much more', 'above-usual': 'more', usual: 'less' },
      },
      standing: judged(),
    },
    {
      id: 'cause:amount-out-of-range',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: null,
      signs: {
        'question:amount': { 'zero-or-tiny': 'more', 'above-usual': 'much more', usual: 'less' },
        'question:which-cards': { 'every-card': 'more' },
      },
      standing: judged('source:changjie-terminal-spec'),
    },
    {
      id: 'cause:refund-above-rest',
      owner: 'cashier',
      link: 'acquirer',
      minutesToRepair: [2, 5],
      signs: {
        'question:what-was-done': {
          refund: 'much more',
          void: 'less',
          sale: 'hardly ever',
          scan: 'less',
        },
        'question:give-how-much': { rest: 'much more', whole: 'less' },
        'question:refund-original': { 'same-day': 'less' },
        'question:refused-where': notAtTheMenu,
      },
      standing: established('source:bestpay-constants', 'source:changjie-terminal-spec'),
    },
    {
      id: 'cause:app-sends-wrong',
      owner: 'acquirer',
      link: 'terminal',
      minutesToRepair: null,
      signs: {
        'question:which-cards': everyCard,
        'question:machine-history': {
          updated: 'much more',
          'repaired-or-reset': 'more',
          'in-daily-use': 'less',
        },
        'question:other-terminals': { 'also-fail': 'less', 'neighbours-fail': 'less' },
      },
      standing: established('source:unionpay-code-annex'),
    },
    {
      id: 'cause:function-not-open',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: null,
      signs: {
        'question:which-cards': everyCard,
        'question:machine-history': { 'new-or-replaced': 'more' },
        'question:other-terminals': { 'also-fail': 'less', 'neighbours-fail': 'less' },
        'question:refund-case': { 'never-yet': 'much more', ordinary: 'less' },
      },
      standing: established('source:unionpay-code-annex', 'source:chinaljp-front-end'),
    },
  ],
  remedies: [
    {
      ...giveBack,
      id: 'remedy:look-up-original',
      steps: [
        'step:find-slip-and-record',
        'step:see-whether-given-back',
        'step:give-back-once-more-from-slip',
        'step:hand-over-new-slip',
      ],
      handsOn: 180,
      notWhen: [
        plainSale,
        refusedAtTheMenu,
        {
          question: 'question:original-found',
          answers: ['older', 'not-standing', 'other-machine', 'not-there'],
        },
        {
          question: 'question:refund-original',
          answers: ['same-day', 'not-standing', 'other-machine', 'not-there'],
        },
        // Where no refund ever went through, the next one is refused as well.
        { question: 'question:refund-case', answers: ['never-yet'] },
      ],
      requires: [],
      treats: { 'cause:original-details-wrong': 'always', 'cause:refund-above-rest': 'often' },
    },
    {
      ...giveBack,
      id: 'remedy:refund-instead-of-void',
      steps: [
        'step:see-slip-date',
        'step:use-refund',
        'step:enter-original-details',
        'step:hand-over-new-slip-or-call',
      ],
      handsOn: 180,
      notWhen: [plainSale, refusedAtTheMenu],
      // A void ends with its day; what may still be given back then goes as a refund.
      requires: [{ question: 'question:original-found', answers: ['older'] }],
      treats: { 'cause:void-day-over': 'often', 'cause:original-too-old': 'sometimes' },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-original',
      steps: [
        'step:call-acquirer',
        'step:give-original-trace-number',
        'step:give-original-amount',
        'step:give-nothing-more-back-until-known',
      ],
      // A sale has no original.
      notWhen: [plainSale],
      treats: {
        'cause:original-not-standing': 'always',
        'cause:original-too-old': 'always',
        'cause:original-never-paid': 'always',
        'cause:original-details-wrong': 'often',
        'cause:original-terminal-differs': 'often',
        'cause:refund-above-rest': 'often',
        'cause:void-day-over': 'often',
        'cause:void-locked': 'often',
        'cause:void-not-whole': 'sometimes',
        'cause:refund-funds-short': 'often',
        'cause:refund-same-day': 'sometimes',
        'cause:paid-another-way': 'often',
        'cause:card-closed-since': 'often',
      },
      request: {
        to: 'acquirer',
        ready: ['merchant-number', 'terminal-number', 'exact-words', 'trace-number', 'payment'],
      },
    },
    {
      id: 'remedy:correct-amount',
      steps: [
        'step:no-earlier-try-unclear',
        'step:read-typed-amount',
        'step:mistyped-take-once',
        'step:amount-right-ask-acquirer',
        'step:see-result-before-goods',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 45,
      wait: 10,
      need: 'take-again',
      sideEffects: ['may-charge-again'],
      notWhen: [refundOrVoid],
      requires: [],
      undo: 'cannot-be-undone',
      treats: { 'cause:amount-typed-wrong': 'always', 'cause:amount-out-of-range': 'rarely' },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-enable',
      steps: [
        'step:call-acquirer',
        'step:give-numbers-and-transaction',
        'step:ask-whether-enabled',
        'step:do-once-more-when-enabled',
      ],
      treats: { 'cause:function-not-open': 'always' },
      request: { to: 'acquirer', ready: ['merchant-number', 'terminal-number', 'licence', 'exact-words'] },
    },
  ],
} as const satisfies Area
