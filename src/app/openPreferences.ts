import * as z from 'zod/mini'
import type { StorageWindow } from '../browser/platform'
import {
  answerings,
  machineNumbers,
  type Preferences,
  sizes,
  switches,
  themes,
  usualPreferences,
} from '../components/preferences'
import { market } from '../knowledge/market'
import { type Language, language } from '../knowledge/schema'
import { withoutCardDataIn } from '../wizard/case/cardData'
import { longestText } from '../wizard/case/fields'
import { recall, stored } from './storedVisit'

/** Preferences an address asks for; what is not one of the known words is ignored. */
export function askedPreferences(parameter: (name: string) => string | null): Partial<Preferences> {
  const spoken = findLanguage(parameter('lang'))
  const theme = z.enum(themes).safeParse(parameter('theme')).data
  const size = z.enum(sizes).safeParse(parameter('size')).data
  const from = market.safeParse(parameter('market')).data
  return {
    ...(spoken && { language: spoken }),
    ...(from && { market: from }),
    ...(theme && { theme }),
    ...(size && { size }),
  }
}

/** Every preference has a key of its own, and so has every number of a machine. */
const each = z.partial(
  z.object({
    language,
    market,
    theme: z.enum(themes),
    size: z.enum(sizes),
    answers: z.enum(answerings),
    keys: z.enum(switches),
    contact: z.string().check(z.maxLength(longestText.contact)),
    'merchant-number': z.string().check(z.maxLength(longestText['merchant-number'])),
    'terminal-number': z.string().check(z.maxLength(longestText['terminal-number'])),
    serial: z.string().check(z.maxLength(longestText.serial)),
    vouched: z.literal(true),
  }),
)
type Each = z.infer<typeof each>

/** Preferences by the name of each. */
export function eachOf({ numbers, ...others }: Preferences): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = { ...others, ...numbers }
  return Object.fromEntries(Object.keys(each.shape).map((name) => [name, values[name] ?? undefined]))
}

/** Keeps these preferences; one that is as usual needs none. False where one is not kept. */
export function keepEach(
  storage: StorageWindow,
  values: Readonly<Record<string, unknown>>,
  usual: Preferences,
): boolean {
  const asUsual = eachOf(usual)
  const done = Object.entries(values).map(([name, value]) =>
    value === undefined || value === asUsual[name]
      ? storage.remove(keyOf(name))
      : storage.write(keyOf(name), value),
  )
  return done.every((kept) => kept)
}

const keyOf = (name: string): string => `${stored.preference}${name}`

/** The preferences on this device. What an earlier form of ours kept otherwise, or with a card number, is kept anew. */
export function readKept(
  storage: StorageWindow,
  usual: Preferences,
): { kept: Partial<Preferences>; setAside: boolean } {
  let setAside = false
  const onSetAside = () => {
    setAside = true
  }
  const earlier = recall(storage, stored.preferences, readEarlier, onSetAside)
  const found = Object.entries(each.shape).flatMap(([name, form]) => {
    const value = recall(storage, keyOf(name), (one) => form.safeParse(one).data ?? null, onSetAside)
    return value === null ? [] : [[name, value] as const]
  })
  const kept = withoutCardDataIn(Object.fromEntries(found))
  const changed = found.filter(([name, value]) => kept[name] !== value).map(([name]) => [name, kept[name]])
  keepEach(storage, Object.fromEntries(changed), usual)
  const all = { ...(earlier === null ? {} : eachOf(earlier)), ...kept }
  if (earlier !== null && keepEach(storage, all, usual)) storage.remove(stored.preferences)
  return { kept: together(each.parse(all), usual), setAside }
}

/** Preferences that were kept by name. */
function together(
  { 'merchant-number': merchant, 'terminal-number': terminal, serial, ...others }: Each,
  { numbers }: Preferences,
): Partial<Preferences> {
  const known = Object.entries(others).filter(([, value]) => value !== undefined)
  return {
    ...Object.fromEntries(known),
    numbers: {
      'merchant-number': merchant ?? numbers['merchant-number'],
      'terminal-number': terminal ?? numbers['terminal-number'],
      serial: serial ?? numbers.serial,
    },
  }
}

const preferences = z.strictObject({
  language,
  theme: z.enum(themes),
  size: z.enum(sizes),
  // Not in what was kept before they came.
  market: z._default(z.nullable(market), usualPreferences.market),
  answers: z._default(z.enum(answerings), usualPreferences.answers),
  keys: z._default(z.enum(switches), usualPreferences.keys),
  contact: z.string().check(z.maxLength(longestText.contact)),
  numbers: z._default(
    z.record(z.enum(machineNumbers), z.string().check(z.maxLength(longestText.serial))),
    usualPreferences.numbers,
  ),
  vouched: z.optional(z.literal(true)),
})

/** Preferences as an earlier form of the product kept them, all in one, or null where they do not have that form. */
export const readEarlier = (value: unknown): Preferences | null =>
  withoutCardDataIn(preferences.safeParse(value).data ?? null)

/** The language of a device. */
export const deviceLanguage = (tag: string): Language => findLanguage(tag) ?? 'en'

function findLanguage(tag: string | null): Language | null {
  const primary = (one: string) => one.toLowerCase().split('-')[0]
  return language.options.find((one) => primary(one) === primary(tag ?? '')) ?? null
}
