import { acquirerCall } from '../calls'
import type { Area } from '../schema'
import { established, judged } from '../sources'

/**
 * Payments that were taken without asking a bank and wait in the device (terminal-faults.md section 3.47). Nothing here
 * restarts, resets, signs out of or swaps anything: makers' rules differ, and what waits is lost with the device.
 */
export const storedPayments = {
  symptoms: [
    {
      id: 'symptom:offline-payments-pending',
      stage: 'S0',
      screens: [
        { text: '脱机交易未上送', lang: 'zh-CN' },
        { text: 'Offline payments', lang: 'en' },
        { text: 'Payments waiting to upload', lang: 'en' },
        { text: 'SAF log 90% full', lang: 'en' },
        { text: 'SAF log 100% full', lang: 'en' },
      ],
      // Taken and not approved. It speaks of all that wait: of the sale at hand only once somebody says that there is one.
      money: { attempt: 'maybe', reach: 'in-doubt', kind: 'sale', onlyWhenSaid: true },
      broke: 'line',
      stopFirst: true,
      causes: {
        'cause:device-offline': 'very common',
        'cause:upload-not-running': 'common',
        // The domain file names no such reason: that it only takes time is our judgement.
        'cause:upload-under-way': 'common',
        'cause:stored-limit-passed': 'common',
        'cause:stored-payment-refused': 'common',
        'cause:stored-account-differs': 'rare',
      },
      never: [
        'warning:restart-with-stored',
        'warning:clear-app-data',
        'warning:cancel-upload',
        'warning:clear-records',
        'warning:swipe-again',
      ],
      standing: established('source:square-help', 'source:moneris-docs', 'source:stripe-docs'),
    },
  ],
  questions: [
    {
      id: 'question:stored-list',
      kind: 'look',
      seconds: 20,
      carriesOver: false,
      // An app that breaks off shows no list.
      senseless: { after: [], under: ['symptom:app-crashes'] },
      answers: {
        'all-wait': 'often',
        'getting-fewer': 'rarely',
        'some-refused': 'rarely',
        'limit-passed': 'rarely',
      },
    },
    {
      id: 'question:stored-app',
      kind: 'look',
      seconds: 10,
      carriesOver: false,
      answers: { 'open-same': 'often', 'closed-or-out': 'sometimes', 'other-account': 'never' },
    },
  ],
  causes: [
    {
      // Not the poor line of a settlement or a download: nothing but being online is wanted, and the upload goes by itself.
      id: 'cause:device-offline',
      owner: 'shop-owner',
      link: 'path',
      minutesToRepair: [1, 120],
      signs: {
        'question:line-proven': { 'not-through': 'much more', 'went-through': 'much less' },
        'question:line-test': { 'not-through': 'much more', 'went-through': 'much less' },
        'question:stored-list': { 'getting-fewer': 'much less' },
        // Without a network an app turns and turns; it does not close for that.
        'question:app-does': { spins: 'much more', closes: 'much less' },
      },
      standing: judged('source:square-help'),
    },
    {
      id: 'cause:upload-not-running',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [1, 30],
      signs: {
        'question:stored-app': { 'closed-or-out': 'much more', 'open-same': 'much less' },
        'question:stored-list': { 'getting-fewer': 'less' },
        'question:line-proven': { 'went-through': 'more' },
      },
      standing: judged('source:square-help'),
    },
    {
      id: 'cause:upload-under-way',
      owner: 'nobody',
      link: 'path',
      minutesToRepair: [1, 60],
      signs: {
        'question:stored-list': { 'getting-fewer': 'much more', 'all-wait': 'less' },
        'question:line-proven': { 'went-through': 'more' },
        'question:stored-app': { 'closed-or-out': 'much less' },
      },
      standing: judged(),
    },
    {
      id: 'cause:stored-limit-passed',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: null,
      signs: {
        'question:stored-list': { 'limit-passed': 'much more', 'getting-fewer': 'much less' },
      },
      standing: established('source:square-help'),
    },
    {
      // Nothing of shop or machine is broken by it.
      id: 'cause:stored-payment-refused',
      owner: 'cardholder',
      link: 'issuer',
      broke: 'nothing',
      minutesToRepair: null,
      signs: {
        'question:stored-list': { 'some-refused': 'much more', 'all-wait': 'less' },
        'question:line-proven': { 'went-through': 'more' },
      },
      standing: established('source:square-help', 'source:adyen-docs'),
    },
    {
      id: 'cause:stored-account-differs',
      owner: 'acquirer',
      link: 'terminal',
      minutesToRepair: null,
      signs: { 'question:stored-app': { 'other-account': 'much more', 'open-same': 'less' } },
      standing: judged(),
    },
  ],
  remedies: [
    {
      id: 'remedy:bring-device-online',
      steps: [
        'step:leave-on-and-charging',
        'step:look-at-line-signs',
        'step:join-other-network',
        'step:see-whether-app-goes-on',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 120,
      wait: 120,
      sideEffects: [],
      notWhen: [
        { question: 'question:line-proven', answers: ['went-through'] },
        { question: 'question:line-test', answers: ['went-through'] },
        { question: 'question:stored-list', answers: ['getting-fewer'] },
      ],
      requires: [],
      undo: 'can-be-undone',
      treats: { 'cause:device-offline': 'often' },
    },
    {
      id: 'remedy:open-app-same-account',
      steps: [
        'step:leave-on-and-charging',
        'step:open-app-that-took-them',
        'step:keep-app-in-front',
        'step:cancel-no-upload',
        'step:check-each-in-dashboard',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 300,
      sideEffects: [],
      // Where another account is signed in, changing it is a sign-out: that is asked of the acquirer first.
      notWhen: [
        { question: 'question:stored-app', answers: ['open-same', 'other-account'] },
        { question: 'question:stored-list', answers: ['getting-fewer'] },
      ],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:upload-not-running': 'often', 'cause:device-offline': 'rarely' },
    },
    {
      id: 'remedy:let-upload-finish',
      steps: [
        'step:leave-on-and-charging',
        'step:keep-app-in-front',
        'step:cancel-no-upload',
        'step:check-each-in-dashboard',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 10,
      wait: 600,
      sideEffects: [],
      notWhen: [],
      requires: [{ question: 'question:stored-list', answers: ['getting-fewer'] }],
      undo: 'nothing-to-undo',
      treats: { 'cause:upload-under-way': 'often' },
    },
    {
      // What the bank refused afterwards was never paid: nothing but another payment of the customer helps.
      id: 'remedy:ask-customer-again',
      steps: [
        'step:note-refused-stored',
        'step:never-that-card-offline',
        'step:customer-pays-another-way',
        'step:see-result-before-goods',
      ],
      effect: 'repairs',
      need: 'take-again',
      doneBy: 'cashier',
      handsOn: 300,
      wait: 600,
      sideEffects: ['may-charge-again'],
      notWhen: [],
      requires: [{ question: 'question:stored-list', answers: ['some-refused'] }],
      undo: 'cannot-be-undone',
      treats: { 'cause:stored-payment-refused': 'often' },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-stored',
      steps: [
        'step:call-acquirer',
        'step:give-numbers-and-stored',
        'step:ask-until-when-uploaded',
        'step:touch-nothing-until-answered',
        'step:ask-who-takes-it-on',
      ],
      treats: {
        'cause:stored-limit-passed': 'often',
        'cause:stored-account-differs': 'always',
        'cause:device-offline': 'sometimes',
        'cause:upload-not-running': 'sometimes',
        'cause:upload-under-way': 'rarely',
        'cause:stored-payment-refused': 'rarely',
      },
      request: {
        to: 'acquirer',
        ready: ['merchant-number', 'serial', 'time', 'payment', 'exact-words', 'what-was-tried'],
      },
    },
  ],
  warnings: [
    { id: 'warning:restart-with-stored', standing: established('source:square-help') },
    { id: 'warning:clear-app-data', standing: judged('source:square-help') },
    { id: 'warning:cancel-upload', standing: established('source:moneris-docs') },
  ],
} as const satisfies Area
