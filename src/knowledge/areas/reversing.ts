import type { Fact } from '../fact'
import { giveBack } from '../giveBack'
import { leaveAsIs } from '../leaveAsIs'
import type { Area } from '../schema'
import { established, judged } from '../sources'
import { notAtTheMenu, plainSale, refusedAtTheMenu, unlessGivingBack } from './refusedRequest'

/** What was given back, is not there, or was taken elsewhere is not voided here, whatever else is wrong. */
const notVoidedHere: Fact = {
  question: 'question:original-found',
  answers: ['older', 'not-standing', 'other-machine', 'not-there'],
}

/** What was given back, is not there, or was taken elsewhere is not refunded here, whatever else is wrong. */
const notRefundedHere: Fact = {
  question: 'question:refund-original',
  answers: ['same-day', 'not-standing', 'other-machine', 'not-there'],
}

/**
 * What takes a payment back is refused: a void or a refund (terminal-faults.md 3.32 and 3.33). The first sale counts as
 * before, and nothing went back.
 */
export const reversing = {
  symptoms: [
    {
      id: 'symptom:void-refused',
      // The machine says it by its own list as well, but mostly it is the answer of a host.
      stage: 'S6',
      screens: [
        { text: '撤销失败', lang: 'zh-CN' },
        { text: '撤销失败，已结算', lang: 'zh-CN' },
        { text: '已结算，不能撤销', lang: 'zh-CN' },
        { text: '交易已撤销', lang: 'zh-CN' },
        { text: 'VOID NOT ALLOWED', lang: 'en' },
        { text: 'ALREADY VOIDED', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'refused', kind: 'void' },
      broke: 'giving',
      causes: {
        'cause:void-day-over': 'very common',
        'cause:original-details-wrong': 'common',
        'cause:original-terminal-differs': 'common',
        'cause:original-not-standing': 'common',
        'cause:original-never-paid': 'uncommon',
        'cause:void-not-whole': 'uncommon',
        'cause:void-locked': 'uncommon',
      },
      never: [
        'warning:settle-before-void',
        'warning:give-back-again',
        'warning:cash-for-card',
        'warning:refund-on-top',
        'warning:clear-records',
      ],
      standing: established('source:unionpay-code-annex', 'source:bestpay-constants'),
    },
    {
      id: 'symptom:refund-refused',
      stage: 'S6',
      screens: [
        { text: '退货失败', lang: 'zh-CN' },
        { text: '可退货余额不足', lang: 'zh-CN' },
        { text: '当日未结算金额不足', lang: 'zh-CN' },
        { text: '超过可退金额', lang: 'zh-CN' },
        { text: '超过退货期限', lang: 'zh-CN' },
        { text: '无退货权限', lang: 'zh-CN' },
        { text: 'REFUND DECLINED', lang: 'en' },
        { text: 'REFUND LIMIT EXCEEDED', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'refused', kind: 'refund' },
      broke: 'giving',
      causes: {
        'cause:original-details-wrong': 'common',
        'cause:refund-above-rest': 'common',
        'cause:function-not-open': 'common',
        'cause:refund-funds-short': 'common',
        'cause:original-too-old': 'common',
        'cause:original-terminal-differs': 'uncommon',
        'cause:original-not-standing': 'uncommon',
        'cause:original-never-paid': 'uncommon',
        'cause:refund-same-day': 'uncommon',
        'cause:paid-another-way': 'uncommon',
        'cause:card-closed-since': 'rare',
      },
      never: [
        'warning:cash-for-card',
        'warning:refund-to-other-card',
        'warning:give-back-again',
        'warning:refund-on-top',
        'warning:settle-before-void',
      ],
      standing: established('source:bestpay-constants', 'source:moneris-docs'),
    },
  ],
  questions: [
    {
      id: 'question:refund-original',
      kind: 'look',
      seconds: 60,
      carriesOver: false,
      group: 'original',
      senseless: {
        after: [
          ...unlessGivingBack.after,
          { question: 'question:what-was-done', answers: ['void', 'hold-void'] },
        ],
        under: [...unlessGivingBack.under, 'symptom:void-refused'],
      },
      answers: {
        'settled-fits': 'often',
        differs: 'rarely',
        'same-day': 'rarely',
        'not-standing': 'rarely',
        'other-machine': 'rarely',
        'not-there': 'rarely',
      },
    },
    {
      id: 'question:refund-case',
      kind: 'recall',
      seconds: 20,
      carriesOver: false,
      senseless: {
        after: [
          ...unlessGivingBack.after,
          { question: 'question:what-was-done', answers: ['void', 'hold-void'] },
        ],
        under: [...unlessGivingBack.under, 'symptom:void-refused'],
      },
      answers: {
        ordinary: 'often',
        'over-takings': 'rarely',
        'weeks-old': 'rarely',
        'never-yet': 'rarely',
        'other-form': 'rarely',
      },
    },
    {
      id: 'question:give-how-much',
      kind: 'look',
      seconds: 20,
      carriesOver: false,
      senseless: unlessGivingBack,
      answers: { whole: 'often', part: 'rarely', rest: 'rarely' },
    },
    {
      id: 'question:refused-where',
      kind: 'recall',
      seconds: 10,
      carriesOver: false,
      senseless: unlessGivingBack,
      answers: { 'at-menu': 'rarely', 'at-number': 'sometimes', 'after-sending': 'often' },
    },
  ],
  causes: [
    {
      id: 'cause:void-day-over',
      owner: 'cashier',
      link: 'acquirer',
      minutesToRepair: [2, 5],
      signs: {
        // Only a void is bound to its day.
        'question:what-was-done': { void: 'much more', refund: 'less', sale: 'hardly ever', scan: 'less' },
        // Machines settle by themselves too, which nobody at the till may know.
        'question:original-found': { older: 'much more', fits: 'less' },
        'question:refused-where': notAtTheMenu,
      },
      standing: established('source:unionpay-code-annex', 'source:bestpay-constants'),
    },
    {
      id: 'cause:original-never-paid',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: [10, 60],
      signs: {
        'question:what-was-done': { void: 'more', refund: 'more', sale: 'hardly ever', scan: 'less' },
        'question:original-found': { 'not-there': 'much more', fits: 'much less' },
        'question:refund-original': { 'not-there': 'much more', 'settled-fits': 'much less' },
        'question:refused-where': notAtTheMenu,
      },
      standing: established('source:unionpay-code-annex'),
    },
    {
      id: 'cause:void-not-whole',
      owner: 'cashier',
      link: 'acquirer',
      minutesToRepair: [2, 5],
      signs: {
        'question:give-how-much': { part: 'much more', whole: 'hardly ever', rest: 'less' },
        // Were it not today’s, or another slip, that alone would be the reason.
        'question:original-found': { fits: 'much more' },
        'question:refused-where': notAtTheMenu,
      },
      standing: established('source:bestpay-constants'),
    },
    {
      id: 'cause:void-locked',
      owner: 'shop-owner',
      link: 'terminal',
      minutesToRepair: [2, 1440],
      signs: {
        'question:refused-where': { 'at-menu': 'much more', 'after-sending': 'less' },
      },
      standing: judged(),
    },
    {
      id: 'cause:refund-funds-short',
      owner: 'shop-owner',
      link: 'acquirer',
      minutesToRepair: [60, 1440],
      signs: {
        'question:refund-case': { 'over-takings': 'much more', ordinary: 'less' },
        'question:refused-where': notAtTheMenu,
      },
      standing: judged('source:trade-knowledge'),
    },
    {
      id: 'cause:refund-same-day',
      owner: 'cashier',
      link: 'acquirer',
      minutesToRepair: [2, 5],
      signs: {
        'question:refund-original': { 'same-day': 'much more', 'settled-fits': 'hardly ever' },
        'question:refund-case': { 'weeks-old': 'hardly ever' },
      },
      standing: established('source:unionpay-code-annex'),
    },
    {
      id: 'cause:paid-another-way',
      owner: 'cashier',
      link: 'acquirer',
      minutesToRepair: [2, 1440],
      signs: {
        'question:refund-case': { 'other-form': 'much more', ordinary: 'much less' },
        'question:refund-original': { 'not-there': 'more' },
      },
      standing: established('source:bestpay-constants'),
    },
    {
      id: 'cause:card-closed-since',
      owner: 'acquirer',
      link: 'issuer',
      minutesToRepair: [1440, 10080],
      signs: {
        // The customer brings the card that came instead.
        'question:refund-original': { differs: 'much more' },
        'question:refund-case': { 'weeks-old': 'more' },
      },
      standing: established('source:unionpay-code-annex'),
    },
  ],
  remedies: [
    {
      ...giveBack,
      id: 'remedy:void-instead-of-refund',
      steps: [
        'step:find-slip-and-record',
        'step:see-whether-given-back',
        'step:void-whole-from-slip',
        'step:hand-over-new-slip',
      ],
      handsOn: 120,
      // A void is for all of it.
      notWhen: [
        { question: 'question:refund-case', answers: ['weeks-old'] },
        { question: 'question:give-how-much', answers: ['part', 'rest'] },
      ],
      requires: [{ question: 'question:refund-original', answers: ['same-day'] }],
      treats: { 'cause:refund-same-day': 'always' },
    },
    {
      ...giveBack,
      id: 'remedy:refund-what-is-left',
      steps: [
        'step:find-slip-and-record',
        'step:add-up-what-went-back',
        'step:refund-no-more-than-left',
        'step:hand-over-new-slip-or-call',
      ],
      handsOn: 180,
      notWhen: [plainSale, refusedAtTheMenu, notRefundedHere],
      requires: [{ question: 'question:give-how-much', answers: ['rest'] }],
      treats: { 'cause:refund-above-rest': 'always' },
    },
    {
      ...giveBack,
      id: 'remedy:refund-once-funded',
      steps: [
        'step:see-takings-or-refund-balance',
        'step:wait-or-top-up',
        'step:see-whether-given-back',
        'step:give-back-once-more-from-slip',
        'step:hand-over-new-slip',
      ],
      doneBy: 'shop-owner',
      handsOn: 240,
      wait: 600,
      notWhen: [refusedAtTheMenu, notRefundedHere],
      requires: [{ question: 'question:refund-case', answers: ['over-takings'] }],
      treats: { 'cause:refund-funds-short': 'often' },
    },
    {
      ...giveBack,
      id: 'remedy:refund-from-order',
      steps: [
        'step:find-order-in-app',
        'step:see-whether-order-was-refunded',
        'step:refund-order-once',
        'step:instalments-ask-acquirer',
      ],
      handsOn: 120,
      notWhen: [{ question: 'question:refund-original', answers: ['not-standing'] }],
      requires: [{ question: 'question:refund-case', answers: ['other-form'] }],
      treats: { 'cause:paid-another-way': 'often' },
    },
    {
      ...leaveAsIs,
      id: 'remedy:leave-given-back',
      steps: ['step:find-what-gave-back', 'step:reprint-what-gave-back', 'step:give-nothing-more-back'],
      notWhen: [plainSale, refusedAtTheMenu],
      requires: [{ question: 'question:original-found', answers: ['not-standing'] }],
      treats: { 'cause:original-not-standing': 'often' },
    },
    {
      ...giveBack,
      id: 'remedy:void-whole-then-charge',
      steps: [
        'step:find-slip-and-record',
        'step:see-whether-given-back',
        'step:void-whole-from-slip',
        'step:take-right-amount-after-void',
      ],
      handsOn: 180,
      notWhen: [refusedAtTheMenu, notVoidedHere],
      requires: [{ question: 'question:give-how-much', answers: ['part'] }],
      treats: { 'cause:void-not-whole': 'always' },
    },
    {
      ...giveBack,
      id: 'remedy:have-supervisor-void',
      steps: [
        'step:see-whether-given-back',
        'step:fetch-supervisor',
        'step:void-whole-from-slip',
        'step:hand-over-new-slip',
      ],
      doneBy: 'shop-owner',
      handsOn: 180,
      notWhen: [notVoidedHere],
      requires: [refusedAtTheMenu],
      treats: { 'cause:void-locked': 'often' },
    },
  ],
  warnings: [
    { id: 'warning:settle-before-void', standing: judged('source:unionpay-code-annex') },
    { id: 'warning:give-back-again', standing: judged('source:eftpos-nz') },
    { id: 'warning:cash-for-card', standing: judged('source:eftpos-nz') },
    { id: 'warning:refund-to-other-card', standing: established('source:moneris-docs') },
  ],
} as const satisfies Area
