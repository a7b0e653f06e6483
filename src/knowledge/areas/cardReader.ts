import { acquirerCall } from '../calls'
import type { Area } from '../schema'
import { established, judged } from '../sources'
import { mayHaveLostKeys } from './keys'

/** A reader without a line of its own, and the phone that it talks to by Bluetooth (H3, terminal-faults.md section 3.39). */
export const cardReader = {
  symptoms: [
    {
      id: 'symptom:reader-not-paired',
      stage: 'S0',
      screens: [
        { text: '蓝牙连不上', lang: 'zh-CN' },
        { text: '连接设备失败', lang: 'zh-CN' },
        { text: '未找到设备', lang: 'zh-CN' },
        { text: '配对失败', lang: 'zh-CN' },
        { text: 'Reader not connected', lang: 'en' },
        { text: 'PINPAD NOT PAIRED', lang: 'en' },
        { text: 'Bluetooth pairing request', lang: 'en' },
        { text: 'Release for BT', lang: 'en' },
      ],
      // None before the card; lost in mid-payment nobody knows (section 3.39).
      money: { attempt: 'maybe', reach: 'in-doubt', reachBy: 'question:broke-off-when' },
      broke: 'machine',
      // The domain file has one word for all that is Bluetooth, very common: how it falls on the three is our judgement.
      causes: {
        'cause:reader-out-of-reach': 'very common',
        'cause:reader-not-allowed': 'common',
        'cause:reader-paired-elsewhere': 'common',
        'cause:reader-app-or-phone-old': 'common',
        'cause:tamper-tripped': 'uncommon',
      },
      never: [
        'warning:pair-unknown-reader',
        'warning:swipe-again',
        'warning:clear-app-data',
        'warning:factory-reset',
      ],
      standing: established('source:sumup-help', 'source:square-help'),
    },
  ],
  questions: [
    {
      id: 'question:reader-look',
      kind: 'look',
      seconds: 10,
      carriesOver: false,
      // A whole terminal that may be tampered with has no reader beside it.
      senseless: {
        after: [],
        under: [
          'symptom:terminal-locked',
          'symptom:tamper-detected',
          'symptom:master-key-missing',
          'symptom:dead-or-frozen',
          'symptom:frozen',
        ],
      },
      answers: {
        'awake-and-near': 'often',
        'dark-or-flat': 'sometimes',
        'too-far': 'rarely',
        'blocked-text': 'never',
      },
    },
    {
      id: 'question:phone-allows',
      kind: 'look',
      seconds: 30,
      carriesOver: false,
      answers: { 'all-on': 'often', 'bluetooth-off': 'rarely', 'not-allowed': 'sometimes' },
    },
    {
      id: 'question:reader-paired-with',
      kind: 'look',
      seconds: 30,
      carriesOver: false,
      answers: {
        'this-app': 'often',
        'phone-settings': 'rarely',
        'other-phone': 'rarely',
        'never-paired': 'rarely',
      },
    },
  ],
  causes: [
    {
      id: 'cause:reader-out-of-reach',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [1, 30],
      signs: {
        'question:reader-look': {
          'dark-or-flat': 'much more',
          'too-far': 'much more',
          'awake-and-near': 'much less',
        },
        'question:phone-allows': { 'bluetooth-off': 'more' },
      },
      standing: established('source:sumup-help'),
    },
    {
      id: 'cause:reader-not-allowed',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [1, 5],
      signs: {
        'question:phone-allows': {
          'not-allowed': 'much more',
          'bluetooth-off': 'more',
          'all-on': 'much less',
        },
      },
      standing: established('source:sumup-help'),
    },
    {
      id: 'cause:reader-paired-elsewhere',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [3, 10],
      signs: {
        'question:reader-paired-with': {
          'phone-settings': 'much more',
          'other-phone': 'much more',
          'never-paired': 'more',
          'this-app': 'much less',
        },
        'question:machine-history': { 'new-or-replaced': 'more' },
      },
      standing: established('source:sumup-help'),
    },
    {
      id: 'cause:reader-app-or-phone-old',
      owner: 'shop-owner',
      link: 'terminal',
      minutesToRepair: [5, 60],
      signs: {
        'question:update-offered': { offered: 'much more', none: 'less' },
        'question:machine-history': { 'idle-3-12-months': 'more', 'idle-over-a-year': 'more' },
      },
      standing: judged('source:sumup-help'),
    },
  ],
  remedies: [
    {
      id: 'remedy:wake-reader-nearby',
      steps: [
        'step:charge-and-wake-reader',
        'step:reader-within-a-metre',
        'step:bluetooth-on',
        'step:open-app-see-reader',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 45,
      wait: 60,
      sideEffects: [],
      notWhen: [{ question: 'question:reader-look', answers: ['blocked-text'] }, mayHaveLostKeys],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:reader-out-of-reach': 'often' },
    },
    {
      id: 'remedy:allow-bluetooth',
      steps: ['step:bluetooth-on', 'step:allow-bluetooth-and-location', 'step:open-app-see-reader'],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 15,
      sideEffects: [],
      notWhen: [{ question: 'question:phone-allows', answers: ['all-on'] }],
      requires: [],
      undo: 'can-be-undone',
      treats: { 'cause:reader-not-allowed': 'often' },
    },
    {
      id: 'remedy:pair-reader-in-app',
      steps: [
        'step:forget-reader-everywhere',
        'step:pair-inside-app',
        'step:compare-reader-digits',
        'step:open-app-see-reader',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 150,
      wait: 30,
      sideEffects: [],
      notWhen: [{ question: 'question:reader-look', answers: ['blocked-text'] }, mayHaveLostKeys],
      requires: [],
      undo: 'can-be-undone',
      treats: {
        'cause:reader-paired-elsewhere': 'often',
        'cause:reader-out-of-reach': 'rarely',
        'cause:reader-not-allowed': 'rarely',
      },
    },
    {
      id: 'remedy:restart-reader-and-phone',
      steps: [
        'step:nothing-unsent-before-switching-off',
        'step:nothing-running-no-update',
        'step:restart-phone-and-reader',
        'step:open-app-see-reader',
      ],
      effect: 'repairs',
      need: 'power-off',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 120,
      sideEffects: ['interrupts-sales', 'loses-unsent-sales'],
      notWhen: [mayHaveLostKeys, { question: 'question:reader-look', answers: ['blocked-text'] }],
      requires: [{ question: 'question:unsent-records', answers: ['none'] }],
      undo: 'nothing-to-undo',
      treats: {
        'cause:reader-out-of-reach': 'rarely',
        'cause:reader-paired-elsewhere': 'sometimes',
        'cause:reader-app-or-phone-old': 'sometimes',
      },
    },
    {
      // Only its Bluetooth, never the reader itself; what waits in it may go with it all the same.
      id: 'remedy:reset-reader-bluetooth',
      steps: [
        'step:nothing-unsent-before-switching-off',
        'step:reset-only-bluetooth-by-guide',
        'step:hold-until-release-for-bt',
        'step:pair-inside-app',
        'step:compare-reader-digits',
      ],
      effect: 'repairs',
      need: 'power-off',
      doneBy: 'cashier',
      handsOn: 180,
      wait: 30,
      sideEffects: ['interrupts-sales', 'loses-unsent-sales'],
      notWhen: [mayHaveLostKeys, { question: 'question:reader-look', answers: ['blocked-text'] }],
      requires: [{ question: 'question:unsent-records', answers: ['none'] }],
      undo: 'cannot-be-undone',
      treats: { 'cause:reader-paired-elsewhere': 'often', 'cause:reader-out-of-reach': 'rarely' },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-reader',
      steps: [
        'step:call-acquirer',
        'step:give-reader-and-phone',
        'step:ask-whether-phone-is-supported',
        'step:tell-of-waiting-before-reset',
      ],
      treats: {
        'cause:reader-app-or-phone-old': 'often',
        'cause:reader-paired-elsewhere': 'sometimes',
        'cause:reader-out-of-reach': 'sometimes',
        'cause:reader-not-allowed': 'sometimes',
      },
      request: {
        to: 'acquirer',
        ready: ['merchant-number', 'serial', 'exact-words', 'photo', 'what-changed', 'what-was-tried'],
      },
    },
  ],
  warnings: [{ id: 'warning:pair-unknown-reader', standing: judged('source:sumup-help') }],
} as const satisfies Area
