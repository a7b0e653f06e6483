import type { Area, Question, Symptom } from '../schema'
import { established, judged } from '../sources'
import { atEveryHour } from './cellular'

/** Questions about the telephone line mean nothing on a SIM card or the shop's network. */
const onlyOnPhoneLine: Question['askedOnlyWhen'] = {
  question: 'question:bearer',
  answers: ['phone-line'],
  alsoWhenUnsure: true,
}

const overSim: Symptom['causes'] = {
  'cause:sim-service-stopped': 'very common',
  'cause:sim-not-seated': 'very common',
  'cause:wrong-sim-or-apn': 'very common',
  'cause:weak-signal': 'common',
  'cause:wrong-comm-parameters': 'common',
  'cause:connection-mode-wrong': 'common',
  'cause:old-network-only': 'uncommon',
  'cause:network-congested': 'uncommon',
}

/** The domain file names these without a word for how common each is: the words are our judgement. */
const overPhoneLine: Symptom['causes'] = {
  'cause:phone-line-dead': 'common',
  'cause:phone-line-prefix': 'common',
  'cause:phone-line-voip': 'common',
}

/** Dialling: the data call of a SIM card, and the modem on a telephone line (terminal-faults.md section 3.12, N15). */
export const dialUp = {
  symptoms: [
    {
      id: 'symptom:dial-failed',
      stage: 'S2',
      screens: [
        { text: '拨号失败', lang: 'zh-CN' },
        { text: 'DIAL FAILED', lang: 'en' },
      ],
      money: { attempt: 'maybe', reach: 'not-sent' },
      broke: 'line',
      umbrella: {
        entry: 'question:bearer',
        leads: { sim: 'symptom:ppp-dial-failed', 'phone-line': 'symptom:phone-line-dial-failed' },
      },
      // Machines on a SIM card outnumber those on a telephone line by far.
      causes: {
        ...overSim,
        'cause:phone-line-dead': 'uncommon',
        'cause:phone-line-prefix': 'uncommon',
        'cause:phone-line-voip': 'rare',
      },
      never: [
        'warning:sim-in-phone',
        'warning:other-phone-line',
        'warning:change-apn',
        'warning:change-host-address',
        'warning:open-case',
      ],
      standing: judged('source:dial-thread'),
    },
    {
      id: 'symptom:ppp-dial-failed',
      stage: 'S2',
      screens: [
        { text: 'PPP拨号失败', lang: 'zh-CN' },
        { text: 'PPP DIAL FAILED', lang: 'en' },
      ],
      money: { attempt: 'maybe', reach: 'not-sent' },
      broke: 'line',
      causes: overSim,
      never: [
        'warning:sim-in-phone',
        'warning:hot-swap-sim',
        'warning:change-apn',
        'warning:change-host-address',
        'warning:open-case',
      ],
      standing: judged('source:dial-thread'),
    },
    {
      id: 'symptom:phone-line-dial-failed',
      stage: 'S1',
      screens: [
        { text: '无拨号音', lang: 'zh-CN' },
        { text: 'NO DIAL TONE', lang: 'en' },
        { text: 'CANNOT CALL HOST CHECK PHONE LINE', lang: 'en' },
      ],
      money: { attempt: 'maybe', reach: 'not-sent' },
      broke: 'line',
      causes: { ...overPhoneLine, 'cause:wrong-comm-parameters': 'uncommon' },
      never: ['warning:other-phone-line', 'warning:change-host-address', 'warning:open-case'],
      standing: established('source:moneris-docs', 'source:dial-thread'),
    },
  ],
  questions: [
    {
      id: 'question:phone-set-tone',
      kind: 'test',
      seconds: 120,
      carriesOver: true,
      askedOnlyWhen: onlyOnPhoneLine,
      answers: { 'calls-out': 'often', 'needs-prefix': 'rarely', 'no-tone': 'rarely' },
    },
    {
      id: 'question:phone-line-kind',
      kind: 'ask',
      seconds: 30,
      carriesOver: true,
      askedOnlyWhen: onlyOnPhoneLine,
      answers: { 'own-line': 'often', extension: 'sometimes', 'internet-box': 'rarely' },
    },
  ],
  causes: [
    {
      id: 'cause:connection-mode-wrong',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [2, 10],
      signs: {
        'question:machine-history': { 'repaired-or-reset': 'much more', updated: 'much more' },
        // It dials although another way is there: that is what a wrong mode looks like.
        'question:bearer': { wifi: 'more', cable: 'more' },
        'question:signal-icon': { 'full-no-data': 'more', middle: 'more' },
        'question:better-at-window': { better: 'less', 'works-there': 'much less' },
        'question:sim-changed': { yes: 'more' },
        'question:when-it-fails': atEveryHour,
        'question:moved': { yes: 'more' },
        'question:other-terminals': { 'also-fail': 'less', 'neighbours-fail': 'less' },
        'question:line-test': { 'went-through': 'hardly ever' },
      },
      standing: judged('source:dial-thread'),
    },
    {
      id: 'cause:phone-line-dead',
      owner: 'carrier',
      link: 'bearer',
      minutesToRepair: [5, 1440],
      signs: {
        'question:bearer': {
          sim: 'hardly ever',
          wifi: 'hardly ever',
          cable: 'hardly ever',
          'phone-line': 'much more',
        },
        'question:phone-set-tone': {
          'no-tone': 'much more',
          'calls-out': 'hardly ever',
          'needs-prefix': 'hardly ever',
        },
        'question:line-test': { 'went-through': 'hardly ever' },
      },
      standing: judged('source:moneris-docs', 'source:dial-thread'),
    },
    {
      id: 'cause:phone-line-prefix',
      owner: 'it',
      link: 'bearer',
      minutesToRepair: [5, 60],
      signs: {
        'question:bearer': {
          sim: 'hardly ever',
          wifi: 'hardly ever',
          cable: 'hardly ever',
          'phone-line': 'much more',
        },
        'question:phone-set-tone': {
          'needs-prefix': 'much more',
          'calls-out': 'much less',
          'no-tone': 'much less',
        },
        'question:phone-line-kind': { extension: 'much more', 'own-line': 'much less' },
        'question:line-test': { 'went-through': 'hardly ever' },
      },
      standing: judged('source:moneris-docs', 'source:dial-thread'),
    },
    {
      id: 'cause:phone-line-voip',
      owner: 'carrier',
      link: 'bearer',
      minutesToRepair: null,
      signs: {
        'question:bearer': {
          sim: 'hardly ever',
          wifi: 'hardly ever',
          cable: 'hardly ever',
          'phone-line': 'much more',
        },
        // Voices get through where a modem does not.
        'question:phone-set-tone': { 'no-tone': 'much less', 'needs-prefix': 'less' },
        'question:phone-line-kind': { 'internet-box': 'much more', 'own-line': 'hardly ever' },
        'question:line-test': { 'went-through': 'hardly ever' },
      },
      standing: judged('source:moneris-docs', 'source:dial-thread'),
    },
  ],
  remedies: [
    {
      id: 'remedy:check-connection-mode',
      steps: [
        'step:nothing-running',
        'step:see-chosen-connection',
        'step:choose-used-connection',
        'step:touch-nothing-else',
        'step:test-line-varies-by-model',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 30,
      sideEffects: [],
      notWhen: [],
      requires: [],
      undo: 'can-be-undone',
      treats: { 'cause:connection-mode-wrong': 'often' },
    },
    {
      id: 'remedy:plug-phone-line',
      steps: [
        'step:nothing-running',
        'step:reseat-phone-cable',
        'step:see-line-socket',
        'step:try-other-phone-cable',
        'step:test-line-varies-by-model',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 30,
      sideEffects: [],
      notWhen: [
        { question: 'question:bearer', answers: ['sim', 'wifi', 'cable'] },
        { question: 'question:phone-set-tone', answers: ['calls-out', 'needs-prefix'] },
      ],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:phone-line-dead': 'sometimes' },
    },
    {
      id: 'remedy:ask-phone-company',
      steps: [
        'step:call-phone-company',
        'step:give-line-number-and-address',
        'step:ask-how-to-hear-it-is-over',
        'step:listen-then-try-machine',
      ],
      effect: 'repairs',
      doneBy: 'carrier',
      handsOn: 300,
      wait: 600,
      sideEffects: [],
      notWhen: [{ question: 'question:bearer', answers: ['sim', 'wifi', 'cable'] }],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:phone-line-dead': 'always', 'cause:phone-line-voip': 'sometimes' },
      request: { to: 'carrier', ready: ['address', 'time', 'exact-words', 'what-was-tried'] },
    },
    {
      id: 'remedy:ask-it-phone-extension',
      steps: [
        'step:ask-office-telephone-person',
        'step:give-words-serial-and-time',
        'step:let-extension-call-out',
        'step:get-number-to-dial-first',
        'step:test-line-once-extension-calls',
      ],
      effect: 'repairs',
      doneBy: 'it',
      handsOn: 300,
      wait: 600,
      sideEffects: [],
      notWhen: [
        { question: 'question:bearer', answers: ['sim', 'wifi', 'cable'] },
        { question: 'question:phone-line-kind', answers: ['own-line'] },
      ],
      requires: [],
      undo: 'can-be-undone',
      treats: { 'cause:phone-line-prefix': 'often' },
      request: { to: 'it', ready: ['exact-words', 'time', 'serial', 'what-was-tried'] },
    },
  ],
  warnings: [{ id: 'warning:other-phone-line', standing: established('source:bestpay-constants') }],
} as const satisfies Area
