/** The digits of a code in groups of three and four, the longer ones first. */
export function grouped(code: string): string[] {
  const count = Math.ceil(code.length / 4)
  const longer = code.length - count * Math.floor(code.length / count)
  const groups: string[] = []
  let from = 0
  for (let group = 0; group < count; group++) {
    const to = from + Math.floor(code.length / count) + (group < longer ? 1 : 0)
    groups.push(code.slice(from, to))
    from = to
  }
  return groups
}

/** A group as it is read out, by the words for the ten digits. */
export const readAloud = (group: string, words: readonly string[], between: string): string =>
  [...group].map((digit) => words[Number(digit)] ?? digit).join(between)
