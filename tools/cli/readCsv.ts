import { CsvError, parse } from 'csv-parse/sync'

/** The rows of a CSV file by the names in its first line (RFC 4180), or what is wrong with the file. */
export function readCsv(text: string): Record<string, string>[] | { unreadable: string } {
  try {
    return parse<Record<string, string>>(text, { columns: true, bom: true, skip_empty_lines: true })
  } catch (error) {
    if (error instanceof CsvError) return { unreadable: error.message }
    throw error
  }
}
