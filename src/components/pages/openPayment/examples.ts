import type { Example } from '../example'

export const examples: readonly Example[] = [
  {
    page: 'open-payment',
    name: 'a payment that waits for the acquirer',
    told: [
      'charged-but-failed',
      'paid-entries=none',
      'other-attempts=waiting',
      'reversal-words=failed',
      'acquirer-said=wait',
    ],
  },
  {
    page: 'open-payment',
    name: 'a payment still open once the machine works',
    told: [
      'no-answer',
      'paid-entries=none',
      'other-attempts=no-entry',
      'tried:restart-router=helped',
      'what-was-done=sale',
      'reversal-words=failed',
      'acquirer-said=nobody',
    ],
  },
]
