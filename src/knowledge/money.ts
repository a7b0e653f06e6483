import * as z from 'zod/mini'
import { fact } from './fact'
import { answerId, questionId, remedyId } from './ids'

/** What messages, answers and acts say and need of the money of a sale (docs/sale.md). */

/**
 * What was done at the machine. The last three pay back or release what another attempt took; a pre-authorisation holds
 * an amount, and a completion charges it.
 */
export const attemptKind = z.enum(['sale', 'scan', 'completion', 'pre-auth', 'void', 'refund', 'hold-void'])
export type AttemptKind = z.infer<typeof attemptKind>

/** How far an attempt got. In doubt: it was sent, and nobody knows the result. */
export const reach = z.enum(['not-sent', 'refused', 'in-doubt', 'approved'])
export type Reach = z.infer<typeof reach>

/**
 * What a record says of one attempt: it counts, it was reversed, it was refused, its reversal waits to be sent, or
 * nothing that would tell.
 */
export const outcome = z.enum(['done', 'undone', 'refused', 'waiting', 'open'])
export type Outcome = z.infer<typeof outcome>

/** What an act needs of the sale before it may be done (docs/sale.md section 5). */
export const need = z.enum([
  'nothing',
  // Something is presented again for this sale.
  'take-again',
  'hand-over-goods',
  // One of two payments is undone.
  'undo-one',
  // What is left to pay after a part of the sum was taken.
  'take-rest',
  // The one payment is given back.
  'give-back',
  'cancel-order',
  'sign-in',
  'settle',
  // What lies in the machine may be lost: restart, power off, SIM out.
  'power-off',
  // What lies in the machine is lost: reset, exchange, update.
  'wipe',
])
export type Need = z.infer<typeof need>

/** What a message says about the payment that ended with it. */
export const messageMoney = z.strictObject({
  /** Whether it follows an attempt: always, never, or also without one, such as at a sign-in. */
  attempt: z.enum(['always', 'maybe', 'never']),
  /** How far an attempt got that ended with it. */
  reach,
  /** What was done, where only that leads to this message. */
  kind: z.optional(attemptKind),
  /** Charges that the customer's bank or wallet shows when people come with this. */
  told: z.optional(z.union([z.literal(1), z.literal(2)])),
  /** The same card may be presented once more after a refusal. */
  onceMore: z.optional(z.literal(true)),
  /** The payment itself is what people come with: the machine may be fine. */
  itself: z.optional(z.literal(true)),
  /** What was done is asked before anything is said of the money: for a void the same words mean the opposite. */
  asksKind: z.optional(z.literal(true)),
  /** The question that tells how far the attempt got, where the words do not; it is asked before all else. */
  reachBy: z.optional(questionId),
  /** It comes as well where no payment is near: an attempt counts only once somebody said that there was one. */
  onlyWhenSaid: z.optional(z.literal(true)),
  /** A till ran the terminal: the records are asked for in words that name both. */
  till: z.optional(z.literal(true)),
  /** Words for several failures, sent and not sent: they speak of every attempt that ended with them. */
  several: z.optional(z.literal(true)),
})

/** What is broken or was refused, as far as it decides how a shop can go on selling (docs/sale.md section 5). */
export const broke = z.enum([
  'nothing',
  'one-card',
  'flagged-card',
  'card-reading',
  'line',
  'acquirer',
  'keys',
  'terminal-unknown',
  'merchant-suspended',
  'bank-or-switch',
  'machine',
  'scan-order',
  'sticker',
  'giving',
  'settlement',
])
export type Broke = z.infer<typeof broke>

