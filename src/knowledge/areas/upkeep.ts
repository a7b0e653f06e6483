import { acquirerCall } from '../calls'
import type { Area } from '../schema'
import { established, judged } from '../sources'

/** What the machine wants done before the next sale: a download or a settlement (terminal-faults.md 3.18, 3.26). */
export const upkeep = {
  symptoms: [
    {
      id: 'symptom:download-required',
      stage: 'S0',
      screens: [
        { text: '请先下载参数', lang: 'zh-CN' },
        { text: '请下载密钥', lang: 'zh-CN' },
        { text: '请更新程序', lang: 'zh-CN' },
        { text: '版本过低', lang: 'zh-CN' },
        { text: 'DOWNLOAD REQUIRED', lang: 'en' },
      ],
      money: 'not-sent',
      // A machine that wants keys has none: the case of a missing master key.
      umbrella: { entry: 'question:download-kind', leads: { keys: 'symptom:master-key-missing' } },
      // The domain file names the reasons without a word for how common each is: the words are our judgement.
      causes: {
        'cause:update-ordered': 'very common',
        'cause:unsettled-blocks-update': 'common',
        'cause:download-unavailable': 'common',
        'cause:update-broke-off': 'common',
        'cause:line-too-poor': 'common',
      },
      never: [
        'warning:cut-power',
        'warning:settle-on-dead-line',
        'warning:clear-records',
        'warning:factory-reset',
        'warning:reinstall-app',
      ],
      standing: established('source:changjie-terminal-spec'),
    },
    {
      id: 'symptom:must-settle',
      stage: 'S0',
      screens: [
        { text: '请先结算', lang: 'zh-CN' },
        { text: '批次已满', lang: 'zh-CN' },
        { text: '存储已满', lang: 'zh-CN' },
        { text: 'BATCH FULL', lang: 'en' },
        { text: 'MUST BALANCE NOW', lang: 'en' },
      ],
      money: 'not-sent',
      causes: {
        'cause:batch-full': 'very common',
        'cause:settlement-broke-off': 'common',
        'cause:batch-disagrees': 'uncommon',
        'cause:storage-full': 'uncommon',
        'cause:line-too-poor': 'common',
      },
      never: [
        'warning:clear-records',
        'warning:settle-on-dead-line',
        'warning:cut-power',
        'warning:factory-reset',
        'warning:reinstall-app',
      ],
      standing: established('source:vend-help', 'source:changjie-terminal-spec'),
    },
  ],
  questions: [
    {
      id: 'question:download-state',
      kind: 'look',
      seconds: 10,
      carriesOver: false,
      answers: { 'only-asks': 'often', 'says-settle': 'rarely', 'broke-off': 'sometimes', running: 'rarely' },
    },
    {
      id: 'question:download-kind',
      kind: 'look',
      seconds: 10,
      carriesOver: false,
      answers: { program: 'sometimes', parameters: 'sometimes', keys: 'sometimes' },
    },
    {
      id: 'question:line-proven',
      kind: 'recall',
      seconds: 5,
      group: 'line-carries',
      carriesOver: false,
      answers: { 'went-through': 'often', 'not-through': 'sometimes' },
    },
    {
      id: 'question:settle-tried',
      kind: 'recall',
      seconds: 5,
      carriesOver: false,
      answers: {
        'not-tried': 'often',
        'broke-off': 'sometimes',
        'does-not-agree': 'rarely',
        'done-still-full': 'rarely',
      },
    },
  ],
  causes: [
    {
      id: 'cause:update-ordered',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: null,
      signs: {
        'question:download-state': {
          'only-asks': 'more',
          running: 'more',
          'says-settle': 'less',
          'broke-off': 'hardly ever',
        },
        'question:download-kind': { keys: 'less' },
        'question:machine-history': { 'new-or-replaced': 'more', 'repaired-or-reset': 'more' },
      },
      standing: established('source:changjie-terminal-spec'),
    },
    {
      id: 'cause:unsettled-blocks-update',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [5, 15],
      signs: {
        'question:download-state': {
          'says-settle': 'much more',
          'only-asks': 'less',
          'broke-off': 'hardly ever',
          running: 'hardly ever',
        },
        'question:download-kind': { program: 'more', keys: 'less' },
      },
      standing: judged(),
    },
    {
      id: 'cause:download-unavailable',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: null,
      signs: {
        'question:download-state': { 'broke-off': 'more', running: 'less' },
        'question:other-terminals': { 'also-fail': 'more' },
        'question:line-proven': { 'went-through': 'more' },
        'question:line-test': { 'went-through': 'more' },
      },
      standing: established('source:chinaljp-front-end'),
    },
    {
      id: 'cause:update-broke-off',
      owner: 'acquirer',
      link: 'terminal',
      minutesToRepair: null,
      signs: {
        'question:download-state': {
          'broke-off': 'much more',
          'only-asks': 'less',
          'says-settle': 'hardly ever',
        },
        'question:machine-history': { updated: 'much more' },
      },
      standing: judged(),
    },
    {
      // Why the line is poor is the case of another message: what is wanted here is a line that carries.
      id: 'cause:line-too-poor',
      owner: 'shop-owner',
      link: 'path',
      minutesToRepair: [1, 120],
      signs: {
        'question:line-proven': { 'not-through': 'much more' },
        'question:line-test': { 'not-through': 'much more' },
      },
      standing: judged(),
    },
    {
      id: 'cause:batch-full',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [5, 15],
      signs: {
        'question:settle-tried': {
          'not-tried': 'more',
          'does-not-agree': 'hardly ever',
          'done-still-full': 'hardly ever',
          'broke-off': 'less',
        },
        'question:line-proven': { 'went-through': 'more' },
        'question:line-test': { 'went-through': 'more' },
      },
      standing: established('source:vend-help'),
    },
    {
      id: 'cause:settlement-broke-off',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [5, 30],
      signs: {
        'question:settle-tried': { 'broke-off': 'much more', 'does-not-agree': 'less' },
      },
      standing: judged(),
    },
    {
      id: 'cause:batch-disagrees',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: null,
      signs: {
        'question:settle-tried': { 'does-not-agree': 'much more', 'broke-off': 'less' },
        'question:line-proven': { 'not-through': 'much less' },
        'question:line-test': { 'not-through': 'much less' },
      },
      standing: judged('source:changjie-terminal-spec'),
    },
    {
      id: 'cause:storage-full',
      owner: 'vendor',
      link: 'terminal',
      minutesToRepair: null,
      signs: {
        'question:settle-tried': { 'done-still-full': 'much more', 'broke-off': 'less' },
      },
      standing: judged(),
    },
  ],
  remedies: [
    {
      id: 'remedy:let-download-run',
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 600,
      sideEffects: ['interrupts-sales', 'loses-unsent-sales'],
      notWhen: [{ question: 'question:download-state', answers: ['says-settle', 'running'] }],
      // It needs the network to the end (section 3.18): begun on a dead line it stays half done.
      requires: [
        { question: 'question:unsent-records', answers: ['none'] },
        { question: 'question:line-proven', answers: ['went-through'] },
      ],
      undo: 'cannot-be-undone',
      treats: {
        'cause:update-ordered': 'often',
        'cause:update-broke-off': 'often',
        'cause:download-unavailable': 'rarely',
      },
    },
    {
      // It runs already: nobody starts it, and cutting it is what must not happen.
      id: 'remedy:leave-download-running',
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 10,
      wait: 600,
      sideEffects: ['interrupts-sales'],
      notWhen: [],
      requires: [{ question: 'question:download-state', answers: ['running'] }],
      undo: 'nothing-to-undo',
      treats: { 'cause:update-ordered': 'often', 'cause:update-broke-off': 'rarely' },
    },
    {
      id: 'remedy:settle-batch',
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 300,
      sideEffects: ['interrupts-sales', 'loses-unsent-sales'],
      notWhen: [
        { question: 'question:settle-tried', answers: ['does-not-agree', 'done-still-full'] },
        { question: 'question:download-state', answers: ['running'] },
      ],
      requires: [
        { question: 'question:unsent-records', answers: ['none'] },
        { question: 'question:line-proven', answers: ['went-through'] },
      ],
      undo: 'cannot-be-undone',
      treats: {
        'cause:batch-full': 'always',
        'cause:unsettled-blocks-update': 'always',
        'cause:settlement-broke-off': 'often',
        'cause:storage-full': 'sometimes',
      },
    },
    {
      // A proven line is the way that waiting reversals and stored sales leave: nothing is lost, it is sent first.
      id: 'remedy:send-waiting-then-settle',
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 180,
      wait: 300,
      sideEffects: ['interrupts-sales'],
      notWhen: [
        { question: 'question:settle-tried', answers: ['does-not-agree', 'done-still-full'] },
        { question: 'question:download-state', answers: ['running'] },
      ],
      requires: [
        { question: 'question:unsent-records', answers: ['some'] },
        { question: 'question:line-proven', answers: ['went-through'] },
      ],
      undo: 'cannot-be-undone',
      treats: {
        'cause:batch-full': 'often',
        'cause:unsettled-blocks-update': 'often',
        'cause:settlement-broke-off': 'often',
        'cause:offline-record-waits': 'always',
      },
    },
    {
      id: 'remedy:get-line-first',
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 180,
      wait: 300,
      sideEffects: ['interrupts-sales'],
      notWhen: [
        { question: 'question:line-proven', answers: ['went-through'] },
        { question: 'question:line-test', answers: ['went-through'] },
        { question: 'question:download-state', answers: ['running'] },
      ],
      requires: [],
      undo: 'can-be-undone',
      treats: {
        'cause:line-too-poor': 'often',
        'cause:update-broke-off': 'sometimes',
        'cause:settlement-broke-off': 'sometimes',
        'cause:offline-record-waits': 'sometimes',
      },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-download',
      treats: {
        'cause:download-unavailable': 'always',
        'cause:update-ordered': 'often',
        'cause:update-broke-off': 'often',
      },
      request: {
        to: 'acquirer',
        ready: ['merchant-number', 'terminal-number', 'serial', 'exact-words', 'time', 'what-was-tried'],
      },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-settlement',
      treats: {
        'cause:batch-disagrees': 'always',
        'cause:settlement-broke-off': 'often',
        'cause:batch-full': 'often',
        'cause:unsettled-blocks-update': 'often',
        'cause:storage-full': 'sometimes',
        'cause:line-too-poor': 'rarely',
        'cause:offline-record-waits': 'often',
      },
      request: {
        to: 'acquirer',
        ready: ['merchant-number', 'terminal-number', 'exact-words', 'time', 'photo', 'what-was-tried'],
      },
    },
  ],
  warnings: [{ id: 'warning:cut-power', standing: established('source:verifone-manual') }],
} as const satisfies Area
