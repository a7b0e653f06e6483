import { acquirerCall } from '../calls'
import type { Area } from '../schema'
import { judged } from '../sources'

/**
 * The shop's own code on the counter: the customer scans it and pays without a machine (terminal-faults.md section
 * 3.42). All of it rests on web pages and trade knowledge, so every word here is judged.
 */
export const merchantSticker = {
  symptoms: [
    {
      id: 'symptom:qr-sticker-no-money',
      only: 'mainland',
      stage: 'S5',
      screens: [
        { text: '商户暂停收款', lang: 'zh-CN' },
        { text: '该商户存在异常', lang: 'zh-CN' },
        { text: '收款码收不到钱', lang: 'zh-CN' },
        { text: 'QR sticker collects nothing', lang: 'en' },
      ],
      // The customer pays by the own wallet: only the order in the shop's app says that the shop was paid.
      money: { attempt: 'maybe', reach: 'in-doubt', kind: 'scan', onlyWhenSaid: true },
      broke: 'sticker',
      causes: {
        'cause:sticker-restricted': 'common',
        'cause:customer-limit': 'common',
        'cause:looking-elsewhere': 'common',
        'cause:other-own-code': 'common',
        'cause:sticker-swapped': 'uncommon',
        'cause:code-damaged': 'uncommon',
        'cause:order-result-lost': 'uncommon',
      },
      never: ['warning:ask-to-pay-again', 'warning:personal-code', 'warning:buy-code'],
      standing: judged(),
    },
  ],
  questions: [
    {
      id: 'question:sticker-payee',
      kind: 'test',
      seconds: 20,
      carriesOver: true,
      answers: {
        ours: 'often',
        'ours-elsewhere': 'rarely',
        stranger: 'never',
        paused: 'rarely',
        'no-scan': 'never',
      },
    },
    {
      id: 'question:customer-bill',
      kind: 'ask',
      seconds: 20,
      carriesOver: false,
      answers: { 'paid-ours': 'sometimes', 'paid-other': 'rarely', 'not-paid': 'often' },
    },
    {
      id: 'question:order-in-app',
      kind: 'look',
      seconds: 30,
      carriesOver: false,
      answers: { there: 'often', 'not-there': 'sometimes', 'cannot-look': 'rarely' },
      silent: ['cannot-look'],
    },
  ],
  causes: [
    {
      id: 'cause:sticker-restricted',
      owner: 'acquirer',
      link: 'acquirer',
      broke: 'merchant-suspended',
      minutesToRepair: [60, 4320],
      signs: {
        'question:sticker-payee': {
          paused: 'much more',
          ours: 'less',
          stranger: 'hardly ever',
          'no-scan': 'hardly ever',
        },
        'question:customer-bill': {
          'not-paid': 'more',
          'paid-ours': 'much less',
          'paid-other': 'hardly ever',
        },
        'question:acquirer-notice': { 'papers-or-closure': 'much more', none: 'less' },
      },
      standing: judged(),
    },
    {
      id: 'cause:customer-limit',
      owner: 'cardholder',
      link: 'issuer',
      minutesToRepair: [2, 60],
      signs: {
        'question:sticker-payee': {
          ours: 'more',
          paused: 'hardly ever',
          stranger: 'hardly ever',
          'ours-elsewhere': 'less',
          'no-scan': 'hardly ever',
        },
        'question:customer-bill': {
          'not-paid': 'more',
          'paid-ours': 'hardly ever',
          'paid-other': 'hardly ever',
        },
      },
      standing: judged(),
    },
    {
      id: 'cause:looking-elsewhere',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [2, 10],
      signs: {
        'question:sticker-payee': {
          ours: 'more',
          paused: 'hardly ever',
          stranger: 'hardly ever',
          'no-scan': 'hardly ever',
        },
        'question:customer-bill': {
          'paid-ours': 'much more',
          'not-paid': 'hardly ever',
          'paid-other': 'hardly ever',
        },
        'question:order-in-app': { there: 'more', 'not-there': 'less' },
      },
      standing: judged(),
    },
    {
      id: 'cause:other-own-code',
      owner: 'shop-owner',
      link: 'terminal',
      minutesToRepair: [2, 10],
      signs: {
        'question:sticker-payee': {
          'ours-elsewhere': 'much more',
          ours: 'much less',
          paused: 'less',
          stranger: 'hardly ever',
        },
        'question:customer-bill': {
          'paid-other': 'much more',
          'paid-ours': 'much less',
          'not-paid': 'much less',
        },
        'question:order-in-app': { 'not-there': 'more', there: 'much less' },
      },
      standing: judged(),
    },
    {
      id: 'cause:sticker-swapped',
      owner: 'shop-owner',
      link: 'terminal',
      minutesToRepair: [2, 60],
      signs: {
        'question:sticker-payee': {
          stranger: 'much more',
          ours: 'hardly ever',
          'ours-elsewhere': 'hardly ever',
          paused: 'hardly ever',
        },
        'question:customer-bill': {
          'paid-other': 'much more',
          'paid-ours': 'much less',
          'not-paid': 'much less',
        },
        // One customer may have paid before it was stuck there, or by another code.
        'question:order-in-app': { 'not-there': 'more', there: 'much less' },
      },
      standing: judged(),
    },
    {
      id: 'cause:code-damaged',
      owner: 'acquirer',
      link: 'terminal',
      minutesToRepair: [60, 4320],
      signs: {
        'question:sticker-payee': {
          'no-scan': 'much more',
          ours: 'much less',
          'ours-elsewhere': 'hardly ever',
          paused: 'hardly ever',
        },
        'question:customer-bill': {
          'not-paid': 'more',
          'paid-ours': 'hardly ever',
          'paid-other': 'hardly ever',
        },
      },
      standing: judged(),
    },
  ],
  remedies: [
    {
      id: 'remedy:take-sticker-down',
      steps: [
        'step:take-strange-sticker-down',
        'step:keep-it-and-photograph',
        'step:tell-platform-and-police',
        'step:check-every-code-in-shop',
        'step:paid-to-stranger-is-not-paid',
      ],
      effect: 'repairs',
      doneBy: 'shop-owner',
      handsOn: 300,
      wait: 60,
      sideEffects: [],
      notWhen: [],
      // Somebody else's name was seen: a code that is only the wrong one of the shop's own is no fraud.
      requires: [{ question: 'question:sticker-payee', answers: ['stranger'] }],
      undo: 'nothing-to-undo',
      treats: { 'cause:sticker-swapped': 'always' },
    },
    {
      id: 'remedy:put-right-code-out',
      steps: [
        'step:look-in-account-of-that-code',
        'step:take-wrong-code-away',
        'step:put-business-code-out',
        'step:see-payee-name-once-more',
      ],
      effect: 'repairs',
      doneBy: 'shop-owner',
      handsOn: 120,
      wait: 30,
      sideEffects: [],
      notWhen: [],
      requires: [{ question: 'question:sticker-payee', answers: ['ours-elsewhere'] }],
      undo: 'nothing-to-undo',
      treats: { 'cause:other-own-code': 'always' },
    },
    {
      id: 'remedy:answer-app-notice',
      steps: [
        'step:open-notice-in-official-app',
        'step:hand-in-what-it-names',
        'step:note-case-number-of-appeal',
        'step:meanwhile-scan-or-cash',
      ],
      effect: 'repairs',
      doneBy: 'shop-owner',
      handsOn: 300,
      wait: 1800,
      sideEffects: [],
      notWhen: [{ question: 'question:customer-bill', answers: ['paid-other'] }],
      // Where the code itself says that it is stopped.
      requires: [{ question: 'question:sticker-payee', answers: ['paused'] }],
      undo: 'nothing-to-undo',
      treats: { 'cause:sticker-restricted': 'often' },
    },
    {
      id: 'remedy:find-order-by-bill',
      steps: [
        'step:customer-opens-bill',
        'step:compare-payee-and-order-number',
        'step:look-for-order-in-app',
        'step:right-shop-and-account',
        'step:in-app-but-not-in-bank',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 90,
      wait: 0,
      sideEffects: [],
      notWhen: [{ question: 'question:customer-bill', answers: ['not-paid', 'paid-other'] }],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:looking-elsewhere': 'often', 'cause:order-result-lost': 'sometimes' },
    },
    {
      id: 'remedy:ask-customer-wallet-reason',
      steps: [
        'step:customer-reads-wallet-words',
        'step:limit-or-card-of-customer',
        'step:pays-otherwise-once-nothing-paid',
      ],
      effect: 'repairs',
      doneBy: 'cardholder',
      handsOn: 30,
      wait: 60,
      sideEffects: [],
      notWhen: [{ question: 'question:sticker-payee', answers: ['stranger', 'paused', 'no-scan'] }],
      // Nobody who may have paid is asked to pay another way.
      requires: [{ question: 'question:customer-bill', answers: ['not-paid'] }],
      undo: 'nothing-to-undo',
      treats: { 'cause:customer-limit': 'always' },
      request: { to: 'cardholder', ready: ['exact-words', 'payment'] },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-sticker',
      steps: [
        'step:call-acquirer',
        'step:give-shop-name-and-code-owner',
        'step:give-order-number-of-bill',
        'step:ask-state-of-code',
        'step:ask-for-new-code',
      ],
      treats: {
        'cause:sticker-restricted': 'always',
        'cause:code-damaged': 'always',
        'cause:order-result-lost': 'always',
        'cause:looking-elsewhere': 'often',
        'cause:other-own-code': 'sometimes',
        'cause:sticker-swapped': 'sometimes',
      },
      request: {
        to: 'acquirer',
        ready: ['merchant-number', 'order-number', 'time', 'payment', 'exact-words', 'licence'],
      },
    },
  ],
  warnings: [
    { id: 'warning:ask-to-pay-again', standing: judged('source:wechat-pay-docs') },
    { id: 'warning:personal-code', standing: judged() },
    { id: 'warning:buy-code', standing: judged() },
  ],
} as const satisfies Area
