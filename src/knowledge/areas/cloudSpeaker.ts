import { acquirerCall } from '../calls'
import type { Area } from '../schema'
import { judged } from '../sources'

/**
 * The box that says aloud what was paid by the shop's code (terminal-faults.md section 3.41). It only announces: neither
 * its voice nor its silence says anything of a payment, so the order in the shop's app is looked up first.
 */
export const cloudSpeaker = {
  symptoms: [
    {
      id: 'symptom:speaker-silent',
      only: 'mainland',
      stage: 'S9',
      screens: [
        { text: '云喇叭不响', lang: 'zh-CN' },
        { text: '收款没有语音', lang: 'zh-CN' },
        { text: '没有检测到SIM卡（云喇叭语音）', lang: 'zh-CN' },
        { text: 'Payment speaker silent', lang: 'en' },
      ],
      money: { attempt: 'maybe', reach: 'in-doubt', kind: 'scan', onlyWhenSaid: true },
      broke: 'nothing',
      // The money first: what is not in the list was not announced because it did not come in.
      umbrella: {
        entry: 'question:order-in-app',
        leads: { 'not-there': 'symptom:qr-sticker-no-money' },
      },
      causes: {
        'cause:speaker-offline': 'very common',
        'cause:speaker-volume-or-power': 'common',
        'cause:speaker-not-bound': 'common',
        'cause:announcement-late': 'uncommon',
        'cause:speaker-broken': 'uncommon',
      },
      never: ['warning:ask-to-pay-again', 'warning:goods-on-voice', 'warning:sim-in-phone'],
      standing: judged(),
    },
  ],
  questions: [
    {
      id: 'question:speaker-start',
      kind: 'test',
      seconds: 30,
      carriesOver: true,
      answers: {
        'says-online': 'often',
        'says-no-network': 'sometimes',
        'says-not-bound': 'never',
        'no-sound': 'rarely',
      },
    },
  ],
  causes: [
    {
      id: 'cause:speaker-offline',
      owner: 'shop-owner',
      link: 'bearer',
      minutesToRepair: [2, 1440],
      signs: {
        'question:speaker-start': {
          'says-no-network': 'much more',
          'says-online': 'much less',
          'says-not-bound': 'hardly ever',
          'no-sound': 'hardly ever',
        },
      },
      standing: judged(),
    },
    {
      id: 'cause:speaker-volume-or-power',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [1, 30],
      signs: {
        'question:speaker-start': {
          'no-sound': 'much more',
          'says-no-network': 'hardly ever',
          'says-online': 'less',
          'says-not-bound': 'hardly ever',
        },
      },
      standing: judged(),
    },
    {
      id: 'cause:speaker-not-bound',
      owner: 'shop-owner',
      link: 'acquirer',
      minutesToRepair: [5, 60],
      signs: {
        'question:speaker-start': {
          'says-not-bound': 'much more',
          'says-no-network': 'hardly ever',
          'no-sound': 'hardly ever',
        },
      },
      standing: judged(),
    },
    {
      id: 'cause:announcement-late',
      owner: 'nobody',
      link: 'acquirer',
      minutesToRepair: null,
      signs: {
        'question:speaker-start': {
          'says-online': 'more',
          'says-no-network': 'hardly ever',
          'no-sound': 'hardly ever',
          'says-not-bound': 'hardly ever',
        },
      },
      standing: judged(),
    },
    {
      id: 'cause:speaker-broken',
      owner: 'vendor',
      link: 'terminal',
      minutesToRepair: null,
      signs: {
        'question:speaker-start': {
          'no-sound': 'much more',
          'says-online': 'hardly ever',
          'says-no-network': 'hardly ever',
          'says-not-bound': 'hardly ever',
        },
      },
      standing: judged(),
    },
  ],
  remedies: [
    {
      id: 'remedy:power-and-volume-of-speaker',
      steps: ['step:plug-speaker-in', 'step:turn-speaker-up', 'step:switch-speaker-on-and-listen'],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 60,
      sideEffects: [],
      notWhen: [{ question: 'question:speaker-start', answers: ['says-no-network', 'says-not-bound'] }],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:speaker-volume-or-power': 'often' },
    },
    {
      id: 'remedy:bring-speaker-online',
      steps: [
        'step:speaker-to-window',
        'step:give-speaker-new-wifi',
        'step:leave-its-sim-in',
        'step:switch-speaker-on-and-listen',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 120,
      wait: 60,
      sideEffects: [],
      notWhen: [{ question: 'question:speaker-start', answers: ['says-online', 'says-not-bound'] }],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:speaker-offline': 'often' },
    },
    {
      id: 'remedy:bind-speaker',
      steps: [
        'step:open-speaker-in-merchant-app',
        'step:compare-serial-of-speaker',
        'step:bind-speaker-to-code',
        'step:trust-list-until-it-speaks',
      ],
      effect: 'repairs',
      doneBy: 'shop-owner',
      handsOn: 180,
      wait: 60,
      sideEffects: [],
      notWhen: [],
      requires: [],
      undo: 'can-be-undone',
      treats: { 'cause:speaker-not-bound': 'often' },
    },
    {
      id: 'remedy:wait-for-announcement',
      steps: ['step:go-by-the-list', 'step:look-again-in-a-minute', 'step:often-late-call-acquirer'],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 20,
      wait: 120,
      sideEffects: [],
      notWhen: [
        { question: 'question:speaker-start', answers: ['says-no-network', 'no-sound', 'says-not-bound'] },
      ],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:announcement-late': 'often' },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-speaker',
      steps: [
        'step:call-acquirer',
        'step:give-speaker-serial-and-sim',
        'step:ask-speaker-sim-and-binding',
        'step:ask-for-another-speaker',
      ],
      treats: {
        'cause:speaker-offline': 'often',
        'cause:speaker-not-bound': 'always',
        'cause:speaker-broken': 'always',
        'cause:announcement-late': 'sometimes',
        'cause:speaker-volume-or-power': 'rarely',
      },
      request: { to: 'acquirer', ready: ['merchant-number', 'serial', 'iccid', 'what-was-tried'] },
    },
  ],
  warnings: [{ id: 'warning:goods-on-voice', standing: judged() }],
} as const satisfies Area
