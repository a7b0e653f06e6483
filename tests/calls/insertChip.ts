import type { Conversation } from './call'
import { hangsOnTheNetwork } from './domainFacts'
import { neverWhileOpen, presentsAgain, quietWholeMachine } from './machines'

/** "请插卡" may be the machine's own prompt or the host's 45 (3.16): O1 tells. The worse of both is refused. */
const umbrella = 'symptom:insert-chip'
const entry = { question: 'question:chip-code', moneyUntil: 'refused' } as const
/** The same where the answer leaves the sale as it is. */
const entryOfRefusals = { question: 'question:chip-code' } as const

const code = 'symptom:fallback-refused-45'

/** Swiped by habit, at a machine that is well. */
const swiped = { ...quietWholeMachine, 'question:how-presented': 'swiped' } as const

export const insertChip: readonly Conversation[] = [
  {
    title: '“please insert chip” with 45: the cashier swiped a chip card by habit',
    symptom: umbrella,
    sees: {
      ...swiped,
      'question:sale-before': 'first-try',
      'question:chip-code': 'code-45',
      'question:which-cards': 'one-card',
      'question:entry-modes': 'only-swipe-refused',
    },
    entry: entryOfRefusals,
    remedies: { 'remedy:insert-or-tap': 'helped' },
    // 45 is a host code that refuses.
    money: 'refused',
    // O23: swipe refused, chip ok: 45. CSV 45: insert or tap instead of swiping.
    firstActs: [['remedy:insert-or-tap'], []],
    never: [...hangsOnTheNetwork, 'remedy:ask-vendor-repair', 'remedy:ask-cardholder-new-card'],
    finally: { ends: 'solved', cause: 'cause:entry-mode-not-allowed', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '“please insert chip” in the machine’s own words, right after the swipe',
    symptom: umbrella,
    sees: {
      ...swiped,
      'question:sale-before': 'first-try',
      'question:chip-code': 'no-code',
      'question:which-cards': 'one-card',
    },
    entry,
    remedies: { 'remedy:insert-or-tap': 'helped' },
    // No code: the terminal itself speaks (section 0, Q1), S0: nothing was sent.
    money: 'not-sent',
    // 3.16: the card has a chip: insert or tap.
    firstActs: [['remedy:insert-or-tap'], []],
    never: hangsOnTheNetwork,
    finally: { ends: 'solved', cause: 'cause:entry-mode-not-allowed', owner: 'cashier', withinActs: 1 },
  },
  {
    title: '“please insert chip”: says there was no code, and reads 45 on the slip',
    symptom: umbrella,
    sees: {
      ...swiped,
      'question:sale-before': 'first-try',
      'question:chip-code': 'no-code',
      'question:which-cards': 'one-card',
      'question:entry-modes': 'only-swipe-refused',
    },
    entry,
    changesMind: {
      afterAnswering: 'question:chip-code',
      question: 'question:chip-code',
      to: 'code-45',
      // 45: a host refused.
      money: 'refused',
      forGood: true,
    },
    remedies: { 'remedy:insert-or-tap': 'helped' },
    // While it passed for the machine's own words.
    money: 'not-sent',
    // 3.16, under either.
    firstActs: [['remedy:insert-or-tap'], []],
    never: hangsOnTheNetwork,
    finally: { ends: 'solved', cause: 'cause:entry-mode-not-allowed', withinActs: 1 },
  },
  {
    title: 'the chip of one card was not read, the cashier swiped it instead, and 45 came',
    symptom: code,
    sees: {
      ...swiped,
      'question:sale-before': 'first-try',
      'question:which-cards': 'one-card',
      'question:entry-modes': 'no-way-works',
      'question:card-elsewhere': 'fails-elsewhere',
    },
    remedies: { 'remedy:wipe-card': 'helped' },
    // 45: refused.
    money: 'refused',
    // 3.16: chip dirty common; another card reads, C1x ++ and C2x --. No swiping once more; wipe, then chip or tap.
    firstActs: [['remedy:wipe-card', 'remedy:insert-or-tap'], ['remedy:ask-cardholder-new-card']],
    never: ['remedy:clean-reader', 'remedy:ask-vendor-repair', 'remedy:try-again-later'],
    finally: { ends: 'solved', cause: 'cause:card-dirty-or-damaged', owner: 'cashier', withinActs: 3 },
  },
  {
    title: 'no chip is read any more, so everybody swipes, and every swipe brings 45',
    symptom: code,
    sees: {
      ...swiped,
      'question:sale-before': 'refused-before',
      'question:which-cards': 'every-card',
      'question:entry-modes': 'every-chip-fails',
      'question:card-elsewhere': 'works-elsewhere',
    },
    remedies: { 'remedy:clean-reader': 'helped' },
    // All tries refused.
    money: 'refused',
    // 3.16: every chip fails: reader (C2x); tapping gets round it. Cleaning card.
    firstActs: [['remedy:clean-reader', 'remedy:insert-or-tap'], ['remedy:ask-vendor-repair']],
    never: ['remedy:ask-cardholder-new-card', 'remedy:restart-terminal'],
    finally: { ends: 'solved', cause: 'cause:reader-dirty-or-worn', owner: 'cashier', withinActs: 2 },
  },
  {
    title: 'tapped a big amount, and the machine wants the chip',
    symptom: 'symptom:chip-prompt',
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'first-try',
      'question:how-presented': 'tapped-card',
      'question:which-cards': 'one-card',
    },
    remedies: { 'remedy:insert-or-tap': 'helped' },
    // S0: nothing was sent.
    money: 'not-sent',
    // Table, column "mode not allowed (45, limits)": the mode is refused, the card is not; insert it.
    firstActs: [['remedy:insert-or-tap'], []],
    never: [...hangsOnTheNetwork, 'remedy:ask-vendor-repair'],
    finally: { ends: 'solved', cause: 'cause:entry-mode-not-allowed', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'a swipe that waited and timed out, then 45 for the same card; not in the list',
    symptom: code,
    sees: {
      ...swiped,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'no-entry',
      'question:unsent-records': 'some',
      'question:which-cards': 'one-card',
      'question:entry-modes': 'only-swipe-refused',
    },
    // 45 refused this try, the one before may have charged; absent is still unknown (section 5, 3).
    money: 'unknown',
    // Inserting the card now is a second payment; whatever is asked takes none.
    firstActs: [['remedy:ask-cardholder-new-card', 'remedy:clean-reader'], ['remedy:ask-vendor-repair']],
    never: [...presentsAgain, ...neverWhileOpen],
    finally: { ends: 'hand-over', cause: 'cause:entry-mode-not-allowed' },
  },
  {
    title: '“please insert chip”, and nobody is sure about anything',
    symptom: umbrella,
    sees: {},
    entry: entryOfRefusals,
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // No card is presented again while an earlier try may have charged (section 5, 1).
    firstActs: [['remedy:clean-reader', 'remedy:ask-cardholder-new-card'], ['remedy:ask-vendor-repair']],
    never: [...presentsAgain, ...neverWhileOpen],
    finally: { ends: 'hand-over' },
  },
]
