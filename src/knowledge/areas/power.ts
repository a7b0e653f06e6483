import { acquirerCall } from '../calls'
import type { Area } from '../schema'
import { judged } from '../sources'
import { mayHaveLostKeys } from './keys'

/** No power, no picture, no reaction (terminal-faults.md section 3.27 and the restart rule of section 4). */
export const power = {
  symptoms: [
    {
      id: 'symptom:dead-or-frozen',
      stage: 'S0',
      common: true,
      // A dark machine shows no text: most of these are the words people say.
      screens: [
        { text: '黑屏', lang: 'zh-CN' },
        { text: '不开机', lang: 'zh-CN' },
        { text: '电量低', lang: 'zh-CN' },
        { text: 'BLACK SCREEN', lang: 'en' },
        { text: 'LOW BATTERY', lang: 'en' },
      ],
      // Power that goes during a payment leaves it unknown (section 5).
      money: { attempt: 'maybe', reach: 'in-doubt', onlyWhenSaid: true },
      broke: 'machine',
      umbrella: { entry: 'question:screen-state', leads: { frozen: 'symptom:frozen' } },
      // The domain file names the reasons without a word for how common each is: the words are our judgement.
      causes: {
        'cause:battery-low': 'very common',
        'cause:charger-or-contacts': 'common',
        'cause:machine-stuck': 'common',
        'cause:battery-worn': 'uncommon',
        'cause:screen-or-board-broken': 'uncommon',
        'cause:tamper-tripped': 'uncommon',
      },
      never: [
        'warning:swipe-again',
        'warning:restart-after-drop',
        'warning:cut-power',
        'warning:open-case',
        'warning:factory-reset',
      ],
      standing: judged('source:verifone-manual'),
    },
    {
      id: 'symptom:frozen',
      stage: 'S0',
      screens: [
        { text: '死机', lang: 'zh-CN' },
        { text: '屏幕卡住', lang: 'zh-CN' },
        { text: 'SCREEN FROZEN', lang: 'en' },
      ],
      // It may have frozen while a payment was on its way.
      money: { attempt: 'maybe', reach: 'in-doubt', onlyWhenSaid: true },
      broke: 'machine',
      causes: {
        'cause:machine-stuck': 'very common',
        'cause:screen-or-board-broken': 'uncommon',
        'cause:tamper-tripped': 'uncommon',
      },
      never: [
        'warning:swipe-again',
        'warning:cut-power',
        'warning:restart-after-drop',
        'warning:factory-reset',
        'warning:reinstall-app',
      ],
      standing: judged('source:verifone-manual', 'source:square-help'),
    },
  ],
  questions: [
    {
      id: 'question:screen-state',
      kind: 'look',
      seconds: 5,
      carriesOver: false,
      // Where the app closes or turns the screen is on, and the machine reacts.
      senseless: { after: [], under: ['symptom:app-crashes'] },
      answers: { dark: 'sometimes', 'low-battery': 'sometimes', frozen: 'sometimes', restarts: 'rarely' },
    },
    {
      id: 'question:charging-sign',
      kind: 'test',
      seconds: 45,
      carriesOver: false,
      askedOnlyWhen: {
        // A wet machine is not put under power to find out.
        question: 'question:rough-treatment',
        answers: ['nothing', 'flat-for-long'],
        alsoWhenUnsure: true,
      },
      answers: { charging: 'often', 'no-sign': 'sometimes' },
    },
  ],
  causes: [
    {
      // Not the stuck app behind network messages: nothing on the screen answers any more.
      id: 'cause:machine-stuck',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [3, 3],
      signs: { 'question:screen-state': { 'low-battery': 'hardly ever' } },
      standing: judged(),
    },
    {
      id: 'cause:charger-or-contacts',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [5, 60],
      signs: {
        'question:screen-state': { dark: 'more' },
        'question:charging-sign': { 'no-sign': 'much more', charging: 'much less' },
      },
      standing: judged(),
    },
    {
      id: 'cause:battery-worn',
      owner: 'vendor',
      link: 'terminal',
      minutesToRepair: null,
      signs: {
        'question:screen-state': { restarts: 'more' },
        'question:rough-treatment': { 'flat-for-long': 'much more' },
      },
      standing: judged(),
    },
    {
      id: 'cause:screen-or-board-broken',
      owner: 'vendor',
      link: 'terminal',
      minutesToRepair: null,
      signs: {
        'question:screen-state': { 'low-battery': 'much less' },
        'question:rough-treatment': {
          nothing: 'less',
          'dropped-wet-or-opened': 'much more',
        },
      },
      standing: judged(),
    },
  ],
  remedies: [
    {
      id: 'remedy:charge-machine',
      steps: [
        'step:put-on-own-charger',
        'step:leave-alone-15-minutes',
        'step:switch-on-once',
        'step:look-up-interrupted-payment',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 30,
      wait: 900,
      sideEffects: [],
      notWhen: [
        { question: 'question:screen-state', answers: ['frozen'] },
        { question: 'question:charging-sign', answers: ['no-sign'] },
        { question: 'question:battery-sign', answers: ['enough'] },
        { question: 'question:rough-treatment', answers: ['dropped-wet-or-opened', 'tamper-text'] },
      ],
      // Power comes first (section 3.27), and its own charger is where it rests anyway: nobody who is not sure is kept from it.
      requires: [],
      undo: 'nothing-to-undo',
      treats: {
        'cause:battery-low': 'always',
        'cause:battery-worn': 'rarely',
        'cause:charger-or-contacts': 'rarely',
      },
    },
    {
      id: 'remedy:other-charger',
      steps: [
        'step:try-other-socket-or-charger',
        'step:look-at-charging-contacts',
        'step:wipe-charging-contacts',
        'step:put-back-and-watch',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 90,
      wait: 120,
      sideEffects: [],
      notWhen: [
        { question: 'question:screen-state', answers: ['frozen'] },
        { question: 'question:charging-sign', answers: ['charging'] },
      ],
      // Where no sign of charging comes, something may be wrong inside: no more current into a machine that may be wet.
      requires: [{ question: 'question:rough-treatment', answers: ['nothing', 'flat-for-long'] }],
      undo: 'can-be-undone',
      treats: { 'cause:charger-or-contacts': 'often' },
    },
    {
      id: 'remedy:wait-for-frozen',
      steps: [
        'step:press-no-keys',
        'step:wait-two-minutes-or-five',
        'step:moves-again-look-up',
        'step:note-words-and-time',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 10,
      wait: 120,
      sideEffects: [],
      notWhen: [{ question: 'question:screen-state', answers: ['dark', 'low-battery', 'restarts'] }],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:machine-stuck': 'sometimes' },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-before-restart',
      steps: [
        'step:call-acquirer',
        'step:give-numbers-amount-and-last-seen',
        'step:ask-whether-anything-is-open',
        'step:restart-only-when-told',
        'step:look-up-last-payment',
      ],
      notWhen: [{ question: 'question:screen-state', answers: ['dark', 'low-battery'] }, mayHaveLostKeys],
      treats: { 'cause:machine-stuck': 'often' },
      request: {
        to: 'acquirer',
        ready: ['merchant-number', 'terminal-number', 'serial', 'time', 'payment', 'what-was-tried'],
      },
    },
  ],
  warnings: [{ id: 'warning:restart-after-drop', standing: judged('source:verifone-manual') }],
} as const satisfies Area
