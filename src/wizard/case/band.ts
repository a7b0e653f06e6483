import { countOf, holds, isOpen, sideOf, stateOf } from './sale'
import type { SaleRead, SalesOfVisit } from './saleEvents'

/** What the band says of the sale, by name; its words are `money:<name>` (docs/sale.md section 7). */
export const bands = [
  'untouched',
  'this-attempt',
  'no-payment',
  'assumed-no-payment',
  'not-sent',
  'refused',
  'refused-once-more',
  'refused-every-card',
  'refused-flagged',
  'not-charged',
  'unknown',
  'unknown-looked',
  'unknown-waiting',
  'unknown-told',
  'scan-in-doubt',
  'cancelled',
  'approved',
  'paid-maybe-twice',
  'charged-twice',
  'released',
  'given-unknown',
  'given-refused',
  'given-approved',
  'given-released',
  'given-back-twice',
  'hold-unknown',
  'hold-approved',
  'hold-released',
  'completion-refused',
] as const
export type Band = (typeof bands)[number]

/** What may be done again with the card that was refused. */
export type RefusedRule = 'refused' | 'refused-once-more' | 'refused-every-card' | 'refused-flagged'

/** The words of the band for a sale; `rule` is what the code says about the same card. */
export function bandOf(
  { current, paying, untold }: Pick<SalesOfVisit, 'current' | 'paying' | 'untold'>,
  rule: RefusedRule = 'refused',
): Band {
  const { sale } = current
  const nothingYet = sale.kind === null && !isOpen(sale)
  if (nothingYet && paying === 'no') return 'no-payment'
  if (paying === 'assumed-no' && !sale.asked && countOf(sale)[1] === 0) return 'assumed-no-payment'
  // What became of the attempt on the screen is not told: how an earlier one ended says nothing of it.
  const claimsNothing = untold !== null && !isOpen(sale) && countOf(sale)[1] === 0
  if (nothingYet || claimsNothing) return 'untouched'
  if (stateOf(sale) === 'given-back-twice') return 'given-back-twice'
  if (holds(sale.kind)) return holdBand(current)
  // Undoing one of two leaves a payment: its words are those of a sale again once that is known.
  const undidOne = sale.took[1] >= 2 && sale.gave[0] === sale.gave[1]
  if (sideOf(sale.kind ?? 'sale') === 'giving' && !undidOne) return givenBand(current, rule)
  return takenBand(current, rule)
}

function holdBand({ sale }: SaleRead): Band {
  const [, most] = countOf(sale)
  if (isOpen(sale)) return 'hold-unknown'
  return most === 0
    ? sale.ended === 'not-sent' || sale.ended === 'refused'
      ? sale.ended
      : 'hold-released'
    : 'hold-approved'
}

function givenBand(read: SaleRead, rule: RefusedRule): Band {
  const { sale } = read
  if (sale.gave[0] < sale.gave[1]) return willBeReversed(read) ? 'unknown-waiting' : 'given-unknown'
  // What is open then is a payment, and not what was given back.
  if (isOpen(sale)) return takenBand(read, rule)
  if (countOf(sale)[1] > 0 && !sale.looked) return 'given-refused'
  return countOf(sale)[1] === 0 ? 'given-released' : 'given-approved'
}

function takenBand(read: SaleRead, rule: RefusedRule): Band {
  const { sale } = read
  switch (stateOf(sale)) {
    case 'charged-twice':
      return 'charged-twice'
    case 'paid-maybe-twice':
      return 'paid-maybe-twice'
    case 'approved':
      return sale.cancelled ? 'cancelled' : 'approved'
    case 'unknown':
      return doubtBand(read)
    case 'ended':
      if (sale.cancelled) return 'cancelled'
      // What was frozen stays so, and nothing is taken beside it.
      if (sale.ended === 'refused') return sale.kind === 'completion' ? 'completion-refused' : rule
      return sale.ended === 'nothing' ? 'not-sent' : sale.ended
    default:
      return sale.cancelled ? 'cancelled' : 'this-attempt'
  }
}

function doubtBand(read: SaleRead): Band {
  const { sale } = read
  if (sale.cancelled) return 'cancelled'
  if (willBeReversed(read)) return 'unknown-waiting'
  if (sale.kind === 'scan' && !sale.looked) return 'scan-in-doubt'
  if (sale.looked) return 'unknown-looked'
  return sale.told > 0 ? 'unknown-told' : 'unknown'
}

/** Whether a reversal is still to come: one that did not succeed is asked of the acquirer. */
const willBeReversed = ({ sale, reversalFailed }: SaleRead): boolean => sale.waiting && !reversalFailed

/** How loud the band is: an alarm only for what is in doubt or came twice. */
export type BandTone = 'quiet' | 'caution' | 'good'

export function toneOf(band: Band): BandTone {
  switch (band) {
    case 'untouched':
    case 'this-attempt':
    case 'no-payment':
    case 'assumed-no-payment':
    case 'not-sent':
    case 'refused':
    case 'refused-once-more':
    case 'refused-every-card':
    case 'refused-flagged':
    case 'not-charged':
    case 'released':
    case 'given-refused':
    case 'given-approved':
    case 'hold-released':
    case 'completion-refused':
      return 'quiet'
    case 'approved':
    case 'given-released':
    case 'hold-approved':
      return 'good'
    default:
      return 'caution'
  }
}
