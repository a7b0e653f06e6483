import { claimed, dropped, kept, low, restated } from './judging'
import type { SymptomAccount } from './schema'

export const communicationFailed: SymptomAccount = {
  symptom: 'symptom:communication-failed',
  judgements: [
    // Meaning.
    ...kept(['symptom:communication-failed'], { 'statement:fees-seem-unrelated': 'S2-033' }),
    ...restated(
      'reason:new-machine-has-its-own-order',
      [
        'question:connected-before',
        'cause:sim-service-stopped',
        'cause:wrong-comm-parameters',
        'cause:not-yet-activated',
      ],
      { 'statement:new-machine-fails': 'S2-092' },
    ),
    // Causes.
    ...kept(['cause:weak-signal', 'cause:shop-internet-down'], { 'cause:network-unstable': 'S2-001 S2-021' }),
    ...kept(['cause:weak-signal'], {
      'cause:signal-weak': 'S2-072 S2-093 S2-106 S2-118 S2-122',
      'cause:signal-obstructed': 'S2-096',
    }),
    ...kept(
      ['cause:weak-wifi'],
      { 'cause:far-from-signal-source': 'S2-071 S2-105 S2-121' },
      'reason:right-for-wifi',
    ),
    ...restated('reason:shows-as-weak-signal', ['cause:weak-signal'], {
      'cause:signal-interference': 'S2-073 S2-107 S2-123',
    }),
    ...dropped('reason:too-general', { 'cause:usage-environment': 'S2-007' }),
    ...restated('reason:settings-come-from-the-acquirer', ['cause:wrong-comm-parameters'], {
      'cause:network-params-wrong': 'S2-022 S2-078 S2-094 S2-119',
      'cause:software-config-error': 'S2-003',
    }),
    ...low('reason:wired-and-fixed-only', ['cause:duplicate-ip'], {
      'cause:ip-address-wrong': 'S2-074 S2-097 S2-109 S2-124',
      'cause:subnet-mask-wrong': 'S2-075 S2-098 S2-110 S2-125',
      'cause:gateway-wrong': 'S2-076 S2-099 S2-111 S2-126',
      'cause:dns-setting-wrong': 'S2-077 S2-100 S2-112 S2-127',
    }),
    ...kept(['cause:wrong-comm-parameters', 'cause:acquirer-front-end-down'], {
      'cause:acquirer-parameter-change': 'S2-026',
    }),
    ...kept(['cause:acquirer-front-end-down'], { 'cause:acquirer-system-upgrade': 'S2-027' }),
    ...low('reason:hardware-is-uncommon', ['cause:radio-hardware'], {
      'cause:terminal-hardware-fault': 'S2-002 S2-079 S2-095 S2-113 S2-120 S2-128',
      'cause:network-interface-fault': 'S2-080 S2-101',
      'cause:antenna-fault': 'S2-082 S2-102',
      'cause:hardware-aging': 'S2-081 S2-083 S2-101 S2-102',
    }),
    ...dropped('reason:brand-makes-no-difference', { 'cause:network-module-poor-quality': 'S2-029' }),
    ...low('reason:tested-before-use', ['cause:app-sends-wrong'], {
      'cause:brand-software-incompatible': 'S2-030',
      'cause:protocol-incompatible': 'S2-031 S2-032',
    }),
    ...restated('reason:certificates-age', ['cause:clock-or-certificate'], { 'cause:os-outdated': 'S2-008' }),
    ...restated('reason:shows-as-a-code', ['symptom:invalid-merchant', 'symptom:invalid-terminal'], {
      'cause:merchant-unqualified': 'S2-024',
      'cause:application-materials-wrong': 'S2-025',
    }),
    ...restated(
      'reason:operation-in-plain-words',
      ['cause:wrong-comm-parameters', 'cause:wrong-sim-or-apn', 'cause:wifi-settings-changed'],
      { 'cause:operator-error': 'S2-067' },
    ),
    ...restated(
      'reason:installation-in-plain-words',
      ['cause:wrong-sim-or-apn', 'cause:wifi-settings-changed'],
      { 'cause:improper-installation': 'S2-066' },
    ),
    ...low('reason:restriction-gives-a-code', ['cause:merchant-suspended'], {
      'cause:account-restricted': 'S2-036',
    }),
    ...claimed('reason:restriction-gives-a-code', {
      'cause:low-rate-channel': 'S2-034',
      'cause:improper-rate-operation': 'S2-035',
    }),
    ...dropped('reason:fees-do-not-reach-the-line', {
      'cause:fee-rate-too-high': 'S2-086',
      'cause:fee-rate-too-low': 'S2-087',
      'cause:fee-calculation-error': 'S2-090',
    }),
    // Help.
    ...kept(['question:when-shown', 'question:bearer'], {
      'remedy:identify-cause-first': 'S2-009',
      'remedy:check-aspect-by-aspect': 'S2-009 S2-055',
    }),
    ...kept(['question:phones-on-wifi', 'question:signal-icon'], {
      'remedy:verify-network-connection': 'S2-004 S2-037',
    }),
    ...kept(['question:hotspot-test', 'remedy:sell-over-hotspot'], {
      'remedy:test-on-other-network': 'S2-039',
    }),
    ...kept(
      ['remedy:move-nearer-router'],
      { 'remedy:check-signal-position': 'S2-070 S2-105 S2-121' },
      'reason:right-for-wifi',
    ),
    ...kept(['remedy:move-to-better-signal', 'remedy:move-nearer-router', 'remedy:ask-it-wifi-reach'], {
      'remedy:relocate-to-better-signal': 'S2-106..108 S2-122 S2-123',
      'remedy:remove-signal-obstructions': 'S2-096',
    }),
    ...kept(['remedy:ask-isp', 'remedy:ask-carrier-outage'], { 'remedy:contact-isp': 'S2-040' }),
    ...low(
      'reason:match-the-shop-not-the-server',
      ['remedy:ask-it-fixed-values', 'warning:guess-ip-numbers'],
      {
        'remedy:check-ip-settings': 'S2-038 S2-074..077 S2-097..100 S2-109..112 S2-124..127',
      },
    ),
    ...kept(
      ['remedy:restart-terminal'],
      { 'remedy:restart-pos': 'S2-005 S2-115 S2-130' },
      'reason:restart-after-a-look',
    ),
    ...low('reason:only-beside-a-computer', [], {
      'remedy:restart-computer': 'S2-116 S2-131',
    }),
    ...kept(['remedy:ask-acquirer-parameters', 'remedy:ask-vendor-repair'], {
      'remedy:contact-vendor-support': 'S2-049 S2-050 S2-060',
    }),
    ...restated('reason:repair-by-the-vendor', ['remedy:ask-vendor-repair', 'warning:open-case'], {
      'remedy:contact-repair-specialist': 'S2-103 S2-114 S2-129',
      'remedy:inspect-hardware': 'S2-084 S2-101 S2-102',
      'remedy:replace-faulty-components': 'S2-006',
    }),
    ...kept(['remedy:ask-vendor-repair'], { 'remedy:repair-or-replace-terminal': 'S2-049 S2-050' }),
    ...kept(['remedy:ask-acquirer-fault', 'remedy:ask-acquirer-parameters'], {
      'remedy:contact-payment-institution': 'S2-043 S2-044 S2-054 S2-058 S2-059',
    }),
    ...restated('reason:shows-as-a-code', ['remedy:ask-acquirer-account-state'], {
      'remedy:recheck-application': 'S2-041 S2-042',
    }),
    ...low('reason:restriction-gives-a-code', ['remedy:ask-acquirer-account-state'], {
      'remedy:resolve-account-restriction': 'S2-054',
    }),
    ...dropped('reason:fees-do-not-reach-the-line', {
      'remedy:verify-fee-rate': 'S2-085',
      'remedy:verify-fee-calculation': 'S2-088 S2-089',
    }),
    // Prevention.
    ...dropped('reason:no-bearing', {
      'prevention:regular-maintenance': 'S2-068 S2-069',
      'prevention:clean-device': 'S2-068',
      'prevention:operator-training': 'S2-066',
    }),
    ...restated('reason:updates-come-from-the-acquirer', ['cause:update-ordered'], {
      'prevention:regular-software-update': 'S2-069',
    }),
    ...dropped('reason:brand-makes-no-difference', {
      'prevention:choose-quality-brand': 'S2-045..048 S2-057 S2-064',
    }),
    ...restated('reason:restriction-gives-a-code', ['cause:merchant-suspended'], {
      'prevention:comply-with-rules': 'S2-051 S2-056',
    }),
    ...claimed('reason:restriction-gives-a-code', { 'prevention:avoid-low-rate-channels': 'S2-052 S2-053' }),
    ...kept(['remedy:ask-acquirer-fault'], { 'prevention:prompt-contact': 'S2-058..060' }),
    ...restated('reason:right-elsewhere', ['warning:tell-pin'], {
      'prevention:protect-customer-data': 'S2-061',
    }),
    ...dropped('reason:too-general', { 'prevention:understand-and-prepare': 'S2-063' }),
    // Consequences.
    ...kept(['remedy:sell-over-hotspot', 'remedy:sell-over-other-connection'], {
      'impact:collection-affected': 'S2-011',
    }),
    ...restated('reason:money-may-be-unknown', ['question:payment-record', 'warning:swipe-again'], {
      'impact:financial-loss': 'S2-012',
    }),
  ],
}
