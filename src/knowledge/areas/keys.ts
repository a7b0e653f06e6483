import { acquirerCall } from '../calls'
import type { Area, Fact, Symptom } from '../schema'
import { established, judged } from '../sources'

/** Terminal and host say it in different words and mean one thing (terminal-faults.md section 3.6). */
const notSignedIn: Symptom['causes'] = {
  'cause:not-signed-in-today': 'very common',
  'cause:batch-differs': 'common',
  'cause:day-rolled-over': 'common',
  'cause:restored-or-swapped': 'uncommon',
  'cause:shared-terminal-number': 'uncommon',
}

/**
 * A message check that did not come out, at the acquirer or here (section 3.7). That the acquirer's security machine
 * may be behind it is taken from the table of the whole group.
 */
const checkOfMessage: Symptom['causes'] = {
  'cause:working-keys-out-of-step': 'very common',
  'cause:master-key-missing': 'common',
  'cause:key-setting-wrong': 'uncommon',
  'cause:pin-pad-connection': 'uncommon',
  'cause:shared-terminal-number': 'uncommon',
  'cause:acquirer-hsm-fault': 'uncommon',
}

/** Section 3.8; each sign-in at a twin replaces the PIN key as well, so the shared number stands here too. */
const pinKey: Symptom['causes'] = {
  'cause:working-keys-out-of-step': 'common',
  'cause:master-key-missing': 'common',
  'cause:pin-pad-connection': 'common',
  'cause:acquirer-hsm-fault': 'uncommon',
  'cause:shared-terminal-number': 'uncommon',
}

/** With the tamper guard or the keys suspected the machine is not used any further (section 4, restart rule). */
export const mayHaveLostKeys: Fact = {
  question: 'question:rough-treatment',
  answers: ['dropped-wet-or-opened', 'flat-for-long', 'tamper-text'],
}

