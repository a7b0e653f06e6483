import type { Front, FrontSymptom } from '../../knowledge/front'
import { type CodeId, codeId, type SymptomId } from '../../knowledge/ids'
import type { Stage } from '../../knowledge/schema'
import type { Picked } from './session'

/** Whether what was picked is a code, and not a message by its words. */
export const isCode = (picked: string): picked is CodeId => codeId.safeParse(picked).success

/** The code that two typed characters name, wide or narrow, in capitals or not; null where they are none. */
export const codeNamed = (typed: string): CodeId | null =>
  codeId.safeParse(`code:${typed.normalize('NFKC').trim().toUpperCase()}`).data ?? null

/** The message that shows what was picked: itself, or the one that carries the code. */
export const carrierOf = ({ symptoms }: Pick<Front, 'symptoms'>, picked: Picked): FrontSymptom | undefined =>
  isCode(picked)
    ? Object.values(symptoms).find(({ hostCode }) => picked === `code:${hostCode}`)
    : symptoms[picked]

/**
 * What picking a message by its words picks. One that is a code is picked as that code where the walk must ask where it
 * was seen, or what was done; words of the domestic table have told already that it was not abroad.
 */
export function pickOf(
  { codeLeads }: Pick<Front, 'codeLeads'>,
  { id, hostCode }: Pick<FrontSymptom, 'id' | 'hostCode'>,
): Picked {
  const code = hostCode === undefined ? null : codeNamed(hostCode)
  if (code === null) return id
  const { abroad: _, ...here } = codeLeads.leads[code] ?? {}
  const asked = codeLeads.earlierPayment?.codes.includes(code) === true
  return asked || new Set(Object.values(here)).size > 1 ? code : id
}

/**
 * The messages a person can pick. One that shares its words with an umbrella is reached through the umbrella's
 * question only: who reads the words cannot know which of the two it is.
 */
export function pickable({ symptoms }: Pick<Front, 'symptoms'>): FrontSymptom[] {
  const all = Object.values(symptoms)
  return all.filter(
    ({ id, screens }) =>
      !all.some(
        ({ umbrella, screens: shown }) =>
          Object.values(umbrella?.leads ?? {}).includes(id) &&
          screens.every(({ text }) => shown.some((other) => other.text === text)),
      ),
  )
}

/** Where in a payment messages arise, in groups that a person can tell apart. */
const groups = [
  { group: 'machine', stages: ['S0'] },
  { group: 'online', stages: ['S1', 'S2', 'S3', 'S4'] },
  { group: 'waiting', stages: ['S5'] },
  { group: 'answered', stages: ['S6', 'S7', 'S8'] },
  { group: 'afterwards', stages: ['S9'] },
] as const satisfies readonly { group: string; stages: readonly Stage[] }[]

/**
 * What can be picked without a search: the common messages, and the others by where they arise. Words that several
 * codes come with are among the others where one of these is common: who has read the number picks that.
 */
export interface Picks {
  common: Picked[]
  groups: { group: (typeof groups)[number]['group']; picks: Picked[] }[]
}

export function picksOf(content: Pick<Front, 'symptoms' | 'codeLeads'>): Picks {
  const all = pickable(content)
  const isCommonCode = (id: SymptomId) =>
    content.symptoms[id]?.common === true && content.symptoms[id]?.hostCode !== undefined
  const isCommon = ({ common, umbrella }: FrontSymptom): boolean =>
    common === true && !Object.values(umbrella?.leads ?? {}).some(isCommonCode)
  const picksWhere = (wanted: (symptom: FrontSymptom) => boolean): Picked[] =>
    all.filter(wanted).map((symptom) => pickOf(content, symptom))
  return {
    common: picksWhere(isCommon),
    groups: groups.map(({ group, stages }) => ({
      group,
      picks: picksWhere((symptom) => !isCommon(symptom) && stages.some((one) => one === symptom.stage)),
    })),
  }
}
