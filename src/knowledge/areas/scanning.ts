import { acquirerCall } from '../calls'
import type { Area } from '../schema'
import { established } from '../sources'

/** Paying by scan: an order that is neither paid nor closed (terminal-faults.md section 3.21). */
export const scanning = {
  symptoms: [
    {
      id: 'symptom:qr-payment-pending',
      stage: 'S5',
      common: true,
      screens: [
        { text: '用户支付中', lang: 'zh-CN' },
        { text: '等待用户支付', lang: 'zh-CN' },
        { text: '订单状态未知', lang: 'zh-CN' },
        { text: 'PAYMENT PENDING', lang: 'en' },
        { text: 'USERPAYING', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'in-doubt', kind: 'scan', itself: true },
      broke: 'scan-order',
      // The domain file names the first two without a word for how common each is; the words are our judgement. The
      // front-end is in its table for waiting; "paying" is an answer of the front-end, so it is seldom down.
      causes: {
        'cause:customer-still-paying': 'very common',
        'cause:order-result-lost': 'common',
        'cause:acquirer-front-end-down': 'rare',
      },
      never: [
        'warning:second-scan',
        'warning:goods-on-bank-message',
        'warning:clear-records',
        'warning:refund-on-top',
      ],
      standing: established('source:alipay-guide', 'source:wechat-pay-docs'),
    },
  ],
  questions: [
    {
      id: 'question:wallet-shows',
      kind: 'ask',
      seconds: 15,
      carriesOver: false,
      // There the bill says it, with the payee.
      senseless: { after: [], under: ['symptom:qr-sticker-no-money'] },
      answers: { 'asks-password': 'often', paid: 'sometimes', 'not-paid': 'rarely' },
    },
  ],
  causes: [
    {
      id: 'cause:customer-still-paying',
      owner: 'cardholder',
      link: 'card',
      minutesToRepair: [1, 5],
      signs: {
        'question:wallet-shows': { 'asks-password': 'much more', paid: 'much less' },
        'question:order-query': { 'still-paying': 'more', 'no-clear-answer': 'less' },
      },
      standing: established('source:alipay-guide'),
    },
    {
      id: 'cause:order-result-lost',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: [1, 30],
      signs: {
        'question:wallet-shows': { paid: 'much more', 'asks-password': 'much less' },
        'question:customer-bill': {
          'paid-ours': 'much more',
          'not-paid': 'hardly ever',
          'paid-other': 'hardly ever',
        },
        'question:order-in-app': { 'not-there': 'more', there: 'hardly ever' },
        'question:sticker-payee': { ours: 'more', stranger: 'hardly ever', 'no-scan': 'hardly ever' },
        'question:order-query': { 'no-clear-answer': 'more', 'still-paying': 'less' },
      },
      standing: established('source:wechat-pay-docs'),
    },
  ],
  remedies: [
    {
      id: 'remedy:let-customer-finish-paying',
      steps: ['step:customer-looks-at-payment-page', 'step:customer-confirms', 'step:see-paid-on-own-record'],
      effect: 'repairs',
      doneBy: 'cardholder',
      handsOn: 15,
      wait: 45,
      sideEffects: [],
      notWhen: [{ question: 'question:order-query', answers: ['paid', 'closed'] }],
      // Somebody whose phone says "paid" must not be asked to pay.
      requires: [{ question: 'question:wallet-shows', answers: ['asks-password'] }],
      undo: 'nothing-to-undo',
      treats: { 'cause:customer-still-paying': 'often' },
    },
    {
      id: 'remedy:query-order',
      steps: [
        'step:keep-order-number',
        'step:find-order-query',
        'step:query-for-a-minute',
        'step:paid-hand-over',
        'step:still-paying-nothing-changed',
      ],
      effect: 'settles',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 60,
      sideEffects: [],
      notWhen: [],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:order-result-lost': 'often', 'cause:customer-still-paying': 'sometimes' },
    },
    {
      id: 'remedy:cancel-open-order',
      steps: [
        'step:customer-pays-no-more',
        'step:query-once-more',
        'step:paid-do-not-cancel',
        'step:still-paying-cancel',
        'step:new-order-when-closed',
      ],
      effect: 'settles',
      need: 'cancel-order',
      doneBy: 'cashier',
      handsOn: 90,
      wait: 60,
      sideEffects: [],
      notWhen: [],
      requires: [],
      undo: 'cannot-be-undone',
      treats: { 'cause:customer-still-paying': 'often', 'cause:order-result-lost': 'sometimes' },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-order',
      steps: [
        'step:call-acquirer',
        'step:give-order-number-and-amount',
        'step:no-scan-until-known',
        'step:new-order-once-confirmed',
      ],
      treats: { 'cause:order-result-lost': 'always', 'cause:customer-still-paying': 'often' },
      request: {
        to: 'acquirer',
        ready: ['merchant-number', 'terminal-number', 'order-number', 'time', 'payment', 'exact-words'],
      },
    },
  ],
  warnings: [
    { id: 'warning:second-scan', standing: established('source:alipay-guide', 'source:wechat-pay-docs') },
  ],
} as const satisfies Area
