import { acquirerLink } from './areas/acquirerLink'
import { activation } from './areas/activation'
import { approval } from './areas/approval'
import { cardNetwork } from './areas/cardNetwork'
import { cardReader } from './areas/cardReader'
import { cardReading } from './areas/cardReading'
import { cellular } from './areas/cellular'
import { cloudSpeaker } from './areas/cloudSpeaker'
import { codeResult } from './areas/codeResult'
import { contactless } from './areas/contactless'
import { dialUp } from './areas/dialUp'
import { holding } from './areas/holding'
import { issuer } from './areas/issuer'
import { keepSelling, selling } from './areas/keepSelling'
import { keys } from './areas/keys'
import { localNetwork } from './areas/localNetwork'
import { location } from './areas/location'
import { login } from './areas/login'
import { machineApp } from './areas/machineApp'
import { merchantAccount } from './areas/merchantAccount'
import { merchantSticker } from './areas/merchantSticker'
import { payout } from './areas/payout'
import { pin } from './areas/pin'
import { power } from './areas/power'
import { printedSlip } from './areas/printedSlip'
import { printing } from './areas/printing'
import { refusedCard } from './areas/refusedCard'
import { refusedRequest } from './areas/refusedRequest'
import { registration } from './areas/registration'
import { reversing } from './areas/reversing'
import { money, sale } from './areas/sale'
import { scanning } from './areas/scanning'
import { schemes } from './areas/schemes'
import { secureLine } from './areas/secureLine'
import { storedPayments } from './areas/storedPayments'
import { terminal } from './areas/terminal'
import { upkeep } from './areas/upkeep'
import { waiting } from './areas/waiting'
import { codeLeads } from './codes/leads'
import type { WarningId } from './ids'
import { weights } from './likelihood'
import { readings } from './readings'
import { rules } from './rules'
import type { Area, Knowledge } from './schema'
import { sources } from './sources'
import { temptations } from './temptations'

/** The base by area; an area lies in the file of its name under `areas/`, so a finding can name the file. */
export const areas = {
  sale,
  cellular,
  localNetwork,
  dialUp,
  acquirerLink,
  secureLine,
  terminal,
  registration,
  merchantAccount,
  location,
  activation,
  login,
  waiting,
  keys,
  issuer,
  pin,
  cardReading,
  contactless,
  printing,
  upkeep,
  power,
  cardNetwork,
  scanning,
  merchantSticker,
  cloudSpeaker,
  payout,
  codeResult,
  refusedCard,
  schemes,
  refusedRequest,
  reversing,
  holding,
  approval,
  storedPayments,
  machineApp,
  cardReader,
  printedSlip,
  keepSelling,
} satisfies Readonly<Record<string, Area>>

const all: readonly Area[] = Object.values(areas)

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

const temptedBy = (warning: WarningId) => {
  const acts = temptations[warning]
  return acts === undefined ? {} : { temptedBy: [...acts] }
}

/** The whole base, gathered from the areas and frozen. The edition is written by hand when the content changes. */
export const knowledge: Knowledge = freeze({
  edition: '2026.8',
  symptoms: byId(all.flatMap((area) => area.symptoms ?? [])),
  causes: byId(all.flatMap((area) => area.causes ?? [])),
  questions: byId(all.flatMap((area) => area.questions ?? [])),
  remedies: byId(all.flatMap((area) => area.remedies ?? [])),
  warnings: byId(
    all.flatMap((area) => area.warnings ?? []).map((warning) => ({ ...warning, ...temptedBy(warning.id) })),
  ),
  sources: byId(sources),
  rules: byId(rules),
  readings: byId(readings),
  money,
  codeLeads,
  selling,
  weights,
})
