import type { Area } from '../schema'
import { judged } from '../sources'

/** Paper and print head: harmless in itself, but often after an approval (P1x, terminal-faults.md section 3.17). */
export const printing = {
  symptoms: [
    {
      id: 'symptom:printer-no-paper',
      stage: 'S9',
      common: true,
      screens: [
        { text: '打印机缺纸', lang: 'zh-CN' },
        { text: '请装纸', lang: 'zh-CN' },
        { text: 'PRINTER OUT OF PAPER', lang: 'en' },
      ],
      // It often follows an approval, and nobody has seen the slip.
      money: { attempt: 'maybe', reach: 'in-doubt', onlyWhenSaid: true },
      broke: 'machine',
      causes: {
        'cause:paper-out': 'very common',
        'cause:paper-reversed': 'very common',
        'cause:printer-cover-open': 'common',
        'cause:print-head-hot': 'uncommon',
        'cause:battery-low': 'uncommon',
        'cause:printer-hardware': 'uncommon',
      },
      never: ['warning:sale-again-for-receipt', 'warning:swipe-again', 'warning:open-case'],
      standing: judged('source:windcave-codes'),
    },
  ],
  questions: [
    {
      id: 'question:paper-look',
      kind: 'look',
      seconds: 20,
      carriesOver: false,
      // A pale slip shows that there is paper and that the cover is shut; of paper that sticks something else is asked.
      senseless: { after: [], under: ['symptom:print-faded', 'symptom:paper-jam'] },
      answers: {
        'no-paper': 'sometimes',
        'blank-slip': 'sometimes',
        'cover-ajar': 'rarely',
        'looks-right': 'sometimes',
      },
    },
    {
      id: 'question:printed-long',
      kind: 'recall',
      seconds: 5,
      carriesOver: false,
      answers: { no: 'always', yes: 'rarely' },
    },
    {
      id: 'question:battery-sign',
      kind: 'look',
      seconds: 5,
      carriesOver: false,
      // A low battery is also behind a dark screen, which shows no battery sign.
      senseless: { after: [], under: ['symptom:dead-or-frozen', 'symptom:frozen'] },
      answers: { enough: 'always', low: 'rarely' },
    },
  ],
  causes: [
    {
      id: 'cause:paper-out',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [1, 1],
      signs: {
        'question:paper-look': {
          'no-paper': 'much more',
          'blank-slip': 'hardly ever',
          'looks-right': 'hardly ever',
        },
      },
      standing: judged('source:windcave-codes'),
    },
    {
      id: 'cause:paper-reversed',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [1, 1],
      signs: {
        'question:paper-look': {
          'blank-slip': 'much more',
          'no-paper': 'hardly ever',
          'looks-right': 'much less',
        },
        'question:print-look': { blank: 'much more', 'all-pale': 'much less', 'line-along': 'hardly ever' },
        'question:scratch-test': { 'other-side': 'much more', dark: 'much less' },
        // A roll that has just printed much is the right way round.
        'question:printed-long': { yes: 'hardly ever' },
      },
      standing: judged(),
    },
    {
      id: 'cause:printer-cover-open',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [1, 1],
      signs: {
        'question:paper-look': {
          'cover-ajar': 'much more',
          'no-paper': 'much less',
          'blank-slip': 'less',
          'looks-right': 'much less',
        },
      },
      standing: judged(),
    },
    {
      id: 'cause:print-head-hot',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [5, 15],
      signs: {
        'question:paper-look': { 'looks-right': 'more', 'no-paper': 'much less', 'cover-ajar': 'less' },
        'question:printed-long': { yes: 'much more', no: 'less' },
      },
      standing: judged(),
    },
    {
      id: 'cause:battery-low',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [15, 60],
      signs: {
        'question:battery-sign': { low: 'much more', enough: 'less' },
        'question:print-look': { 'line-along': 'much less' },
        'question:charging-sign': { charging: 'more' },
        'question:rough-treatment': { 'flat-for-long': 'more' },
      },
      standing: judged(),
    },
    {
      id: 'cause:printer-hardware',
      owner: 'vendor',
      link: 'terminal',
      minutesToRepair: null,
      signs: {
        'question:paper-look': { 'looks-right': 'more', 'no-paper': 'much less', 'cover-ajar': 'less' },
        'question:rough-treatment': { 'dropped-wet-or-opened': 'more' },
        'question:print-look': { 'line-along': 'more' },
        'question:jam-look': { 'nothing-seen': 'more', 'cover-ajar': 'less' },
      },
      standing: judged(),
    },
  ],
  remedies: [
    {
      id: 'remedy:load-paper',
      steps: [
        'step:open-paper-cover',
        'step:put-in-new-roll',
        'step:close-paper-cover',
        'step:reprint-last-receipt',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 10,
      sideEffects: [],
      notWhen: [
        { question: 'question:paper-look', answers: ['looks-right'] },
        { question: 'question:print-look', answers: ['all-pale', 'line-along'] },
      ],
      requires: [],
      undo: 'nothing-to-undo',
      treats: {
        'cause:paper-out': 'always',
        'cause:paper-reversed': 'often',
        'cause:printer-cover-open': 'often',
      },
    },
    {
      id: 'remedy:turn-paper',
      steps: [
        'step:take-roll-out',
        'step:scratch-paper',
        'step:turn-roll-and-close',
        'step:reprint-last-receipt',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 45,
      wait: 10,
      sideEffects: [],
      notWhen: [
        { question: 'question:paper-look', answers: ['no-paper', 'looks-right'] },
        { question: 'question:print-look', answers: ['all-pale', 'line-along'] },
      ],
      requires: [],
      undo: 'can-be-undone',
      treats: { 'cause:paper-reversed': 'always', 'cause:printer-cover-open': 'often' },
    },
    {
      id: 'remedy:close-paper-cover',
      steps: ['step:look-for-caught-paper', 'step:press-cover-until-click', 'step:reprint-last-receipt'],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 15,
      wait: 10,
      sideEffects: [],
      notWhen: [{ question: 'question:paper-look', answers: ['no-paper', 'blank-slip', 'looks-right'] }],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:printer-cover-open': 'always' },
    },
    {
      id: 'remedy:let-printer-cool',
      steps: [
        'step:print-nothing-ten-minutes',
        'step:read-last-payment-on-screen',
        'step:reprint-last-receipt',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 10,
      wait: 600,
      sideEffects: [],
      notWhen: [],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:print-head-hot': 'often' },
    },
  ],
  warnings: [{ id: 'warning:sale-again-for-receipt', standing: judged('source:odoo-double-charge') }],
} as const satisfies Area
