import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { type Texts, type Written, written } from '../../src/authoring/texts'
import type { CodeMeanings } from '../../src/knowledge/codeLeads'
import { codes } from '../../src/knowledge/codes/book'
import type { Code } from '../../src/knowledge/codes/schema'
import { knowledge as current } from '../../src/knowledge/knowledge'
import { weights as currentWeights, type Weights } from '../../src/knowledge/likelihood'
import { content, type Knowledge, type Remedy } from '../../src/knowledge/schema'

/** An entry of the code book with the messages it leads to. */
type CodeWithLeads = Code & { leads: CodeMeanings }

/** The base as `knowledge export` prints it: the knowledge, the code book, and the texts of all entries by language. */
export function exported(
  knowledge: Knowledge,
  texts: Texts,
): Knowledge & { codes: Record<string, CodeWithLeads>; texts: Record<string, Written> } {
  const ofEntries = Object.entries(texts).map(([language, { ui: _, ...others }]) => [language, others])
  const withLeads = Object.values(codes).map((code) => [
    code.id,
    { ...code, leads: knowledge.codeLeads.leads[code.id] ?? {} },
  ])
  return { ...knowledge, codes: Object.fromEntries(withLeads), texts: Object.fromEntries(ofEntries) }
}

/** An export of another day. Null where it has no texts, or weights of another form than ours. */
export interface Exported {
  content: z.infer<typeof content>
  weights: Weights | null
  texts: Record<string, Written> | null
}

const form = z.looseObject({
  // Read by people; no walk hangs on them.
  codes: z.optional(z.unknown()),
  claims: z.optional(z.unknown()),
  weights: z.optional(z.unknown()),
  texts: z.optional(z.record(z.string(), written)),
})

/** Parts that came in later: an older export has none of them. */
const later = {
  rules: {},
  readings: {},
  codeLeads: { ...current.codeLeads, leads: {} },
} satisfies Partial<Knowledge>

/** An export from before steps had ids: its remedies count as having the steps of today, which no walk hangs on. */
function withSteps(remedies: unknown): unknown {
  const read = z.record(z.string(), z.looseObject({})).safeParse(remedies)
  if (!read.success) return remedies
  const ours: Readonly<Record<string, Remedy>> = current.remedies
  return Object.fromEntries(
    Object.entries(read.data).map(([id, remedy]) => [
      id,
      { steps: ours[id]?.steps ?? ['step:written-beside-it'], ...remedy },
    ]),
  )
}

/** Reads an export, or says why it cannot be read. */
export function readExport(file: string): Exported | { unreadable: string } {
  const json = parse(file)
  if ('unreadable' in json) return json
  const outside = form.safeParse(json.value)
  if (!outside.success) return { unreadable: firstIssue(outside.error) }
  const { weights, texts, codes: _codes, claims: _claims, ...rest } = outside.data
  const inside = content.safeParse({ ...later, ...rest, remedies: withSteps(rest.remedies) })
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
