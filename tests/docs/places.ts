/**
 * The places of a document that can be cited: a numbered heading (`3.17`), a numbered point of one (`5.8`), a rule named
 * in bold (`5.never`), and the id of a table row (`N1`).
 */
export function placesIn(markdown: string): Set<string> {
  const places = new Set<string>()
  let section = ''
  for (const line of markdown.split('\n')) {
    const [, level = '', number] = /^(##+) (\d+(?:\.\d+)?)?/.exec(line) ?? []
    if (number !== undefined) places.add(number)
    // A heading without a number is part of the section it lies in, unless it begins one.
    if (number !== undefined || level === '##') section = number ?? ''
    const [, point] = /^(\d+)\. /.exec(line) ?? []
    const [, rule] = /^\*\*([\w-]+)(?: rule)?\.?\*\*/.exec(line) ?? []
    for (const part of [point, rule?.toLowerCase()])
      if (part !== undefined && section !== '') places.add(`${section}.${part}`)
    const [, row, bold] = /^(?:\| ([A-Z]\d{1,2}x?) +\||\*\*([A-Z]\d)\. )/.exec(line) ?? []
    for (const id of [row, bold]) if (id !== undefined) places.add(id)
  }
  return places
}
