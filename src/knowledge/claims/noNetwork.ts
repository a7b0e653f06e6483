import { claimed, kept, low, restated } from './judging'
import type { SymptomAccount } from './schema'

export const networkUnreachable: SymptomAccount = {
  symptom: 'symptom:network-unreachable',
  judgements: [
    // Causes.
    ...kept(['cause:carrier-outage', 'cause:shop-internet-down'], { 'cause:isp-outage': 'S1-043' }),
    ...kept(['cause:weak-signal'], {
      'cause:signal-weak': 'S1-057',
      'cause:coverage-gap': 'S1-059',
    }),
    ...kept(
      ['cause:duplicate-ip'],
      {
        'cause:network-params-wrong': 'S1-046',
        'cause:ip-address-wrong': 'S1-047',
        'cause:gateway-wrong': 'S1-048',
        'cause:subnet-mask-wrong': 'S1-050',
      },
      'reason:wired-and-fixed-only',
    ),
    ...restated(
      'reason:names-have-their-own-message',
      ['symptom:host-name-not-found', 'cause:duplicate-ip'],
      { 'cause:dns-setting-wrong': 'S1-052' },
    ),
    ...kept(
      ['cause:network-filter'],
      { 'cause:firewall-acl-blocks-pos': 'S1-053' },
      'reason:filter-is-uncommon',
    ),
    ...kept(
      ['cause:router-shuts-out'],
      { 'cause:router-acl-blocks-pos': 'S1-054' },
      'reason:filter-is-uncommon',
    ),
    ...restated(
      'reason:front-end-is-another-matter',
      ['cause:acquirer-front-end-down', 'symptom:network-abnormal', 'symptom:host-not-connected'],
      { 'cause:server-maintenance': 'S1-065' },
    ),
    ...kept(
      ['cause:radio-hardware'],
      { 'cause:network-module-fault': 'S1-061' },
      'reason:hardware-is-uncommon',
    ),
    ...restated('reason:under-another-name', ['cause:radio-hardware'], { 'cause:mainboard-fault': 'S1-062' }),
    ...claimed('reason:nothing-found', { 'cause:software-fault': 'S1-067' }),
    ...restated(
      'reason:installation-in-plain-words',
      ['cause:sim-not-seated', 'cause:wifi-settings-changed', 'cause:lan-cable-or-dhcp'],
      { 'cause:improper-installation': 'S1-066' },
    ),
    // Help.
    ...kept(['remedy:ask-carrier-outage', 'remedy:ask-isp'], {
      'remedy:contact-isp': 'S1-044 S1-060 S1-070',
    }),
    ...restated('reason:not-only-wait', ['remedy:ask-carrier-outage', 'remedy:sell-over-other-connection'], {
      'remedy:wait-for-isp-recovery': 'S1-045',
    }),
    ...kept(
      ['remedy:ask-it-fixed-values', 'warning:guess-ip-numbers'],
      { 'remedy:check-ip-settings': 'S1-049..052' },
      'reason:match-the-shop-not-the-server',
    ),
    // Two things in one entry of the guides: who the machine is, by its MAC address, and where it may go.
    ...restated(
      'reason:names-not-addresses',
      ['remedy:ask-it-allow-machine', 'remedy:ask-it-allow-acquirer'],
      { 'remedy:allow-pos-through-firewall': 'S1-055 S1-056' },
    ),
    ...kept(['remedy:move-to-better-signal'], { 'remedy:relocate-to-better-signal': 'S1-058' }),
    ...kept(['remedy:ask-vendor-repair'], {
      'remedy:repair-or-replace-terminal': 'S1-063 S1-064',
      'remedy:contact-vendor-support': 'S1-063 S1-064 S1-069',
    }),
    ...kept(['remedy:restart-terminal'], { 'remedy:restart-pos': 'S1-068' }, 'reason:restart-after-a-look'),
    // Consequences.
    ...kept(['symptom:network-unreachable'], { 'impact:transaction-failure': 'S1-041' }),
    ...kept(['remedy:sell-over-hotspot', 'remedy:sell-over-other-connection'], {
      'impact:inconvenience': 'S1-042',
    }),
  ],
}

export const networkAbnormal: SymptomAccount = {
  symptom: 'symptom:network-abnormal',
  judgements: [
    // Causes.
    ...kept(['cause:weak-signal', 'cause:shop-internet-down'], { 'cause:network-unstable': 'S1-073' }),
    ...low('reason:congestion-is-no-weak-signal', ['cause:network-congested'], {
      'cause:network-congestion': 'S1-084 S1-085',
    }),
    ...kept(['cause:weak-wifi'], { 'cause:wifi-signal-weak': 'S1-074' }),
    ...kept(['cause:lan-cable-or-dhcp'], {
      'cause:lan-cable-loose': 'S1-075',
      'cause:lan-cable-damaged': 'S1-076',
    }),
    ...kept(['cause:shop-internet-down'], { 'cause:router-fault': 'S1-077' }),
    ...kept(['cause:acquirer-front-end-down'], {
      'cause:server-fault': 'S1-078',
      'cause:payment-gateway-down': 'S1-079',
    }),
    ...restated('reason:maintenance-shows-otherwise', ['symptom:bank-or-network-unavailable'], {
      'cause:bank-system-maintenance': 'S1-080',
    }),
    ...kept(
      ['cause:radio-hardware'],
      { 'cause:terminal-hardware-fault': 'S1-083', 'cause:network-interface-fault': 'S1-082' },
      'reason:hardware-is-uncommon',
    ),
    ...claimed('reason:nothing-found', { 'cause:software-fault': 'S1-081' }),
    ...restated('reason:among-the-most-common', ['cause:sim-service-stopped', 'cause:shop-internet-down'], {
      'cause:network-fee-arrears': 'S1-087',
      'cause:network-service-suspended': 'S1-088',
    }),
    ...low('reason:attack-is-rare', ['cause:network-attack'], { 'cause:network-attack': 'S1-086' }),
    // Consequences.
    ...kept(['remedy:sell-over-hotspot', 'remedy:sell-over-other-connection'], {
      'impact:inconvenience': 'S1-072',
    }),
  ],
}
