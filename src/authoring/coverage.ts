import { claimIds } from '../knowledge/claims/claimIds'
import { saidKinds } from '../knowledge/claims/saidKinds'
import type { ClaimVerdicts, Judgement } from '../knowledge/claims/schema'
import type { Finding } from './laws/law'

/** One line of a file of claims, as far as the verdicts need it. */
export interface ClaimRow {
  id: string
  kind: string
  /** A message by its name alone, or `general`. */
  symptom: string
  /** Names the entries of the catalogue that the claim means, as `cause:network-unstable`. */
  notes: string
}

export type Counted = Judgement['treatment'] | 'background'

export interface Coverage {
  /** Claims of the file; of advertising only what was judged. */
  total: number
  /** Those of them that have the right verdict. */
  accounted: number
  advertising: number
  /** Number of claims of each kind, by verdict. */
  counts: Record<string, Partial<Record<Counted, number>>>
  findings: Finding[]
}

const advertising = 'ad'
const tag = new RegExp(`\\b(?:${saidKinds.join('|')}):[a-z0-9-]+`, 'g')
const implied = /\bimplied cause ([a-z0-9-]+)/g

interface Place {
  /** As in the file: a name alone, or `general`. */
  symptom: string
  judgement: Judgement
}

/** Holds the verdicts against a file of claims: none may be missing, doubled or without a claim behind it. */
export function coverageOf(verdicts: ClaimVerdicts, rows: readonly ClaimRow[]): Coverage {
  const judged = placesOf(verdicts)
  const unjudged = new Map<string, string>(
    Object.entries(verdicts.background).flatMap(([kind, lists]) =>
      lists.flatMap((list) => claimIds(list).map((id) => [id, kind] as const)),
    ),
  )
  const claims = rows.filter((row) => row.kind !== advertising || saysSomething(judged.get(row.id) ?? []))
  const counts: Coverage['counts'] = {}
  const seen = new Set<string>()
  const found = rows.flatMap((row): Finding[] => {
    const twice = seen.has(row.id) ? ['is listed twice in the file'] : []
    seen.add(row.id)
    const places = judged.get(row.id) ?? []
    if (row.kind === advertising && !saysSomething(places)) {
      const named = places.length > 0 || unjudged.has(row.id)
      return about(row.id, [...twice, ...(named ? ['is advertising, but has a verdict'] : [])])
    }
    const what = [...twice, ...wrongPlaces(row, places, unjudged.get(row.id))]
    const counted = treatmentOf(row, places)
    const ofKind = counts[row.kind] ?? {}
    counts[row.kind] = ofKind
    if (what.length === 0) ofKind[counted] = (ofKind[counted] ?? 0) + 1
    return about(row.id, what)
  })
  const strangers = [...new Set([...judged.keys(), ...unjudged.keys()])].filter((id) => !seen.has(id))
  const wrong = new Set(found.map(({ culprit }) => culprit))
  return {
    total: claims.length,
    accounted: claims.filter(({ id }) => !wrong.has(id)).length,
    advertising: rows.length - claims.length,
    counts,
    findings: [
      ...found,
      ...strangers.map((id) => ({ culprit: id, what: 'is in the verdicts, but not in the file' })),
    ],
  }
}

/** Advertising sells; what it says of the trade besides is judged as a statement, and as nothing else. */
const saysSomething = (places: readonly Place[]): boolean =>
  places.length > 0 && places.every(({ judgement }) => judgement.said.startsWith('statement:'))

const about = (culprit: string, what: readonly string[]): Finding[] =>
  what.map((one) => ({ culprit, what: one }))

function placesOf({ symptoms, general }: ClaimVerdicts): Map<string, Place[]> {
  const places = new Map<string, Place[]>()
  const put = (symptom: string, judgement: Judgement) => {
    for (const id of claimIds(judgement.claims))
      places.set(id, [...(places.get(id) ?? []), { symptom, judgement }])
  }
  for (const judgement of general) put('general', judgement)
  for (const { symptom, judgements } of symptoms)
    for (const judgement of judgements) put(symptom.replace('symptom:', ''), judgement)
  return places
}

/** The entries a row is tagged with, what it implies included. */
const tagsOf = ({ notes }: ClaimRow): string[] => [
  ...new Set([
    ...(notes.match(tag) ?? []),
    ...[...notes.matchAll(implied)].map(([, cause]) => `cause:${cause}`),
  ]),
]

function wrongPlaces(row: ClaimRow, places: readonly Place[], background: string | undefined): string[] {
  const tags = tagsOf(row)
  const said = places.map(({ judgement }) => judgement.said)
  const statements = said.filter((one) => one.startsWith('statement:'))
  const what: string[] = []
  if (places.length === 0 && background === undefined) what.push('is missing from the verdicts')
  if (background !== undefined && background !== row.kind)
    what.push(`is a ${row.kind}, but in the background as ${background}`)
  if (background !== undefined && tags.length > 0)
    what.push(`is in the background, but means ${tags.join(', ')}`)
  if (background !== undefined && places.length > 0) what.push('is both judged and in the background')
  if (statements.length > 0 && tags.length > 0)
    what.push(`is judged as ${statements.join(', ')}, but means ${tags.join(', ')}`)
  if (places.length > 0)
    for (const one of tags.filter((named) => !said.some((judged) => judged === named)))
      what.push(`means ${one}, which the verdicts do not say`)
  for (const one of said.filter((judged) => !judged.startsWith('statement:') && !tags.includes(judged)))
    what.push(`is judged as ${one}, which the file does not say`)
  for (const one of said.filter((judged, i) => said.indexOf(judged) !== i))
    what.push(`is judged twice as ${one}`)
  for (const { symptom } of places.filter((place) => place.symptom !== row.symptom))
    what.push(`is about ${row.symptom}, but judged under ${symptom}`)
  return what
}

/** A claim that means several entries counts by the one of its own kind, else by the first it names. */
function treatmentOf(row: ClaimRow, places: readonly Place[]): Counted {
  const tags = tagsOf(row)
  const named = [tags.find((one) => one.startsWith(`${row.kind}:`)), tags[0]]
  const own = named.flatMap((one) => places.find(({ judgement }) => judgement.said === one) ?? [])
  return (own[0] ?? places[0])?.judgement.treatment ?? 'background'
}
