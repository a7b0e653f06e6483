import { acquirerCall } from '../calls'
import type { Area } from '../schema'
import { established, judged } from '../sources'
import { everyCard } from './refusedCard'

/** Sales or payouts of a whole shop are stopped, by a rule, for its papers or by order (terminal-faults.md 3.35). */
export const merchantAccount = {
  symptoms: [
    {
      id: 'symptom:merchant-frozen',
      stage: 'S6',
      screens: [
        { text: '商户已冻结', lang: 'zh-CN' },
        { text: '风控拦截', lang: 'zh-CN' },
        { text: '交易存在风险', lang: 'zh-CN' },
        { text: 'Account on hold', lang: 'en' },
        { text: 'Payouts paused', lang: 'en' },
        { text: 'Merchant profile not active', lang: 'en' },
      ],
      money: { attempt: 'maybe', reach: 'refused' },
      broke: 'merchant-suspended',
      // A held payout refuses no sale, and one card is its bank's matter.
      umbrella: {
        entry: 'question:what-stopped',
        leads: {
          'payouts-only': 'symptom:approved-not-paid-out',
          'one-card': 'symptom:card-declined-by-bank',
        },
      },
      causes: {
        'cause:risk-rule-stops': 'very common',
        'cause:merchant-suspended': 'common',
        'cause:dormant': 'common',
        'cause:moved-away': 'common',
        'cause:payout-account-closed': 'common',
        'cause:withdrawn-product': 'common',
        'cause:frozen-by-order': 'rare',
      },
      never: [
        'warning:force-offline',
        'warning:dodge-risk-control',
        'warning:pay-unlock-agent',
        'warning:retry-declined',
        'warning:borrow-machine',
      ],
      standing: established('source:chinaljp-front-end', 'source:pcac-inspection-guide'),
    },
  ],
  questions: [
    {
      id: 'question:what-stopped',
      kind: 'recall',
      seconds: 10,
      carriesOver: false,
      answers: { payments: 'often', 'payouts-only': 'sometimes', 'one-card': 'rarely' },
    },
    {
      // The one notice that both this and the general question ask about.
      id: 'question:freeze-notice',
      kind: 'look',
      seconds: 60,
      group: 'acquirer-notice',
      carriesOver: true,
      askedOnlyWhen: {
        question: 'question:what-stopped',
        answers: ['payments', 'payouts-only'],
        alsoWhenUnsure: true,
      },
      answers: {
        none: 'sometimes',
        risk: 'sometimes',
        papers: 'rarely',
        account: 'rarely',
        place: 'rarely',
        closure: 'rarely',
      },
    },
  ],
  causes: [
    {
      id: 'cause:risk-rule-stops',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: [60, 43200],
      signs: {
        'question:which-cards': everyCard,
        'question:freeze-notice': { risk: 'much more', papers: 'less', account: 'less', place: 'less' },
        'question:acquirer-notice': { 'papers-or-closure': 'more' },
        'question:other-terminals': { 'neighbours-fail': 'less' },
        'question:qr-works': { works: 'less' },
        'question:payout-gap': { 'since-a-day': 'more' },
      },
      standing: judged('source:chinaljp-front-end'),
    },
    {
      id: 'cause:payout-account-closed',
      owner: 'shop-owner',
      link: 'acquirer',
      minutesToRepair: [1440, 10080],
      signs: {
        'question:which-cards': everyCard,
        'question:freeze-notice': { account: 'much more', risk: 'less' },
        'question:other-terminals': { 'neighbours-fail': 'less' },
        'question:payout-gap': { 'since-a-day': 'more', 'one-payment': 'much less' },
      },
      standing: judged(),
    },
    {
      id: 'cause:frozen-by-order',
      owner: 'shop-owner',
      link: 'acquirer',
      minutesToRepair: null,
      signs: {
        'question:which-cards': everyCard,
        'question:other-terminals': { 'neighbours-fail': 'less' },
        'question:qr-works': { works: 'less' },
      },
      standing: judged(),
    },
  ],
  remedies: [
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-unfreeze',
      steps: [
        'step:read-official-notice',
        'step:call-acquirer',
        'step:ask-what-is-stopped-until-when',
        'step:hand-in-proof-of-sales',
        'step:note-case-number-and-date',
      ],
      treats: {
        'cause:risk-rule-stops': 'often',
        'cause:payout-account-closed': 'always',
        'cause:frozen-by-order': 'rarely',
      },
      request: {
        to: 'acquirer',
        ready: ['merchant-number', 'terminal-number', 'exact-words', 'time', 'payment', 'licence'],
      },
    },
  ],
  warnings: [{ id: 'warning:dodge-risk-control', standing: judged() }],
} as const satisfies Area
