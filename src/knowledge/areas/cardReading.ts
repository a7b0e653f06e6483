import { presentAgain } from '../presentAgain'
import type { Area, Symptom } from '../schema'
import { established, judged } from '../sources'
import { bankShowsCharge } from './issuer'

/**
 * A chip card was not read by its chip (terminal-faults.md section 3.16). The domain file gives words for a dirty
 * chip and a worn contact; that the card was presented the wrong way comes first because this is what the text says.
 */
const chipWanted: Symptom['causes'] = {
  'cause:entry-mode-not-allowed': 'very common',
  'cause:card-dirty-or-damaged': 'common',
  'cause:reader-dirty-or-worn': 'uncommon',
  'cause:reader-hardware': 'rare',
}

/** Card, phone and reader: before anything is sent (C1x, C2x of the cause catalogue), and the refused swipe. */
export const cardReading = {
  symptoms: [
    {
      id: 'symptom:card-read-error',
      stage: 'S0',
      common: true,
      screens: [
        { text: '读卡失败', lang: 'zh-CN' },
        { text: '读卡错误', lang: 'zh-CN' },
        { text: 'CARD READ ERROR', lang: 'en' },
        { text: 'Try Another Read Method', lang: 'en' },
        { text: 'Retry Card', lang: 'en' },
        { text: 'Card Removed Too Early, Try Again', lang: 'en' },
        { text: 'BAD READ', lang: 'en' },
        { text: 'BAD SWIPE', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'not-sent' },
      broke: 'card-reading',
      causes: {
        'cause:card-dirty-or-damaged': 'very common',
        'cause:reader-dirty-or-worn': 'common',
        'cause:card-presented-wrong': 'common',
        'cause:wallet-locked': 'uncommon',
        'cause:reader-hardware': 'uncommon',
      },
      never: ['warning:key-in-card', 'warning:swipe-chip-card', 'warning:open-case'],
      standing: judged(),
    },
    {
      id: 'symptom:insert-chip',
      stage: 'S0',
      screens: [
        { text: '请插卡', lang: 'zh-CN' },
        { text: '请使用芯片', lang: 'zh-CN' },
        { text: 'PLEASE INSERT CHIP', lang: 'en' },
      ],
      // Until it is told whether a host said so, the worse of the two.
      money: { attempt: 'always', reach: 'refused' },
      broke: 'card-reading',
      umbrella: {
        entry: 'question:chip-code',
        leads: { 'code-45': 'symptom:fallback-refused-45', 'no-code': 'symptom:chip-prompt' },
      },
      causes: chipWanted,
      never: ['warning:swipe-chip-card', 'warning:key-in-card', 'warning:retry-declined'],
      standing: established('source:unionpay-code-annex', 'source:nld-starpos'),
    },
    {
      id: 'symptom:chip-prompt',
      only: 'mainland',
      stage: 'S0',
      screens: [
        { text: '请插入IC卡', lang: 'zh-CN' },
        { text: '该卡为芯片卡,请插卡', lang: 'zh-CN' },
        { text: 'CHIP CARD, INSERT CARD', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'not-sent' },
      broke: 'card-reading',
      causes: chipWanted,
      never: ['warning:swipe-chip-card', 'warning:key-in-card', 'warning:open-case'],
      standing: judged('source:unionpay-code-annex'),
    },
    {
      id: 'symptom:fallback-refused-45',
      only: 'mainland',
      // Issuer or acquirer may refuse the swipe, so only the way to the acquirer is proven.
      stage: 'S6',
      hostCode: '45',
      screens: [
        { text: '45 不允许降级交易', lang: 'zh-CN' },
        { text: '45 请使用芯片', lang: 'zh-CN' },
        { text: '45 FALLBACK NOT ALLOWED', lang: 'en' },
      ],
      money: { attempt: 'always', reach: 'refused' },
      broke: 'card-reading',
      causes: chipWanted,
      never: [
        'warning:swipe-chip-card',
        'warning:key-in-card',
        'warning:retry-declined',
        'warning:factory-reset',
      ],
      standing: established('source:unionpay-code-annex', 'source:nld-starpos'),
    },
  ],
  questions: [
    {
      id: 'question:chip-code',
      only: 'mainland',
      kind: 'look',
      seconds: 10,
      carriesOver: false,
      answers: { 'no-code': 'often', 'code-45': 'sometimes', 'other-code': 'rarely' },
    },
    {
      id: 'question:how-presented',
      kind: 'recall',
      seconds: 5,
      carriesOver: false,
      answers: {
        inserted: 'sometimes',
        'tapped-card': 'sometimes',
        'tapped-phone': 'rarely',
        swiped: 'sometimes',
      },
    },
    {
      id: 'question:entry-modes',
      kind: 'recall',
      seconds: 10,
      carriesOver: false,
      answers: {
        'other-way-works': 'often',
        'every-chip-fails': 'rarely',
        'only-swipe-refused': 'rarely',
        'no-way-works': 'sometimes',
      },
    },
    {
      id: 'question:card-elsewhere',
      kind: 'ask',
      seconds: 45,
      carriesOver: false,
      answers: { 'works-elsewhere': 'often', 'fails-elsewhere': 'sometimes' },
    },
  ],
  causes: [
    {
      id: 'cause:card-dirty-or-damaged',
      owner: 'cardholder',
      link: 'card',
      minutesToRepair: [1, 1],
      signs: {
        'question:which-cards': { 'one-card': 'much more', 'every-card': 'much less' },
        // A phone has no chip to wipe and no stripe to wear off.
        'question:how-presented': { 'tapped-phone': 'hardly ever' },
        'question:entry-modes': { 'other-way-works': 'more', 'every-chip-fails': 'hardly ever' },
        'question:card-elsewhere': { 'works-elsewhere': 'much less' },
      },
      standing: judged(),
    },
    {
      id: 'cause:reader-dirty-or-worn',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [2, 2],
      signs: {
        'question:which-cards': { 'one-card': 'much less', 'one-bank': 'much less' },
        // Dirt and wear sit on contacts and in the slot; a phone touches neither.
        'question:how-presented': { inserted: 'more', 'tapped-card': 'less', 'tapped-phone': 'less' },
        'question:entry-modes': { 'other-way-works': 'more', 'every-chip-fails': 'much more' },
        'question:card-elsewhere': { 'works-elsewhere': 'much more' },
        'question:rough-treatment': { 'dropped-wet-or-opened': 'more' },
      },
      standing: judged(),
    },
    {
      id: 'cause:card-presented-wrong',
      owner: 'cashier',
      link: 'card',
      minutesToRepair: [1, 1],
      // One act at one card: what comes back with every card was not held wrong.
      signs: { 'question:which-cards': { 'every-card': 'much less' } },
      standing: judged(),
    },
    {
      id: 'cause:wallet-locked',
      owner: 'cardholder',
      link: 'card',
      minutesToRepair: [1, 1],
      signs: {
        'question:how-presented': {
          'tapped-phone': 'much more',
          inserted: 'hardly ever',
          'tapped-card': 'hardly ever',
          swiped: 'hardly ever',
        },
        'question:tap-words': {
          'asks-for-phone': 'much more',
          'asks-for-card': 'much less',
          'one-card-only': 'hardly ever',
        },
        'question:which-cards': { 'one-card': 'more', 'every-card': 'much less' },
      },
      standing: judged(),
    },
    {
      id: 'cause:reader-hardware',
      owner: 'vendor',
      link: 'terminal',
      minutesToRepair: null,
      signs: {
        'question:which-cards': { 'one-card': 'much less', 'one-bank': 'much less' },
        'question:entry-modes': { 'other-way-works': 'more', 'every-chip-fails': 'more' },
        'question:card-elsewhere': { 'works-elsewhere': 'much more' },
        'question:rough-treatment': {
          nothing: 'less',
          'dropped-wet-or-opened': 'much more',
        },
      },
      standing: judged(),
    },
    {
      id: 'cause:entry-mode-not-allowed',
      owner: 'cashier',
      link: 'card',
      minutesToRepair: [1, 1],
      signs: {
        'question:which-cards': { 'one-card': 'more' },
        // A card that was inserted has been presented the way that is asked for.
        'question:how-presented': { swiped: 'much more', inserted: 'hardly ever' },
        'question:entry-modes': { 'other-way-works': 'more', 'only-swipe-refused': 'much more' },
        'question:amount': { 'above-usual': 'more' },
      },
      standing: established('source:unionpay-code-annex'),
    },
  ],
  remedies: [
    {
      id: 'remedy:present-card-properly',
      steps: [
        'step:no-earlier-try-unclear',
        'step:insert-chip-first-as-pictured',
        'step:leave-card-until-told',
        'step:hold-card-on-sign',
        'step:see-result-before-goods',
      ],
      effect: 'repairs',
      need: 'take-again',
      doneBy: 'cashier',
      handsOn: 20,
      wait: 10,
      sideEffects: ['may-charge-again'],
      notWhen: [{ question: 'question:which-cards', answers: ['every-card'] }, bankShowsCharge],
      requires: [],
      undo: 'cannot-be-undone',
      treats: {
        'cause:card-presented-wrong': 'always',
        'cause:card-dirty-or-damaged': 'rarely',
        'cause:card-misread': 'often',
      },
    },
    {
      ...presentAgain,
      id: 'remedy:wipe-card',
      steps: [
        'step:no-earlier-try-unclear',
        'step:wipe-chip',
        'step:insert-again-slowly',
        'step:not-read-take-another-card',
        'step:see-result-before-goods',
      ],
      notWhen: [
        { question: 'question:how-presented', answers: ['tapped-phone'] },
        { question: 'question:which-cards', answers: ['every-card'] },
        bankShowsCharge,
      ],
      requires: [],
      treats: {
        'cause:card-dirty-or-damaged': 'often',
        'cause:reader-dirty-or-worn': 'rarely',
        'cause:card-misread': 'sometimes',
      },
    },
    {
      id: 'remedy:insert-or-tap',
      steps: [
        'step:no-earlier-try-unclear',
        'step:insert-chip-and-leave',
        'step:tapping-will-do',
        'step:asked-after-tap-insert',
        'step:see-result-before-goods',
      ],
      effect: 'repairs',
      need: 'take-again',
      doneBy: 'cashier',
      handsOn: 20,
      wait: 10,
      sideEffects: ['may-charge-again'],
      notWhen: [{ question: 'question:how-presented', answers: ['inserted'] }, bankShowsCharge],
      requires: [],
      undo: 'cannot-be-undone',
      treats: {
        'cause:entry-mode-not-allowed': 'always',
        'cause:card-misread': 'sometimes',
      },
    },
    {
      id: 'remedy:unlock-phone',
      steps: [
        'step:no-earlier-try-unclear',
        'step:unlock-phone-wallet',
        'step:hold-phone-on-sign',
        'step:use-plastic-card',
        'step:see-result-before-goods',
      ],
      effect: 'repairs',
      need: 'take-again',
      doneBy: 'cardholder',
      handsOn: 20,
      wait: 10,
      sideEffects: ['may-charge-again'],
      notWhen: [
        { question: 'question:tap-words', answers: ['one-card-only'] },
        { question: 'question:how-presented', answers: ['inserted', 'tapped-card', 'swiped'] },
        bankShowsCharge,
      ],
      requires: [],
      undo: 'cannot-be-undone',
      treats: { 'cause:wallet-locked': 'always' },
    },
    {
      id: 'remedy:ask-cardholder-new-card',
      steps: ['step:unclear-charge-nothing-more', 'step:hand-card-back-no-typing', 'step:offer-another-way'],
      effect: 'repairs',
      need: 'take-again',
      doneBy: 'cardholder',
      handsOn: 60,
      wait: 600,
      sideEffects: ['may-charge-again'],
      notWhen: [
        { question: 'question:how-presented', answers: ['tapped-phone'] },
        { question: 'question:entry-modes', answers: ['every-chip-fails'] },
        bankShowsCharge,
      ],
      // Only a machine that reads other cards may call this one worn out.
      requires: [{ question: 'question:which-cards', answers: ['one-card'] }],
      undo: 'cannot-be-undone',
      treats: { 'cause:card-dirty-or-damaged': 'always' },
      request: { to: 'cardholder', ready: ['exact-words', 'what-was-tried'] },
    },
    {
      id: 'remedy:clean-reader',
      steps: [
        'step:go-to-idle-screen',
        'step:push-cleaning-card',
        'step:wait-until-slot-is-dry',
        'step:take-next-card-as-usual',
      ],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn: 120,
      wait: 60,
      sideEffects: [],
      notWhen: [{ question: 'question:which-cards', answers: ['one-card'] }],
      requires: [],
      undo: 'nothing-to-undo',
      treats: { 'cause:reader-dirty-or-worn': 'often' },
    },
    {
      id: 'remedy:sell-by-another-way',
      steps: [
        'step:unclear-charge-nothing-more-here',
        'step:inserting-fails-tap',
        'step:tapping-fails-insert',
        'step:never-swipe-chip-card',
        'step:see-result-before-goods',
      ],
      effect: 'works-around',
      need: 'take-again',
      doneBy: 'cashier',
      handsOn: 20,
      wait: 0,
      sideEffects: [],
      requires: [],
      undo: 'cannot-be-undone',
      // The same card once more for the same sale: not while its first try is open (section 5, 1).
      notWhen: [{ question: 'question:entry-modes', answers: ['no-way-works'] }, bankShowsCharge],
    },
  ],
  warnings: [{ id: 'warning:swipe-chip-card', standing: established('source:unionpay-code-annex') }],
} as const satisfies Area
