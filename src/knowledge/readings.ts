import type { Reading } from './schema'
import { established } from './sources'

/**
 * Messages elsewhere (terminal-faults.md, section 9): their names and meanings outside the domestic network, no
 * remedies, since other makers' steps do not know our guards. A 97 to 99 or a code that begins with a letter is never
 * read by another country's table.
 */
export const readings = [
  {
    id: 'reading:tsys-term-id-error',
    symptoms: [
      'symptom:invalid-merchant-03',
      'symptom:invalid-merchant',
      'symptom:invalid-terminal',
      'symptom:invalid-terminal-97',
    ],
    screens: [{ text: '03 TERM ID ERROR', lang: 'en' }],
    standing: established('source:tsys-codes'),
  },
  {
    id: 'reading:first-data-unused',
    symptoms: ['symptom:invalid-terminal', 'symptom:invalid-terminal-97'],
    screens: [
      { text: 'INV TERM ID 902', lang: 'en' },
      { text: 'INV TERM ID 912', lang: 'en' },
    ],
    standing: established('source:first-data-help'),
  },
  {
    id: 'reading:paymentech-terminal',
    symptoms: ['symptom:invalid-terminal', 'symptom:invalid-terminal-97'],
    screens: [
      { text: '105 INVALID TERM ID', lang: 'en' },
      { text: '110 INACTIVE TERMINAL', lang: 'en' },
    ],
    standing: established('source:paymentech-codes'),
  },
  {
    id: 'reading:hypercom-unknown-terminal',
    symptoms: ['symptom:invalid-terminal', 'symptom:invalid-terminal-97'],
    screens: [{ text: 'HELP-NT', lang: 'en' }],
    standing: established('source:hypercom-manual'),
  },
  {
    id: 'reading:gift-card-terminal',
    symptoms: ['symptom:invalid-terminal'],
    screens: [{ text: 'INVALID TERMINAL', lang: 'en' }],
    standing: established('source:gift-host-manual'),
  },
  {
    id: 'reading:iso-97-to-99',
    symptoms: ['symptom:invalid-terminal-97', 'symptom:no-issuer-answer-98', 'symptom:pin-format-99'],
    screens: [],
    standing: established('source:iso-8583-lists'),
  },
  {
    id: 'reading:iso-letters',
    symptoms: ['symptom:mac-error-a0', 'symptom:security-failed-a7', 'symptom:merchant-abnormal-c2'],
    screens: [],
    standing: established('source:iso-8583-lists'),
  },
  {
    id: 'reading:iso-01',
    symptoms: ['symptom:response-code-01'],
    screens: [],
    standing: established(
      'source:oracle-codes',
      'source:windcave-codes',
      'source:ingenico-uk-guides',
      'source:iso-8583-lists',
    ),
  },
  {
    id: 'reading:iso-03',
    symptoms: ['symptom:invalid-merchant-03'],
    screens: [],
    standing: established('source:iso-8583-lists'),
  },
  {
    id: 'reading:iso-45',
    symptoms: ['symptom:fallback-refused-45'],
    screens: [],
    standing: established('source:iso-8583-lists'),
  },
  {
    id: 'reading:iso-58',
    symptoms: ['symptom:not-permitted-58'],
    screens: [],
    standing: established('source:iso-8583-lists'),
  },
  {
    id: 'reading:iso-68',
    symptoms: ['symptom:issuer-timeout-68'],
    screens: [],
    standing: established('source:iso-8583-lists'),
  },
  {
    id: 'reading:iso-77',
    symptoms: ['symptom:sign-in-required-77'],
    screens: [],
    standing: established('source:iso-8583-lists'),
  },
  {
    id: 'reading:iso-90-to-96',
    symptoms: [
      'symptom:day-end-90',
      'symptom:issuer-inoperative-91',
      'symptom:unreachable-92',
      'symptom:system-malfunction-96',
      'symptom:bank-or-network-unavailable',
    ],
    screens: [],
    standing: established('source:iso-8583-lists'),
  },
  {
    id: 'reading:windcave-91',
    symptoms: ['symptom:issuer-inoperative-91', 'symptom:bank-or-network-unavailable'],
    screens: [],
    standing: established('source:windcave-codes'),
  },
  {
    id: 'reading:ingenico-bad-mac',
    symptoms: ['symptom:mac-error', 'symptom:mac-error-a0', 'symptom:mac-error-in-answer'],
    screens: [{ text: 'BAD MAC', lang: 'en' }],
    standing: established('source:ingenico-uk-guides'),
  },
  {
    id: 'reading:verifone-tamper',
    symptoms: ['symptom:tamper-detected', 'symptom:terminal-locked'],
    screens: [],
    standing: established('source:verifone-manual', 'source:vend-help'),
  },
  {
    id: 'reading:eftpos-nz-reversal',
    symptoms: ['symptom:no-answer'],
    screens: [],
    standing: established('source:eftpos-nz'),
  },
  {
    id: 'reading:chase-patience',
    symptoms: ['symptom:no-answer'],
    screens: [],
    standing: established('source:chase-guide'),
  },
  {
    id: 'reading:chase-apn',
    symptoms: ['symptom:apn-wrong'],
    screens: [],
    standing: established('source:chase-guide'),
  },
  {
    id: 'reading:adyen-diagnostics',
    symptoms: [
      'symptom:network-unreachable',
      'symptom:network-abnormal',
      'symptom:communication-failed',
      'symptom:connection-failed',
    ],
    screens: [],
    standing: established('source:adyen-docs'),
  },
  {
    id: 'reading:stripe-local-network',
    symptoms: ['symptom:network-unreachable', 'symptom:network-abnormal', 'symptom:host-name-not-found'],
    screens: [],
    standing: established('source:stripe-docs', 'source:flutter-stripe-terminal'),
  },
  {
    id: 'reading:square-order',
    symptoms: ['symptom:network-unreachable', 'symptom:communication-failed', 'symptom:connection-failed'],
    screens: [],
    standing: established('source:square-help'),
  },
  {
    id: 'reading:sumup-reader',
    symptoms: ['symptom:communication-failed', 'symptom:connection-failed'],
    screens: [],
    standing: established('source:sumup-help'),
  },
  {
    id: 'reading:ccv-connection',
    symptoms: ['symptom:communication-failed'],
    screens: [],
    standing: established('source:ccv-manual'),
  },
  {
    id: 'reading:vend-connection',
    symptoms: ['symptom:network-abnormal'],
    screens: [],
    standing: established('source:vend-help'),
  },
  {
    id: 'reading:hypercom-line-idle',
    symptoms: ['symptom:no-signal', 'symptom:sim-not-detected'],
    screens: [{ text: 'LINE IDLE', lang: 'en' }],
    standing: established('source:hypercom-manual'),
  },
  {
    id: 'reading:hypercom-connection-made',
    symptoms: ['symptom:host-not-connected', 'symptom:connection-failed'],
    screens: [
      { text: 'CONNECTION MADE, PROCESSING NOW', lang: 'en' },
      { text: 'NA', lang: 'en' },
    ],
    standing: established('source:hypercom-manual'),
  },
  {
    id: 'reading:ingenico-line-codes',
    symptoms: [
      'symptom:ip-layer-error',
      'symptom:network-unreachable',
      'symptom:dial-failed',
      'symptom:ppp-dial-failed',
      'symptom:phone-line-dial-failed',
    ],
    screens: [
      { text: '10', lang: 'en' },
      { text: '17', lang: 'en' },
      { text: '22', lang: 'en' },
    ],
    standing: established('source:ingenico-uk-guides'),
  },
  {
    id: 'reading:worldpay-balance',
    symptoms: ['symptom:must-settle'],
    screens: [{ text: 'must balance now', lang: 'en' }],
    standing: established('source:vend-help'),
  },
] as const satisfies readonly Reading[]
