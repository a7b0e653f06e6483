import type { Knowledge } from '../../../knowledge/schema'
import { nextRequest, tellingMemory } from '../../../wizard/case/request'
import type { Walk } from '../../../wizard/case/walk'
import { machineNumbers, type Preferences } from '../../preferences'
import { screenWords } from '../../screenWords'
import type { TextKey } from '../../textKeys'
import { actName, resultWords, seen } from '../../wording'
import type { Words } from '../../words'

/** A ticket takes this many columns and lines; a Chinese character is two columns wide. */
const columns = 80
const lines = 40
/** Causes named in the ticket; the link shows the others. */
const named = 5

/**
 * The case as plain text for a caller's ticket: one fact per line, at most 80 columns and 40 lines. Where a case is
 * longer, its oldest answers give way and the text says so. The numbers of the machine are those that were noted.
 */
export function reportText(
  words: Words,
  knowledge: Knowledge,
  walk: Walk,
  { link, numbers }: { link: string; numbers: Preferences['numbers'] },
): string {
  const { t } = words
  const label = (name: TextKey, text: string) => `${t(name)}${t('ui:colon')}${text}`
  const answers = walk.answers
    .filter(({ awake }) => awake)
    .map(({ question, answer, by }) => {
      const measured = by === 'measured' ? ` (${t('ui:check.by')})` : ''
      return `- ${t(`${question}.ask`)} ${seen(words, question, answer)}${measured}`
    })
  const tried = walk.tried.flatMap((one) => {
    const name = actName(words, knowledge, one.remedy)
    return name === null ? [] : [`- ${name}${t('ui:colon')}${resultWords(words, knowledge, one)}`]
  })
  const ranked = (walk.diagnosis?.ranked ?? [])
    .slice(0, named)
    .map(
      ({ cause, likelihood }, i) => `${i + 1}. ${t(`${cause}.name`)} (${t(`ui:likelihood.${likelihood}`)})`,
    )
  const request = nextRequest(knowledge, walk)
  const memory = tellingMemory(walk.sales)

  const head = [
    t('ui:name'),
    label('ui:report.symptom', screenWords(words, knowledge, walk.session.picked)),
    ...walk.session.earlier.map(({ picked }) =>
      label('ui:report.earlier', screenWords(words, knowledge, picked)),
    ),
    ...machineNumbers
      .filter((one) => numbers[one] !== '')
      .map((one) => t(`ui:call.number.${one}`, { number: numbers[one] })),
    label('ui:report.money', t(`money:${walk.band}.state`)),
    ...walk.sales.parked.map(({ picked }) =>
      label('ui:report.parked', screenWords(words, knowledge, picked)),
    ),
    ...(memory === null ? [] : [t(`ui:report.memory.${memory}`)]),
  ]
  const tail = [
    ...(tried.length === 0 ? [] : [label('ui:report.tried', ''), ...tried]),
    label('ui:report.likely', ''),
    ...ranked,
    ...(request === null ? [] : [label('ui:report.request', t(`${request}.ask`))]),
    label('ui:report.edition', walk.session.edition),
  ].flatMap(folded)
  const address = label('ui:report.link', link)
  const room = lines - head.flatMap(folded).length - tail.length - 2
  const told = answers.flatMap(folded)
  const kept = told.length <= room ? told : [t('ui:report.more'), ...told.slice(told.length - room + 1)]
  // The link stays in one piece, however long: folded it would open nothing.
  return [...head.flatMap(folded), label('ui:report.answers', ''), ...kept, ...tail, address].join('\n')
}

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
