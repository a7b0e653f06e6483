import { acquirerCall } from '../calls'
import type { Area } from '../schema'
import { established, judged } from '../sources'
import { bankShowsCharge } from './issuer'

/** A fault of one card: with every customer it is something else. */
const oneCard = { 'one-card': 'much more', 'every-card': 'hardly ever' } as const

/** A fault of machine, shop or acquirer: it spares nobody's card. */
export const everyCard = { 'every-card': 'much more', 'one-card': 'much less' } as const

/**
 * This card is not taken: declined, not known, not covered, past its date, or flagged by its bank. One message stands
 * for all codes that say the same (the table of codes beside terminal-faults.md); the table names no frequencies, so
 * those words are our judgement.
 */
export const refusedCard = {
  symptoms: [
    {
      id: 'symptom:card-declined-by-bank',
      stage: 'S8',
      screens: [
        { text: '05 身份认证失败', lang: 'zh-CN' },
        { text: '05 不予承兑', lang: 'zh-CN' },
        { text: '57 不允许持卡人进行的交易', lang: 'zh-CN' },
        { text: '62 受限制的卡', lang: 'zh-CN' },
        { text: 'DECLINED', lang: 'en' },
        { text: '05 DO NOT HONOUR', lang: 'en' },
        { text: 'NOT AUTHORISED', lang: 'en' },
        { text: 'CANNOT PAY', lang: 'en' },
        { text: 'Declined. Please use a different card.', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'refused' },
      broke: 'one-card',
      causes: {
        'cause:issuer-refuses-card': 'very common',
        'cause:card-not-allowed-here': 'common',
        'cause:issuer-refuses-many': 'uncommon',
        'cause:acquirer-recodes': 'uncommon',
        'cause:card-routing-fault': 'uncommon',
      },
      never: [
        'warning:retry-declined',
        'warning:key-in-card',
        'warning:take-card',
        'warning:split-amount',
        'warning:factory-reset',
      ],
      standing: established(
        'source:unionpay-code-annex',
        'source:changjie-terminal-spec',
        'source:koolpos-messages',
      ),
    },
    {
      id: 'symptom:card-not-known',
      // The card network itself answers some of these (15, 31).
      stage: 'S7',
      screens: [
        { text: '14 无效卡号', lang: 'zh-CN' },
        { text: '15 无此发卡方', lang: 'zh-CN' },
        { text: '42 无此账户', lang: 'zh-CN' },
        { text: '14 INVALID CARD NUMBER', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'refused' },
      broke: 'one-card',
      causes: {
        'cause:account-not-there': 'very common',
        'cause:bank-not-connected': 'common',
        'cause:card-misread': 'common',
        // 15 and 31: the card network has no way to the bank of this scheme.
        'cause:scheme-not-open': 'common',
        'cause:card-routing-fault': 'uncommon',
      },
      never: [
        'warning:retry-declined',
        'warning:key-in-card',
        'warning:swipe-chip-card',
        'warning:factory-reset',
      ],
      standing: established(
        'source:unionpay-code-annex',
        'source:changjie-terminal-spec',
        'source:iso-8583-lists',
      ),
    },
    {
      id: 'symptom:limit-or-balance',
      // A limit may be the acquirer's own (61): only the way to the acquirer is proven.
      stage: 'S6',
      screens: [
        { text: '51 资金不足', lang: 'zh-CN' },
        { text: '61 超出金额限制', lang: 'zh-CN' },
        { text: '65 超出消费次数限制', lang: 'zh-CN' },
        { text: '51 INSUFFICIENT FUNDS', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'refused' },
      broke: 'one-card',
      causes: { 'cause:card-cannot-cover': 'very common', 'cause:shop-limit-reached': 'uncommon' },
      never: [
        'warning:split-amount',
        'warning:retry-declined',
        'warning:key-in-card',
        'warning:factory-reset',
      ],
      standing: established('source:unionpay-code-annex', 'source:bestpay-constants'),
    },
    {
      id: 'symptom:card-expired',
      stage: 'S8',
      screens: [
        { text: '54 过期的卡', lang: 'zh-CN' },
        { text: '33 过期的卡', lang: 'zh-CN' },
        { text: '54 EXPIRED CARD', lang: 'en' },
        { text: 'EXPIRED CARD (CANNOT PAY)', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'refused' },
      broke: 'one-card',
      causes: { 'cause:card-past-date': 'very common', 'cause:machine-date-wrong': 'uncommon' },
      never: ['warning:retry-declined', 'warning:key-in-card', 'warning:take-card', 'warning:factory-reset'],
      standing: established('source:unionpay-code-annex', 'source:changjie-terminal-spec'),
    },
    {
      id: 'symptom:stop-and-call',
      // Mostly the card's bank; for 63 nobody knows who, for 93 the acquirer as well.
      stage: 'S6',
      screens: [
        { text: '04 没收卡', lang: 'zh-CN' },
        { text: '41 挂失卡', lang: 'zh-CN' },
        { text: '43 被窃卡', lang: 'zh-CN' },
        { text: '34 有作弊嫌疑', lang: 'zh-CN' },
        { text: '04 PICK UP CARD', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'refused' },
      broke: 'flagged-card',
      causes: {
        'cause:card-flagged': 'very common',
        'cause:payment-against-rules': 'uncommon',
        'cause:merchant-suspended': 'uncommon',
      },
      stopFirst: true,
      never: [
        'warning:take-card',
        'warning:retry-declined',
        'warning:key-in-card',
        'warning:split-amount',
        'warning:factory-reset',
      ],
      standing: established(
        'source:unionpay-code-annex',
        'source:changjie-terminal-spec',
        'source:ccb-codes',
        'source:google-payment-codes',
      ),
    },
    {
      id: 'symptom:offline-declined-z1',
      stage: 'S0',
      screens: [
        { text: 'Z1 脱机交易失败', lang: 'zh-CN' },
        { text: 'DECLINED BY CARD', lang: 'en' },
        { text: 'Z1 OFFLINE DECLINED', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'not-sent' },
      broke: 'one-card',
      causes: { 'cause:card-declines-offline': 'very common', 'cause:line-too-poor': 'common' },
      never: ['warning:retry-declined', 'warning:key-in-card', 'warning:factory-reset'],
      standing: established('source:unionpay-code-annex', 'source:moneris-docs'),
    },
  ],
  causes: [
    {
      id: 'cause:account-not-there',
      owner: 'cardholder',
      link: 'issuer',
      minutesToRepair: [2, 60],
      signs: {
        'question:which-cards': oneCard,
        'question:card-kind': { 'foreign-new-or-unused': 'more' },
        'question:other-terminals': { 'also-fail': 'less', 'neighbours-fail': 'less' },
      },
      standing: established('source:unionpay-code-annex', 'source:basewin-codes'),
    },
    {
      id: 'cause:bank-not-connected',
      owner: 'nobody',
      link: 'switch',
      minutesToRepair: null,
      signs: {
        'question:which-cards': { 'one-bank': 'much more', 'every-card': 'hardly ever' },
        'question:card-kind': { 'foreign-new-or-unused': 'much more' },
        'question:other-terminals': { 'also-fail': 'more', 'neighbours-fail': 'more' },
      },
      standing: established('source:unionpay-code-annex', 'source:changjie-terminal-spec'),
    },
    {
      id: 'cause:card-misread',
      owner: 'cashier',
      link: 'card',
      minutesToRepair: [1, 1],
      signs: {
        'question:which-cards': oneCard,
        'question:how-presented': { swiped: 'much more', 'tapped-phone': 'much less' },
        'question:card-kind': { 'in-use': 'more' },
        'question:other-terminals': { 'also-fail': 'less', 'neighbours-fail': 'less' },
      },
      standing: judged('source:bestpay-constants'),
    },
    {
      id: 'cause:card-cannot-cover',
      owner: 'cardholder',
      link: 'issuer',
      minutesToRepair: [2, 60],
      signs: {
        'question:which-cards': { ...oneCard, 'one-bank': 'less' },
        'question:amount': { 'above-usual': 'more' },
        'question:other-terminals': { 'also-fail': 'less', 'neighbours-fail': 'less' },
      },
      standing: established('source:unionpay-code-annex'),
    },
    {
      id: 'cause:shop-limit-reached',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: null,
      signs: {
        'question:which-cards': everyCard,
        'question:amount': { 'above-usual': 'much more', 'zero-or-tiny': 'much less' },
        'question:other-terminals': { 'also-fail': 'less', 'neighbours-fail': 'less' },
      },
      standing: established('source:bestpay-constants', 'source:chinaljp-front-end'),
    },
    {
      id: 'cause:card-past-date',
      owner: 'cardholder',
      link: 'card',
      minutesToRepair: null,
      signs: {
        'question:which-cards': oneCard,
        'question:other-terminals': { 'also-fail': 'less', 'neighbours-fail': 'less' },
      },
      standing: established('source:unionpay-code-annex'),
    },
    {
      // The machine itself compares the date of the card with its own.
      id: 'cause:machine-date-wrong',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [2, 5],
      signs: {
        'question:clock-right': { wrong: 'much more', right: 'much less' },
        'question:which-cards': everyCard,
        'question:other-terminals': { 'also-fail': 'less', 'neighbours-fail': 'less' },
      },
      standing: judged('source:unionpay-code-annex'),
    },
    {
      id: 'cause:card-flagged',
      owner: 'issuer',
      link: 'issuer',
      minutesToRepair: null,
      signs: {
        'question:which-cards': { ...oneCard, 'one-bank': 'less' },
        'question:card-notice': { refusal: 'more' },
        'question:other-terminals': { 'also-fail': 'less', 'neighbours-fail': 'less' },
      },
      standing: established('source:unionpay-code-annex', 'source:changjie-terminal-spec'),
    },
    {
      id: 'cause:payment-against-rules',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: null,
      signs: { 'question:which-cards': { 'every-card': 'more' } },
      standing: judged('source:changjie-terminal-spec', 'source:basewin-codes'),
    },
    {
      id: 'cause:card-declines-offline',
      owner: 'cardholder',
      link: 'card',
      minutesToRepair: [1, 60],
      signs: { 'question:which-cards': { 'one-card': 'much more', 'every-card': 'much less' } },
      standing: established('source:unionpay-code-annex'),
    },
  ],
  remedies: [
    {
      id: 'remedy:ask-cardholder-limit',
      steps: [
        'step:unclear-charge-nothing-more',
        'step:hand-card-back-no-balance-talk',
        'step:customer-looks-in-bank-app',
        'step:or-take-another-way',
        'step:once-changed-try-once',
      ],
      effect: 'repairs',
      need: 'take-again',
      doneBy: 'cardholder',
      handsOn: 60,
      wait: 300,
      sideEffects: ['may-charge-again'],
      notWhen: [{ question: 'question:which-cards', answers: ['every-card'] }, bankShowsCharge],
      requires: [],
      undo: 'cannot-be-undone',
      treats: { 'cause:card-cannot-cover': 'often' },
      request: { to: 'cardholder', ready: ['exact-words', 'payment'] },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-limit',
      steps: [
        'step:call-acquirer',
        'step:give-numbers-and-amount',
        'step:ask-limits',
        'step:ask-papers-for-higher-limit',
      ],
      treats: { 'cause:shop-limit-reached': 'always', 'cause:amount-out-of-range': 'always' },
      request: { to: 'acquirer', ready: ['merchant-number', 'terminal-number', 'exact-words', 'payment'] },
    },
    {
      id: 'remedy:ask-cardholder-valid-card',
      steps: [
        'step:unclear-charge-nothing-more',
        'step:look-at-expiry-together',
        'step:expired-take-another-way',
        'step:not-expired-check-machine-date',
        'step:give-card-back',
      ],
      effect: 'repairs',
      need: 'take-again',
      doneBy: 'cardholder',
      handsOn: 30,
      wait: 60,
      sideEffects: ['may-charge-again'],
      notWhen: [],
      // Several expired cards in a row point to the date of the machine.
      requires: [{ question: 'question:which-cards', answers: ['one-card'] }],
      undo: 'cannot-be-undone',
      treats: { 'cause:card-past-date': 'always' },
      request: { to: 'cardholder', ready: ['exact-words'] },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-about-card',
      steps: [
        'step:stop-keep-card-by-no-force',
        'step:call-acquirer',
        'step:give-code-and-card-digits',
        'step:do-as-told-about-card',
      ],
      treats: { 'cause:card-flagged': 'always', 'cause:payment-against-rules': 'always' },
      request: {
        to: 'acquirer',
        ready: ['merchant-number', 'terminal-number', 'exact-words', 'time', 'payment'],
      },
    },
  ],
  warnings: [{ id: 'warning:take-card', standing: judged('source:changjie-terminal-spec') }],
} as const satisfies Area
