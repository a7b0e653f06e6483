import type { Code, CodeReading, Scope } from '../knowledge/codes/schema'
import type { SymptomId } from '../knowledge/ids'
import type { Knowledge } from '../knowledge/schema'

/** File to open for an entry of the code book, which imports its files. */
export const bookFile = 'src/knowledge/codes/book.ts'

/** A code in one place: its meaning, and the message that it leads to there. */
export interface CodeInPlace {
  code: Code
  scope: Scope
  reading: CodeReading
  message: SymptomId
}

/** Every code in every place it is read. */
export const codesInPlaces = (knowledge: Knowledge, codes: Readonly<Record<string, Code>>): CodeInPlace[] =>
  Object.values(codes).flatMap((code) =>
    // Object.entries widens the keys of the record.
    (Object.entries(code.readings) as [Scope, CodeReading][]).map(([scope, reading]) => ({
      code,
      scope,
      reading,
      message: messageOf(knowledge, code, scope),
    })),
  )

/** A private table is read by its own owner only: the walk is that of a card. */
const messageOf = ({ codeLeads }: Knowledge, { id }: Code, scope: Scope): SymptomId =>
  codeLeads.leads[id]?.[scope === 'private' ? 'card' : scope] ?? codeLeads.unclear
