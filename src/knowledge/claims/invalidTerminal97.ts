import { claimed, dropped, kept, low, restated } from './judging'
import type { SymptomAccount } from './schema'

export const invalidTerminal97: SymptomAccount = {
  symptom: 'symptom:invalid-terminal-97',
  judgements: [
    // Meaning.
    ...kept(['symptom:invalid-terminal-97'], { 'statement:not-recognised': 'S3-004 S3-005' }),
    ...restated('reason:code-not-number', ['symptom:invalid-terminal-97'], {
      'statement:a-terminal-number': 'S3-046',
    }),
    ...restated('reason:binding-more-than-typing', ['cause:binding-mismatch'], {
      'statement:a-critical-setting': 'S3-090 S3-091',
    }),
    ...dropped('reason:code-proves-the-line', { 'statement:server-cannot-hear': 'S3-083' }),
    // Causes.
    ...restated('reason:code-proves-the-line', ['symptom:invalid-terminal-97'], {
      'cause:not-on-network': 'S3-009 S3-010',
    }),
    ...dropped('reason:code-proves-the-line', {
      'cause:network-unstable': 'S3-081 S3-138',
      'cause:signal-weak': 'S3-082',
      'cause:lan-cable-loose': 'S3-130',
      'cause:network-params-wrong': 'S3-020..023 S3-031',
      'cause:ip-address-wrong': 'S3-020',
      'cause:subnet-mask-wrong': 'S3-021',
      'cause:gateway-wrong': 'S3-022',
      'cause:dns-setting-wrong': 'S3-023',
    }),
    ...dropped('reason:maintenance-shows-otherwise', { 'cause:bank-network-maintenance': 'S3-084 S3-085' }),
    ...dropped('reason:parts-do-not-give-97', {
      'cause:terminal-hardware-fault': 'S3-006 S3-057 S3-136',
      'cause:print-head-damaged': 'S3-058',
      'cause:paper-sensor-fault': 'S3-059',
      'cause:peripheral-disconnected': 'S3-014 S3-016 S3-130',
      'cause:power-adapter-fault': 'S3-015 S3-016 S3-114 S3-130',
      'cause:dust-exposure': 'S3-129',
    }),
    ...restated('reason:only-lost-settings-give-97', ['cause:parameters-lost'], {
      'cause:software-fault': 'S3-062 S3-137',
      'cause:upgrade-incomplete': 'S3-065',
    }),
    ...dropped('reason:records-decide-97', {
      'cause:app-fault': 'S3-008',
      'cause:app-conflict': 'S3-064',
      'cause:app-resource-contention': 'S3-074',
      'cause:app-version-incompatible': 'S3-075',
      'cause:app-outdated': 'S3-077',
      'cause:os-fault': 'S3-007 S3-063 S3-071',
      'cause:os-outdated': 'S3-017 S3-041 S3-126',
      'cause:operator-error': 'S3-038 S3-132..134',
    }),
    ...low('reason:binding-more-than-typing', ['cause:numbers-entered-wrong', 'cause:parameters-lost'], {
      'cause:pos-settings-wrong': 'S3-086 S3-139',
    }),
    ...kept(
      ['cause:binding-mismatch', 'cause:numbers-entered-wrong'],
      { 'cause:merchant-number-wrong': 'S3-087 S3-093' },
      'reason:binding-more-than-typing',
    ),
    ...claimed('reason:nothing-found', {
      'cause:region-code-wrong': 'S3-088 S3-099',
      'cause:region-code-incomplete': 'S3-100',
    }),
    ...restated('reason:pin-and-keys-have-other-codes', ['symptom:key-error', 'symptom:mac-error'], {
      'cause:key-management-error': 'S3-089 S3-106',
    }),
    ...dropped('reason:pin-and-keys-have-other-codes', {
      'cause:auth-failure': 'S3-011',
      'cause:pin-verification-failure': 'S3-012',
      'cause:wrong-payment-password': 'S3-024',
    }),
    ...kept(['cause:merchant-suspended'], { 'cause:merchant-number-invalidated': 'S3-094' }),
    // Help.
    ...kept(['question:machine-history', 'question:numbers-match'], {
      'remedy:identify-cause-first': 'S3-044 S3-140',
    }),
    ...restated('reason:look-at-the-registration', ['question:machine-history', 'question:numbers-match'], {
      'remedy:check-aspect-by-aspect': 'S3-013 S3-044 S3-142',
    }),
    ...kept(['question:which-number'], { 'remedy:read-on-screen-message': 'S3-115' }),
    ...dropped('reason:code-proves-the-line', {
      'remedy:test-network-stability': 'S3-032',
      'remedy:upgrade-signal-receiver': 'S3-121',
      'remedy:contact-isp': 'S3-119',
      'remedy:check-ip-settings': 'S3-020..023',
      'remedy:reconfigure-network': 'S3-031',
    }),
    ...dropped('reason:router-reset-has-no-effect', { 'remedy:reset-router': 'S3-120' }),
    ...restated('reason:one-restart-at-most', ['remedy:restart-and-sign-in'], {
      'remedy:restart-pos': 'S3-067',
    }),
    ...kept(['remedy:ask-acquirer-registration'], {
      'remedy:contact-vendor-support': 'S3-035 S3-036 S3-060 S3-097 S3-116 S3-117',
    }),
    ...kept(['remedy:ask-acquirer-registration', 'remedy:ask-acquirer-account-state'], {
      'remedy:contact-payment-institution': 'S3-096',
    }),
    ...dropped('reason:parts-do-not-give-97', {
      'remedy:contact-repair-specialist': 'S3-061 S3-072',
      'remedy:repair-or-replace-terminal': 'S3-117',
      'remedy:check-hardware-connections': 'S3-014..016',
      'remedy:inspect-hardware': 'S3-112..114',
      'remedy:cross-test-device': 'S3-027',
      'remedy:replace-faulty-components': 'S3-026',
    }),
    ...dropped(
      'reason:loses-keys-and-reversals',
      {
        'remedy:update-software': 'S3-017 S3-018 S3-028 S3-029 S3-078 S3-079',
        'remedy:install-patches': 'S3-019 S3-030',
        'remedy:reinstall-app': 'S3-068',
        'remedy:uninstall-recent-app': 'S3-076',
        'remedy:reinstall-os': 'S3-073',
      },
      ['warning:reinstall-app', 'warning:factory-reset'],
    ),
    ...dropped('reason:records-decide-97', { 'remedy:check-conflicting-files': 'S3-069 S3-070' }),
    ...kept(
      ['question:numbers-match', 'warning:edit-terminal-number'],
      { 'remedy:verify-pos-parameters': 'S3-122' },
      'reason:settings-come-from-the-acquirer',
    ),
    ...kept(
      ['question:numbers-match', 'remedy:ask-acquirer-registration'],
      { 'remedy:verify-merchant-number': 'S3-095 S3-123' },
      'reason:binding-more-than-typing',
    ),
    ...claimed('reason:nothing-found', {
      'remedy:verify-region-code': 'S3-101 S3-124',
      'remedy:consult-official-guide': 'S3-102 S3-103',
    }),
    ...restated(
      'reason:pin-and-keys-have-other-codes',
      ['symptom:key-error', 'symptom:mac-error', 'warning:erase-keys'],
      { 'remedy:verify-keys': 'S3-125' },
    ),
    ...dropped('reason:pin-and-keys-have-other-codes', { 'remedy:check-security-settings': 'S3-024 S3-025' }),
    ...dropped('reason:no-bearing', { 'remedy:strengthen-authentication': 'S3-033 S3-034' }),
    // Prevention.
    ...dropped('reason:no-bearing', {
      'prevention:regular-maintenance': 'S3-037 S3-128',
      'prevention:clean-device': 'S3-129',
      'prevention:check-wiring': 'S3-130',
      'prevention:regular-software-update': 'S3-126',
      'prevention:upgrade-plan': 'S3-041 S3-042',
      'prevention:operator-training': 'S3-038 S3-132..134',
      'prevention:security-training': 'S3-038',
    }),
    ...dropped('reason:code-proves-the-line', { 'prevention:network-stability': 'S3-143' }),
    ...dropped('reason:too-general', {
      'prevention:log-monitoring': 'S3-039 S3-040',
      'prevention:understand-and-prepare': 'S3-045',
      'prevention:continuous-learning': 'S3-141 S3-144',
    }),
    ...kept(['remedy:ask-acquirer-registration'], { 'prevention:repair-reporting-mechanism': 'S3-135' }),
    ...restated('reason:right-elsewhere', ['cause:key-setting-wrong', 'warning:erase-keys'], {
      'prevention:key-secrecy': 'S3-107 S3-108',
    }),
    ...kept(['cause:numbers-entered-wrong', 'cause:not-yet-activated'], {
      'prevention:merchant-number-check': 'S3-092',
    }),
    // Consequences.
    ...kept(['remedy:sell-by-shop-qr', 'remedy:sell-on-another-machine'], {
      'impact:inconvenience': 'S3-047',
      'impact:customer-experience': 'S3-048 S3-110',
      'impact:collection-affected': 'S3-109',
      'impact:sales-decline': 'S3-111',
    }),
    ...dropped('reason:no-such-effect', { 'impact:system-instability': 'S3-066' }),
  ],
}
