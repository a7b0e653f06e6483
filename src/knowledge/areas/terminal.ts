import type { Area } from '../schema'
import { established, judged } from '../sources'

/** The machine itself: its app, radio and memory (N12, N13). */
export const terminal = {
  questions: [
    {
      id: 'question:machine-history',
      kind: 'recall',
      seconds: 15,
      carriesOver: true,
      answers: {
        'in-daily-use': 'often',
        'new-or-replaced': 'rarely',
        'repaired-or-reset': 'rarely',
        updated: 'rarely',
        'idle-3-12-months': 'rarely',
        'idle-over-a-year': 'rarely',
      },
    },
    {
      id: 'question:moved',
      kind: 'recall',
      seconds: 15,
      carriesOver: true,
      answers: { no: 'always', yes: 'rarely' },
    },
  ],
  causes: [
    {
      id: 'cause:radio-hardware',
      owner: 'vendor',
      link: 'terminal',
      minutesToRepair: null,
      signs: {
        'question:machine-history': { 'idle-3-12-months': 'more', 'idle-over-a-year': 'more' },
        'question:signal-icon': { 'no-sim': 'more', low: 'more', 'full-no-data': 'less' },
        'question:better-at-window': { better: 'more' },
        'question:phone-same-carrier': { 'has-data': 'more' },
        'question:phones-on-wifi': { dead: 'less', fine: 'more' },
        'question:hotspot-test': { works: 'much less', fails: 'more' },
        'question:other-terminals': { 'also-fail': 'much less' },
        'question:qr-works': { works: 'much less' },
      },
      standing: judged(),
    },
    {
      id: 'cause:app-hung',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [3, 3],
      signs: {
        'question:machine-history': { updated: 'much more' },
        'question:hotspot-test': { fails: 'more' },
        'question:other-terminals': { 'also-fail': 'less' },
      },
      standing: judged(),
    },
    {
      id: 'cause:memory-lost',
      owner: 'vendor',
      link: 'terminal',
      minutesToRepair: null,
      signs: {
        'question:numbers-match': { blank: 'much more', same: 'less' },
        'question:other-terminals': { 'also-fail': 'less' },
      },
      standing: judged(),
    },
  ],
  remedies: [
    {
      id: 'remedy:restart-terminal',
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 30,
      wait: 120,
      sideEffects: ['interrupts-sales', 'loses-unsent-sales'],
      notWhen: [],
      requires: [{ question: 'question:unsent-records', answers: ['none'] }],
      undo: 'nothing-to-undo',
      treats: { 'cause:app-hung': 'often', 'cause:weak-signal': 'rarely', 'cause:sim-not-seated': 'rarely' },
    },
    {
      id: 'remedy:ask-vendor-repair',
      effect: 'repairs',
      doneBy: 'vendor',
      handsOn: 600,
      wait: 600,
      sideEffects: [],
      notWhen: [],
      requires: [],
      undo: 'nothing-to-undo',
      treats: {
        'cause:radio-hardware': 'always',
        'cause:memory-lost': 'always',
        'cause:sim-not-seated': 'sometimes',
        'cause:app-hung': 'sometimes',
      },
      request: { to: 'vendor', ready: ['serial', 'exact-words', 'photo', 'what-changed', 'what-was-tried'] },
    },
  ],
  warnings: [
    { id: 'warning:open-case', standing: established('source:verifone-manual') },
    { id: 'warning:factory-reset', standing: established('source:square-help') },
    { id: 'warning:reinstall-app', standing: judged() },
  ],
} as const satisfies Area
