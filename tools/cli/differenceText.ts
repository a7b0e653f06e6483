import { type Difference, isSame, type TypicalWalk, type WalkChanges } from '../../src/authoring/difference'
import type { TextChange } from '../../src/authoring/texts'
import { service } from '../../src/wizard/case/session'

const percent = (share: number) => `${Math.round(share * 100)} %`

/** A difference for reading; `name` gives an id its words. Texts are null where one version has none. */
export function differenceText(
  difference: Difference,
  texts: readonly TextChange[] | null,
  name: (id: string) => string,
): string[] {
  const { edition, entries, money, weights, walks } = difference
  const lines = [`Edition ${edition.old} → ${edition.now}`]
  if (isSame(difference) && texts?.length === 0) return [...lines, 'Nothing differs.']
  for (const [kind, { added, removed, changed }] of Object.entries(entries)) {
    if (added.length + removed.length + changed.length === 0) continue
    lines.push(
      '',
      kind,
      ...added.map((id) => `  + ${id}`),
      ...removed.map((id) => `  − ${id}`),
      ...changed.map(({ id, parts }) => `  ~ ${id}: ${parts.join(', ')}`),
    )
  }
  if (money.length > 0) lines.push('', `money table: ${money.join(', ')}`)
  if (weights.length > 0) lines.push('', `what the words count: ${weights.join(', ')}`)
  for (const changes of walks) lines.push('', ...walkLines(changes, name))
  lines.push('', ...textLines(texts))
  return lines
}

function walkLines(
  { symptom, compared, elsewhere, moved }: WalkChanges,
  name: (id: string) => string,
): string[] {
  const act = (id: string | undefined) => (id === undefined ? '—' : id === service ? 'call' : name(id))
  return [
    `${name(symptom)} (${symptom}): ${compared} typical cases compared, ${elsewhere.length} end elsewhere`,
    ...elsewhere.flatMap(({ cause, old, now }) => [
      `  ${name(cause)} (${cause})${old === null ? ', new here' : now === null ? ', no longer here' : ''}`,
      ...saidLines(old, now),
      `    first act: ${act(old?.firstAct)} → ${act(now?.firstAct)}`,
      `    ends with: ${act(old?.ending)} → ${act(now?.ending)}`,
      `    its probability then: ${old === null ? '—' : percent(old.probability)} → ${now === null ? '—' : percent(now.probability)}`,
    ]),
    ...(moved.length > 0 ? ['  as before, but its cause'] : []),
    ...moved.map(({ cause, old, now }) => `    ${percent(old)} → ${percent(now)} ${name(cause)} (${cause})`),
  ]
}

/** Answers of a walk, in the form that `knowledge diagnose` reads. */
function saidLines(old: TypicalWalk | null, now: TypicalWalk | null): string[] {
  const said = (walk: TypicalWalk | null) =>
    walk?.answers.map(({ question, answer }) => `${question.slice('question:'.length)}=${answer}`).join(' ')
  const [before, after] = [said(old), said(now)]
  if (before === after || before === undefined || after === undefined)
    return [`    said: ${after ?? before ?? ''}`]
  return [`    said before: ${before}`, `    said now:    ${after}`]
}

function textLines(texts: readonly TextChange[] | null): string[] {
  if (texts === null) return ['The old export has no texts; none are compared.']
  if (texts.length === 0) return ['No text differs.']
  return [
    `${texts.length} texts differ`,
    ...texts.flatMap(({ language, key, old, now }) => [
      `  ${language} ${key}`,
      ...(old === null ? [] : [`    − ${old}`]),
      ...(now === null ? [] : [`    + ${now}`]),
    ]),
  ]
}
