import type { Area } from '../schema'
import { judged } from '../sources'

/** A slip that came out badly or stuck: the payment behind it is as good as before (P2x, P3x, terminal-faults.md section 3.46). */
export const printedSlip = {
  symptoms: [
    {
      id: 'symptom:print-faded',
      stage: 'S9',
      screens: [
        { text: '打印字淡', lang: 'zh-CN' },
        { text: '打印不清', lang: 'zh-CN' },
        { text: '有一条白线', lang: 'zh-CN' },
        { text: 'Faded receipt', lang: 'en' },
      ],
      // A slip comes after an approval, and nobody can read which.
      money: { attempt: 'maybe', reach: 'in-doubt', onlyWhenSaid: true },
      // The next payment goes through all the same.
      broke: 'nothing',
      causes: {
        'cause:print-paper-bad': 'common',
        'cause:print-head-dirty': 'common',
        'cause:battery-low': 'common',
        'cause:print-density-low': 'uncommon',
        'cause:printer-hardware': 'uncommon',
        // Very common behind a blank slip (section 3.46); few call that one pale.
        'cause:paper-reversed': 'uncommon',
      },
      never: [
        'warning:sale-again-for-receipt',
        'warning:wet-hot-print-head',
        'warning:pale-slip-as-record',
        'warning:open-case',
      ],
      standing: judged('source:st-george-guide'),
    },
    {
      id: 'symptom:paper-jam',
      stage: 'S9',
      screens: [
        { text: '卡纸', lang: 'zh-CN' },
        { text: '纸卡住', lang: 'zh-CN' },
        { text: 'Paper jam', lang: 'en' },
      ],
      // Paper sticks while a slip prints, after an approval, and nobody has read it.
      money: { attempt: 'maybe', reach: 'in-doubt', onlyWhenSaid: true },
      broke: 'machine',
      causes: {
        'cause:roll-does-not-fit': 'common',
        'cause:paper-scraps-inside': 'common',
        'cause:cover-shut-on-paper': 'common',
        'cause:printer-hardware': 'uncommon',
      },
      never: [
        'warning:sale-again-for-receipt',
        'warning:pull-against-feed',
        'warning:wet-hot-print-head',
        'warning:open-case',
      ],
      standing: judged('source:st-george-guide'),
    },
  ],
  questions: [
    {
      id: 'question:print-look',
      kind: 'look',
      seconds: 5,
      carriesOver: false,
      // Nothing came out, or nothing that could be read.
      senseless: {
        after: [],
        under: ['symptom:printer-no-paper', 'symptom:paper-jam', 'symptom:dead-or-frozen', 'symptom:frozen'],
      },
      answers: { 'all-pale': 'often', 'line-along': 'sometimes', blank: 'rarely' },
    },
    {
      id: 'question:scratch-test',
      kind: 'test',
      seconds: 20,
      carriesOver: false,
      senseless: { after: [], under: ['symptom:printer-no-paper'] },
      answers: { dark: 'often', faint: 'sometimes', 'other-side': 'rarely' },
    },
    {
      id: 'question:jam-look',
      kind: 'look',
      seconds: 30,
      carriesOver: false,
      senseless: { after: [], under: ['symptom:printer-no-paper', 'symptom:print-faded'] },
      answers: {
        scraps: 'sometimes',
        'tight-or-crooked': 'sometimes',
        'cover-ajar': 'rarely',
        'nothing-seen': 'sometimes',
      },
    },
  ],
  causes: [
    {
      id: 'cause:print-paper-bad',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [1, 1],
      signs: {
        'question:print-look': { 'line-along': 'hardly ever' },
        'question:scratch-test': { faint: 'much more', dark: 'less' },
      },
      standing: judged('source:st-george-guide'),
    },
    {
      id: 'cause:print-head-dirty',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [5, 15],
      signs: {
        'question:print-look': { 'line-along': 'much more', 'all-pale': 'less', blank: 'less' },
        'question:scratch-test': { faint: 'less' },
      },
      standing: judged('source:st-george-guide'),
    },
    {
      id: 'cause:print-density-low',
      owner: 'vendor',
      link: 'terminal',
      minutesToRepair: null,
      signs: {
        'question:print-look': { 'line-along': 'hardly ever', blank: 'less' },
        'question:scratch-test': { faint: 'less' },
        'question:machine-history': { 'repaired-or-reset': 'more', updated: 'more' },
      },
      standing: judged(),
    },
    {
      id: 'cause:roll-does-not-fit',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [1, 3],
      signs: {
        'question:jam-look': { 'tight-or-crooked': 'much more', scraps: 'less', 'nothing-seen': 'less' },
      },
      standing: judged('source:st-george-guide'),
    },
    {
      id: 'cause:paper-scraps-inside',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [1, 5],
      signs: {
        'question:jam-look': { scraps: 'much more', 'tight-or-crooked': 'less', 'nothing-seen': 'less' },
      },
      standing: judged('source:st-george-guide'),
    },
    {
      // Not the open cover of a printer that does not start: it prints, and the paper runs askew; pressing is no help to it.
      id: 'cause:cover-shut-on-paper',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [1, 1],
      signs: {
        'question:jam-look': { 'cover-ajar': 'much more', scraps: 'less', 'nothing-seen': 'less' },
      },
      standing: judged('source:st-george-guide'),
    },
  ],
  remedies: [
    {
      id: 'remedy:new-dry-roll',
      steps: [
        'step:see-sale-in-list',
        'step:take-roll-out',
        'step:put-in-dry-thermal-roll',
        'step:close-paper-cover',
        'step:reprint-last-receipt',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 10,
      sideEffects: [],
      notWhen: [{ question: 'question:print-look', answers: ['line-along'] }],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:print-paper-bad': 'often' },
    },
    {
      id: 'remedy:clean-print-head',
      steps: [
        'step:see-sale-in-list',
        'step:leave-printer-until-cool',
        'step:wipe-print-head',
        'step:let-print-head-dry',
        'step:reprint-last-receipt',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 90,
      wait: 600,
      sideEffects: [],
      notWhen: [{ question: 'question:print-look', answers: ['blank'] }],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:print-head-dirty': 'often' },
    },
    {
      id: 'remedy:clear-paper-jam',
      steps: [
        'step:see-sale-in-list',
        'step:take-roll-out',
        'step:pull-scraps-with-feed',
        'step:put-roll-back-straight',
        'step:reprint-last-receipt',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 10,
      sideEffects: [],
      notWhen: [],
      requires: [],
      undo: 'nothing-to-undo',
      treats: {
        'cause:paper-scraps-inside': 'often',
        'cause:roll-does-not-fit': 'sometimes',
        'cause:cover-shut-on-paper': 'often',
      },
    },
    {
      // A roll has to be fetched and unwrapped, and helps little while scraps lie inside.
      id: 'remedy:put-in-fitting-roll',
      steps: [
        'step:see-sale-in-list',
        'step:take-roll-out',
        'step:take-roll-of-right-size',
        'step:put-roll-back-straight',
        'step:reprint-last-receipt',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 90,
      wait: 10,
      sideEffects: [],
      notWhen: [],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:roll-does-not-fit': 'often', 'cause:cover-shut-on-paper': 'often' },
    },
  ],
  warnings: [
    { id: 'warning:pull-against-feed', standing: judged() },
    { id: 'warning:wet-hot-print-head', standing: judged() },
    { id: 'warning:pale-slip-as-record', standing: judged() },
  ],
} as const satisfies Area
