import type { Knowledge } from '../../../knowledge/schema'
import type { Walk } from '../../../wizard/case/walk'
import type { Preferences } from '../../preferences'
import type { TextKey } from '../../textKeys'
import type { Words } from '../../words'
import { grouped } from '../CaseCode/grouped'
import { plainText } from './plainText'
import { type Ticket, ticketOf } from './ticket'

/** A ticket takes this many columns and lines; a Chinese character is two columns wide. */
const columns = 80
const lines = 40
/** Causes named in the ticket; the link shows the others. */
const named = 5

/** The text of the ticket of a case. */
export const reportText = (
  words: Words,
  knowledge: Knowledge,
  walk: Walk,
  { link, numbers, code = null }: { link: string; numbers: Preferences['numbers']; code?: string | null },
): string => ticketText(words, ticketOf(words, knowledge, walk, { link, numbers, code }))

/**
 * A ticket as plain text: one fact per line, at most 80 columns and 40 lines. Where a case is longer, its oldest answers
 * give way and the text says so. What a person typed is on a line of its own and marks nothing up.
 */
export function ticketText({ t }: Words, ticket: Ticket): string {
  const label = (name: TextKey, text: string) => `${t(name)}${t('ui:colon')}${text}`
  const answers = ticket.answers
    .filter(({ counts }) => counts)
    .map(({ asked, words, by }) => `- ${asked} ${words}${by === 'measured' ? ` (${t('ui:check.by')})` : ''}`)
  const tried = ticket.tried.map(({ name, words }) => `- ${name}${t('ui:colon')}${words}`)
  const likely = ticket.likely.slice(0, named).map(({ name, words }, i) => `${i + 1}. ${name} (${words})`)
  const { money, request, code } = ticket
  const head = [
    t('ui:name'),
    label('ui:report.symptom', ticket.screen.words),
    ...ticket.earlier.map(({ words }) => label('ui:report.earlier', words)),
    ...ticket.machine.map(({ words }) => plainText(words)),
    label('ui:report.money', money.words),
    ...money.parked.map(({ words }) => label('ui:report.parked', words)),
    ...(money.memory === null ? [] : [money.memory.words]),
  ].flatMap(folded)
  const tail = [
    ...(tried.length === 0 ? [] : [label('ui:report.tried', ''), ...tried]),
    label('ui:report.likely', ''),
    ...likely,
    ...(request === null ? [] : [label('ui:report.request', request.words)]),
    label('ui:report.edition', ticket.edition),
    ...(code === null ? [] : [label('ui:report.code', grouped(code).join(' '))]),
  ].flatMap(folded)
  const room = lines - head.length - tail.length - 2
  const told = answers.flatMap(folded)
  const kept = told.length <= room ? told : [t('ui:report.more'), ...told.slice(told.length - room + 1)]
  // The link stays in one piece, however long: folded it would open nothing.
  return [
    ...head,
    label('ui:report.answers', ''),
    ...kept,
    ...tail,
    label('ui:report.link', ticket.link),
  ].join('\n')
}

/** A ticket as Markdown: the same facts under headings, with all answers and causes. */
export function ticketMarkdown({ t }: Words, ticket: Ticket): string {
  const { money, request, code } = ticket
  const item = (name: string, text: string) => `- **${name}**${t('ui:colon')}${marked(text)}`
  const list = (title: TextKey, items: readonly string[]) =>
    items.length === 0 ? [] : ['', `## ${t(title)}`, '', ...items]
  return [
    `# ${marked(ticket.screen.words)}`,
    '',
    ...ticket.earlier.map(({ words }) => item(t('ui:report.earlier'), words)),
    item(t('ui:report.money'), money.words),
    ...money.parked.map(({ words }) => item(t('ui:report.parked'), words)),
    ...(money.memory === null ? [] : [`- ${marked(money.memory.words)}`]),
    ...ticket.machine.map(({ words }) => `- ${marked(plainText(words))}`),
    ...(request === null ? [] : [item(t('ui:report.request'), request.words)]),
    item(t('ui:report.edition'), ticket.edition),
    ...(code === null ? [] : [item(t('ui:report.code'), grouped(code).join(' '))]),
    `- **${t('ui:report.link')}**${t('ui:colon')}<${ticket.link}>`,
    ...list(
      'ui:report.answers',
      ticket.answers
        .filter(({ counts }) => counts)
        .map(({ asked, words }) => `- ${marked(asked)} **${marked(words)}**`),
    ),
    ...list(
      'ui:report.tried',
      ticket.tried.map(({ name, words }) => `- ${marked(name)}${t('ui:colon')}${marked(words)}`),
    ),
    ...list(
      'ui:report.likely',
      ticket.likely.map(({ name, words }, i) => `${i + 1}. ${marked(name)} (${marked(words)})`),
    ),
    '',
  ].join('\n')
}

/** Our own words may have these characters, too. */
const marked = (text: string): string => text.replace(/[\\`*_[\]<>|~#]/g, '\\$&')

/** A ticket for a program, by docs/ticket.schema.json. */
export const ticketJson = (ticket: Ticket): string => JSON.stringify(ticket, null, 2)

const width = (character: string) =>
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/.test(character) ? 2 : 1
/** A line cut into lines that fit, at spaces where there are any. */
export function folded(line: string): string[] {
  const out: string[] = []
  let row = ''
  let used = 0
  for (const piece of line.match(/\s+|[!-~]+|[^\s]/g) ?? []) {
    const wide = [...piece].reduce((sum, character) => sum + width(character), 0)
    if (used + wide > columns && row.trim() !== '') {
      out.push(row.trimEnd())
      row = '  '
      used = 2
    }
    if (row !== '  ' || piece.trim() !== '') {
      row += piece
      used += wide
    }
  }
  return row.trim() === '' ? out : [...out, row.trimEnd()]
}
