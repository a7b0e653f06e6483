import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import type { ClaimRow } from '../../src/authoring/coverage'
import { readCsv } from './readCsv'

const row = z.object({ id: z.string(), kind: z.string(), symptom: z.string(), notes: z.string() })

/** The claims of a CSV file with at least the columns id, kind, symptom and notes, or why it cannot be read. */
export function readClaims(file: string): ClaimRow[] | { unreadable: string } {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    return { unreadable: error instanceof Error ? error.message : String(error) }
  }
  const rows = readCsv(text)
  if ('unreadable' in rows) return rows
  const parsed = z.array(row).safeParse(rows)
  if (parsed.success) return parsed.data
  const missing = new Set(parsed.error.issues.map(({ path }) => String(path[1])))
  return { unreadable: `it has no column ${[...missing].join(', ')}` }
}
