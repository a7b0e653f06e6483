import * as z from 'zod/mini'
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

/** Stored preferences, or null where they do not have the form of any. */
export const readPreferences = (value: unknown): Preferences | null =>
  withoutCardDataIn(preferences.safeParse(value).data ?? null)

/** The language of a device. */
export const deviceLanguage = (tag: string): Language => findLanguage(tag) ?? 'en'

function findLanguage(tag: string | null): Language | null {
  const primary = (one: string) => one.toLowerCase().split('-')[0]
  return language.options.find((one) => primary(one) === primary(tag ?? '')) ?? null
}
