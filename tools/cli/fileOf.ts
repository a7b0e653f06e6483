import { areas } from '../../src/knowledge/knowledge'
import type { Area } from '../../src/knowledge/schema'

/** The file to open for an entry of the base, by the first id that is named. */
export function fileOf(culprit: string): string {
  const [id = ''] = /\b[a-z]+:[a-z0-9-]+/.exec(culprit) ?? []
  if (id.startsWith('source:')) return 'src/knowledge/sources.ts'
  if (id.startsWith('rule:')) return 'src/knowledge/rules.ts'
  if (id.startsWith('reading:')) return 'src/knowledge/readings.ts'
  if (/^code(Leads|:)/.test(culprit)) return 'src/knowledge/codes/leads.ts'
  if (culprit.startsWith('money')) return 'src/knowledge/areas/sale.ts'
  for (const [name, area] of Object.entries<Area>(areas)) {
    const entries = [area.symptoms, area.causes, area.questions, area.remedies, area.warnings]
    if (entries.some((kind) => kind?.some((entry) => entry.id === id)))
      return `src/knowledge/areas/${name}.ts`
  }
  return 'src/knowledge/knowledge.ts'
}
