import type { QuestionId, RemedyId } from './ids'

/**
 * The question that asks the same as one of the things people may ask in a call, by its place in the text `theyAsk`. Who
 * has answered it says so by himself, and is not asked.
 */
export const askedInCalls: Readonly<Record<RemedyId, Readonly<Record<number, QuestionId>>>> = {
  'remedy:ask-acquirer-sim-status': { 1: 'question:sim-changed', 2: 'question:signal-icon' },
  'remedy:ask-carrier-outage': { 2: 'question:phone-same-carrier' },
  'remedy:ask-it-address': { 1: 'question:router-changed', 2: 'question:phones-on-wifi' },
  'remedy:ask-it-fixed-values': { 1: 'question:router-changed', 2: 'question:phones-on-wifi' },
  'remedy:ask-it-allow-machine': { 1: 'question:router-changed', 2: 'question:hotspot-test' },
  'remedy:ask-it-allow-acquirer': { 1: 'question:hotspot-test' },
  'remedy:ask-it-keep-line-open': { 2: 'question:hotspot-test' },
  'remedy:ask-it-phone-extension': { 1: 'question:phone-set-tone' },
  'remedy:ask-phone-company': { 1: 'question:phone-set-tone' },
  'remedy:ask-acquirer-parameters': { 0: 'question:machine-history', 1: 'question:bearer' },
  'remedy:ask-acquirer-fault': { 1: 'question:other-terminals', 2: 'question:sign-in-result' },
  'remedy:ask-acquirer-reason': { 0: 'question:which-cards', 2: 'question:other-terminals' },
  'remedy:ask-acquirer-registration': { 0: 'question:machine-history', 1: 'question:numbers-match' },
  'remedy:ask-acquirer-account-state': { 0: 'question:acquirer-notice' },
  'remedy:ask-acquirer-service-hours': { 2: 'question:which-cards' },
  'remedy:ask-acquirer-certificate': { 1: 'question:other-terminals' },
  'remedy:ask-acquirer-enable': { 1: 'question:which-cards', 2: 'question:machine-history' },
  'remedy:ask-acquirer-payout': { 1: 'question:moved' },
  'remedy:ask-acquirer-tamper': { 0: 'question:rough-treatment' },
  'remedy:ask-acquirer-unlock': { 1: 'question:rough-treatment' },
  'remedy:ask-vendor-repair': { 1: 'question:rough-treatment' },
  'remedy:ask-vendor-newer-machine': { 1: 'question:bearer' },
}
