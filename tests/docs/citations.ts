/** Citation in a text: a document, and a place in it where one is named. */
export interface Citation {
  line: number
  /** As it was written; null where the text names a place alone. */
  document: string | null
  place: string | null
}

const number = String.raw`\d+(?:\.\d+)?`
const list = String.raw`${number}(?:(?:,|\s+and)\s+${number})*`
const named = String.raw`(?<document>(?<![\w/.-])(?:\.{0,2}/)?(?:[\w-]+/)*[\w-]+\.md\b)`
const section = String.raw`[Ss]ection\s+(?<one>${number})(?:(?:,\s+|\s+rule\s+|,\s+rule\s+)(?<point>\d+|never)(?![\w.])|,\s+(?<rule>[\w-]+)\s+rule\b)?`
const sections = String.raw`[Ss]ections\s+(?<several>${list})`
const bare = String.raw`(?<dotted>\d\.\d+(?:,\s+\d\.\d+)*)`
const place = `(?:${section}|${sections})`

const forms = [
  // terminal-faults.md, section 5 · engine.md 4.2 · terminal-faults.md
  new RegExp(`${named}(?:,?\\s+(?:${place}|${bare}))?`, 'g'),
  // section 5 rule 8 of terminal-faults.md
  new RegExp(`${place}(?:\\s+of\\s+${named})?`, 'g'),
  // the restart rule of section 4 · restart rule (section 4)
  new RegExp(`(?<rule>[\\w-]+)\\s+rule\\s+(?:of\\s+|\\()[Ss]ection\\s+(?<one>${number})`, 'g'),
  // law 10 · invariant 11
  /\b(?<kind>[Ll]aw|[Ii]nvariant)s?\s+(?<nth>\d+)\b/g,
]

/** The two lists that are cited without their document. */
const lists: Readonly<Record<string, { document: string; section: string }>> = {
  law: { document: 'docs/architecture.md', section: '3' },
  invariant: { document: 'docs/engine.md', section: '8' },
}

/**
 * Every document and every section that a text cites. Comments may break a line anywhere, so what begins their lines
 * is read as space.
 */
export function citationsIn(text: string): Citation[] {
  const plain = text.replace(/^[ \t]*(?:\/\/|\*)/gm, (lead) => ' '.repeat(lead.length))
  const found = forms.flatMap((form) =>
    [...plain.matchAll(form)].map(({ index, groups = {}, 0: words }) => ({
      from: index,
      to: index + words.length,
      ...referred(groups),
    })),
  )
  return found
    .filter((part) => !isInside(part, found))
    .sort((a, b) => a.from - b.from)
    .flatMap(({ from, document, places }) => {
      const line = plain.slice(0, from).split('\n').length
      return (places.length === 0 ? [null] : places).map((one) => ({ line, document, place: one }))
    })
}

function referred(groups: Record<string, string | undefined>) {
  const { kind, nth, document = null } = groups
  const list = kind === undefined ? undefined : lists[kind.toLowerCase()]
  return list === undefined
    ? { document, places: placesOf(groups) }
    : { document: list.document, places: [`${list.section}.${nth}`] }
}

function placesOf({ one, point, rule, several, dotted }: Record<string, string | undefined>): string[] {
  if (one !== undefined) {
    const part = point ?? rule?.toLowerCase()
    return part === undefined ? [one] : [`${one}.${part}`]
  }
  return (several ?? dotted)?.split(/,\s+|\s+and\s+/) ?? []
}

interface Stretch {
  from: number
  to: number
}

/** Whether a longer form says the same and more. */
const isInside = (part: Stretch, all: readonly Stretch[]): boolean =>
  all.some(
    (other) => other.from <= part.from && part.to <= other.to && other.to - other.from > part.to - part.from,
  )

/**
 * Things that comments about the trade name by a number alone: causes and observations (`N1`, `O16`), messages
 * (`3.5`), and rows of the table of codes (`CSV, 68`).
 */
export const idsIn = (comment: string): string[] =>
  comment.match(
    /(?<=\bCSV,? )[0-9A-Z]{2}\b|(?<![\w.'"`/:-])(?:[A-Z]\d{1,2}x?|\d\.\d{1,2})(?![\w.%:'"`/]|\s?GHz)/g,
  ) ?? []
