import type { Law } from '../../src/authoring/laws/law'

/** The laws as the documentation shows them, a row for each, padded as the formatter pads it. */
export function lawsTable(laws: readonly Law[]): string[] {
  const cells = [
    ['law', 'it says', 'what to do'],
    ...laws.map(({ name, says, mend }) => [`\`${name}\``, says, mend]),
  ]
  const [head = [], ...rows] = cells
  const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[], fill = ' ') =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`
  const rule = line(
    head.map(() => ''),
    '-',
  )
  return [line(head), rule, ...rows.map((row) => line(row))]
}