/** What one answer says about the money of the sale. */
export const moneyFact = z.discriminatedUnion('fact', [
  // The gate: what came before the attempt on the screen, or that nothing was being paid at all.
  z.strictObject({
    fact: z.literal('gate'),
    before: z.enum(['not-paying', 'nothing', 'refused', 'paid', 'unclear']),
  }),
  // How many payments of this sale the list shows as successful, and what it says of the others where that is said too.
  // Completion: what was held was charged, which of whoever wanted to release it is a sale of its own.
  z.strictObject({
    fact: z.literal('count'),
    all: z.number(),
    rest: z.optional(outcome),
    completion: z.optional(z.literal(true)),
  }),
  // What the list says of every attempt that is not among the successful ones.
  z.strictObject({ fact: z.literal('rest'), rest: outcome }),
  // What a record says of one attempt; failed: its reversal did not succeed, and it is in doubt as before.
  z.strictObject({ fact: z.literal('one'), one: z.enum([...outcome.options, 'failed']) }),
  // The acquirer's final word on the whole sale, in payments that count. Of giving: it says something only of what was
  // to be given back, and nothing of a sale.
  z.strictObject({ fact: z.literal('final'), all: z.number(), ofGiving: z.optional(z.literal(true)) }),
  // Charges that the customer is shown.
  z.strictObject({ fact: z.literal('told'), told: z.union([z.literal(1), z.literal(2)]) }),
  z.strictObject({ fact: z.literal('cancel'), clear: z.boolean() }),
  // What was done; none: nothing was being paid.
  z.strictObject({ fact: z.literal('kind'), kind: z.enum([...attemptKind.options, 'none']) }),
  // How far the attempts got that ended with words for several failures.
  z.strictObject({ fact: z.literal('reach'), reach }),
  // How a further message came up: the first was picked wrongly, the sale was tried again, the screen changed by itself,
  // it is the next customer, or the person goes back to a payment that is still open.
  z.strictObject({ fact: z.literal('arose'), how: z.enum(['replaced', 'again', 'same', 'next', 'resume']) }),
  // How undoing one of two payments ended.
  z.strictObject({ fact: z.literal('undo'), reach }),
  z.strictObject({ fact: z.literal('memory'), memory: z.enum(['clear', 'holds', 'lost']) }),
  // The sale is from a batch that is closed.
  z.strictObject({ fact: z.literal('settled') }),
  // Somebody is at it, and there is no result yet.
  z.strictObject({ fact: z.literal('waits') }),
  // It was looked for, and nothing of the kind is there.
  z.strictObject({ fact: z.literal('nothing') }),
])
export type MoneyFact = z.infer<typeof moneyFact>

/** Questions about the money by what they ask (docs/sale.md section 2). */
export const moneyQuestions = z.strictObject({
  gate: questionId,
  /** Whether words for several failures came before anything was sent. */
  when: questionId,
  entries: questionId,
  others: questionId,
  given: questionId,
  order: questionId,
  kind: questionId,
  day: questionId,
  acquirer: questionId,
  shown: questionId,
  reversing: questionId,
  arose: questionId,
  unsent: questionId,
  settledBefore: questionId,
  reversal: questionId,
  cancel: questionId,
  undone: questionId,
})

/** The acts of a payment in doubt (docs/sale.md section 3). */
export const moneyActs = z.strictObject({
  query: remedyId,
  cancel: remedyId,
  reversal: remedyId,
  call: remedyId,
  voidOne: remedyId,
  refundOne: remedyId,
  givenBackTwice: remedyId,
})

/** What answers say about the money of a sale, and what is asked and done about it (terminal-faults.md, section 5). */
export const moneyTable = z.strictObject({
  questions: moneyQuestions,
  acts: moneyActs,
  /** By question and answer; `not-sure` where that says something, too. */
  facts: z.record(questionId, z.record(answerId, moneyFact)),
  /** Every card gets the same answer: then no other card helps. */
  everyCard: fact,
  /** Nothing unsent and no reversal waiting: what every act that could lose records must require. */
  nothingUnsent: fact,
  /** The same of another device, for an act that is done there; older exports have no such act. */
  nothingUnsentElsewhere: z.optional(fact),
})
export type MoneyTable = z.infer<typeof moneyTable>
