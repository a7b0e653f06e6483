import { acquirerCall } from '../calls'
import { leaveAsIs } from '../leaveAsIs'
import type { Area } from '../schema'
import { established, judged } from '../sources'

/**
 * What a code leaves open: no sure meaning, no final result, or a payment that the machine takes back. One message
 * stands for all codes that say the same (the table of codes beside terminal-faults.md); the table names no
 * frequencies, so those words are our judgement.
 */
export const codeResult = {
  symptoms: [
    {
      // Unknown code, private table, or seen nobody knows where: no meaning is claimed, so the money is the worst case.
      id: 'symptom:code-unclear',
      stage: 'S5',
      screens: [
        { text: '响应码', lang: 'zh-CN' },
        { text: '应答码', lang: 'zh-CN' },
        { text: 'RESPONSE CODE', lang: 'en' },
      ],
      money: { attempt: 'maybe', reach: 'in-doubt' },
      broke: 'one-card',
      causes: {
        'cause:acquirer-own-code': 'very common',
        'cause:payment-still-open': 'common',
        'cause:code-misread': 'uncommon',
      },
      never: [
        'warning:guess-code',
        'warning:swipe-again',
        'warning:clear-records',
        'warning:refund-on-top',
        'warning:factory-reset',
      ],
      standing: judged(
        'source:basewin-codes',
        'source:ccb-codes',
        'source:chinaljp-front-end',
        'source:visa-code-tables',
        'source:rbc-codes',
        'source:network-code-pages',
        'source:uimsg-codes',
        'source:android-pos-codes',
        'source:code-list-pages',
        'source:trade-knowledge',
      ),
    },
    {
      // The table says: look before any new attempt. For 94 so does section 5; none of the others is a refusal.
      id: 'symptom:result-not-known',
      stage: 'S7',
      screens: [
        { text: '94 重复交易', lang: 'zh-CN' },
        { text: '09 请求正在处理中', lang: 'zh-CN' },
        { text: '06 出错', lang: 'zh-CN' },
        { text: '19 重新送入交易', lang: 'zh-CN' },
        { text: 'A6 有缺陷的成功', lang: 'zh-CN' },
        { text: '94 DUPLICATE TRANSACTION', lang: 'en' },
        { text: 'Duplicate Transaction', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'in-doubt' },
      broke: 'bank-or-switch',
      causes: {
        'cause:earlier-payment-counts': 'common',
        'cause:payment-still-open': 'common',
        'cause:approved-with-defect': 'uncommon',
        'cause:issuer-system-down': 'uncommon',
        'cause:acquirer-system-fault': 'uncommon',
        // The table: once it is clear, sign in again.
        'cause:batch-differs': 'uncommon',
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
        'source:halalah-codes',
        'source:koolpos-messages',
      ),
    },
    {
      // On a slip that takes money back the characters are the reason for it, or the answer to it (section 6).
      id: 'symptom:reversal-record',
      only: 'mainland',
      stage: 'S9',
      screens: [
        { text: '冲正原因', lang: 'zh-CN' },
        { text: '冲正应答码', lang: 'zh-CN' },
        { text: 'REVERSAL REASON', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'in-doubt', itself: true, asksKind: true },
      broke: 'nothing',
      causes: { 'cause:reversal-waiting': 'very common', 'cause:reversal-through': 'common' },
      never: [
        'warning:swipe-again',
        'warning:clear-records',
        'warning:refund-on-top',
        'warning:goods-on-bank-message',
        'warning:settle-on-dead-line',
      ],
      standing: established('source:changjie-terminal-spec'),
    },
  ],
  questions: [
    {
      id: 'question:code-seen',
      kind: 'look',
      seconds: 20,
      carriesOver: false,
      answers: { card: 'often', online: 'sometimes', reversal: 'rarely', abroad: 'rarely' },
    },
    {
      id: 'question:reversal-words',
      kind: 'look',
      seconds: 20,
      carriesOver: false,
      // A further attempt may leave a reversal of its own.
      repeats: true,
      answers: { success: 'sometimes', failed: 'rarely', none: 'often' },
    },
  ],
  causes: [
    {
      id: 'cause:acquirer-own-code',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: null,
      signs: {},
      standing: judged('source:basewin-codes', 'source:ccb-codes', 'source:chinaljp-front-end'),
    },
    {
      id: 'cause:payment-still-open',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: null,
      signs: {},
      standing: judged('source:changjie-terminal-spec'),
    },
    {
      id: 'cause:code-misread',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [1, 2],
      signs: {},
      standing: judged(),
    },
    {
      id: 'cause:earlier-payment-counts',
      owner: 'cashier',
      link: 'acquirer',
      minutesToRepair: [1, 30],
      signs: {},
      standing: established('source:unionpay-code-annex', 'source:bestpay-constants'),
    },
    {
      id: 'cause:approved-with-defect',
      owner: 'issuer',
      link: 'switch',
      minutesToRepair: null,
      signs: {},
      standing: established('source:unionpay-code-annex', 'source:halalah-codes'),
    },
    {
      id: 'cause:reversal-waiting',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [1, 30],
      signs: { 'question:reversal-words': { success: 'hardly ever', failed: 'more', none: 'more' } },
      standing: established('source:changjie-terminal-spec'),
    },
    {
      id: 'cause:reversal-through',
      owner: 'nobody',
      link: 'acquirer',
      minutesToRepair: null,
      signs: { 'question:reversal-words': { success: 'much more', failed: 'hardly ever', none: 'less' } },
      standing: established('source:changjie-terminal-spec'),
    },
  ],
  remedies: [
    {
      id: 'remedy:read-code-again',
      steps: ['step:see-response-code', 'step:tell-zero-from-o', 'step:another-code', 'step:same-code'],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 45,
      wait: 0,
      sideEffects: [],
      notWhen: [],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:code-misread': 'often' },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-code',
      steps: [
        'step:call-acquirer',
        'step:read-out-code',
        'step:give-amount-ask-outcome',
        'step:no-charge-no-refund-until-known',
        'step:note-what-code-means',
      ],
      treats: {
        'cause:acquirer-own-code': 'always',
        'cause:payment-still-open': 'often',
        'cause:code-misread': 'often',
        'cause:earlier-payment-counts': 'always',
        'cause:batch-differs': 'often',
        'cause:part-approved': 'often',
        'cause:approved-with-defect': 'often',
        'cause:acquirer-system-fault': 'sometimes',
        'cause:reversal-waiting': 'often',
        'cause:reversal-through': 'always',
      },
      request: {
        to: 'acquirer',
        ready: ['merchant-number', 'terminal-number', 'exact-words', 'time', 'trace-number', 'payment'],
      },
    },
    {
      id: 'remedy:let-reversal-run',
      steps: [
        'step:machine-online-by-looking',
        'step:run-balance-query',
        'step:see-reversal-result',
        'step:reversal-failed-call-acquirer',
        'step:take-and-refund-nothing',
      ],
      effect: 'settles',
      doneBy: 'cashier',
      handsOn: 120,
      wait: 120,
      sideEffects: [],
      notWhen: [],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:reversal-waiting': 'often' },
    },
    {
      ...leaveAsIs,
      id: 'remedy:keep-reversal-slip',
      steps: [
        'step:show-reversal-slip',
        'step:bank-decides-how-long',
        'step:do-not-refund-on-top',
        'step:take-new-sale',
      ],
      requires: [{ question: 'question:reversal-words', answers: ['success'] }],
      treats: { 'cause:reversal-through': 'always' },
    },
  ],
  warnings: [{ id: 'warning:guess-code', standing: judged('source:code-list-pages') }],
} as const satisfies Area
