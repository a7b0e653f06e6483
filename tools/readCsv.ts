/**
 * The rows of a CSV file by the names in its first line (RFC 4180: quoted fields may hold commas, line breaks and
 * doubled quotes), or what is wrong with the file.
 */
export function readCsv(text: string): Record<string, string>[] | { unreadable: string } {
  const lines = linesOf(text.replace(/^\ufeff/, ''))
  if (lines === null) return { unreadable: 'a quoted field does not end' }
  const [names = [], ...rows] = lines
  const short = rows.findIndex((row) => row.length !== names.length)
  if (short >= 0)
    return { unreadable: `row ${short + 2} has ${rows[short]?.length} fields, not ${names.length}` }
  return rows.map((row) => Object.fromEntries(row.map((field, i) => [names[i] ?? '', field])))
}

function linesOf(text: string): string[][] | null {
  const lines: string[][] = []
  let line: string[] = []
  let at = 0
  while (at < text.length) {
    const quoted = /"((?:[^"]|"")*)"(?=,|\r?\n|$)/y
    const plain = /[^,\r\n]*/y
    quoted.lastIndex = at
    plain.lastIndex = at
    const inQuotes = quoted.exec(text)
    if (inQuotes === null && text[at] === '"') return null
    line.push(inQuotes?.[1]?.replaceAll('""', '"') ?? plain.exec(text)?.[0] ?? '')
    at = inQuotes === null ? plain.lastIndex : quoted.lastIndex
    const end = /\r?\n|$/y
    end.lastIndex = at
    const ended = end.exec(text)
    if (ended === null) {
      at += 1
      // A comma at the very end opens a last, empty field.
      if (at === text.length) line.push('')
    } else {
      at += ended[0].length
    }
    if (ended !== null || at === text.length) {
      lines.push(line)
      line = []
    }
  }
  return lines
}
