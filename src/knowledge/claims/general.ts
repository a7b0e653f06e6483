import { dropped, restated } from './judging'
import type { Background, Judgement } from './schema'

/** Sayings of the guides about payments in general, no message in particular. */
export const general: readonly Judgement[] = [
  ...restated('reason:two-deciders-missing', [], {
    'statement:gateway-alone': 'S1-018 S1-020 S1-031..033 S1-035',
  }),
  ...restated('reason:emv-is-between-card-and-machine', [], {
    'statement:emv-protects-the-line': 'S1-025..028',
  }),
  ...restated('reason:answers-and-errors-differ', [], { 'statement:decline-is-an-error': 'S1-037' }),
  ...restated('reason:keyed-needs-permission', ['warning:key-in-card'], {
    'statement:card-number-by-hand': 'S1-030',
  }),
  // Said in an advertisement for machines: what it says of the trade is judged, what it sells is left out.
  ...restated('reason:a-breach-and-no-fault', ['cause:withdrawn-product', 'rule:non-compliant-machines'], {
    'statement:low-fee-machines-jump': 'S0-025',
  }),
  ...dropped('reason:said-to-sell', { 'statement:low-fees-end-badly': 'S0-025' }),
]

/** Kinds of saying that judge no message: the workings of machines and payments, an outlook, an opening. */
export const background: Background = {
  principle: [
    'S0-001..003 S0-007..009 S0-031 S0-032 S0-040 S0-043 S0-047 S0-056 S0-085 S0-104 S0-128 S0-133 S0-168',
    'S1-001..017 S1-019 S1-021..024 S1-038 S1-039',
    'S2-010 S2-013..018 S2-023 S2-028 S2-065',
    'S3-001 S3-049..056 S3-080 S3-098 S3-104 S3-105 S3-127 S3-131 S3-145',
    'S4-001..004 S4-010 S4-020 S4-027 S4-033 S4-034 S4-038 S4-048 S4-051 S4-055 S4-107 S4-108 S4-110 S4-117',
  ],
  meaning: [
    'S0-004..006 S0-010 S0-011 S0-026 S0-086 S0-108 S0-109',
    'S1-040 S1-071',
    'S2-019 S2-020 S2-062',
    'S3-002 S3-003 S3-043',
    'S4-005',
  ],
  trend: ['S0-090..103'],
  'flow-step': ['S1-029 S1-034 S1-036'],
  qa: ['S2-104 S2-117'],
}
