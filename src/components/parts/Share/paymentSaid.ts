import type { Band } from '../../../wizard/case/band'
import type { Words } from '../../words'

/** What is said of an open payment in a call, and what is asked about it. */
export const paymentSaid = ({ t }: Words, band: Band): string => t(`ui:${asked[band]}`)

/** By what the band says, what there is to ask; a sale that is open in any other way is unclear. */
const asked = {
  untouched: 'call.unclear',
  'this-attempt': 'call.unclear',
  'no-payment': 'call.unclear',
  'assumed-no-payment': 'call.unclear',
  'not-sent': 'call.unclear',
  refused: 'call.unclear',
  'refused-once-more': 'call.unclear',
  'refused-flagged': 'call.unclear',
  'refused-every-card': 'call.unclear',
  'not-charged': 'call.unclear',
  unknown: 'call.unclear',
  'unknown-looked': 'report.payment.not-listed',
  'unknown-waiting': 'report.payment.waiting',
  'unknown-told': 'report.payment.told',
  'scan-in-doubt': 'report.payment.scan',
  cancelled: 'report.payment.cancelled',
  approved: 'call.unclear',
  'paid-maybe-twice': 'report.payment.maybe-twice',
  'charged-twice': 'report.payment.twice',
  released: 'call.unclear',
  'given-unknown': 'report.payment.given',
  'given-refused': 'call.unclear',
  'given-approved': 'report.payment.given',
  'given-released': 'report.payment.given',
  'given-back-twice': 'report.payment.given-twice',
  'hold-unknown': 'report.payment.hold',
  'hold-approved': 'report.payment.hold',
  'hold-released': 'report.payment.hold',
  'completion-refused': 'call.unclear',
} as const satisfies Record<Band, string>
