import type { Counted, Coverage } from '../../src/authoring/coverage'

const treatments: readonly Counted[] = ['kept', 'restated', 'low', 'claimed', 'dropped', 'background']

/** Claims of each kind by how they are treated, and the number of all that have a verdict. */
export function claimsTable({ counts, total, accounted, advertising }: Coverage): string[] {
  const sum = (row: Coverage['counts'][string]) => treatments.reduce((all, one) => all + (row[one] ?? 0), 0)
  const line = (name: string, cells: readonly (number | string)[]) =>
    [name.padEnd(12), ...cells.map((cell) => String(cell).padStart(10))].join('')
  const of = (treatment: Counted) =>
    Object.values(counts).reduce((all, row) => all + (row[treatment] ?? 0), 0)
  return [
    line('kind', [...treatments, 'all']),
    ...Object.entries(counts).map(([kind, row]) =>
      line(kind, [...treatments.map((one) => row[one] ?? 0), sum(row)]),
    ),
    line('all', [...treatments.map(of), accounted]),
    '',
    `${accounted} of ${total} claims accounted for; ${advertising} rows of advertising left out.`,
  ]
}
