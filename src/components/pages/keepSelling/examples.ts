import type { Example } from '../example'

export const examples: readonly Example[] = [
  {
    page: 'keep-selling',
    name: 'keep selling',
    told: ['ip-layer-error', 'sale-before=first-try'],
    place: { page: 'keep-selling' },
  },
]
