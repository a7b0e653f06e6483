import * as z from 'zod/mini'
import { codeLeads } from './codeLeads'
import { fact } from './fact'
import {
  answerId,
  causeId,
  questionId,
  readingId,
  remedyId,
  ruleId,
  slug,
  sourceId,
  stepId,
  symptomId,
  warningId,
} from './ids'
import { languages } from './languages'
import type { Weights } from './likelihood'
import { inOneMarket, market } from './market'
import { broke, messageMoney, moneyTable, need } from './money'
import { source, standing } from './standing'

/**
 * The nouns of the trade. Every content type is inferred from these schemas; content in code is checked by the
 * compiler, and by the same schemas once more in `knowledge check`.
 */

export const frequency = z.enum(['rare', 'uncommon', 'common', 'very common'])
export const usual = z.enum(['never', 'rarely', 'sometimes', 'often', 'always'])
export const effect = z.enum(['much more', 'more', 'less', 'much less', 'hardly ever'])
export type Frequency = z.infer<typeof frequency>
export type Usual = z.infer<typeof usual>
export type Effect = z.infer<typeof effect>

/** Who can really repair it, or who carries a remedy out. */
export const owner = z.enum([
  'cashier',
  'shop-owner',
  'it',
  'carrier',
  'acquirer',
  'vendor',
  'issuer',
  'cardholder',
  'nobody',
])
export type Owner = z.infer<typeof owner>

/** The chain a payment travels, in the order it is drawn; the card is a small sign in front. */
export const links = ['card', 'terminal', 'bearer', 'path', 'acquirer', 'switch', 'issuer'] as const
export const link = z.enum(links)
export type Link = z.infer<typeof link>

