import type { Area } from '../schema'
import { judged } from '../sources'
import { mayHaveLostKeys } from './keys'

/** The payment app itself: it closes, stays white or turns for ever (H1, terminal-faults.md section 3.37). */
export const machineApp = {
  symptoms: [
    {
      id: 'symptom:app-crashes',
      stage: 'S0',
      screens: [
        { text: '应用停止运行', lang: 'zh-CN' },
        { text: '闪退', lang: 'zh-CN' },
        { text: '白屏', lang: 'zh-CN' },
        { text: '系统崩溃', lang: 'zh-CN' },
        { text: 'App has stopped', lang: 'en' },
        { text: 'App keeps stopping', lang: 'en' },
      ],
      // Before the card nothing was sent; after card or PIN nobody knows (section 3.37).
      money: { attempt: 'maybe', reach: 'in-doubt', reachBy: 'question:broke-off-when' },
      broke: 'machine',
      causes: {
        'cause:app-faulty': 'very common',
        'cause:app-memory-full': 'common',
        'cause:update-broke-off': 'common',
        'cause:device-offline': 'common',
        // Common on new units (section 3.37), and few are new.
        'cause:not-yet-activated': 'uncommon',
        'cause:screen-or-board-broken': 'uncommon',
      },
      never: [
        'warning:swipe-again',
        'warning:clear-app-data',
        'warning:app-from-chat',
        'warning:factory-reset',
        'warning:cut-power',
      ],
      standing: judged('source:square-help'),
    },
  ],
  questions: [
    {
      id: 'question:app-does',
      kind: 'look',
      seconds: 5,
      carriesOver: false,
      // Whoever sees what waits in the app has it open.
      senseless: { after: [], under: ['symptom:offline-payments-pending'] },
      answers: { closes: 'often', spins: 'sometimes', blank: 'rarely' },
    },
    {
      id: 'question:storage-left',
      kind: 'look',
      seconds: 30,
      carriesOver: false,
      answers: { enough: 'often', 'nearly-full': 'sometimes', 'no-such-menu': 'sometimes' },
      silent: ['no-such-menu'],
    },
    {
      id: 'question:update-offered',
      kind: 'look',
      seconds: 30,
      carriesOver: false,
      answers: { none: 'often', offered: 'sometimes' },
    },
  ],
  causes: [
    {
      id: 'cause:app-faulty',
      owner: 'acquirer',
      link: 'terminal',
      minutesToRepair: [3, 60],
      signs: {
        'question:app-does': { spins: 'less' },
        'question:machine-history': { updated: 'more' },
        'question:update-offered': { offered: 'more' },
      },
      standing: judged(),
    },
    {
      id: 'cause:app-memory-full',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [5, 30],
      signs: {
        'question:storage-left': { 'nearly-full': 'much more', enough: 'less' },
        'question:app-does': { spins: 'less' },
      },
      standing: judged(),
    },
  ],
  remedies: [
    {
      // An app that has closed holds nothing any more; opening it is how the payment is looked up.
      id: 'remedy:open-app-again',
      steps: ['step:open-app-from-home', 'step:look-up-last-payment', 'step:look-for-waiting-records'],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 30,
      wait: 30,
      sideEffects: [],
      notWhen: [{ question: 'question:app-does', answers: ['spins', 'blank'] }],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:app-faulty': 'sometimes', 'cause:app-memory-full': 'rarely' },
    },
    {
      id: 'remedy:close-and-open-app',
      steps: [
        'step:nothing-unsent-before-switching-off',
        'step:close-app-in-list',
        'step:open-app-from-home',
        'step:look-up-last-payment',
      ],
      effect: 'repairs',
      need: 'power-off',
      doneBy: 'cashier',
      handsOn: 30,
      wait: 30,
      sideEffects: ['interrupts-sales', 'loses-unsent-sales'],
      notWhen: [
        // What is not open cannot be closed.
        { question: 'question:app-does', answers: ['closes'] },
        { question: 'question:download-state', answers: ['running'] },
      ],
      requires: [{ question: 'question:unsent-records', answers: ['none'] }],
      undo: 'nothing-to-undo',
      treats: { 'cause:app-faulty': 'sometimes', 'cause:app-memory-full': 'sometimes' },
    },
    {
      id: 'remedy:update-app',
      steps: [
        'step:nothing-unsent-before-download',
        'step:charger-and-signal',
        'step:update-in-own-store',
        'step:wait-until-back-by-itself',
        'step:open-app-from-home',
      ],
      effect: 'repairs',
      need: 'wipe',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 600,
      sideEffects: ['interrupts-sales', 'loses-unsent-sales'],
      notWhen: [
        mayHaveLostKeys,
        { question: 'question:update-offered', answers: ['none'] },
        { question: 'question:download-state', answers: ['running', 'says-settle'] },
      ],
      requires: [
        { question: 'question:unsent-records', answers: ['none'] },
        { question: 'question:line-proven', answers: ['went-through'] },
      ],
      undo: 'cannot-be-undone',
      treats: {
        'cause:app-faulty': 'often',
        'cause:update-broke-off': 'sometimes',
        'cause:reader-app-or-phone-old': 'often',
      },
    },
    {
      id: 'remedy:free-memory',
      steps: ['step:delete-photos-and-other-apps', 'step:leave-payment-app-alone', 'step:open-app-from-home'],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 180,
      wait: 30,
      sideEffects: [],
      notWhen: [],
      requires: [{ question: 'question:storage-left', answers: ['nearly-full'] }],
      undo: 'cannot-be-undone',
      treats: { 'cause:app-memory-full': 'often' },
    },
  ],
  warnings: [{ id: 'warning:app-from-chat', standing: judged() }],
} as const satisfies Area
