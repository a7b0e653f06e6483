import { acquirerLink } from './areas/acquirerLink'
import { cellular } from './areas/cellular'
import { issuer } from './areas/issuer'
import { keepSelling } from './areas/keepSelling'
import { localNetwork } from './areas/localNetwork'
import { registration } from './areas/registration'
import { money, sale } from './areas/sale'
import { terminal } from './areas/terminal'
import { waiting } from './areas/waiting'
import { weights } from './likelihood'
import type { Area, Knowledge } from './schema'
import { sources } from './sources'

/** What is known, by area. An area stands in the file of its name under `areas/`, so a finding can name the file. */
export const areas: Readonly<Record<string, Area>> = {
  sale,
  cellular,
  localNetwork,
  acquirerLink,
  terminal,
  registration,
  waiting,
  issuer,
  keepSelling,
}

const all = Object.values(areas)

/** Keys a list by id. Two entries with one id are our mistake: it throws and names the culprit. */
function byId<Id extends string, T extends { readonly id: Id }>(entries: readonly T[]): Record<Id, T> {
  const keyed: Partial<Record<Id, T>> = {}
  for (const entry of entries) {
    if (keyed[entry.id] !== undefined) throw new Error(`Two entries share the id ${entry.id}`)
    keyed[entry.id] = entry
  }
  return keyed as Record<Id, T> // every id of the list was set above
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) freeze(inner)
  return Object.freeze(value)
}

/** The whole base, gathered from the areas and frozen. The edition is written by hand when the content changes. */
export const knowledge: Knowledge = freeze({
  edition: '2026.2',
  symptoms: byId(all.flatMap((area) => area.symptoms ?? [])),
  causes: byId(all.flatMap((area) => area.causes ?? [])),
  questions: byId(all.flatMap((area) => area.questions ?? [])),
  remedies: byId(all.flatMap((area) => area.remedies ?? [])),
  warnings: byId(all.flatMap((area) => area.warnings ?? [])),
  sources: byId(sources),
  money,
  weights,
})