/** Where in a payment a message arises: S0 terminal app … S9 after approval (terminal-faults.md, 0.1). */
export const stage = z.enum(['S0', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9'])
export type Stage = z.infer<typeof stage>

export const language = z.enum(Object.keys(languages) as (keyof typeof languages)[]) // Object.keys widens the keys
export type Language = z.infer<typeof language>

/** Words exactly as a terminal shows them. */
export const screen = z.strictObject({ text: z.string(), lang: language })

/** Whose table a host code is read by: the annex of UnionPay, or that of one acquirer. */
export const codeTable = z.enum(['unionpay', 'changjie'])
export type CodeTable = z.infer<typeof codeTable>

export const symptom = z.strictObject({
  id: symptomId,
  ...inOneMarket,
  stage,
  /** The two characters a host answered, where the message is one. */
  hostCode: z.optional(z.string().check(z.length(2))),
  /** Needed where networks and acquirers give the code meanings of their own: 97 to 99 and what begins with a letter. */
  codeTable: z.optional(codeTable),
  screens: z.array(screen).check(z.minLength(1)),
  /** Among the first that the start page shows: what shops ask about most, by our judgement. */
  common: z.optional(z.literal(true)),
  money: messageMoney,
  broke,
  causes: z.record(causeId, frequency),
  /** What must not be done is said before anything else: whoever goes on makes it worse. */
  stopFirst: z.optional(z.literal(true)),
  /**
   * A text that can mean several messages: what the entry question tells leads on to one of them. Any other answer
   * stays here, with the umbrella's own causes.
   */
  umbrella: z.optional(z.strictObject({ entry: questionId, leads: z.record(answerId, symptomId) })),
  never: z.array(warningId),
  standing,
})
export type Symptom = z.infer<typeof symptom>

export const cause = z.strictObject({
  id: causeId,
  ...inOneMarket,
  owner,
  link,
  /** Where this cause closes other ways to sell than its message does. */
  broke: z.optional(broke),
  /** Minutes until repaired, shortest and longest: shown, never counted. Null where nobody can say. */
  minutesToRepair: z.nullable(z.tuple([z.number(), z.number()])),
  /** What this cause does to the answers of a question, on top of the question's default row. */
  signs: z.record(questionId, z.record(answerId, effect)),
  standing,
})
export type Cause = z.infer<typeof cause>

export const questionKind = z.enum(['look', 'recall', 'ask', 'test'])

export const question = z.strictObject({
  id: questionId,
  ...inOneMarket,
  kind: questionKind,
  /** Effort in seconds. */
  seconds: z.number().check(z.positive()),
  /** Whether it only says what an act is for: where nobody can tell, what harms nothing is offered under that condition. */
  onlyFits: z.optional(z.literal(true)),
  /** Questions that see one fact form a group: once one is answered the others close. */
  group: z.optional(slug),
  /** Whether the answer still holds when the terminal shows another message. */
  carriesOver: z.boolean(),
  /** No longer asked; stored cases and links may still hold answers to it. */
  retired: z.optional(z.literal(true)),
  /** Asked again after another attempt: a further answer is one more look, and does not replace the first. */
  repeats: z.optional(z.literal(true)),
  /** About the payment itself: it comes by the state of the sale, is not counted, and tells nothing of the machine. */
  ofThePayment: z.optional(z.literal(true)),
  /** The question whose answer chooses the wording, where texts have one for it. */
  wordedBy: z.optional(questionId),
  /** Open only after one of these answers; "not sure" leaves it closed unless `alsoWhenUnsure`. */
  askedOnlyWhen: z.optional(z.strictObject({ ...fact.shape, alsoWhenUnsure: z.optional(z.literal(true)) })),
  /** Makes no sense once one of these answers was given, or under these messages: a machine that is offline scans nothing. */
  senseless: z.optional(z.strictObject({ after: z.array(fact), under: z.array(symptomId) })),
  /** Answers that are definite and tell nothing of the cause, as that nobody tried: they count as "not sure" does. */
  silent: z.optional(z.array(answerId).check(z.minLength(1))),
  /** The default row: every answer, in the order shown, with how usual it is in general. */
  answers: z.record(answerId, usual),
  /** The order shown, where an answer is named like a number: an object lists such names first, whatever was written. */
  order: z.optional(z.array(answerId)),
  /** Answers that exist in one market alone. */
  answersOnly: z.optional(z.partialRecord(market, z.array(answerId).check(z.minLength(1)))),
})
export type Question = z.infer<typeof question>

export const sideEffect = z.enum([
  'interrupts-sales',
  'loses-unsent-sales',
  'loses-keys',
  'may-charge-again',
  'may-pay-back-twice',
])

export type SideEffect = z.infer<typeof sideEffect>

/** What to have at hand when calling. */
export const readyItem = z.enum([
  'merchant-number',
  'terminal-number',
  'serial',
  'iccid',
  'exact-words',
  'time',
  'photo',
  'what-changed',
  'address',
  'licence',
  'trace-number',
  'order-number',
  'payment',
  'network-name',
  'what-was-tried',
])
export type ReadyItem = z.infer<typeof readyItem>

const doing = {
  id: remedyId,
  ...inOneMarket,
  /** One act each, in their order; steps that are the same share an id. More of them nobody keeps in mind at a till. */
  steps: z.array(stepId).check(z.minLength(1), z.maxLength(5)),
  doneBy: owner,
  /** Seconds of work. */
  handsOn: z.number().check(z.nonnegative()),
  /** Seconds until one knows whether it helped; where the shop sells on, what looking away and back costs. */
  wait: z.number().check(z.nonnegative()),
  sideEffects: z.array(sideEffect),
  /** What it needs of the sale; nothing where it says nothing. */
  need: z.optional(need),
  /** It settles or signs in, after which nothing of today may be voided any more: not while that is wanted. */
  endsVoids: z.optional(z.literal(true)),
  /** It is done on another device: what it could lose lies there. */
  onOtherDevice: z.optional(z.literal(true)),
  /** Facts that, once known, make it pointless or wrong; while they are unknown it may be offered. */
  notWhen: z.array(fact),
  /** Facts that must be known to hold before it is offered; at most two. */
  requires: z.array(fact).check(z.maxLength(2)),
  undo: z.enum(['nothing-to-undo', 'can-be-undone', 'cannot-be-undone']),
}

/** A remedy that repairs. With `request` it is a hand-over: somebody else repairs, and this is what is asked of them. */
export const repair = z.strictObject({
  ...doing,
  effect: z.literal('repairs'),
  /** For each cause it treats, how often it helps. */
  treats: z.record(causeId, usual),
  request: z.optional(z.strictObject({ to: owner, ready: z.array(readyItem).check(z.minLength(1)) })),
})

/** A way to keep selling. Never in the plan; chosen by what broke. */
export const workAround = z.strictObject({
  ...doing,
  effect: z.literal('works-around'),
  /** A work-around that doubles as a test: that it worked is the answer to this question. */
  proves: z.optional(z.strictObject({ question: questionId, answer: answerId })),
})

/** An act for a payment in doubt. Never in the plan: the state of the sale decides when it comes (docs/sale.md section 3). */
export const settling = z.strictObject({
  ...doing,
  effect: z.literal('settles'),
  /** Causes of a doubtful payment that it clears up. */
  treats: z.record(causeId, usual),
  request: z.optional(z.strictObject({ to: owner, ready: z.array(readyItem).check(z.minLength(1)) })),
})

export const remedy = z.discriminatedUnion('effect', [repair, workAround, settling])
export type Repair = z.infer<typeof repair>
export type WorkAround = z.infer<typeof workAround>
export type Remedy = z.infer<typeof remedy>

/** Something that must not be done. */
export const warning = z.strictObject({
  id: warningId,
  ...inOneMarket,
  /** Acts that tempt to it: there it is said open (`temptations.ts`). */
  temptedBy: z.optional(z.array(remedyId).check(z.minLength(1))),
  standing,
})
export type Warning = z.infer<typeof warning>

/**
 * A rule of the Chinese market, or what is told as one, and what it is behind (terminal-faults.md, section 7). It
 * explains and never enters the model.
 */
export const rule = z.strictObject({
  id: ruleId,
  ...inOneMarket,
  /** First day on which it holds; null where no date is known. */
  inForce: z.nullable(z.iso.date()),
  causes: z.array(causeId),
  symptoms: z.array(symptomId),
  standing,
})
export type Rule = z.infer<typeof rule>

/** What a message is called or means outside the domestic network (section 9). It explains and never enters the model. */
export const reading = z.strictObject({
  id: readingId,
  ...inOneMarket,
  symptoms: z.array(symptomId).check(z.minLength(1)),
  /** What terminals show there; empty where the document names no words of its own. */
  screens: z.array(screen),
  standing,
})
export type Reading = z.infer<typeof reading>

/** What breaks, cut by area: its symptoms, causes, questions and remedies side by side. */
export interface Area {
  symptoms?: readonly Symptom[]
  causes?: readonly Cause[]
  questions?: readonly Question[]
  remedies?: readonly Remedy[]
  warnings?: readonly Warning[]
}

export const content = z.strictObject({
  edition: z.string().check(z.regex(/^\d{4}\.\d+$/)),
  symptoms: z.record(symptomId, symptom),
  causes: z.record(causeId, cause),
  questions: z.record(questionId, question),
  remedies: z.record(remedyId, remedy),
  warnings: z.record(warningId, warning),
  sources: z.record(sourceId, source),
  rules: z.record(ruleId, rule),
  readings: z.record(readingId, reading),
  money: moneyTable,
  codeLeads,
  /** By what broke: the ways to take this sale, and those for the next customer, best first. */
  selling: z.partialRecord(broke, z.strictObject({ thisSale: z.array(remedyId), next: z.array(remedyId) })),
})
export type Content = z.infer<typeof content>

/** The whole base as the engine takes it: the content and what its words count. */
export type Knowledge = Content & { readonly weights: Weights }
