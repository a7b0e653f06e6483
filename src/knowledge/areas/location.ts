import { acquirerCall } from '../calls'
import type { Area } from '../schema'
import { established, judged } from '../sources'

/** Where the machine is: it cannot tell, or the acquirer has another place on file (terminal-faults.md 3.36). */
export const location = {
  symptoms: [
    {
      id: 'symptom:location-refused',
      stage: 'S6',
      screens: [
        { text: '终端位置异常，禁止交易', lang: 'zh-CN' },
        { text: '超出使用范围', lang: 'zh-CN' },
        { text: '不在经营地址', lang: 'zh-CN' },
        { text: '非法移机', lang: 'zh-CN' },
        { text: '请开启定位', lang: 'zh-CN' },
        { text: '定位失败', lang: 'zh-CN' },
        { text: 'Turn on location', lang: 'en' },
        { text: 'Location permission required', lang: 'en' },
      ],
      money: { attempt: 'maybe', reach: 'refused' },
      broke: 'terminal-unknown',
      // An app that cannot tell where it is speaks for itself; that the place does not fit is the acquirer's word.
      umbrella: { entry: 'question:location-words', leads: { 'turn-on': 'symptom:location-off' } },
      causes: {
        'cause:moved-away': 'very common',
        'cause:registered-address-wrong': 'common',
        'cause:sim-or-line-not-registered': 'uncommon',
        'cause:region-excluded': 'uncommon',
        'cause:location-not-readable': 'uncommon',
      },
      never: [
        'warning:fake-location',
        'warning:lend-machine',
        'warning:pay-unlock-agent',
        'warning:borrow-machine',
      ],
      standing: established(
        'source:changjie-terminal-spec',
        'source:pboc-2021-259',
        'source:bestpay-constants',
      ),
    },
    {
      id: 'symptom:location-off',
      stage: 'S0',
      screens: [
        { text: '请开启定位', lang: 'zh-CN' },
        { text: '定位失败', lang: 'zh-CN' },
        { text: 'Turn on location', lang: 'en' },
        { text: 'Location permission required', lang: 'en' },
      ],
      money: { attempt: 'maybe', reach: 'not-sent' },
      broke: 'machine',
      causes: { 'cause:location-switched-off': 'very common', 'cause:location-not-readable': 'common' },
      never: ['warning:fake-location', 'warning:reinstall-app', 'warning:factory-reset'],
      standing: established('source:sumup-help'),
    },
  ],
  questions: [
    {
      id: 'question:location-words',
      kind: 'look',
      seconds: 10,
      carriesOver: false,
      answers: { 'turn-on': 'often', 'not-here': 'sometimes' },
    },
    {
      id: 'question:location-switch',
      kind: 'look',
      seconds: 20,
      carriesOver: false,
      answers: { 'both-on': 'often', off: 'sometimes', 'no-such-menu': 'rarely' },
      silent: ['no-such-menu'],
    },
  ],
  causes: [
    {
      id: 'cause:location-switched-off',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [1, 5],
      signs: {
        'question:location-switch': { off: 'much more', 'both-on': 'hardly ever' },
        'question:machine-history': { updated: 'more', 'new-or-replaced': 'more' },
      },
      standing: judged('source:sumup-help'),
    },
    {
      id: 'cause:location-not-readable',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [1, 30],
      signs: { 'question:location-switch': { 'both-on': 'more', off: 'much less' } },
      standing: judged(),
    },
    {
      id: 'cause:registered-address-wrong',
      only: 'mainland',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: [60, 4320],
      signs: {
        'question:moved': { yes: 'less' },
        'question:machine-history': { 'new-or-replaced': 'more' },
        'question:other-terminals': { 'neighbours-fail': 'less' },
      },
      standing: judged('source:pboc-2021-259'),
    },
    {
      id: 'cause:region-excluded',
      only: 'mainland',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: [60, 4320],
      signs: {
        'question:moved': { yes: 'more' },
        'question:other-terminals': { 'neighbours-fail': 'less' },
      },
      standing: judged(),
    },
  ],
  remedies: [
    {
      id: 'remedy:turn-location-on',
      steps: [
        'step:nothing-running',
        'step:switch-location-on',
        'step:allow-location-for-app',
        'step:open-app-again',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 30,
      sideEffects: [],
      notWhen: [{ question: 'question:location-switch', answers: ['both-on', 'no-such-menu'] }],
      requires: [],
      undo: 'can-be-undone',
      treats: { 'cause:location-switched-off': 'always' },
    },
    {
      id: 'remedy:get-location-fix',
      steps: ['step:nothing-running', 'step:go-to-window', 'step:wait-for-location', 'step:open-app-again'],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 60,
      sideEffects: [],
      notWhen: [{ question: 'question:location-switch', answers: ['off'] }],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:location-not-readable': 'often' },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-allowed-region',
      steps: [
        'step:call-acquirer',
        'step:give-numbers-and-new-address',
        'step:ask-where-it-may-be-used',
        'step:ask-who-takes-it-on',
      ],
      treats: { 'cause:region-excluded': 'often' },
      request: {
        to: 'acquirer',
        ready: ['merchant-number', 'terminal-number', 'serial', 'address', 'exact-words'],
      },
    },
  ],
  warnings: [
    { id: 'warning:fake-location', standing: judged('source:pboc-2021-259') },
    { id: 'warning:lend-machine', standing: established('source:pboc-2021-259') },
  ],
} as const satisfies Area
