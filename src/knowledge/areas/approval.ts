import type { Area } from '../schema'
import { established } from '../sources'

/**
 * A code that approves, in whole, in part or without the host, and what has to be done about it afterwards. One
 * message stands for all codes that say the same (the table of codes beside terminal-faults.md); the table names no
 * frequencies, so those words are our judgement.
 */
export const approval = {
  symptoms: [
    {
      id: 'symptom:approved-code',
      stage: 'S9',
      screens: [
        { text: '00 交易成功', lang: 'zh-CN' },
        { text: '00 承兑', lang: 'zh-CN' },
        { text: '11 重要人物批准', lang: 'zh-CN' },
        { text: '00 APPROVED', lang: 'en' },
      ],
      money: { attempt: 'maybe', reach: 'approved', asksKind: true },
      broke: 'nothing',
      causes: { 'cause:payment-done': 'very common' },
      never: ['warning:swipe-again', 'warning:refund-on-top', 'warning:clear-records'],
      standing: established('source:unionpay-code-annex', 'source:changjie-terminal-spec'),
    },
    {
      id: 'symptom:partly-approved-10',
      stage: 'S9',
      hostCode: '10',
      screens: [
        { text: '10 部分金额批准', lang: 'zh-CN' },
        { text: '10 PARTIAL APPROVAL', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'approved', asksKind: true },
      broke: 'nothing',
      causes: { 'cause:part-approved': 'very common' },
      never: ['warning:swipe-again', 'warning:refund-on-top', 'warning:clear-records'],
      standing: established('source:unionpay-code-annex', 'source:halalah-codes'),
    },
    {
      // Nothing was sent: card and machine decided between them.
      id: 'symptom:offline-approved',
      stage: 'S0',
      screens: [
        { text: 'Y1 脱机交易成功', lang: 'zh-CN' },
        { text: 'Y3 不能联机，脱机成功', lang: 'zh-CN' },
        { text: 'Y1 OFFLINE APPROVED', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'approved', kind: 'sale' },
      broke: 'nothing',
      causes: { 'cause:offline-record-waits': 'very common', 'cause:line-too-poor': 'common' },
      never: [
        'warning:swipe-again',
        'warning:clear-records',
        'warning:settle-on-dead-line',
        'warning:cut-power',
        'warning:factory-reset',
      ],
      standing: established('source:unionpay-code-annex'),
    },
    {
      id: 'symptom:batch-out-of-balance',
      stage: 'S6',
      screens: [
        { text: '95 对账不平', lang: 'zh-CN' },
        { text: '79 脱机交易对账不平', lang: 'zh-CN' },
        { text: '95 RECONCILE ERROR', lang: 'en' },
      ],
      money: { attempt: 'never', reach: 'not-sent' },
      broke: 'settlement',
      causes: {
        'cause:batch-disagrees': 'very common',
        'cause:settlement-broke-off': 'common',
        'cause:offline-record-waits': 'common',
      },
      never: [
        'warning:clear-records',
        'warning:settle-on-dead-line',
        'warning:cut-power',
        'warning:factory-reset',
      ],
      standing: established('source:changjie-terminal-spec', 'source:nld-starpos'),
    },
  ],
  causes: [
    {
      id: 'cause:payment-done',
      owner: 'nobody',
      link: 'terminal',
      minutesToRepair: null,
      signs: {},
      standing: established('source:unionpay-code-annex'),
    },
    {
      id: 'cause:part-approved',
      owner: 'cardholder',
      link: 'issuer',
      minutesToRepair: [1, 5],
      signs: {},
      standing: established('source:unionpay-code-annex'),
    },
    {
      id: 'cause:offline-record-waits',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [5, 30],
      signs: { 'question:unsent-records': { some: 'much more', none: 'less' } },
      standing: established('source:unionpay-code-annex', 'source:changjie-terminal-spec'),
    },
  ],
  remedies: [
    {
      id: 'remedy:treat-as-paid',
      steps: [
        'step:compare-slip-amount',
        'step:no-slip-reprint',
        'step:give-slip-and-goods',
        'step:do-not-charge-again',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 10,
      sideEffects: [],
      notWhen: [],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:payment-done': 'always' },
    },
    {
      id: 'remedy:collect-difference',
      steps: [
        'step:read-approved-amount',
        'step:subtract-approved-amount',
        'step:take-only-rest',
        'step:give-both-slips',
      ],
      effect: 'repairs',
      need: 'take-rest',
      doneBy: 'cashier',
      handsOn: 90,
      wait: 10,
      sideEffects: [],
      notWhen: [],
      // With an earlier try in doubt nobody knows what is left to pay.
      requires: [{ question: 'question:sale-before', answers: ['first-try', 'refused-before'] }],
      undo: 'nothing-to-undo',
      treats: { 'cause:part-approved': 'always' },
    },
  ],
} as const satisfies Area
