import type { CauseId, SymptomId } from '../ids'
import type { Knowledge } from '../schema'
import { saidKinds } from './saidKinds'
import type { ClaimVerdicts, Judgement, ReasonId } from './schema'

/** Verdict on a saying, as people read it: the treatment, and apart from it what does harm and what is not ours yet. */
export const sayingStandings = ['kept', 'open', 'low', 'restated', 'claimed', 'dropped', 'harmful'] as const
export type SayingStanding = (typeof sayingStandings)[number]

/** Sayings of one kind with one verdict for one reason. */
export interface Sayings {
  kind: (typeof saidKinds)[number]
  standing: SayingStanding
  reason: ReasonId | null
  judgements: Judgement[]
}

/**
 * The messages of the guides that a message comes from: itself, the umbrella it is split from, or what it leads on to
 * as an umbrella.
 */
export function foundingOf(
  { symptoms }: Pick<Knowledge, 'symptoms'>,
  verdicts: ClaimVerdicts,
  id: SymptomId,
): SymptomId[] {
  const founding = verdicts.symptoms.map(({ symptom }) => symptom)
  if (founding.includes(id)) return [id]
  const leads = (from: SymptomId) => Object.values(symptoms[from]?.umbrella?.leads ?? {})
  return founding.filter((one) => leads(one).includes(id) || leads(id).includes(one))
}

/** Things that guides name for a message and that neither its causes nor its acts hold, grouped by kind and reason. */
export function otherThings(
  base: Pick<Knowledge, 'symptoms'>,
  verdicts: ClaimVerdicts,
  id: SymptomId,
): Sayings[] {
  const from = foundingOf(base, verdicts, id)
  const judgements = verdicts.symptoms
    .filter(({ symptom }) => from.includes(symptom))
    .flatMap((one) => one.judgements)
  const listed = Object.keys(base.symptoms[id]?.causes ?? {})
  return grouped(judgements, listed).filter(({ standing }) => standing !== 'kept')
}

/** All that guides say about one of their messages, grouped by kind and reason. */
export function allSayings(
  base: Pick<Knowledge, 'symptoms'>,
  { symptom, judgements }: ClaimVerdicts['symptoms'][number],
): Sayings[] {
  return grouped(judgements, Object.keys(base.symptoms[symptom]?.causes ?? {}))
}

/** The causes of a message that no guide names for it. */
export function notInGuides(
  base: Pick<Knowledge, 'symptoms'>,
  { symptom, judgements }: ClaimVerdicts['symptoms'][number],
): CauseId[] {
  const causes = judgements.filter(({ said }) => said.startsWith('cause:'))
  const named = new Set<string>(causes.flatMap(({ ours }) => ours ?? []))
  // Object.keys widens the keys of the record.
  return (Object.keys(base.symptoms[symptom]?.causes ?? {}) as CauseId[]).filter((cause) => !named.has(cause))
}

/** Sayings grouped by kind, verdict and reason, in this order. */
export function grouped(judgements: readonly Judgement[], listed: readonly string[]): Sayings[] {
  const groups = new Map<string, Sayings>()
  for (const kind of saidKinds) {
    for (const standing of sayingStandings) {
      for (const judgement of judgements) {
        if (!judgement.said.startsWith(`${kind}:`) || standingOf(judgement, listed) !== standing) continue
        const reason = judgement.reason ?? null
        const key = `${kind} ${standing} ${reason}`
        const group: Sayings = groups.get(key) ?? { kind, standing, reason, judgements: [] }
        groups.set(key, group)
        group.judgements.push(judgement)
      }
    }
  }
  return [...groups.values()]
}

function standingOf({ said, treatment, ours = [] }: Judgement, listed: readonly string[]): SayingStanding {
  switch (treatment) {
    case 'kept':
      return said.startsWith('cause:') && !ours.some((id) => listed.includes(id)) ? 'open' : 'kept'
    case 'dropped':
      return ours.length > 0 ? 'harmful' : 'dropped'
    case 'restated':
    case 'low':
    case 'claimed':
      return treatment
    default:
      return treatment satisfies never
  }
}
