import type { SourceId } from './ids'
import type { CodeTable } from './schema'
import type { Source, Standing } from './standing'

/** Every document cited, with its grade. Titles are words and live in `locales`. */
const graded = {
  'source:unionpay-code-annex': 'standard',
  'source:changjie-terminal-spec': 'standard',
  'source:openpos-terminal': 'source-code',
  'source:chinaljp-front-end': 'source-code',
  'source:bestpay-constants': 'source-code',
  'source:nld-starpos': 'source-code',
  'source:pax-results': 'source-code',
  'source:square-help': 'vendor-document',
  'source:verifone-manual': 'vendor-document',
  'source:hypercom-manual': 'vendor-document',
  'source:adyen-docs': 'vendor-document',
  'source:windcave-codes': 'vendor-document',
  'source:oracle-codes': 'vendor-document',
  'source:chase-guide': 'vendor-document',
  'source:eftpos-nz': 'vendor-document',
  'source:vend-help': 'vendor-document',
  'source:alipay-guide': 'vendor-document',
  'source:wechat-pay-docs': 'vendor-document',
  'source:odoo-double-charge': 'issue-thread',
  'source:root-expiry-2021': 'issue-thread',
  'source:pboc-2019-85': 'regulation',
  'source:stripe-docs': 'vendor-document',
  'source:moneris-docs': 'vendor-document',
  'source:cybersource-docs': 'vendor-document',
  'source:thredd-docs': 'vendor-document',
  'source:fiserv-docs': 'vendor-document',
  'source:flutter-stripe-terminal': 'issue-thread',
  'source:pboc-2021-259': 'regulation',
  'source:pcac-inspection-guide': 'regulation',
  'source:iot-sim-binding': 'web-page',
  'source:sim-lock-pages': 'web-page',
  'source:dial-thread': 'web-page',
  'source:idle-cancellation-pages': 'web-page',
  'source:sim-clean-up-pages': 'web-page',
  'source:exam-pages': 'web-page',
  'source:iso-8583-lists': 'source-code',
  'source:tsys-codes': 'vendor-document',
  'source:first-data-help': 'vendor-document',
  'source:paymentech-codes': 'vendor-document',
  'source:gift-host-manual': 'vendor-document',
  'source:ingenico-uk-guides': 'vendor-document',
  'source:sumup-help': 'vendor-document',
  'source:ccv-manual': 'vendor-document',
  'source:router-manuals': 'vendor-document',
  'source:st-george-guide': 'vendor-document',
  'source:koolpos-messages': 'source-code',
  'source:halalah-codes': 'source-code',
  'source:basewin-codes': 'source-code',
  'source:ccb-codes': 'source-code',
  'source:uimsg-codes': 'source-code',
  'source:android-pos-codes': 'source-code',
  'source:unionpay-online-codes': 'source-code',
  'source:visa-code-tables': 'source-code',
  'source:google-payment-codes': 'vendor-document',
  'source:rbc-codes': 'vendor-document',
  'source:network-code-pages': 'web-page',
  'source:code-list-pages': 'web-page',
  // No document at all: the lowest grade there is.
  'source:trade-knowledge': 'web-page',
} as const satisfies Record<SourceId, Source['grade']>

type Graded = typeof graded
export type KnownSourceId = keyof Graded
/** Sources that can make a statement established: all but web pages. */
type StrongSourceId = { [K in KnownSourceId]: Graded[K] extends 'web-page' ? never : K }[KnownSourceId]
type WebPageId = Exclude<KnownSourceId, StrongSourceId>

export const sources: readonly Source[] = Object.entries(graded).map(([id, grade]) => ({
  id: id as SourceId, // Object.entries widens the keys that `graded` was declared with
  grade,
}))

type StandingOf<Kind extends Standing['kind']> = Extract<Standing, { kind: Kind }>

/** A statement backed by at least one source graded above web page; anything else does not compile. */
export const established = (
  ...cited: readonly [StrongSourceId, ...KnownSourceId[]]
): StandingOf<'established'> => ({
  kind: 'established',
  sources: [...cited],
})

/** A statement of judgement; its text says why in one sentence. */
export const judged = (...cited: readonly KnownSourceId[]): StandingOf<'judged'> =>
  cited.length > 0 ? { kind: 'judged', sources: [...cited] } : { kind: 'judged' }

/** Folklore: what only web pages say. */
export const claimed = (...cited: readonly [WebPageId, ...WebPageId[]]): StandingOf<'claimed'> => ({
  kind: 'claimed',
  sources: [...cited],
})

/** The document that each table of codes is known from. */
export const tableSources = {
  unionpay: 'source:unionpay-code-annex',
  changjie: 'source:chinaljp-front-end',
} as const satisfies Record<CodeTable, KnownSourceId>