/** Sign-in, keys, PIN pad and the tamper guard (K1–K5, T1x of the cause catalogue). */
export const keys = {
  symptoms: [
    {
      id: 'symptom:sign-in-required',
      stage: 'S0',
      common: true,
      screens: [
        { text: '请签到', lang: 'zh-CN' },
        { text: '请先签到', lang: 'zh-CN' },
        { text: 'PLEASE SIGN IN', lang: 'en' },
        { text: 'LOGON REQUIRED', lang: 'en' },
      ],
      // A host may have said no, or nothing was sent: the worse of the two.
      money: 'refused',
      umbrella: {
        entry: 'question:sign-in-code',
        leads: { '77': 'symptom:sign-in-required-77', 'words-only': 'symptom:not-signed-in' },
      },
      causes: notSignedIn,
      never: [
        'warning:sign-in-by-turns',
        'warning:settle-on-dead-line',
        'warning:clear-records',
        'warning:factory-reset',
      ],
      standing: established('source:changjie-terminal-spec', 'source:pax-results'),
    },
    {
      id: 'symptom:sign-in-required-77',
      stage: 'S6',
      hostCode: '77',
      screens: [
        { text: '77 请重新签到', lang: 'zh-CN' },
        { text: '77 请向网络中心签到', lang: 'zh-CN' },
        { text: '77 SIGN IN AGAIN', lang: 'en' },
      ],
      money: 'refused',
      causes: notSignedIn,
      never: [
        'warning:sign-in-by-turns',
        'warning:settle-on-dead-line',
        'warning:clear-records',
        'warning:factory-reset',
      ],
      standing: established(
        'source:changjie-terminal-spec',
        'source:bestpay-constants',
        'source:nld-starpos',
      ),
    },
    {
      id: 'symptom:not-signed-in',
      stage: 'S0',
      screens: [
        { text: '未签到', lang: 'zh-CN' },
        { text: '终端未签到', lang: 'zh-CN' },
        { text: 'NOT LOGGED ON', lang: 'en' },
      ],
      money: 'not-sent',
      causes: notSignedIn,
      never: [
        'warning:sign-in-by-turns',
        'warning:settle-on-dead-line',
        'warning:clear-records',
        'warning:factory-reset',
      ],
      standing: established('source:pax-results', 'source:changjie-terminal-spec'),
    },
    {
      id: 'symptom:mac-error',
      stage: 'S6',
      screens: [
        { text: 'MAC校验错', lang: 'zh-CN' },
        { text: 'MAC校验失败', lang: 'zh-CN' },
        { text: 'MAC ERROR', lang: 'en' },
        { text: 'BAD MAC', lang: 'en' },
      ],
      money: 'unknown',
      umbrella: {
        entry: 'question:mac-where',
        leads: { a0: 'symptom:mac-error-a0', reversal: 'symptom:mac-error-in-answer' },
      },
      causes: { ...checkOfMessage, 'cause:message-damaged': 'rare' },
      never: [
        'warning:swipe-again',
        'warning:erase-keys',
        'warning:sign-in-by-turns',
        'warning:factory-reset',
        'warning:clear-records',
      ],
      standing: established('source:unionpay-code-annex', 'source:changjie-terminal-spec'),
    },
    {
      id: 'symptom:mac-error-a0',
      stage: 'S6',
      hostCode: 'A0',
      codeTable: 'unionpay',
      screens: [
        { text: 'A0 MAC校验错', lang: 'zh-CN' },
        { text: 'A0 MAC鉴别失败', lang: 'zh-CN' },
        { text: 'A0 MAC ERROR', lang: 'en' },
      ],
      // Section 5: counts as unknown until looked at, although a host answered.
      money: 'unknown',
      // A message changed on the way is named as rare, but a host's code proves the line (section 0).
      causes: checkOfMessage,
      never: [
        'warning:swipe-again',
        'warning:erase-keys',
        'warning:sign-in-by-turns',
        'warning:factory-reset',
        'warning:clear-records',
      ],
      standing: established(
        'source:unionpay-code-annex',
        'source:changjie-terminal-spec',
        'source:chinaljp-front-end',
      ),
    },
    {
      id: 'symptom:mac-error-in-answer',
      stage: 'S9',
      screens: [
        { text: '应答MAC错', lang: 'zh-CN' },
        { text: '返回MAC校验错', lang: 'zh-CN' },
        { text: 'RESPONSE MAC ERROR', lang: 'en' },
      ],
      money: 'unknown',
      causes: { ...checkOfMessage, 'cause:message-damaged': 'rare' },
      never: [
        'warning:swipe-again',
        'warning:clear-records',
        'warning:refund-on-top',
        'warning:goods-on-bank-message',
        'warning:erase-keys',
        'warning:sign-in-by-turns',
        'warning:factory-reset',
      ],
      standing: established('source:changjie-terminal-spec'),
    },
    {
      id: 'symptom:key-error',
      stage: 'S0',
      screens: [
        { text: '密钥错误', lang: 'zh-CN' },
        { text: 'PIN密钥错', lang: 'zh-CN' },
        { text: 'KEY ERROR', lang: 'en' },
      ],
      // 99 and A7 refuse, a missing master key sends nothing: the worst of the three.
      money: 'refused',
      umbrella: {
        entry: 'question:key-code',
        leads: {
          '99': 'symptom:pin-format-99',
          a7: 'symptom:security-failed-a7',
          'no-master-key': 'symptom:master-key-missing',
        },
      },
      causes: pinKey,
      never: [
        'warning:erase-keys',
        'warning:factory-reset',
        'warning:sign-in-by-turns',
        'warning:open-case',
        'warning:pay-unlock-agent',
      ],
      standing: judged('source:unionpay-code-annex'),
    },
    {
      id: 'symptom:pin-format-99',
      stage: 'S6',
      hostCode: '99',
      codeTable: 'unionpay',
      screens: [
        { text: '99 PIN格式错', lang: 'zh-CN' },
        { text: '99 PIN BLOCK ERROR', lang: 'en' },
      ],
      money: 'refused',
      causes: pinKey,
      never: [
        'warning:erase-keys',
        'warning:factory-reset',
        'warning:sign-in-by-turns',
        'warning:open-case',
        'warning:key-in-card',
      ],
      standing: established(
        'source:unionpay-code-annex',
        'source:changjie-terminal-spec',
        'source:bestpay-constants',
      ),
    },
    {
      id: 'symptom:security-failed-a7',
      stage: 'S6',
      hostCode: 'A7',
      codeTable: 'unionpay',
      screens: [
        { text: 'A7 安全处理失败', lang: 'zh-CN' },
        { text: 'A7 SECURITY PROCESSING FAILED', lang: 'en' },
      ],
      money: 'refused',
      causes: pinKey,
      never: [
        'warning:erase-keys',
        'warning:factory-reset',
        'warning:sign-in-by-turns',
        'warning:open-case',
        'warning:key-in-card',
      ],
      standing: established('source:unionpay-code-annex', 'source:chinaljp-front-end', 'source:nld-starpos'),
    },
    {
      id: 'symptom:master-key-missing',
      stage: 'S0',
      screens: [
        { text: '主密钥不存在', lang: 'zh-CN' },
        { text: '主密钥丢失', lang: 'zh-CN' },
        { text: 'NO MASTER KEY', lang: 'en' },
      ],
      money: 'not-sent',
      // No host speaks here and sign-in only brings working keys: K2 and K5 cannot make this text.
      causes: {
        'cause:master-key-missing': 'common',
        'cause:pin-pad-connection': 'common',
        'cause:tamper-tripped': 'uncommon',
      },
      never: [
        'warning:erase-keys',
        'warning:factory-reset',
        'warning:reinstall-app',
        'warning:open-case',
        'warning:pay-unlock-agent',
      ],
      standing: judged(),
    },
    {
      id: 'symptom:terminal-locked',
      stage: 'S0',
      screens: [
        { text: '终端锁定', lang: 'zh-CN' },
        { text: '机器已锁定', lang: 'zh-CN' },
        { text: 'TERMINAL LOCKED', lang: 'en' },
      ],
      money: 'not-sent',
      umbrella: { entry: 'question:lock-words', leads: { 'tamper-words': 'symptom:tamper-detected' } },
      // The domain file gives no words for how common each is: they are our judgement.
      causes: {
        'cause:locked-by-operator': 'common',
        'cause:locked-remotely': 'common',
        'cause:tamper-tripped': 'common',
      },
      never: [
        'warning:use-tampered-machine',
        'warning:open-case',
        'warning:factory-reset',
        'warning:pay-unlock-agent',
        'warning:borrow-machine',
      ],
      standing: judged('source:verifone-manual'),
    },
    {
      id: 'symptom:tamper-detected',
      stage: 'S0',
      screens: [
        { text: '终端被攻击', lang: 'zh-CN' },
        { text: '终端自毁', lang: 'zh-CN' },
        { text: 'TAMPER', lang: 'en' },
        { text: 'TERMINAL TAMPERED', lang: 'en' },
      ],
      money: 'not-sent',
      causes: { 'cause:tamper-tripped': 'very common' },
      never: [
        'warning:use-tampered-machine',
        'warning:open-case',
        'warning:factory-reset',
        'warning:pay-unlock-agent',
      ],
      standing: established('source:verifone-manual'),
    },
  ],
  questions: [
    {
      id: 'question:sign-in-code',
      kind: 'look',
      seconds: 15,
      carriesOver: false,
      answers: { '77': 'sometimes', 'words-only': 'often', 'other-code': 'rarely' },
    },
    {
      id: 'question:mac-where',
      kind: 'look',
      seconds: 20,
      carriesOver: false,
      answers: { a0: 'often', reversal: 'rarely', 'words-only': 'sometimes' },
    },
    {
      id: 'question:key-code',
      kind: 'look',
      seconds: 15,
      carriesOver: false,
      answers: { '99': 'sometimes', a7: 'rarely', 'no-master-key': 'sometimes', 'words-only': 'sometimes' },
    },
    {
      id: 'question:lock-words',
      kind: 'look',
      seconds: 15,
      carriesOver: false,
      answers: { 'locked-only': 'often', 'asks-password': 'sometimes', 'tamper-words': 'rarely' },
    },
    {
      id: 'question:first-today',
      kind: 'recall',
      seconds: 5,
      carriesOver: true,
      answers: { no: 'often', yes: 'sometimes' },
    },
    {
      id: 'question:after-sign-in',
      kind: 'recall',
      seconds: 5,
      carriesOver: false,
      answers: {
        works: 'often',
        'fails-again': 'sometimes',
        'sign-in-fails': 'rarely',
        'until-other-signs-in': 'rarely',
      },
    },
    {
      id: 'question:no-pin-payments',
      kind: 'recall',
      seconds: 10,
      carriesOver: false,
      answers: { fail: 'often', work: 'sometimes' },
    },
    {
      id: 'question:pin-pad',
      kind: 'look',
      seconds: 10,
      carriesOver: true,
      answers: { 'built-in': 'often', 'separate-untouched': 'sometimes', 'separate-moved': 'rarely' },
    },
    {
      id: 'question:rough-treatment',
      kind: 'ask',
      seconds: 20,
      carriesOver: true,
      answers: {
        nothing: 'always',
        'dropped-wet-or-opened': 'rarely',
        'flat-for-long': 'rarely',
        'tamper-text': 'never',
      },
    },
  ],
  causes: [
    {
      id: 'cause:not-signed-in-today',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [1, 1],
      signs: {
        'question:first-today': { yes: 'much more' },
        'question:after-sign-in': { works: 'much more', 'fails-again': 'much less', 'sign-in-fails': 'less' },
        'question:no-pin-payments': { work: 'much less' },
        'question:machine-history': { 'repaired-or-reset': 'more' },
        'question:rough-treatment': {
          'dropped-wet-or-opened': 'more',
          'flat-for-long': 'more',
          'tamper-text': 'more',
        },
      },
      standing: established('source:changjie-terminal-spec', 'source:pax-results'),
    },
    {
      id: 'cause:batch-differs',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [1, 5],
      signs: {
        // "In a loop: settle, then sign in" (section 3.6) is what sets it apart from a sign-in that was not done.
        'question:after-sign-in': { works: 'less', 'fails-again': 'much more' },
        'question:first-today': { yes: 'much more' },
        'question:no-pin-payments': { work: 'much less' },
        'question:machine-history': { 'repaired-or-reset': 'more' },
        'question:rough-treatment': {
          'dropped-wet-or-opened': 'more',
          'flat-for-long': 'more',
          'tamper-text': 'more',
        },
      },
      standing: established('source:changjie-terminal-spec'),
    },
    {
      id: 'cause:day-rolled-over',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [1, 5],
      signs: {
        'question:first-today': { yes: 'more' },
        'question:clock-right': { wrong: 'much more' },
        'question:after-sign-in': { works: 'more' },
        'question:no-pin-payments': { work: 'much less' },
      },
      standing: judged(),
    },
    {
      id: 'cause:restored-or-swapped',
      owner: 'acquirer',
      link: 'terminal',
      minutesToRepair: [10, 60],
      signs: {
        'question:machine-history': {
          'repaired-or-reset': 'much more',
          'new-or-replaced': 'much more',
          'in-daily-use': 'much less',
        },
        'question:no-pin-payments': { work: 'much less' },
        'question:other-terminals': { 'also-fail': 'less' },
      },
      standing: judged(),
    },
    {
      id: 'cause:shared-terminal-number',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: [10, 60],
      signs: {
        'question:twin-number': { yes: 'much more', no: 'hardly ever' },
        'question:after-sign-in': {
          works: 'less',
          'fails-again': 'much more',
          'until-other-signs-in': 'much more',
        },
        'question:machine-history': { 'repaired-or-reset': 'more', 'new-or-replaced': 'more' },
        'question:rough-treatment': {
          'dropped-wet-or-opened': 'more',
          'flat-for-long': 'more',
          'tamper-text': 'more',
        },
      },
      standing: judged(),
    },
    {
      id: 'cause:working-keys-out-of-step',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [1, 1],
      signs: {
        'question:first-today': { yes: 'more' },
        'question:after-sign-in': { works: 'much more', 'fails-again': 'less', 'sign-in-fails': 'less' },
        'question:no-pin-payments': { work: 'more' },
        'question:machine-history': { 'repaired-or-reset': 'more' },
        'question:rough-treatment': {
          'dropped-wet-or-opened': 'more',
          'flat-for-long': 'more',
          'tamper-text': 'more',
        },
      },
      standing: judged('source:unionpay-code-annex'),
    },
    {
      id: 'cause:master-key-missing',
      owner: 'acquirer',
      link: 'terminal',
      minutesToRepair: [30, 2880],
      signs: {
        'question:after-sign-in': { works: 'much less', 'fails-again': 'more', 'sign-in-fails': 'much more' },
        'question:no-pin-payments': { work: 'more' },
        'question:machine-history': { 'repaired-or-reset': 'much more', 'new-or-replaced': 'much more' },
        'question:rough-treatment': {
          'dropped-wet-or-opened': 'much more',
          'flat-for-long': 'much more',
          'tamper-text': 'much more',
        },
        'question:other-terminals': { 'also-fail': 'much less' },
      },
      standing: judged(),
    },
    {
      id: 'cause:key-setting-wrong',
      owner: 'acquirer',
      link: 'terminal',
      minutesToRepair: [30, 2880],
      signs: {
        // The catalogue counts a wrong index among the master-key faults (K3): its signs are theirs.
        'question:after-sign-in': { works: 'much less', 'fails-again': 'more', 'sign-in-fails': 'much more' },
        'question:machine-history': { 'repaired-or-reset': 'much more', 'new-or-replaced': 'much more' },
        'question:other-terminals': { 'also-fail': 'much less' },
        'question:no-pin-payments': { work: 'more' },
      },
      standing: judged(),
    },
    {
      id: 'cause:pin-pad-connection',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [2, 2],
      signs: {
        'question:pin-pad': { 'separate-moved': 'much more', 'built-in': 'hardly ever' },
        'question:after-sign-in': { works: 'less', 'fails-again': 'more' },
        'question:no-pin-payments': { work: 'much more' },
        'question:machine-history': { 'repaired-or-reset': 'more' },
        'question:rough-treatment': {
          'dropped-wet-or-opened': 'more',
          'flat-for-long': 'more',
          'tamper-text': 'more',
        },
        'question:other-terminals': { 'also-fail': 'much less' },
      },
      standing: judged(),
    },
    {
      id: 'cause:acquirer-hsm-fault',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: null,
      signs: {
        'question:after-sign-in': { works: 'less', 'fails-again': 'more', 'sign-in-fails': 'more' },
        'question:no-pin-payments': { work: 'more' },
        'question:machine-history': { 'repaired-or-reset': 'less' },
        'question:rough-treatment': {
          'dropped-wet-or-opened': 'less',
          'flat-for-long': 'less',
          'tamper-text': 'less',
        },
        'question:other-terminals': { 'also-fail': 'much more', work: 'much less' },
      },
      standing: established('source:chinaljp-front-end', 'source:bestpay-constants'),
    },
    {
      id: 'cause:message-damaged',
      owner: 'it',
      link: 'path',
      minutesToRepair: null,
      signs: {
        'question:bearer': { sim: 'much less' },
        'question:network-kind': { 'office-filtered': 'much more' },
      },
      standing: judged(),
    },
    {
      id: 'cause:tamper-tripped',
      owner: 'vendor',
      link: 'terminal',
      minutesToRepair: [1440, 10080],
      signs: {
        'question:rough-treatment': {
          nothing: 'less',
          'dropped-wet-or-opened': 'much more',
          'flat-for-long': 'much more',
          'tamper-text': 'much more',
        },
      },
      standing: established('source:verifone-manual'),
    },
    {
      id: 'cause:locked-by-operator',
      owner: 'acquirer',
      link: 'terminal',
      minutesToRepair: null,
      signs: { 'question:lock-words': { 'asks-password': 'much more' } },
      standing: judged(),
    },
    {
      id: 'cause:locked-remotely',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: null,
      signs: {},
      standing: judged(),
    },
  ],
  remedies: [
    {
      id: 'remedy:sign-in-once',
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 60,
      sideEffects: [],
      notWhen: [
        {
          question: 'question:after-sign-in',
          answers: ['fails-again', 'sign-in-fails', 'until-other-signs-in'],
        },
        mayHaveLostKeys,
      ],
      requires: [{ question: 'question:twin-number', answers: ['no'] }],
      undo: 'nothing-to-undo',
      treats: {
        'cause:not-signed-in-today': 'always',
        'cause:working-keys-out-of-step': 'always',
        'cause:day-rolled-over': 'often',
        'cause:batch-differs': 'often',
        'cause:restored-or-swapped': 'sometimes',
      },
    },
    {
      id: 'remedy:settle-then-sign-in',
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 180,
      wait: 60,
      sideEffects: ['loses-unsent-sales'],
      // Section 5 rule 8: never settle on a dead line.
      notWhen: [
        mayHaveLostKeys,
        { question: 'question:line-proven', answers: ['not-through'] },
        { question: 'question:line-test', answers: ['not-through'] },
      ],
      requires: [
        { question: 'question:unsent-records', answers: ['none'] },
        { question: 'question:twin-number', answers: ['no'] },
      ],
      undo: 'cannot-be-undone',
      treats: { 'cause:batch-differs': 'often', 'cause:restored-or-swapped': 'sometimes' },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-batch',
      treats: {
        'cause:batch-differs': 'always',
        'cause:restored-or-swapped': 'always',
        'cause:not-signed-in-today': 'often',
        'cause:day-rolled-over': 'often',
      },
      request: {
        to: 'acquirer',
        ready: [
          'merchant-number',
          'terminal-number',
          'exact-words',
          'time',
          'what-changed',
          'what-was-tried',
        ],
      },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-shared-number',
      notWhen: [{ question: 'question:twin-number', answers: ['no'] }],
      treats: { 'cause:shared-terminal-number': 'always' },
      request: {
        to: 'acquirer',
        ready: ['merchant-number', 'terminal-number', 'serial', 'exact-words', 'what-was-tried'],
      },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-keys',
      treats: {
        'cause:master-key-missing': 'always',
        'cause:key-setting-wrong': 'always',
        'cause:working-keys-out-of-step': 'often',
        'cause:tamper-tripped': 'sometimes',
      },
      request: {
        to: 'acquirer',
        ready: [
          'merchant-number',
          'terminal-number',
          'serial',
          'exact-words',
          'time',
          'what-changed',
          'what-was-tried',
        ],
      },
    },
    {
      id: 'remedy:reseat-pin-pad',
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 30,
      sideEffects: [],
      notWhen: [{ question: 'question:pin-pad', answers: ['built-in'] }, mayHaveLostKeys],
      requires: [],
      undo: 'can-be-undone',
      treats: { 'cause:pin-pad-connection': 'often' },
    },
    {
      id: 'remedy:ask-vendor-pin-pad',
      effect: 'repairs',
      doneBy: 'vendor',
      handsOn: 600,
      wait: 600,
      sideEffects: [],
      notWhen: [{ question: 'question:pin-pad', answers: ['built-in'] }],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:pin-pad-connection': 'always' },
      request: { to: 'vendor', ready: ['serial', 'exact-words', 'photo', 'what-changed', 'what-was-tried'] },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-tamper',
      treats: { 'cause:tamper-tripped': 'always' },
      request: {
        to: 'acquirer',
        ready: [
          'merchant-number',
          'terminal-number',
          'serial',
          'exact-words',
          'time',
          'photo',
          'what-changed',
        ],
      },
    },
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-unlock',
      treats: { 'cause:locked-by-operator': 'always', 'cause:locked-remotely': 'always' },
      request: {
        to: 'acquirer',
        ready: ['merchant-number', 'terminal-number', 'serial', 'exact-words', 'time', 'what-changed'],
      },
    },
  ],
  warnings: [
    { id: 'warning:erase-keys', standing: judged() },
    { id: 'warning:sign-in-by-turns', standing: judged() },
    { id: 'warning:settle-on-dead-line', standing: established('source:changjie-terminal-spec') },
    { id: 'warning:use-tampered-machine', standing: established('source:verifone-manual') },
  ],
} as const satisfies Area
