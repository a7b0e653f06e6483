import type { QuestionId, RemedyId } from '../../src/knowledge/schema'

/** Remedies that take the power from the machine (N3, N4, restart rule), whatever the base says of their side effects. */
export const powersOff: readonly RemedyId[] = [
  'remedy:reseat-sim',
  'remedy:put-original-sim-back',
  'remedy:restart-terminal',
  'remedy:restart-and-sign-in',
]

/** Remedies on bearer and path: out of place where a host code proves the line (section 0, Q1). */
export const hangsOnTheNetwork: readonly RemedyId[] = [
  'remedy:move-to-better-signal',
  'remedy:toggle-airplane-mode',
  'remedy:reseat-sim',
  'remedy:ask-acquirer-sim-status',
  'remedy:ask-carrier-outage',
  'remedy:rejoin-wifi',
  'remedy:use-plain-network',
  'remedy:restart-router',
  'remedy:other-cable-or-port',
  'remedy:ask-it-address',
  'remedy:ask-it-allow-acquirer',
  'remedy:ask-isp',
  'remedy:sell-over-hotspot',
]

/** Questions about bearer and path, out of place for the same reason; the bearer itself may matter to a bound SIM. */
export const talksOfTheNetwork: readonly QuestionId[] = [
  'question:signal-icon',
  'question:better-at-window',
  'question:phone-same-carrier',
  'question:phones-on-wifi',
  'question:router-changed',
  'question:network-kind',
  'question:fixed-address',
  'question:hotspot-test',
]

/**
 * Facts about sale, machine and shop that another message does not change. Unsent records and the record of the
 * payment are not among them: the attempt that brought the other message may have added one.
 */
export const stillHolds: readonly QuestionId[] = [
  'question:sale-before',
  'question:bearer',
  'question:sim-changed',
  'question:router-changed',
  'question:network-kind',
  'question:fixed-address',
  'question:other-terminals',
  'question:machine-history',
  'question:moved',
  'question:numbers-match',
  'question:acquirer-notice',
  'question:supplier',
  'question:twin-number',
]
