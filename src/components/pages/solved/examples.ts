import type { Example } from '../example'

export const examples: readonly Example[] = [
  {
    page: 'solved',
    name: 'solved',
    told: ['ip-layer-error', 'sale-before=first-try', 'tried:restart-router=helped'],
  },
  { page: 'solved', name: 'a payment that is clear', told: ['charged-but-failed', 'paid-entries=one'] },
]
