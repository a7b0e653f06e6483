import type { Draw } from '../../src/authoring/simulation/ownCases'

/** A figure or a word; null is printed as a dash. */
export type Cell = number | string | null

export interface Column {
  /** Name of the figure for machines. */
  key: string
  head: string
  /** Form in which a number is printed; machines get it whole. */
  show?: (value: number) => string
}

export interface Table {
  /** Names the table for machines, and its place in the documentation. */
  name: string
  title: string
  columns: readonly Column[]
  rows: readonly Readonly<Record<string, Cell>>[]
  /** Notes that one needs to read it. */
  notes: readonly string[]
}

/** One part of the benchmark; it says on its way what it is at. */
export interface Section {
  name: string
  run(draw: Draw, say: (text: string) => void): Table[] | Promise<Table[]>
}

export const digits =
  (count: number) =>
  (value: number): string =>
    value.toFixed(count)

export const percent = (value: number): string => `${Math.round(value * 100)} %`

/** The table as the screen and, to the letter, the documentation show it. */
export function showTable({ title, columns, rows, notes }: Table): string {
  const cells = [columns.map(({ head }) => head), ...rows.map((row) => columns.map((of) => cellOf(row, of)))]
  const isNumber = columns.map(({ key }) => rows.every((row) => typeof row[key] !== 'string'))
  const widths = columns.map((_, c) => Math.max(3, ...cells.map((row) => (row[c] ?? '').length)))
  const line = (row: readonly string[], fill = ' ') =>
    `| ${row
      .map((cell, c) =>
        isNumber[c] ? cell.padStart(widths[c] ?? 0, fill) : cell.padEnd(widths[c] ?? 0, fill),
      )
      .join(' | ')} |`
  const rule = line(
    columns.map((_, c) => (isNumber[c] ? ':' : '')),
    '-',
  )
  const [head = [], ...body] = cells
  return [
    `**${title}**`,
    '',
    line(head),
    rule,
    ...body.map((row) => line(row)),
    ...notes.flatMap((note) => ['', note]),
  ].join('\n')
}

function cellOf(row: Readonly<Record<string, Cell>>, { key, show }: Column): string {
  const value = row[key] ?? null
  if (value === null) return '–'
  return typeof value === 'string' ? value : (show ?? String)(value)
}
