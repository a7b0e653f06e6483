import type { Example } from '../example'

export const examples: readonly Example[] = [
  { page: 'settle', name: 'an act for the payment', told: ['qr-payment-pending'] },
  {
    page: 'settle',
    name: 'a call about the payment',
    told: ['charged-but-failed', 'paid-entries=none', 'other-attempts=waiting', 'reversal-words=failed'],
  },
  {
    page: 'settle',
    name: 'one of two payments to be undone',
    told: ['charged-twice', 'paid-entries=two-or-more', 'being-reversed=none', 'sale-day=today-unsettled'],
  },
]
