import { acquirerCall } from '../calls'
import type { Fact } from '../fact'
import { giveBack } from '../giveBack'
import { leaveAsIs } from '../leaveAsIs'
import type { Area, Cause } from '../schema'
import { established, judged } from '../sources'

type WhatWasDone = NonNullable<Cause['signs']['question:what-was-done']>

/** It is about what was frozen before: nothing else has such an original. */
const aboutAHold = {
  completion: 'much more',
  'hold-void': 'much more',
  sale: 'hardly ever',
  scan: 'hardly ever',
  void: 'hardly ever',
  refund: 'hardly ever',
  'pre-auth': 'hardly ever',
} as const satisfies WhatWasDone

const completing: Fact = { question: 'question:what-was-done', answers: ['completion'] }
const releasing: Fact = { question: 'question:what-was-done', answers: ['hold-void'] }

/**
 * A pre-authorisation freezes, its completion charges, its void frees, and one of them is refused (terminal-faults.md
 * 3.34). Frozen is not paid; a refused completion leaves the freeze as it was.
 */
export const holding = {
  symptoms: [
    {
      id: 'symptom:preauth-refused',
      stage: 'S6',
      screens: [
        { text: '预授权失败', lang: 'zh-CN' },
        { text: '预授权完成失败', lang: 'zh-CN' },
        { text: '预授权撤销失败', lang: 'zh-CN' },
        { text: '超过预授权金额', lang: 'zh-CN' },
        { text: 'COMPLETION DECLINED', lang: 'en' },
        { text: 'PRE-AUTH EXPIRED', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'refused', asksKind: true },
      broke: 'giving',
      causes: {
        'cause:hold-expired': 'common',
        'cause:hold-amount-above': 'common',
        'cause:hold-details-wrong': 'common',
        'cause:hold-finished': 'common',
        'cause:function-not-open': 'common',
        'cause:hold-not-approved': 'uncommon',
      },
      never: [
        'warning:complete-again',
        'warning:sell-beside-hold',
        'warning:complete-above-agreed',
        'warning:clear-records',
      ],
      standing: established('source:unionpay-code-annex', 'source:bestpay-constants'),
    },
  ],
  questions: [
    {
      id: 'question:hold-record',
      kind: 'look',
      seconds: 60,
      carriesOver: false,
      askedOnlyWhen: {
        question: 'question:what-was-done',
        answers: ['completion', 'hold-void'],
        alsoWhenUnsure: true,
      },
      senseless: { after: [], under: ['symptom:original-not-matched', 'symptom:amount-not-accepted'] },
      answers: {
        fits: 'often',
        differs: 'rarely',
        'month-old': 'rarely',
        'above-share': 'rarely',
        finished: 'rarely',
        'not-approved': 'rarely',
      },
    },
    {
      // Charged or freed: the same to the machine, and the opposite to the guest.
      id: 'question:hold-end',
      kind: 'look',
      seconds: 20,
      carriesOver: false,
      askedOnlyWhen: { question: 'question:hold-record', answers: ['finished'] },
      answers: { completed: 'often', released: 'sometimes', 'completion-reversed': 'rarely' },
    },
  ],
  causes: [
    {
      id: 'cause:hold-expired',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: [10, 1440],
      signs: {
        'question:what-was-done': aboutAHold,
        'question:hold-record': { 'month-old': 'much more', fits: 'less' },
      },
      standing: established('source:unionpay-code-annex', 'source:bestpay-constants'),
    },
    {
      id: 'cause:hold-amount-above',
      owner: 'cashier',
      link: 'acquirer',
      minutesToRepair: [2, 5],
      signs: {
        // To free a hold no amount is asked for.
        'question:what-was-done': { ...aboutAHold, 'hold-void': 'hardly ever' },
        'question:hold-record': { 'above-share': 'much more', fits: 'less' },
      },
      standing: established('source:unionpay-code-annex', 'source:bestpay-constants'),
    },
    {
      id: 'cause:hold-details-wrong',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [2, 5],
      signs: {
        'question:what-was-done': aboutAHold,
        'question:hold-record': { differs: 'much more', fits: 'less' },
      },
      standing: established('source:unionpay-code-annex'),
    },
    {
      id: 'cause:hold-finished',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: [10, 60],
      signs: {
        'question:what-was-done': aboutAHold,
        'question:hold-record': { finished: 'much more', fits: 'less' },
      },
      standing: established('source:unionpay-code-annex'),
    },
    {
      id: 'cause:hold-not-approved',
      owner: 'acquirer',
      link: 'issuer',
      minutesToRepair: [10, 60],
      signs: {
        'question:what-was-done': aboutAHold,
        'question:hold-record': { 'not-approved': 'much more', fits: 'much less' },
      },
      standing: established('source:unionpay-code-annex'),
    },
  ],
  remedies: [
    {
      id: 'remedy:complete-from-slip',
      steps: [
        'step:find-hold-slip-and-record',
        'step:see-whether-hold-is-finished',
        'step:complete-once-from-slip',
        'step:see-result-before-goods',
      ],
      effect: 'repairs',
      need: 'take-again',
      doneBy: 'cashier',
      handsOn: 180,
      wait: 60,
      sideEffects: ['may-charge-again'],
      notWhen: [
        {
          question: 'question:hold-record',
          answers: ['month-old', 'above-share', 'finished', 'not-approved'],
        },
      ],
      requires: [completing],
      undo: 'cannot-be-undone',
      treats: { 'cause:hold-details-wrong': 'always' },
    },
    {
      id: 'remedy:complete-within-share',
      steps: [
        'step:find-hold-slip-and-record',
        'step:see-whether-hold-is-finished',
        'step:complete-within-115-percent',
        'step:take-rest-with-consent',
      ],
      effect: 'repairs',
      need: 'take-again',
      doneBy: 'cashier',
      handsOn: 240,
      wait: 60,
      sideEffects: ['may-charge-again'],
      notWhen: [],
      requires: [completing, { question: 'question:hold-record', answers: ['above-share'] }],
      undo: 'cannot-be-undone',
      treats: { 'cause:hold-amount-above': 'always' },
    },
    {
      id: 'remedy:new-payment-for-hold',
      steps: [
        'step:find-hold-slip-and-record',
        'step:see-whether-hold-is-finished',
        'step:guest-here-and-agrees',
        'step:free-hold-before-new-payment',
        'step:take-new-payment-with-consent',
      ],
      effect: 'repairs',
      need: 'take-again',
      doneBy: 'cashier',
      handsOn: 300,
      wait: 60,
      sideEffects: ['may-charge-again'],
      notWhen: [],
      requires: [completing, { question: 'question:hold-record', answers: ['month-old'] }],
      undo: 'cannot-be-undone',
      treats: { 'cause:hold-expired': 'often' },
    },
    {
      ...giveBack,
      id: 'remedy:release-from-slip',
      steps: [
        'step:find-hold-slip-and-record',
        'step:see-whether-hold-is-finished',
        'step:void-hold-once-from-slip',
        'step:hand-over-new-slip-or-call',
      ],
      handsOn: 120,
      notWhen: [{ question: 'question:hold-record', answers: ['month-old', 'finished', 'not-approved'] }],
      requires: [releasing],
      treats: { 'cause:hold-details-wrong': 'always' },
    },
    {
      ...leaveAsIs,
      id: 'remedy:leave-completed-hold',
      steps: ['step:find-completion', 'step:reprint-completion', 'step:complete-nothing-more'],
      requires: [completing, { question: 'question:hold-end', answers: ['completed'] }],
      treats: { 'cause:hold-finished': 'often' },
    },
    {
      ...leaveAsIs,
      id: 'remedy:leave-released-hold',
      steps: ['step:find-hold-slip-and-record', 'step:show-what-freed-hold', 'step:void-hold-no-more'],
      requires: [releasing, { question: 'question:hold-end', answers: ['released'] }],
      treats: { 'cause:hold-finished': 'often' },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-hold',
      steps: [
        'step:call-acquirer',
        'step:give-hold-data',
        'step:ask-state-of-hold',
        'step:complete-nothing-until-known',
      ],
      notWhen: [
        { question: 'question:what-was-done', answers: ['sale', 'scan', 'void', 'refund', 'pre-auth'] },
      ],
      treats: {
        'cause:hold-expired': 'always',
        'cause:hold-finished': 'always',
        'cause:hold-not-approved': 'always',
        'cause:hold-details-wrong': 'often',
        'cause:hold-amount-above': 'often',
      },
      request: {
        to: 'acquirer',
        ready: ['merchant-number', 'terminal-number', 'exact-words', 'trace-number', 'payment'],
      },
    },
  ],
  warnings: [
    { id: 'warning:complete-again', standing: established('source:unionpay-code-annex') },
    { id: 'warning:sell-beside-hold', standing: judged() },
    { id: 'warning:complete-above-agreed', standing: judged() },
  ],
} as const satisfies Area
