import * as z from 'zod/mini'

/** Names of everything in the base: what kind of thing it is, a colon, and a name of its own. */

const form = /^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/
/** A name of at most 80 characters in small letters, words parted by hyphens. */
export const slug = z.string().check(z.regex(form))

export const symptomId = z.templateLiteral(['symptom:', slug])
export const causeId = z.templateLiteral(['cause:', slug])
export const questionId = z.templateLiteral(['question:', slug])
export const remedyId = z.templateLiteral(['remedy:', slug])
export const warningId = z.templateLiteral(['warning:', slug])
export const sourceId = z.templateLiteral(['source:', slug])
export const ruleId = z.templateLiteral(['rule:', slug])
export const readingId = z.templateLiteral(['reading:', slug])
export const stepId = z.templateLiteral(['step:', slug])
/** The two characters of a code as the terminal shows them, in capitals; any two are well formed. */
export const codeId = z.templateLiteral(['code:', z.string().check(z.regex(/^[0-9A-Z]{2}$/))])
export type CodeId = z.infer<typeof codeId>
export type SymptomId = z.infer<typeof symptomId>
export type CauseId = z.infer<typeof causeId>
export type QuestionId = z.infer<typeof questionId>
export type RemedyId = z.infer<typeof remedyId>
export type WarningId = z.infer<typeof warningId>
export type SourceId = z.infer<typeof sourceId>

/** Answers are addressed by name, never by position; `not-sure` is reserved and never authored. */
export const answerId = z.string().check(z.regex(form))
export type AnswerId = string
export const notSure = 'not-sure'
