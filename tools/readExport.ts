import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { weights as currentWeights, type Weights } from '../src/knowledge/likelihood'
import { content, type Knowledge } from '../src/knowledge/schema'
import { type Texts, type Written, written } from '../src/knowledge/texts'

/** The base as `knowledge export` prints it: the knowledge, and the texts of its entries by language. */
export function exported(knowledge: Knowledge, texts: Texts): Knowledge & { texts: Record<string, Written> } {
  const ofEntries = Object.entries(texts).map(([language, { ui: _, ...others }]) => [language, others])
  return { ...knowledge, texts: Object.fromEntries(ofEntries) }
}

/** An export of another day. Null where it has no texts, or weights of another form than ours. */
export interface Exported {
  content: z.infer<typeof content>
  weights: Weights | null
  texts: Record<string, Written> | null
}

const form = z.looseObject({
  /** What became of the guides' claims: no part of the content. */
  claims: z.optional(z.unknown()),
  weights: z.optional(z.unknown()),
  texts: z.optional(z.record(z.string(), written)),
})

/** Kinds of entries that came in later: an older export has none of them. */
const laterKinds = { rules: {}, readings: {} } as const satisfies Partial<Knowledge>

/** Reads an export, or says why it cannot be read. */
export function readExport(file: string): Exported | { unreadable: string } {
  const json = parse(file)
  if ('unreadable' in json) return json
  const outside = form.safeParse(json.value)
  if (!outside.success) return { unreadable: firstIssue(outside.error) }
  const { claims: _, weights, texts, ...rest } = outside.data
  const inside = content.safeParse({ ...laterKinds, ...rest })
  if (!inside.success) return { unreadable: firstIssue(inside.error) }
  return {
    content: inside.data,
    weights: hasForm(weights, currentWeights) ? weights : null,
    texts: texts ?? null,
  }
}

function parse(file: string): { value: unknown } | { unreadable: string } {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return { value }
  } catch (error) {
    return { unreadable: error instanceof Error ? error.message : String(error) }
  }
}

function firstIssue({ issues }: z.core.$ZodError): string {
  const [first] = issues
  return first === undefined
    ? 'no export'
    : `${first.path.map(String).join(' › ') || 'the file'}: ${first.message}`
}

/** Whether a value has the keys and kinds of values of another one, all the way down. */
function hasForm<T>(value: unknown, like: T): value is T {
  if (typeof like !== 'object' || like === null) return typeof value === typeof like
  if (typeof value !== 'object' || value === null) return false
  const given = new Map<string, unknown>(Object.entries(value))
  const keys = Object.entries(like)
  return given.size === keys.length && keys.every(([key, inner]) => hasForm(given.get(key), inner))
}
