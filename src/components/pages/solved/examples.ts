import type { Example } from '../example'

export const examples: readonly Example[] = [
  {
    page: 'solved',
    name: 'solved, with a payment in doubt',
    told: [
      'ip-layer-error',
      'sale-before=not-sure',
      'payment-record=not-sure',
      'tried:restart-router=helped',
    ],
  },
]
