import type { Area, Symptom } from '../schema'
import { established, judged } from '../sources'
import { bankShowsCharge } from './issuer'

/** One customer's PIN is a matter of card and bank; with every customer the keys are suspected (section 3.25). */
const everyCustomer: Symptom['umbrella'] = {
  entry: 'question:which-cards',
  leads: { 'every-card': 'symptom:pin-refused-every-card' },
}

/** The customer's PIN as their bank sees it (stage S8); with every customer the keys are suspected instead. */
export const pin = {
  symptoms: [
    {
      id: 'symptom:wrong-pin-55',
      stage: 'S8',
      common: true,
      hostCode: '55',
      screens: [
        { text: '55 密码错', lang: 'zh-CN' },
        { text: '55 不正确的PIN', lang: 'zh-CN' },
        { text: '55 INCORRECT PIN', lang: 'en' },
        { text: 'Last PIN attempt', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'refused', onceMore: true },
      broke: 'one-card',
      umbrella: everyCustomer,
      causes: { 'cause:wrong-pin-entered': 'very common' },
      never: [
        'warning:pin-again-and-again',
        'warning:tell-pin',
        'warning:erase-keys',
        'warning:factory-reset',
        'warning:key-in-card',
      ],
      standing: established('source:unionpay-code-annex', 'source:changjie-terminal-spec'),
    },
    {
      id: 'symptom:pin-tries-exceeded-38',
      stage: 'S8',
      hostCode: '38',
      screens: [
        { text: '38 超过允许的PIN试输入', lang: 'zh-CN' },
        { text: '38 PIN TRIES EXCEEDED', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'refused' },
      broke: 'one-card',
      umbrella: everyCustomer,
      causes: { 'cause:pin-tries-used-up': 'very common' },
      never: [
        'warning:retry-declined',
        'warning:tell-pin',
        'warning:key-in-card',
        'warning:erase-keys',
        'warning:factory-reset',
      ],
      standing: established('source:unionpay-code-annex', 'source:changjie-terminal-spec'),
    },
    {
      id: 'symptom:pin-tries-exceeded-75',
      stage: 'S8',
      hostCode: '75',
      screens: [
        { text: '75 允许的输入PIN次数超限', lang: 'zh-CN' },
        { text: '75 PIN TRIES EXCEEDED', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'refused' },
      broke: 'one-card',
      umbrella: everyCustomer,
      causes: { 'cause:pin-tries-used-up': 'very common' },
      never: [
        'warning:retry-declined',
        'warning:tell-pin',
        'warning:key-in-card',
        'warning:erase-keys',
        'warning:factory-reset',
      ],
      standing: established('source:unionpay-code-annex', 'source:changjie-terminal-spec'),
    },
    {
      id: 'symptom:pin-refused-every-card',
      stage: 'S8',
      screens: [
        { text: '55 密码错', lang: 'zh-CN' },
        { text: '55 INCORRECT PIN', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'refused' },
      broke: 'keys',
      // "Suspect the keys, not the customers" (section 3.8), the master key most of all (table of the group).
      causes: {
        'cause:master-key-missing': 'very common',
        'cause:working-keys-out-of-step': 'common',
        'cause:pin-pad-connection': 'common',
        'cause:acquirer-hsm-fault': 'uncommon',
        'cause:shared-terminal-number': 'uncommon',
      },
      never: [
        'warning:pin-again-and-again',
        'warning:tell-pin',
        'warning:erase-keys',
        'warning:sign-in-by-turns',
        'warning:factory-reset',
      ],
      standing: judged('source:unionpay-code-annex'),
    },
  ],
  causes: [
    {
      id: 'cause:wrong-pin-entered',
      owner: 'cardholder',
      link: 'card',
      minutesToRepair: [1, 60],
      signs: {
        'question:which-cards': {
          'one-card': 'much more',
          'one-bank': 'much less',
          'every-card': 'hardly ever',
        },
        'question:other-terminals': { 'also-fail': 'much less', 'neighbours-fail': 'much less' },
        'question:no-pin-payments': { work: 'more' },
        'question:after-sign-in': { works: 'much less', 'fails-again': 'more', 'sign-in-fails': 'much less' },
      },
      standing: established('source:unionpay-code-annex'),
    },
    {
      id: 'cause:pin-tries-used-up',
      owner: 'cardholder',
      link: 'issuer',
      minutesToRepair: null,
      signs: {
        'question:which-cards': {
          'one-card': 'much more',
          'one-bank': 'much less',
          'every-card': 'hardly ever',
        },
        'question:other-terminals': { 'also-fail': 'much less', 'neighbours-fail': 'much less' },
        'question:no-pin-payments': { work: 'more' },
        'question:after-sign-in': { works: 'much less', 'fails-again': 'more', 'sign-in-fails': 'much less' },
      },
      standing: established('source:unionpay-code-annex'),
    },
  ],
  remedies: [
    {
      id: 'remedy:enter-pin-again',
      steps: [
        'step:no-earlier-try-unclear-before-pin',
        'step:turn-keypad-to-customer',
        'step:take-payment-once-slowly',
        'step:see-result-before-goods',
        'step:same-answer-take-another-way',
      ],
      effect: 'repairs',
      need: 'take-again',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 15,
      sideEffects: ['may-charge-again'],
      // Once, not once more: a bank locks the card after a few wrong PINs.
      notWhen: [
        { question: 'question:which-cards', answers: ['every-card'] },
        { question: 'question:sale-before', answers: ['refused-before'] },
        bankShowsCharge,
      ],
      requires: [],
      undo: 'cannot-be-undone',
      treats: { 'cause:wrong-pin-entered': 'often' },
    },
    {
      id: 'remedy:ask-bank-to-unlock-pin',
      steps: [
        'step:unclear-charge-nothing-more',
        'step:hand-card-back-quietly',
        'step:take-another-way',
        'step:customer-calls-card-number-or-branch',
        'step:once-released-look-here',
      ],
      effect: 'repairs',
      doneBy: 'cardholder',
      handsOn: 60,
      wait: 600,
      sideEffects: [],
      notWhen: [{ question: 'question:which-cards', answers: ['every-card'] }],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:pin-tries-used-up': 'always', 'cause:wrong-pin-entered': 'often' },
      request: { to: 'cardholder', ready: ['exact-words', 'time'] },
    },
  ],
  warnings: [
    { id: 'warning:pin-again-and-again', standing: established('source:unionpay-code-annex') },
    { id: 'warning:tell-pin', standing: judged() },
  ],
} as const satisfies Area
