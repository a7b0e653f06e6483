import type { Band } from '../../src/wizard/case/band'
import { least, type Money, most } from './moneyOfSale'

/** The lines about the money that would be true after what was told (section 5): no promise, and no alarm, without a fact. */
export function honestBands(money: Money): readonly Band[] {
  // Before it is said what was done, the line may say nothing at all.
  return money.kindUnsaid ? ['untouched', ...bandsOf(money)] : bandsOf(money)
}

function bandsOf(money: Money): readonly Band[] {
  if (most(money.mayCount) < 0) return ['given-back-twice']
  if (least(money.mayCount) < 0) return ['given-back-twice', 'given-unknown', 'hold-unknown']
  if (money.held) return heldBands(money)
  if (money.giving && most(money.mayCount) <= 1) return givenBands(money)
  return takenBands(money)
}

function takenBands(money: Money): readonly Band[] {
  const [fewest, highest] = [least(money.mayCount), most(money.mayCount)]
  if (fewest >= 2) return ['charged-twice']
  if (fewest === 1 && highest > 1)
    return ['paid-maybe-twice', ...(money.undoing ? ['given-unknown' as const] : [])]
  if (fewest === 1) return money.cancelled ? ['cancelled'] : ['approved']
  if (highest > 0) return doubtBands(money)
  if (money.cancelled) return ['cancelled']
  const attempts: readonly Band[] = money.beforeSaid
    ? nothingBands(money)
    : ['this-attempt', 'assumed-no-payment']
  const none: readonly Band[] = ['untouched', 'no-payment', 'assumed-no-payment']
  if (!money.tried) return none
  return money.noPayment ? [...none, ...attempts] : attempts
}

function doubtBands({ cancelled, waiting, looked, shown, scan }: Money): readonly Band[] {
  if (cancelled) return ['cancelled']
  if (waiting) return ['unknown-waiting']
  if (looked) return ['unknown-looked']
  return ['unknown', ...(scan ? ['scan-in-doubt' as const] : []), ...(shown ? ['unknown-told' as const] : [])]
}

/** Nothing counts, and it is said what came before: by any end that one of the attempts had. */
const nothingBands = ({ ends, completing }: Money): readonly Band[] => [
  ...(ends.has('not-sent') ? ['not-sent' as const] : []),
  // 3.34: a refused completion leaves the hold, and no other card is taken beside it.
  ...(ends.has('refused') && completing ? ['completion-refused' as const] : []),
  ...(ends.has('refused') && !completing
    ? (['refused', 'refused-once-more', 'refused-every-card', 'refused-flagged'] as const)
    : []),
  ...(ends.has('released') ? ['released' as const] : []),
  ...(ends.has('not-charged') ? ['not-charged' as const] : []),
]

/** Of a void or a refund: the sale counts as long as nothing was given back. */
function givenBands({ mayCount, waiting, undoing, undid }: Money): readonly Band[] {
  if (mayCount.size > 1) return waiting ? ['unknown-waiting'] : ['given-unknown']
  return most(mayCount) === 0
    ? ['given-released', 'released']
    : ['given-approved', 'given-refused', ...(undoing || undid ? ['approved' as const] : [])]
}

function heldBands({ mayCount, ends, beforeSaid }: Money): readonly Band[] {
  // Whatever it was called: somebody found two.
  if (least(mayCount) >= 2) return ['charged-twice', 'hold-unknown']
  if (mayCount.size > 1) return ['hold-unknown']
  if (most(mayCount) > 0) return ['hold-approved']
  return [
    'hold-released',
    ...(ends.has('refused') ? ['refused' as const] : []),
    ...(ends.has('not-sent') ? ['not-sent' as const] : []),
    ...(beforeSaid ? [] : ['this-attempt' as const]),
  ]
}
