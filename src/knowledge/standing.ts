import * as z from 'zod/mini'
import { sourceId } from './ids'

export const sourceGrade = z.enum([
  'standard',
  'source-code',
  'vendor-document',
  'regulation',
  'issue-thread',
  'web-page',
])
export type SourceGrade = z.infer<typeof sourceGrade>
export const source = z.strictObject({ id: sourceId, grade: sourceGrade })
export type Source = z.infer<typeof source>

/**
 * How sure a statement is. Established cites a source graded above web page; judged says why in one sentence (its
 * text has `because`); claimed is said by some guides and never enters the model.
 */
export const standing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('established'), sources: z.array(sourceId).check(z.minLength(1)) }),
  z.strictObject({ kind: z.literal('judged'), sources: z.optional(z.array(sourceId)) }),
  z.strictObject({ kind: z.literal('claimed'), sources: z.array(sourceId).check(z.minLength(1)) }),
])
export type Standing = z.infer<typeof standing>
