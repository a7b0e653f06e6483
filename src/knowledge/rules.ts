import type { Rule } from './schema'
import { claimed, established, judged } from './sources'

/**
 * The rules of the Chinese market (terminal-faults.md, section 7), with its grades: what a regulation or a standard
 * says is established, what source code or trade knowledge says is judged, what only web pages say is claimed.
 *
 * Left out: the draft of notice 259, which is no law, and notice 261 of 2016, which is background that no message can
 * be put down to.
 */
export const rules = [
  {
    id: 'rule:one-machine-one-number',
    only: 'mainland',
    inForce: '2022-03-01',
    causes: [
      'cause:not-yet-activated',
      'cause:binding-mismatch',
      'cause:moved-away',
      'cause:payout-account-differs',
    ],
    symptoms: [],
    standing: established('source:pboc-2021-259'),
  },
  {
    id: 'rule:non-compliant-machines',
    only: 'mainland',
    inForce: '2022-03-01',
    causes: ['cause:withdrawn-product'],
    symptoms: [],
    standing: established('source:pboc-2021-259'),
  },
  {
    id: 'rule:idle-machines',
    only: 'mainland',
    inForce: '2022-03-01',
    causes: ['cause:dormant'],
    symptoms: [],
    standing: established('source:pcac-inspection-guide'),
  },
  {
    id: 'rule:cancelled-when-idle',
    only: 'mainland',
    inForce: null,
    causes: ['cause:dormant'],
    symptoms: [],
    standing: claimed('source:idle-cancellation-pages'),
  },
  {
    id: 'rule:place-inspections',
    only: 'mainland',
    inForce: '2022-03-01',
    causes: ['cause:payout-held-location'],
    symptoms: [],
    standing: established('source:pcac-inspection-guide'),
  },
  {
    // The notice is known by its title and from the press; what it says of places and payouts is trade knowledge.
    id: 'rule:place-monitoring',
    only: 'mainland',
    inForce: null,
    causes: ['cause:payout-held-location', 'cause:payout-held-identity'],
    symptoms: [],
    standing: judged('source:pboc-2019-85'),
  },
  {
    id: 'rule:place-in-request',
    only: 'mainland',
    inForce: null,
    causes: ['cause:moved-away', 'cause:sim-or-line-not-registered'],
    symptoms: [],
    standing: established('source:changjie-terminal-spec'),
  },
  {
    // The practice of one acquirer, not a rule for all.
    id: 'rule:phone-line-check',
    only: 'mainland',
    inForce: null,
    causes: ['cause:sim-or-line-not-registered'],
    symptoms: [],
    standing: judged('source:bestpay-constants'),
  },
  {
    id: 'rule:sim-lock',
    only: 'mainland',
    inForce: null,
    causes: ['cause:sim-or-line-not-registered'],
    symptoms: [],
    standing: claimed('source:sim-lock-pages'),
  },
  {
    id: 'rule:sim-bound-to-device',
    only: 'mainland',
    inForce: null,
    causes: ['cause:wrong-sim-or-apn', 'cause:sim-locked'],
    symptoms: [],
    standing: claimed('source:iot-sim-binding'),
  },
  {
    id: 'rule:sim-stops',
    only: 'mainland',
    inForce: null,
    causes: ['cause:sim-service-stopped'],
    symptoms: [],
    standing: claimed('source:iot-sim-binding', 'source:sim-clean-up-pages'),
  },
  {
    // The code is in the standard; that acquirers must refuse is only quoted, see below.
    id: 'rule:chip-not-swiped',
    only: 'mainland',
    inForce: null,
    causes: ['cause:entry-mode-not-allowed'],
    symptoms: ['symptom:fallback-refused-45'],
    standing: established('source:unionpay-code-annex'),
  },
  {
    id: 'rule:swipe-must-be-refused',
    only: 'mainland',
    inForce: null,
    causes: ['cause:entry-mode-not-allowed'],
    symptoms: ['symptom:fallback-refused-45'],
    standing: claimed('source:exam-pages'),
  },
  {
    id: 'rule:yearly-visit',
    only: 'mainland',
    inForce: null,
    causes: ['cause:merchant-suspended'],
    symptoms: [],
    standing: claimed('source:exam-pages'),
  },
] as const satisfies readonly Rule[]
