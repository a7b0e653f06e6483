import type { Conversation } from './call'
import { neverWhileOpen, presentsAgain, quietWholeMachine } from './machines'

const symptom = 'symptom:card-read-error'

export const cardReadError: readonly Conversation[] = [
  {
    title: 'one old card with a scratched chip, which the shop next door could not read either',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'first-try',
      'question:which-cards': 'one-card',
      'question:how-presented': 'inserted',
      'question:entry-modes': 'other-way-works',
      'question:card-elsewhere': 'fails-elsewhere',
    },
    remedies: { 'remedy:wipe-card': 'helped' },
    // S0, before any network (3.15): nothing was sent.
    money: 'not-sent',
    // Table: another card reads in the same mode, C1x ++ and C2x --; wipe chip. Presenting it well costs no more.
    firstActs: [['remedy:wipe-card', 'remedy:present-card-properly'], ['remedy:ask-cardholder-new-card']],
    // C2x -- and hardware --, and nothing of the network is reached (S0).
    never: ['remedy:clean-reader', 'remedy:ask-vendor-repair', 'remedy:restart-router'],
    finally: { ends: 'solved', cause: 'cause:card-dirty-or-damaged', owner: 'cashier', withinActs: 3 },
  },
  {
    title: 'no chip of any customer is read any more, tapping works',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'refused-before',
      'question:which-cards': 'every-card',
      'question:how-presented': 'inserted',
      'question:entry-modes': 'every-chip-fails',
      'question:card-elsewhere': 'works-elsewhere',
    },
    remedies: { 'remedy:clean-reader': 'helped' },
    // Earlier tries refused, this one not sent: the worst of both.
    money: 'refused',
    // Table: every chip fails, tap works, C2x ++; same card works in another shop, C1x -- and C2x ++: cleaning card.
    firstActs: [['remedy:clean-reader'], ['remedy:ask-vendor-repair', 'remedy:present-card-properly']],
    never: ['remedy:ask-cardholder-new-card'],
    finally: { ends: 'solved', cause: 'cause:reader-dirty-or-worn', owner: 'cashier', withinActs: 1 },
  },
  {
    title: 'no card is read in any way since the machine fell off the counter',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'no-one-yet',
      'question:which-cards': 'every-card',
      'question:how-presented': 'inserted',
      'question:entry-modes': 'no-way-works',
      'question:card-elsewhere': 'works-elsewhere',
      'question:rough-treatment': 'dropped-wet-or-opened',
    },
    remedies: { 'remedy:ask-vendor-repair': 'helped' },
    // Staff's own card tried, nobody paid yet.
    money: 'not-sent',
    // Table: after a drop, hardware ++ and C2x +; same card works in another shop's machine, both ++.
    firstActs: [['remedy:ask-vendor-repair', 'remedy:clean-reader'], ['remedy:ask-acquirer-tamper']],
    // Restart rule: after a drop no restart at all.
    never: ['remedy:restart-terminal', 'remedy:restart-and-sign-in', 'remedy:ask-cardholder-new-card'],
    finally: { ends: 'solved', cause: 'cause:reader-hardware', owner: 'vendor', withinActs: 2 },
  },
  {
    title: 'the customer holds a sleeping phone to the machine; cards tap well',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'first-try',
      'question:which-cards': 'one-card',
      'question:how-presented': 'tapped-phone',
    },
    remedies: { 'remedy:unlock-phone': 'helped' },
    // S0: nothing was sent.
    money: 'not-sent',
    // 3.15: contactless phone wallet locked; a phone has no chip to wipe, and another card reads (C2x --).
    firstActs: [['remedy:unlock-phone', 'remedy:present-card-properly'], []],
    never: ['remedy:wipe-card', 'remedy:clean-reader', 'remedy:ask-vendor-repair'],
    finally: { ends: 'solved', cause: 'cause:wallet-locked', withinActs: 2 },
  },
  {
    title: 'a card pulled out too soon; it worked in the supermarket, and other cards work here',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'first-try',
      'question:which-cards': 'one-card',
      'question:how-presented': 'inserted',
      'question:card-elsewhere': 'works-elsewhere',
    },
    remedies: { 'remedy:present-card-properly': 'helped' },
    // S0: nothing was sent.
    money: 'not-sent',
    // 3.15: wrong direction or too fast common; card and reader both work elsewhere. Wiping is as harmless.
    firstActs: [['remedy:present-card-properly', 'remedy:wipe-card'], []],
    never: ['remedy:ask-vendor-repair', 'remedy:restart-terminal'],
    finally: { ends: 'solved', cause: 'cause:card-presented-wrong', owner: 'cashier', withinActs: 2 },
  },
  {
    title: 'a time-out, then the same card is not read; the list shows the first try as success',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'one',
      'question:other-attempts': 'no-entry',
      'question:which-cards': 'one-card',
      'question:how-presented': 'inserted',
    },
    // Paid (section 5, 3). The try that was not sent has no entry, and nobody can tell it from another one without a result.
    money: 'unknown',
    moneyOnceLooked: 'paid-maybe-twice',
    // Reading the card well now would take a second payment: what is left takes none.
    firstActs: [['remedy:ask-cardholder-new-card', 'remedy:clean-reader'], ['remedy:ask-vendor-repair']],
    never: [...presentsAgain, ...neverWhileOpen],
    finally: { ends: 'hand-over' },
  },
  {
    title: 'a time-out, then the same card is not read; the list shows the first try as refused',
    symptom,
    sees: {
      ...quietWholeMachine,
      'question:sale-before': 'unclear-before',
      'question:paid-entries': 'none',
      'question:other-attempts': 'refused',
      'question:which-cards': 'one-card',
      'question:how-presented': 'inserted',
      'question:card-elsewhere': 'fails-elsewhere',
    },
    remedies: { 'remedy:wipe-card': 'helped' },
    // Unknown until looked up; the record says refused.
    money: 'unknown',
    moneyOnceLooked: 'refused',
    // C1x ++; with the first try clear the card may be presented again.
    firstActs: [['remedy:wipe-card', 'remedy:present-card-properly'], ['remedy:ask-cardholder-new-card']],
    finally: { ends: 'solved', cause: 'cause:card-dirty-or-damaged', withinActs: 3 },
  },
  {
    title: 'not sure about anything',
    symptom,
    sees: {},
    // "Not sure" about earlier attempts: unknown.
    money: 'unknown',
    // No card is presented again while an earlier try may have charged (section 5, 1); a cleaning card takes no payment.
    firstActs: [['remedy:clean-reader', 'remedy:ask-cardholder-new-card'], ['remedy:ask-vendor-repair']],
    never: [...presentsAgain, ...neverWhileOpen],
    finally: { ends: 'hand-over' },
  },
]
