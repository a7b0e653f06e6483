import * as z from 'zod/mini'
import { causeId, questionId, readingId, remedyId, ruleId, symptomId, warningId } from '../ids'
import { standing } from '../standing'
import { saidKinds } from './saidKinds'

/**
 * Verdicts on what the founding guides say: each of their claims, what we make of it, and where it lies in the
 * base. A claim's id names its guide: S0-012 is the twelfth of the guide S0.
 */

const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))

/** Ids of claims with blanks between them; `S0-090..103` is a run. */
const claimList = z.string().check(z.regex(/^S\d-\d{3}(\.\.\d{3})?( S\d-\d{3}(\.\.\d{3})?)*$/))

/** An entry of the catalogue of the guides. It is theirs: `cause:signal-weak` there is not a cause of our base. */
const saidId = z.templateLiteral([z.enum(saidKinds), ':', slug])
export type SaidId = z.infer<typeof saidId>
const reasonId = z.templateLiteral(['reason:', slug])
export type ReasonId = z.infer<typeof reasonId>
const oursId = z.union([symptomId, causeId, questionId, remedyId, warningId, ruleId, readingId])
export type OursId = z.infer<typeof oursId>
export type WarningId = z.infer<typeof warningId>

const said = { said: saidId, claims: claimList }

/**
 * Verdict on one entry under one message. Kept, restated and low name what carries it in our base; what is only
 * claimed or dropped never enters the model, so all it can name is a warning.
 */
export const judgement = z.discriminatedUnion('treatment', [
  z.strictObject({
    ...said,
    treatment: z.literal('kept'),
    reason: z.optional(reasonId),
    ours: z.optional(z.array(oursId)),
  }),
  z.strictObject({
    ...said,
    treatment: z.enum(['restated', 'low']),
    reason: reasonId,
    ours: z.optional(z.array(oursId)),
  }),
  z.strictObject({
    ...said,
    treatment: z.enum(['claimed', 'dropped']),
    reason: reasonId,
    ours: z.optional(z.array(warningId)),
  }),
])
export type Judgement = z.infer<typeof judgement>

const symptomAccount = z.strictObject({ symptom: symptomId, judgements: z.array(judgement) })
export type SymptomAccount = z.infer<typeof symptomAccount>

/** Kinds of claims that may be left without a judgement. */
const backgroundKind = z.enum(['principle', 'trend', 'meaning', 'flow-step', 'qa'])
/** By kind, one list for each guide. */
const background = z.record(backgroundKind, z.array(claimList))
export type Background = z.infer<typeof background>

export const claimVerdicts = z.strictObject({
  symptoms: z.array(symptomAccount),
  general: z.array(judgement),
  background,
  reasons: z.record(reasonId, standing),
})
export type ClaimVerdicts = z.infer<typeof claimVerdicts>
