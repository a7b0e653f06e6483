import type { Area } from '../schema'
import { established } from '../sources'

/**
 * The card network and the banks behind it are not to be had: codes 91, 92, 96, 98, 68 and 90 (terminal-faults.md section
 * 3.24). Not the shop. The money decides how they are cut: 68, 96 and 98 mean that nobody knows, the others refuse.
 */
export const cardNetwork = {
  symptoms: [
    {
      id: 'symptom:issuer-inoperative-91',
      stage: 'S8',
      hostCode: '91',
      screens: [
        { text: '91 发卡方不能操作', lang: 'zh-CN' },
        { text: '91 发卡方状态不正常', lang: 'zh-CN' },
        { text: '91 ISSUER INOPERATIVE', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'refused' },
      broke: 'bank-or-switch',
      // The domain file names no frequency for these codes: the words are our judgement.
      causes: {
        'cause:issuer-system-down': 'very common',
        'cause:switch-fault': 'uncommon',
        'cause:switch-day-end': 'uncommon',
      },
      never: ['warning:retry-declined', 'warning:factory-reset', 'warning:change-host-address'],
      standing: established('source:unionpay-code-annex', 'source:windcave-codes'),
    },
    {
      id: 'symptom:unreachable-92',
      stage: 'S7',
      hostCode: '92',
      screens: [
        { text: '92 发卡方线路异常', lang: 'zh-CN' },
        { text: '92 金融机构或中间网络不可达', lang: 'zh-CN' },
        { text: '92 UNABLE TO ROUTE', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'refused' },
      broke: 'bank-or-switch',
      causes: {
        'cause:issuer-line-down': 'common',
        'cause:switch-fault': 'common',
        'cause:acquirer-system-fault': 'common',
        'cause:card-routing-fault': 'uncommon',
      },
      never: ['warning:retry-declined', 'warning:factory-reset', 'warning:change-host-address'],
      standing: established('source:unionpay-code-annex', 'source:changjie-terminal-spec'),
    },
    {
      // The acquirer answers 96 as well as the switch: only the way to the acquirer is proven.
      id: 'symptom:system-malfunction-96',
      stage: 'S6',
      hostCode: '96',
      screens: [
        { text: '96 系统异常、失效', lang: 'zh-CN' },
        { text: '96 SYSTEM MALFUNCTION', lang: 'en' },
      ],
      money: { attempt: 'maybe', reach: 'in-doubt' },
      broke: 'bank-or-switch',
      causes: {
        'cause:acquirer-system-fault': 'common',
        'cause:switch-fault': 'common',
        'cause:issuer-system-down': 'uncommon',
        'cause:switch-day-end': 'uncommon',
        'cause:acquirer-data-fault': 'uncommon',
        'cause:not-yet-activated': 'uncommon',
        'cause:binding-mismatch': 'uncommon',
      },
      never: [
        'warning:swipe-again',
        'warning:clear-records',
        'warning:refund-on-top',
        'warning:goods-on-bank-message',
        'warning:factory-reset',
      ],
      standing: established(
        'source:unionpay-code-annex',
        'source:changjie-terminal-spec',
        'source:chinaljp-front-end',
      ),
    },
    {
      id: 'symptom:no-issuer-answer-98',
      only: 'mainland',
      stage: 'S7',
      hostCode: '98',
      codeTable: 'unionpay',
      screens: [
        { text: '98 银联收不到发卡方应答', lang: 'zh-CN' },
        { text: '98 发卡方超时', lang: 'zh-CN' },
        { text: '98 ISSUER RESPONSE NOT RECEIVED', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'in-doubt' },
      broke: 'bank-or-switch',
      causes: {
        'cause:issuer-system-down': 'very common',
        'cause:issuer-line-down': 'common',
        'cause:switch-fault': 'uncommon',
      },
      never: [
        'warning:swipe-again',
        'warning:clear-records',
        'warning:refund-on-top',
        'warning:goods-on-bank-message',
        'warning:factory-reset',
      ],
      standing: established('source:unionpay-code-annex', 'source:changjie-terminal-spec'),
    },
    {
      id: 'symptom:issuer-timeout-68',
      stage: 'S7',
      hostCode: '68',
      screens: [
        { text: '68 超时，请重试', lang: 'zh-CN' },
        { text: '68 发卡行响应超时', lang: 'zh-CN' },
        { text: '68 RESPONSE RECEIVED TOO LATE', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'in-doubt' },
      broke: 'bank-or-switch',
      causes: {
        'cause:issuer-system-down': 'very common',
        'cause:switch-fault': 'uncommon',
        'cause:acquirer-system-fault': 'uncommon',
      },
      never: [
        'warning:swipe-again',
        'warning:clear-records',
        'warning:refund-on-top',
        'warning:goods-on-bank-message',
        'warning:factory-reset',
      ],
      standing: established('source:unionpay-code-annex', 'source:changjie-terminal-spec'),
    },
    {
      id: 'symptom:day-end-90',
      stage: 'S7',
      hostCode: '90',
      screens: [
        { text: '90 正在日终处理', lang: 'zh-CN' },
        { text: '90 系统日切，请稍后再试', lang: 'zh-CN' },
        { text: '90 CUT-OVER IN PROGRESS', lang: 'en' },
      ],
      money: { attempt: 'maybe', reach: 'refused' },
      broke: 'bank-or-switch',
      causes: {
        'cause:switch-day-end': 'very common',
        'cause:outside-service-hours': 'uncommon',
      },
      never: ['warning:retry-declined', 'warning:factory-reset', 'warning:clear-records'],
      standing: established('source:unionpay-code-annex', 'source:changjie-terminal-spec'),
    },
    {
      id: 'symptom:bank-or-network-unavailable',
      stage: 'S7',
      screens: [
        { text: '系统异常，请稍后再试', lang: 'zh-CN' },
        { text: '发卡方状态不正常', lang: 'zh-CN' },
        { text: '发卡方线路异常', lang: 'zh-CN' },
        { text: 'SYSTEM MALFUNCTION, TRY LATER', lang: 'en' },
      ],
      // Until the number is read, the worse: behind these words may be 68, 96 or 98.
      money: { attempt: 'always', reach: 'in-doubt' },
      broke: 'bank-or-switch',
      umbrella: {
        entry: 'question:which-host-code',
        leads: {
          '91': 'symptom:issuer-inoperative-91',
          '92': 'symptom:unreachable-92',
          '96': 'symptom:system-malfunction-96',
          '98': 'symptom:no-issuer-answer-98',
          '68': 'symptom:issuer-timeout-68',
          '90': 'symptom:day-end-90',
        },
      },
      causes: {
        'cause:issuer-system-down': 'very common',
        'cause:acquirer-system-fault': 'common',
        'cause:switch-fault': 'common',
        'cause:issuer-line-down': 'uncommon',
        'cause:switch-day-end': 'uncommon',
        'cause:acquirer-data-fault': 'uncommon',
      },
      never: [
        'warning:swipe-again',
        'warning:clear-records',
        'warning:refund-on-top',
        'warning:goods-on-bank-message',
        'warning:factory-reset',
      ],
      standing: established('source:unionpay-code-annex'),
    },
  ],
  questions: [
    {
      id: 'question:which-host-code',
      kind: 'look',
      seconds: 20,
      carriesOver: false,
      answers: {
        '91': 'sometimes',
        '96': 'sometimes',
        '98': 'rarely',
        '68': 'rarely',
        '92': 'rarely',
        '90': 'rarely',
        'other-or-none': 'sometimes',
      },
      order: ['91', '96', '98', '68', '92', '90', 'other-or-none'],
      answersOnly: { mainland: ['98'] },
      silent: ['other-or-none'],
    },
    {
      id: 'question:time-of-day',
      kind: 'recall',
      seconds: 5,
      carriesOver: false,
      answers: { 'other-time': 'always', 'around-midnight': 'rarely' },
    },
  ],
  causes: [
    {
      // It answered, so it was reached: not the front-end that is down, and no test of the line speaks for it.
      id: 'cause:acquirer-system-fault',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: null,
      signs: {
        'question:acquirer-notice': { outage: 'much more' },
        'question:which-cards': { 'every-card': 'more', 'one-bank': 'much less', 'one-card': 'much less' },
        'question:other-terminals': {
          'also-fail': 'more',
          'neighbours-fail': 'much more',
          work: 'much less',
        },
        'question:qr-works': { works: 'more' },
      },
      standing: established('source:chinaljp-front-end'),
    },
    {
      id: 'cause:switch-fault',
      owner: 'acquirer',
      link: 'switch',
      minutesToRepair: null,
      signs: {
        'question:acquirer-notice': { outage: 'much more' },
        // That another bank's card works nearly excludes it, as it does the front-end.
        'question:which-cards': { 'every-card': 'more', 'one-bank': 'much less', 'one-card': 'much less' },
        'question:other-terminals': {
          'also-fail': 'more',
          'neighbours-fail': 'much more',
          work: 'much less',
          'other-company-works': 'much less',
        },
      },
      standing: established('source:unionpay-code-annex'),
    },
    {
      id: 'cause:issuer-line-down',
      owner: 'issuer',
      link: 'issuer',
      minutesToRepair: null,
      signs: {
        'question:which-cards': { 'one-bank': 'much more', 'every-card': 'less' },
        // Every shop's payments to this bank take that line.
        'question:other-terminals': { 'also-fail': 'more', 'neighbours-fail': 'much more' },
      },
      standing: established('source:unionpay-code-annex'),
    },
    {
      id: 'cause:switch-day-end',
      owner: 'nobody',
      link: 'switch',
      minutesToRepair: [5, 20],
      signs: {
        'question:time-of-day': { 'around-midnight': 'much more', 'other-time': 'less' },
        'question:which-cards': { 'every-card': 'more', 'one-bank': 'less', 'one-card': 'less' },
        // It closes the day for every shop at once, and spares a neighbour as little as an outage does.
        'question:other-terminals': {
          'also-fail': 'more',
          'neighbours-fail': 'much more',
          work: 'much less',
          'other-company-works': 'much less',
        },
      },
      standing: established('source:unionpay-code-annex', 'source:changjie-terminal-spec'),
    },
    {
      id: 'cause:outside-service-hours',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: null,
      signs: {
        'question:which-cards': { 'every-card': 'more' },
      },
      standing: established('source:changjie-terminal-spec'),
    },
  ],
  remedies: [
    {
      id: 'remedy:wait-for-issuer',
      steps: [
        'step:look-at-this-payment-first',
        'step:refused-take-another-bank',
        'step:wait-half-an-hour',
        'step:see-next-customer-of-bank',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 60,
      // Half an hour passes while other banks' cards are taken: thinking of it and looking again costs less than standing there.
      wait: 900,
      sideEffects: [],
      notWhen: [{ question: 'question:which-cards', answers: ['every-card'] }],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:issuer-system-down': 'often', 'cause:issuer-line-down': 'often' },
    },
    {
      id: 'remedy:wait-out-day-end',
      steps: [
        'step:unclear-try-look-first',
        'step:meanwhile-take-cash',
        'step:leave-on-20-minutes',
        'step:take-next-sale-as-usual',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 1200,
      sideEffects: [],
      notWhen: [],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:switch-day-end': 'always' },
    },
    {
      id: 'remedy:ask-acquirer-service-hours',
      steps: [
        'step:call-acquirer',
        'step:give-numbers-and-time-shown',
        'step:ask-service-hours',
        'step:take-next-sale-in-hours',
      ],
      effect: 'repairs',
      doneBy: 'acquirer',
      handsOn: 300,
      wait: 600,
      sideEffects: [],
      notWhen: [],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:outside-service-hours': 'always' },
      request: { to: 'acquirer', ready: ['merchant-number', 'terminal-number', 'exact-words', 'time'] },
    },
  ],
} as const satisfies Area
