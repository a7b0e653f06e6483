/**
 * The documentation with each named block replaced; a block lies between a line `<!-- bench:begin NAME -->` and a
 * line `<!-- bench:end NAME -->`. A block without such a place is our mistake and throws.
 */
export function replaceBlocks(markdown: string, blocks: ReadonlyMap<string, string>): string {
  let text = markdown
  for (const [name, block] of blocks) {
    const begin = `<!-- bench:begin ${name} -->\n`
    const end = `<!-- bench:end ${name} -->`
    const from = text.indexOf(begin)
    const to = text.indexOf(end)
    if (from < 0 || to < from) throw new Error(`The documentation has no place for the table ${name}`)
    text = `${text.slice(0, from + begin.length)}\n${block}\n\n${text.slice(to)}`
  }
  return text
}
