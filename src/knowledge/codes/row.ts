import type { KnownSourceId } from '../sources'
import type { Code, CodeReading, Scope } from './schema'

type OtherUse = Code['elsewhere'][string]
/** What is to be known of a meaning besides the columns of the table. */
type Note = 'printed differs' | 'not about the card' | 'some apps write it'

/** A row of the book without its id, which is its key. */
export type Rows = Readonly<
  Record<string, { readings: Code['readings']; elsewhere?: Readonly<Record<string, OtherUse>> }>
>

export const unionpay = 'source:unionpay-code-annex' satisfies KnownSourceId
export const changjie = 'source:changjie-terminal-spec' satisfies KnownSourceId
export const starpos = 'source:nld-starpos' satisfies KnownSourceId
export const koolpos = 'source:koolpos-messages' satisfies KnownSourceId
export const bestpay = 'source:bestpay-constants' satisfies KnownSourceId
export const frontEnd = 'source:chinaljp-front-end' satisfies KnownSourceId
export const halalah = 'source:halalah-codes' satisfies KnownSourceId
export const basewin = 'source:basewin-codes' satisfies KnownSourceId
export const ccb = 'source:ccb-codes' satisfies KnownSourceId
export const uimsg = 'source:uimsg-codes' satisfies KnownSourceId
export const online = 'source:unionpay-online-codes' satisfies KnownSourceId
export const androidPos = 'source:android-pos-codes' satisfies KnownSourceId
export const iso = 'source:iso-8583-lists' satisfies KnownSourceId
export const windcave = 'source:windcave-codes' satisfies KnownSourceId
export const oracle = 'source:oracle-codes' satisfies KnownSourceId
export const tsys = 'source:tsys-codes' satisfies KnownSourceId
export const google = 'source:google-payment-codes' satisfies KnownSourceId
export const moneris = 'source:moneris-docs' satisfies KnownSourceId
export const visa = 'source:visa-code-tables' satisfies KnownSourceId
export const rbc = 'source:rbc-codes' satisfies KnownSourceId
export const networkPages = 'source:network-code-pages' satisfies KnownSourceId
export const webLists = 'source:code-list-pages' satisfies KnownSourceId
export const cybersource = 'source:cybersource-docs' satisfies KnownSourceId
export const thredd = 'source:thredd-docs' satisfies KnownSourceId
export const trade = 'source:trade-knowledge' satisfies KnownSourceId

/** One meaning of a code, in the order of the table: who decides, class, retry, how far it got, how sure, from where. */
export const reading = (
  decides: CodeReading['decides'],
  codeClass: CodeReading['class'],
  retry: CodeReading['retry'],
  reach: CodeReading['reach'],
  confidence: CodeReading['confidence'],
  sources: KnownSourceId[],
  ...notes: Note[]
): CodeReading => ({
  decides,
  class: codeClass,
  retry,
  reach,
  confidence,
  sources,
  ...(notes.includes('printed differs') ? { printedDiffers: true } : {}),
  ...(notes.includes('not about the card') ? { notAboutCard: true } : {}),
  ...(notes.includes('some apps write it') ? { someAppsWriteIt: true } : {}),
})

/** Where another use of a code is seen, and the documents that say so. */
export const seen = (where: Scope, ...sources: KnownSourceId[]): OtherUse =>
  sources.length > 0 ? { seen: where, sources } : { seen: where }
