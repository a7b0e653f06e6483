import { claimed, dropped, kept, low, restated } from './judging'
import type { SymptomAccount } from './schema'

export const ipLayerError: SymptomAccount = {
  symptom: 'symptom:ip-layer-error',
  judgements: [
    // Causes.
    ...kept(['cause:weak-signal', 'cause:shop-internet-down'], {
      'cause:network-unstable': 'S0-012 S0-027 S0-028 S0-033 S0-087',
    }),
    ...kept(['cause:shop-internet-down'], {
      'cause:lan-wide-fault': 'S0-036',
      'cause:router-fault': 'S0-054 S0-123',
    }),
    ...kept(['cause:shop-internet-down', 'cause:lan-cable-or-dhcp'], {
      'cause:network-equipment-fault': 'S0-053 S0-111',
    }),
    ...kept(['cause:lan-cable-or-dhcp'], {
      'cause:lan-cable-loose': 'S0-067',
      'cause:switch-fault': 'S0-055 S0-125',
      'cause:dhcp-misconfigured': 'S0-075',
    }),
    ...restated('reason:under-another-name', ['cause:lan-cable-or-dhcp'], {
      'cause:switch-unstable': 'S0-124',
    }),
    ...restated('reason:under-another-name', ['cause:shop-internet-down'], {
      'cause:router-underperforming': 'S0-122',
      'cause:network-equipment-power-unstable': 'S0-138',
    }),
    ...kept(['cause:weak-signal'], { 'cause:signal-weak': 'S0-029' }),
    ...restated('reason:shows-as-weak-signal', ['cause:weak-signal'], {
      'cause:signal-interference': 'S0-030',
    }),
    ...low('reason:congestion-is-no-weak-signal', ['cause:network-congested'], {
      'cause:crowded-site': 'S0-034 S0-035',
    }),
    ...low('reason:wired-and-fixed-only', ['cause:duplicate-ip'], {
      'cause:ip-address-wrong': 'S0-038 S0-044 S0-088 S0-110',
      'cause:subnet-mask-wrong': 'S0-120',
      'cause:gateway-wrong': 'S0-121',
      'cause:ip-changed-config-stale': 'S0-045',
    }),
    ...low('reason:wired-and-fixed-only', ['cause:duplicate-ip'], { 'cause:ip-conflict': 'S0-119' }),
    ...restated('reason:host-address-is-the-acquirers', ['cause:wrong-comm-parameters'], {
      'cause:server-address-wrong': 'S0-041',
      'cause:server-address-incomplete': 'S0-042',
    }),
    ...restated(
      'reason:names-have-their-own-message',
      ['symptom:host-name-not-found', 'cause:duplicate-ip', 'cause:network-filter'],
      { 'cause:name-resolution-failure': 'S0-039 S0-046' },
    ),
    ...dropped('reason:routing-is-not-the-shops', {
      'cause:routing-misconfigured': 'S0-112',
      'cause:routing-table-stale': 'S0-127',
      'cause:routing-algorithm-wrong': 'S0-129 S0-130',
    }),
    ...low('reason:filter-is-uncommon', ['cause:network-filter'], {
      'cause:firewall-misconfigured': 'S0-048 S0-049 S0-113',
      'cause:firewall-too-strict': 'S0-050 S0-131',
      'cause:packet-type-blocked': 'S0-051',
      'cause:firewall-policy-outdated': 'S0-132',
    }),
    ...kept(['cause:acquirer-front-end-down'], { 'cause:server-fault': 'S0-052' }),
    ...low('reason:hardware-is-uncommon', ['cause:radio-hardware'], {
      'cause:terminal-hardware-fault': 'S0-013',
      'cause:network-interface-fault': 'S0-126',
    }),
    ...restated('reason:settings-come-from-the-acquirer', ['cause:wrong-comm-parameters'], {
      'cause:software-config-error': 'S0-059',
      'cause:os-network-settings-wrong': 'S0-060',
    }),
    ...restated(
      'reason:settings-come-from-the-acquirer',
      ['cause:wrong-comm-parameters', 'cause:lan-cable-or-dhcp'],
      { 'cause:network-params-wrong': 'S0-014' },
    ),
    ...restated('reason:after-a-reset', ['cause:wrong-comm-parameters'], {
      'cause:post-change-misconfigured': 'S0-063 S0-064',
    }),
    ...low('reason:stuck-app-is-uncommon', ['cause:app-hung'], { 'cause:app-fault': 'S0-062' }),
    ...dropped('reason:fits-a-computer', {
      'cause:software-conflict': 'S0-015',
      'cause:os-fault': 'S0-135',
      'cause:os-outdated': 'S0-134',
      'cause:driver-fault': 'S0-061',
      'cause:driver-missing': 'S0-136',
      'cause:driver-incompatible': 'S0-137',
    }),
    ...claimed('reason:nothing-found', {
      'cause:security-vulnerability': 'S0-079 S0-160 S0-161',
      'cause:network-attack': 'S0-079 S0-160 S0-161',
    }),
    // Help.
    ...kept(['question:bearer'], { 'remedy:identify-cause-first': 'S0-024' }),
    ...kept(['question:phones-on-wifi', 'question:signal-icon'], {
      'remedy:verify-network-connection': 'S0-065',
    }),
    ...kept(['question:phones-on-wifi'], { 'remedy:check-other-lan-devices': 'S0-037' }),
    ...kept(['question:hotspot-test', 'remedy:sell-over-hotspot'], {
      'remedy:test-on-other-network': 'S0-068',
    }),
    ...kept(['remedy:restart-router'], { 'remedy:restart-router': 'S0-066' }),
    ...kept(['remedy:other-cable-or-port'], { 'remedy:check-cable-connectors': 'S0-067' }),
    ...restated('reason:cable-first-then-it', ['remedy:other-cable-or-port', 'remedy:ask-it-address'], {
      'remedy:replace-switch': 'S0-153',
    }),
    ...kept(['remedy:ask-isp', 'remedy:ask-it-address', 'remedy:ask-acquirer-fault'], {
      'remedy:contact-network-maintenance': 'S0-057 S0-058',
    }),
    ...restated(
      'reason:match-the-shop-not-the-server',
      ['remedy:ask-it-fixed-values', 'warning:guess-ip-numbers'],
      {
        'remedy:check-ip-settings': 'S0-070..073',
        'remedy:correct-ip-settings': 'S0-074',
      },
    ),
    ...restated(
      'reason:host-address-is-the-acquirers',
      ['remedy:ask-acquirer-parameters', 'warning:change-host-address'],
      { 'remedy:check-server-address': 'S0-069' },
    ),
    ...kept(['question:fixed-address', 'remedy:ask-it-address'], { 'remedy:check-dhcp': 'S0-075' }),
    ...low('reason:wired-and-fixed-only', ['remedy:ask-it-fixed-values'], {
      'remedy:assign-unique-ip': 'S0-149',
      'remedy:set-subnet-mask': 'S0-150',
      'remedy:set-gateway': 'S0-151',
    }),
    ...dropped('reason:routing-is-not-the-shops', {
      'remedy:update-routing-table': 'S0-155',
      'remedy:choose-routing-algorithm': 'S0-156',
      'remedy:monitor-routing': 'S0-157',
    }),
    ...low('reason:filter-is-uncommon', ['remedy:ask-it-allow-acquirer'], {
      'remedy:audit-firewall-rules': 'S0-076',
      'remedy:adjust-firewall-rules': 'S0-077 S0-158',
      'remedy:update-firewall-policy': 'S0-159',
    }),
    ...kept(['remedy:restart-terminal'], { 'remedy:restart-pos': 'S0-083' }, 'reason:restart-after-a-look'),
    ...restated('reason:servers-are-the-acquirers', ['remedy:ask-acquirer-fault'], {
      'remedy:restart-server': 'S0-084',
    }),
    ...kept(['remedy:ask-acquirer-parameters', 'remedy:ask-vendor-repair'], {
      'remedy:contact-vendor-support': 'S0-080..082',
    }),
    ...dropped('reason:fits-a-computer', { 'remedy:update-drivers': 'S0-154 S0-164' }),
    // Prevention.
    ...kept(['cause:network-attack'], {
      'prevention:minimal-firewall-scope': 'S0-079',
    }),
    ...dropped('reason:no-bearing', {
      'prevention:close-unneeded-services': 'S0-160 S0-161',
      'prevention:keep-data-backup': 'S0-145',
    }),
    ...restated('reason:second-connection', ['cause:shop-internet-down'], {
      'prevention:regular-router-maintenance': 'S0-152',
    }),
    ...dropped('reason:fits-a-computer', { 'prevention:regular-os-check': 'S0-162 S0-163' }),
    ...claimed('reason:nothing-found', { 'prevention:ups-for-key-equipment': 'S0-165' }),
    ...low('reason:wired-and-fixed-only', ['cause:duplicate-ip'], { 'prevention:ip-address-plan': 'S0-149' }),
    ...dropped('reason:routing-is-not-the-shops', { 'prevention:routing-monitoring': 'S0-157' }),
    ...low('reason:filter-is-uncommon', ['cause:network-filter'], {
      'prevention:firewall-policy-review': 'S0-159',
    }),
    ...dropped('reason:too-general', {
      'prevention:understand-and-prepare': 'S0-089 S0-107 S0-167',
      'prevention:follow-new-technology': 'S0-169',
    }),
    // Consequences.
    ...kept(['symptom:ip-layer-error'], {
      'impact:transaction-failure': 'S0-016 S0-105 S0-114 S0-139',
      'impact:communication-interruption': 'S0-018',
    }),
    ...restated('reason:new-try-after-a-look', ['question:payment-record', 'warning:swipe-again'], {
      'impact:transaction-redo': 'S0-140',
    }),
    ...restated('reason:charged-by-another-try', ['question:sale-before', 'warning:swipe-again'], {
      'impact:duplicate-charge': 'S0-017',
      'impact:financial-loss': 'S0-020 S0-117',
      'impact:funds-security': 'S0-022',
    }),
    ...kept(['remedy:sell-over-hotspot', 'remedy:sell-over-other-connection'], {
      'impact:inconvenience': 'S0-019',
      'impact:business-harm': 'S0-021 S0-106',
      'impact:customer-experience': 'S0-023 S0-141',
      'impact:reputation-loss': 'S0-118 S0-142',
    }),
    ...dropped('reason:no-such-effect', {
      'impact:data-loss': 'S0-115 S0-144',
      'impact:unrecoverable-without-backup': 'S0-145',
      'impact:system-crash': 'S0-116 S0-147',
      'impact:resource-drain': 'S0-146',
      'impact:long-recovery': 'S0-148',
    }),
    ...kept(['remedy:ask-it-allow-acquirer'], { 'impact:security-risk': 'S0-078' }),
    ...dropped('reason:too-general', { 'impact:network-comm-degraded': 'S0-166' }),
  ],
}
