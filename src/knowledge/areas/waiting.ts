import { offline } from '../offline'
import type { Area } from '../schema'
import { established, judged } from '../sources'
import { bankShowsCharge } from './issuer'

/** Sent, and no answer came: the customer may have been charged (stage S5, terminal-faults.md sections 3.9 and 5). */
export const waiting = {
  symptoms: [
    {
      id: 'symptom:no-answer',
      stage: 'S5',
      common: true,
      screens: [
        { text: '接收超时', lang: 'zh-CN' },
        { text: '交易超时', lang: 'zh-CN' },
        { text: '通讯超时', lang: 'zh-CN' },
        { text: '数据无应答', lang: 'zh-CN' },
        { text: 'TIMEOUT', lang: 'en' },
        { text: 'NO RESPONSE', lang: 'en' },
        { text: 'NO REPLY', lang: 'en' },
        { text: 'POWER FAIL', lang: 'en' },
        { text: 'LOST CARRIER', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'in-doubt' },
      broke: 'line',
      causes: {
        'cause:weak-signal': 'very common',
        'cause:acquirer-front-end-down': 'common',
        'cause:issuer-system-down': 'common',
        'cause:sim-service-stopped': 'uncommon',
        // Common where it happens at busy hours only, which its sign says.
        'cause:network-congested': 'uncommon',
        'cause:cut-while-waiting': 'uncommon',
        'cause:app-hung': 'uncommon',
      },
      never: [
        'warning:swipe-again',
        'warning:clear-records',
        'warning:refund-on-top',
        'warning:goods-on-bank-message',
        'warning:factory-reset',
      ],
      standing: established('source:nld-starpos', 'source:pax-results', 'source:changjie-terminal-spec'),
    },
  ],
  questions: [
    {
      id: 'question:when-shown',
      kind: 'recall',
      seconds: 5,
      carriesOver: false,
      answers: { 'before-card': 'sometimes', connecting: 'sometimes', 'long-wait': 'sometimes' },
    },
    {
      id: 'question:sign-in-speed',
      kind: 'recall',
      seconds: 5,
      carriesOver: false,
      senseless: offline,
      answers: { fast: 'often', slow: 'sometimes', 'none-since': 'sometimes' },
      silent: ['none-since'],
    },
  ],
  causes: [
    {
      id: 'cause:issuer-system-down',
      owner: 'issuer',
      link: 'issuer',
      minutesToRepair: null,
      signs: {
        'question:which-cards': { 'one-bank': 'much more', 'every-card': 'less' },
        'question:sign-in-speed': { slow: 'much less', fast: 'more' },
        'question:other-terminals': { 'also-fail': 'more', 'neighbours-fail': 'more' },
      },
      standing: established('source:unionpay-code-annex'),
    },
    {
      id: 'cause:cut-while-waiting',
      owner: 'it',
      link: 'path',
      minutesToRepair: [15, 60],
      signs: {
        'question:which-cards': { 'one-bank': 'much less' },
        'question:sign-in-speed': { fast: 'more', slow: 'more' },
        'question:other-terminals': { 'also-fail': 'less', 'neighbours-fail': 'less' },
        'question:hotspot-test': { works: 'much more', fails: 'much less' },
        'question:network-kind': { 'office-filtered': 'more', 'login-page': 'more' },
        'question:line-test': { 'went-through': 'more' },
        'question:bearer': { sim: 'hardly ever', wifi: 'more', cable: 'more', 'phone-line': 'hardly ever' },
      },
      standing: judged(),
    },
  ],
  remedies: [
    {
      id: 'remedy:try-again-later',
      steps: [
        'step:nothing-successful-no-reversal-waiting',
        'step:try-card-once-after-15-minutes',
        'step:see-result-before-goods',
        'step:no-answer-again-look-up',
      ],
      effect: 'repairs',
      need: 'take-again',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 900,
      sideEffects: ['may-charge-again'],
      notWhen: [bankShowsCharge],
      requires: [],
      undo: 'cannot-be-undone',
      treats: { 'cause:issuer-system-down': 'sometimes' },
    },
    {
      id: 'remedy:ask-it-keep-line-open',
      steps: [
        'step:contact-network-person',
        'step:give-network-name-serial-and-time',
        'step:note-old-time-limit',
        'step:test-line-once-kept-open',
      ],
      effect: 'repairs',
      doneBy: 'it',
      handsOn: 300,
      wait: 600,
      sideEffects: [],
      notWhen: [{ question: 'question:bearer', answers: ['sim', 'phone-line'] }],
      requires: [],
      undo: 'can-be-undone',
      treats: { 'cause:cut-while-waiting': 'often' },
      request: { to: 'it', ready: ['exact-words', 'time', 'network-name', 'serial'] },
    },
  ],
  warnings: [
    {
      id: 'warning:swipe-again',
      standing: established('source:changjie-terminal-spec', 'source:odoo-double-charge'),
    },
    { id: 'warning:clear-records', standing: established('source:openpos-terminal') },
    { id: 'warning:refund-on-top', standing: established('source:eftpos-nz') },
    { id: 'warning:goods-on-bank-message', standing: judged() },
  ],
} as const satisfies Area
