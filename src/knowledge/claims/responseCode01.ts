import { dropped, kept, restated } from './judging'
import type { SymptomAccount } from './schema'

export const responseCode01: SymptomAccount = {
  symptom: 'symptom:response-code-01',
  judgements: [
    // Meaning.
    ...restated('reason:one-meaning', ['symptom:response-code-01'], {
      'statement:many-factors': 'S4-068 S4-078 S4-104 S4-109',
    }),
    ...dropped('reason:code-proves-the-line', { 'statement:keeps-reconnecting': 'S4-058' }),
    // Causes.
    ...dropped('reason:code-proves-the-line', {
      'cause:network-unstable': 'S4-008 S4-049',
      'cause:network-outage': 'S4-050 S4-053 S4-114 S4-122 S4-143',
      'cause:network-latency-high': 'S4-052',
      'cause:ip-conflict': 'S4-054 S4-056',
      'cause:firewall-misconfigured': 'S4-057',
      'cause:firewall-blocks-outbound': 'S4-059',
      'cause:network-attack': 'S4-146 S4-156 S4-160 S4-161',
    }),
    ...dropped('reason:decided-outside-the-shop', {
      'cause:terminal-hardware-fault': 'S4-006 S4-112',
      'cause:hardware-aging': 'S4-066',
      'cause:mainboard-fault': 'S4-123',
      'cause:cpu-fault': 'S4-124',
      'cause:memory-fault': 'S4-125',
      'cause:sensor-fault': 'S4-011..013',
      'cause:pcb-fault': 'S4-019',
      'cause:pcb-fracture': 'S4-021',
      'cause:pcb-short-circuit': 'S4-022',
      'cause:pcb-corrosion': 'S4-023',
      'cause:pcb-solder-failure': 'S4-024',
      'cause:software-fault': 'S4-113 S4-127 S4-128',
      'cause:software-conflict': 'S4-007',
      'cause:software-crash': 'S4-067',
      'cause:app-fault': 'S4-039',
      'cause:app-corrupted': 'S4-040',
      'cause:upgrade-side-effect': 'S4-127',
      'cause:payment-process-hang': 'S4-041',
      'cause:driver-outdated': 'S4-035 S4-037',
      'cause:driver-incompatible': 'S4-036 S4-037',
      'cause:resource-exhaustion': 'S4-044',
      'cause:memory-insufficient': 'S4-042',
      'cause:cpu-insufficient': 'S4-043',
      'cause:resource-misallocation': 'S4-045',
      'cause:heavy-transaction-load': 'S4-047',
      'cause:security-vulnerability': 'S4-069',
      'cause:unreasonable-config-items': 'S4-090',
      'cause:power-unstable': 'S4-028',
      'cause:power-overvoltage': 'S4-029',
      'cause:power-overload': 'S4-030',
      'cause:voltage-fluctuation': 'S4-031 S4-121',
      'cause:moisture-exposure': 'S4-025',
      'cause:dust-exposure': 'S4-026',
      'cause:external-interference': 'S4-119',
      'cause:electromagnetic-interference': 'S4-120 S4-147',
      'cause:operator-error': 'S4-009 S4-060',
      'cause:card-info-unverified': 'S4-062 S4-063',
      'cause:maintenance-neglect': 'S4-065',
      'cause:system-not-updated': 'S4-069 S4-070',
      'cause:improper-maintenance': 'S4-128',
      'cause:pos-system-fault': 'S4-111',
    }),
    ...restated(
      'reason:reader-has-other-messages',
      ['symptom:card-read-error', 'cause:reader-dirty-or-worn'],
      {
        'cause:card-reader-fault': 'S4-014 S4-015',
        'cause:card-reader-wiring-fault': 'S4-016',
      },
    ),
    ...restated(
      'reason:reader-has-other-messages',
      ['symptom:card-read-error', 'cause:card-presented-wrong'],
      { 'cause:card-misplaced': 'S4-017' },
    ),
    ...restated(
      'reason:reader-has-other-messages',
      ['symptom:card-read-error', 'cause:card-dirty-or-damaged'],
      { 'cause:chip-card-damaged': 'S4-018' },
    ),
    ...restated('reason:pin-and-keys-have-other-codes', ['symptom:wrong-pin-55'], {
      'cause:wrong-payment-password': 'S4-061',
    }),
    ...dropped(
      'reason:deleting-is-dangerous',
      {
        'cause:config-files-deleted': 'S4-072',
        'cause:transaction-records-deleted': 'S4-071 S4-073 S4-074',
      },
      ['warning:clear-records'],
    ),
    ...dropped('reason:data-have-other-codes', {
      'cause:data-entry-error': 'S4-135',
      'cause:transaction-data-wrong': 'S4-115 S4-135 S4-136',
      'cause:transaction-data-incomplete': 'S4-116 S4-135 S4-136',
      'cause:data-transmission-error': 'S4-136',
    }),
    ...restated('reason:lines-behind-have-other-codes', ['symptom:bank-or-network-unavailable'], {
      'cause:payment-interface-fault': 'S4-118 S4-141',
      'cause:payment-interface-unstable': 'S4-140',
      'cause:payment-interface-poor-maintenance': 'S4-142',
    }),
    ...restated('reason:idle-shows-otherwise', ['cause:dormant', 'cause:sim-service-stopped'], {
      'cause:long-idle': 'S4-064',
    }),
    // Help.
    ...restated('reason:another-card-decides', ['question:which-cards'], {
      'remedy:check-aspect-by-aspect': 'S4-079',
    }),
    ...dropped('reason:code-proves-the-line', {
      'remedy:verify-network-connection': 'S4-093',
      'remedy:check-ip-settings': 'S4-094',
      'remedy:audit-firewall-rules': 'S4-095',
      'remedy:adjust-firewall-rules': 'S4-098',
    }),
    ...restated('reason:ask-the-bank', ['remedy:ask-cardholder-to-call', 'remedy:ask-acquirer-reason'], {
      'remedy:contact-vendor-support': 'S4-129',
    }),
    ...dropped('reason:nothing-to-repair', {
      'remedy:contact-repair-specialist': 'S4-130',
      'remedy:inspect-hardware': 'S4-080..082',
      'remedy:replace-faulty-components': 'S4-083',
      'remedy:upgrade-hardware': 'S4-084',
      'remedy:update-software': 'S4-088 S4-092',
      'remedy:install-patches': 'S4-091',
      'remedy:update-drivers': 'S4-087',
      'remedy:check-system-resources': 'S4-089',
    }),
    // Prevention.
    ...dropped('reason:no-bearing', {
      'prevention:regular-maintenance': 'S4-106 S4-131 S4-151',
      'prevention:clean-device': 'S4-085',
      'prevention:keep-dry': 'S4-086',
      'prevention:regular-software-update': 'S4-092 S4-132 S4-152',
      'prevention:upgrade-plan': 'S4-152',
      'prevention:clean-config-items': 'S4-090',
      'prevention:operator-training': 'S4-102 S4-159',
      'prevention:security-training': 'S4-160',
      'prevention:operating-guide': 'S4-101 S4-102',
      'prevention:feedback-mechanism': 'S4-103',
      'prevention:raise-operator-quality': 'S4-099 S4-100',
      'prevention:fault-tolerance': 'S4-134 S4-153 S4-157',
      'prevention:system-monitoring': 'S4-158',
      'prevention:user-access-control': 'S4-146 S4-156',
      'prevention:user-behaviour-monitoring': 'S4-161',
      'prevention:anti-emi-equipment': 'S4-148',
      'prevention:environment-monitoring': 'S4-149 S4-162',
      'prevention:anti-interference-design': 'S4-150 S4-153',
      'prevention:daily-management': 'S4-106',
    }),
    ...dropped('reason:code-proves-the-line', {
      'prevention:ip-address-plan': 'S4-097',
      'prevention:network-stability': 'S4-096',
    }),
    ...restated('reason:another-way-to-pay', ['remedy:sell-on-another-card', 'remedy:sell-for-cash'], {
      'prevention:emergency-plan': 'S4-163',
    }),
    ...dropped('reason:too-general', {
      'prevention:cross-department-coordination': 'S4-164',
      'prevention:understand-and-prepare': 'S4-105',
    }),
    ...dropped('reason:data-have-other-codes', {
      'prevention:data-entry-review': 'S4-137 S4-154',
      'prevention:data-validation': 'S4-138 S4-155',
      'prevention:processing-efficiency': 'S4-139 S4-155',
    }),
    ...restated('reason:lines-behind-have-other-codes', ['remedy:ask-acquirer-fault'], {
      'prevention:interface-maintenance': 'S4-144',
      'prevention:interface-testing': 'S4-145',
    }),
    // Consequences.
    ...kept(['symptom:response-code-01'], { 'impact:transaction-failure': 'S4-077' }),
    ...restated('reason:deleting-is-dangerous', ['warning:clear-records'], {
      'impact:duplicate-charge': 'S4-076',
    }),
    ...dropped('reason:no-such-effect', {
      'impact:system-crash': 'S4-046',
      'impact:system-instability': 'S4-046 S4-075 S4-126',
      'impact:component-damage': 'S4-032',
    }),
  ],
}
